"""A case: one institution's way from request to decision, and the days on which each stage was done."""

from datetime import date
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.states import BEFORE_DECISION, CaseState
from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation.files.models import StoredFile
from pertvarka.frameworks.models import Procedure, ProcedureVersion


class Case(models.Model):
    """One request to be evaluated and accredited, under the procedure in force when it was made."""

    number = models.CharField(max_length=40, unique=True)  # as the procedure's pattern gives it
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="cases")
    procedure_version = models.ForeignKey(ProcedureVersion, on_delete=models.PROTECT, related_name="+")
    track = models.CharField(max_length=30)
    state = models.CharField(max_length=10, choices=CaseState.choices, default=CaseState.REQUESTED)
    requested_on = models.DateField()
    wished_visit = models.CharField(max_length=200, blank=True)  # as the institution words it
    request_text = models.TextField(blank=True)
    is_from_paper = models.BooleanField(default=False)  # filed by the agency from a letter
    request_document = models.CharField(max_length=100, blank=True)  # number of the letter on paper
    request_file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # the letter, scanned
    request_file_name = models.CharField(max_length=200, blank=True)
    filed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    filed_at = models.DateTimeField()
    planned_year = models.PositiveSmallIntegerField(null=True, blank=True)  # asked for, then planned
    planned_month = models.PositiveSmallIntegerField(null=True, blank=True)
    evaluation = models.OneToOneField(
        ExternalEvaluation, on_delete=models.PROTECT, null=True, blank=True, related_name="case"
    )
    ended_reason = models.TextField(blank=True)  # why the request was withdrawn

    only_one = _("an open case of accreditation")  # said where two institutions are merged

    class Meta:
        ordering = ["-requested_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation"],
                condition=Q(state__in=[str(state) for state in BEFORE_DECISION]),
                name="case_one_open_an_institution",
            ),
            models.CheckConstraint(
                condition=Q(evaluation__isnull=False) | Q(state__in=["requested", "planned", "withdrawn"]),
                name="case_evaluating_has_its_evaluation",
            ),
            models.CheckConstraint(
                condition=Q(planned_month=None) | Q(planned_month__gte=1, planned_month__lte=12),
                name="case_planned_month_of_a_year",
            ),
            models.CheckConstraint(
                condition=~Q(state="planned") | Q(planned_year__isnull=False), name="case_planned_for_a_year"
            ),
            models.CheckConstraint(
                condition=~Q(state="withdrawn") | ~Q(ended_reason=""), name="case_withdrawn_with_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @cached_property
    def procedure(self) -> Any:
        """The procedure this case began under."""
        return self.procedure_version.tree

    @cached_property
    def decision(self) -> Any:
        """The latest decision, a correction being the later one; None before the first."""
        return self.decisions.order_by("-recorded_at", "-pk").first()

    @property
    def is_open(self) -> bool:
        return self.state in BEFORE_DECISION

    def party_on(self, day: date) -> Organisation:
        """The institution whose case it was on a day."""
        for former in self.former_parties.all():
            if day <= former.until_on:
                return former.organisation
        return self.organisation

    @property
    def month(self) -> date | None:
        """The first day of the month for which the visit is planned; None while none is chosen."""
        if not self.planned_year or not self.planned_month:
            return None
        return date(self.planned_year, self.planned_month, 1)

    @property
    def concerns_the_organiser(self) -> bool:
        """Whether the agency is itself the evaluated party: then another body acts."""
        return self.organisation.kind == OrganisationKind.AGENCY

    def is_about_own(self, person: Person) -> bool:
        """Whether `person` holds a role at the institution, and reads as its side whatever else they hold."""
        return any(held.organisation_id == self.organisation_id for held in person.current_holdings)

    def relations_of(self, person: Person, role: str) -> set[str]:
        """As a person stands to its evaluation; the appeals board is ASSIGNED to a case with an appeal."""
        if role == Role.APPEALS_BOARD:
            return {Relation.ASSIGNED} if self.appeals.all() else set()
        if self.evaluation:
            return self.evaluation.relations_of(person, role)
        relations: set[str] = {Relation.SUBSTITUTE if self.concerns_the_organiser else Relation.OVERSEEN}
        return relations | ({Relation.ORGANISATION} if person.holds(role, self.organisation_id) else set())


class NumberSeries(models.Model):
    """How many cases of a procedure have been numbered in a year; its lock keeps the numbers without gaps."""

    procedure = models.ForeignKey(Procedure, on_delete=models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["procedure", "year"], name="number_series_one_a_year")]

    def __str__(self) -> str:
        return f"{self.procedure_id} {self.year}: {self.last}"


class Happening(models.Model):
    """A stage was done or a paper delivered: the day its terms run from. A later row corrects an earlier."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="happenings")
    stage = models.CharField(max_length=30)  # a key of the procedure's stages
    on = models.DateField()
    note = models.CharField(max_length=300, blank=True)  # how delivery is known, or why the day is corrected
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    told_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["told_at", "pk"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.stage} {self.on}"


class Pause(models.Model):
    """A time in which a case's terms stand still: by a court, or by an order of the agency."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="pauses")
    from_on = models.DateField()
    until_on = models.DateField(null=True, blank=True)  # the last day; None: it lasts
    document = models.CharField(max_length=200)  # of the court or the agency
    reason = models.TextField()
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    told_at = models.DateTimeField()

    class Meta:
        ordering = ["from_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(until_on__gte=F("from_on")), name="pause_days_in_order"
            ),
            models.UniqueConstraint(fields=["case"], condition=Q(until_on=None), name="pause_one_that_lasts"),
            models.CheckConstraint(condition=~Q(reason=""), name="pause_has_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.from_on}"


class YearlyPlan(models.Model):
    """The external evaluation plan of a year, published. Later changes are said as changes."""

    year = models.PositiveSmallIntegerField(unique=True)
    published_on = models.DateField()
    published_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["-year"]

    def __str__(self) -> str:
        return str(self.year)


class KeptLetter(models.Model):
    """A letter about a step, as it was previewed and sent; it stays with the case."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="letters")
    step = models.CharField(max_length=40)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")  # to whom
    language = models.CharField(max_length=2)
    subject = models.CharField(max_length=300)
    text = models.TextField()
    enclosed: Any = models.JSONField(default=list)  # papers that went with it: step_letters.Enclosure.as_kept
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField()

    only_one = _("a letter of the same case")

    class Meta:
        ordering = ["-sent_at", "-pk"]

    def __str__(self) -> str:
        return self.subject
