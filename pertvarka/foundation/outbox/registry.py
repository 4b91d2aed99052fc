"""Slow work by name, and which of it is done every day or all the time.

The decorators fill it when a jobs.py is read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

Payload = dict[str, Any]
Job = Callable[[Payload], object]
DailyJob = Callable[[date], object]

JOBS: dict[str, Job] = {}
SCHEDULE: dict[str, "Daily"] = {}
AT_EVERY_HEARTBEAT: list[Callable[[], object]] = []


@dataclass(frozen=True)
class Daily:
    """Work done once a day at a time of day in Vilnius."""

    name: str
    at: time
    working_days_only: bool


def job(name: str) -> Callable[[Job], Job]:
    """Register slow work. It gets its payload and runs in one transaction with the mark that it is done.

    Its changes in the database therefore happen exactly once; anything else it does (a file, a call to
    another system) may happen again after a crash. It should take less than five minutes.
    """

    def register(function: Job) -> Job:
        _refuse_second(name, function)
        JOBS[name] = function
        return function

    return register


def daily(name: str, at: str = "07:00", *, working_days_only: bool = True) -> Callable[[DailyJob], DailyJob]:
    """Register work for every (working) day. It gets the day it is due on, in Vilnius.

    at: hours and minutes in Vilnius, "07:00". When no worker ran at that time it is done once on return, for
    the latest day only.
    """

    def register(function: DailyJob) -> DailyJob:
        job(name)(lambda payload: function(date.fromisoformat(payload["day"])))
        SCHEDULE[name] = Daily(name, time.fromisoformat(at), working_days_only)
        return function

    return register


def at_every_heartbeat(function: Callable[[], object]) -> Callable[[], object]:
    """Register work that every worker does every few seconds, also between two messages.

    Several workers may do it at once. With nothing to do it should cost one question to the database.
    """
    AT_EVERY_HEARTBEAT.append(function)
    return function


def _refuse_second(name: str, function: Callable[..., object]) -> None:
    if name in JOBS:
        raise ValueError(f"Two jobs are called {name}; the second is {function.__qualname__}.")
