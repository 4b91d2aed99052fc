"""What is known of each content that people have brought; the bytes lie on the disk under the same hash."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.clock import now


class Scan(models.TextChoices):
    """What is known of viruses in it."""

    WAITING = "waiting", _("Being checked for viruses")
    CLEAN = "clean", _("Checked, no viruses")
    INFECTED = "infected", _("Virus found")
    UNCHECKED = "unchecked", _("Not checked")  # no scanner is set


class Reading(models.TextChoices):
    """How far its text has been read for the search."""

    WAITING = "waiting", _("Text not read yet")
    READ = "read", _("Text read")
    LOCKED = "locked", _("Locked with a password")
    UNREADABLE = "unreadable", _("Text cannot be read")


class StoredFile(models.Model):
    """One content, however often and by whomever it was brought. Its names stand where it is used.

    A row lives as long as something refers to it: keys at it must be PROTECT, then `actions.release` knows.
    """

    sha256 = models.CharField(max_length=64, primary_key=True)
    size = models.PositiveBigIntegerField()  # bytes
    media_type = models.CharField(max_length=100)  # by content
    kept_at = models.DateTimeField(default=now)
    scan = models.CharField(max_length=12, choices=Scan.choices)
    scanned_at = models.DateTimeField(null=True)
    finding = models.CharField(max_length=200, blank=True)  # the scanner's name of what it found
    reading = models.CharField(max_length=12, choices=Reading.choices, default=Reading.WAITING)
    text = models.TextField(blank=True)  # its beginning, for the search

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(sha256__regex=r"^[0-9a-f]{64}$"), name="stored_file_named_by_hash"
            ),
            models.CheckConstraint(condition=models.Q(size__gt=0), name="stored_file_not_empty"),
            models.CheckConstraint(
                condition=models.Q(scan="infected") ^ models.Q(finding=""),
                name="stored_file_infected_has_a_finding",
            ),
            models.CheckConstraint(
                condition=models.Q(scan__in=["clean", "infected"], scanned_at__isnull=False)
                | models.Q(scan__in=["waiting", "unchecked"], scanned_at=None),
                name="stored_file_scanned_has_a_moment",
            ),
        ]

    def __str__(self) -> str:
        return self.sha256

    @property
    def is_served(self) -> bool:
        """Whether it may leave the house: checked and clean, or nobody is there to check."""
        return self.scan in (Scan.CLEAN, Scan.UNCHECKED)
