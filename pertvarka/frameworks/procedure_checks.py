"""Whether a procedure's document is sound; every problem at once, each with its place."""

from django.utils.translation import gettext as _

from pertvarka.frameworks.problems import Node, Problem
from pertvarka.frameworks.procedure_tree import build


def problems_of(document: Node) -> list[Problem]:
    """Every problem found; empty for a sound document."""
    try:
        build(document)
    except (KeyError, TypeError, ValueError) as error:
        sentence = _("a part is missing or is not what it should be: %(reason)s")
        return [Problem(sentence % {"reason": error})]
    return []
