"""What an institution does about the recommendations of final findings: answered, handed in, followed up."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from pertvarka.directory.models import Person
from pertvarka.evaluation.models.external import ExternalEvaluation, FindingsIssue
from pertvarka.evaluation.models.plans import Measure


class RecommendationAnswer(models.Model):
    """The answer to one recommendation while it is written: measures of the plan, or why there is none.

    place: of the recommendation among those of its area in the findings, from 0.
    """

    findings = models.ForeignKey(FindingsIssue, on_delete=models.PROTECT, related_name="answers")
    area_code = models.CharField(max_length=8)
    place = models.PositiveSmallIntegerField()
    measures = models.ManyToManyField(Measure, related_name="answers")
    declined_reason = models.TextField(blank=True)  # empty: the measures answer it
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField()

    class Meta:
        ordering = ["area_code", "place"]
        constraints = [
            models.UniqueConstraint(
                fields=["findings", "area_code", "place"], name="recommendation_answered_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.findings_id}: {self.key}"

    @property
    def key(self) -> str:
        """The recommendation, as findings, plans and follow-ups name it: "1.1:0"."""
        return f"{self.area_code}:{self.place}"


class ImprovementPlan(models.Model):
    """The answers to all recommendations of final findings, as they were handed in to the organiser.

    content: areas with their recommendations and answers, as documents/recommendations.py writes them.
    """

    findings = models.OneToOneField(FindingsIssue, on_delete=models.PROTECT, related_name="improvement_plan")
    content: Any = models.JSONField()
    handed_in_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    handed_in_at = models.DateTimeField()
    handed_in_on = models.DateField()

    append_only = True

    def __str__(self) -> str:
        return f"{self.findings_id}: {self.handed_in_on}"

    @property
    def evaluation(self) -> ExternalEvaluation:
        return self.findings.evaluation


class FollowUpState(models.TextChoices):
    """How it stands with a recommendation a year on."""

    DONE = "done", pgettext_lazy("of a recommendation", "Carried out")
    UNDER_WAY = "under_way", _("Under way")
    NOT_BEGUN = "not_begun", _("Not begun")


class FollowUp(models.Model):
    """What the institution tells of every recommendation, once a year.

    told: {"1.1:0": {"state", "words"}}, by area and place of the recommendation.
    """

    plan = models.ForeignKey(ImprovementPlan, on_delete=models.PROTECT, related_name="follow_ups")
    asked_on = models.DateField()  # the last day on which it was asked for
    told: Any = models.JSONField()
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    told_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["asked_on"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "asked_on"], name="follow_up_once_a_year"),
            models.CheckConstraint(condition=~Q(told={}), name="follow_up_tells_something"),
        ]

    def __str__(self) -> str:
        return f"{self.plan_id}: {self.asked_on}"
