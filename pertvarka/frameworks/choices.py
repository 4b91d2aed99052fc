"""What the fields of a draft's parts can be chosen from, in words."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.dictionary import known_figures
from pertvarka.frameworks.parts import areas_of
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.tree import NOT_APPLICABLE, UNRATED

Choices = list[tuple[str, Any]]

MARKS: Choices = [
    ("official", gettext_lazy("Official")),
    ("practice", gettext_lazy("From practice")),
    ("drafted", gettext_lazy("Drafted for this system")),
]
COMPARISONS: Choices = [
    (">=", gettext_lazy("≥ at least")),
    (">", gettext_lazy("> more than")),
    ("==", gettext_lazy("= exactly")),
    ("<=", gettext_lazy("≤ at most")),
    ("<", gettext_lazy("< less than")),
]
JOINTS: Choices = [
    ("all", gettext_lazy("All of these hold")),
    ("any", gettext_lazy("At least one of these holds")),
]
MEASURES: Choices = [
    ("mean_of_area_means", gettext_lazy("The mean of the areas' means")),
    ("min_of_area_means", gettext_lazy("The lowest mean of an area")),
    ("area_mean", gettext_lazy("The mean of one area")),
    ("count_indicators", gettext_lazy("How many indicators have a rating")),
    ("count_areas", gettext_lazy("How many areas have such a mean")),
]


def choices_of(document: Node) -> dict[str, Callable[[], Choices]]:
    """By the name that a field's shape gives: what can be chosen in this document."""
    rule = document["decision_rule"]
    return {
        "comparisons": lambda: COMPARISONS,
        "joints": lambda: JOINTS,
        "measures": lambda: MEASURES,
        "outcomes": lambda: [(each["code"], _titled(each, each["code"])) for each in rule["outcomes"]],
        "fields": lambda: [(each["name"], _defined(each)) for each in rule["fields"]],
        "areas": lambda: [(each["code"], f"{each['code']} {_titled(each)}") for each in areas_of(document)],
        "ratings": lambda: _ratings(document),
        "figures": lambda: sorted(
            ((each["key"], in_language(each, "title")) for each in known_figures()), key=lambda pair: pair[1]
        ),
    }


def _titled(node: Node, otherwise: str = "") -> str:
    return in_language(node, "title") or otherwise


def _defined(field: Node) -> str:
    """A number by its name and what it is."""
    definition = in_language(field, "definition").rstrip(".")
    return f"{field['name']} – {definition}" if definition else field["name"]


def _ratings(document: Node) -> Choices:
    levels = [
        (str(each["level"]), f"{each['level']} {_titled(each)}") for each in document["scale"]["levels"]
    ]
    return [(UNRATED, _("Not rated yet")), (NOT_APPLICABLE, _("Not applicable")), *levels]
