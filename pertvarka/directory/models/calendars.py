"""Secret addresses from which a person's own calendar program reads their dates."""

from django.db import models

from pertvarka.directory.models.people import Person
from pertvarka.directory.models.places import Organisation
from pertvarka.foundation import sealing


class CalendarAddress(models.Model):
    """Whoever knows the address reads these dates, with the powers that the person has at that moment.

    organisation: only its dates; empty for all the person's dates. The token is found by its digest and
    shown to its owner from the sealed copy, so a dump of the database opens no calendar.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="calendar_addresses")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    token_digest = models.CharField(max_length=64, unique=True)
    sealed_token = models.TextField()
    made_at = models.DateTimeField()
    read_on = models.DateField(null=True, blank=True)  # the last day on which a calendar asked

    class Meta:
        ordering = ["organisation__sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "organisation"], nulls_distinct=False, name="calendar_address_one_each"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.organisation_id or 'all'}"

    @property
    def place(self) -> tuple[object, ...]:
        """What the seal of its token is bound to."""
        return ("directory.calendar", self.person_id, self.organisation_id or 0)

    @property
    def token(self) -> str:
        """The secret part of the address, for its owner alone."""
        return sealing.open_seal(self.sealed_token, place=self.place)
