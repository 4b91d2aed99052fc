"""Laws of a case, walked through the real actions in any order by anybody: what must never come about.

Each example begins with final findings and takes acts at random, most of which are refused; the laws are
asked after each.
"""

from collections.abc import Callable
from datetime import timedelta
from itertools import count

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case, Decision, Hearing
from pertvarka.accreditation.queries.register import register_on
from pertvarka.accreditation.states import CASE_FLOW, OPEN_HEARINGS, CaseState
from pertvarka.accreditation.tests.deciding import board_member, issued, order, with_findings
from pertvarka.accreditation.tests.factories import World, organisation
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue
from pertvarka.foundation.clock import as_of, now, today
from pertvarka.foundation.flow import Refused, StepNotAllowed

EXAMPLES, ACTS = 15, 20  # small: the walk is a part of every check
NOBODY_THERE = (Case.DoesNotExist, Decision.DoesNotExist, Hearing.DoesNotExist)
REFUSALS = (Refused, StepNotAllowed, PermissionDenied, *NOBODY_THERE)
NUMBERS = count(1)

Act = Callable[[World, Person], object]


def deliver_anew(world: World, _by: Person) -> object:
    """The experts deliver what the board has sent back; their own way there has its own tests."""
    evaluation = ExternalEvaluation.objects.get(case=world.case)
    if evaluation.state != "answering":
        raise StepNotAllowed("nothing to deliver anew")
    issued(evaluation.pk, today(), issue=evaluation.issues.count() + 1, by=world.officer)
    ExternalEvaluation.objects.filter(pk=evaluation.pk).update(state="final")
    return None


def latest(world: World) -> Decision:
    """The decision that stands."""
    return Decision.objects.filter(case=world.case).latest("recorded_at", "pk")


def propose(world: World, by: Person) -> object:
    return actions.propose(
        world.case, outcome="accredit_5", reasons="", document="S-1", handed_over_on=today(), by=by
    )


def decide(world: World, by: Person) -> object:
    told = order(signed_on=today(), in_force_from=today(), number=f"V-{next(NUMBERS)}")
    return actions.record_decision(world.case, order=told, by=by)


def pass_on(world: World, by: Person) -> object:
    """The institution was merged into another, unless it was already."""
    old = world.case.organisation
    if old.successor_id is None and not old.name_lt.startswith("Perėmęs"):
        into = organisation(f"Perėmęs {old.pk}", old.kind)
        Organisation.objects.filter(pk=old.pk).update(is_historic=True, successor=into)
        world.case = world.fresh()
    return actions.pass_on(world.case, until_on=today(), document="T-5", by=by)


INTERRUPTED = {"document": "T-1", "reason": "Teismo nutartis."}
ACTS_BY_NAME: dict[str, Act] = {
    "appeal": lambda w, by: actions.file_appeal(w.case, text="Nesutinkame.", by=by),
    "take_back_appeal": lambda w, by: actions.take_back_appeal(w.case, reason="Sutinkame.", by=by),
    "uphold": lambda w, by: actions.uphold_appeal(w.case, reasons="Pagrįsta.", by=by),
    "dismiss": lambda w, by: actions.dismiss_appeal(w.case, reasons="Nepagrįsta.", by=by),
    "deliver": lambda w, by: actions.deliver_appeal_decision(w.case, on=today(), note="Ranka.", by=by),
    "deliver_anew": deliver_anew,
    "propose": propose,
    "take_back": lambda w, by: actions.take_back_proposal(w.case, reason="Klaida.", by=by),
    "decide": decide,
    "correct": lambda w, by: actions.correct_decision(
        latest(w), order=order(signed_on=today(), in_force_from=today()), reason="Rašyba.", by=by
    ),
    "suspend": lambda w, by: actions.suspend(latest(w), from_on=today(), by=by, **INTERRUPTED),
    "end_suspension": lambda w, by: actions.end_suspension(
        latest(w), until_on=today(), document="T-2", last_day=None, by=by
    ),
    "lose": lambda w, by: actions.withdraw_accreditation(latest(w), from_on=today(), by=by, **INTERRUPTED),
    "annul": lambda w, by: actions.annul(latest(w), from_on=today(), by=by, **INTERRUPTED),
    "reopen": lambda w, by: actions.reopen(w.case, reason="Teismas.", by=by),
    "withdraw": lambda w, by: actions.withdraw(w.case, reason="Persigalvojome.", by=by),
    "close": lambda w, by: actions.close(w.case, by=by),
    "hear": lambda w, by: actions.ask_for_hearing(w.case, text="Prašome išklausyti.", by=by),
    "unhear": lambda w, by: actions.refuse_hearing(w.case.hearings.latest("pk"), answer="Nėra kada.", by=by),
    "pass_on": pass_on,
}
ACTORS = {  # who may, so that the walk gets somewhere; now and then it is another
    **dict.fromkeys(("appeal", "take_back_appeal", "withdraw", "hear"), "head"),
    **dict.fromkeys(("uphold", "dismiss"), "board"),
    **dict.fromkeys(
        ("deliver", "deliver_anew", "propose", "take_back", "reopen", "close", "unhear", "pass_on"), "officer"
    ),
    **dict.fromkeys(("decide", "correct", "suspend", "end_suspension", "lose", "annul"), "clerk"),
}
ONWARD = ["propose", "decide"] * 4  # drawn more often, else few walks would come to a decision


@pytest.fixture
def people(db):
    """The world with final findings, and everybody who acts, a stranger among them."""
    world = with_findings(delivered_on=today() - timedelta(days=3))
    stranger = with_findings(name="Kitas").head
    acting = {"head": world.head, "officer": world.officer, "clerk": world.clerk, "board": board_member()}
    return world, {**acting, "stranger": stranger}


def walk(world: World, people: dict[str, Person], data: st.DataObject) -> None:
    """One way of a case, and what holds after each act."""
    day = 0
    for _step in range(ACTS):
        name = data.draw(st.sampled_from([*sorted(ACTS_BY_NAME), *ONWARD]))
        who = data.draw(st.sampled_from([*[ACTORS[name]] * 6, *sorted(people)]))
        by = Person.objects.get(pk=people[who].pk)
        day += data.draw(st.sampled_from([0, 1, 20]))
        before = world.fresh().state
        with as_of(now() + timedelta(days=day)):
            world.case = world.fresh()
            try:
                with transaction.atomic():
                    ACTS_BY_NAME[name](world, by)
            except REFUSALS:
                assert world.fresh().state == before
            assert_laws(world, before)


def assert_laws(world: World, before: str) -> None:
    """What holds at every moment."""
    case = world.fresh()
    decisions = list(Decision.objects.filter(case=case))
    assert moved_by_a_step(before, case.state)
    assert case.proposals.filter(taken_back_at=None).count() <= 1
    for decision in decisions:
        assert FindingsIssue.objects.filter(
            evaluation=case.evaluation_id, kind="final", proposals=decision.proposal_id
        ).exists()
    if case.state in (CaseState.DECIDED, CaseState.ANNULLED, CaseState.CLOSED):
        assert decisions
    if proposal := case.proposals.filter(taken_back_at=None).first():
        assert not case.hearings.filter(state__in=OPEN_HEARINGS, asked_at__lt=proposal.made_at).exists()
    for former in case.former_parties.all():  # decided before the case was passed on, or never
        assert not Decision.objects.filter(
            case=case, organisation=former.organisation_id, recorded_at__gt=former.told_at
        ).exists()
    assert not case.evaluation or case.evaluation.organisation_id == case.organisation_id
    entry = register_on(today()).get(case.organisation_id)
    if entry and entry.is_in_force:
        assert any(holds(decision) for decision in decisions)


def moved_by_a_step(before: str, after: str) -> bool:
    """Whether the case stayed where it was or moved by one of its steps."""
    return before == after or any(step.target == after for step in CASE_FLOW.open_steps(before))


def holds(decision: Decision) -> bool:
    """Whether a decision has force today: it accredits, its day has come, and nothing interrupts it."""
    begun = decision.in_force_from is not None and decision.in_force_from <= today()
    interrupted = any(each.covers(today()) for each in decision.interruptions.all())
    return decision.years > 0 and begun and not interrupted


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a shrunk example would be walked many times
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_whatever_anybody_does_the_laws_of_a_case_hold(people, data):
    with transaction.atomic():
        walk(*people, data)
        transaction.set_rollback(True)


@pytest.mark.django_db
def test_a_case_of_the_walk_can_go_to_its_end_and_back():
    world = with_findings()
    propose(world, world.officer)
    decide(world := refreshed(world), world.clerk)
    actions.annul(latest(world), from_on=today(), by=world.clerk, **INTERRUPTED)
    actions.reopen(world.fresh(), reason="Teismas.", by=world.officer)
    propose(refreshed(world), world.officer)

    assert_laws(world, CaseState.PROPOSED)


def refreshed(world: World) -> World:
    """The world with its case as it now stands."""
    world.case = world.fresh()
    return world
