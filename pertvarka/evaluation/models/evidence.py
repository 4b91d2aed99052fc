"""Evidence that a centre keeps: a file, a link or a note, its revisions, and where each piece is used."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Relation
from pertvarka.evaluation.models.self_evaluations import SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.foundation.files.models import Scan, StoredFile
from pertvarka.foundation.files.names import LONGEST as NAME_LETTERS
from pertvarka.foundation.files.names import ending
from pertvarka.foundation.sorting import SortKeyField

TITLE_LETTERS = 200
TAG_LETTERS = 40
ADDRESS_LETTERS = 1000
PLACE_LETTERS = 80
FIRST_YEAR, LAST_YEAR = 2009, 2100


class EvidenceKind(models.TextChoices):
    """What a piece of evidence is."""

    FILE = "file", _("File")
    LINK = "link", _("Link")
    NOTE = "note", _("Note")


class Codes(models.TextChoices):
    """Whether personal codes seem to stand in a revision."""

    NONE = "none", _("No personal codes seen")
    FOUND = "found", _("Looks like personal codes: waits for an answer")
    CONFIRMED = "confirmed", _("Somebody has answered for the numbers in it")


class Evidence(models.Model):
    """One piece of a centre's evidence. What it says stands in its revisions; `current` is the last one."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="evidence_kept")
    kind = models.CharField(max_length=8, choices=EvidenceKind.choices)
    title = models.CharField(max_length=TITLE_LETTERS)
    description = models.TextField(blank=True)
    tags = ArrayField(models.CharField(max_length=TAG_LETTERS), default=list, blank=True)
    year_from = models.PositiveSmallIntegerField()  # the years it is about, both included
    year_until = models.PositiveSmallIntegerField()
    current = models.OneToOneField(
        "EvidenceRevision", on_delete=models.PROTECT, null=True, related_name="+"
    )  # empty only while the first one is being written
    added_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)  # from then on it is not offered for new use
    sort_key = SortKeyField(of=("title",), max_length=2 * TITLE_LETTERS)
    words = SearchVectorField(null=True)  # made by actions.evidence, together with what it is made of

    class Meta:
        ordering = ["-added_at", "-pk"]
        indexes = [
            GinIndex(fields=["words"], name="evidence_words"),
            models.Index(fields=["organisation", "-added_at"], name="evidence_newest"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    year_from__gte=FIRST_YEAR,
                    year_until__gte=models.F("year_from"),
                    year_until__lte=LAST_YEAR,
                ),
                name="evidence_years_in_order",
            ),
            models.CheckConstraint(condition=~models.Q(title=""), name="evidence_has_a_title"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def years(self) -> str:
        """The years it is about: „2026“ or „2024–2026“."""
        if self.year_from == self.year_until:
            return str(self.year_from)
        return f"{self.year_from}–{self.year_until}"

    def relations_of(self, person: Person, role: str) -> set[str]:
        """ORGANISATION for roles held in the centre; OWN besides for whoever added it and still is there."""
        if not person.holds(role, self.organisation_id):
            return set()
        return {Relation.ORGANISATION} | ({Relation.OWN} if self.added_by_id == person.pk else set())


class EvidenceRevision(models.Model):
    """What a piece said from a moment on: a file under a name, an address, or a text. It never changes.

    Only erasing empties it, with a reason; a trigger refuses every other change of its content.
    """

    evidence = models.ForeignKey(Evidence, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveSmallIntegerField()
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, null=True, related_name="+")
    file_name = models.CharField(max_length=NAME_LETTERS, blank=True)
    address = models.CharField(max_length=ADDRESS_LETTERS, blank=True)
    text = models.TextField(blank=True)
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    codes = models.CharField(max_length=12, choices=Codes.choices, default=Codes.NONE)
    is_reported = models.BooleanField(default=False)  # an approved report lists it
    erased_at = models.DateTimeField(null=True)
    erased_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    erased_reason = models.TextField(blank=True)

    class Meta:
        ordering = ["evidence", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["evidence", "number"], name="evidence_revision_once"),
            models.CheckConstraint(
                condition=(
                    models.Q(erased_at=None, erased_by=None, erased_reason="")
                    & (
                        (models.Q(file__isnull=False, address="", text="") & ~models.Q(file_name=""))
                        | (models.Q(file=None, file_name="", text="") & ~models.Q(address=""))
                        | (models.Q(file=None, file_name="", address="") & ~models.Q(text=""))
                    )
                )
                | (
                    models.Q(file=None, file_name="", address="", text="")
                    & models.Q(erased_at__isnull=False, erased_by__isnull=False)
                    & ~models.Q(erased_reason="")
                ),
                name="evidence_revision_says_one_thing_or_is_erased",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evidence_id}, {self.number}"

    @property
    def is_erased(self) -> bool:
        return self.erased_at is not None

    @property
    def counts(self) -> bool:
        """Whether it can be shown as evidence: neither erased nor in quarantine."""
        return not self.is_erased and (self.file is None or self.file.scan != Scan.INFECTED)

    @property
    def is_served(self) -> bool:
        """Whether it has a file that may leave the house."""
        return self.file is not None and self.file.is_served and not self.is_held

    @property
    def is_held(self) -> bool:
        """Whether it waits for an answer; until then its words are shown to nobody and found by nobody."""
        return self.codes == Codes.FOUND

    @property
    def format(self) -> str:
        """The kind of file, as people say it: PDF; empty for links and notes."""
        return ending(self.file_name).upper()


class EvidenceUse(models.Model):
    """A piece serves an indicator of a self-evaluation; `revision` is the one an approved report lists."""

    self_evaluation = models.ForeignKey(
        SelfEvaluation, on_delete=models.PROTECT, related_name="evidence_uses"
    )
    indicator_code = models.CharField(max_length=12)
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="uses")
    place = models.CharField(max_length=PLACE_LETTERS, blank=True)  # where in it: „p. 12“
    answers = ArrayField(models.PositiveSmallIntegerField(), default=list)  # places in the indicator's list
    revision = models.ForeignKey(EvidenceRevision, on_delete=models.PROTECT, null=True, related_name="+")
    added_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        ordering = ["self_evaluation", "indicator_code", "added_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["self_evaluation", "indicator_code", "evidence"], name="evidence_used_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.self_evaluation_id} {self.indicator_code}: {self.evidence_id}"

    @property
    def shown(self) -> EvidenceRevision | None:
        """The revision to show: the one the report lists once it is approved, the current one before."""
        if self.self_evaluation.state == State.APPROVED and self.revision:
            return self.revision
        return self.evidence.current
