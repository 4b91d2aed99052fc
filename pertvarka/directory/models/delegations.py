"""Who stands in for whom in a role, from a day until a day, by which document."""

from datetime import timedelta

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.people import Person, RoleHolding
from pertvarka.directory.roles import DEPUTY_DAYS_MAX, Relation
from pertvarka.foundation.clock import today


def _point(name: str) -> Func:
    """A number as a range of itself: ranges need no extension of the database to be compared in an index."""
    return Func(F(name), F(name), Value("[]"), function="int8range")


class Standing(models.TextChoices):
    """How a delegation stands on a day."""

    TO_COME = "to_come", _("Begins later")
    IN_FORCE = "in_force", _("In force")
    OVER = "over", _("Over")
    ENDED = "ended", _("Ended early")


class DelegationQuerySet(models.QuerySet["Delegation"]):
    """Delegations by time."""

    def in_force(self) -> "DelegationQuerySet":
        """Those that lend a power today, if the role itself is still held."""
        return self.filter(ended_at=None, from_on__lte=today(), until_on__gte=today())


class Delegation(models.Model):
    """A deputy stands in for the holder of a role. The power is the holder's: it ends with the holding."""

    holding = models.ForeignKey(RoleHolding, on_delete=models.PROTECT, related_name="delegations")
    deputy = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="received_delegations")
    from_on = models.DateField()
    until_on = models.DateField()
    document_number = models.CharField(max_length=60)
    reason = models.TextField(blank=True)
    given_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)  # before its last day
    ended_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    only_one = _("a delegation between the two, or of the same role on the same days")
    objects = DelegationQuerySet.as_manager()

    class Meta:
        ordering = ["-from_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on__gte=F("from_on"))
                & Q(until_on__lte=F("from_on") + timedelta(days=DEPUTY_DAYS_MAX)),
                name="delegation_lasts_a_year_at_most",
            ),
            models.CheckConstraint(condition=~Q(document_number=""), name="delegation_names_its_document"),
            models.CheckConstraint(
                condition=~Q(deputy=F("given_by")), name="delegation_not_given_to_oneself"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None) | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="delegation_ended_by_somebody",
            ),
            ExclusionConstraint(
                name="delegation_once_at_a_time",
                index_type="GIST",
                expressions=[
                    (_point("holding"), RangeOperators.OVERLAPS),
                    (_point("deputy"), RangeOperators.OVERLAPS),
                    (
                        Func(F("from_on"), F("until_on"), Value("[]"), function="daterange"),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=Q(ended_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.deputy_id} for {self.holding_id} until {self.until_on}"

    @property
    def giver(self) -> Person:
        """Whose power it is, also where somebody else has registered it."""
        return self.holding.person

    @property
    def standing(self) -> "Standing":
        """How it stands today."""
        day = today()
        if self.ended_at:
            return Standing.ENDED
        if self.until_on < day or not self.holding.is_held(max(day, self.holding.from_on)):
            return Standing.OVER
        return Standing.IN_FORCE if self.from_on <= day else Standing.TO_COME

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for the deputy too; beside it as one stands to the holding."""
        own = {Relation.OWN} if person.pk == self.deputy_id else set()
        return own | self.holding.relations_of(person, role)
