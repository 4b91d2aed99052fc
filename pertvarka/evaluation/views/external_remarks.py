"""The institution's remarks on facts: written, sent, closed; and the panel's answers."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.forms import DraftRemarkForm, RemarkAnswerForm, RemarkForm
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue, Remark
from pertvarka.evaluation.queries import external_review as review
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.foundation import versions
from pertvarka.foundation.clock import now, today, working_days_left

WHOLE = "whole"  # in addresses, for the remark on the findings as a whole


def drafted(number: int) -> ExternalEvaluation:
    """An external evaluation whose draft findings are delivered; 404 otherwise."""
    record = external_evaluation(number)
    if review.draft_issue(record) is None:
        raise Http404
    return record


def _draft(record: ExternalEvaluation) -> FindingsIssue:
    """The draft findings, whole."""
    return record.issues.get(kind="draft")


@guarded("external.remark", record=drafted)
def remarks(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The draft's indicators with what is written to each and what is sent; sending all; that is all."""
    issue = _draft(record)
    written = list(issue.remarks.select_related("made_by"))
    drafts = {remark.indicator_code: remark for remark in written if remark.sent_at is None}
    sent: dict[str, list[Remark]] = {}
    for remark in written:
        if remark.sent_at:
            sent.setdefault(remark.indicator_code, []).append(remark)
    due = queries.external.remarks_until(record, issue)
    return render(
        request,
        "evaluation/external/remarks.html",
        {
            "record": record,
            "issue": issue,
            "whole": (drafts.get(""), sent.get("", [])),
            "areas": [
                (
                    area,
                    [
                        (each, drafts.get(each["code"]), sent.get(each["code"], []))
                        for each in area["indicators"]
                    ],
                )
                for area in issue.content["areas"]
            ],
            "draft_count": len(drafts),
            "sent_count": len(written) - len(drafts),
            "due": due,
            "days_left": working_days_left(due.day, today()) if due.day else None,
            "is_open": record.state == ExternalState.REMARKS,
        },
    )


def _code(record: ExternalEvaluation, code: str) -> str:
    """The indicator of an address, empty for the whole; 404 when it is not evaluated."""
    if code == WHOLE:
        return ""
    if code not in {indicator.code for indicator in record.indicators}:
        raise Http404
    return code


def _found(issue: FindingsIssue, code: str) -> dict[str, Any] | None:
    """What the draft says of an indicator."""
    indicators = [each for area in issue.content["areas"] for each in area["indicators"]]
    return next((each for each in indicators if each["code"] == code), None)


@guarded("external.remark", record=drafted)
@explaining_external
def remark(request: Request, record: ExternalEvaluation, code: str) -> HttpResponse:
    """Write a remark on an indicator or on the whole; it saves itself, and is sent when one says so."""
    indicator_code, issue = _code(record, code), _draft(record)
    if request.method == "POST":
        draft = DraftRemarkForm(request.POST)
        if draft.is_valid():
            actions.save_remark(
                record, indicator_code=indicator_code, text=draft.cleaned_data["text"], by=request.person
            )
        if request.htmx:
            context = {"saved_at": now() if draft.is_valid() else None, "form": draft}
            status = 200 if draft.is_valid() else 422
            return render(request, "evaluation/saved.html", context, status=status)
        form = RemarkForm(request.POST) if "send" in request.POST else draft
        if form.is_valid():
            return _kept(request, record, indicator_code)
    else:
        kept = issue.remarks.filter(indicator_code=indicator_code, sent_at=None).first()
        form = RemarkForm(initial={"text": kept.text if kept else ""})
    return render(
        request,
        "evaluation/external/remark.html",
        {
            "record": record,
            "issue": issue,
            "code": code,
            "found": _found(issue, indicator_code),
            "sent": issue.remarks.filter(indicator_code=indicator_code, sent_at__isnull=False),
            "form": form,
            "is_open": record.state == ExternalState.REMARKS,
        },
        status=422 if form.errors else 200,
    )


def _kept(request: Request, record: ExternalEvaluation, indicator_code: str) -> HttpResponse:
    """Sent when that was asked; said either way."""
    if "send" in request.POST:
        actions.send_remarks(record, indicator_code=indicator_code, by=request.person)
        messages.success(request, _("The remark is sent."))
    else:
        messages.success(request, _("Saved. The experts see it once you send it."))
    return to_external("remarks", record)


@require_POST
@guarded("external.remark", record=drafted)
@explaining_external
def send(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Send every remark that is written."""
    count = len(actions.send_remarks(record, by=request.person))
    said = ngettext("%(count)s remark is sent.", "%(count)s remarks are sent.", count) % {"count": count}
    messages.success(request, said)
    return to_external("remarks", record)


@guarded("external.close_remarks", record=drafted)
@explaining_external
def close(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """What closing means; then the time of remarks is over."""
    if request.method == "POST":
        actions.close_remarks(record, by=request.person)
        messages.success(request, _("The time of remarks is over. The experts have been written to."))
        return to_external("view", record)
    issue = _draft(record)
    return render(
        request,
        "evaluation/external/close_remarks.html",
        {
            "record": record,
            "sent_count": issue.remarks.filter(sent_at__isnull=False).count(),
            "is_institution": may(request.person, "external.remark", record),
            "due": queries.external.remarks_until(record, issue),
        },
    )


# --- Answers ----------------------------------------------------------------------------------------------


@guarded("external.follow", record=drafted)
def answers(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The remarks that were sent, each with its answer."""
    found = review.remarks_sent(record)
    return render(
        request,
        "evaluation/external/answers.html",
        {
            "record": record,
            "remarks": found,
            "answered": sum(remark.answered_at is not None for remark in found),
            "may_answer": _may_answer(request, record),
        },
    )


def _may_answer(request: Request, record: ExternalEvaluation) -> bool:
    return record.state == ExternalState.ANSWERING and may(request.person, "external.answer", record)


@guarded("external.answer", record=drafted)
@explaining_external
def answer(request: Request, record: ExternalEvaluation, remark: int) -> HttpResponse:
    """Accept a remark or not, and say why."""
    found = get_object_or_404(
        Remark.objects.select_related("answered_by"),
        pk=remark,
        issue__evaluation=record,
        sent_at__isnull=False,
    )
    kept = review.words_of_answer(found)
    form = RemarkAnswerForm(request.POST or None, initial=kept)
    if versions.takes_theirs(request):
        messages.success(request, _("The answer stays as it was saved."))
        return to_external("answers", record)
    if request.method == "POST" and form.is_valid():
        try:
            actions.answer_remark(
                found,
                is_accepted=form.cleaned_data["is_accepted"] == "yes",
                answer=form.cleaned_data["answer"],
                seen=versions.began_with(request, kept),
                by=request.person,
            )
        except versions.ChangedMeanwhile as changed:
            return versions.both_versions(request, form, changed, heading=_("Answer to a remark"))
        messages.success(request, _("The answer is saved."))
        return to_external("answers", record)
    return render(
        request,
        "evaluation/external/answer.html",
        {
            "record": record,
            "remark": found,
            "found": _found(_draft(record), found.indicator_code),
            "form": form,
            "version": versions.began_with(request, kept),
            "may_answer": _may_answer(request, record),
        },
        status=422 if form.errors else 200,
    )
