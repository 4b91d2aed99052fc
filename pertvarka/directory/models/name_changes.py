"""A person's names over time: each change is decided by somebody else and kept with the name before."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.people import Person
from pertvarka.foundation.sorting import SearchKeyField


class Outcome(models.TextChoices):
    """What became of a request for another name."""

    WAITING = "waiting", _("Waits for an answer")
    ACCEPTED = "accepted", _("Accepted")
    REFUSED = "refused", _("Refused")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class NameChange(models.Model):
    """A new name for a person; once accepted, the former one stays here and is still found."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="name_changes")
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=80)
    former_first_name = models.CharField(max_length=80)
    former_last_name = models.CharField(max_length=80)
    reason = models.CharField(max_length=200)
    asked_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.WAITING)
    decided_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    former_key = SearchKeyField(of=("former_first_name", "former_last_name"), max_length=161)

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(outcome="waiting"), name="name_change_one_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(outcome="waiting", decided_by=None, decided_at=None)
                | (~Q(outcome="waiting") & Q(decided_by__isnull=False, decided_at__isnull=False)),
                name="name_change_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["waiting", "withdrawn"]) | ~Q(decided_by=models.F("person")),
                name="name_change_decided_by_another",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.outcome}"

    @property
    def former_name(self) -> str:
        """The name before, in full."""
        return f"{self.former_first_name} {self.former_last_name}"

    @property
    def new_name(self) -> str:
        """The name asked for, in full."""
        return f"{self.first_name} {self.last_name}"
