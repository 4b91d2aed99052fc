"""What another body has found of an institution, brought into its external evaluation."""

from django.db import models
from django.db.models import Q

from pertvarka.directory.models import Person
from pertvarka.evaluation.models.external import ExternalEvaluation


class OutsideFindings(models.Model):
    """Findings of another body, as of the study-quality centre on a university (order V-334, point 2.2)."""

    evaluation = models.ForeignKey(
        ExternalEvaluation, on_delete=models.PROTECT, related_name="outside_findings"
    )
    area_code = models.CharField(max_length=8, blank=True)  # empty: about the institution as a whole
    body = models.CharField(max_length=200)
    document = models.CharField(max_length=100)  # its number
    issued_on = models.DateField()
    summary = models.TextField()
    brought_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    brought_at = models.DateTimeField()

    class Meta:
        ordering = ["area_code", "issued_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["evaluation", "area_code", "document"], name="outside_findings_once_an_area"
            ),
            models.CheckConstraint(
                condition=~Q(body="") & ~Q(document="") & ~Q(summary=""), name="outside_findings_whole"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body}, {self.document}"
