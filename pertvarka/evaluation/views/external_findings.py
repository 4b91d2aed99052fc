"""Findings: delivered as a draft and as final ones, read as a page and on paper."""

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.forms import BACK, DeliverForm, LetterForms, ReasonForm
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue, IssueKind
from pertvarka.evaluation.queries import external_review as review
from pertvarka.evaluation.step_letters import rehearse, with_words
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed


@guarded("external.deliver", record=external_evaluation)
@explaining_external
def deliver(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """What is missing, the rule's proposal, the experts' recommendation; then the letter and the delivery."""
    if record.state not in (ExternalState.CONSENSUS, ExternalState.ANSWERING):
        raise StepNotAllowed(f"cannot deliver from {record.state}")
    is_draft = record.state == ExternalState.CONSENSUS
    agreed = review.agreed_levels(record)
    proposal = review.rule_proposes(record, agreed)
    form = DeliverForm(
        request.POST or None, record=record, proposed=proposal.outcome, initial=_recommended(record)
    )
    letters = None
    if request.method == "POST" and form.is_valid() and BACK not in request.POST:
        deliver = actions.deliver_draft if is_draft else actions.deliver_final
        act = partial(deliver, record, delivery=form.delivery, by=request.person)
        letters = LetterForms(rehearse(act), request.POST)
        if letters.is_valid():
            with with_words(letters.changed, by=request.person):
                return _delivered(request, act())
    rule = record.tree.decision_rule
    remarks = [] if is_draft else review.remarks_sent(record)
    return render(
        request,
        "evaluation/external/deliver.html",
        {
            "record": record,
            "form": form,
            "letters": letters.shown if letters else [],
            "is_draft": is_draft,
            "unrated": review.unrated(record, agreed),
            "unanswered": sum(remark.answered_at is None for remark in remarks),
            "undescribed": _undescribed(record),
            "proposed": rule.outcome(proposal.outcome),
            "proposed_by": rule.rules[proposal.rule_index],
            "rule": rule,
        },
        status=422 if form.errors or (letters and letters.is_bound) else 200,
    )


def _delivered(request: Request, issue: FindingsIssue) -> HttpResponse:
    """To what was delivered; with the final findings the panel's access to them ends."""
    messages.success(request, _("The findings are delivered. The institution has been written to."))
    if issue.kind == IssueKind.FINAL:
        return to_external("view", issue.evaluation)
    return to_external("findings", issue.evaluation, kind=issue.kind, issue=issue.issue)


def _recommended(record: ExternalEvaluation) -> dict[str, object]:
    """What was recommended in the issue before, and today as the day of delivery."""
    before = next(iter([*review.final_issues(record), *filter(None, [review.draft_issue(record)])]), None)
    start: dict[str, object] = {"delivered_on": today()}
    if before:
        start |= {"outcome": before.outcome, "outcome_reason": before.outcome_reason}
    return start


def _undescribed(record: ExternalEvaluation) -> list[str]:
    """Areas of which nothing has been written yet: a warning, not a refusal."""
    described = {finding.area_code for finding in record.findings.all()}
    return [code for code in record.areas if code not in described]


# --- Reading ------------------------------------------------------------------------------------------------


def may_read_issue(person: Person, record: ExternalEvaluation, kind: str) -> bool:
    """Final findings are for all who may read findings; the draft for the institution and the panel."""
    if kind == IssueKind.FINAL:
        return may(person, "external.read_findings", record)
    return may(person, "external.remark", record) or may(person, "external.follow", record)


def readable_issues(person: Person, record: ExternalEvaluation) -> list[FindingsIssue]:
    """The findings this person may read, the newest first."""
    return [issue for issue in record.issues.all() if may_read_issue(person, record, issue.kind)]


def _issue_of(request: Request, record: ExternalEvaluation, kind: str, issue: int) -> FindingsIssue:
    """One issue, whole; 404 when there is none that this reader may open."""
    if kind not in IssueKind.values:
        raise Http404
    found = record.issues.filter(kind=kind, issue=issue).select_related("issued_by").first()
    if found is None or not may_read_issue(request.person, record, kind):
        raise Http404
    return found


@guarded("external.read_findings", record=external_evaluation)
def findings(request: Request, record: ExternalEvaluation, kind: str, issue: int) -> HttpResponse:
    """One issue of the findings as a page; one that was replaced or sent back says so."""
    shown = _issue_of(request, record, kind, issue)
    return render(
        request,
        "evaluation/external/findings.html",
        {
            "record": record,
            "issue": shown,
            "content": shown.content,
            "areas": documents.areas_found(shown.content),
            "journal_root": documents.journal_root_in_words(shown.content),
            "issues": readable_issues(request.person, record),
            "newest": next(iter(review.final_issues(record)), None),
            "may_remark": record.state == ExternalState.REMARKS
            and may(request.person, "external.remark", record),
        },
    )


@guarded("external.read_findings", record=external_evaluation)
def findings_pdf(request: Request, record: ExternalEvaluation, kind: str, issue: int) -> HttpResponse:
    """One issue of the findings on paper, exactly as it was delivered."""
    shown = _issue_of(request, record, kind, issue)
    name = f"isvados-{record.pk}-{shown.kind}-{shown.issue}-{get_language()}.pdf"
    return HttpResponse(
        documents.findings_pdf(shown),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@guarded("external.abandon", record=external_evaluation)
@explaining_external
def abandon(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """End the evaluation without findings, for a reason."""
    form = ReasonForm(request.POST or None)
    form.fields["reason"].help_text = _("The institution and the experts read this.")
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        actions.abandon_external_evaluation(record, reason=reason, by=request.person)
        messages.success(request, _("The evaluation has ended without findings."))
        return to_external("view", record)
    context = {"record": record, "form": form}
    status = 422 if form.errors else 200
    return render(request, "evaluation/external/abandon.html", context, status=status)
