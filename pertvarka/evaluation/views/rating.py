"""Rating blind, indicator by indicator; handing in; the reveal."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries, rules
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import DraftRatingForm, LevelForm
from pertvarka.evaluation.models import Membership, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.evaluation.views.doors import explaining, self_evaluation, to
from pertvarka.evaluation.worksheet import Worksheet
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed


def _own_place(request: Request, record: SelfEvaluation) -> Membership:
    """The rater's own place in the group; a role alone is not enough."""
    member = record.membership_of(request.person)
    if member is None:
        raise PermissionDenied
    return member


@guarded("self_evaluation.rate", record=self_evaluation)
def rate_next(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Go to the first indicator that is not finished, or to handing in when all are."""
    sheet = Worksheet(record, _own_place(request, record))
    if record.state not in (State.RATING, State.AGREEING):
        return to("view", record)
    following = sheet.first_unfinished
    return to("rate-indicator", record, code=following.code) if following else to("submit", record)


@guarded("self_evaluation.rate", record=self_evaluation)
@explaining
def rate(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """One indicator: signs beside the levels, one's own level and reason; nobody else's."""
    sheet = Worksheet(record, _own_place(request, record))
    line = sheet.line(code)
    if line is None:
        raise Http404
    if request.method == "POST":
        return _save(request, record, sheet, line)
    if record.state not in (State.RATING, State.AGREEING) and not line.submission:
        raise StepNotAllowed(f"cannot rate from {record.state}")
    form = LevelForm(indicator=line.indicator, tree=record.tree, initial=line.answer)
    return render(
        request, "evaluation/rate.html", {"record": record, "sheet": sheet, "line": line, "form": form}
    )


def _save(request: Request, record: SelfEvaluation, sheet: Worksheet, line: Any) -> HttpResponse:
    """Keep what was written, whatever it is; then say what is still missing, or go on."""
    draft = DraftRatingForm(request.POST, indicator=line.indicator, tree=record.tree)
    strict = LevelForm(request.POST, indicator=line.indicator, tree=record.tree)
    if draft.is_valid():
        actions.save_rating(
            record,
            indicator_code=line.indicator.code,
            level=draft.cleaned_data["level"],
            reason=draft.cleaned_data["reason"],
            by=request.person,
        )
    if request.htmx:
        return render(
            request,
            "evaluation/saved.html",
            {"saved_at": now() if draft.is_valid() else None, "form": draft},
            status=200 if draft.is_valid() else 422,
        )
    if not draft.is_valid() or not strict.is_valid():
        context = {
            "record": record,
            "sheet": sheet,
            "line": line,
            "form": strict,
            "saved_at": now() if draft.is_valid() else None,
        }
        return render(request, "evaluation/rate.html", context, status=422)
    following = sheet.after(line)
    return to("rate-indicator", record, code=following.code) if following else to("submit", record)


@guarded("self_evaluation.rate", record=self_evaluation)
@explaining
def submit(request: Request, record: SelfEvaluation) -> HttpResponse:
    """See all one's own ratings, then hand them in: whole, or by area where areas are revealed one by one."""
    sheet = Worksheet(record, _own_place(request, record))
    if request.method == "POST":
        codes = request.POST.getlist("area") if record.reveals_by_area else record.areas
        submitted = actions.submit_ratings(record, area_codes=codes, by=request.person)
        messages.success(
            request,
            ngettext(
                "Ratings of %(count)s area are submitted. Thank you.",
                "Ratings of %(count)s areas are submitted. Thank you.",
                len(submitted),
            )
            % {"count": len(submitted)},
        )
        return to("view", record)
    return render(request, "evaluation/submit.html", {"record": record, "sheet": sheet})


@require_POST
@guarded("self_evaluation.rate", record=self_evaluation)
@explaining
def withdraw(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Take back what was submitted by mistake, while it is sealed."""
    _own_place(request, record)
    codes = request.POST.getlist("area") if record.reveals_by_area else record.areas
    actions.withdraw_ratings(record, area_codes=codes, by=request.person)
    messages.success(request, _("Your ratings are with you again. Submit them when they are ready."))
    return to("submit", record)


@guarded("self_evaluation.reveal", record=self_evaluation)
@explaining
def reveal(request: Request, record: SelfEvaluation) -> HttpResponse:
    """What will open and that it cannot be undone; then the reveal."""
    if record.state != State.RATING:
        raise Refused(_("There is nothing left to reveal."))
    submitted = queries.submitted_by_area(record)
    if request.method == "POST":
        codes = request.POST.getlist("area") if record.reveals_by_area else record.areas
        if not codes:
            messages.error(request, _("Choose at least one area to reveal."))
            return to("reveal", record)
        actions.reveal(record, area_codes=codes, by=request.person)
        messages.success(request, _("The ratings are revealed. Begin with what you disagree on most."))
        return to("agenda", record)
    areas = [
        (
            area,
            submitted[area.code],
            rules.why_not_reveal(
                submitted=submitted[area.code],
                members=len(record.places),
                anything_submitted=any(submitted.values()),
                rating_until=record.rating_until,
                moment=now(),
            ),
        )
        for area in record.chosen_areas
        if area.code not in record.revealed_areas
    ]
    ready = [problem is None for _area, _count, problem in areas]
    return render(
        request,
        "evaluation/reveal.html",
        {
            "record": record,
            "areas": areas,
            "can_reveal": any(ready) if record.reveals_by_area else all(ready),
            "problem": next((problem for *_rest, problem in areas if problem), None),
        },
    )
