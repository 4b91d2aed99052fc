"""Frameworks and their published versions, which never change: a trigger in the database refuses it."""

from functools import lru_cache

from django.db import models
from django.db.models import Q

from pertvarka.directory.models import Person
from pertvarka.frameworks.tree import Tree, build


class Framework(models.Model):
    """A yardstick by name: institution-evaluation."""

    code = models.SlugField(max_length=60, unique=True)

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return self.code

    @property
    def next_number(self) -> int:
        """The number of the version to come; a withdrawn one's is not given again."""
        return (self.versions.aggregate(last=models.Max("version"))["last"] or 0) + 1


class FrameworkVersion(models.Model):
    """One published wording of a framework, named by the hash of its content."""

    framework = models.ForeignKey(Framework, on_delete=models.PROTECT, related_name="versions")
    version = models.PositiveIntegerField()
    in_force_from = models.DateField()
    document = models.JSONField()  # the whole checked document, as in content.canonical
    content_hash = models.CharField(max_length=64, unique=True)  # SHA-256 of the canonical document
    published_at = models.DateTimeField()

    class Meta:
        ordering = ["framework__code", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["framework", "version"], name="one_row_per_framework_version"),
            models.CheckConstraint(condition=Q(version__gte=1), name="framework_version_from_1"),
            models.CheckConstraint(
                condition=Q(content_hash__regex=r"^[0-9a-f]{64}$"), name="framework_hash_is_sha256"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.framework.code} {self.version}"

    @property
    def tree(self) -> Tree:
        """The typed, read-only view, built once per process for each content."""
        return tree_of(self.content_hash)

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was taken back before it came into force."""
        return hasattr(self, "withdrawal")

    def relations_of(self, person: Person, role: str) -> set[str]:
        """Nobody stands nearer to a version than others of the same role."""
        return set()


class Withdrawal(models.Model):
    """A published version taken back before it came into force; nobody was ever evaluated by it."""

    version = models.OneToOneField(FrameworkVersion, on_delete=models.PROTECT, related_name="withdrawal")
    reason = models.TextField()
    withdrawn_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField()

    append_only = True

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="withdrawal_has_a_reason")]

    def __str__(self) -> str:
        return f"{self.version_id} withdrawn"


@lru_cache(maxsize=32)
def tree_of(content_hash: str) -> Tree:
    """The tree with this content. A hash stands for one content for ever, so it may be kept without an end.

    Raises FrameworkVersion.DoesNotExist for an unknown hash.
    """
    return build(FrameworkVersion.objects.values_list("document", flat=True).get(content_hash=content_hash))
