"""The course of a case: its evaluation is opened, the late are reminded, it is withdrawn or closed."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import kept_letters, messages, queries
from pertvarka.accreditation.actions.locking import locked, refuse_if, take_step
from pertvarka.accreditation.models import Case
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.external_states import OPEN_STATES
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.frameworks.queries import in_force


@dataclass(frozen=True)
class Scope:
    """What is evaluated: areas of the framework, and the years of the self-evaluations to be handed in."""

    areas: tuple[str, ...]
    first_year: int
    last_year: int


@transaction.atomic
def open_evaluation(case: Case, *, scope: Scope, by: Person, seen: int | None = None) -> Case:
    """Begin the external evaluation on the framework in force; the institution is told what to hand in."""
    record, step = take_step(case, "open_evaluation", by, seen=seen)
    refuse_if(queries.first_unmet(queries.needs_of_opening(record)))
    framework = in_force(queries.FRAMEWORK, on=today())
    if framework is None:
        raise StepNotAllowed("no framework is in force")
    record.evaluation = evaluation.open_external_evaluation(
        record.organisation,
        framework_version=framework,
        procedure_version=record.procedure_version,
        track=record.track,
        areas=scope.areas,
        first_year=scope.first_year,
        last_year=scope.last_year,
        by=by,
    )
    record.state = step.target
    record.save(update_fields=["state", "evaluation"])
    journal.record(record, step.name, by=by)
    kept_letters.write(
        record,
        "evaluation_opened",
        messages.heads_of(record),
        first_year=scope.first_year,
        last_year=scope.last_year,
    )
    return record


@transaction.atomic
def remind(case: Case, *, by: Person, seen: int | None = None) -> Case:
    """Write to those whose turn it is."""
    record = locked(case, seen=seen)
    require(by, "case.tell", record)
    passage = queries.course_of(queries.full().get(pk=record.pk), today()).turn
    if passage is None:
        raise StepNotAllowed("it is nobody's turn")
    people = messages.people_whose_turn(record, passage.stage.actor)
    refuse_if(None if people else _("Nobody is known whom a letter could reach."))
    journal.record(record, "remind", by=by, details={"stage": passage.stage.key})
    kept_letters.write(record, "reminded", people, passage=passage)
    return record


@transaction.atomic
def withdraw(case: Case, *, reason: str, by: Person, seen: int | None = None) -> Case:
    """The institution withdraws its request; an evaluation that was under way ends without findings."""
    record, step = take_step(case, "withdraw", by, seen=seen)
    if record.evaluation and record.evaluation.state in OPEN_STATES:
        evaluation.end_with_request(record.evaluation, reason=reason, by=by)
    record.state, record.ended_reason = step.target, reason
    record.save(update_fields=["state", "ended_reason"])
    journal.record(record, step.name, by=by, note=reason)
    kept_letters.write(record, "withdrawn", messages.organisers_of(record), reason=reason)
    return record


@transaction.atomic
def close(case: Case, *, by: Person, seen: int | None = None) -> Case:
    """Close a case that is decided: nothing more is to come, and it goes to the archive."""
    record, step = take_step(case, "close", by, seen=seen)
    refuse_if(queries.first_unmet(queries.needs_of_closing(record)))
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    kept_letters.write(record, "closed", messages.heads_of(record))
    return record
