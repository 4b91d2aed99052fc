"""Whose turn it is in an external evaluation, and what it asks of a person now.

Each noun of the room tells what it asks for in a function of its own, named in ASKING.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain

from django.db.models import prefetch_related_objects
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.evaluation.external_states import (
    OPEN_STATES,
    TAKES_DOSSIER,
    TAKES_OUTSIDE_FINDINGS,
    ExternalState,
)
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.queries import visits
from pertvarka.evaluation.queries.external import visible_to
from pertvarka.evaluation.queries.panels import panel_asks
from pertvarka.evaluation.queries.self_evaluations import Task

S = ExternalState


def ask(evaluation: ExternalEvaluation, text: Promise, page: str, until: date | None = None) -> Task:
    """Something asked for on a page of the evaluation."""
    return Task(text, until, page, evaluation.pk, evaluation.organisation, evaluation.last_year + 1)


def review_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    """What the dossier, the ratings and the findings ask of a person."""
    asks = {
        **dict.fromkeys(TAKES_DOSSIER, _dossier_asks),
        S.RATING: _rating_asks,
        S.CONSENSUS: _consensus_asks,
        S.REMARKS: _remark_asks,
        S.ANSWERING: _answering_asks,
    }.get(S(evaluation.state))
    return asks(evaluation, person) if asks else iter(())


def _dossier_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    if evaluation.dossier_id is None and may(person, "external.hand_in", evaluation):
        yield ask(evaluation, _("Hand in the self-evaluation dossier"), "external:dossier")
    if evaluation.dossier_id and may(person, "external.rate", evaluation):
        yield ask(evaluation, _("Study the dossier and begin to rate"), "external:review-next")


def outside_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    """Where the track takes findings of other bodies into account, they are brought in before the draft."""
    lacks_them = evaluation.takes_outside_findings and not evaluation.outside_findings.all()
    if (
        evaluation.state in TAKES_OUTSIDE_FINDINGS
        and lacks_them
        and may(person, "external.bring_findings", evaluation)
    ):
        yield ask(
            evaluation, _("Bring in the findings of the study-quality centre"), "external:outside-findings"
        )


def _rating_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    member = evaluation.member_of(person)
    if member and not member.has_submitted and may(person, "external.rate", evaluation):
        yield ask(evaluation, _("Rate the indicators and submit"), "external:review-next")
    if all(each.has_submitted for each in evaluation.panel) and may(person, "external.lead", evaluation):
        yield ask(evaluation, _("Reveal the ratings"), "external:reveal")


def _consensus_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    if may(person, "external.rate", evaluation):
        yield ask(evaluation, _("Agree on the levels and write the findings"), "external:consensus")
    if may(person, "external.lead", evaluation):
        yield ask(evaluation, _("Deliver the draft findings"), "external:deliver")


def _remark_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    if may(person, "external.remark", evaluation):
        yield ask(evaluation, _("Read the draft findings and make remarks on facts"), "external:remarks")


def _answering_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    if may(person, "external.answer", evaluation):
        yield ask(evaluation, _("Answer the remarks"), "external:answers")
    if may(person, "external.lead", evaluation):
        yield ask(evaluation, _("Deliver the final findings"), "external:deliver")


def visit_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    """What the questions, the visit and what comes after it ask of a person."""
    for asked in visits.asks(evaluation, person):
        yield ask(evaluation, asked.text, asked.page, asked.until)


ASKING: tuple[Callable[[ExternalEvaluation, Person], Iterable[Task]], ...] = (
    panel_asks,
    outside_asks,
    review_asks,
    visit_asks,
)


def asks_of(evaluation: ExternalEvaluation, person: Person) -> list[Task]:
    """What this evaluation asks of this person now."""
    prefetch_related_objects([evaluation], *visits.READ_BY_ASKS)
    return list(chain.from_iterable(asks(evaluation, person) for asks in ASKING))


def external_tasks_for(person: Person) -> list[Task]:
    """What all open evaluations ask of a person; a constant number of queries."""
    records = visible_to(person).filter(state__in=OPEN_STATES).order_by("pk")
    records = records.prefetch_related(*visits.READ_BY_ASKS)
    return [task for record in records for task in asks_of(record, person)]


def whose_turn(evaluation: ExternalEvaluation) -> Promise | str:
    """In words, whose move it is; nothing once the evaluation has ended."""
    return {
        S.FORMING.value: _("It is the organiser's turn: form the panel"),
        S.STUDYING.value: _("It is the experts' turn: study the papers and prepare the visit"),
        S.VISITING.value: _("It is the experts' turn: the visit is under way"),
        S.RATING.value: _("It is the experts' turn: rate, each blind of the others"),
        S.CONSENSUS.value: _("It is the experts' turn: agree on the findings and deliver the draft"),
        S.REMARKS.value: _("It is the institution's turn: make remarks on facts"),
        S.ANSWERING.value: _("It is the experts' turn: answer the remarks and deliver the final findings"),
    }.get(evaluation.state, "")
