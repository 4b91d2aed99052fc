"""The national procedure as a document and as a tree, and small changes to it."""

from copy import deepcopy
from functools import cache
from typing import Any

from pertvarka.frameworks import actions
from pertvarka.frameworks.procedure_tree import ProcedureTree, build
from pertvarka.frameworks.reading import read

CODE = "institution-accreditation"
LATEST = 5


@cache
def _national(version: int) -> dict[str, Any]:
    return read((actions.PROCEDURES / f"{CODE}-{version}.yaml").read_text(encoding="utf-8"))


def procedure_document(version: int = LATEST) -> dict[str, Any]:
    """A copy of a national wording that a test may change."""
    return deepcopy(_national(version))


@cache
def procedure(version: int = LATEST) -> ProcedureTree:
    """A national wording as a tree, without a database."""
    return build(_national(version))
