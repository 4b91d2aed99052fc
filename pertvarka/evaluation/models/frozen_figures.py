"""The rows behind the figures of an approved report."""

from django.db import models

from pertvarka.evaluation.models.reports import Report


class FrozenFigure(models.Model):
    """What stood behind one figure when a report was approved; its value and definition stand in the report.

    rows: {"columns": […], "rows": […]} as foundation.figures froze them, without what names people. Their
    SHA-256 stands in the report, so it vouches for them too.
    """

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="frozen_figures")
    key = models.CharField(max_length=80)
    rows = models.JSONField()

    append_only = True

    class Meta:
        ordering = ["report", "key"]
        constraints = [models.UniqueConstraint(fields=["report", "key"], name="frozen_figure_once_a_report")]

    def __str__(self) -> str:
        return f"{self.report_id}: {self.key}"
