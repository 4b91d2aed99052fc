"""Areas opened again for rating after their reveal."""

from django.db import models

from pertvarka.directory.models import Person
from pertvarka.evaluation.models.self_evaluations import SelfEvaluation


class Reopening(models.Model):
    """A revealed area is rated once more: not blind, beside the first round, which stays as it was."""

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.PROTECT, related_name="reopenings")
    area_code = models.CharField(max_length=8)
    round = models.PositiveSmallIntegerField()
    reason = models.TextField()
    reopened_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    reopened_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["reopened_at", "area_code"]
        constraints = [
            models.UniqueConstraint(
                fields=["self_evaluation", "area_code", "round"], name="reopening_once_a_round"
            ),
            models.CheckConstraint(condition=models.Q(round__gt=1), name="reopening_after_the_first_round"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="reopening_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.self_evaluation_id}: {self.area_code}, round {self.round}"
