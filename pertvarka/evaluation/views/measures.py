"""Measures of all plans one may see: as a table, as files, and in a calendar."""

import calendar
from collections import defaultdict
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import pgettext

from pertvarka.directory.access import guarded
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.evaluation import queries
from pertvarka.evaluation.models import Measure
from pertvarka.evaluation.plan_table import COLUMNS, row_of
from pertvarka.evaluation.searches import LATE, MeasureSearch
from pertvarka.evaluation.states import MeasureState
from pertvarka.foundation import sheets
from pertvarka.foundation.clock import today

A_PAGE = 25
CENTRES_TO_CHOOSE = 60  # with more of them a list to choose from helps nobody
A_MONTH = 200  # measures shown in one month


def _looked_for(request: Request) -> tuple[MeasureSearch, QuerySet[Measure]]:
    """What is looked for, and found among the measures this person may see."""
    search = MeasureSearch.read(request.GET)
    visible = queries.measures_visible_to(request.person)
    return search, search.among(visible, mine=request.person.pk)


def _filters(request: Request, search: MeasureSearch) -> dict[str, Any]:
    """What the form of filters offers."""
    visible = queries.measures_visible_to(request.person).order_by()
    numbers = visible.values("plan__self_evaluation__organisation")
    centres = list(Organisation.objects.filter(pk__in=numbers)[: CENTRES_TO_CHOOSE + 1])
    years = set(visible.values_list("plan__self_evaluation__year", flat=True).distinct())
    asked = request.GET.copy()
    asked.pop("page", None)
    return {
        "search": search,
        "states": [*MeasureState.choices, (LATE, pgettext("of a measure", "Late"))],
        "years": sorted(years, reverse=True),
        "areas": sorted(set(visible.values_list("area_code", flat=True).distinct())),
        "centres": centres if 1 < len(centres) <= CENTRES_TO_CHOOSE else [],
        "query": asked.urlencode(),
        "board": queries.plan_number(request.person, search.centre, search.year),
    }


@guarded("measure.list")
def measures(request: Request) -> HttpResponse:
    """The measures I may see, filtered and sorted."""
    search, found = _looked_for(request)
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    return render(request, "evaluation/plan/measures.html", {"page": page, **_filters(request, search)})


@guarded("measure.list")
def measures_csv(request: Request) -> HttpResponseBase:
    """The same as CSV."""
    _search, found = _looked_for(request)
    rows = (row_of(measure) for measure in found.iterator(chunk_size=200))
    return sheets.csv_response("measures.csv", [str(column.title) for column in COLUMNS], rows)


@guarded("measure.list")
def measures_xlsx(request: Request) -> HttpResponseBase:
    """The same as XLSX."""
    _search, found = _looked_for(request)
    rows = (row_of(measure) for measure in found.iterator(chunk_size=200))
    return sheets.xlsx_response("measures.xlsx", [str(column.title) for column in COLUMNS], rows)


@guarded("measure.list")
def measures_calendar(request: Request) -> HttpResponse:
    """A month with the days by which measures are to be done, and the same as a list."""
    search, found = _looked_for(request)
    month = _month(request.GET.get("month", ""))
    last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
    due = list(found.filter(due_on__range=(month, last)).order_by("due_on", "pk")[:A_MONTH])
    by_day: dict[date, list[Measure]] = defaultdict(list)
    for measure in due:
        by_day[measure.due_on].append(measure)
    weeks = [
        [(day, day.month == month.month, by_day.get(day, [])) for day in week]
        for week in calendar.Calendar().monthdatescalendar(month.year, month.month)
    ]
    return render(
        request,
        "evaluation/plan/calendar.html",
        {
            "month": month,
            "before": _months_away(month, -1),
            "after": _months_away(month, 1),
            "weeks": weeks,
            "due": due,
            "today": today(),
            **_filters(request, search),
        },
    )


FIRST_YEAR, LAST_YEAR = 2009, 2100  # as of self-evaluations


def _month(text: str) -> date:
    """The first day of the month written as 2026-11; of this month when the text is none."""
    try:
        found = date.fromisoformat(f"{text}-01")
    except ValueError:
        return today().replace(day=1)
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else today().replace(day=1)


def _months_away(month: date, away: int) -> date:
    """The first day of the month before (-1) or after (1)."""
    place = month.year * 12 + month.month - 1 + away
    return date(place // 12, place % 12 + 1, 1)
