"""The flow, walked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.evaluation.states import SELF_EVALUATION_FLOW, State, steps_from, take
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


@given(st.lists(st.sampled_from(sorted(SELF_EVALUATION_FLOW.steps))))
def test_what_is_approved_once_is_never_cancelled_and_what_is_cancelled_never_moves(names):
    state, is_approved, is_correcting = State.PREPARING.value, False, False
    for name in names:
        try:
            step = take(name, state, is_correcting=is_correcting)
        except StepNotAllowed:
            continue
        assert state != State.CANCELLED
        assert not (is_approved and step.target == State.CANCELLED)
        assert not (name == "drop_correction" and not is_approved)
        state = step.target
        is_approved = is_approved or state == State.APPROVED
        is_correcting = is_approved and state != State.APPROVED


@pytest.mark.parametrize("is_correcting", [True, False])
def test_only_the_cancelled_is_an_end(is_correcting):
    ends = {state for state in State.values if not steps_from(state, is_correcting=is_correcting)}

    assert ends == {State.CANCELLED}
