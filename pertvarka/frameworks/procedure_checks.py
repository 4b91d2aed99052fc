"""Whether a procedure's document is sound; every problem at once, each with its place."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from string import Formatter

from django.utils.translation import gettext as _

from pertvarka.directory.models.places import CENTRE_KINDS
from pertvarka.frameworks.checks import check_head
from pertvarka.frameworks.problems import Node, Problem, Problems, both, within
from pertvarka.frameworks.procedure_tree import Counting

KEY = re.compile(r"[a-z][a-z0-9_]{0,29}")
MONTH_AND_DAY = re.compile(r"\d\d-\d\d")
MARKS = ("official", "practice", "drafted", "unseen")
PARTIES = ("organiser", "decider", "board", "own_evaluator")
APPOINTED_BY = ("agency", "minister", "other_body", "unseen")
SHOWS_OWN_RATING = ("after_submission", "always", "never")
IN_NUMBERS = ("short", "year", "number")
SOURCED = f"mark {both('basis')}"
DAYS_MOST = 400  # of a term
MEMBERS_MOST = 20
YEARS_MOST = 20


def problems_of(document: Node) -> list[Problem]:
    """Everything that is wrong with the document; empty when procedure_tree.build() will succeed."""
    problems = Problems()
    problems.mapping(
        document,
        "",
        needed=(
            f"id {both('title')} version in_force_from {' '.join(PARTIES)} case_number certificate_number"
            " shows_own_rating sources tracks actors terms stages outcomes"
        ),
        allowed=both("note"),
    )
    check_head(problems, document, "note")
    for party in PARTIES:
        _check_party(problems, document.get(party, {}), party)
    for name in ("case_number", "certificate_number"):
        _check_pattern(problems, document, name)
    problems.one_of(document.get("shows_own_rating"), SHOWS_OWN_RATING, "shows_own_rating")
    _check_tracks(problems, document)
    actors = _check_actors(problems, document)
    stages = list(_nodes(problems, document, "stages", "key"))
    terms = _check_terms(problems, document, [str(node.get("key")) for _place, node in stages])
    _check_stages(problems, stages, actors, list(terms))
    _check_order(problems, stages, terms)
    _check_outcomes(problems, document)
    return problems.found


def _nodes(
    problems: Problems, document: Node, name: str, key: str, *, may_be_empty: bool = False
) -> Iterator[tuple[str, Node]]:
    """(place, mapping) of each row of a list; their keys are words of small letters, each once."""
    keys = []
    for place, each in problems.items(document.get(name, []), name, may_be_empty=may_be_empty):
        if not isinstance(each, dict):
            problems.say(place, _("a mapping is wanted here"))
            continue
        found = problems.text(each, key, place)
        if found and not KEY.fullmatch(found):
            problems.say(
                within(place, key),
                _("“%(key)s” must be small letters, digits and underscores, at most 30"),
                key=found,
            )
        keys.append(found)
        yield place, each
    problems.once(filter(None, keys), name, _("“%(value)s” is used twice"))


def _check_sourced(problems: Problems, node: Node, place: str) -> None:
    if "mark" in node:
        problems.one_of(node["mark"], MARKS, within(place, "mark"))
    problems.texts(node, place, "basis")


def _check_party(problems: Problems, value: object, place: str) -> None:
    node = problems.mapping(value, place, needed=f"{both('name')} short {SOURCED}")
    problems.texts(node, place, "name")
    problems.text(node, "short", place)
    _check_sourced(problems, node, place)


def _check_pattern(problems: Problems, document: Node, name: str) -> None:
    """A pattern of numbers has {number}, perhaps {year} and {short}, and nothing else that is filled in."""
    pattern = problems.text(document, name, "")
    try:
        fields = [
            field for _text, field, _spec, _conversion in Formatter().parse(pattern) if field is not None
        ]
        is_good = "number" in fields and set(fields) <= set(IN_NUMBERS)
        is_good = is_good and bool(pattern.format(short="A", year=2026, number=1))
    except (ValueError, KeyError, IndexError):
        is_good = False
    if pattern and not is_good:
        problems.say(
            name,
            _("“%(pattern)s” is not a pattern such as %(example)s"),
            pattern=pattern,
            example="AB-{year}-{number:03d}",
        )


# --- Tracks, actors, outcomes -------------------------------------------------------------------------------


def _check_tracks(problems: Problems, document: Node) -> None:
    """Every kind of organisation that may be evaluated goes one way by default."""
    taken: list[str] = []
    for place, node in _nodes(problems, document, "tracks", "code"):
        problems.mapping(
            node,
            place,
            needed=(
                f"code {both('title')} appointed_by members_min members_max takes_outside_findings kinds"
                f" {SOURCED}"
            ),
        )
        problems.texts(node, place, "title")
        _check_sourced(problems, node, place)
        problems.one_of(node.get("appointed_by"), APPOINTED_BY, f"{place}.appointed_by")
        problems.truth(node, "takes_outside_findings", place)
        _check_members(problems, node, place)
        kinds = problems.items(node.get("kinds", []), f"{place}.kinds", may_be_empty=True)
        taken += [str(kind) for at, kind in kinds if problems.one_of(kind, _kinds(), at)]
    problems.once(taken, "tracks", _("the kind “%(value)s” goes two ways"))
    for kind in _kinds():
        if kind not in taken:
            problems.say("tracks", _("the kind “%(kind)s” goes no way"), kind=kind)


def _kinds() -> list[str]:
    return [str(kind) for kind in CENTRE_KINDS]


def _check_members(problems: Problems, node: Node, place: str) -> None:
    """How many sit in a group; 0 where the act was not seen."""
    for name in ("members_min", "members_max"):
        problems.whole(node, name, place, least=0, most=MEMBERS_MOST)
    least, most = node.get("members_min"), node.get("members_max")
    if isinstance(least, int) and isinstance(most, int) and least > most:
        problems.say(f"{place}.members_max", _("fewer than the least number of members"))


def _check_actors(problems: Problems, document: Node) -> list[str]:
    """The keys of the actors."""
    keys = []
    for place, node in _nodes(problems, document, "actors", "key"):
        problems.mapping(node, place, needed=f"key {both('title', 'turn')}")
        problems.texts(node, place, "title", "turn")
        keys.append(str(node.get("key")))
    return keys


def _check_outcomes(problems: Problems, document: Node) -> None:
    years: list[object] = []
    for place, node in _nodes(problems, document, "outcomes", "code"):
        problems.mapping(node, place, needed=f"code {both('title')} years {SOURCED}")
        problems.texts(node, place, "title")
        problems.whole(node, "years", place, least=0, most=YEARS_MOST)
        _check_sourced(problems, node, place)
        years.append(node.get("years"))
    if years.count(0) != 1:
        problems.say("outcomes", _("one outcome must refuse, with 0 years"))


# --- Terms and stages ---------------------------------------------------------------------------------------


def _check_terms(problems: Problems, document: Node, stages: list[str]) -> dict[str, tuple[str, Node]]:
    """(place, term) by the term's key."""
    terms = {}
    for place, node in _nodes(problems, document, "terms", "key", may_be_empty=True):
        problems.mapping(
            node,
            place,
            needed=f"key {both('title')} counting {SOURCED}",
            allowed="length yearly_date from_stages is_before rests",
        )
        problems.texts(node, place, "title")
        problems.truth(node, "is_before", place)
        problems.truth(node, "rests", place)
        _check_sourced(problems, node, place)
        if problems.one_of(node.get("counting"), [str(each) for each in Counting], f"{place}.counting"):
            _check_counting(problems, node, place, stages)
        terms[str(node.get("key"))] = (place, node)
    return terms


def _check_counting(problems: Problems, node: Node, place: str, stages: list[str]) -> None:
    """A yearly date has its date; every other term a length and the stages it counts from."""
    is_yearly = node["counting"] == Counting.YEARLY_DATE
    wanted, other = ["yearly_date"], ["length", "from_stages", "is_before"]
    if not is_yearly:
        wanted, other = ["length", "from_stages"], ["yearly_date"]
    for name in wanted:
        if name not in node:
            problems.say(within(place, name), _("this is missing"))
    for name in other:
        if name in node:
            problems.say(within(place, name), _("this does not belong to a term counted so"))
    problems.whole(node, "length", place, least=1, most=DAYS_MOST)
    if "yearly_date" in node and not _is_yearly_date(node["yearly_date"]):
        problems.say(
            f"{place}.yearly_date",
            _("a month and a day such as 11-15 are wanted, not “%(value)s”"),
            value=node["yearly_date"],
        )
    if "from_stages" in node:
        _check_stages_named(problems, node, "from_stages", place, stages)


def _is_yearly_date(value: object) -> bool:
    """Whether this day is in every year; 29 February is not."""
    try:
        found = isinstance(value, str) and MONTH_AND_DAY.fullmatch(value)
        return bool(found and date.fromisoformat(f"2001-{value}"))
    except ValueError:
        return False


def _check_stages_named(problems: Problems, node: Node, name: str, place: str, known: Iterable[str]) -> None:
    for at, key in problems.items(node[name], within(place, name)):
        problems.one_of(key, known, at)


def _check_stages(
    problems: Problems, stages: list[tuple[str, Node]], actors: list[str], terms: list[str]
) -> None:
    """Each stage names only stages before it, so that a course can be walked from its beginning."""
    before: list[str] = []
    used: list[str] = []
    for place, node in stages:
        problems.mapping(
            node,
            place,
            needed=f"key {both('title')} actor {SOURCED}",
            allowed=f"term after only_if lapses {both('note')}",
        )
        problems.texts(node, place, "title", "note")
        problems.truth(node, "lapses", place)
        _check_sourced(problems, node, place)
        problems.one_of(node.get("actor"), actors, f"{place}.actor")
        if "after" in node:
            _check_stages_named(problems, node, "after", place, before)
        if "only_if" in node:
            problems.one_of(node["only_if"], before, f"{place}.only_if")
        if "term" in node and problems.one_of(node["term"], terms, f"{place}.term"):
            used.append(node["term"])
        elif node.get("lapses") is True:
            problems.say(f"{place}.lapses", _("a stage without a term cannot lapse"))
        before.append(str(node.get("key")))
    for term in terms:
        if term not in used:
            problems.say("terms", _("the term “%(term)s” belongs to no stage"), term=term)


def _check_order(
    problems: Problems, stages: list[tuple[str, Node]], terms: dict[str, tuple[str, Node]]
) -> None:
    """A term that runs from a stage belongs to one that stands after it."""
    before: list[object] = []
    for at, stage in stages:
        place, term = terms.get(str(stage.get("term")), ("", {}))
        names = term.get("from_stages") if not term.get("is_before") else None
        keys = [node.get("key") for _at, node in stages]
        for name in names if isinstance(names, list) else []:
            if name in keys and name not in before:
                sentence = _("%(stage)s must stand after “%(name)s”")
                problems.say(f"{place}.from_stages", sentence, stage=at, name=name)
        before.append(stage.get("key"))
