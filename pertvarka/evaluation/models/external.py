"""An external evaluation: its panel, sealed ratings, reveal, agreed levels, findings, remarks and answers."""

from datetime import datetime
from functools import cached_property
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation.external_states import OPEN_STATES, ExternalState
from pertvarka.evaluation.models.dossiers import Dossier
from pertvarka.evaluation.models.experts import Expert
from pertvarka.evaluation.models.self_evaluations import LEVELS
from pertvarka.foundation import sealing
from pertvarka.frameworks.models import FrameworkVersion, ProcedureVersion


class ExternalEvaluation(models.Model):
    """What experts find at one institution, on the framework and the procedure that it began under."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="external_evaluations"
    )
    framework_version = models.ForeignKey(FrameworkVersion, on_delete=models.PROTECT, related_name="+")
    procedure_version = models.ForeignKey(ProcedureVersion, on_delete=models.PROTECT, related_name="+")
    track = models.CharField(max_length=30)  # a code of the procedure's tracks
    state = models.CharField(max_length=10, choices=ExternalState.choices, default=ExternalState.FORMING)
    areas = ArrayField(models.CharField(max_length=8))
    first_year = models.PositiveSmallIntegerField()  # of the self-evaluation dossier
    last_year = models.PositiveSmallIntegerField()
    dossier = models.ForeignKey(
        Dossier, on_delete=models.PROTECT, null=True, blank=True, related_name="external_evaluations"
    )
    dossier_handed_in_at = models.DateTimeField(null=True, blank=True)
    panel_named_on = models.DateField(null=True, blank=True)  # the whole panel; None while it is formed
    panel_order = models.CharField(
        max_length=60, blank=True
    )  # by which it was named, where an order names it
    visit_from = models.DateField(null=True, blank=True)
    visit_until = models.DateField(null=True, blank=True)
    opened_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField()
    ended_reason = models.TextField(blank=True)  # why it was abandoned
    board_reason = models.TextField(blank=True)  # why the appeals board sent the final findings back
    shows_names = True  # after the reveal experts answer to each other by name

    class Meta:
        ordering = ["-opened_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(visit_from=None, visit_until=None) | Q(visit_until__gte=models.F("visit_from")),
                name="external_visit_days_in_order",
            ),
            models.CheckConstraint(
                condition=Q(last_year__gte=models.F("first_year")), name="external_dossier_years_in_order"
            ),
            models.CheckConstraint(condition=~Q(areas=[]), name="external_has_areas"),
            models.CheckConstraint(
                condition=~Q(state="abandoned") | ~Q(ended_reason=""), name="external_abandoned_with_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"external evaluation of {self.organisation_id}"

    @cached_property
    def tree(self) -> Any:
        """The framework this evaluation began under."""
        return self.framework_version.tree

    @cached_property
    def procedure(self) -> Any:
        """The procedure this evaluation began under."""
        return self.procedure_version.tree

    @cached_property
    def chosen_areas(self) -> list[Any]:
        """The chosen areas, in the framework's order."""
        return [area for area in self.tree.areas if area.code in self.areas]

    @cached_property
    def indicators(self) -> list[Any]:
        """The indicators of the chosen areas, in order."""
        return [indicator for area in self.chosen_areas for indicator in area.indicators]

    @cached_property
    def places(self) -> "list[PanelMember]":
        """Every place in the panel, also of those who stepped down; one query unless prefetched."""
        return list(self.panel_members.all())

    @property
    def panel(self) -> "list[PanelMember]":
        """Those who sit in the panel now, the lead first."""
        return [member for member in self.places if member.stepped_down_at is None]

    @property
    def lead(self) -> "PanelMember | None":
        return next((member for member in self.panel if member.is_lead), None)

    def member_of(self, person: Person) -> "PanelMember | None":
        """The place in the panel of a person, or None."""
        return next((member for member in self.panel if member.expert.person_id == person.pk), None)

    @property
    def is_revealed(self) -> bool:
        """Whether the ratings of the panel have been opened to it."""
        return hasattr(self, "reveal")

    @cached_property
    def is_appealed(self) -> bool:
        """Whether an appeal has been made against its findings; two queries unless prefetched."""
        return any(issue.appeals.all() for issue in self.issues.all())

    @property
    def takes_outside_findings(self) -> bool:
        """Whether its track takes into account what another body has found of the institution."""
        return bool(self.procedure.tracks[self.track].takes_outside_findings)

    def outside_findings_about(self, area_code: str) -> list[Any]:
        """What other bodies have found of an area, or of the institution as a whole."""
        return [found for found in self.outside_findings.all() if found.area_code in ("", area_code)]

    @property
    def concerns_the_organiser(self) -> bool:
        """Whether the agency is itself the evaluated party: then another body acts."""
        return self.organisation.kind == OrganisationKind.AGENCY

    def relations_of(self, person: Person, role: str) -> set[str]:
        """ORGANISATION for the institution's own, OVERSEEN for the agency, SUBSTITUTE when it is the party.

        An expert is ASSIGNED; having declared, also PLEDGED and perhaps LEADING, until the evaluation ends.
        The appeals board is ASSIGNED once there is an appeal.
        """
        if role == Role.APPEALS_BOARD:
            return {Relation.ASSIGNED} if self.is_appealed else set()
        relations: set[str] = {Relation.SUBSTITUTE if self.concerns_the_organiser else Relation.OVERSEEN}
        if person.holds(role, self.organisation_id):
            relations.add(Relation.ORGANISATION)
        member = self.member_of(person) if role == Role.EXPERT else None
        if member:
            relations.add(Relation.ASSIGNED)
        if member and member.has_declared and self.state in OPEN_STATES:
            relations |= {Relation.PLEDGED, Relation.LEADING} if member.is_lead else {Relation.PLEDGED}
        return relations


class PanelMember(models.Model):
    """An expert's place in the panel of one evaluation."""

    evaluation = models.ForeignKey(ExternalEvaluation, on_delete=models.PROTECT, related_name="panel_members")
    expert = models.ForeignKey(Expert, on_delete=models.PROTECT, related_name="places")
    is_lead = models.BooleanField(default=False)
    appointed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    appointed_at = models.DateTimeField()
    override_reason = models.TextField(blank=True)  # why, though something speaks against
    replaces = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replaced_by"
    )
    declared_at = models.DateTimeField(null=True, blank=True)  # no interest, confidentiality pledged
    declaration = models.TextField(blank=True)  # the words that were agreed to
    stepped_down_at = models.DateTimeField(null=True, blank=True)
    stepped_down_reason = models.TextField(blank=True)

    only_one = _("a place in the same panel of experts")  # said where two people are merged

    class Meta:
        ordering = ["-is_lead", "appointed_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["evaluation", "expert"],
                condition=Q(stepped_down_at=None),
                name="panel_member_once",
            ),
            models.UniqueConstraint(
                fields=["evaluation"],
                condition=Q(is_lead=True, stepped_down_at=None),
                name="panel_one_lead",
            ),
            models.CheckConstraint(
                condition=Q(stepped_down_at=None, stepped_down_reason="")
                | (Q(stepped_down_at__isnull=False) & ~Q(stepped_down_reason="")),
                name="panel_member_steps_down_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(declared_at=None, declaration="")
                | (Q(declared_at__isnull=False) & ~Q(declaration="")),
                name="panel_member_declares_in_words",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id}: {self.expert_id}"

    @property
    def has_declared(self) -> bool:
        return self.declared_at is not None

    @property
    def has_submitted(self) -> bool:
        """Whether the expert's ratings are handed in; one query unless it came with the place."""
        return hasattr(self, "submission")


class PanelForming:
    """The forming of an evaluation's panel, as a record of its own: a track may give it to another body.

    The agency forms the panel, except where the track leaves that to the minister (institutions under the
    ministry, order V-334) or to whoever stands in for the agency.
    """

    def __init__(self, evaluation: ExternalEvaluation) -> None:
        self.evaluation = evaluation

    @property
    def pk(self) -> int:
        return self.evaluation.pk

    @property
    def track(self) -> Any:
        return self.evaluation.procedure.tracks[self.evaluation.track]

    @property
    def is_the_agencys(self) -> bool:
        """Whether the agency forms the panel; otherwise the ministry's clerk records who was named."""
        return bool(self.track.appointed_by == "agency") and not self.evaluation.concerns_the_organiser

    @property
    def needs_an_order(self) -> bool:
        """Whether the panel is named by an order, whose number is then kept."""
        return bool(self.track.appointed_by == "minister")

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OVERSEEN where the agency forms the panel, SUBSTITUTE where another body does."""
        others = self.evaluation.relations_of(person, role) - {Relation.OVERSEEN, Relation.SUBSTITUTE}
        return others | {Relation.OVERSEEN if self.is_the_agencys else Relation.SUBSTITUTE}


class ExpertRating(models.Model):
    """One expert's answer to one indicator, sealed: {"level", "reason", "note"}; the note stays private."""

    member = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="ratings")
    indicator_code = models.CharField(max_length=12)
    sealed = models.TextField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["member", "indicator_code"], name="expert_rating_once_an_indicator"
            )
        ]

    def __str__(self) -> str:
        return f"{self.member_id}: {self.indicator_code}"

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to: copied to another row it does not open."""
        return ("evaluation.expert_rating", self.member_id, self.indicator_code)

    @classmethod
    def closed(
        cls, member: PanelMember, indicator_code: str, answer: dict[str, str], at: datetime
    ) -> "ExpertRating":
        """The row of an answer, sealed and not yet saved."""
        rating = cls(member=member, indicator_code=indicator_code, saved_at=at)
        rating.sealed = sealing.close(answer, place=rating.place)
        return rating

    @cached_property
    def answer(self) -> dict[str, str]:
        """The opened answer; whoever calls this has checked who may see it."""
        return sealing.open_seal(self.sealed, place=self.place)

    @property
    def level(self) -> str:
        return self.answer["level"]

    @property
    def reason(self) -> str:
        return self.answer["reason"]

    @property
    def note(self) -> str:
        return self.answer["note"]


class ExpertSubmission(models.Model):
    """An expert has handed in all ratings; they no longer change."""

    member = models.OneToOneField(PanelMember, on_delete=models.PROTECT, related_name="submission")
    submitted_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.member_id}"


class ExpertReveal(models.Model):
    """The one moment at which the panel's ratings become visible to it."""

    evaluation = models.OneToOneField(ExternalEvaluation, on_delete=models.PROTECT, related_name="reveal")
    revealed_at = models.DateTimeField()
    revealed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return f"{self.evaluation_id}"


class Consensus(models.Model):
    """The level that the panel agreed on for an indicator, with its reasons."""

    evaluation = models.ForeignKey(ExternalEvaluation, on_delete=models.PROTECT, related_name="consensus")
    indicator_code = models.CharField(max_length=12)
    level = models.CharField(max_length=2)
    reason = models.TextField()
    agreed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    agreed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["evaluation", "indicator_code"], name="consensus_once_an_indicator"
            ),
            models.CheckConstraint(condition=Q(level__in=LEVELS), name="consensus_level_known"),
            models.CheckConstraint(condition=~Q(reason=""), name="consensus_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id}: {self.indicator_code} = {self.level}"


class FindingKind(models.TextChoices):
    """What the experts found about an area."""

    STRENGTH = "strength", _("Strength")
    IMPROVEMENT = "improvement", _("Point to improve")
    RECOMMENDATION = "recommendation", _("Recommendation")


class Finding(models.Model):
    """A strength, a point to improve or a recommendation in an area, while the findings are written."""

    evaluation = models.ForeignKey(ExternalEvaluation, on_delete=models.PROTECT, related_name="findings")
    area_code = models.CharField(max_length=8)
    kind = models.CharField(max_length=14, choices=FindingKind.choices)
    text = models.TextField()
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["area_code", "kind", "position", "pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="finding_has_text")]

    def __str__(self) -> str:
        return self.text


class IssueKind(models.TextChoices):
    """Which findings these are."""

    DRAFT = "draft", _("Draft findings")
    FINAL = "final", _("Final findings")


class FindingsIssue(models.Model):
    """Findings as delivered, frozen with their hash. What the board sends back is issued once more."""

    evaluation = models.ForeignKey(ExternalEvaluation, on_delete=models.PROTECT, related_name="issues")
    kind = models.CharField(max_length=5, choices=IssueKind.choices)
    issue = models.PositiveSmallIntegerField(default=1)
    content = models.JSONField()
    content_hash = models.CharField(max_length=64)
    outcome = models.CharField(max_length=20)  # the experts' recommendation: a code of the rule's outcomes
    outcome_reason = models.TextField()
    proposed_by_rule = models.CharField(max_length=20)  # what the rule itself proposed
    issued_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    issued_at = models.DateTimeField()
    delivered_on = models.DateField()  # to the institution; its terms run from the day after
    delivery_note = models.CharField(max_length=200, blank=True)  # how delivery is known

    append_only = True

    class Meta:
        ordering = ["-issued_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["evaluation", "kind", "issue"], name="findings_issue_once"),
            models.CheckConstraint(
                condition=Q(content_hash__regex=r"^[0-9a-f]{64}$"), name="findings_hash_is_sha256"
            ),
            models.CheckConstraint(condition=~Q(outcome_reason=""), name="findings_outcome_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id}: {self.kind} {self.issue}"


class Remark(models.Model):
    """The institution's remark on a fact in the draft findings, and the panel's answer to it.

    Until it is sent it is a draft that only the institution sees, one for each indicator.
    """

    issue = models.ForeignKey(FindingsIssue, on_delete=models.PROTECT, related_name="remarks")
    indicator_code = models.CharField(max_length=12, blank=True)  # empty: about the findings as a whole
    text = models.TextField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()  # when it was last written
    sent_at = models.DateTimeField(null=True, blank=True)
    is_accepted = models.BooleanField(null=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["made_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="remark_has_text"),
            models.CheckConstraint(
                condition=Q(answered_at=None, is_accepted=None, answer="", answered_by=None)
                | (
                    Q(answered_at__isnull=False, is_accepted__isnull=False, answered_by__isnull=False)
                    & ~Q(answer="")
                ),
                name="remark_answered_whole",
            ),
            models.CheckConstraint(
                condition=Q(answered_at=None) | Q(sent_at__isnull=False), name="remark_answered_once_sent"
            ),
            models.UniqueConstraint(
                fields=["issue", "indicator_code"],
                condition=Q(sent_at=None),
                name="remark_one_draft_an_indicator",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]
