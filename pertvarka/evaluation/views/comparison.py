"""A centre's findings over the years beside the anonymous spread of others, and its consent to be counted."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import PublishedSpread
from pertvarka.evaluation.over_years import OverYears, Point, Row
from pertvarka.evaluation.views.doors import centre
from pertvarka.foundation import sheets
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.ui import charts
from pertvarka.foundation.ui.languages import in_language
from pertvarka.foundation.ui.writing import written_number

HIGHEST = 4  # the top of the scale
EXPORTED = (
    "kind",
    "code",
    "title",
    "framework_versions",
    "year",
    "value",
    "others_lower",
    "others_median",
    "others_upper",
    "others_at_least",
)


@dataclass(frozen=True)
class Line:
    """An area or indicator over the years, each point with the spread of others where one is published."""

    row: Row
    cells: list[tuple[Point, PublishedSpread | None]]

    @property
    def chart(self) -> list[charts.Point]:
        return [
            charts.Point(
                str(point.year),
                point.value,
                (spread.lower, spread.median, spread.upper) if spread else None,
            )
            for point, spread in self.cells
        ]

    @property
    def in_words(self) -> str:
        """What the chart shows, for who does not see it."""
        values = [
            f"{point.year} – {'–' if point.value is None else written_number(point.value, 1)}"
            for point, _spread in self.cells
        ]
        title = f"{self.row.code} {in_language(self.row, 'title')}" if self.row.code else _("Overall mean")
        return f"{title}: {'; '.join(values)}"


def _lines(rows: list[Row], others: queries.Others) -> list[Line]:
    return [
        Line(
            row,
            [
                (point, others.of(point.year, row.code) if point.value is not None else None)
                for point in row.points
            ],
        )
        for row in rows
    ]


def _turns(found: OverYears) -> Counter[str]:
    """How many areas went up, down, or stayed in the latest year against the one before."""
    changes = [row.change for row in found.areas]
    return Counter(
        "up" if change > 0 else "down" if change < 0 else "same" for change in changes if change is not None
    )


@guarded("comparison.view", record=centre)
def comparison(request: Request, organisation: Organisation) -> HttpResponse:
    """The centre's approved findings year beside year, as far as the reader may read them."""
    reports = queries.reports_of(organisation, request.person)
    found = queries.findings_over_years(reports)
    others = queries.others_of(organisation, reports)
    consents = queries.consents_of(organisation)
    return render(
        request,
        "evaluation/comparison/comparison.html",
        {
            "organisation": organisation,
            "found": found,
            "overall": _lines(found.overall, others),
            "turns": _turns(found),
            "areas": _lines(found.areas, others),
            "indicators": _lines(found.indicators, others),
            "years": [(year, others.published_for(year), consents.get(year)) for year in found.years],
            "any_others": bool(others.by_year_and_code),
            "may_consent": may(request.person, "comparison.consent", organisation),
        },
    )


def _exported(request: Request, organisation: Organisation) -> Iterator[tuple[Any, ...]]:
    reports = queries.reports_of(organisation, request.person)
    found, others = queries.findings_over_years(reports), queries.others_of(organisation, reports)
    for kind, rows in (("area", found.areas), ("indicator", found.indicators)):
        for line in _lines(rows, others):
            versions = "; ".join(str(version) for version in line.row.versions)
            begin = (kind, line.row.code, in_language(line.row, "title"), versions)
            for point, spread in line.cells:
                told = (spread.lower, spread.median, spread.upper, spread.at_least) if spread else [None] * 4
                yield (*begin, point.year, point.value, *told)


@guarded("comparison.view", record=centre)
def comparison_csv(request: Request, organisation: Organisation) -> HttpResponseBase:
    """The same as CSV."""
    return sheets.csv_response("comparison.csv", EXPORTED, _exported(request, organisation))


@guarded("comparison.view", record=centre)
def comparison_xlsx(request: Request, organisation: Organisation) -> HttpResponseBase:
    """The same as XLSX."""
    return sheets.xlsx_response("comparison.xlsx", EXPORTED, _exported(request, organisation))


@require_POST
@guarded("comparison.consent", record=centre)
def give_consent(request: Request, organisation: Organisation) -> HttpResponse:
    """Let a year be counted in the spread."""
    return _change_consent(
        request, organisation, actions.give_consent, _("Your report of %(year)s will be counted.")
    )


@require_POST
@guarded("comparison.consent", record=centre)
def withdraw_consent(request: Request, organisation: Organisation) -> HttpResponse:
    """Do not count a year any more."""
    said = _("Your report of %(year)s will not be counted from the next publishing on.")
    return _change_consent(request, organisation, actions.withdraw_consent, said)


def _change_consent(
    request: Request, organisation: Organisation, action: Callable[..., object], said: str
) -> HttpResponse:
    written = request.POST.get("year", "")
    if not (written.isascii() and written.isdecimal() and len(written) == 4):
        raise Http404
    try:
        action(organisation, year=int(written), by=request.person)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, said % {"year": written})
    return redirect("evaluation:comparison", number=organisation.pk)
