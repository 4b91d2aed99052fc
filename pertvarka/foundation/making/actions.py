"""The only writer of how far a making is."""

from pertvarka.foundation.making.models import Making
from pertvarka.foundation.making.states import MAKING_FLOW


def move(making: Making, step_name: str) -> None:
    """Take a step, or raise StepNotAllowed."""
    making.state = MAKING_FLOW.take(step_name, making.state).target
    making.save(update_fields=["state"])
