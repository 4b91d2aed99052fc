"""Reads of published versions. The large document stays in the database; pages read the kept tree."""

from datetime import date

from django.db.models import QuerySet

from pertvarka.frameworks.models import FrameworkVersion, Status


def published() -> QuerySet[FrameworkVersion]:
    """Published versions with their framework, newest first within each, without the document."""
    return (
        FrameworkVersion.objects.filter(status=Status.PUBLISHED)
        .select_related("framework")
        .defer("document")
        .order_by("framework__code", "-version")
    )


def published_version(code: str, version: int) -> FrameworkVersion | None:
    """One published version, or None."""
    return published().filter(framework__code=code, version=version).first()


def in_force(code: str, *, on: date) -> FrameworkVersion | None:
    """The version to use on this day: the newest published one that is in force by then, or None."""
    return published().filter(framework__code=code, in_force_from__lte=on).first()
