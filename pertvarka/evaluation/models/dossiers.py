"""The dossier: approved self-evaluations of several years with their evidence, to be handed over."""

from django.conf import settings
from django.db import models

from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Relation
from pertvarka.foundation.making import Making


class Dossier(Making):
    """One making of a dossier. Made again from the same records it is the same byte for byte."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="dossiers")
    first_year = models.PositiveSmallIntegerField()
    last_year = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    asked_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    paper_sha256 = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation"],
                condition=models.Q(state="building"),
                name="dossier_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(last_year__gte=models.F("first_year")), name="dossier_years_in_order"
            ),
            models.CheckConstraint(
                condition=models.Q(parts_done__lte=models.F("parts")), name="dossier_parts_within"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="ready")
                | (~models.Q(paper_sha256="") & ~models.Q(archive_sha256="") & models.Q(archive_size__gt=0)),
                name="dossier_ready_has_its_files",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.years}"

    @property
    def years(self) -> str:
        """The years it covers: „2026“ or „2024–2026“."""
        if self.first_year == self.last_year:
            return str(self.first_year)
        return f"{self.first_year}–{self.last_year}"

    def relations_of(self, person: Person, role: str) -> set[str]:
        """ORGANISATION for roles held in the centre."""
        return {Relation.ORGANISATION} if person.holds(role, self.organisation_id) else set()
