"""The page of a case and its history."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from pertvarka.accreditation import planning, queries
from pertvarka.accreditation.history import acts_in_words
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.views.case_file import opens
from pertvarka.accreditation.views.doors import case_of
from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.foundation import journal

A_PAGE = 25


@guarded("case.list")
def list_of_cases(request: Request) -> HttpResponse:
    """The cases I may see."""
    page = Paginator(queries.visible_to(request.person), A_PAGE).get_page(request.GET.get("page"))
    return render(request, "accreditation/list/table.html", {"page": page})


@guarded("case.view", record=case_of)
def case(request: Request, case: Case) -> HttpResponse:
    """Where a case stands: whose turn, what is done and to come, who and which papers belong to it."""
    context = {"case": case, "opens": opens(request.person, case), **_request_of(case)}
    return render(request, "accreditation/case/page.html", context)


def _request_of(case: Case) -> dict[str, Any]:
    """What the page says of the request."""
    year = case.planned_year or case.requested_on.year + 1
    return {
        "track": case.procedure.tracks.get(case.track),
        "is_late": planning.is_late(case.procedure, requested_on=case.requested_on, plan_year=year),
    }


@guarded("case.view", record=case_of)
def history(request: Request, case: Case) -> HttpResponse:
    """Acts in a case, the newest first."""
    page = Paginator(journal.entries_about(case), A_PAGE).get_page(request.GET.get("page"))
    acts = acts_in_words(page.object_list)
    return render(request, "accreditation/case/history.html", {"case": case, "page": page, "acts": acts})
