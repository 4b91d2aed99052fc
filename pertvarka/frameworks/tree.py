"""A framework as typed, frozen things to read from: groups, areas, indicators, signs, scale, decision rule.

Built from a document that checks.py has found sound, so nothing is checked again here. Texts stand in both
languages (`title_lt`, `title_en`); pages read them with the filter `in_language`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import Any

NOT_APPLICABLE = "na"
UNRATED = "unrated"


@dataclass(frozen=True)
class Sign:
    """What a level looks like in one indicator."""

    level: int
    sign_lt: str
    sign_en: str
    source: str


@dataclass(frozen=True)
class Evidence:
    """A document worth showing."""

    title_lt: str
    title_en: str


@dataclass(frozen=True)
class Figure:
    """A count or share that the system itself gives as evidence; `key` is room.figure."""

    key: str
    title_lt: str
    title_en: str
    definition_lt: str
    definition_en: str
    unit_lt: str
    unit_en: str
    source: str


@dataclass(frozen=True)
class Indicator:
    """What is rated."""

    code: str
    title_lt: str
    title_en: str
    description_lt: str
    description_en: str
    source: str
    source_ref_lt: str
    source_ref_en: str
    weight: Fraction  # in the mean of its area
    formerly: str  # its code in the version before, where it has moved
    evidence: tuple[Evidence, ...]
    signs: Mapping[int, Sign]
    figures: tuple[Figure, ...]

    @property
    def area_code(self) -> str:
        return self.code.rpartition(".")[0]

    @cached_property
    def signs_source(self) -> str:
        """The mark that all signs share, said once beside them; empty when they differ."""
        return _shared([sign.source for sign in self.signs.values()])

    @cached_property
    def figures_source(self) -> str:
        """The mark that all figures share; empty when they differ or there are none."""
        return _shared([figure.source for figure in self.figures])


@dataclass(frozen=True)
class Area:
    """A part of an institution's activity; the mandatory ones are always evaluated."""

    code: str
    title_lt: str
    title_en: str
    description_lt: str
    description_en: str
    source: str
    source_ref_lt: str
    source_ref_en: str
    description_source: str
    mandatory: bool
    weight: Fraction  # in the overall mean
    formerly: str  # its code in the version before, where it has moved
    note_lt: str
    note_en: str
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True)
class Group:
    """Areas that belong together."""

    code: str
    title_lt: str
    title_en: str
    source: str
    source_ref_lt: str
    source_ref_en: str
    areas: tuple[Area, ...]


@dataclass(frozen=True)
class Level:
    """A step of the scale."""

    level: int
    code: str
    title_lt: str
    title_en: str
    descriptor_lt: str
    descriptor_en: str


@dataclass(frozen=True)
class NotApplicable:
    """The answer that an indicator does not concern the institution."""

    code: str
    title_lt: str
    title_en: str
    descriptor_lt: str
    descriptor_en: str


@dataclass(frozen=True)
class Scale:
    """The levels, lowest first, and what stands outside them."""

    levels: tuple[Level, ...]
    not_applicable: NotApplicable
    source: str
    basis_lt: str
    basis_en: str

    @cached_property
    def numbers(self) -> frozenset[int]:
        return frozenset(level.level for level in self.levels)

    def level(self, number: int) -> Level:
        """The level with this number; raises KeyError when the scale has none."""
        for level in self.levels:
            if level.level == number:
                return level
        raise KeyError(number)


@dataclass(frozen=True)
class Comparison:
    """`field op value`, exact. False when the field has no value."""

    field: str
    op: str
    value: Fraction


@dataclass(frozen=True)
class AllOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True)
class Always:
    pass


Condition = Comparison | AllOf | AnyOf | Always


@dataclass(frozen=True)
class Field:
    """A number computed from the ratings. Which of the optional parts are filled depends on the measure."""

    name: str
    type: str
    measure: str
    definition_lt: str
    definition_en: str
    area: str | None = None
    rating: str | int | None = None
    op: str | None = None
    value: Fraction | None = None


@dataclass(frozen=True)
class Definition:
    """A word the decision rule uses."""

    term: str
    definition_lt: str
    definition_en: str


@dataclass(frozen=True)
class Outcome:
    """What may be proposed; `term_years` is None where nothing is granted."""

    code: str
    term_years: int | None
    proposable: bool
    title_lt: str
    title_en: str
    source: str


@dataclass(frozen=True)
class Rule:
    """One line of the decision rule; the first whose condition holds gives the outcome."""

    outcome: str
    when: Condition
    sentence_lt: str
    sentence_en: str


@dataclass(frozen=True)
class DecisionRule:
    source: str
    note_lt: str
    note_en: str
    definitions: tuple[Definition, ...]
    mandatory_areas: tuple[str, ...]
    na_allowed_in_mandatory_areas: bool
    fields: tuple[Field, ...]
    outcomes: tuple[Outcome, ...]
    rules: tuple[Rule, ...]

    def outcome(self, code: str) -> Outcome:
        """The outcome with this code; raises KeyError when there is none."""
        for outcome in self.outcomes:
            if outcome.code == code:
                return outcome
        raise KeyError(code)


@dataclass(frozen=True)
class Source:
    """Where something was published."""

    title_lt: str
    title_en: str
    url: str


@dataclass(frozen=True)
class Tree:
    """The whole framework."""

    id: str
    version: int
    in_force_from: date
    title_lt: str
    title_en: str
    note_lt: str
    note_en: str
    official_structure_lt: str
    official_structure_en: str
    drafted_parts_lt: str
    drafted_parts_en: str
    sources: tuple[Source, ...]
    scale: Scale
    decision_rule: DecisionRule
    groups: tuple[Group, ...]
    figures: Mapping[str, Figure]

    @cached_property
    def areas(self) -> tuple[Area, ...]:
        """All areas in the order of the framework."""
        return tuple(area for group in self.groups for area in group.areas)

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators in the order of the framework."""
        return tuple(indicator for area in self.areas for indicator in area.indicators)

    @cached_property
    def _areas_by_code(self) -> dict[str, Area]:
        return {area.code: area for area in self.areas}

    @cached_property
    def _indicators_by_code(self) -> dict[str, Indicator]:
        return {indicator.code: indicator for indicator in self.indicators}

    def area(self, code: str) -> Area:
        """The area with this code ("2.3"); raises KeyError when there is none."""
        return self._areas_by_code[code]

    def indicator(self, code: str) -> Indicator:
        """The indicator with this code ("1.1.2"); raises KeyError when there is none."""
        return self._indicators_by_code[code]

    def area_of(self, indicator_code: str) -> Area:
        """The area of an indicator; raises KeyError when there is no such indicator."""
        return self.area(self.indicator(indicator_code).area_code)

    @cached_property
    def mandatory_area_codes(self) -> frozenset[str]:
        return frozenset(self.decision_rule.mandatory_areas)

    @cached_property
    def is_weighted(self) -> bool:
        """Whether any area or indicator counts more or less than another."""
        areas = any(area.weight != 1 for area in self.areas)
        return areas or any(indicator.weight != 1 for indicator in self.indicators)

    def na_allowed(self, area_code: str) -> bool:
        """Whether the indicators of this area may be answered "not applicable"."""
        return area_code not in self.mandatory_area_codes or self.decision_rule.na_allowed_in_mandatory_areas


def _shared(sources: list[str]) -> str:
    return sources[0] if len(set(sources)) == 1 else ""


def build(document: dict[str, Any]) -> Tree:
    """The tree of a sound document."""
    figures = _figures(document)
    return Tree(
        id=document["id"],
        version=document["version"],
        in_force_from=date.fromisoformat(document["in_force_from"]),
        **_texts(document, "title", "note", "official_structure", "drafted_parts"),
        sources=tuple(
            Source(url=each["url"], **_texts(each, "title")) for each in document.get("sources", [])
        ),
        scale=_scale(document["scale"]),
        decision_rule=_decision_rule(document["decision_rule"]),
        groups=tuple(_group(each, figures) for each in document["groups"]),
        figures=MappingProxyType(figures),
    )


def _texts(node: dict[str, Any], *names: str) -> dict[str, str]:
    """Both languages of each named text; a text left out is empty."""
    return {
        f"{name}_{language}": node.get(f"{name}_{language}", "")
        for name in names
        for language in ("lt", "en")
    }


def _figures(document: dict[str, Any]) -> dict[str, Figure]:
    units = {unit["code"]: unit for unit in document["units"]}
    return {
        each["key"]: Figure(
            key=each["key"],
            **_texts(each, "title", "definition"),
            unit_lt=units[each["unit"]]["title_lt"],
            unit_en=units[each["unit"]]["title_en"],
            source=each["source"],
        )
        for each in document["figures"]
    }


def _scale(node: dict[str, Any]) -> Scale:
    absent = node["not_applicable"]
    return Scale(
        levels=tuple(
            Level(level=each["level"], code=each["code"], **_texts(each, "title", "descriptor"))
            for each in sorted(node["levels"], key=lambda each: each["level"])
        ),
        not_applicable=NotApplicable(code=absent["code"], **_texts(absent, "title", "descriptor")),
        source=node["source"],
        **_texts(node, "basis"),
    )


def _group(node: dict[str, Any], figures: dict[str, Figure]) -> Group:
    return Group(
        code=node["code"],
        source=node["source"],
        **_texts(node, "title", "source_ref"),
        areas=tuple(_area(each, figures) for each in node["areas"]),
    )


def _area(node: dict[str, Any], figures: dict[str, Figure]) -> Area:
    return Area(
        code=node["code"],
        source=node["source"],
        description_source=node["description_source"],
        mandatory=node.get("mandatory", False),
        weight=exact(node.get("weight", 1)),
        formerly=node.get("formerly", ""),
        **_texts(node, "title", "description", "note", "source_ref"),
        indicators=tuple(_indicator(each, figures) for each in node["indicators"]),
    )


def _indicator(node: dict[str, Any], figures: dict[str, Figure]) -> Indicator:
    signs = sorted(node["signs"], key=lambda each: each["level"])
    return Indicator(
        code=node["code"],
        source=node["source"],
        weight=exact(node.get("weight", 1)),
        formerly=node.get("formerly", ""),
        **_texts(node, "title", "description", "source_ref"),
        evidence=tuple(Evidence(**_texts(each, "title")) for each in node.get("evidence", [])),
        signs=MappingProxyType(
            {
                each["level"]: Sign(level=each["level"], source=each["source"], **_texts(each, "sign"))
                for each in signs
            }
        ),
        figures=tuple(figures[key] for key in node.get("figures", [])),
    )


def _decision_rule(node: dict[str, Any]) -> DecisionRule:
    return DecisionRule(
        source=node["source"],
        **_texts(node, "note"),
        definitions=tuple(
            Definition(term=each["term"], **_texts(each, "definition")) for each in node["definitions"]
        ),
        mandatory_areas=tuple(node["mandatory_areas"]),
        na_allowed_in_mandatory_areas=node["na_allowed_in_mandatory_areas"],
        fields=tuple(_field(each) for each in node["fields"]),
        outcomes=tuple(
            Outcome(
                code=each["code"],
                term_years=each["term_years"],
                proposable=each["proposable"],
                source=each["source"],
                **_texts(each, "title"),
            )
            for each in node["outcomes"]
        ),
        rules=tuple(
            Rule(outcome=each["outcome"], when=_condition(each["when"]), **_texts(each, "sentence"))
            for each in node["rules"]
        ),
    )


def _field(node: dict[str, Any]) -> Field:
    where = node.get("where", {})
    limit = where.get("area_mean", {})
    return Field(
        name=node["name"],
        type=node["type"],
        measure=node["measure"],
        **_texts(node, "definition"),
        area=node.get("area", where.get("area")),
        rating=where.get("rating"),
        op=limit.get("op"),
        value=exact(limit["value"]) if limit else None,
    )


def _condition(node: dict[str, Any]) -> Condition:
    if "always" in node:
        return Always()
    if "all" in node:
        return AllOf(tuple(_condition(each) for each in node["all"]))
    if "any" in node:
        return AnyOf(tuple(_condition(each) for each in node["any"]))
    return Comparison(field=node["field"], op=node["op"], value=exact(node["value"]))


def exact(number: int | str) -> Fraction:
    """A written number without rounding: "2.8" is 14/5."""
    return Fraction(str(number))
