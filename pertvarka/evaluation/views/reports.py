"""The approved report, issue by issue, and its correction."""

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents
from pertvarka.evaluation.forms import CorrectionForm
from pertvarka.evaluation.models import Report, SelfEvaluation
from pertvarka.evaluation.states import take
from pertvarka.evaluation.views.doors import ask_why, explaining, self_evaluation, to
from pertvarka.foundation.clock import add_working_days, today

DAYS_TO_CORRECT = 10  # working days; a proposal the head may change


def reported(number: int) -> SelfEvaluation:
    """A self-evaluation with an approved report; 404 otherwise. While it is corrected the report stays."""
    record = self_evaluation(number)
    if record.report is None:
        raise Http404
    return record


@guarded("self_evaluation.read_report", record=reported)
def report(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The report in force as a page."""
    return _page(request, record, record.report)


@guarded("self_evaluation.read_report", record=reported)
def report_issue(request: Request, record: SelfEvaluation, issue: int) -> HttpResponse:
    """One issue of the report as a page; a replaced one says so."""
    return _page(request, record, get_object_or_404(record.reports, issue=issue))


def _page(request: Request, record: SelfEvaluation, shown: Report) -> HttpResponse:
    replaced = shown.content.get("replaces")
    return render(
        request,
        "evaluation/report.html",
        {
            "record": record,
            "report": shown,
            "content": shown.content,
            "journal_root": documents.journal_root_in_words(shown.content),
            "approver": documents.approver(shown.content),
            "areas": documents.areas_of(shown),
            "concordances": [(area, area.get("concordance")) for area in shown.content["areas"]],
            "figures": list(shown.content.get("figures", {}).values()),
            "changes": documents.changes_in_words(replaced["changes"]) if replaced else [],
            "issues": record.reports.all(),
            "measures_before": documents.measures_in_words(shown.content),
            "may_see_plan": may(request.person, "plan.view", record),
        },
    )


@guarded("self_evaluation.read_report", record=reported)
def report_pdf(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The report in force as PDF/A-2a with PDF/UA-1, in the page's language."""
    return _paper(record, record.report)


@guarded("self_evaluation.read_report", record=reported)
def report_issue_pdf(request: Request, record: SelfEvaluation, issue: int) -> HttpResponse:
    """One issue of the report on paper, exactly as it was approved."""
    return _paper(record, get_object_or_404(record.reports, issue=issue))


def _paper(record: SelfEvaluation, shown: Report) -> HttpResponse:
    name = f"isivertinimas-{record.year}-{record.organisation_id}-{shown.issue}-{get_language()}.pdf"
    return HttpResponse(
        documents.report_pdf(shown),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@guarded("self_evaluation.approve", record=self_evaluation)
@explaining
def correct(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Open approved findings again, with a reason and a date."""
    take("correct", record.state, is_correcting=record.is_correcting)
    form = CorrectionForm(
        request.POST or None, record=record, initial={"until": add_working_days(today(), DAYS_TO_CORRECT)}
    )
    if request.method == "POST" and form.is_valid():
        actions.correct(record, by=request.person, **form.cleaned_data)
        messages.success(request, _("The findings are open for correction. The group has been written to."))
        return to("view", record)
    return render(
        request,
        "evaluation/correct.html",
        {"form": form, "record": record},
        status=422 if form.errors else 200,
    )


@guarded("self_evaluation.approve", record=self_evaluation)
@explaining
def drop_correction(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Leave the report in force as it is."""
    take("drop_correction", record.state, is_correcting=record.is_correcting)
    return ask_why(
        request,
        record,
        "evaluation/drop_correction.html",
        partial(actions.drop_correction, record, by=request.person),
        said=_("The correction is dropped. The report stays as it was."),
    )
