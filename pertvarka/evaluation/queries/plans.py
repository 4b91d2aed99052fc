"""Reads of improvement plans: who sees which measure, what has none yet, what is due, what it changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import (
    Effect,
    Measure,
    Membership,
    Plan,
    ProgressNote,
    SelfEvaluation,
)
from pertvarka.evaluation.queries.external_asks import external_tasks_for
from pertvarka.evaluation.queries.self_evaluations import Task, reachable, tasks_for
from pertvarka.evaluation.states import OPEN_MEASURES, MeasureState
from pertvarka.foundation import figures
from pertvarka.foundation.clock import add_working_days, today

SOON_WORKING_DAYS = 10  # a measure due within them is on its owner's page


# --- One plan -------------------------------------------------------------------------------------------


def plan_of(record: SelfEvaluation) -> Plan:
    """The plan of a self-evaluation; one that is not kept yet where nothing has been written."""
    return Plan.objects.select_related("confirmed_by").filter(self_evaluation=record).first() or Plan(
        self_evaluation=record
    )


def measures_of(record: SelfEvaluation) -> list[Measure]:
    """The measures of a plan with what their cards show; two queries."""
    return list(shown_measures().filter(plan__self_evaluation=record))


def plan_number(person: Person, centre: int | None, year: int | None) -> int | None:
    """The number of the self-evaluation whose plan a centre has for a year, if `person` may open it."""
    if not centre or not year:
        return None
    planned = SelfEvaluation.objects.filter(organisation=centre, year=year, reports__isnull=False)
    return planned.filter(reachable(person, "plan.view")).values_list("pk", flat=True).first()


def shown_measures() -> QuerySet[Measure]:
    """Measures with what a card or a row shows."""
    return Measure.objects.select_related(
        "owner", "plan__self_evaluation__organisation", "plan__self_evaluation__framework_version"
    ).prefetch_related(Prefetch("notes", queryset=ProgressNote.objects.select_related("written_by")))


MEASURE_WORDS = (
    "area_code",
    "point",
    "title",
    "description",
    "owner",
    "due_on",
    "cost",
    "funding",
    "figure_key",
    "figure_target",
    "own_sign",
)


def words_of_measure(measure: Measure) -> dict[str, str]:
    """What a measure says, as texts: for its history, and to see whether two people write one measure."""
    return {name: _as_text(getattr(measure, name)) for name in MEASURE_WORDS}


def _as_text(value: Any) -> str:
    """A value as its history tells it; numbers with the two decimals that the database keeps."""
    match value:
        case None:
            return ""
        case Decimal():
            return f"{value:.2f}"
    return str(value)


@dataclass(frozen=True)
class Point:
    """A point to improve of an approved report, and how many measures answer it."""

    area: dict[str, Any]  # as the report has it
    number: int  # its place among the area's points
    text: str
    measures: int


def points(record: SelfEvaluation, measures: Iterable[Measure]) -> list[Point]:
    """The points to improve of the report in force, in its order."""
    answered = [(measure.area_code, measure.point) for measure in measures]
    return [
        Point(area, number, text, answered.count((area["code"], text)))
        for area in record.report.content["areas"]
        for number, text in enumerate(area["improvements"])
    ]


@dataclass(frozen=True)
class FigureCourse:
    """The figure that will show whether a measure works: where it started, stands and should come."""

    told: Any  # as foundation.figures tells it, when it was chosen
    start: Decimal | None
    now: Decimal | None
    target: Decimal | None

    @property
    def is_reached(self) -> bool | None:
        """Whether the target is reached, up or down from the start; None where that is not known."""
        if self.now is None or self.target is None:
            return None
        falls = self.start is not None and self.target < self.start
        return self.now <= self.target if falls else self.now >= self.target


def figure_courses(measures: Iterable[Measure]) -> dict[int, FigureCourse]:
    """The courses of these measures' figures, by measure; each figure is asked for once a centre."""
    period = figures.year_so_far(today().year)

    @cache
    def value_now(key: str, organisation: Organisation) -> Decimal | None:
        found = figures.value(key, organisation, period)
        return found.number if found else None

    return {
        measure.pk: FigureCourse(
            told=measure.figure_start,
            start=figures.number_of(measure.figure_start),
            now=value_now(measure.figure_key, measure.self_evaluation.organisation),
            target=measure.figure_target,
        )
        for measure in measures
        if measure.figure_start
    }


def carried_on(record: SelfEvaluation) -> list[Measure]:
    """Measures first written in this plan that a later plan has taken over."""
    return list(
        shown_measures().filter(
            since_year=record.year,
            plan__self_evaluation__organisation=record.organisation_id,
            plan__self_evaluation__year__gt=record.year,
        )
    )


def people_of(record: SelfEvaluation) -> QuerySet[Person]:
    """Those who may be given a measure by choice: people of the institution and of the group, and owners."""
    held = RoleHolding.objects.current().filter(organisation=record.organisation_id)
    places = Membership.objects.filter(self_evaluation=record)
    owned = Measure.objects.filter(plan__self_evaluation=record)
    return Person.objects.filter(
        Q(holdings__in=held) | Q(memberships__in=places) | Q(measures__in=owned)
    ).distinct()


# --- Measures one may see -------------------------------------------------------------------------------


def measures_visible_to(person: Person) -> QuerySet[Measure]:
    """The measures whose page `person` may open."""
    seen = SelfEvaluation.objects.filter(reachable(person, "measure.view")).values("pk")
    return shown_measures().filter(Q(plan__self_evaluation__in=seen) | Q(owner=person))


# --- What is asked --------------------------------------------------------------------------------------


def _task(text: Any, measure: Measure) -> Task:
    record = measure.self_evaluation
    return Task(text, measure.due_on, "evaluation:measure", measure.pk, record.organisation, record.year)


def measure_tasks_for(person: Person) -> list[Task]:
    """Measures this person carries out that are due soon or late, and the late ones of a centre they lead."""
    soon = add_working_days(today(), SOON_WORKING_DAYS)
    opened = shown_measures().filter(state__in=OPEN_MEASURES)
    tasks = [
        _task(_("Carry out: %(title)s") % {"title": measure.title}, measure)
        for measure in opened.filter(owner=person, due_on__lte=soon)
    ]
    led = [held.organisation_id for held in person.current_holdings if held.role == Role.CENTRE_HEAD]
    late = opened.filter(plan__self_evaluation__organisation__in=led, due_on__lt=today())
    tasks += [
        _task(_("A measure is late: %(title)s") % {"title": measure.title}, measure)
        for measure in late.exclude(owner=person)
    ]
    return tasks


def asked_of(person: Person) -> list[Task]:
    """What this room asks of a person, nearest date first; a constant number of queries."""
    tasks = [*tasks_for(person), *measure_tasks_for(person), *external_tasks_for(person)]
    return sorted(tasks, key=lambda task: (task.until or date.max, task.number))


def measures_due(first: date, before: date) -> Iterator[Measure]:
    """Open measures due from `first` on and earlier than `before`."""
    due = shown_measures().filter(state__in=OPEN_MEASURES, due_on__gte=first, due_on__lt=before)
    return due.iterator(chunk_size=200)


# --- The plan before ------------------------------------------------------------------------------------


def measures_before(record: SelfEvaluation) -> list[Measure]:
    """The measures of the institution's plan before this self-evaluation, that of the latest earlier year.

    Open ones may have been carried on into this self-evaluation's own plan meanwhile.
    """
    plans = Plan.objects.filter(
        self_evaluation__organisation=record.organisation_id, self_evaluation__year__lt=record.year
    )
    latest = plans.order_by("-self_evaluation__year").values("pk")[:1]
    carried = Q(plan__self_evaluation=record, since_year__lt=record.year)
    return list(shown_measures().filter(Q(plan__in=latest) | carried).order_by("area_code", "due_on", "pk"))


@dataclass(frozen=True)
class Before:
    """A measure of the plan before, with what the group now says it changed."""

    measure: Measure
    effect: Effect | None
    figure: FigureCourse | None

    @property
    def is_asked(self) -> bool:
        """Whether its effect can be asked: it was begun or done."""
        return self.measure.state in (MeasureState.STARTED, MeasureState.DONE)


def effects_before(record: SelfEvaluation) -> list[Before]:
    """The plan before with the effects told so far."""
    told = {
        effect.measure_id: effect
        for effect in Effect.objects.filter(self_evaluation=record).select_related("told_by")
    }
    measures = measures_before(record)
    courses = figure_courses(measures)
    return [Before(measure, told.get(measure.pk), courses.get(measure.pk)) for measure in measures]
