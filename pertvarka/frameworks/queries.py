"""Reads of versions and drafts. The large documents stay in the database; pages read the kept tree."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import Q, QuerySet

from pertvarka.frameworks.models import Draft, Framework, FrameworkVersion, ProcedureVersion
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.states import DraftState


class Standing(StrEnum):
    """How a published version stands on a day."""

    IN_FORCE = "in_force"
    COMING = "coming"
    FORMER = "former"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Listed:
    """A version and how it stands."""

    version: FrameworkVersion
    standing: Standing


def published() -> QuerySet[FrameworkVersion]:
    """Every version with its framework, newest first within each, without the document."""
    return (
        FrameworkVersion.objects.select_related("framework", "withdrawal")
        .defer("document")
        .order_by("framework__code", "-version")
    )


def published_version(code: str, version: int) -> FrameworkVersion | None:
    """One published version, or None."""
    return published().filter(framework__code=code, version=version).first()


def latest_version(code: str) -> FrameworkVersion | None:
    """The newest version that was not withdrawn, in force or to come; None when there is none."""
    return published().filter(framework__code=code, withdrawal=None).first()


def earlier_versions(version: FrameworkVersion) -> QuerySet[FrameworkVersion]:
    """The versions before this one, newest first."""
    return published().filter(framework=version.framework_id, version__lt=version.version)


def documents_between(first: FrameworkVersion, last: FrameworkVersion) -> list[Node]:
    """The documents from one version to a later one, oldest first; withdrawn ones between are left out."""
    found = FrameworkVersion.objects.filter(
        framework=first.framework_id, version__range=(first.version, last.version)
    )
    kept = found.filter(Q(withdrawal=None) | Q(pk__in=[first.pk, last.pk])).order_by("version")
    return list(kept.values_list("document", flat=True))


def documents_since(first: FrameworkVersion, draft: Draft) -> list[Node]:
    """The documents from a version to the one that the draft grew from, oldest first."""
    base = draft.based_on or first
    return documents_between(first, base if base.version >= first.version else first)


def codes_ever_given(framework: Framework) -> set[str]:
    """The codes of every version: a code means one thing for good."""
    found: set[str] = set()
    for version in published().filter(framework=framework):
        tree = version.tree
        found |= {group.code for group in tree.groups} | {area.code for area in tree.areas}
        found |= {indicator.code for indicator in tree.indicators}
    return found


def in_force(code: str, *, on: date) -> FrameworkVersion | None:
    """The version to use on this day: the newest that is in force by then, or None."""
    return published().filter(framework__code=code, withdrawal=None, in_force_from__lte=on).first()


def procedures() -> QuerySet[ProcedureVersion]:
    """Every wording with its procedure, the newest first within each, without the document."""
    found = ProcedureVersion.objects.select_related("procedure").defer("document")
    return found.order_by("procedure__code", "-in_force_from")


def procedure_in_force(code: str, *, on: date) -> ProcedureVersion | None:
    """The wording of a procedure that a case begun on this day follows, or None before the first."""
    return procedures().filter(procedure__code=code, in_force_from__lte=on).first()


def wordings(*, on: date) -> list[tuple[ProcedureVersion, Standing]]:
    """Every wording of every procedure and how it stands on this day; one query."""
    found: list[tuple[ProcedureVersion, Standing]] = []
    settled: set[int] = set()  # procedures whose wording in force has been met; newer ones come first
    for version in procedures():
        if version.in_force_from > on:
            found.append((version, Standing.COMING))
            continue
        is_former = version.procedure_id in settled
        found.append((version, Standing.FORMER if is_former else Standing.IN_FORCE))
        settled.add(version.procedure_id)
    return found


def standing(version: FrameworkVersion, *, on: date) -> Standing:
    """How this version stands on this day."""
    if version.is_withdrawn:
        return Standing.WITHDRAWN
    if version.in_force_from > on:
        return Standing.COMING
    return Standing.IN_FORCE if in_force(version.framework.code, on=on) == version else Standing.FORMER


def with_standing(*, on: date) -> list[Listed]:
    """Every published version and how it stands; one query."""
    listed: list[Listed] = []
    settled: set[int] = set()  # frameworks whose version in force has been met; newer ones come first
    for version in published():
        if version.is_withdrawn:
            listed.append(Listed(version, Standing.WITHDRAWN))
        elif version.in_force_from > on:
            listed.append(Listed(version, Standing.COMING))
        else:
            former = version.framework_id in settled
            listed.append(Listed(version, Standing.FORMER if former else Standing.IN_FORCE))
            settled.add(version.framework_id)
    return listed


def drafts(*, put_away: bool = False) -> QuerySet[Draft]:
    """The drafts being worked on, or those published and discarded, newest first."""
    found = Draft.objects.select_related("framework", "based_on", "author", "version")
    is_open = {"state": DraftState.OPEN}
    return found.exclude(**is_open) if put_away else found.filter(**is_open)
