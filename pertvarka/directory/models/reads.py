"""Who looked at whose personal data, where and when."""

from django.db import models

from pertvarka.directory.models.people import Person
from pertvarka.directory.models.places import Organisation
from pertvarka.directory.roles import Role


class Read(models.Model):
    """One person's data shown to another on one page; several looks within an hour are one row.

    No row is ever changed, and none goes before a year has passed: the database refuses it.
    """

    append_only = True

    number = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()  # the first look
    hour = models.DateTimeField()  # the hour in which it was
    reader = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=24, choices=Role.choices, blank=True)  # that the reader had chosen
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, null=True, related_name="+")
    about = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="reads")
    page = models.CharField(max_length=100)  # the route's name

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(fields=["about", "-number"], name="read_about"),
            models.Index(fields=["at"], name="read_at"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["reader", "about", "page", "hour"], name="read_once_an_hour"),
            models.CheckConstraint(condition=~models.Q(reader=models.F("about")), name="read_of_another"),
        ]

    def __str__(self) -> str:
        return f"{self.reader_id} read about {self.about_id} on {self.page}"
