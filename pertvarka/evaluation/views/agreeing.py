"""Agreeing: the agenda by disagreement, the level of an indicator, the findings of an area."""

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.forms import AgreedLevelForm, AspectsForm
from pertvarka.evaluation.history import acts_told
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.evaluation.views.doors import ask_why, explaining, open_steps, self_evaluation, to
from pertvarka.foundation import versions
from pertvarka.foundation.in_step import Screen


def _may_write(request: Request, record: SelfEvaluation) -> bool:
    return record.state in (State.RATING, State.AGREEING) and may(
        request.person, "self_evaluation.agree", record
    )


@guarded("self_evaluation.view", record=self_evaluation)
def agenda(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The revealed indicators, those with the widest disagreement first."""
    screen = Screen(request, record, acts_told)
    if unchanged := screen.unchanged:
        return unchanged
    items = queries.agenda(record)
    concordance = _concordance(record, items)
    described = {aspect.area_code for aspect in record.aspects.all()}
    return screen.show(
        "evaluation/agenda.html",
        {
            "record": record,
            "items": items,
            "agreed_count": sum(item.agreement is not None for item in items),
            "areas": [
                (area, area.code in described)
                for area in record.chosen_areas
                if area.code in record.revealed_areas
            ],
            "concordances": [
                (record.tree.area(code), found.as_told) for code, found in concordance.by_area.items()
            ],
            "overall_concordance": concordance.overall.as_told,
            "may_write": _may_write(request, record),
            "steps": open_steps(record, request.person),
        },
    )


def _concordance(record: SelfEvaluation, items: list[queries.AgendaItem]) -> queries.GroupConcordance:
    return queries.group_concordance(record, {item.indicator.code: item.votes for item in items})


def _item(items: list[queries.AgendaItem], code: str) -> queries.AgendaItem:
    found = next((item for item in items if item.indicator.code == code), None)
    if found is None:
        raise Http404
    return found


@guarded("self_evaluation.view", record=self_evaluation)
@explaining
def indicator(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """One indicator: how the group rated, what it agrees on."""
    screen = Screen(request, record, acts_told)
    if unchanged := screen.unchanged:
        return unchanged
    items = queries.agenda(record)
    item = _item(items, code)
    kept = queries.words_of_agreement(item.agreement)
    form = AgreedLevelForm(request.POST or None, indicator=item.indicator, tree=record.tree, initial=kept)
    waiting = [each.indicator.code for each in items if not each.agreement and each.indicator.code != code]
    onward = to("agree", record, code=waiting[0]) if waiting else to("agenda", record)
    if versions.takes_theirs(request):
        messages.success(request, _("The level of %(code)s stays as it was saved.") % {"code": code})
        return onward
    if request.method == "POST" and form.is_valid():
        agreed = actions.AgreedLevel(**form.cleaned_data)
        seen = versions.began_with(request, kept)
        try:
            actions.agree(record, levels={code: agreed}, seen={code: seen}, by=request.person)
        except versions.ChangedMeanwhile as changed:
            heading = _("Indicator %(code)s") % {"code": code}
            return versions.both_versions(request, form, changed, heading=heading)
        messages.success(request, _("The level of %(code)s is agreed.") % {"code": code})
        return onward
    return screen.show(
        "evaluation/agree.html",
        {
            "record": record,
            "item": item,
            "form": form,
            "version": versions.began_with(request, kept),
            "may_write": _may_write(request, record),
        },
        status=422 if form.errors else 200,
    )


def _last_plan(record: SelfEvaluation, area_code: str) -> list[queries.Before]:
    """The measures of the plan before in this area."""
    return [each for each in queries.effects_before(record) if each.measure.area_code == area_code]


@guarded("self_evaluation.view", record=self_evaluation)
@explaining
def area(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """An area's strengths and points to improve."""
    if code not in record.revealed_areas or code not in record.areas:
        raise Http404
    items = queries.agenda(record)
    kept = queries.words_of_area(record, code)
    form = AspectsForm(request.POST or None, initial=kept)
    if versions.takes_theirs(request):
        messages.success(
            request, _("The findings of area %(code)s stay as they were saved.") % {"code": code}
        )
        return to("agenda", record)
    if request.method == "POST" and form.is_valid():
        seen = versions.began_with(request, kept)
        try:
            actions.describe_area(record, area_code=code, by=request.person, seen=seen, **form.cleaned_data)
        except versions.ChangedMeanwhile as changed:
            heading = _("Findings of area %(code)s") % {"code": code}
            return versions.both_versions(request, form, changed, heading=heading)
        messages.success(request, _("The findings of area %(code)s are saved.") % {"code": code})
        return to("agenda", record)
    return render(
        request,
        "evaluation/area.html",
        {
            "record": record,
            "area": record.tree.area(code),
            "items": [item for item in items if item.area.code == code],
            "concordance": _concordance(record, items).by_area[code].as_told,
            "form": form,
            "version": versions.began_with(request, kept),
            "aspects": [aspect for aspect in record.aspects.all() if aspect.area_code == code],
            "may_write": _may_write(request, record),
            "last_plan": _last_plan(record, code),
            "may_reopen": record.state in (State.RATING, State.AGREEING)
            and not record.is_correcting
            and may(request.person, "self_evaluation.prepare", record),
        },
        status=422 if form.errors else 200,
    )


@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def reopen_area(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """Let the group rate a revealed area once more."""
    if code not in record.revealed_areas or code not in record.areas:
        raise Http404
    return ask_why(
        request,
        record,
        "evaluation/reopen_area.html",
        partial(actions.reopen_area, record, area_code=code, by=request.person),
        said=_("Area %(code)s is open for a second round. The group has been written to.") % {"code": code},
        then="agenda",
        area=record.tree.area(code),
    )
