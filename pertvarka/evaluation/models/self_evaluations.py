"""What is kept of a self-evaluation: group, sealed ratings, reveals, agreed levels, findings and report."""

from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation.states import State
from pertvarka.foundation import sealing
from pertvarka.frameworks.models import FrameworkVersion

NOT_APPLICABLE = "na"
LEVELS = ["0", "1", "2", "3", "4", NOT_APPLICABLE]


class SelfEvaluation(models.Model):
    """One centre's self-evaluation for one year, on the framework version it began under."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="self_evaluations")
    year = models.PositiveSmallIntegerField()
    framework_version = models.ForeignKey(FrameworkVersion, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=12, choices=State.choices, default=State.PREPARING)
    areas = ArrayField(models.CharField(max_length=8))
    message = models.TextField(blank=True)
    reveals_by_area = models.BooleanField(default=False)
    shows_names = models.BooleanField(default=False)
    rating_until = models.DateField()
    agreeing_until = models.DateField()
    approval_until = models.DateField()
    opened_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    sent_back_reason = models.TextField(blank=True)
    correction_reason = models.TextField(blank=True)  # why an approved report is being corrected

    only_one = _("the self-evaluation of one year")  # said where two centres are merged

    class Meta:
        ordering = ["-year", "organisation__sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "year"],
                condition=~models.Q(state="cancelled"),
                name="self_evaluation_one_a_year",
            ),
            models.CheckConstraint(
                condition=models.Q(agreeing_until__gte=models.F("rating_until"))
                & models.Q(approval_until__gte=models.F("agreeing_until")),
                name="self_evaluation_dates_in_order",
            ),
            models.CheckConstraint(
                condition=models.Q(approval_until__lt=date(2103, 1, 1)), name="self_evaluation_dates_near"
            ),
            models.CheckConstraint(
                condition=models.Q(year__gte=2009, year__lte=2100), name="self_evaluation_year_plausible"
            ),
            models.CheckConstraint(condition=~models.Q(areas=[]), name="self_evaluation_has_areas"),
            models.CheckConstraint(
                condition=models.Q(correction_reason="") | models.Q(state__in=["agreeing", "approval"]),
                name="self_evaluation_corrected_while_open",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id}/{self.year}"

    @cached_property
    def places(self) -> "list[Membership]":
        """Every place in the group, also of those who left while it rated; one query unless prefetched.

        Until the reveal a place counts whether its member has left or not: leaving neither brings the reveal
        nearer nor tells who had submitted.
        """
        return list(self.memberships.all())

    @cached_property
    def group(self) -> "list[Membership]":
        """The group with its people, coordinator first; those who left are not in it."""
        return [member for member in self.places if member.left_at is None]

    @cached_property
    def left(self) -> "list[Membership]":
        """Those who left after rating had begun."""
        return [member for member in self.places if member.left_at is not None]

    @cached_property
    def tree(self) -> Any:
        """The framework this self-evaluation began under."""
        return self.framework_version.tree

    @cached_property
    def chosen_areas(self) -> list[Any]:
        """The chosen areas, in the framework's order."""
        return [area for area in self.tree.areas if area.code in self.areas]

    @cached_property
    def indicators(self) -> list[Any]:
        """The indicators of the chosen areas, in order."""
        return [indicator for area in self.chosen_areas for indicator in area.indicators]

    @cached_property
    def revealed_areas(self) -> set[str]:
        """Codes of the areas whose ratings have been revealed."""
        return {reveal.area_code for reveal in self.reveals.all()}

    @cached_property
    def report(self) -> Any:
        """The report in force: the latest issue, or None before the first approval."""
        return self.reports.first()

    @property
    def is_correcting(self) -> bool:
        """Whether an approved report is being corrected; until the next issue it stays in force."""
        return self.correction_reason != ""

    @cached_property
    def further_rounds(self) -> list[Any]:
        """The areas opened again after their reveal, each time once; one query when first asked."""
        return list(self.reopenings.all())

    def round_of(self, area_code: str) -> int:
        """Which round of rating an area is in: 1, and one more for each time it was opened again."""
        return 1 + sum(reopening.area_code == area_code for reopening in self.further_rounds)

    def membership_of(self, person: Person) -> "Membership | None":
        """How a person belongs to the group, or None."""
        return next((member for member in self.group if member.person_id == person.pk), None)

    @property
    def coordinator(self) -> "Membership | None":
        return next((member for member in self.group if member.is_coordinator), None)

    def relations_of(self, person: Person, role: str) -> set[str]:
        """ORGANISATION for roles held in the centre, ASSIGNED for places in this group."""
        relations: set[str] = set()
        if person.holds(role, self.organisation_id):
            relations.add(Relation.ORGANISATION)
        member = self.membership_of(person)
        if member and (role == Role.GROUP_MEMBER or (role == Role.COORDINATOR and member.is_coordinator)):
            relations.add(Relation.ASSIGNED)
        return relations


class Membership(models.Model):
    """A person's place in the group of one self-evaluation."""

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.CASCADE, related_name="memberships")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    is_coordinator = models.BooleanField(default=False)
    joined_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True, blank=True)

    only_one = _("a place in the same self-evaluation group")  # said where two people are merged

    class Meta:
        ordering = ["-is_coordinator", "person__last_name", "person__first_name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["self_evaluation", "person"], name="membership_once"),
            models.UniqueConstraint(
                fields=["self_evaluation"],
                condition=models.Q(is_coordinator=True),
                name="membership_one_coordinator",
            ),
            models.CheckConstraint(
                condition=models.Q(left_at=None) | models.Q(is_coordinator=False),
                name="membership_left_coordinates_nothing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.self_evaluation_id}: {self.person_id}"


class Rating(models.Model):
    """One member's answer to one indicator, sealed: {"level": "0".."4"|"na"|"", "reason": text}."""

    membership = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="ratings")
    indicator_code = models.CharField(max_length=12)
    round = models.PositiveSmallIntegerField(default=1)
    sealed = models.TextField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["membership", "indicator_code", "round"], name="rating_once_an_indicator_and_round"
            )
        ]

    def __str__(self) -> str:
        return f"{self.membership_id}: {self.indicator_code}"

    @classmethod
    def closed(
        cls, member: Membership, indicator_code: str, answer: dict[str, str], at: datetime, round_: int = 1
    ) -> "Rating":
        """The row of an answer, sealed and not yet saved."""
        rating = cls(membership=member, indicator_code=indicator_code, round=round_, saved_at=at)
        rating.sealed = sealing.close(answer, place=rating.place)
        return rating

    @cached_property
    def answer(self) -> dict[str, str]:
        """The opened answer; whoever calls this has checked who may see it."""
        return sealing.open_seal(self.sealed, place=self.place)

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to: copied to another row it does not open."""
        first = ("evaluation.rating", self.membership_id, self.indicator_code)
        return first if self.round == 1 else (*first, self.round)

    @property
    def level(self) -> str:
        return self.answer["level"]

    @property
    def reason(self) -> str:
        return self.answer["reason"]


class Timing(models.TextChoices):
    """When a member handed in an area."""

    ON_TIME = "on_time", _("On time")
    LATE = "late", _("Late")
    AFTER_REVEAL = "after_reveal", _("After the reveal")
    SECOND_ROUND = "second_round", _("In a second round")


class Submission(models.Model):
    """A member has handed in the ratings of an area in a round; those of that round no longer change."""

    membership = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="submissions")
    area_code = models.CharField(max_length=8)
    round = models.PositiveSmallIntegerField(default=1)
    submitted_at = models.DateTimeField()
    timing = models.CharField(max_length=12, choices=Timing.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["membership", "area_code", "round"], name="submission_once_an_area_and_round"
            )
        ]

    def __str__(self) -> str:
        return f"{self.membership_id}: {self.area_code}"


class Reveal(models.Model):
    """The one moment at which an area's ratings become visible to the group."""

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.PROTECT, related_name="reveals")
    area_code = models.CharField(max_length=8)
    revealed_at = models.DateTimeField()
    revealed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["revealed_at", "area_code"]
        constraints = [
            models.UniqueConstraint(fields=["self_evaluation", "area_code"], name="reveal_once_an_area")
        ]

    def __str__(self) -> str:
        return f"{self.self_evaluation_id}: {self.area_code}"


class Agreement(models.Model):
    """The level the group agreed on for an indicator, with its reasons."""

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.PROTECT, related_name="agreements")
    indicator_code = models.CharField(max_length=12)
    level = models.CharField(max_length=2)
    reason = models.TextField()
    agreed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    agreed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["self_evaluation", "indicator_code"], name="agreement_once_an_indicator"
            ),
            models.CheckConstraint(condition=models.Q(level__in=LEVELS), name="agreement_level_known"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="agreement_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.self_evaluation_id}: {self.indicator_code} = {self.level}"


class AspectKind(models.TextChoices):
    """What the group found about an area."""

    STRENGTH = "strength", _("Strength")
    IMPROVEMENT = "improvement", _("Point to improve")


class Aspect(models.Model):
    """A strength or a point to improve in an area; the improvement plan will answer the latter."""

    self_evaluation = models.ForeignKey(SelfEvaluation, on_delete=models.PROTECT, related_name="aspects")
    area_code = models.CharField(max_length=8)
    kind = models.CharField(max_length=12, choices=AspectKind.choices)
    text = models.TextField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["area_code", "kind", "position", "pk"]
        constraints = [models.CheckConstraint(condition=~models.Q(text=""), name="aspect_has_text")]

    def __str__(self) -> str:
        return self.text
