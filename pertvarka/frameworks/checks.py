"""Whether a document is a sound framework. All problems are collected, each naming its place, such as
`groups[0].areas[2].indicators[1].signs: level 3 is missing`. The decision rule is checked by rule_checks.py.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

MARKS = ("official", "practice", "drafted")
TEXT_LIMIT = 3000  # characters; the longest text of the national framework has 250
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
FIGURE_KEY = re.compile(r"[a-z_]+\.[a-z0-9_]+")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

Node = dict[str, Any]


class Problems:
    """Collects sentences; every `want_…` says what is wrong and returns something safe to go on with."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def say(self, place: str, sentence: str) -> None:
        self.found.append(f"{place}: {sentence}" if place else sentence)

    def mapping(self, value: object, place: str, *, needed: str, allowed: str = "") -> Node:
        """The value as a mapping that has all of the needed keys and no key besides the allowed ones."""
        if not isinstance(value, dict):
            self.say(place, "a mapping is wanted here")
            return {}
        wanted = needed.split()
        for key in wanted:
            if key not in value:
                self.say(place, f"the key “{key}” is missing")
        for key in value:
            if key not in wanted and key not in allowed.split():
                self.say(place, f"the key “{key}” is not known")
        return value

    def items(self, value: object, place: str, *, may_be_empty: bool = False) -> Iterator[tuple[str, Any]]:
        """(place, value) of every item of a list."""
        if not isinstance(value, list):
            self.say(place, "a list is wanted here")
            return
        if not value and not may_be_empty:
            self.say(place, "the list is empty")
        for number, each in enumerate(value):
            yield f"{place}[{number}]", each

    def text(self, node: Node, key: str, place: str) -> str:
        """A text that is there, is not too long and can be shown."""
        value = node.get(key)
        if key not in node:
            return ""
        if not isinstance(value, str) or not value.strip():
            self.say(f"{place}.{key}".lstrip("."), "a text is wanted here")
            return ""
        if len(value) > TEXT_LIMIT:
            self.say(f"{place}.{key}".lstrip("."), f"the text is longer than {TEXT_LIMIT} characters")
        if UNPRINTABLE.search(value):
            self.say(f"{place}.{key}".lstrip("."), "the text has a character that cannot be shown")
        return value

    def texts(self, node: Node, place: str, *names: str) -> None:
        """Each name is there in both languages or, if it may be left out, in neither."""
        for name in names:
            for language, other in (("lt", "en"), ("en", "lt")):
                if f"{name}_{language}" in node:
                    self.text(node, f"{name}_{language}", place)
                elif f"{name}_{other}" in node:
                    self.say(place, f"“{name}_{language}” is missing beside “{name}_{other}”")

    def mark(self, node: Node, place: str, key: str = "source") -> None:
        """Where it comes from: official, practice or drafted."""
        if key in node and node[key] not in MARKS:
            self.say(f"{place}.{key}".lstrip("."), f"“{node[key]}” is not one of {', '.join(MARKS)}")

    def once(self, values: Iterable[object], place: str, what: str) -> None:
        """No value occurs twice."""
        seen: list[object] = []
        for value in values:
            if value in seen:
                self.say(place, f"the {what} “{value}” is used twice")
            seen.append(value)

    def whole(self, node: Node, key: str, place: str, *, least: int) -> None:
        """A whole number not below `least`."""
        value = node.get(key)
        if key in node and (not isinstance(value, int) or isinstance(value, bool) or value < least):
            self.say(f"{place}.{key}".lstrip("."), f"a whole number from {least} is wanted, not “{value}”")

    def truth(self, node: Node, key: str, place: str) -> None:
        """true or false."""
        if key in node and not isinstance(node[key], bool):
            self.say(f"{place}.{key}".lstrip("."), "true or false is wanted here")


def both(*names: str) -> str:
    """The keys of texts in both languages."""
    return " ".join(f"{name}_lt {name}_en" for name in names)


def problems_of(document: Node) -> list[str]:
    """Everything that is wrong with the document; an empty list means that tree.build() will succeed."""
    # Here, because the checks of the rule use the collector above.
    from pertvarka.frameworks.rule_checks import check_decision_rule

    problems = Problems()
    problems.mapping(
        document,
        "",
        needed=f"id {both('title')} version in_force_from scale decision_rule groups figures units",
        allowed=f"sources {both('note', 'official_structure', 'drafted_parts')}",
    )
    _check_head(problems, document)
    levels = _check_scale(problems, document.get("scale"))
    known_figures = _check_figures(problems, document)
    areas = _check_groups(problems, document.get("groups"), levels, known_figures)
    check_decision_rule(problems, document.get("decision_rule"), levels=levels, areas=areas)
    return problems.found


def _check_head(problems: Problems, document: Node) -> None:
    slug = problems.text(document, "id", "")
    if slug and (not SLUG.fullmatch(slug) or len(slug) > 60):
        problems.say("id", f"“{slug}” must be small Latin letters, digits and single hyphens, at most 60")
    problems.texts(document, "", "title", "note", "official_structure", "drafted_parts")
    problems.whole(document, "version", "", least=1)
    try:
        date.fromisoformat(str(document.get("in_force_from", "2000-01-01")))
    except ValueError:
        problems.say(
            "in_force_from", f"a day such as 2009-01-01 is wanted, not “{document['in_force_from']}”"
        )
    for place, source in problems.items(document.get("sources", []), "sources", may_be_empty=True):
        node = problems.mapping(source, place, needed=f"{both('title')} url")
        problems.texts(node, place, "title")
        _check_address(problems, node, place)


def _check_address(problems: Problems, node: Node, place: str) -> None:
    url = problems.text(node, "url", place)
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", url)
    except ValueError:
        good = False
    if url and not good:
        problems.say(f"{place}.url", f"“{url}” is not an http or https address")


def _check_scale(problems: Problems, value: object) -> list[int]:
    """The numbers of the levels, as far as they can be read."""
    if value is None:
        return []
    scale = problems.mapping(value, "scale", needed="source levels not_applicable", allowed=both("basis"))
    problems.mark(scale, "scale")
    problems.texts(scale, "scale", "basis")
    levels: list[int] = []
    for place, each in problems.items(scale.get("levels", []), "scale.levels"):
        level = problems.mapping(each, place, needed=f"level code {both('title', 'descriptor')}")
        problems.whole(level, "level", place, least=0)
        problems.text(level, "code", place)
        problems.texts(level, place, "title", "descriptor")
        if isinstance(level.get("level"), int):
            levels.append(level["level"])
    if levels != list(range(len(levels))):
        problems.say("scale.levels", "the levels must be 0, 1, 2 and so on, in this order")
    if "not_applicable" in scale:
        place = "scale.not_applicable"
        absent = problems.mapping(
            scale["not_applicable"], place, needed=f"code {both('title', 'descriptor')}", allowed="display"
        )
        problems.text(absent, "code", place)
        problems.texts(absent, place, "title", "descriptor")
        if absent.get("display", "words") != "words":
            problems.say(f"{place}.display", "only “words” is known: not applicable is written out")
    return levels


def _check_figures(problems: Problems, document: Node) -> set[str]:
    """The keys of the figures that the document defines."""
    units: list[str] = []
    for place, each in problems.items(document.get("units", []), "units", may_be_empty=True):
        unit = problems.mapping(each, place, needed=f"code {both('title')}")
        problems.texts(unit, place, "title")
        units.append(problems.text(unit, "code", place))
    problems.once(units, "units", "code")
    keys: list[str] = []
    for place, each in problems.items(document.get("figures", []), "figures", may_be_empty=True):
        figure = problems.mapping(each, place, needed=f"key {both('title', 'definition')} unit source")
        problems.texts(figure, place, "title", "definition")
        problems.mark(figure, place)
        key = problems.text(figure, "key", place)
        if key and not FIGURE_KEY.fullmatch(key):
            problems.say(f"{place}.key", f"“{key}” must be room.figure")
        if problems.text(figure, "unit", place) not in units:
            problems.say(f"{place}.unit", f"“{figure.get('unit')}” is not a known unit")
        keys.append(key)
    problems.once(keys, "figures", "key")
    return set(keys)


def _check_groups(problems: Problems, value: object, levels: list[int], figures: set[str]) -> dict[str, bool]:
    """Area code -> mandatory, as far as they can be read."""
    areas: dict[str, bool] = {}
    codes: list[str] = []
    if value is None:
        return areas
    for place, each in problems.items(value, "groups"):
        group = problems.mapping(
            each, place, needed=f"code {both('title')} source areas", allowed=both("source_ref")
        )
        code = _check_coded(problems, group, place, within="")
        codes.append(code)
        problems.texts(group, place, "title", "source_ref")
        for area_place, area in problems.items(group.get("areas", []), f"{place}.areas"):
            node = _check_area(problems, area, area_place, code)
            codes.append(str(node.get("code")))
            areas[str(node.get("code"))] = node.get("mandatory") is True
            for indicator_place, indicator in problems.items(
                node.get("indicators", []), f"{area_place}.indicators"
            ):
                found = _check_indicator(
                    problems, indicator, indicator_place, str(node.get("code")), levels, figures
                )
                codes.append(found)
    problems.once([code for code in codes if code], "groups", "code")
    return areas


def _check_coded(problems: Problems, node: Node, place: str, *, within: str) -> str:
    """The code, which continues the code of what it lies in: 1 → 1.2 → 1.2.3."""
    problems.mark(node, place)
    code = problems.text(node, "code", place)
    pattern = re.escape(within) + r"\.[1-9]\d?" if within else r"[1-9]\d?"
    if code and not re.fullmatch(pattern, code):
        wanted = f"“{within}.” and a number" if within else "a number"
        problems.say(f"{place}.code", f"“{code}” must be {wanted}")
    return code


def _check_area(problems: Problems, value: object, place: str, group_code: str) -> Node:
    area = problems.mapping(
        value,
        place,
        needed=f"code {both('title', 'description')} source description_source indicators",
        allowed=f"mandatory {both('note')}",
    )
    _check_coded(problems, area, place, within=group_code)
    problems.mark(area, place, "description_source")
    problems.texts(area, place, "title", "description", "note")
    problems.truth(area, "mandatory", place)
    return area


def _check_indicator(
    problems: Problems, value: object, place: str, area_code: str, levels: list[int], figures: set[str]
) -> str:
    """The indicator's code."""
    indicator = problems.mapping(
        value, place, needed=f"code {both('title', 'description')} source signs", allowed="evidence figures"
    )
    code = _check_coded(problems, indicator, place, within=area_code)
    problems.texts(indicator, place, "title", "description")
    evidence = indicator.get("evidence", [])
    for each_place, each in problems.items(evidence, f"{place}.evidence", may_be_empty=True):
        problems.texts(problems.mapping(each, each_place, needed=both("title")), each_place, "title")
    _check_signs(problems, indicator.get("signs", []), f"{place}.signs", levels)
    wanted = indicator.get("figures", [])
    for each_place, key in problems.items(wanted, f"{place}.figures", may_be_empty=True):
        if not isinstance(key, str) or key not in figures:
            problems.say(each_place, f"the figure “{key}” is not defined")
    if isinstance(wanted, list):
        problems.once(wanted, f"{place}.figures", "figure")
    return code


def _check_signs(problems: Problems, value: object, place: str, levels: list[int]) -> None:
    found: list[object] = []
    for each_place, each in problems.items(value, place):
        sign = problems.mapping(each, each_place, needed=f"level {both('sign')} source")
        problems.texts(sign, each_place, "sign")
        problems.mark(sign, each_place)
        found.append(sign.get("level"))
    for level in levels:
        if level not in found:
            problems.say(place, f"level {level} is missing")
    for other in found:
        if other not in levels or isinstance(other, bool):
            problems.say(place, f"level {other} is not on the scale")
    problems.once(found, place, "level")
