"""The decision rule, computed from its tree with exact fractions. It proposes; the experts give reasons and
the minister decides.

Pure: no database, no clock, no prose. Source: the framework's own `decision_rule`.
"""

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from pertvarka.frameworks.tree import (
    NOT_APPLICABLE,
    UNRATED,
    AllOf,
    Always,
    AnyOf,
    Area,
    Comparison,
    Condition,
    Field,
    Rule,
    Tree,
)

Rating = int | str | None  # a level, "na", or None while unrated
Value = Fraction | int | None  # None: nothing to measure

OPERATORS: Mapping[str, Callable[[Fraction | int, Fraction | int], bool]] = MappingProxyType(
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq}
)


@dataclass(frozen=True)
class Proposal:
    """What is proposed: the outcome's code, the numbers it rests on, and which rule (from 0) gave it."""

    outcome: str
    fields: Mapping[str, Value]
    rule_index: int


def evaluate(tree: Tree, chosen_areas: Iterable[str], ratings: Mapping[str, Rating]) -> Proposal:
    """The proposal for the agreed levels.

    chosen_areas: codes of the areas evaluated; the mandatory ones count whether named or not.
    ratings: indicator code -> level, "na", or None; an indicator left out is unrated. Ratings of areas that
    were not chosen are left aside.
    Raises ValueError for an area, an indicator or a rating that the framework does not know.
    """
    areas = chosen(tree, chosen_areas)
    _refuse_unknown(tree, areas, ratings)
    fields = {field.name: measure(field, areas, ratings) for field in tree.decision_rule.fields}
    for index, rule in enumerate(tree.decision_rule.rules):
        if holds(rule.when, fields):
            return Proposal(outcome=rule.outcome, fields=MappingProxyType(fields), rule_index=index)
    raise ValueError("No rule holds: the last rule of a sound framework always does.")


def chosen(tree: Tree, codes: Iterable[str]) -> tuple[Area, ...]:
    """The areas evaluated, in the framework's order, mandatory ones included."""
    wanted = set(codes) | tree.mandatory_area_codes
    if unknown := wanted - {area.code for area in tree.areas}:
        raise ValueError(f"Unknown areas: {', '.join(sorted(unknown))}.")
    return tuple(area for area in tree.areas if area.code in wanted)


def _refuse_unknown(tree: Tree, areas: tuple[Area, ...], ratings: Mapping[str, Rating]) -> None:
    if unknown := set(ratings) - {indicator.code for indicator in tree.indicators}:
        raise ValueError(f"Unknown indicators: {', '.join(sorted(unknown))}.")
    for area in areas:
        for indicator in area.indicators:
            rating = ratings.get(indicator.code)
            if not is_rating(tree, rating):
                raise ValueError(f"{indicator.code}: {rating!r} is not a rating.")


def is_rating(tree: Tree, rating: object) -> bool:
    """Whether this is a level of the scale, "na", or None."""
    if rating is None or rating == NOT_APPLICABLE:
        return True
    return isinstance(rating, int) and not isinstance(rating, bool) and rating in tree.scale.numbers


def area_mean(tree: Tree, area_code: str, ratings: Mapping[str, Rating]) -> Fraction | None:
    """The mean of the area's levels by the indicators' weights, not rounded.

    "na" and unrated are left out; None when nothing is left.

    Raises KeyError for an unknown area.
    """
    return _mean_of_levels(tree.area(area_code), ratings)


def _mean_of_levels(area: Area, ratings: Mapping[str, Rating]) -> Fraction | None:
    found = ((ratings.get(indicator.code), indicator.weight) for indicator in area.indicators)
    return mean([(Fraction(rating), weight) for rating, weight in found if isinstance(rating, int)])


def overall_mean(tree: Tree, chosen_areas: Iterable[str], ratings: Mapping[str, Rating]) -> Fraction | None:
    """The mean of the evaluated areas' means by the areas' weights; None when no area has one."""
    return _mean_of_areas(chosen(tree, chosen_areas), ratings)


def _mean_of_areas(areas: Iterable[Area], ratings: Mapping[str, Rating]) -> Fraction | None:
    found = ((_mean_of_levels(area, ratings), area.weight) for area in areas)
    return mean([(value, weight) for value, weight in found if value is not None])


def mean(weighted: list[tuple[Fraction, Fraction]]) -> Fraction | None:
    """The mean of (number, weight) pairs, exact; None of nothing."""
    whole = sum((weight for _number, weight in weighted), Fraction(0))
    return sum((number * weight for number, weight in weighted), Fraction(0)) / whole if weighted else None


def measure(field: Field, areas: tuple[Area, ...], ratings: Mapping[str, Rating]) -> Value:
    """The field's value over the areas evaluated; None when there is nothing to measure."""
    means = {area.code: value for area in areas if (value := _mean_of_levels(area, ratings)) is not None}
    match field.measure:
        case "count_indicators":
            return sum(
                _as_word(ratings.get(indicator.code)) == field.rating
                for area in areas
                if field.area in (None, area.code)
                for indicator in area.indicators
            )
        case "mean_of_area_means":
            return _mean_of_areas(areas, ratings)
        case "min_of_area_means":
            return min(means.values(), default=None)
        case "area_mean":
            return means.get(field.area or "")
        case "count_areas":
            return sum(compare(value, field.op or "", field.value) for value in means.values())
    raise ValueError(f"Unknown measure: {field.measure}.")


def _as_word(rating: Rating) -> str | int:
    return UNRATED if rating is None else rating


def compare(value: Value, op: str, limit: Fraction | int | None) -> bool:
    """`value op limit`, exact; false when either is missing."""
    return value is not None and limit is not None and OPERATORS[op](value, limit)


def holds(condition: Condition, fields: Mapping[str, Value]) -> bool:
    """Whether the condition is true of these values."""
    match condition:
        case Always():
            return True
        case AllOf(conditions):
            return all(holds(each, fields) for each in conditions)
        case AnyOf(conditions):
            return any(holds(each, fields) for each in conditions)
        case Comparison(field, op, value):
            return compare(fields[field], op, value)


NO_BREAK = "\u00a0"
SIGNS = MappingProxyType({"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "="})


def formula(condition: Condition) -> str:
    """The condition as it is computed, for readers who check: overall_mean ≥ 2.8 and area_2_3_mean ≥ 2.5."""
    match condition:
        case Always():
            return "always"
        case AllOf(conditions):
            return " and ".join(_inner(each) for each in conditions)
        case AnyOf(conditions):
            return " or ".join(_inner(each) for each in conditions)
        case Comparison(field, op, value):
            return f"{field}{NO_BREAK}{SIGNS[op]}{NO_BREAK}{float(value):g}"


def _inner(condition: Condition) -> str:
    return f"({formula(condition)})" if isinstance(condition, AllOf | AnyOf) else formula(condition)


def sentence(rule: Rule, language: str) -> str:
    """The rule in words, "lt" or "en". Loading the framework held its numbers against the tree."""
    return rule.sentence_en if language == "en" else rule.sentence_lt


def sentences(tree: Tree, language: str) -> list[str]:
    """The whole decision rule in words, in the order in which its lines are tried."""
    return [sentence(rule, language) for rule in tree.decision_rule.rules]
