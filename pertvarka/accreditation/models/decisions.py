"""Appeal, proposal, decision with its papers, what interrupts it, and the certificate."""

from datetime import date
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.models.cases import Case
from pertvarka.accreditation.states import AppealState
from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Relation
from pertvarka.evaluation.models import FindingsIssue
from pertvarka.foundation.clock import VILNIUS
from pertvarka.foundation.files.models import StoredFile


class Appeal(models.Model):
    """The institution's appeal against final findings, and what the board decided."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="appeals")
    findings = models.ForeignKey(FindingsIssue, on_delete=models.PROTECT, related_name="appeals")
    state = models.CharField(max_length=9, choices=AppealState.choices, default=AppealState.FILED)
    text = models.TextField()
    filed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    filed_at = models.DateTimeField()
    filed_on = models.DateField()
    is_from_paper = models.BooleanField(default=False)  # entered by the organiser from a letter
    document = models.CharField(max_length=100, blank=True)  # number of that letter
    decision = models.TextField(blank=True)  # the board's reasons
    decided_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    delivered_on = models.DateField(null=True, blank=True)  # the board's decision, to the institution
    delivery_note = models.CharField(max_length=200, blank=True)  # how delivery is known
    ended_on = models.DateField(null=True, blank=True)  # the day it was taken back

    class Meta:
        ordering = ["-filed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["findings"], name="appeal_once_against_findings"),
            models.CheckConstraint(condition=~Q(text=""), name="appeal_has_text"),
            models.CheckConstraint(
                condition=Q(state__in=["filed", "withdrawn"])
                | (Q(decided_at__isnull=False, decided_by__isnull=False) & ~Q(decision="")),
                name="appeal_decided_with_reasons",
            ),
            models.CheckConstraint(
                condition=Q(delivered_on=None) | Q(decided_at__isnull=False),
                name="appeal_delivered_after_it_is_decided",
            ),
            models.CheckConstraint(
                condition=Q(state="withdrawn", ended_on__isnull=False)
                | (~Q(state="withdrawn") & Q(ended_on=None)),
                name="appeal_taken_back_on_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.state}"

    @property
    def decided_on(self) -> date | None:
        """The day of the board's decision in Vilnius."""
        return self.decided_at.astimezone(VILNIUS).date() if self.decided_at else None

    def relations_of(self, person: Person, role: str) -> set[str]:
        """As a person stands to the case."""
        return self.case.relations_of(person, role)


class AppealFile(models.Model):
    """What the institution has added to its appeal."""

    appeal = models.ForeignKey(Appeal, on_delete=models.PROTECT, related_name="files")
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    file_name = models.CharField(max_length=200)

    append_only = True

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["appeal", "file"], name="appeal_file_once")]

    def __str__(self) -> str:
        return self.file_name

    def relations_of(self, person: Person, role: str) -> set[str]:
        """As a person stands to the case."""
        return self.appeal.relations_of(person, role)


class AppealWaiver(models.Model):
    """The institution has said in writing that it will not appeal against final findings."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="appeal_waivers")
    findings = models.OneToOneField(FindingsIssue, on_delete=models.PROTECT, related_name="appeal_waiver")
    waived_on = models.DateField()
    document = models.CharField(max_length=100)  # number of the institution's letter
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    told_at = models.DateTimeField()

    append_only = True

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(document=""), name="waiver_in_writing")]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.document}"


class Proposal(models.Model):
    """What the agency hands to the minister. A taken back one stays."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="proposals")
    findings = models.ForeignKey(FindingsIssue, on_delete=models.PROTECT, related_name="proposals")
    outcome = models.CharField(max_length=20)
    reasons = models.TextField()
    document = models.CharField(max_length=100, blank=True)  # number of the letter in the document system
    handed_over_on = models.DateField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)
    taken_back_reason = models.TextField(blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(taken_back_at=None), name="proposal_one_that_stands"
            ),
            models.CheckConstraint(condition=~Q(reasons=""), name="proposal_has_reasons"),
            models.CheckConstraint(
                condition=Q(taken_back_at=None, taken_back_reason="")
                | (Q(taken_back_at__isnull=False) & ~Q(taken_back_reason="")),
                name="proposal_taken_back_with_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.outcome}"


class Origin(models.TextChoices):
    """How a decision came into the register."""

    CASE = "case", _("Decided in this system")
    IMPORTED = "imported", _("Brought in from earlier records")


class Decision(models.Model):
    """The minister's order: it accredits for years or refuses. Imported ones say their source, not a case."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="decisions")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, blank=True, related_name="decisions")
    proposal = models.ForeignKey(
        Proposal, on_delete=models.PROTECT, null=True, blank=True, related_name="decisions"
    )
    origin = models.CharField(max_length=8, choices=Origin.choices)
    outcome = models.CharField(max_length=20)  # a code of the procedure's outcomes
    years = models.PositiveSmallIntegerField()  # 0: refused
    order_number = models.CharField(max_length=60)
    order_date = models.DateField()
    in_force_from = models.DateField(null=True, blank=True)  # None: a court holds it back from the start
    valid_until = models.DateField(null=True, blank=True)  # the last day; None: refused or not in force
    order_file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # as it was signed, byte for byte
    order_file_name = models.CharField(max_length=200, blank=True)
    order_says: Any = models.JSONField(default=list)  # what that file says of its signers; nobody verified it
    public_file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # with personal data struck out
    public_file_name = models.CharField(max_length=200, blank=True)
    corrects = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="corrected_by"
    )  # a clerical error in it
    correction_reason = models.TextField(blank=True)
    source = models.CharField(max_length=300, blank=True)  # of an imported one
    mark = models.CharField(max_length=10, blank=True)  # official, practice, unseen: how sure the source is
    certificate_number = models.CharField(max_length=60, blank=True)  # of an imported one's paper
    recorded_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ["-order_date", "-pk"]
        indexes = [
            models.Index(fields=["organisation", "in_force_from"], name="decision_by_institution"),
            models.Index(fields=["valid_until"], name="decision_by_last_day"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["proposal"], condition=Q(corrects=None), name="decision_once_a_proposal"
            ),
            models.UniqueConstraint(
                fields=["organisation", "order_number", "order_date"],
                condition=Q(origin="imported", corrects=None),
                name="decision_imported_once",
            ),
            models.CheckConstraint(
                condition=Q(origin="case", case__isnull=False, proposal__isnull=False)
                | (Q(origin="imported", case=None, proposal=None) & ~Q(source="")),
                name="decision_from_a_case_or_a_source",
            ),
            models.CheckConstraint(
                condition=Q(in_force_from=None) | Q(in_force_from__gte=F("order_date")),
                name="decision_in_force_after_the_order",
            ),
            models.CheckConstraint(
                condition=Q(valid_until=None) | Q(valid_until__gt=F("in_force_from")),
                name="decision_valid_for_a_time",
            ),
            models.CheckConstraint(
                condition=Q(years=0, valid_until=None)
                | Q(years__gte=1, in_force_from=None, valid_until=None)
                | Q(years__gte=1, in_force_from__isnull=False, valid_until__isnull=False),
                name="decision_ends_when_it_accredits",
            ),
            models.CheckConstraint(
                condition=Q(corrects=None, correction_reason="")
                | (Q(corrects__isnull=False) & ~Q(correction_reason="")),
                name="decision_corrected_with_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.order_number} {self.order_date}"

    @property
    def is_refusal(self) -> bool:
        return self.years == 0

    @property
    def chain(self) -> "list[Decision]":
        """This order and those that it corrects, the newest first; a query for each of them."""
        return [self, *(self.corrects.chain if self.corrects else [])]

    @property
    def concerns_the_organiser(self) -> bool:
        """Whether it is about the agency itself: then another body acts."""
        return self.organisation.kind == OrganisationKind.AGENCY

    def relations_of(self, person: Person, role: str) -> set[str]:
        """As a person stands to the case; nobody stands nearer to an imported one than who organises."""
        if self.case:
            return self.case.relations_of(person, role)
        return {Relation.SUBSTITUTE if self.concerns_the_organiser else Relation.OVERSEEN}


class InterruptionKind(models.TextChoices):
    """What takes a decision's force away."""

    COURT = "court", _("Suspended by a court")
    WITHDRAWAL = "withdrawal", _("Accreditation withdrawn")
    ANNULMENT = "annulment", _("Order annulled")


class Interruption(models.Model):
    """From a day a decision has no force: until a day (a court's suspension) or for good."""

    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="interruptions")
    kind = models.CharField(max_length=10, choices=InterruptionKind.choices)
    from_on = models.DateField()
    until_on = models.DateField(null=True, blank=True)  # the last day; None: it lasts
    document = models.CharField(max_length=200)
    reason = models.TextField()
    end_document = models.CharField(max_length=200, blank=True)  # by which a court's suspension ended
    last_day_moved_to = models.DateField(null=True, blank=True)  # only when the court says so
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    told_at = models.DateTimeField()

    class Meta:
        ordering = ["from_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(until_on__gte=F("from_on")), name="interruption_days_in_order"
            ),
            models.CheckConstraint(
                condition=~Q(document="") & ~Q(reason=""), name="interruption_says_by_what_and_why"
            ),
            models.CheckConstraint(
                condition=Q(kind="court") | Q(until_on=None), name="interruption_only_a_court_s_ends"
            ),
            models.UniqueConstraint(
                fields=["decision", "kind"],
                condition=Q(until_on=None),
                name="interruption_one_of_a_kind_that_lasts",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decision_id}: {self.kind}"

    def covers(self, day: date) -> bool:
        """Whether the decision has no force on this day because of it."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


class Certificate(models.Model):
    """The certificate of an accreditation as it was issued: content, bytes, and the code that verifies it."""

    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="certificate")
    number = models.CharField(max_length=60, unique=True)
    issued_on = models.DateField()
    issued_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    issued_at = models.DateTimeField()
    code = models.CharField(max_length=24, unique=True)  # in the QR code and the address that verifies it
    content: Any = models.JSONField()  # what it says; the verification page shows this
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    is_sealed = models.BooleanField(default=False)  # with the house's own seal; never a qualified signature

    append_only = True

    class Meta:
        ordering = ["-issued_at", "-pk"]

    def __str__(self) -> str:
        return self.number
