"""Figures about the institution's improvement plan: what it answers, what of it is done, what is reached."""

from decimal import Decimal

from django.db.models import F, QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation
from pertvarka.evaluation import queries
from pertvarka.evaluation.figures.earlier import previous
from pertvarka.evaluation.models import Measure
from pertvarka.evaluation.states import OPEN_MEASURES, MeasureState
from pertvarka.foundation.clock import end_of
from pertvarka.foundation.figures import Column, Counted, Figure, Period, Row, Rows, Value, Words, offer
from pertvarka.foundation.ui.languages import in_readers_language

SOURCE = _("The institution's improvement plans kept in this system")
PERCENT = _("%")
OWN_KEYS = {
    "evaluation.plan_indicators_met_share",
    "evaluation.plan_indicators_total",
}  # would ask themselves


def _share(part: int, whole: int, why_none: Words) -> Value:
    return Value(Decimal(100 * part) / whole) if whole else Value(None, why_none)


def _measure_row(measure: Measure) -> Row:
    return (
        measure.area_code,
        measure.title,
        measure.due_on,
        MeasureState(measure.state).label,
        measure.closed_on,
    )


MEASURE_COLUMNS = (
    Column("area", _("Area")),
    Column("measure", _("Measure")),
    Column("due_on", _("Done by")),
    Column("state", _("State")),
    Column("closed_on", _("Closed on")),
)


# --- Carried out on time --------------------------------------------------------------------------------


def _due(organisation: Organisation, period: Period) -> QuerySet[Measure]:
    """Measures whose day lies in the period; those given up before it are left out."""
    return (
        Measure.objects.filter(
            plan__self_evaluation__organisation=organisation, due_on__range=(period.first, period.last)
        )
        .exclude(state=MeasureState.GIVEN_UP)
        .order_by("due_on", "pk")
    )


def _done_share(organisation: Organisation, period: Period) -> Value:
    due = _due(organisation, period)
    on_time = due.filter(state=MeasureState.DONE, closed_on__lte=F("due_on"))
    return _share(on_time.count(), due.count(), _("No measure was due in the period."))


MEASURES_DONE = offer(
    Figure(
        key="evaluation.plan_measures_done_share",
        title=_("Measures carried out"),
        definition=_("Measures of the improvement plan carried out on time, as a share of all due."),
        unit=PERCENT,
        source=SOURCE,
        counted=Counted.OVER_PERIOD,
        value=_done_share,
        columns=MEASURE_COLUMNS,
        rows=lambda organisation, period: Rows(_due(organisation, period), _measure_row),
    )
)


# --- Findings taken into the plan -----------------------------------------------------------------------


def _points(organisation: Organisation, period: Period) -> list[tuple[str, str, int]]:
    """(area, point, measures) of the latest report about a year before the period."""
    report = previous(organisation, period)
    if report is None:
        return []
    record = report.self_evaluation
    measures = Measure.objects.filter(
        plan__self_evaluation__organisation=organisation,
        since_year=record.year,
        created_at__lt=end_of(period.last),
    )
    answered = list(measures.values_list("area_code", "point"))
    return [
        (area["code"], text, answered.count((area["code"], text)))
        for area in report.content["areas"]
        for text in area["improvements"]
    ]


def _in_plan_share(organisation: Organisation, period: Period) -> Value:
    points = _points(organisation, period)
    answered = sum(1 for _area, _text, measures in points if measures)
    return _share(answered, len(points), _("No report of an earlier year has points to improve."))


FINDINGS_IN_PLAN = offer(
    Figure(
        key="evaluation.findings_in_plan_share",
        title=_("Findings taken into the plan"),
        definition=_(
            "Findings of the previous self-evaluation with a measure in the plan, as a share of all findings."
        ),
        unit=PERCENT,
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_in_plan_share,
        columns=(
            Column("area", _("Area")),
            Column("point", _("Point to improve")),
            Column("measures", _("Measures")),
        ),
        rows=lambda organisation, period: Rows(_points(organisation, period)),
    )
)


# --- Figures that the plan names ------------------------------------------------------------------------


def _with_target(organisation: Organisation, period: Period) -> list[Measure]:
    """Measures of the plan in force on the period's last day that name a figure and its target."""
    named = queries.shown_measures().filter(
        plan__self_evaluation__organisation=organisation,
        created_at__lt=end_of(period.last),
        figure_target__isnull=False,
    )
    open_or_closed_since = [
        measure
        for measure in named
        if measure.state in OPEN_MEASURES or (measure.closed_on and measure.closed_on >= period.first)
    ]
    return [measure for measure in open_or_closed_since if measure.figure_key not in OWN_KEYS]


def _targets_total(organisation: Organisation, period: Period) -> Value:
    return Value(Decimal(len(_with_target(organisation, period))))


def _targets_met_share(organisation: Organisation, period: Period) -> Value:
    measures = _with_target(organisation, period)
    courses = queries.figure_courses(measures)
    met = sum(1 for course in courses.values() if course.is_reached)
    return _share(met, len(measures), _("The plan names no figure with a target."))


def _target_rows(organisation: Organisation, period: Period) -> Rows:
    measures = _with_target(organisation, period)
    courses = queries.figure_courses(measures)
    return Rows(
        [
            (
                measure.title,
                in_readers_language(course.told, "title"),
                course.start,
                course.now,
                course.target,
            )
            for measure in measures
            for course in [courses[measure.pk]]
        ]
    )


TARGET_COLUMNS = (
    Column("measure", _("Measure")),
    Column("figure", _("Figure")),
    Column("start", _("At the start")),
    Column("now", _("Now")),
    Column("target", _("Target")),
)
TARGETS_TOTAL = offer(
    Figure(
        key="evaluation.plan_indicators_total",
        title=_("Plan indicators"),
        definition=_("Indicators named in the annual plan in force."),
        unit=_("indicators"),
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_targets_total,
        columns=TARGET_COLUMNS,
        rows=_target_rows,
    )
)
TARGETS_MET = offer(
    Figure(
        key="evaluation.plan_indicators_met_share",
        title=_("Plan indicators met"),
        definition=_("Plan indicators whose target was reached, as a share of all."),
        unit=PERCENT,
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_targets_met_share,
        columns=TARGET_COLUMNS,
        rows=_target_rows,
    )
)
