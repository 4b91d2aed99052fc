"""What people ask about their own data, the exports made for them, and what the nightly erasing has done."""

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.people import Person
from pertvarka.directory.roles import Relation
from pertvarka.directory.states import OPEN_REQUEST, RequestState
from pertvarka.foundation import sealing
from pertvarka.foundation.clock import now, today


class RequestKind(models.TextChoices):
    """The rights of the General Data Protection Regulation, articles 15 to 21."""

    ACCESS = "access", _("See what is kept about me")
    RECTIFICATION = "rectification", _("Correct what is wrong")
    ERASURE = "erasure", _("Erase my data")
    RESTRICTION = "restriction", _("Do nothing with my data for a while")
    PORTABILITY = "portability", _("Take my data along")
    OBJECTION = "objection", _("Object to how my data are used")


ARTICLES = {
    RequestKind.ACCESS: 15,
    RequestKind.RECTIFICATION: 16,
    RequestKind.ERASURE: 17,
    RequestKind.RESTRICTION: 18,
    RequestKind.PORTABILITY: 20,
    RequestKind.OBJECTION: 21,
}


class PrivacyRequest(models.Model):
    """One person's request about their own data, with its clock (regulation, article 12, paragraph 3)."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="privacy_requests")
    kind = models.CharField(max_length=16, choices=RequestKind.choices)
    text = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=RequestState.choices, default=RequestState.RECEIVED)
    received_on = models.DateField()
    registered_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    registered_at = models.DateTimeField()
    due_on = models.DateField()
    extension_reason = models.TextField(blank=True)
    extended_at = models.DateTimeField(null=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)
    kept = models.JSONField(default=list, blank=True)  # [{kind, count, basis_lt, basis_en}] of an erasure

    class Meta:
        ordering = ["due_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "kind"], condition=Q(state__in=OPEN_REQUEST), name="privacy_request_once"
            ),
            models.CheckConstraint(
                condition=Q(due_on__gt=F("received_on")), name="privacy_request_due_after_received"
            ),
            models.CheckConstraint(
                condition=Q(extended_at=None, extension_reason="")
                | (Q(extended_at__isnull=False) & ~Q(extension_reason="")),
                name="privacy_request_extended_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(state__in=OPEN_REQUEST, ended_at=None)
                | (~Q(state__in=OPEN_REQUEST) & Q(ended_at__isnull=False)),
                name="privacy_request_ended_has_a_moment",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["done", "partly", "refused"])
                | (~Q(answer="") & Q(answered_by__isnull=False)),
                name="privacy_request_answered_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.person_id}"

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for the person whom it is about."""
        return {Relation.OWN} if person.pk == self.person_id else set()

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_REQUEST

    @property
    def article(self) -> int:
        """The article of the regulation that gives the right."""
        return ARTICLES[RequestKind(self.kind)]

    @property
    def days_left(self) -> int:
        """Calendar days until the answer is due: 0 on the last day, negative when it is late."""
        return (self.due_on - today()).days

    @property
    def days_late(self) -> int:
        """Calendar days since the answer was due."""
        return -self.days_left


class PersonalExport(models.Model):
    """Everything that is kept about a person, as one sealed ZIP file for that person alone, for some days."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="exports")
    asked_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True)
    expires_on = models.DateField()
    sealed = models.TextField(blank=True)  # base64 text of the file; see `place`
    size_bytes = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(ready_at=None), name="export_one_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(ready_at=None, sealed="") | (Q(ready_at__isnull=False) & ~Q(sealed="")),
                name="export_ready_has_a_file",
            ),
        ]

    def __str__(self) -> str:
        return f"export of {self.person_id}"

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to."""
        return ("directory.personal_export", self.pk)

    @property
    def content(self) -> str:
        """The file as base64 text, for its person alone."""
        return sealing.open_seal(self.sealed, place=self.place)


class ErasureRun(models.Model):
    """One batch of records that outlived their term and were erased or made nameless."""

    kind = models.CharField(max_length=80)
    day = models.DateField(default=today)
    at = models.DateTimeField(default=now)
    count = models.PositiveIntegerField()
    term: Any = models.JSONField()  # {action, months, days, source, from_on, basis_lt, basis_en} as it was

    append_only = True

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["kind", "-at"], name="erasure_run_of_kind")]

    def __str__(self) -> str:
        return f"{self.kind} {self.day}: {self.count}"
