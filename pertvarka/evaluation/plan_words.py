"""What changed in a measure, in words for its history."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.history import acts_in_words

FIELDS = {
    "area_code": _("Area"),
    "point": _("Point to improve"),
    "title": _("Measure"),
    "description": _("What will be done"),
    "owner": _("Who carries it out"),
    "due_on": _("Done by"),
    "cost": _("Money, euros"),
    "funding": _("Where the money comes from"),
    "figure_key": _("The figure that will show it"),
    "figure_target": _("Target of the figure"),
    "own_sign": _("What else will show it"),
}


def acts_on(entries: Iterable[Any]) -> list[dict[str, Any]]:
    """The acts in words, each with what it changed: the field's name, what was there and what is."""
    found = list(entries)
    return [
        act | {"changes": changes_in(entry.details)}
        for act, entry in zip(acts_in_words(found), found, strict=True)
    ]


def changes_in(details: dict[str, Any]) -> list[tuple[Any, str, str]]:
    """(name of the field, before, after)."""
    return [(FIELDS[name], before, after) for name, (before, after) in details.get("changed", {}).items()]
