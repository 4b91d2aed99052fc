"""The improvement plan: measures that answer the points to improve, their progress and their effect."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Relation
from pertvarka.evaluation.models.self_evaluations import SelfEvaluation
from pertvarka.evaluation.states import OPEN_MEASURES, MeasureState
from pertvarka.foundation.clock import today


class Plan(models.Model):
    """What a centre does after an approved self-evaluation. It begins with its first measure."""

    self_evaluation = models.OneToOneField(SelfEvaluation, on_delete=models.PROTECT, related_name="plan")
    confirmed_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None, confirmed_at=None)
                | models.Q(confirmed_by__isnull=False, confirmed_at__isnull=False),
                name="plan_confirmed_by_somebody_at_a_moment",
            )
        ]

    def __str__(self) -> str:
        return f"plan of {self.self_evaluation_id}"


class Measure(models.Model):
    """What is done about a point to improve: by whom, until when, for how much, and what will show it."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="measures")
    since_year = models.PositiveSmallIntegerField()  # of the plan it was first written in
    area_code = models.CharField(max_length=8)
    point = models.TextField(blank=True)  # as the approved report words it; empty: the centre's own idea
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="measures")
    due_on = models.DateField()
    cost = models.DecimalField(max_digits=11, decimal_places=2, null=True, blank=True)  # euros
    funding = models.CharField(max_length=200, blank=True)
    figure_key = models.CharField(max_length=80, blank=True)
    figure_start = models.JSONField(null=True)  # what the figure told when it was chosen
    figure_target = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    own_sign = models.CharField(max_length=300, blank=True)  # what will show it, in the centre's own words
    state = models.CharField(max_length=8, choices=MeasureState.choices, default=MeasureState.PLANNED)
    closed_on = models.DateField(null=True)
    closing_note = models.TextField(blank=True)
    created_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["due_on", "pk"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(title=""), name="measure_has_a_title"),
            models.CheckConstraint(
                condition=models.Q(cost=None) | models.Q(cost__gte=0), name="measure_cost_not_negative"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=OPEN_MEASURES, closed_on=None)
                | (~models.Q(state__in=OPEN_MEASURES) & models.Q(closed_on__isnull=False)),
                name="measure_closed_on_a_day",
            ),
            models.CheckConstraint(
                condition=~models.Q(state=MeasureState.GIVEN_UP) | ~models.Q(closing_note=""),
                name="measure_given_up_with_a_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(figure_key="", figure_start=None, figure_target=None)
                | (~models.Q(figure_key="") & models.Q(figure_start__isnull=False)),
                name="measure_figure_begins_somewhere",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_MEASURES

    @property
    def is_overdue(self) -> bool:
        """Whether its day has passed and it is still open."""
        return self.is_open and self.due_on < today()

    @property
    def self_evaluation(self) -> SelfEvaluation:
        return self.plan.self_evaluation

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for whoever carries it out; else as the person stands to the self-evaluation it came from."""
        relations: set[str] = {Relation.OWN} if self.owner_id == person.pk else set()
        return relations | self.self_evaluation.relations_of(person, role)


class ProgressNote(models.Model):
    """What somebody wrote about how a measure goes, with how much of it is done if they said so."""

    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="notes")
    text = models.TextField()
    percent = models.PositiveSmallIntegerField(null=True)
    written_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["-written_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="progress_note_has_text"),
            models.CheckConstraint(
                condition=models.Q(percent=None) | models.Q(percent__lte=100),
                name="progress_note_percent_at_most_100",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.measure_id}: {self.written_at:%Y-%m-%d}"


class EffectSeen(models.TextChoices):
    """How much a measure has changed."""

    NONE = "none", _("No effect seen")
    SOME = "some", _("Some effect")
    CLEAR = "clear", _("Clear effect")


class Effect(models.Model):
    """What the group of the next self-evaluation found that a measure had changed."""

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.PROTECT, related_name="effects")
    measure = models.ForeignKey(Measure, on_delete=models.PROTECT, related_name="effects")
    seen = models.CharField(max_length=5, choices=EffectSeen.choices)
    reason = models.TextField()
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    told_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["self_evaluation", "measure"], name="effect_once_a_measure"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="effect_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.measure_id}: {self.seen}"

    @property
    def as_told(self) -> dict[str, Any]:
        return {"seen": self.seen, "reason": self.reason}
