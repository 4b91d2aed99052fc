"""The panel agrees: the agenda by disagreement, the level of an indicator, the findings of an area."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.dossier_reading import dossier_on
from pertvarka.evaluation.external_history import told
from pertvarka.evaluation.external_states import TAKES_FINDINGS
from pertvarka.evaluation.forms import AgreedLevelForm, PanelFindingsForm
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.queries import external_review as review
from pertvarka.evaluation.views.external_doors import (
    explaining_external,
    external_evaluation,
    open_external_steps,
    to_external,
)
from pertvarka.foundation import versions
from pertvarka.foundation.in_step import Screen


def revealed(number: int) -> ExternalEvaluation:
    """An external evaluation whose ratings are revealed; 404 otherwise."""
    record = external_evaluation(number)
    if not record.is_revealed:
        raise Http404
    return record


def _may_write(request: Request, record: ExternalEvaluation) -> bool:
    return record.state in TAKES_FINDINGS and may(request.person, "external.rate", record)


@guarded("external.follow", record=revealed)
def consensus(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The indicators by disagreement, how alike the panel rated, the areas beside the self-evaluation."""
    screen = Screen(request, record, told)
    if unchanged := screen.unchanged:
        return unchanged
    items = review.external_agenda(record)
    agreed = review.agreed_levels(record)
    described = {finding.area_code for finding in record.findings.all()}
    rule = record.tree.decision_rule
    proposal = review.rule_proposes(record, agreed)
    return screen.show(
        "evaluation/external/consensus.html",
        {
            "record": record,
            "items": items,
            "agreed_count": len(agreed),
            "areas": [(each, each.area.code in described) for each in review.beside_own(record, agreed)],
            "concordances": [
                (area, review.panel_concordance(item for item in items if item.area is area).as_told)
                for area in record.chosen_areas
            ],
            "overall_concordance": review.panel_concordance(items).as_told,
            "proposed": rule.outcome(proposal.outcome),
            "proposed_by": rule.rules[proposal.rule_index],
            "rule": rule,
            "steps": open_external_steps(record, request.person),
        },
    )


@guarded("external.follow", record=revealed)
@explaining_external
def agree(request: Request, record: ExternalEvaluation, code: str) -> HttpResponse:
    """One indicator: how the experts rated, what the institution says of itself, what is agreed."""
    screen = Screen(request, record, told)
    if unchanged := screen.unchanged:
        return unchanged
    items = review.external_agenda(record)
    item = next((each for each in items if each.indicator.code == code), None)
    if item is None:
        raise Http404
    kept = queries.words_of_agreement(item.agreement)
    form = AgreedLevelForm(request.POST or None, indicator=item.indicator, tree=record.tree, initial=kept)
    waiting = [each.indicator.code for each in items if not each.agreement and each.indicator.code != code]
    onward = to_external("agree", record, code=waiting[0]) if waiting else to_external("consensus", record)
    if versions.takes_theirs(request):
        messages.success(request, _("The level of %(code)s stays as it was saved.") % {"code": code})
        return onward
    if request.method == "POST" and form.is_valid():
        agreed = actions.AgreedLevel(**form.cleaned_data)
        seen = versions.began_with(request, kept)
        try:
            actions.agree_in_panel(record, levels={code: agreed}, seen={code: seen}, by=request.person)
        except versions.ChangedMeanwhile as changed:
            heading = _("Indicator %(code)s") % {"code": code}
            return versions.both_versions(request, form, changed, heading=heading)
        messages.success(request, _("The level of %(code)s is agreed.") % {"code": code})
        return onward
    return screen.show(
        "evaluation/external/agree.html",
        {
            "record": record,
            "item": item,
            "form": form,
            "version": versions.began_with(request, kept),
            "dossier": dossier_on(record, code),
            "outside": record.outside_findings_about(item.area.code),
            "shows_own": True,  # to compare with it is what the reveal is for
            "may_write": _may_write(request, record),
        },
        status=422 if form.errors else 200,
    )


@guarded("external.follow", record=revealed)
@explaining_external
def area(request: Request, record: ExternalEvaluation, code: str) -> HttpResponse:
    """What the panel finds strong in an area, worth improving, and recommends."""
    if code not in record.areas:
        raise Http404
    kept = review.words_of_findings(record.findings.all(), code)
    form = PanelFindingsForm(request.POST or None, initial=kept)
    if versions.takes_theirs(request):
        said = _("The findings of area %(code)s stay as they were saved.") % {"code": code}
        messages.success(request, said)
        return to_external("consensus", record)
    if request.method == "POST" and form.is_valid():
        seen = versions.began_with(request, kept)
        try:
            actions.describe_findings(
                record, area_code=code, by=request.person, seen=seen, **form.cleaned_data
            )
        except versions.ChangedMeanwhile as changed:
            heading = _("Findings of area %(code)s") % {"code": code}
            return versions.both_versions(request, form, changed, heading=heading)
        messages.success(request, _("The findings of area %(code)s are saved.") % {"code": code})
        return to_external("consensus", record)
    return render(
        request,
        "evaluation/external/area.html",
        {
            "record": record,
            "area": record.tree.area(code),
            "outside": record.outside_findings_about(code),
            "items": [item for item in review.external_agenda(record) if item.area.code == code],
            "form": form,
            "version": versions.began_with(request, kept),
            "words": {name: text.splitlines() for name, text in kept.items()},
            "may_write": _may_write(request, record),
        },
        status=422 if form.errors else 200,
    )
