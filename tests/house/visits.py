"""What a visit leaves behind at each stage of an evaluation, for the sweep."""

from datetime import time
from decimal import Decimal

from pertvarka.directory.models import Person
from pertvarka.evaluation.external_states import ExternalState as S
from pertvarka.evaluation.models import (
    Agenda,
    AgendaItem,
    ExternalEvaluation,
    Protocol,
    Question,
    VisitFeedback,
    WorkDone,
)
from pertvarka.evaluation.visit_words import QUESTIONS
from pertvarka.foundation.clock import now


def furnish(evaluations: dict[str, ExternalEvaluation], head: Person, marker: str) -> None:
    """A question and an agenda while papers are studied, a protocol, days told and confirmed, feedback."""
    question(evaluations[S.STUDYING], marker)
    agenda(evaluations[S.STUDYING], marker)
    protocol(evaluations[S.VISITING], marker)
    protocol(evaluations[S.FINAL], marker)
    work(evaluations[S.RATING], marker)
    work(evaluations[S.CONSENSUS], marker, is_confirmed=True)
    feedback(evaluations[S.FINAL], marker, head)


def question(record: ExternalEvaluation, marker: str) -> Question:
    """A question that waits for an answer."""
    return Question.objects.create(
        evaluation=record, text=marker, asked_by=record.panel_members.get(), asked_at=now()
    )


def agenda(record: ExternalEvaluation, marker: str) -> Agenda:
    """An agenda that the institution has, and has not confirmed."""
    made = Agenda.objects.create(evaluation=record, told_by=record.opened_by, told_at=now())
    AgendaItem.objects.create(
        agenda=made, on=record.visit_from, begins=time(9), ends=time(10), title=marker, place="201"
    )
    made.sent, made.edition, made.sent_by, made.sent_at = made.written, 1, record.opened_by, now()
    made.save()
    return made


def protocol(record: ExternalEvaluation, marker: str) -> Protocol:
    """A protocol that nobody has signed."""
    return Protocol.objects.create(
        evaluation=record, text=marker, written_by=record.opened_by, written_at=now()
    )


def work(record: ExternalEvaluation, marker: str, *, is_confirmed: bool = False) -> WorkDone:
    """The days that the expert told."""
    confirmed = {"confirmed_by": record.opened_by, "confirmed_at": now()} if is_confirmed else {}
    return WorkDone.objects.create(
        member=record.panel_members.get(), days=Decimal("2.5"), note=marker, told_at=now(), **confirmed
    )


def feedback(record: ExternalEvaluation, marker: str, head: Person) -> VisitFeedback:
    """What the institution said of the visit."""
    return VisitFeedback.objects.create(
        evaluation=record,
        answers=dict.fromkeys(QUESTIONS, 4),
        text=marker,
        given_by=head,
        given_at=now(),
    )
