"""The flow, walked."""

from hypothesis import given
from hypothesis import strategies as st

from pertvarka.evaluation.states import SELF_EVALUATION_FLOW, State
from pertvarka.foundation.flow import StepNotAllowed


def reachable_from(state):
    found, waiting = {state}, [state]
    while waiting:
        for step in SELF_EVALUATION_FLOW.open_steps(waiting.pop()):
            if step.target not in found:
                found.add(step.target)
                waiting.append(step.target)
    return found


def test_every_state_can_be_reached():
    assert reachable_from(State.PREPARING) == set(State.values)


def test_only_approved_and_cancelled_are_ends():
    ends = {state for state in State.values if not SELF_EVALUATION_FLOW.open_steps(state)}

    assert ends == {State.APPROVED, State.CANCELLED}


@given(st.lists(st.sampled_from(sorted(SELF_EVALUATION_FLOW.steps))))
def test_an_ended_self_evaluation_never_moves_again(names):
    state = State.PREPARING.value
    for name in names:
        try:
            target = SELF_EVALUATION_FLOW.take(name, state).target
        except StepNotAllowed:
            continue
        assert state not in (State.APPROVED, State.CANCELLED)
        state = target
