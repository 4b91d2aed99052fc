"""Procedures and their published wordings, which never change: who does what, in which terms."""

from functools import lru_cache

from django.db import models
from django.db.models import Q

from pertvarka.directory.models import Person
from pertvarka.frameworks.procedure_tree import ProcedureTree, build


class Procedure(models.Model):
    """A procedure by name: institution-accreditation."""

    code = models.SlugField(max_length=60, unique=True)

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return self.code


class ProcedureVersion(models.Model):
    """One wording of a procedure, in force from its day. A case keeps the one it began under."""

    procedure = models.ForeignKey(Procedure, on_delete=models.PROTECT, related_name="versions")
    version = models.PositiveIntegerField()
    in_force_from = models.DateField()
    document = models.JSONField()  # the whole checked document, as in content.canonical
    content_hash = models.CharField(max_length=64, unique=True)  # SHA-256 of the canonical document
    published_at = models.DateTimeField()

    class Meta:
        ordering = ["procedure__code", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["procedure", "version"], name="one_row_per_procedure_version"),
            models.UniqueConstraint(
                fields=["procedure", "in_force_from"], name="one_procedure_version_begins_a_day"
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="procedure_version_from_1"),
            models.CheckConstraint(
                condition=Q(content_hash__regex=r"^[0-9a-f]{64}$"), name="procedure_hash_is_sha256"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.procedure.code} {self.version}"

    @property
    def tree(self) -> ProcedureTree:
        """The typed, read-only view, built once per process for each content."""
        return procedure_of(self.content_hash)

    def relations_of(self, person: Person, role: str) -> set[str]:
        """Nobody stands nearer to a procedure than others of the same role."""
        return set()


@lru_cache(maxsize=64)
def procedure_of(content_hash: str) -> ProcedureTree:
    """The procedure with this content. Raises ProcedureVersion.DoesNotExist for an unknown hash."""
    found = ProcedureVersion.objects.values_list("document", flat=True)
    return build(found.get(content_hash=content_hash))
