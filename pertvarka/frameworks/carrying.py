"""Ratings given under one version, as they would count under another. Nothing is written.

Only what was rated can be carried over. What was not – new indicators, and those that came from an area that
had not been chosen – is left out of the other version's tree: an area's mean is that of its rated indicators.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from pertvarka.frameworks import rules
from pertvarka.frameworks.rules import Rating
from pertvarka.frameworks.tree import Area, Group, Tree


@dataclass(frozen=True)
class Totals:
    """What ratings come to: the mean of each evaluated area, the overall mean, the proposal's outcome."""

    means: Mapping[str, Fraction | None]
    overall: Fraction | None
    outcome: str


def totals(tree: Tree, areas: Iterable[str], ratings: Mapping[str, Rating]) -> Totals:
    """The totals of ratings under a version; raises ValueError for ratings that it does not know."""
    chosen = [area.code for area in rules.chosen(tree, areas)]
    return Totals(
        means={code: rules.area_mean(tree, code, ratings) for code in chosen},
        overall=rules.overall_mean(tree, chosen, ratings),
        outcome=rules.evaluate(tree, chosen, ratings).outcome,
    )


def tree_of(tree: Tree, codes: Collection[str]) -> Tree:
    """The tree with these indicators only, without areas that are left empty."""
    groups = tuple(_group(group, codes) for group in tree.groups)
    left = {area.code for group in groups for area in group.areas}
    rule = tree.decision_rule
    mandatory = tuple(code for code in rule.mandatory_areas if code in left)
    return replace(tree, groups=groups, decision_rule=replace(rule, mandatory_areas=mandatory))


def _group(group: Group, codes: Collection[str]) -> Group:
    areas = (_area(area, codes) for area in group.areas)
    return replace(group, areas=tuple(area for area in areas if area.indicators))


def _area(area: Area, codes: Collection[str]) -> Area:
    return replace(area, indicators=tuple(each for each in area.indicators if each.code in codes))


def carried(
    tree: Tree, same: Mapping[str, str], areas: Collection[str], ratings: Mapping[str, Rating]
) -> Totals:
    """What ratings given under another version would come to under this tree.

    same: code here → code of the same thing there. areas, ratings: by the codes there; an area counts when it
    had been chosen there, and a mandatory one whenever something in it was rated.
    """
    own = {each.code: ratings[same[each.code]] for each in tree.indicators if same.get(each.code) in ratings}
    rated = tree_of(tree, own)
    chosen = [area.code for area in rated.areas if same.get(area.code) in areas]
    return totals(rated, chosen, own)
