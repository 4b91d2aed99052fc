"""The approved report, kept issue by issue."""

from functools import cached_property
from typing import Any

from django.db import models

from pertvarka.directory.models import Person
from pertvarka.evaluation.models.self_evaluations import SelfEvaluation


class Report(models.Model):
    """The findings as approved, frozen: whatever changes later, this says what was approved.

    A correction does not touch it: it makes the next issue, which says why it replaces this one.
    """

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.PROTECT, related_name="reports")
    issue = models.PositiveSmallIntegerField(default=1)
    correction_reason = models.TextField(blank=True)  # why it replaces the issue before; empty for the first
    content = models.JSONField()
    content_hash = models.CharField(max_length=64)
    approved_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    approved_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["self_evaluation", "-issue"]
        constraints = [
            models.UniqueConstraint(fields=["self_evaluation", "issue"], name="report_once_an_issue"),
            models.CheckConstraint(
                condition=models.Q(issue=1, correction_reason="")
                | (models.Q(issue__gt=1) & ~models.Q(correction_reason="")),
                name="report_says_why_it_replaces",
            ),
        ]

    def __str__(self) -> str:
        return f"report of {self.self_evaluation_id}, issue {self.issue}"

    @cached_property
    def replaced_by(self) -> Any:
        """The next issue, or None while this one is in force."""
        return Report.objects.filter(self_evaluation=self.self_evaluation_id, issue=self.issue + 1).first()
