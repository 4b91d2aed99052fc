"""The figures that a framework may want, with their titles, definitions and units: data/figures.yaml."""

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.reading import read

FIGURES = Path(__file__).parent / "data" / "figures.yaml"


@cache
def _dictionary() -> Node:
    return read(FIGURES.read_text(encoding="utf-8"))


def known_figures() -> tuple[Node, ...]:
    """Every figure of the dictionary, in the order of its keys."""
    return tuple(sorted(_dictionary()["figures"], key=lambda figure: figure["key"]))


def wanted_by(document: Node) -> set[str]:
    """The keys of the figures that indicators want.

    The document may not have been checked yet, so only what has the expected shape is looked at.
    """
    return {
        key
        for group in _mappings(document.get("groups"))
        for area in _mappings(group.get("areas"))
        for indicator in _mappings(area.get("indicators"))
        for key in _list(indicator.get("figures"))
        if isinstance(key, str)
    }


def bring_definitions(document: Node, *, anew: bool = False) -> None:
    """Put exactly the wanted figures with their units into the document, in the order of their keys.

    What the document defines itself stays as it is, unless it is brought `anew`; the rest comes from the
    dictionary. A document that already defines what it wants is left alone.
    """
    own = {figure["key"]: figure for figure in document.get("figures", [])}
    wanted = wanted_by(document)
    if "figures" in document and set(own) == wanted and not anew:
        return
    listed = {figure["key"]: figure for figure in known_figures()}
    known = own | listed if anew else listed | own
    units = {unit["code"]: unit for unit in [*document.get("units", []), *_dictionary()["units"]]}
    document["figures"] = [deepcopy(known[key]) for key in sorted(wanted & set(known))]
    used = {figure["unit"] for figure in document["figures"]}
    document["units"] = [deepcopy(unit) for code, unit in units.items() if code in used]


def _mappings(value: object) -> list[dict[str, Any]]:
    return [each for each in _list(value) if isinstance(each, dict)]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
