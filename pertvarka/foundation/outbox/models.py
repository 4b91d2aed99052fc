"""What waits to be sent or done, who carries it out, and the demonstration's mailbox."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox.rules import masked_address
from pertvarka.foundation.outbox.states import State


class Kind(models.TextChoices):
    """What a message is."""

    LETTER = "letter", _("Letter")
    JOB = "job", _("Task")


class Message(models.Model):
    """A letter or a piece of slow work.

    `due_at` is the moment before which nobody takes it; while it is leased, the end of the lease.
    `payload` keeps what a letter says only until it is accepted.
    """

    number = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    name = models.CharField(max_length=100, blank=True)  # of the job; empty for a letter
    key = models.CharField(max_length=300, null=True, unique=True)  # noqa: DJ001 – many may have none, yet be unique
    payload = models.JSONField()
    message_id = models.CharField(max_length=200, blank=True)  # of a letter; the same at every attempt
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    attempts = models.PositiveIntegerField(default=0)
    due_at = models.DateTimeField(default=now)
    worker = models.CharField(max_length=100, blank=True)  # who holds the lease, or held the last one
    last_error = models.CharField(max_length=500, blank=True)  # without personal data
    created_at = models.DateTimeField(default=now)
    done_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(fields=["due_at", "number"], condition=~models.Q(state="done"), name="outbox_due"),
            models.Index(fields=["-number"], condition=models.Q(state="failing"), name="outbox_failing"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state="done") ^ models.Q(done_at=None),
                name="outbox_done_has_a_moment",
            ),
            models.CheckConstraint(
                condition=models.Q(kind="letter", name="") | (models.Q(kind="job") & ~models.Q(name="")),
                name="outbox_jobs_have_names",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.kind} {self.name}".strip()

    @property
    def recipient(self) -> str:
        """To whom a letter goes, masked; empty for a job."""
        return masked_address(self.payload.get("to", "")) if self.kind == Kind.LETTER else ""


class WorkerSeen(models.Model):
    """When each worker last said that it works."""

    worker = models.CharField(max_length=100, primary_key=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.worker


class Letter(models.Model):
    """A letter in the demonstration's mailbox, which, like a mail system, keeps one of each Message-ID."""

    number = models.BigAutoField(primary_key=True)
    message_id = models.CharField(max_length=200, unique=True)
    sender = models.CharField(max_length=320)
    recipient = models.CharField(max_length=320, db_index=True)
    subject = models.CharField(max_length=998)
    text = models.TextField()
    received_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"{self.number} {self.recipient}"
