"""The institutions whose case it was before another took over their work."""

from django.db import models
from django.db.models import Q

from pertvarka.accreditation.models.cases import Case
from pertvarka.directory.models import Organisation, Person


class FormerParty(models.Model):
    """An institution that is no more; its case goes on under the one that took over its work."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="former_parties")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    until_on = models.DateField()  # the last day on which the case was its
    document = models.CharField(max_length=200)  # by which the other took over
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    told_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["told_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["case", "organisation"], name="former_party_once_a_case"),
            models.CheckConstraint(condition=~Q(document=""), name="former_party_by_a_document"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.organisation_id}"
