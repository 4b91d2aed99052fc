"""Whether a document's decision rule can be computed: every field defined and typed, every line decidable,
the last line always true, and every sentence naming the numbers of its own tree.
"""

import re
from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _

from pertvarka.frameworks.problems import Node, Problems, both, is_in, is_number, is_whole, within
from pertvarka.frameworks.prose import numbers_in, numbers_wanted, written
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
NAME = re.compile(r"[a-z][a-z0-9_]*")
TERM_MOST = 99  # years
NESTED_MOST = 5  # “all of” and “any of” within one another
KINDS = ("always", "all", "any", "field")  # of conditions
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
    before = len(problems.found)
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
            problems.say(f"{PLACE}.{key}", _("only “%(word)s” is known"), word=only)
    _check_mandatory(problems, rule.get("mandatory_areas", []), areas)
    known = _Known(levels=levels, areas=areas, fields={}, outcomes={})
    _check_definitions(problems, rule.get("definitions", []), known)
    _check_fields(problems, rule.get("fields", []), known)
    _check_outcomes(problems, rule.get("outcomes", []), known)
    rules = _check_rules(problems, rule.get("rules", []), known)
    if len(problems.found) == before:  # only a rule that can be computed has numbers to compare with
        for place, each in rules:
            _check_sentences(problems, each, place, known)


def _check_mandatory(problems: Problems, value: object, areas: dict[str, bool]) -> None:
    place = f"{PLACE}.mandatory_areas"
    named: set[object] = set()
    for each_place, code in problems.items(value, place, may_be_empty=True):
        if not _check_area(problems, code, each_place, areas):
            continue
        named.add(code)
        if not areas[code]:
            problems.say(
                each_place, _("the area “%(code)s” itself does not say that it is mandatory"), code=code
            )
    for code, mandatory in areas.items():
        if mandatory and code not in named:
            problems.say(
                place, _("the area “%(code)s” says that it is mandatory but is not listed"), code=code
            )


def _check_area(problems: Problems, code: object, place: str, areas: dict[str, bool]) -> bool:
    if isinstance(code, str) and code in areas:
        return True
    problems.say(place, _("the area “%(code)s” does not exist"), code=code)
    return False


def _check_definitions(problems: Problems, value: object, known: _Known) -> None:
    words = [UNRATED, NOT_APPLICABLE, *known.levels]
    for place, each in problems.items(value, f"{PLACE}.definitions"):
        node = problems.mapping(each, place, needed=f"term {both('definition')}", allowed="values")
        problems.text(node, "term", place)
        problems.texts(node, place, "definition")
        if "values" in node and node["values"] != words:
            problems.say(f"{place}.values", _("must be %(values)s"), values=", ".join(map(str, words)))


def _check_fields(problems: Problems, value: object, known: _Known) -> None:
    for place, each in problems.items(value, f"{PLACE}.fields"):
        field = problems.mapping(
            each, place, needed=f"name type measure {both('definition')}", allowed="where area"
        )
        problems.texts(field, place, "definition")
        name = problems.text(field, "name", place)
        if name and not NAME.fullmatch(name):
            problems.say(
                f"{place}.name", _("“%(name)s” must be small letters, digits and underscores"), name=name
            )
        if name in known.fields:
            problems.say(f"{place}.name", _("the field “%(name)s” is defined twice"), name=name)
        known.fields[name] = field
        _check_measure(problems, field, place, known)


def _check_measure(problems: Problems, field: Node, place: str, known: _Known) -> None:
    measure = field.get("measure")
    if not problems.one_of(measure, MEASURES, f"{place}.measure"):
        return
    measure = str(measure)
    if field.get("type") != MEASURES[measure]:
        problems.say(
            f"{place}.type",
            _("the measure “%(measure)s” gives “%(type)s”"),
            measure=measure,
            type=MEASURES[measure],
        )
    _check_belongs(problems, field, "area", place, wanted=measure == "area_mean")
    if "area" in field:
        _check_area(problems, field["area"], f"{place}.area", known.areas)
    if not _check_belongs(problems, field, "where", place, wanted=measure.startswith("count_")):
        return
    if measure == "count_indicators":
        _check_rating_counted(problems, field["where"], f"{place}.where", known)
    if measure == "count_areas":
        where = problems.mapping(field["where"], f"{place}.where", needed="area_mean")
        limit = problems.mapping(where.get("area_mean", {}), f"{place}.where.area_mean", needed="op value")
        _check_limit(problems, limit, f"{place}.where.area_mean", "number")


def _check_belongs(problems: Problems, field: Node, key: str, place: str, *, wanted: bool) -> bool:
    """Whether the key is there exactly when the field's measure wants it."""
    if wanted and key not in field:
        problems.say(within(place, key), _("this measure needs it"))
    if not wanted and key in field:
        problems.say(within(place, key), _("this does not belong to this measure"))
    return wanted == (key in field)


def _check_rating_counted(problems: Problems, value: object, place: str, known: _Known) -> None:
    where = problems.mapping(value, place, needed="rating", allowed="area")
    if "rating" in where and not is_in(where["rating"], [UNRATED, NOT_APPLICABLE, *known.levels]):
        problems.say(f"{place}.rating", _("“%(rating)s” is not a rating"), rating=where["rating"])
    if "area" in where:
        _check_area(problems, where["area"], f"{place}.area", known.areas)


def _check_limit(problems: Problems, node: Node, place: str, kind: str) -> None:
    """`op` and `value`; whole fields are compared with whole numbers, so no limit lies between two values."""
    value = node.get("value")
    if "op" in node:
        problems.one_of(node["op"], OPERATORS, f"{place}.op")
    fits = is_number(value) and (kind == "number" or is_whole(value))
    if "value" in node and not fits:
        sentence = (
            _("a whole number is wanted, not “%(value)s”")
            if kind == "integer"
            else _("a number such as 2 or 2.8 is wanted, not “%(value)s”")
        )
        problems.say(f"{place}.value", sentence, value=value)


def _check_outcomes(problems: Problems, value: object, known: _Known) -> None:
    for place, each in problems.items(value, f"{PLACE}.outcomes"):
        outcome = problems.mapping(each, place, needed=f"code term_years proposable {both('title')} source")
        problems.texts(outcome, place, "title")
        problems.mark(outcome, place)
        problems.truth(outcome, "proposable", place)
        if outcome.get("term_years") is not None:
            problems.whole(outcome, "term_years", place, least=1, most=TERM_MOST)
        code = problems.text(outcome, "code", place)
        if code in known.outcomes:
            problems.say(f"{place}.code", _("the outcome “%(code)s” is defined twice"), code=code)
        known.outcomes[code] = outcome


def _check_rules(problems: Problems, value: object, known: _Known) -> list[tuple[str, Node]]:
    """The lines with their places."""
    rules: list[tuple[str, Node]] = []
    items = list(problems.items(value, f"{PLACE}.rules"))
    for number, (place, each) in enumerate(items):
        rule = problems.mapping(each, place, needed=f"outcome when {both('sentence')}")
        problems.texts(rule, place, "sentence")
        _check_outcome(problems, rule.get("outcome"), f"{place}.outcome", known)
        always = _check_condition(problems, rule.get("when", {}), f"{place}.when", known)
        last = number == len(items) - 1
        if last and not always:
            problems.say(f"{place}.when", _("the last line must hold always"))
        if always and not last:
            problems.say(f"{place}.when", _("this line always holds, so those after it are never reached"))
        rules.append((place, rule))
    return rules


def _check_outcome(problems: Problems, code: object, place: str, known: _Known) -> None:
    outcome = known.outcomes.get(code) if isinstance(code, str) else None
    if outcome is None:
        problems.say(place, _("the outcome “%(code)s” is not defined"), code=code)
    elif outcome.get("term_years") is not None and outcome.get("proposable") is False:
        problems.say(place, _("the outcome “%(code)s” may not be proposed"), code=code)


def _check_condition(problems: Problems, value: object, place: str, known: _Known, depth: int = 0) -> bool:
    """Whether the condition is `always`."""
    node = problems.mapping(value, place, needed="", allowed="always all any field op value")
    kinds = [key for key in KINDS if key in node]
    if len(kinds) != 1:
        problems.say(place, _("exactly one of %(known)s is wanted"), known=", ".join(KINDS))
        return False
    kind = kinds[0]
    if kind == "field":
        _check_comparison(problems, problems.mapping(node, place, needed="field op value"), place, known)
        return False
    problems.mapping(node, place, needed=kind)
    if kind == "always":
        if node["always"] is not True:
            problems.say(f"{place}.always", _("only “%(word)s” is known"), word="true")
        return True
    if depth == NESTED_MOST:
        problems.say(place, _("the conditions are nested deeper than %(limit)s times"), limit=NESTED_MOST)
        return False
    for each_place, each in problems.items(node[kind], f"{place}.{kind}"):
        if _check_condition(problems, each, each_place, known, depth + 1):
            problems.say(each_place, _("what always holds stands only by itself"))
    return False


def _check_comparison(problems: Problems, node: Node, place: str, known: _Known) -> None:
    name = node.get("field")
    field = known.fields.get(name) if isinstance(name, str) else None
    if field is None:
        problems.say(f"{place}.field", _("the field “%(name)s” is not defined"), name=name)
        return
    _check_limit(problems, node, place, str(field.get("type")))


def _check_sentences(problems: Problems, rule: Node, place: str, known: _Known) -> None:
    """Prose cannot drift from the tree: it names each of the tree's numbers as often, and no other."""
    wanted, may = numbers_wanted(rule, known.fields, known.outcomes)
    must = Counter(wanted)
    for language in ("lt", "en"):
        where = f"{place}.sentence_{language}"
        named = numbers_in(rule[f"sentence_{language}"], language)
        for number in sorted(must - named):
            sentence = (
                _("names %(number)s less often than the rule has it")
                if named[number]
                else _("does not name %(number)s, which the rule has")
            )
            problems.say(where, sentence, number=written(number, language))
        for number in sorted(set(named) - set(must) - may):
            problems.say(
                where,
                _("names %(number)s, which the rule does not have"),
                number=written(number, language),
            )
