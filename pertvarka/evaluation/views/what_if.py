"""What if past self-evaluations had been made under a draft of the framework? Nothing is written."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.queries import what_if as recounting
from pertvarka.foundation.clock import today
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.views.doors import Workspace, draft

A_PAGE = 25


@guarded("framework.view_draft", record=draft)
def what_if(request: Request, record: Draft) -> HttpResponse:
    """Sums over past years for all who may see the draft; single ones for those who may read the reports."""
    work = Workspace(record, request.person)
    context: dict[str, Any] = {"draft": record, "work": work, "tab": "what-if", "fewest": recounting.FEWEST}
    if problems_of(record.document):
        return render(request, "evaluation/what_if.html", context)
    approved = recounting.approved_by(record)
    readable = recounting.readable_by(request.person, approved)
    year, years = _year(request, readable)
    past = recounting.what_if(record, approved.filter(year__lt=today().year))
    context |= {"past": past, "sums": recounting.sums(past), "years": years, "year": year}
    if years:
        shown = recounting.what_if(record, readable.filter(year=year) if year else readable)
        rows = sorted(shown.recounts, key=lambda recount: not recount.differs)
        context |= {"page": Paginator(rows, A_PAGE).get_page(request.GET.get("page")), "shown": shown}
    return render(request, "evaluation/what_if.html", context)


def _year(request: Request, readable: QuerySet[SelfEvaluation]) -> tuple[int | None, list[int]]:
    """The year that is asked for, and those that there are among what the person may read."""
    years = sorted(set(readable.order_by().values_list("year", flat=True)), reverse=True)
    asked = request.GET.get("year", "")
    return next((year for year in years if str(year) == asked), None), years
