"""Reads of published versions. The large document stays in the database; pages read the kept tree."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import QuerySet

from pertvarka.frameworks.models import FrameworkVersion, Status


class Standing(StrEnum):
    """How a published version stands on a day."""

    IN_FORCE = "in_force"
    COMING = "coming"
    FORMER = "former"


@dataclass(frozen=True)
class Listed:
    """A version and how it stands."""

    version: FrameworkVersion
    standing: Standing


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


def standing(version: FrameworkVersion, *, on: date) -> Standing:
    """Whether this is the version in force on this day."""
    if version.in_force_from > on:
        return Standing.COMING
    return Standing.IN_FORCE if in_force(version.framework.code, on=on) == version else Standing.FORMER


def with_standing(*, on: date) -> list[Listed]:
    """Every published version and how it stands; one query."""
    listed: list[Listed] = []
    settled: set[int] = set()  # frameworks whose version in force has been met; newer ones come first
    for version in published():
        if version.in_force_from > on:
            listed.append(Listed(version, Standing.COMING))
            continue
        former = version.framework_id in settled
        listed.append(Listed(version, Standing.FORMER if former else Standing.IN_FORCE))
        settled.add(version.framework_id)
    return listed
