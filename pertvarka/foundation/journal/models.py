"""The journal's tables: acts, apart from them what is said about people, and the chain that holds the acts.

No row is ever changed: triggers refuse it to everybody, and the run-time role has no such right (grants.py).
Only content can go, by `actions.erase`, after an entry says so.
"""

from typing import Any

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.db.models.functions import Now

from pertvarka.foundation.clock import now

ERASE = "erase"  # the act of an entry about an entry whose content is gone; the triggers know this word


class Entry(models.Model):
    """One act. It names nobody: `digest` is that of its content, which can be erased without this row."""

    append_only = True

    number = models.BigAutoField(primary_key=True)
    at = models.DateTimeField(default=now)
    act = models.CharField(max_length=80)
    record_label = models.CharField(max_length=100)  # "evaluation.selfevaluation"
    record_number = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)  # SHA-256, hexadecimal

    class Meta:
        ordering = ["-number"]
        indexes = [models.Index(fields=["record_label", "record_number", "-number"], name="journal_about")]

    def __str__(self) -> str:
        return f"{self.number} {self.act} {self.record_label} {self.record_number}"

    @property
    def is_erased(self) -> bool:
        """Whether the content has been erased; then the names and words below are empty."""
        return not self._said

    @property
    def actor(self) -> str:
        """The full name, as it was then, of the person who acted; empty for the system itself."""
        return self._said.get("actor", "")

    @property
    def on_behalf_of(self) -> str:
        """For whom the person acted, when not for themselves."""
        return self._said.get("on_behalf_of", "")

    @property
    def note(self) -> str:
        """Why, in the actor's words."""
        return self._said.get("note", "")

    @property
    def details(self) -> dict[str, Any]:
        """What the act was about more closely."""
        return self._said.get("details", {})

    @property
    def _said(self) -> dict[str, Any]:
        try:
            return self.content.content
        except ObjectDoesNotExist:
            return {}


class EntryContent(models.Model):
    """Who acted and what they said, with the salt that keeps the digest from being guessed."""

    append_only = True

    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, primary_key=True, related_name="content")
    salt = models.BinaryField(max_length=32)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    content = models.JSONField()  # {account, actor, on_behalf_of, note, details}

    def __str__(self) -> str:
        return str(self.entry_id)


class Unchained(models.Model):
    """An entry that waits for its place in the chain: triggers write it, and keep it until it has a link."""

    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, primary_key=True, related_name="+")
    since = models.DateTimeField(db_default=Now())

    def __str__(self) -> str:
        return str(self.entry_id)


class Link(models.Model):
    """An entry's place in the chain. Positions follow the order of chaining, from 1, without gaps."""

    append_only = True

    position = models.BigIntegerField(primary_key=True)
    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, related_name="link")
    previous_hash = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["position"]

    def __str__(self) -> str:
        return f"{self.position}: entry {self.entry_id}"


class Root(models.Model):
    """What is published about the chain once a day, so that strangers can hold us to it.

    `chain_hash` stands for everything up to `last_position`; `tree_hash` for the entries from
    `first_position` on, so that one of them can be proved without the others.
    """

    append_only = True

    number = models.PositiveIntegerField(primary_key=True)  # from 1, without gaps
    at = models.DateTimeField(default=now)
    first_position = models.BigIntegerField(unique=True)
    last_position = models.BigIntegerField(unique=True)
    chain_hash = models.CharField(max_length=64)
    tree_hash = models.CharField(max_length=64)
    previous_hash = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"{self.number}: {self.hash}"
