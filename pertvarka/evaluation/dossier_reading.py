"""The handed-in dossier as an expert reads it beside an indicator: what each year's report says of it."""

from dataclasses import dataclass
from typing import Any

from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.models import ExternalEvaluation, Report


@dataclass(frozen=True)
class YearRead:
    """What one year's report says of an indicator and its area; both are None where it says nothing."""

    report: Report
    area: dict[str, Any] | None
    indicator: dict[str, Any] | None

    @property
    def year(self) -> int:
        return self.report.self_evaluation.year


def dossier_on(evaluation: ExternalEvaluation, indicator_code: str) -> list[YearRead]:
    """The dossier's years on an indicator, the latest first."""
    return [
        _read(report, indicator_code) for report in reversed(queries.external.reports_handed_in(evaluation))
    ]


def _read(report: Report, code: str) -> YearRead:
    for area in documents.areas_of(report):
        for indicator in area["indicators"]:
            if indicator["code"] == code:
                return YearRead(report, area, indicator)
    return YearRead(report, None, None)
