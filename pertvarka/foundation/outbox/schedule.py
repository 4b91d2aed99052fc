"""Puts each day's work into the outbox when its time has come: once, however many workers look."""

from datetime import date, datetime

from pertvarka.foundation.clock import VILNIUS
from pertvarka.foundation.outbox.actions import enqueue
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.outbox.registry import SCHEDULE, Daily
from pertvarka.foundation.outbox.rules import latest_due_day

KEY = "day:"


class Schedule:
    """Remembers what it has already put in, so that most looks cost no question to the database."""

    def __init__(self) -> None:
        self._done: dict[str, date] = {}

    def look(self, moment: datetime) -> None:
        """Queue what has become due. The message's key holds the day, so a second worker queues nothing."""
        for work in SCHEDULE.values():
            day = latest_due_day(moment, at=work.at, working_days_only=work.working_days_only)
            if self._done.get(work.name) == day:
                continue
            if day == moment.astimezone(VILNIUS).date() or _was_ever_done(work):
                enqueue(work.name, {"day": day.isoformat()}, key=f"{KEY}{day.isoformat()}")
            self._done[work.name] = day


def _was_ever_done(work: Daily) -> bool:
    """Whether this work has a past. What is new in the house has missed nothing before today."""
    return Message.objects.filter(
        kind="job", name=work.name, key__startswith=f"job:{work.name}:{KEY}"
    ).exists()
