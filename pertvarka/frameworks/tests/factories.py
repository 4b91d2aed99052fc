"""The national framework as a document and as a tree, and small changes to it."""

from copy import deepcopy
from functools import cache
from typing import Any

from pertvarka.frameworks import actions
from pertvarka.frameworks.models import FrameworkVersion
from pertvarka.frameworks.tree import Tree, build

NATIONAL = actions.DATA / "institution-evaluation.yaml"


@cache
def _national() -> dict[str, Any]:
    return actions.document_of(NATIONAL.read_text(encoding="utf-8"))


def document() -> dict[str, Any]:
    """A copy of the national document that a test may change."""
    return deepcopy(_national())


@cache
def tree() -> Tree:
    """The national tree, without a database."""
    return build(_national())


def version(number: int = 1, **changes: Any) -> FrameworkVersion:
    """The national framework published as this version."""
    changed = document() | {"version": number} | changes
    return actions.publish_document(changed).version


def ratings(level: int | str | None = 3, **exceptions: int | str | None) -> dict[str, int | str | None]:
    """Every indicator at one level; exceptions are named i231=0 for 2.3.1, or a21=2 for all of area 2.1."""
    found: dict[str, int | str | None] = {indicator.code: level for indicator in tree().indicators}
    for name, value in exceptions.items():
        code = ".".join(name[1:])
        for indicator in tree().indicators:
            if indicator.code == code or indicator.area_code == code:
                found[indicator.code] = value
    return found


ALL_AREAS = [area.code for area in tree().areas]
