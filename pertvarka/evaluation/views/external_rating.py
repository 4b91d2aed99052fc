"""An expert's review: the dossier beside the rating, submitting, the reveal."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, external_rules
from pertvarka.evaluation.dossier_reading import dossier_on
from pertvarka.evaluation.expert_sheet import ExpertSheet
from pertvarka.evaluation.external_states import TAKES_RATINGS, ExternalState
from pertvarka.evaluation.forms import DraftExpertRatingForm, ExpertRatingForm
from pertvarka.evaluation.models import ExternalEvaluation, PanelMember
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.evaluation.views.external_dossier import shows_own_rating
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed


def _own_place(request: Request, record: ExternalEvaluation) -> PanelMember:
    """The expert's own place in the panel; a role alone is not enough."""
    member = record.member_of(request.person)
    if member is None:
        raise PermissionDenied
    return member


@guarded("external.rate", record=external_evaluation)
def review_next(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Go to the first indicator that is not finished, or to looking over when all are."""
    following = ExpertSheet(record, _own_place(request, record)).first_unfinished
    return to_external("review", record, code=following.code) if following else to_external("submit", record)


@guarded("external.rate", record=external_evaluation)
@explaining_external
def review(request: Request, record: ExternalEvaluation, code: str) -> HttpResponse:
    """One indicator: the dossier on one side; signs, level, reason and private note on the other."""
    sheet = ExpertSheet(record, _own_place(request, record))
    line = sheet.line(code)
    if line is None:
        raise Http404
    if request.method == "POST":
        return _save(request, record, sheet, line)
    if record.state not in TAKES_RATINGS and not line.submission:
        raise StepNotAllowed(f"cannot rate from {record.state}")
    form = ExpertRatingForm(indicator=line.indicator, tree=record.tree, initial=line.answer)
    return _page(request, record, sheet, line, form)


def _page(
    request: Request, record: ExternalEvaluation, sheet: ExpertSheet, line: Any, form: Any, **more: Any
) -> HttpResponse:
    context = {
        "record": record,
        "sheet": sheet,
        "line": line,
        "form": form,
        "dossier": dossier_on(record, line.indicator.code),
        "outside": record.outside_findings_about(line.indicator.area_code),
        "shows_own": shows_own_rating(record, request.person),
    }
    status = 422 if form.errors else 200
    return render(request, "evaluation/external/review.html", {**context, **more}, status=status)


def _save(request: Request, record: ExternalEvaluation, sheet: ExpertSheet, line: Any) -> HttpResponse:
    """Keep what was written, whatever it is; then say what is still missing, or go on."""
    draft = DraftExpertRatingForm(request.POST, indicator=line.indicator, tree=record.tree)
    strict = ExpertRatingForm(request.POST, indicator=line.indicator, tree=record.tree)
    saved_at = None
    if draft.is_valid():
        answers = {line.indicator.code: draft.cleaned_data}
        actions.save_expert_ratings(record, answers=answers, by=request.person)
        saved_at = now()
    if request.htmx:
        context = {"saved_at": saved_at, "form": draft}
        status = 200 if saved_at else 422
        return render(request, "evaluation/saved.html", context, status=status)
    if not draft.is_valid() or not strict.is_valid():
        return _page(request, record, sheet, line, strict, saved_at=saved_at)
    following = sheet.after(line)
    return to_external("review", record, code=following.code) if following else to_external("submit", record)


@guarded("external.rate", record=external_evaluation)
@explaining_external
def submit(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """See all one's own ratings, then hand them in."""
    sheet = ExpertSheet(record, _own_place(request, record))
    if request.method == "POST":
        actions.submit_expert_ratings(record, by=request.person)
        messages.success(request, _("Your ratings are submitted. Thank you."))
        return to_external("view", record)
    may_submit = record.state == ExternalState.RATING and not sheet.is_all_submitted
    return render(
        request,
        "evaluation/external/submit.html",
        {"record": record, "sheet": sheet, "may_submit": may_submit},
    )


@require_POST
@guarded("external.rate", record=external_evaluation)
@explaining_external
def withdraw(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Take back what was submitted by mistake, while it is sealed."""
    actions.withdraw_expert_ratings(record, by=request.person)
    messages.success(request, _("Your ratings are with you again. Submit them when they are ready."))
    return to_external("submit", record)


@guarded("external.lead", record=external_evaluation)
@explaining_external
def reveal(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """What will open and that it cannot be undone; then the reveal."""
    if request.method == "POST":
        actions.reveal_expert_ratings(record, by=request.person)
        messages.success(request, _("The ratings are revealed. Begin with what you disagree on most."))
        return to_external("consensus", record)
    if record.state != ExternalState.RATING:
        raise StepNotAllowed(f"cannot reveal from {record.state}")
    submitted = sum(member.has_submitted for member in record.panel)
    problem = external_rules.why_not_reveal(members=len(record.panel), submitted=submitted)
    context = {"record": record, "submitted": submitted, "problem": problem}
    return render(request, "evaluation/external/reveal.html", context)
