"""The register of experts: who may be appointed, for how long, and what might bias them."""

from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import County, Organisation, Person
from pertvarka.directory.roles import Relation
from pertvarka.foundation.clock import today


class ExpertLevel(models.TextChoices):
    """The three levels of an evaluator's qualification, the closest written practice."""

    EVALUATOR = "evaluator", _("Evaluator")
    MENTORING = "mentoring", _("Mentoring evaluator")
    LEADING = "leading", _("Leading evaluator")


class Expert(models.Model):
    """A person whom the agency may appoint. What is here is kept by the agency; interests by the expert."""

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="expert")
    level = models.CharField(max_length=9, choices=ExpertLevel.choices)
    certificate = models.CharField(max_length=60, blank=True)
    valid_from = models.DateField()
    valid_until = models.DateField()
    training = models.TextField(blank=True)
    languages = ArrayField(models.CharField(max_length=2), default=list)  # ISO 639-1
    counties = models.ManyToManyField(County, blank=True, related_name="+")  # where they can go
    areas = ArrayField(models.CharField(max_length=8), default=list)  # of the framework, that they know best
    visits_a_year = models.PositiveSmallIntegerField(default=4)  # how many they take on
    left_on = models.DateField(null=True, blank=True)  # since then nobody appoints them
    left_reason = models.TextField(blank=True)

    only_one = _("a place in the register of experts")  # said where two people are merged

    class Meta:
        ordering = ["person__sort_key", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__gte=models.F("valid_from")), name="expert_valid_for_a_time"
            ),
            models.CheckConstraint(
                condition=Q(left_on=None, left_reason="") | (Q(left_on__isnull=False) & ~Q(left_reason="")),
                name="expert_left_with_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return self.person.full_name

    @property
    def may_lead(self) -> bool:
        """Whether the level lets them lead a panel."""
        return self.level in (ExpertLevel.MENTORING, ExpertLevel.LEADING)

    def is_valid(self, on: date | None = None) -> bool:
        """Whether the certificate holds and they have not left, on a day (today by default)."""
        day = on or today()
        return self.valid_from <= day <= self.valid_until and (self.left_on is None or day < self.left_on)

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for the expert."""
        return {Relation.OWN} if self.person_id == person.pk else set()


class InterestKind(models.TextChoices):
    """What might bias somebody towards an institution."""

    EMPLOYMENT = "employment", _("Works or worked there")
    TEACHING = "teaching", _("Taught or gave lectures there")
    JOINT_WORK = "joint_work", _("Joint project or publication")
    FAMILY = "family", _("Family or close friend works there")
    OTHER = "other", _("Another interest")


class Interest(models.Model):
    """An interest that an expert has declared in an institution, or the agency has learned of."""

    expert = models.ForeignKey(Expert, on_delete=models.PROTECT, related_name="interests")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10, choices=InterestKind.choices)
    text = models.TextField()
    from_on = models.DateField(null=True, blank=True)
    until_on = models.DateField(null=True, blank=True)  # None: it lasts
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    told_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-told_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="interest_has_text"),
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(from_on=None) | Q(until_on__gte=models.F("from_on")),
                name="interest_days_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.expert_id}: {self.organisation_id}"

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for the expert whose interest it is."""
        return self.expert.relations_of(person, role)
