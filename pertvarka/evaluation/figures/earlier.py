"""Figures about the institution's earlier self-evaluations, read from their approved reports."""

from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation
from pertvarka.evaluation.models import Report
from pertvarka.foundation.clock import VILNIUS, end_of
from pertvarka.foundation.figures import Column, Counted, Figure, Period, Row, Rows, Value, offer
from pertvarka.foundation.ui.languages import in_readers_language

SOURCE = _("Approved self-evaluation reports kept in this system")


def approved_by(organisation: Organisation, period: Period) -> QuerySet[Report]:
    """Reports as they were in force at the end of the period, the latest year first."""
    approved = Report.objects.filter(
        self_evaluation__organisation=organisation, approved_at__lt=end_of(period.last)
    )
    latest_issues = approved.order_by("self_evaluation_id", "-issue").distinct("self_evaluation_id")
    return (
        Report.objects.filter(pk__in=latest_issues.values("pk"))
        .select_related("self_evaluation")
        .order_by("-self_evaluation__year")
    )


def previous(organisation: Organisation, period: Period) -> Report | None:
    """The latest report about a year before the period."""
    return approved_by(organisation, period).filter(self_evaluation__year__lt=period.first.year).first()


def _overall_mean(report: Report) -> Decimal | None:
    written = report.content["proposal"]["overall_mean"]
    return None if written is None else Decimal(written)


def _approved_total(organisation: Organisation, period: Period) -> Value:
    return Value(Decimal(approved_by(organisation, period).count()))


def _approved_rows(organisation: Organisation, period: Period) -> Rows:
    return Rows(
        approved_by(organisation, period),
        lambda report: (
            str(report.self_evaluation.year),
            report.approved_at.astimezone(VILNIUS).date(),
            _overall_mean(report),
        ),
    )


def _previous_mean(organisation: Organisation, period: Period) -> Value:
    report = previous(organisation, period)
    if report is None:
        return Value(None, _("No self-evaluation of an earlier year has been approved."))
    mean = _overall_mean(report)
    return Value(mean, "" if mean is not None else _("Nothing in it was applicable, so it has no mean."))


def _previous_rows(organisation: Organisation, period: Period) -> Rows:
    report = previous(organisation, period)
    return Rows(report.content["areas"] if report else [], _area_row)


def _area_row(area: dict[str, Any]) -> Row:
    mean = area["mean"]
    return area["code"], in_readers_language(area, "title"), None if mean is None else Decimal(mean)


APPROVED_TOTAL = offer(
    Figure(
        key="evaluation.self_evaluations_approved",
        title=_("Self-evaluations approved"),
        definition=_("Self-evaluations of the institution approved by the last day of the period."),
        unit=_("self-evaluations"),
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_approved_total,
        columns=(
            Column("year", _("Year")),
            Column("approved_on", _("Approved on")),
            Column("overall_mean", _("Overall mean")),
        ),
        rows=_approved_rows,
    )
)
PREVIOUS_MEAN = offer(
    Figure(
        key="evaluation.previous_overall_mean",
        title=_("Overall mean of the previous self-evaluation"),
        definition=_(
            "Overall mean of the agreed levels in the latest approved self-evaluation of a year before "
            "the period."
        ),
        unit=_("points (0–4)"),
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_previous_mean,
        columns=(Column("code", _("Code")), Column("area", _("Area")), Column("mean", _("Mean"))),
        rows=_previous_rows,
        places=2,
    )
)
