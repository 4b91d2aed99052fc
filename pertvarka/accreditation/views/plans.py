"""The yearly plan: made by the organiser month by month, published, and read by everybody."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pertvarka.accreditation import actions, documents, planning, queries
from pertvarka.accreditation import messages as letters
from pertvarka.accreditation.actions import Place, Refused
from pertvarka.accreditation.forms import ChangesForm, MonthsForm, PublishForm
from pertvarka.accreditation.models import Case, YearlyPlan
from pertvarka.accreditation.states import CaseState
from pertvarka.directory.access import guarded, public
from pertvarka.directory.requests import Request
from pertvarka.foundation import sheets
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed

CONFIRM = "confirm"  # the name of the button that makes the listed changes
FIRST_YEAR, LAST_YEAR = 2009, 2100


@guarded("yearly_plan.publish")
def plan(request: Request, *, year: int) -> HttpResponse:
    """The requests of a year in their months; changed ones are listed before anything is done."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404
    cases = queries.plans.cases_of_year(year)
    open_ones = [case for case in cases if case.state in queries.plans.TO_PLAN]
    proposed = queries.plans.proposed_months(open_ones) if "spread" in request.GET else {}
    form = MonthsForm(request.POST or None, cases=open_ones, proposed=proposed)
    if request.method == "POST" and form.is_valid() and form.places:
        return _changes(request, year, form.places)
    if request.method == "POST" and form.is_valid():
        messages.info(request, _("No month was changed."))
    return render(
        request,
        "accreditation/plan/plan.html",
        {
            "year": year,
            "years": [year - 1, year, year + 1],
            "form": form,
            "rows": [(case, form[f"month-{case.pk}"], _is_late(case)) for case in open_ones],
            "fixed": [case for case in cases if case.state not in queries.plans.TO_PLAN],
            "evenness": queries.plans.evenness(cases),
            "published": YearlyPlan.objects.filter(year=year).first(),
            "planned": sum(case.state == CaseState.PLANNED for case in open_ones),
            "ending": queries.plans.ending_without_request(year),
        },
        status=422 if form.errors else 200,
    )


def _is_late(case: Case) -> bool:
    return planning.is_late(
        case.procedure, requested_on=case.requested_on, plan_year=case.planned_year or case.requested_on.year
    )


def _changes(request: Request, year: int, places: Mapping[Case, Place]) -> HttpResponse:
    """Exactly what will change; once confirmed, it is done as a whole or not at all."""
    moves = any(case.state == CaseState.PLANNED for case in places)
    is_confirmed = CONFIRM in request.POST
    seen = _seen(request, places) if is_confirmed else queries.plans.newest_entries(places)
    form = ChangesForm(request.POST if is_confirmed else None, moves=moves)
    if is_confirmed and form.is_valid():
        reason = form.cleaned_data.get("reason", "")
        try:
            changed = actions.plan_many(places, seen=seen, reason=reason, by=request.person)
        except (Refused, StepNotAllowed):
            messages.error(
                request, _("Nothing was changed: somebody has changed one of these cases meanwhile.")
            )
        else:
            messages.success(request, _("The plan is changed. Cases: %(count)s.") % {"count": len(changed)})
        return redirect("accreditation:plan", year=year)
    return render(
        request,
        "accreditation/plan/changes.html",
        {
            "year": year,
            "form": form,
            "changes": [(case, place, seen.get(case.pk, 0)) for case, place in places.items()],
            "is_published": YearlyPlan.objects.filter(year=year).exists(),
        },
        status=422 if form.errors else 200,
    )


def _seen(request: Request, places: Mapping[Case, Place]) -> dict[int, int]:
    """What was the newest entry about each case when the changes were listed."""
    sent = {case.pk: request.POST.get(f"seen-{case.pk}", "") for case in places}
    return {number: int(text) for number, text in sent.items() if text.isdecimal() and len(text) < 19}


@guarded("yearly_plan.publish")
def publish(request: Request, *, year: int) -> HttpResponse:
    """Publish the plan of a year, listed once more before."""
    cases = [case for case in queries.plans.cases_of_year(year) if case.state == CaseState.PLANNED]
    form = PublishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.publish_plan(
                year, note=form.cleaned_data["note"], seen=_count(request), by=request.person
            )
        except Refused as refusal:
            messages.error(request, str(refusal))
            return redirect("accreditation:plan", year=year)
        messages.success(request, _("The plan of %(year)s is public.") % {"year": year})
        return redirect("accreditation:public-plan", year=year)
    return render(
        request,
        "accreditation/plan/publish.html",
        {"year": year, "cases": cases, "form": form},
        status=422 if form.errors else 200,
    )


def _count(request: Request) -> int:
    text = request.POST.get("count", "")
    return int(text) if text.isdecimal() and len(text) < 9 else -1


@guarded("yearly_plan.publish")
def invite_requests(request: Request, *, year: int) -> HttpResponse:
    """A letter to institutions whose term ends and that have not asked yet, seen before it is sent."""
    places = list(queries.plans.ending_without_request(year))
    if request.method == "POST":
        try:
            sent = actions.invite_requests(year, seen=_count(request), by=request.person)
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, _("Institutions written to: %(count)s.") % {"count": sent})
        return redirect("accreditation:plan", year=year)
    return render(
        request,
        "accreditation/plan/invite.html",
        {
            "year": year,
            "places": places,
            "letters": letters.words_of_invitation(places[0], year) if places else [],
        },
    )


# --- For everybody ------------------------------------------------------------------------------------------


def _published(year: int) -> YearlyPlan:
    return get_object_or_404(YearlyPlan, year=year)


@public
def public_plans(request: Request) -> HttpResponse:
    """The plans of all years."""
    return render(request, "accreditation/plan/public_list.html", {"plans": queries.plans.published_plans()})


@public
def public_plan(request: Request, *, year: int) -> HttpResponse:
    """The plan of a year as it stands, and what has changed since it was published."""
    plan = _published(year)
    cases = queries.plans.planned_cases(year)
    context: dict[str, Any] = {
        "plan": plan,
        "cases": cases,
        "changes": queries.plans.changes_of(plan),
        "evenness": queries.plans.evenness(cases),
    }
    return render(request, "accreditation/plan/public.html", context)


@public
def public_plan_csv(request: Request, *, year: int) -> HttpResponseBase:
    """The same as CSV."""
    _published(year)
    headings = [_("Month"), _("Institution"), _("Municipality"), _("County")]
    rows = map(queries.plans.plan_row, queries.plans.planned_cases(year))
    return sheets.csv_response(f"external-evaluation-plan-{year}.csv", headings, rows)


@public
def public_plan_pdf(request: Request, *, year: int) -> HttpResponse:
    """The same as PDF/A."""
    name = f"isorinio-vertinimo-planas-{year}-{get_language()}.pdf"
    return HttpResponse(
        documents.plan_pdf(_published(year)),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@guarded("yearly_plan.publish")
def coming_plan(request: Request) -> HttpResponse:
    """The plan of next year."""
    return redirect("accreditation:plan", year=today().year + 1)
