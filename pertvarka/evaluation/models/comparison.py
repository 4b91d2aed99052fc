"""Comparison with others: consent to be counted, and the spreads once published."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation.spreads import SIZE_BANDS, SMALLEST_GROUP
from pertvarka.frameworks.models import FrameworkVersion


class SpreadConsent(models.Model):
    """A centre lets its report of a year be counted in the anonymous spread, until it withdraws."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    given_at = models.DateTimeField()
    given_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["organisation", "year", "given_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "year"],
                condition=models.Q(withdrawn_at=None),
                name="spread_consent_once_a_year",
            ),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at=None, withdrawn_by=None)
                | models.Q(withdrawn_at__gte=models.F("given_at"), withdrawn_by__isnull=False),
                name="spread_consent_withdrawn_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id}/{self.year}"


class PublishedSpread(models.Model):
    """Where the centres' middle half lay in an area or indicator, as published for a quarter; never changed.

    `code` is an area's or an indicator's, `area_code` the area it belongs to: what is published of an area
    and its indicators is weighed together. `reports` are those counted; nobody is shown which.
    """

    framework_version = models.ForeignKey(FrameworkVersion, on_delete=models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    of_demonstration = models.BooleanField()  # invented centres are never mixed with real ones
    area_code = models.CharField(max_length=8)
    code = models.CharField(max_length=12)
    quarter = models.DateField()  # the first day of the quarter it was published for
    published_at = models.DateTimeField()
    lower = models.DecimalField(max_digits=3, decimal_places=2)
    median = models.DecimalField(max_digits=3, decimal_places=2)
    upper = models.DecimalField(max_digits=3, decimal_places=2)
    at_least = models.PositiveSmallIntegerField()  # so many centres or more
    reports = ArrayField(models.BigIntegerField())

    append_only = True

    class Meta:
        ordering = ["framework_version", "year", "code", "quarter"]
        constraints = [
            models.UniqueConstraint(
                fields=["framework_version", "year", "of_demonstration", "code", "quarter"],
                name="spread_once_a_quarter",
            ),
            models.CheckConstraint(
                condition=models.Q(reports__len__gte=SMALLEST_GROUP), name="spread_of_enough_centres"
            ),
            models.CheckConstraint(
                condition=models.Q(at_least__in=SIZE_BANDS), name="spread_tells_only_about_how_many"
            ),
            models.CheckConstraint(
                condition=models.Q(lower__gte=0, upper__lte=4)
                & models.Q(median__gte=models.F("lower"), upper__gte=models.F("median")),
                name="spread_on_the_scale",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.year}, {self.quarter}"
