"""The applicant's voice and view: hearings that it asked for, and what it has read of its own file."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.models.cases import Case
from pertvarka.accreditation.states import HearingState
from pertvarka.directory.models import Person


class Hearing(models.Model):
    """The institution asks to be heard before it is decided about, and what came of it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="hearings")
    state = models.CharField(max_length=9, choices=HearingState.choices, default=HearingState.ASKED)
    text = models.TextField()  # about what it wants to be heard
    asked_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    asked_on = models.DateField()  # the answer's term runs from the day after
    answer = models.TextField(blank=True)  # why it is refused, or what to bring
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    planned_on = models.DateField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True)
    held_on = models.DateField(null=True, blank=True)
    present = models.TextField(blank=True)  # who was there
    minutes = models.TextField(blank=True)
    written_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    delivered_on = models.DateField(null=True, blank=True)  # the minutes, to the institution

    only_one = _("a hearing of the same case")

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="hearing_has_text"),
            models.UniqueConstraint(
                fields=["case"],
                condition=Q(state__in=["asked", "granted", "held"]),
                name="hearing_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(state="refused") | ~Q(answer=""), name="hearing_refused_with_a_reason"
            ),
            models.CheckConstraint(
                condition=~Q(state="granted") | Q(planned_on__isnull=False), name="hearing_granted_for_a_day"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["held", "delivered"]) | (Q(held_on__isnull=False) & ~Q(minutes="")),
                name="hearing_held_has_minutes",
            ),
            models.CheckConstraint(
                condition=Q(delivered_on=None) | Q(delivered_on__gte=F("held_on")),
                name="hearing_minutes_follow_it",
            ),
            models.CheckConstraint(
                condition=~Q(state="delivered") | Q(delivered_on__isnull=False),
                name="hearing_delivered_on_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.state}"

    def relations_of(self, person: Person, role: str) -> set[str]:
        """As a person stands to the case."""
        return self.case.relations_of(person, role)


class FileAccess(models.Model):
    """Somebody of the institution has taken a paper of its case's file."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="accesses")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    paper = models.CharField(max_length=300)  # its title, as it was shown
    at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.paper}"
