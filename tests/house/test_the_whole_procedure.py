"""Laws of the procedure's flows: every state reachable, no dead end, no way round experts and minister."""

from dataclasses import dataclass

import pytest

from pertvarka.accreditation.states import (
    APPEAL_FLOW,
    CASE_FLOW,
    HEARING_FLOW,
    AppealState,
    CaseState,
    HearingState,
)
from pertvarka.directory.access import EVERYONE, GRANTS
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation.external_states import EXTERNAL_FLOW, ExternalState
from pertvarka.foundation.flow import Flow, Step

AGENCY = (Role.AGENCY_OFFICER, Role.AGENCY_HEAD)


@dataclass(frozen=True)
class Course:
    """A flow with the state in which a record begins and those in which it may rest for good."""

    flow: Flow
    states: frozenset[str]
    first: str
    ends: frozenset[str]


COURSES = {
    "case": Course(
        CASE_FLOW,
        frozenset(CaseState),
        CaseState.REQUESTED,
        frozenset({CaseState.CLOSED, CaseState.WITHDRAWN}),
    ),
    "evaluation": Course(
        EXTERNAL_FLOW,
        frozenset(ExternalState),
        ExternalState.FORMING,
        frozenset({ExternalState.FINAL, ExternalState.ABANDONED}),
    ),
    "appeal": Course(
        APPEAL_FLOW,
        frozenset(AppealState),
        AppealState.FILED,
        frozenset({AppealState.UPHELD, AppealState.DISMISSED, AppealState.WITHDRAWN}),
    ),
    "hearing": Course(
        HEARING_FLOW,
        frozenset(HearingState),
        HearingState.ASKED,
        frozenset({HearingState.REFUSED, HearingState.DELIVERED, HearingState.WITHDRAWN}),
    ),
}
STEPS = [(name, step) for name, course in COURSES.items() for step in course.flow.steps.values()]


def reachable(flow: Flow, start: str, *, around: frozenset[str] = frozenset()) -> set[str]:
    """The states to which steps lead from `start` without entering those in `around`."""
    found, waiting = {start}, [start]
    while waiting:
        targets = {step.target for step in flow.open_steps(waiting.pop())} - found - around
        found |= targets
        waiting += targets
    return found


def holders(step: Step, *, organisers_own: bool) -> set[str]:
    """The roles that may take a step, in the case of the agency itself or of any other institution."""
    out_of_reach = Relation.OVERSEEN if organisers_own else Relation.SUBSTITUTE
    return {
        role for role, grants in GRANTS.items() if grants.get(step.permission, out_of_reach) != out_of_reach
    }


@pytest.mark.parametrize("name", COURSES)
def test_every_state_is_reached_from_the_first(name):
    course = COURSES[name]

    assert reachable(course.flow, course.first) == course.states


@pytest.mark.parametrize("name", COURSES)
def test_from_every_state_an_end_is_reached(name):
    course = COURSES[name]

    stuck = {state for state in course.states if not reachable(course.flow, state) & course.ends}

    assert stuck == set()


@pytest.mark.parametrize("name", COURSES)
def test_no_step_leaves_an_unknown_state_or_enters_one(name):
    course = COURSES[name]

    named = {state for step in course.flow.steps.values() for state in (*step.source, step.target)}

    assert named <= course.states


@pytest.mark.parametrize("organisers_own", [False, True])
@pytest.mark.parametrize(("name", "step"), STEPS, ids=[f"{name}.{step.name}" for name, step in STEPS])
def test_every_step_has_its_permission_and_somebody_who_holds_it(name, step, organisers_own):
    assert step.permission not in EVERYONE
    assert holders(step, organisers_own=organisers_own)


@pytest.mark.parametrize(("name", "step"), STEPS, ids=[f"{name}.{step.name}" for name, step in STEPS])
def test_the_agency_moves_nothing_in_its_own_case(name, step):
    assert holders(step, organisers_own=True).isdisjoint(AGENCY)


def test_no_way_to_a_decision_leads_around_experts_and_minister():
    for gate in (CaseState.EVALUATING, CaseState.PROPOSED):
        assert CaseState.DECIDED not in reachable(CASE_FLOW, CaseState.REQUESTED, around=frozenset({gate}))


def test_no_way_to_final_findings_leads_around_visit_reveal_and_remarks():
    gates = (
        ExternalState.STUDYING,
        ExternalState.VISITING,
        ExternalState.RATING,
        ExternalState.CONSENSUS,
        ExternalState.REMARKS,
        ExternalState.ANSWERING,
    )
    for gate in gates:
        around = frozenset({gate})
        assert ExternalState.FINAL not in reachable(EXTERNAL_FLOW, ExternalState.FORMING, around=around)


@pytest.mark.parametrize(
    ("state", "steps"),
    [
        (CaseState.DECIDED, {"annul", "close"}),
        (CaseState.ANNULLED, {"reopen", "close"}),
        (CaseState.CLOSED, {"annul"}),
        (CaseState.WITHDRAWN, set()),
    ],
)
def test_a_decided_case_moves_by_these_steps_and_by_no_other(state, steps):
    assert {step.name for step in CASE_FLOW.open_steps(state)} == steps


def test_a_decided_case_is_never_withdrawn_or_appealed():
    for name in ("withdraw", "appeal", "propose", "record_decision"):
        assert not CASE_FLOW.allows(name, CaseState.DECIDED)


@pytest.mark.parametrize("state", [AppealState.UPHELD, AppealState.DISMISSED, AppealState.WITHDRAWN])
def test_a_decided_appeal_stays_as_it_is(state):
    assert APPEAL_FLOW.open_steps(state) == []
