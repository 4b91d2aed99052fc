"""State flows as data, and how an action says no. A flow never saves, sends mail or reads the clock."""

from collections.abc import Iterable
from dataclasses import dataclass


class StepNotAllowed(Exception):
    """The step does not lead out of the present state."""


class Refused(Exception):
    """A rule says no; the text tells the person what to do."""


def refuse_if(problem: str | None) -> None:
    """Raise Refused with the problem, when there is one."""
    if problem:
        raise Refused(problem)


@dataclass(frozen=True)
class Step:
    """One move: its name, the states it leaves, the state it reaches and the permission it needs."""

    name: str
    source: frozenset[str]
    target: str
    permission: str


def step(name: str, *, source: Iterable[str], target: str, permission: str) -> Step:
    """A step, written as one line of a flow."""
    return Step(name, frozenset(source), target, permission)


class Flow:
    """All the steps of one kind of record."""

    def __init__(self, *steps: Step) -> None:
        self.steps = {step.name: step for step in steps}

    def open_steps(self, state: str) -> list[Step]:
        """Steps that may follow `state`, in the order they were declared."""
        return [step for step in self.steps.values() if state in step.source]

    def allows(self, name: str, state: str) -> bool:
        """Whether the step `name` may follow `state`."""
        return state in self.steps[name].source

    def take(self, name: str, state: str) -> Step:
        """Return the step, or raise StepNotAllowed if `state` does not lead to it."""
        step = self.steps[name]
        if state not in step.source:
            raise StepNotAllowed(f"cannot {name} from {state}")
        return step
