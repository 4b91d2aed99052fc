"""The only writers of the outbox. What is written leaves when the caller's transaction commits."""

import uuid
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q

from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.journal.actions import Actor
from pertvarka.foundation.outbox import rules
from pertvarka.foundation.outbox.letters import check
from pertvarka.foundation.outbox.models import Kind, Message, WorkerSeen
from pertvarka.foundation.outbox.registry import JOBS
from pertvarka.foundation.outbox.states import MESSAGE_FLOW, State

CHANNEL = "outbox"  # of PostgreSQL's NOTIFY, which wakes the workers


class LeaseLostError(Exception):
    """Somebody else has taken the message over."""


# --- What rooms ask for ---------------------------------------------------------------------------------


def letter(
    *,
    to: str,
    subject: str,
    text: str,
    key: str,
    html: str = "",
    headers: dict[str, str] | None = None,
    sender: str = "",
    attachments: list[dict[str, str]] | None = None,
) -> None:
    """Queue a letter to one address. A `key` that was used before queues nothing: retried actions send once.

    sender: settings.DEFAULT_FROM_EMAIL when empty. attachments: see letters.attached.
    Raises ValueError (BadHeaderError) when subject, address or headers could not stand in a letter.
    """
    payload: dict[str, Any] = {"to": to, "subject": subject, "text": text, "sender": sender}
    payload |= {"html": html} if html else {}
    payload |= {"headers": headers} if headers else {}
    payload |= {"attachments": attachments} if attachments else {}
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    message = Message(kind=Kind.LETTER, payload=payload, message_id=f"<{uuid.uuid4()}@{host}>")
    check(message)
    _queue(message, key and f"letter:{key}")


def enqueue(name: str, payload: dict[str, Any], *, key: str = "") -> None:
    """Queue slow work. Raises KeyError for a name that no `outbox.job` bears."""
    if name not in JOBS:
        raise KeyError(f"No job is called {name}.")
    _queue(Message(kind=Kind.JOB, name=name, payload=payload), key and f"job:{name}:{key}")


def _queue(message: Message, key: str) -> None:
    """Write the message unless its key is there already, and wake the workers after the commit."""
    message.key = key or None
    Message.objects.bulk_create([message], ignore_conflicts=bool(key))
    _wake_workers()


def _wake_workers() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, '')", [CHANNEL])


@transaction.atomic
def send_again(message: Message, *, by: Actor) -> None:
    """Try a message at once, with all its attempts before it. StepNotAllowed when it is leased or done."""
    message = Message.objects.select_for_update().get(pk=message.pk)
    step = MESSAGE_FLOW.take("send_again", message.state)
    message.state, message.attempts, message.due_at = step.target, 0, now()
    message.save(update_fields=["state", "attempts", "due_at"])
    journal.record(message, step.name, by=by)
    _wake_workers()


# --- What the worker does -------------------------------------------------------------------------------


@transaction.atomic
def take(worker: str) -> Message | None:
    """Lease the message that is due longest; None when nothing is due. Two workers never get the same one."""
    moment = now()
    message = (
        Message.objects.select_for_update(skip_locked=True)
        .filter(~Q(state=State.DONE), due_at__lte=moment)
        .order_by("due_at", "number")
        .first()
    )
    if message is None:
        return None
    message.state = MESSAGE_FLOW.take("take", message.state).target
    message.attempts += 1
    message.worker, message.due_at = worker, moment + rules.LEASE
    message.save(update_fields=["state", "attempts", "worker", "due_at"])
    return message


@transaction.atomic
def finish(message: Message) -> None:
    """Mark a message as done and forget what a letter said. LeaseLostError when another worker holds it."""
    held = _held(message)
    held.state, held.done_at, held.last_error = MESSAGE_FLOW.take("finish", held.state).target, now(), ""
    if held.kind == Kind.LETTER:
        held.payload = {"to": held.recipient}
    held.save(update_fields=["state", "done_at", "last_error", "payload"])


@transaction.atomic
def fail(message: Message, *, error: str, is_final: bool) -> None:
    """Put a message off, or give it up for today when it has failed too often or was refused for good.

    error: what happened, without personal data. Raises LeaseLostError when another worker holds the message.
    """
    held = _held(message)
    gives_up = is_final or rules.keeps_failing(held.attempts)
    held.attempts = max(held.attempts, rules.ATTEMPTS_IN_A_ROW) if gives_up else held.attempts
    held.state = MESSAGE_FLOW.take("give_up" if gives_up else "put_off", held.state).target
    held.last_error, held.due_at = error[:500], now() + rules.wait_after(held.attempts, held.number)
    held.save(update_fields=["state", "attempts", "last_error", "due_at"])


def _held(message: Message) -> Message:
    """The message as it stands, locked, if it is still leased as it was when `message` was taken."""
    held = (
        Message.objects.select_for_update()
        .filter(number=message.number, state=State.LEASED, worker=message.worker, attempts=message.attempts)
        .first()
    )
    if held is None:
        raise LeaseLostError(f"message {message.number}")
    return held


def note_alive(worker: str, at: datetime) -> None:
    """Say that a worker works."""
    WorkerSeen.objects.update_or_create(worker=worker, defaults={"seen_at": at})


def note_gone(worker: str) -> None:
    """Say that a worker has stopped as it was asked to; the others' rows older than a day go with it."""
    WorkerSeen.objects.filter(Q(worker=worker) | Q(seen_at__lt=now() - rules.ONE_DAY)).delete()


# --- What time does -------------------------------------------------------------------------------------


def forget_recipients(messages: list[Message]) -> None:
    """Forget to whom letters went and what tasks were about; keys stay, so that nothing is done twice."""
    Message.objects.filter(pk__in=[message.pk for message in messages], state=State.DONE).update(payload={})
