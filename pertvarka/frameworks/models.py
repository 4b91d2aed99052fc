"""Frameworks and their versions. A published version never changes: a trigger in the database refuses it."""

from functools import lru_cache

from django.db import models
from django.db.models import Q

from pertvarka.frameworks.tree import Tree, build


class Framework(models.Model):
    """A yardstick by name: institution-evaluation."""

    code = models.SlugField(max_length=60, unique=True)

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return self.code


class Status(models.TextChoices):
    """Only published versions are shown and used. Shown nowhere, so not translated."""

    DRAFT = "draft"
    PUBLISHED = "published"


class FrameworkVersion(models.Model):
    """One wording of a framework, named by the hash of its content."""

    framework = models.ForeignKey(Framework, on_delete=models.PROTECT, related_name="versions")
    version = models.PositiveIntegerField()
    in_force_from = models.DateField()
    status = models.CharField(max_length=9, choices=Status.choices, default=Status.DRAFT)
    document = models.JSONField()  # the whole checked document, as in content.canonical
    content_hash = models.CharField(max_length=64, unique=True)  # SHA-256 of the canonical document
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["framework__code", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["framework", "version"], name="one_row_per_framework_version"),
            models.CheckConstraint(condition=Q(version__gte=1), name="framework_version_from_1"),
            models.CheckConstraint(
                condition=Q(content_hash__regex=r"^[0-9a-f]{64}$"), name="framework_hash_is_sha256"
            ),
            models.CheckConstraint(
                condition=Q(status="published", published_at__isnull=False)
                | Q(status="draft", published_at__isnull=True),
                name="published_framework_has_its_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.framework.code} {self.version}"

    @property
    def tree(self) -> Tree:
        """The typed, read-only view, built once per process for each content."""
        return tree_of(self.content_hash)


@lru_cache(maxsize=32)
def tree_of(content_hash: str) -> Tree:
    """The tree with this content. A hash stands for one content for ever, so it may be kept without an end.

    Raises FrameworkVersion.DoesNotExist for an unknown hash.
    """
    return build(FrameworkVersion.objects.values_list("document", flat=True).get(content_hash=content_hash))
