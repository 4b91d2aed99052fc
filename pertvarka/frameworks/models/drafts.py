"""A draft of a framework's next version: a working copy with all its changes, so that each can be undone."""

from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Person
from pertvarka.frameworks.models.versions import Framework, FrameworkVersion
from pertvarka.frameworks.states import DraftState


class Draft(models.Model):
    """A working copy. It may be unsound while people work on it; nothing is ever evaluated by it."""

    framework = models.ForeignKey(Framework, on_delete=models.PROTECT, related_name="drafts")
    based_on = models.ForeignKey(
        FrameworkVersion, on_delete=models.PROTECT, null=True, blank=True, related_name="drafts"
    )  # None: it came from a file and the framework had no version yet
    title = models.CharField(max_length=200)
    note = models.TextField(blank=True)
    author = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # None: the operator brought it in
    started_at = models.DateTimeField()
    state = models.CharField(max_length=9, choices=DraftState.choices, default=DraftState.OPEN)
    revision = models.PositiveIntegerField(default=0)  # the number of the revision that it now is
    version = models.OneToOneField(
        FrameworkVersion, on_delete=models.PROTECT, null=True, blank=True, related_name="draft"
    )  # what it was published as

    class Meta:
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="published", version__isnull=False)
                | (~Q(state="published") & Q(version__isnull=True)),
                name="published_draft_has_its_version",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @cached_property
    def current(self) -> "Revision":
        """The revision that the draft now is."""
        return self.revisions.select_related("made_by").get(number=self.revision)

    @property
    def document(self) -> dict[str, Any]:
        """The framework as drafted, sound or not."""
        return self.current.document

    @property
    def is_open(self) -> bool:
        return self.state == DraftState.OPEN

    def relations_of(self, person: Person, role: str) -> set[str]:
        """Nobody stands nearer to a draft than others of the same role: the agency's officers share them."""
        return set()


class Act(models.TextChoices):
    """How a revision came to be."""

    START = "start", _("started")
    EDIT = "edit", _("changed")
    MOVE = "move", _("moved")
    REPLACE = "replace", _("replaced from a file")


class Revision(models.Model):
    """The whole document after a change. Undoing goes back by one; a new change drops what was undone."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    document = models.JSONField()
    act = models.CharField(max_length=7, choices=Act.choices)
    part = models.CharField(max_length=10, blank=True)  # the address of what was changed
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["draft", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["draft", "number"], name="one_row_per_draft_revision"),
        ]

    def __str__(self) -> str:
        return f"{self.draft_id}: {self.number}"
