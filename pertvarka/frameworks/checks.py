"""Whether a document is a sound framework. All problems are collected, each naming its place, such as
`groups[0].areas[2].indicators[1].signs: level 3 is missing`. The decision rule is checked by rule_checks.py.
"""

import re
from datetime import date
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from pertvarka.frameworks.problems import Node, Problem, Problems, both, is_in, is_number, is_whole
from pertvarka.frameworks.rule_checks import check_decision_rule

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
RESERVED_SLUGS = {"drafts", "withdraw"}  # addresses of this room
FIGURE_KEY = re.compile(r"[a-z_]+\.[a-z0-9_]+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LARGEST_VERSION = 9999
LEVELS_MOST = 5  # an evaluation knows the levels 0 to 4
WEIGHT_MOST = 1000


def problems_of(document: Node) -> list[Problem]:
    """Everything that is wrong with the document; an empty list means that tree.build() will succeed."""
    problems = Problems()
    problems.mapping(
        document,
        "",
        needed=f"id {both('title')} version in_force_from scale decision_rule groups figures units",
        allowed=f"sources {both('note', 'official_structure', 'drafted_parts')}",
    )
    check_head(problems, document, "note", "official_structure", "drafted_parts")
    levels = _check_scale(problems, document.get("scale"))
    known_figures = _check_figures(problems, document)
    areas = _check_groups(problems, document.get("groups"), levels, known_figures)
    if "decision_rule" in document:
        check_decision_rule(problems, document["decision_rule"], levels=levels, areas=areas)
    return problems.found


def check_head(problems: Problems, document: Node, *texts: str) -> None:
    """Name, number, day and sources, as every document has them; `texts`: those it has besides the title."""
    slug = problems.text(document, "id", "")
    if slug and (not SLUG.fullmatch(slug) or len(slug) > 60):
        problems.say(
            "id",
            _("“%(id)s” must be small Latin letters, digits and single hyphens, at most 60"),
            id=slug,
        )
    if slug in RESERVED_SLUGS:
        problems.say("id", _("“%(id)s” is a word that the system keeps for itself"), id=slug)
    problems.texts(document, "", "title", *texts)
    problems.whole(document, "version", "", least=1, most=LARGEST_VERSION)
    if "in_force_from" in document and not is_day(document["in_force_from"]):
        problems.say(
            "in_force_from",
            _("a day such as 2009-01-01 is wanted, not “%(value)s”"),
            value=document["in_force_from"],
        )
    for place, source in problems.items(document.get("sources", []), "sources", may_be_empty=True):
        node = problems.mapping(source, place, needed=f"{both('title')} url")
        problems.texts(node, place, "title")
        _check_address(problems, node, place)


def is_day(value: object) -> bool:
    """Whether this is a day of the calendar, written as 2009-01-01."""
    try:
        return isinstance(value, str) and bool(DAY.fullmatch(value) and date.fromisoformat(value))
    except ValueError:
        return False


def _check_address(problems: Problems, node: Node, place: str) -> None:
    url = problems.text(node, "url", place)
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", url)
    except ValueError:
        good = False
    if url and not good:
        problems.say(f"{place}.url", _("“%(url)s” is not an http or https address"), url=url)


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
        problems.text(level, "code", place)
        problems.texts(level, place, "title", "descriptor")
        if is_whole(level.get("level")):
            levels.append(level["level"])
        else:
            problems.say(
                f"{place}.level", _("a whole number is wanted, not “%(value)s”"), value=level.get("level")
            )
    if levels != list(range(len(levels))) or not 2 <= len(levels) <= LEVELS_MOST:
        problems.say(
            "scale.levels",
            _("the levels must be 0, 1, 2 and so on, in this order, at most up to %(highest)s"),
            highest=LEVELS_MOST - 1,
        )
    if "not_applicable" in scale:
        place = "scale.not_applicable"
        absent = problems.mapping(
            scale["not_applicable"], place, needed=f"code {both('title', 'descriptor')}", allowed="display"
        )
        problems.text(absent, "code", place)
        problems.texts(absent, place, "title", "descriptor")
        if absent.get("display", "words") != "words":
            problems.say(f"{place}.display", _("only “%(word)s” is known"), word="words")
    return levels


def _check_figures(problems: Problems, document: Node) -> set[str]:
    """The keys of the figures that the document defines."""
    units: list[str] = []
    for place, each in problems.items(document.get("units", []), "units", may_be_empty=True):
        unit = problems.mapping(each, place, needed=f"code {both('title')}")
        problems.texts(unit, place, "title")
        units.append(problems.text(unit, "code", place))
    problems.once(units, "units", _("the code “%(value)s” is used twice"))
    keys: list[str] = []
    for place, each in problems.items(document.get("figures", []), "figures", may_be_empty=True):
        figure = problems.mapping(each, place, needed=f"key {both('title', 'definition')} unit source")
        problems.texts(figure, place, "title", "definition")
        problems.mark(figure, place)
        key = problems.text(figure, "key", place)
        if key and not FIGURE_KEY.fullmatch(key):
            problems.say(f"{place}.key", _("“%(key)s” must be two words with a dot between them"), key=key)
        if problems.text(figure, "unit", place) not in units:
            problems.say(f"{place}.unit", _("“%(unit)s” is not a known unit"), unit=figure.get("unit"))
        keys.append(key)
    problems.once(keys, "figures", _("the figure “%(value)s” is defined twice"))
    return set(keys)


def _check_groups(problems: Problems, value: object, levels: list[int], figures: set[str]) -> dict[str, bool]:
    """Area code -> mandatory, as far as they can be read."""
    areas: dict[str, bool] = {}
    codes: list[str] = []
    former: list[object] = []
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
            area_code = str(node.get("code"))
            codes.append(area_code)
            former.append(node.get("formerly"))
            areas[area_code] = node.get("mandatory") is True
            for indicator_place, indicator in problems.items(
                node.get("indicators", []), f"{area_place}.indicators"
            ):
                inner = _check_indicator(problems, indicator, indicator_place, area_code, levels, figures)
                codes.append(str(inner.get("code")))
                former.append(inner.get("formerly"))
    problems.once(filter(None, codes), "groups", _("the code “%(value)s” is used twice"))
    problems.once(filter(None, former), "groups", _("the former code “%(value)s” is used twice"))
    return areas


def _check_coded(problems: Problems, node: Node, place: str, *, within: str) -> str:
    """The code, which continues the code of what it lies in: 1 → 1.2 → 1.2.3."""
    problems.mark(node, place)
    code = problems.text(node, "code", place)
    if code and within and not re.fullmatch(re.escape(within) + r"\.[1-9]\d?", code):
        problems.say(
            f"{place}.code", _("“%(code)s” must be “%(within)s.” and a number"), code=code, within=within
        )
    if code and not within and not re.fullmatch(r"[1-9]\d?", code):
        problems.say(f"{place}.code", _("“%(code)s” must be a number from 1 to 99"), code=code)
    return code


def _check_former(problems: Problems, node: Node, place: str) -> None:
    """The code that the same thing had in the version before, where it has moved: as long as its own."""
    former, parts = node.get("formerly"), str(node.get("code")).count(".")
    if "formerly" in node and not (
        isinstance(former, str) and re.fullmatch(rf"[1-9]\d?(?:\.[1-9]\d?){{{parts}}}", former)
    ):
        problems.say(f"{place}.formerly", _("“%(code)s” is not such a code"), code=former)


def _check_weight(problems: Problems, node: Node, place: str) -> None:
    weight = node.get("weight", 1)
    if not (is_number(weight) and 0 < float(weight) <= WEIGHT_MOST):
        problems.say(
            f"{place}.weight",
            _("a number above 0 and up to %(most)s is wanted, such as 1 or 1.5, not “%(value)s”"),
            most=WEIGHT_MOST,
            value=weight,
        )


def _check_area(problems: Problems, value: object, place: str, group_code: str) -> Node:
    area = problems.mapping(
        value,
        place,
        needed=f"code {both('title', 'description')} source description_source indicators",
        allowed=f"mandatory weight formerly {both('note', 'source_ref')}",
    )
    _check_coded(problems, area, place, within=group_code)
    _check_former(problems, area, place)
    _check_weight(problems, area, place)
    problems.mark(area, place, "description_source")
    problems.texts(area, place, "title", "description", "note", "source_ref")
    problems.truth(area, "mandatory", place)
    return area


def _check_indicator(
    problems: Problems, value: object, place: str, area_code: str, levels: list[int], figures: set[str]
) -> Node:
    indicator = problems.mapping(
        value,
        place,
        needed=f"code {both('title', 'description')} source signs",
        allowed=f"weight formerly evidence figures {both('source_ref')}",
    )
    _check_coded(problems, indicator, place, within=area_code)
    _check_former(problems, indicator, place)
    _check_weight(problems, indicator, place)
    problems.texts(indicator, place, "title", "description", "source_ref")
    evidence = indicator.get("evidence", [])
    for each_place, each in problems.items(evidence, f"{place}.evidence", may_be_empty=True):
        problems.texts(problems.mapping(each, each_place, needed=both("title")), each_place, "title")
    _check_signs(problems, indicator.get("signs", []), f"{place}.signs", levels)
    wanted = indicator.get("figures", [])
    for each_place, key in problems.items(wanted, f"{place}.figures", may_be_empty=True):
        if not isinstance(key, str) or key not in figures:
            problems.say(each_place, _("the figure “%(key)s” is not defined"), key=key)
    if isinstance(wanted, list):
        problems.once(wanted, f"{place}.figures", _("the figure “%(value)s” is used twice"))
    return indicator


def _check_signs(problems: Problems, value: object, place: str, levels: list[int]) -> None:
    found: list[object] = []
    for each_place, each in problems.items(value, place):
        sign = problems.mapping(each, each_place, needed=f"level {both('sign')} source")
        problems.texts(sign, each_place, "sign")
        problems.mark(sign, each_place)
        found.append(sign.get("level"))
    for level in levels:
        if not is_in(level, found):
            problems.say(place, _("level %(level)s is missing"), level=level)
    for other in found:
        if not is_in(other, levels):
            problems.say(place, _("level “%(level)s” is not on the scale"), level=other)
    problems.once(found, place, _("the level “%(value)s” is used twice"))
