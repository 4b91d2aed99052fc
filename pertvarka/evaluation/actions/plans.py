"""The improvement plan: its measures, how they go, what they changed, and how open ones are carried on."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory import actions as directory
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import messages, queries
from pertvarka.evaluation.actions.locking import Refused, locked, refuse_if
from pertvarka.evaluation.models import Effect, Measure, Plan, ProgressNote, SelfEvaluation
from pertvarka.evaluation.states import ASKS_WHY, MEASURE_FLOW, OPEN_MEASURES, MeasureState, State
from pertvarka.foundation import figures, journal, versions
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import StepNotAllowed


@dataclass(frozen=True)
class MeasureWords:
    """What a measure says. cost: euros; figure_target: in the figure's unit."""

    area_code: str
    point: str
    title: str
    description: str
    due_on: date
    cost: Decimal | None = None
    funding: str = ""
    figure_key: str = ""
    figure_target: Decimal | None = None
    own_sign: str = ""


@dataclass(frozen=True)
class NewPerson:
    """Somebody to be recorded and invited."""

    first_name: str
    last_name: str
    email: str


Owner = Person | NewPerson


def _locked_plan(self_evaluation: SelfEvaluation) -> tuple[SelfEvaluation, Plan]:
    """The plan of an approved self-evaluation, locked by its row; it begins when first needed."""
    record = locked(self_evaluation)
    if record.report is None:
        raise Refused(_("The plan begins when the head has approved the findings."))
    plan, _is_new = Plan.objects.get_or_create(self_evaluation=record)
    return record, plan


def _locked_measure(measure: Measure) -> Measure:
    """The measure as it now stands, locked."""
    return (
        Measure.objects.select_for_update(of=("self",))
        .select_related("plan__self_evaluation__organisation", "owner")
        .get(pk=measure.pk)
    )


@transaction.atomic
def add_measure(self_evaluation: SelfEvaluation, *, words: MeasureWords, owner: Owner, by: Person) -> Measure:
    """Write a measure into the plan; its owner is told, and invited when they have no account yet."""
    record, plan = _locked_plan(self_evaluation)
    require(by, "measure.prepare", record)
    measure = Measure(plan=plan, since_year=record.year, created_by=by, created_at=now())
    _set(measure, words, _person(record, owner, by))
    said = queries.words_of_measure(measure)
    for present in queries.measures_of(record):
        if queries.words_of_measure(present) == said:  # a second click
            return present
    measure.save()
    journal.record(measure, "add_measure", by=by)
    messages.measure_given(measure, by)
    return measure


@transaction.atomic
def change_measure(
    measure: Measure, *, words: MeasureWords, owner: Owner, by: Person, seen: str | None = None
) -> Measure:
    """Change what an open measure says; its history keeps what was there before.

    seen: the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when somebody has written something else since.
    """
    measure = _locked_measure(measure)
    require(by, "measure.prepare", measure)
    if not measure.is_open:
        raise StepNotAllowed(f"cannot change a measure that is {measure.state}")
    before, former_owner = queries.words_of_measure(measure), measure.owner_id
    _set(measure, words, _person(measure.self_evaluation, owner, by))
    after = queries.words_of_measure(measure)
    if seen is not None and versions.is_overwriting(seen, kept=before, wanted=after):
        last = journal.entries_about(measure).first()
        raise versions.ChangedMeanwhile(before, last.actor if last else "", last.at if last else None)
    changed = {name: [before[name], after[name]] for name in before if before[name] != after[name]}
    if changed:
        measure.save()
        journal.record(measure, "change_measure", by=by, details={"changed": changed})
    if measure.owner_id != former_owner:
        messages.measure_given(measure, by)
    return measure


def _person(record: SelfEvaluation, owner: Owner, by: Person) -> Person:
    if isinstance(owner, Person):
        return owner
    return directory.find_or_create_person(
        owner.first_name,
        owner.last_name,
        owner.email,
        is_demonstration=record.organisation.is_demonstration,
        by=by,
    )


def _set(measure: Measure, words: MeasureWords, owner: Person) -> None:
    """Set what the measure says. A figure newly chosen is frozen as it now stands: progress starts there."""
    if words.figure_key != measure.figure_key:
        measure.figure_start = _figure_now(measure, words.figure_key)
    for name, value in vars(words).items():
        setattr(measure, name, value)
    measure.owner = owner


def _figure_now(measure: Measure, key: str) -> dict[str, Any] | None:
    if not key:
        return None
    figure = figures.find(key)
    if figure is None:
        raise Refused(_("This figure is not counted by any part of the system."))
    organisation = measure.self_evaluation.organisation
    return figures.tell(figure, organisation, figures.year_so_far(today().year), at=now())


@transaction.atomic
def remove_measure(measure: Measure, *, by: Person) -> None:
    """Take out a measure that was written by mistake: before it is begun and before the plan is confirmed."""
    measure = _locked_measure(measure)
    require(by, "measure.prepare", measure)
    if measure.state != MeasureState.PLANNED or measure.notes.exists() or measure.plan.confirmed_at:
        refuse_if(_("This measure is part of the plan now. Give it up with a reason instead."))
    journal.record(measure, "remove_measure", by=by, note=measure.title)
    measure.delete()


@transaction.atomic
def move_measure(measure: Measure, step_name: str, *, note: str = "", by: Person) -> Measure:
    """Take a step: start, finish, give up or reopen. Raises Refused when a reason is wanted and missing."""
    measure = _locked_measure(measure)
    step = MEASURE_FLOW.take(step_name, measure.state)
    require(by, step.permission, measure)
    if step.name in ASKS_WHY and not note:
        refuse_if(_("Write the reason: whoever reads the plan later needs to know it."))
    measure.state = step.target
    is_open = step.target in OPEN_MEASURES
    measure.closed_on, measure.closing_note = (None, "") if is_open else (today(), note)
    measure.save(update_fields=["state", "closed_on", "closing_note"])
    journal.record(measure, f"measure_{step.name}", by=by, note=note)
    return measure


@transaction.atomic
def note_progress(measure: Measure, *, text: str, percent: int | None, by: Person) -> ProgressNote:
    """Write down how it goes. The first note starts a measure that was only planned.

    percent: how much of it is done, 0–100, or None when that is not said.
    """
    measure = _locked_measure(measure)
    require(by, "measure.progress", measure)
    if not measure.is_open:
        raise StepNotAllowed(f"cannot note progress of a measure that is {measure.state}")
    last = measure.notes.first()
    if last and (last.text, last.percent, last.written_by_id) == (text, percent, by.pk):  # a second click
        return last
    note = ProgressNote.objects.create(
        measure=measure, text=text, percent=percent, written_by=by, written_at=now()
    )
    journal.record(measure, "note_progress", by=by)
    if measure.state == MeasureState.PLANNED:
        move_measure(measure, "start", by=by)
    return note


@transaction.atomic
def confirm_plan(self_evaluation: SelfEvaluation, *, by: Person) -> Plan:
    """The head stands by the plan as it is today; later changes are seen in the history of each measure."""
    record, plan = _locked_plan(self_evaluation)
    require(by, "plan.confirm", record)
    if not plan.measures.exists():
        refuse_if(_("There is nothing to confirm yet: the plan has no measure."))
    plan.confirmed_by, plan.confirmed_at = by, now()
    plan.save(update_fields=["confirmed_by", "confirmed_at"])
    journal.record(plan, "confirm_plan", by=by)
    return plan


def carry_over(record: SelfEvaluation, *, by: Person) -> None:
    """Take the open measures of earlier plans on into the plan that now begins."""
    carried = list(
        Measure.objects.filter(
            plan__self_evaluation__organisation=record.organisation_id,
            plan__self_evaluation__year__lt=record.year,
            state__in=OPEN_MEASURES,
        )
    )
    if not carried:
        return
    plan, _is_new = Plan.objects.get_or_create(self_evaluation=record)
    for measure in carried:
        journal.record(measure, "carry_over", by=by, details={"year": record.year})
    Measure.objects.filter(pk__in=[measure.pk for measure in carried]).update(plan=plan)


@transaction.atomic
def tell_effect(
    self_evaluation: SelfEvaluation, measure: Measure, *, seen: str, reason: str, by: Person
) -> Effect:
    """Write down what a measure of the plan before has changed, as the group sees it."""
    record = locked(self_evaluation)
    require(by, "self_evaluation.agree", record)
    if record.state not in (State.RATING, State.AGREEING):
        raise StepNotAllowed(f"cannot tell effects from {record.state}")
    if measure.pk not in {each.pk for each in queries.measures_before(record)}:
        refuse_if(_("This measure is not part of this institution's plan before."))
    effect, _is_new = Effect.objects.update_or_create(
        self_evaluation=record,
        measure=measure,
        defaults={"seen": seen, "reason": reason, "told_by": by, "told_at": now()},
    )
    journal.record(record, "tell_effect", by=by, note=measure.title)
    return effect
