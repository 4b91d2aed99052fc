"""Reads of the outbox."""

from datetime import datetime

from django.db.models import Case, Count, Max, Q, QuerySet, When

from pertvarka.foundation.outbox.models import Letter, Message, WorkerSeen
from pertvarka.foundation.outbox.states import State


def worker_seen_at() -> datetime | None:
    """When any worker was last seen; None when none is known."""
    return WorkerSeen.objects.aggregate(seen_at=Max("seen_at"))["seen_at"]


def knows_letter(key: str) -> bool:
    """Whether a letter with this key was queued before."""
    return Message.objects.filter(key=f"letter:{key}").exists()


def failing_count() -> int:
    """How many messages keep failing."""
    return Message.objects.filter(state=State.FAILING).count()


def messages_in(state: str) -> QuerySet[Message]:
    """Messages in a state, the newest first."""
    return Message.objects.filter(state=state)


def unfinished() -> QuerySet[Message]:
    """Messages that are not done: first those that keep failing, then those due soonest."""
    keeps_failing = Case(When(state=State.FAILING, then=0), default=1)
    return Message.objects.exclude(state=State.DONE).order_by(keeps_failing, "due_at", "number")


def unfinished_counts() -> dict[str, int]:
    """How many messages wait (those being sent among them) and how many keep failing."""
    failing = Count("pk", filter=Q(state=State.FAILING))
    return Message.objects.exclude(state=State.DONE).aggregate(waiting=Count("pk") - failing, failing=failing)


def next_due_at() -> datetime | None:
    """When the next message may be taken; None when nothing waits."""
    return (
        Message.objects.exclude(state=State.DONE).order_by("due_at").values_list("due_at", flat=True).first()
    )


def letters_to(part: str) -> QuerySet[Letter]:
    """Letters in the demonstration's mailbox whose recipient contains `part`, the newest first."""
    return Letter.objects.filter(recipient__icontains=part) if part else Letter.objects.all()
