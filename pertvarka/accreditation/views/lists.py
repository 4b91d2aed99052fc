"""Cases as a list, as a board by state, as a calendar of last days and visits, and as files."""

import calendar
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.accreditation import planning, queries
from pertvarka.accreditation.case_table import COLUMNS, row_of
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.lists import RUNNING, Listed, every, page_of, running
from pertvarka.accreditation.searches import CaseSearch
from pertvarka.accreditation.states import CaseState
from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import County
from pertvarka.directory.requests import Request
from pertvarka.evaluation.visit_rules import visit_days
from pertvarka.foundation import sheets
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.queries import procedure_in_force

A_COLUMN = 30  # cases shown in one column of the board
FIRST_YEAR, LAST_YEAR = 2009, 2100
VISIT = "visit"  # the stage whose last day is the visit's own


def _context(request: Request, search: CaseSearch) -> dict[str, Any]:
    """What the form of filters and the tabs need."""
    visible = Case.objects.filter(queries.reachable(request.person, "case.view")).order_by()
    procedure = procedure_in_force(planning.PROCEDURE, on=today())
    asked = request.GET.copy()
    asked.pop("page", None)
    tree = procedure.tree if procedure else None
    years = visible.exclude(planned_year=None).values_list("planned_year", flat=True).distinct()
    return {
        "search": search,
        "may_file": queries.files_requests(request.person),
        "may_plan": may(request.person, "yearly_plan.publish"),
        "query": asked.urlencode(),
        "states": CaseState.choices,
        "years": sorted(years, reverse=True),
        "counties": County.objects.filter(pk__in=visible.values("organisation__municipality__county")),
        "tracks": tree.tracks.values() if tree else [],
        "actors": tree.actors.values() if tree else [],
    }


@guarded("case.list")
def cases(request: Request) -> HttpResponse:
    """The cases I may see, filtered and sorted."""
    search = CaseSearch.read(request.GET)
    page = page_of(search, request.person, request.GET.get("page"))
    return render(request, "accreditation/list/table.html", {"page": page, **_context(request, search)})


@guarded("case.list")
def cases_csv(request: Request) -> HttpResponseBase:
    """The same as CSV."""
    rows = map(row_of, every(CaseSearch.read(request.GET), request.person))
    return sheets.csv_response("cases.csv", [str(column.title) for column in COLUMNS], rows)


@guarded("case.list")
def cases_xlsx(request: Request) -> HttpResponseBase:
    """The same as XLSX."""
    rows = map(row_of, every(CaseSearch.read(request.GET), request.person))
    return sheets.xlsx_response("cases.xlsx", [str(column.title) for column in COLUMNS], rows)


@guarded("case.list")
def board(request: Request) -> HttpResponse:
    """The running cases, a column for each state."""
    search = CaseSearch.read(request.GET)
    found: dict[str, list[Listed]] = defaultdict(list)
    for each in running(search, request.person):
        found[each.case.state].append(each)
    columns = [
        (state, CaseState(state).label, found[state][:A_COLUMN], len(found[state])) for state in RUNNING
    ]
    return render(request, "accreditation/list/board.html", {"columns": columns, **_context(request, search)})


# --- Calendar -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Entry:
    """Something on a day: what, of which case."""

    day: date
    words: str
    listed: Listed
    is_late: bool = False


@guarded("case.list")
def cases_calendar(request: Request) -> HttpResponse:
    """A month with last days and visits, and the same as a list."""
    search = CaseSearch.read(request.GET)
    month = _month(request.GET.get("month", ""))
    last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
    entries = sorted(
        (entry for each in running(search, request.person) for entry in _entries(each, month, last)),
        key=lambda entry: (entry.day, entry.listed.case.number),
    )
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_day[entry.day].append(entry)
    weeks = [
        [(day, day.month == month.month, by_day.get(day, [])) for day in week]
        for week in calendar.Calendar().monthdatescalendar(month.year, month.month)
    ]
    return render(
        request,
        "accreditation/list/calendar.html",
        {
            "month": month,
            "before": (month - timedelta(days=1)).replace(day=1),
            "after": last + timedelta(days=1),
            "weeks": weeks,
            "entries": entries,
            "today": today(),
            **_context(request, search),
        },
    )


def _entries(listed: Listed, first: date, last: date) -> list[Entry]:
    """What a case has in these days: the last days of what is open, and its visit."""
    evaluation = listed.case.evaluation
    visit = visit_days(evaluation.visit_from, evaluation.visit_until) if evaluation else []
    found = [
        Entry(passage.due.day, in_language(passage.stage, "title"), listed, passage.is_late)
        for passage in listed.course.now
        if passage.due and passage.due.day and not (passage.stage.key == VISIT and passage.due.day in visit)
    ]
    found += [Entry(day, _("Visit"), listed) for day in visit]
    return [entry for entry in found if first <= entry.day <= last]


def _month(text: str) -> date:
    """The first day of the month written as 2026-11; of this month when the text is none."""
    try:
        found = date.fromisoformat(f"{text}-01")
    except ValueError:
        return today().replace(day=1)
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else today().replace(day=1)
