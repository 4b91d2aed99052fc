"""Findings of other bodies: read by the panel, brought in and left out by whoever organises."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions
from pertvarka.evaluation.external_states import TAKES_OUTSIDE_FINDINGS
from pertvarka.evaluation.forms import OutsideFindingsForm, ReasonForm
from pertvarka.evaluation.models import ExternalEvaluation, OutsideFindings
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.foundation.flow import Refused


def taking_outside_findings(number: int) -> ExternalEvaluation:
    """An evaluation whose track takes other bodies' findings into account; 404 otherwise."""
    record = external_evaluation(number)
    if not record.takes_outside_findings:
        raise Http404
    return record


def _may_bring(request: Request, record: ExternalEvaluation) -> bool:
    return record.state in TAKES_OUTSIDE_FINDINGS and may(request.person, "external.bring_findings", record)


@guarded("external.follow", record=taking_outside_findings)
@explaining_external
def outside_findings(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """What other bodies have found; whoever organises brings in more."""
    may_bring = _may_bring(request, record)
    form = OutsideFindingsForm(request.POST or None, record=record)
    if request.method == "POST" and form.is_valid():
        try:
            actions.bring_findings(record, words=form.words, by=request.person)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(
                request, _("The findings are brought in. The panel reads them beside the dossier.")
            )
            return to_external("outside-findings", record)
    context = {
        "record": record,
        "found": record.outside_findings.all(),
        "form": form if may_bring else None,
        "may_bring": may_bring,
    }
    return render(request, "evaluation/outside/findings.html", context, status=422 if form.errors else 200)


@guarded("external.bring_findings", record=taking_outside_findings)
@explaining_external
def leave_out(request: Request, record: ExternalEvaluation, found: int) -> HttpResponse:
    """Leave out what was brought in by mistake, with a reason."""
    outside = get_object_or_404(OutsideFindings, evaluation=record, pk=found)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.leave_out_findings(outside, reason=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("The findings are left out."))
        return to_external("outside-findings", record)
    context = {"record": record, "outside": outside, "form": form}
    return render(request, "evaluation/outside/leave_out.html", context, status=422 if form.errors else 200)
