"""The archive of a case that has come to its end, for permanent keeping."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from pertvarka.accreditation.models.cases import Case
from pertvarka.directory.models import Person
from pertvarka.foundation.making import Making


class CaseArchive(Making):
    """One making of the archive. Made again from the same records it is the same byte for byte."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="archives")
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    asked_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(state="building"), name="archive_one_at_a_time"
            ),
            models.CheckConstraint(condition=Q(parts_done__lte=F("parts")), name="archive_parts_within"),
            models.CheckConstraint(
                condition=~Q(state="ready") | (~Q(archive_sha256="") & Q(archive_size__gt=0)),
                name="archive_ready_has_its_file",
            ),
        ]

    def __str__(self) -> str:
        return f"archive of {self.case_id}"

    def relations_of(self, person: Person, role: str) -> set[str]:
        """As a person stands to the case."""
        return self.case.relations_of(person, role)
