"""Reads of the outbox."""

from datetime import datetime

from django.db.models import Max, QuerySet

from pertvarka.foundation.outbox.models import Letter, Message, WorkerSeen
from pertvarka.foundation.outbox.states import State


def worker_seen_at() -> datetime | None:
    """When any worker was last seen; None when none is known."""
    return WorkerSeen.objects.aggregate(seen_at=Max("seen_at"))["seen_at"]


def failing_count() -> int:
    """How many messages keep failing."""
    return Message.objects.filter(state=State.FAILING).count()


def messages_in(state: str) -> QuerySet[Message]:
    """Messages in a state, the newest first; all of them for an empty state."""
    return Message.objects.filter(state=state) if state else Message.objects.all()


def next_due_at() -> datetime | None:
    """When the next message may be taken; None when nothing waits."""
    return (
        Message.objects.exclude(state=State.DONE).order_by("due_at").values_list("due_at", flat=True).first()
    )


def letters_to(part: str) -> QuerySet[Letter]:
    """Letters in the demonstration's mailbox whose recipient contains `part`, the newest first."""
    return Letter.objects.filter(recipient__icontains=part) if part else Letter.objects.all()
