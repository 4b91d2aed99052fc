"""Whether a document's decision rule can be computed: every field defined and typed, every line decidable,
the last line always true, and every sentence naming the numbers of its own tree.
"""

import re
from dataclasses import dataclass

from pertvarka.frameworks.checks import Node, Problems, both
from pertvarka.frameworks.prose import numbers_in, numbers_wanted
from pertvarka.frameworks.rules import OPERATORS
from pertvarka.frameworks.tree import NOT_APPLICABLE, UNRATED

# measure -> the type it gives
MEASURES = {
    "count_indicators": "integer",
    "count_areas": "integer",
    "mean_of_area_means": "number",
    "min_of_area_means": "number",
    "area_mean": "number",
}
DECIMAL = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?")
NAME = re.compile(r"[a-z][a-z0-9_]*")
PLACE = "decision_rule"


@dataclass
class _Known:
    """What conditions may refer to."""

    levels: list[int]
    areas: dict[str, bool]
    fields: dict[str, Node]
    outcomes: dict[str, Node]


def check_decision_rule(
    problems: Problems, value: object, *, levels: list[int], areas: dict[str, bool]
) -> None:
    """areas: code -> whether the area itself says that it is mandatory."""
    if value is None:
        return
    rule = problems.mapping(
        value,
        PLACE,
        needed=f"source input match comparison {both('note')} definitions mandatory_areas "
        "na_allowed_in_mandatory_areas fields outcomes rules",
    )
    problems.mark(rule, PLACE)
    problems.texts(rule, PLACE, "note")
    problems.truth(rule, "na_allowed_in_mandatory_areas", PLACE)
    for key, only in (("input", "agreed_levels"), ("match", "first"), ("comparison", "exact")):
        if rule.get(key, only) != only:
            problems.say(f"{PLACE}.{key}", f"only “{only}” is known")
    _check_mandatory(problems, rule.get("mandatory_areas", []), areas)
    known = _Known(levels=levels, areas=areas, fields={}, outcomes={})
    _check_definitions(problems, rule.get("definitions", []), known)
    _check_fields(problems, rule.get("fields", []), known)
    _check_outcomes(problems, rule.get("outcomes", []), known)
    _check_rules(problems, rule.get("rules", []), known)


def _check_mandatory(problems: Problems, value: object, areas: dict[str, bool]) -> None:
    place = f"{PLACE}.mandatory_areas"
    named: set[object] = set()
    for each_place, code in problems.items(value, place, may_be_empty=True):
        if not isinstance(code, str) or code not in areas:
            problems.say(each_place, f"the area “{code}” does not exist")
            continue
        named.add(code)
        if not areas[code]:
            problems.say(each_place, f"the area “{code}” does not say “mandatory: true” itself")
    for code, mandatory in areas.items():
        if mandatory and code not in named:
            problems.say(place, f"the area “{code}” says that it is mandatory but is not listed")


def _check_definitions(problems: Problems, value: object, known: _Known) -> None:
    words = [UNRATED, NOT_APPLICABLE, *known.levels]
    for place, each in problems.items(value, f"{PLACE}.definitions"):
        node = problems.mapping(each, place, needed=f"term {both('definition')}", allowed="values")
        problems.text(node, "term", place)
        problems.texts(node, place, "definition")
        if "values" in node and node["values"] != words:
            problems.say(f"{place}.values", f"must be {', '.join(map(str, words))}")


def _check_fields(problems: Problems, value: object, known: _Known) -> None:
    for place, each in problems.items(value, f"{PLACE}.fields"):
        field = problems.mapping(
            each, place, needed=f"name type measure {both('definition')}", allowed="where area"
        )
        problems.texts(field, place, "definition")
        name = problems.text(field, "name", place)
        if name and not NAME.fullmatch(name):
            problems.say(f"{place}.name", f"“{name}” must be small letters, digits and underscores")
        if name in known.fields:
            problems.say(f"{place}.name", f"the field “{name}” is defined twice")
        known.fields[name] = field
        _check_measure(problems, field, place, known)


def _check_measure(problems: Problems, field: Node, place: str, known: _Known) -> None:
    measure = field.get("measure")
    if not isinstance(measure, str) or measure not in MEASURES:
        problems.say(f"{place}.measure", f"“{measure}” is not one of {', '.join(MEASURES)}")
        return
    if field.get("type") != MEASURES[measure]:
        problems.say(f"{place}.type", f"the measure “{measure}” gives “{MEASURES[measure]}”")
    if ("area" in field) != (measure == "area_mean"):
        problems.say(place, "“area” belongs to the measure “area_mean”, which needs it")
    if "area" in field:
        _check_area(problems, field["area"], f"{place}.area", known)
    if ("where" in field) != measure.startswith("count_"):
        problems.say(place, "“where” belongs to the measures that count, which need it")
        return
    if measure == "count_indicators":
        where = problems.mapping(field["where"], f"{place}.where", needed="rating", allowed="area")
        rating = where.get("rating")
        if rating not in [UNRATED, NOT_APPLICABLE, *known.levels] or isinstance(rating, bool):
            problems.say(f"{place}.where.rating", f"“{rating}” is not a rating")
        if "area" in where:
            _check_area(problems, where["area"], f"{place}.where.area", known)
    if measure == "count_areas":
        where = problems.mapping(field["where"], f"{place}.where", needed="area_mean")
        limit = problems.mapping(where.get("area_mean", {}), f"{place}.where.area_mean", needed="op value")
        _check_limit(problems, limit, f"{place}.where.area_mean", "number")


def _check_area(problems: Problems, code: object, place: str, known: _Known) -> None:
    if not isinstance(code, str) or code not in known.areas:
        problems.say(place, f"the area “{code}” does not exist")


def _check_limit(problems: Problems, node: Node, place: str, kind: str) -> None:
    """`op` and `value`; whole fields are compared with whole numbers, so no limit lies between two values."""
    op, value = node.get("op"), node.get("value")
    if "op" in node and (not isinstance(op, str) or op not in OPERATORS):
        problems.say(f"{place}.op", f"“{op}” is not one of {' '.join(OPERATORS)}")
    whole = isinstance(value, int) and not isinstance(value, bool)
    decimal = kind == "number" and isinstance(value, str) and DECIMAL.fullmatch(value)
    if "value" in node and not whole and not decimal:
        wanted = "a whole number" if kind == "integer" else "a number such as 2 or 2.8"
        problems.say(f"{place}.value", f"{wanted} is wanted, not “{value}”")


def _check_outcomes(problems: Problems, value: object, known: _Known) -> None:
    for place, each in problems.items(value, f"{PLACE}.outcomes"):
        outcome = problems.mapping(each, place, needed=f"code term_years proposable {both('title')} source")
        problems.texts(outcome, place, "title")
        problems.mark(outcome, place)
        problems.truth(outcome, "proposable", place)
        if outcome.get("term_years") is not None:
            problems.whole(outcome, "term_years", place, least=1)
        code = problems.text(outcome, "code", place)
        if code in known.outcomes:
            problems.say(f"{place}.code", f"the outcome “{code}” is defined twice")
        known.outcomes[code] = outcome


def _check_rules(problems: Problems, value: object, known: _Known) -> None:
    rules = list(problems.items(value, f"{PLACE}.rules"))
    for number, (place, each) in enumerate(rules):
        rule = problems.mapping(each, place, needed=f"outcome when {both('sentence')}")
        problems.texts(rule, place, "sentence")
        _check_outcome(problems, rule.get("outcome"), f"{place}.outcome", known)
        always = _check_condition(problems, rule.get("when", {}), f"{place}.when", known)
        last = number == len(rules) - 1
        if last and not always:
            problems.say(f"{place}.when", "the last rule must hold always: {always: true}")
        if always and not last:
            problems.say(f"{place}.when", "this rule always holds, so those after it are never reached")
    if not problems.found:  # only a rule that can be computed has numbers to compare with
        for place, rule in rules:
            _check_sentences(problems, rule, place, known)


def _check_outcome(problems: Problems, code: object, place: str, known: _Known) -> None:
    outcome = known.outcomes.get(code) if isinstance(code, str) else None
    if outcome is None:
        problems.say(place, f"the outcome “{code}” is not defined")
    elif outcome.get("term_years") is not None and outcome.get("proposable") is False:
        problems.say(place, f"the outcome “{code}” may not be proposed")


def _check_condition(problems: Problems, value: object, place: str, known: _Known) -> bool:
    """Whether the condition is `always`."""
    node = problems.mapping(value, place, needed="", allowed="always all any field op value")
    kinds = [key for key in ("always", "all", "any", "field") if key in node]
    if len(kinds) != 1:
        problems.say(place, "exactly one of always, all, any, field is wanted")
        return False
    kind = kinds[0]
    if kind == "field":
        _check_comparison(problems, problems.mapping(node, place, needed="field op value"), place, known)
        return False
    problems.mapping(node, place, needed=kind)
    if kind == "always":
        if node["always"] is not True:
            problems.say(f"{place}.always", "only true is known")
        return True
    for each_place, each in problems.items(node[kind], f"{place}.{kind}"):
        if _check_condition(problems, each, each_place, known):
            problems.say(each_place, "“always” stands only by itself")
    return False


def _check_comparison(problems: Problems, node: Node, place: str, known: _Known) -> None:
    name = node.get("field")
    field = known.fields.get(name) if isinstance(name, str) else None
    if field is None:
        problems.say(f"{place}.field", f"the field “{name}” is not defined")
        return
    _check_limit(problems, node, place, str(field.get("type")))


def _check_sentences(problems: Problems, rule: Node, place: str, known: _Known) -> None:
    """Prose cannot drift from the tree: it names each of the tree's numbers as often, and no other."""
    must, may = numbers_wanted(rule, known.fields, known.outcomes)
    for language in ("lt", "en"):
        named = numbers_in(rule[f"sentence_{language}"], language)
        for number in sorted(must - named):
            times = f"{named[number]} of the {must[number]} times that the rule has it"
            problems.say(f"{place}.sentence_{language}", f"names {float(number):g} {times}")
        for number in sorted(set(named) - set(must) - may):
            problems.say(
                f"{place}.sentence_{language}", f"names {float(number):g}, which the rule does not have"
            )
