"""Letters and slow work: written in the caller's transaction, carried out by the worker after it commits.

Other rooms use `outbox.letter(…)` and `outbox.enqueue(…)` in their actions, and the decorators
`outbox.job(name)`, `outbox.daily(name, at="07:00")` and `outbox.at_every_heartbeat` in their `jobs.py`, which
is read at the start.
What needs the models is found when first asked for: this package is imported before the models can be.
"""

from typing import TYPE_CHECKING, Any

from pertvarka.foundation.outbox.registry import at_every_heartbeat, daily, job

if TYPE_CHECKING:
    from pertvarka.foundation.outbox.actions import enqueue, letter
    from pertvarka.foundation.outbox.worker import run_waiting

__all__ = ["at_every_heartbeat", "daily", "enqueue", "job", "letter", "run_waiting"]


def __getattr__(name: str) -> Any:
    if name in ("enqueue", "letter"):
        from pertvarka.foundation.outbox import actions  # the models load after this package

        return getattr(actions, name)
    if name == "run_waiting":
        from pertvarka.foundation.outbox.worker import run_waiting  # the models load after this package

        return run_waiting
    raise AttributeError(name)
