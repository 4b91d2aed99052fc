"""The only writer of the journal."""

import secrets
from collections.abc import Iterable
from typing import Any, Protocol

from django.db import connection, transaction
from django.db.models import Model

from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.models import ERASE, Entry, EntryContent

SALT_BYTES = 32


class AlreadyErased(Exception):
    """There is no content left to erase."""


class Actor(Protocol):
    """Whoever acts: a name, the account they came in with, and for whom they act if not for themselves."""

    @property
    def account_id(self) -> Any: ...

    @property
    def full_name(self) -> str: ...

    @property
    def on_behalf_of(self) -> str: ...


def record(
    record: Model,
    act: str,
    *,
    by: Actor | None,
    note: str = "",
    details: dict[str, Any] | None = None,
) -> Entry:
    """Write down an act in the caller's transaction. `by` is None when the system acted itself.

    Ratings, answers and other sealed or secret matter never go into it; autosaves are no acts.
    Raises ValueError for a record that has not been saved.
    """
    content = _content(by, note, details)
    entry, salt = _entry(record, act, content)
    # Without a savepoint: an act that cannot be written down is not done either.
    with transaction.atomic(savepoint=False):
        entry.save()
        EntryContent.objects.create(entry=entry, salt=salt, actor_id=content["account"], content=content)
    return entry


def record_all(records: Iterable[Model], act: str, *, by: Actor | None) -> None:
    """Write down the same act for many records, in two statements."""
    content = _content(by, "", None)
    drawn = [_entry(each, act, content) for each in records]
    with transaction.atomic(savepoint=False):
        Entry.objects.bulk_create([entry for entry, _salt in drawn])
        EntryContent.objects.bulk_create(
            EntryContent(entry=entry, salt=salt, actor_id=content["account"], content=content)
            for entry, salt in drawn
        )


def _content(by: Actor | None, note: str, details: dict[str, Any] | None) -> dict[str, Any]:
    """Who acted and what they said, as it is kept."""
    return rules.plain(
        {
            "account": by.account_id if by else None,
            "actor": by.full_name if by else "",
            "on_behalf_of": by.on_behalf_of if by else "",
            "note": str(note),
            "details": details or {},
        }
    )


def _entry(record: Model, act: str, content: dict[str, Any]) -> tuple[Entry, bytes]:
    """An entry about a record, not yet written, and the salt of its content."""
    if record.pk is None:
        raise ValueError("Only a saved record can stand in the journal.")
    salt = secrets.token_bytes(SALT_BYTES)
    entry = Entry(
        act=act,
        record_label=record._meta.label_lower,
        record_number=str(record.pk),
        digest=rules.digest(salt, content),
    )
    return entry, salt


def erase(entry: Entry, *, by: Actor | None, reason: str) -> Entry:
    """Delete what an entry says about people for ever; returns the new entry that says so.

    The act, its moment and its record stay, and the digest too. `reason` is kept and shown: it names nobody.
    Raises AlreadyErased, or IntegrityError for an entry that is itself about an erasure.
    """
    with transaction.atomic():
        erasure = record(entry, ERASE, by=by, note=reason)
        with connection.cursor() as cursor:
            cursor.execute("SELECT journal_erase(%s)", [entry.pk])
            (had_content,) = cursor.fetchone()
        if not had_content:
            raise AlreadyErased(f"Entry {entry.pk} has no content any more.")
    return erasure
