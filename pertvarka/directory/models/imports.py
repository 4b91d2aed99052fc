"""A table that somebody has sent, kept sealed until they confirm what it would do, and what it did."""

from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.people import Person
from pertvarka.directory.models.places import Organisation
from pertvarka.directory.roles import Relation
from pertvarka.directory.states import ImportState
from pertvarka.foundation import sealing


class ImportKind(models.TextChoices):
    """What an import is about."""

    PEOPLE = "people", _("People and their roles")
    ORGANISATIONS = "organisations", _("Institutions")
    DECISIONS = "decisions", _("Earlier decisions about institutions")


class Import(models.Model):
    """One table. Its rows are sealed and forgotten when they are written, thrown away or too old.

    columns: field → place of its column. results: [row's number, fate, number of the record or None, words].
    """

    kind = models.CharField(max_length=16, choices=ImportKind.choices)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="imports")
    state = models.CharField(max_length=10, choices=ImportState.choices, default=ImportState.CHECKED)
    sealed = models.TextField(blank=True)  # {"columns": [text], "rows": [[number, [text]]]}
    row_count = models.PositiveIntegerField()
    columns = models.JSONField(default=dict)
    invites = models.BooleanField(default=False)
    takes_doubtful = models.BooleanField(default=False)
    read_count = models.PositiveIntegerField(default=0)  # rows dealt with so far
    results = models.JSONField(default=list)
    uploaded_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-uploaded_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["checked", "writing"]) | Q(sealed=""),
                name="import_forgets_its_rows",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["checked", "writing", "cancelled"]) ^ Q(finished_at__isnull=False),
                name="import_finished_at_a_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}: {self.state}"

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to."""
        return ("directory.import", self.owner_id, self.kind)

    @cached_property
    def content(self) -> dict[str, Any]:
        """The opened table, for its owner alone."""
        return sealing.open_seal(self.sealed, place=self.place)

    @property
    def rows(self) -> list[tuple[int, list[str]]]:
        """The rows with their numbers in the file."""
        return [(number, cells) for number, cells in self.content["rows"]]

    @property
    def counts(self) -> dict[str, int]:
        """Fate → how many rows had it."""
        fates = [fate for _number, fate, _record, _words in self.results]
        return {fate: fates.count(fate) for fate in dict.fromkeys(fates)}

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for who has sent it."""
        return {Relation.OWN} if person.pk == self.owner_id else set()
