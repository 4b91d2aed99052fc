"""Figures as evidence: what the system counts, down to the rows; live, and as frozen in a report."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import queries
from pertvarka.evaluation.models import Report, SelfEvaluation
from pertvarka.evaluation.views.doors import self_evaluation
from pertvarka.evaluation.views.reports import reported
from pertvarka.foundation import figures as offered
from pertvarka.foundation import sheets
from pertvarka.foundation.figures import Table
from pertvarka.foundation.ui.languages import in_language

A_PAGE = 25
EXPORTED = ("key", "title", "value", "unit", "first", "last", "definition", "indicators")


@guarded("self_evaluation.view", record=self_evaluation)
def figures(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Every figure of a self-evaluation as it now stands, and those that nobody counts yet."""
    told = [(each, queries.wanted_by(record.indicators, each["key"])) for each in queries.all_figures(record)]
    return render(
        request,
        "evaluation/figures/figures.html",
        {
            "record": record,
            "counted": [pair for pair in told if pair[0]["offered"]],
            "not_counted": [pair for pair in told if not pair[0]["offered"]],
        },
    )


def _exported(record: SelfEvaluation) -> Iterable[tuple[Any, ...]]:
    for told in queries.all_figures(record):
        indicators = "; ".join(each.code for each in queries.wanted_by(record.indicators, told["key"]))
        words = {name: in_language(told, name) for name in ("title", "unit", "definition")}
        cells = told | words | {"value": offered.number_of(told), "indicators": indicators}
        yield tuple(cells[name] for name in EXPORTED)


@guarded("self_evaluation.view", record=self_evaluation)
def figures_csv(request: Request, record: SelfEvaluation) -> HttpResponseBase:
    """The same as CSV."""
    return sheets.csv_response(f"figures-{record.year}.csv", EXPORTED, _exported(record))


@guarded("self_evaluation.view", record=self_evaluation)
def figures_xlsx(request: Request, record: SelfEvaluation) -> HttpResponseBase:
    """The same as XLSX."""
    return sheets.xlsx_response(f"figures-{record.year}.xlsx", EXPORTED, _exported(record))


def _rows_now(request: Request, record: SelfEvaluation, key: str) -> Table:
    """The rows behind a figure now, as far as this reader may see whom they are about."""
    sees_people = may(request.person, "organisation.see_people", record.organisation)
    period = offered.year_so_far(record.year)
    return offered.rows(key, record.organisation, period, names_people=sees_people)


def _figure_now(record: SelfEvaluation, key: str) -> dict[str, Any]:
    """What a figure of this self-evaluation tells now; 404 when it has none of that key."""
    told = queries.figure_now(record, key)
    if told is None:
        raise Http404
    return told


@guarded("self_evaluation.view", record=self_evaluation)
def figure(request: Request, record: SelfEvaluation, key: str) -> HttpResponse:
    """One figure as it stands now: what it means, and the rows behind it."""
    table = _rows_now(request, record, key)
    report = record.report
    return render(
        request,
        "evaluation/figures/figure.html",
        {
            "record": record,
            "figure": _figure_now(record, key),
            "indicators": queries.wanted_by(record.indicators, key),
            "columns": table.columns,
            "page": Paginator(table, A_PAGE).get_page(request.GET.get("page")),
            "report": report,
            "frozen": report.content.get("figures", {}).get(key) if report else None,
        },
    )


@guarded("self_evaluation.view", record=self_evaluation)
def figure_csv(request: Request, record: SelfEvaluation, key: str) -> HttpResponseBase:
    """The rows behind a figure now, as CSV."""
    _figure_now(record, key)
    table = _rows_now(request, record, key)
    return sheets.csv_response(f"{key}.csv", _names(table.columns), _cells(table[:]))


@guarded("self_evaluation.view", record=self_evaluation)
def figure_xlsx(request: Request, record: SelfEvaluation, key: str) -> HttpResponseBase:
    """The rows behind a figure now, as XLSX."""
    _figure_now(record, key)
    table = _rows_now(request, record, key)
    return sheets.xlsx_response(f"{key}.xlsx", _names(table.columns), _cells(table[:]))


def _names(columns: Iterable[dict[str, str]]) -> list[str]:
    return [column["name"] for column in columns]


def _cells(rows: Iterable[Iterable[Any]]) -> list[list[Any]]:
    return [[offered.from_json(cell) for cell in row] for row in rows]


@dataclass(frozen=True)
class Kept:
    """A figure as a report froze it."""

    report: Report
    told: dict[str, Any]
    columns: list[dict[str, str]]
    rows: list[list[Any]]


def _kept(record: SelfEvaluation, issue: int, key: str) -> Kept:
    """What one issue of the report froze; 404 when it has no such figure."""
    report = get_object_or_404(record.reports, issue=issue)
    told = report.content.get("figures", {}).get(key)
    if told is None:
        raise Http404
    behind = report.frozen_figures.filter(key=key).first()
    rows = behind.rows if behind else {"columns": [], "rows": []}
    return Kept(report, told, rows["columns"], rows["rows"])


@guarded("self_evaluation.read_report", record=reported)
def frozen_figure(request: Request, record: SelfEvaluation, issue: int, key: str) -> HttpResponse:
    """One figure as it was frozen with the approval."""
    kept = _kept(record, issue, key)
    return render(
        request,
        "evaluation/figures/frozen_figure.html",
        {
            "record": record,
            "report": kept.report,
            "figure": kept.told,
            "indicators": queries.wanted_by(record.indicators, key),
            "columns": kept.columns,
            "page": Paginator(kept.rows, A_PAGE).get_page(request.GET.get("page")),
            "rows_left_out": kept.told.get("rows_total", 0) - len(kept.rows),
        },
    )


@guarded("self_evaluation.read_report", record=reported)
def frozen_figure_csv(request: Request, record: SelfEvaluation, issue: int, key: str) -> HttpResponseBase:
    """The frozen rows as CSV."""
    kept = _kept(record, issue, key)
    return sheets.csv_response(f"{key}.csv", _names(kept.columns), _cells(kept.rows))


@guarded("self_evaluation.read_report", record=reported)
def frozen_figure_xlsx(request: Request, record: SelfEvaluation, issue: int, key: str) -> HttpResponseBase:
    """The frozen rows as XLSX."""
    kept = _kept(record, issue, key)
    return sheets.xlsx_response(f"{key}.xlsx", _names(kept.columns), _cells(kept.rows))
