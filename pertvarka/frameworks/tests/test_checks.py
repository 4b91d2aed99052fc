"""Each flaw is named with its place, and all of them at once."""

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pertvarka.frameworks.actions import document_of
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.content import as_yaml
from pertvarka.frameworks.problems import FrameworkError
from pertvarka.frameworks.tests.factories import document
from pertvarka.frameworks.tree import build

pytestmark = pytest.mark.usefixtures("in_english")

LEFT_OUT = object()
RULES = "decision_rule.rules"


def changed(path, value):
    """The national document with one thing changed; the path is keys and numbers with / between."""
    whole = document()
    node: Any = whole
    *before, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    for step in before:
        node = node[step]
    if value is LEFT_OUT:
        del node[last]
    else:
        node[last] = value
    return whole


def test_the_national_framework_has_no_problem():
    assert problems_of(document()) == []


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("id", "Ne toks", "id: “Ne toks” must be small Latin letters"),
        ("version", 0, "version: a whole number from 1 to 9999 is wanted, not “0”"),
        ("version", True, "version: a whole number from 1 to 9999 is wanted, not “True”"),
        ("in_force_from", "rytoj", "in_force_from: a day such as 2009-01-01"),
        ("title_en", LEFT_OUT, "title_en: this is missing"),
        ("title_en", " ", "title_en: a text is wanted here"),
        ("note_en", LEFT_OUT, "note_en: the other language is missing"),
        ("titel", "x", "the key “titel” is not known"),
        ("title_lt", "a\x07b", "title_lt: the text has a character that cannot be shown"),
        ("title_lt", "a" * 3001, "title_lt: the text is longer than 3000 characters"),
        ("sources/0/url", "javascript:alert(1)", "sources[0].url: “javascript:alert(1)” is not an http"),
        ("sources/0/url", "http://", "sources[0].url: “http://” is not an http"),
        ("scale/levels/2/level", 7, "scale.levels: the levels must be 0, 1, 2"),
        ("scale/levels/2/level", "2", "scale.levels[2].level: a whole number is wanted, not “2”"),
        ("scale/levels/4", LEFT_OUT, "signs: level “4” is not on the scale"),
        ("title_lt", "a\N{RIGHT-TO-LEFT OVERRIDE}b", "title_lt: the text has a character that cannot"),
        ("title_lt", "a\N{ZERO WIDTH SPACE}b", "title_lt: the text has a character that cannot"),
        ("id", "drafts", "id: “drafts” is a word that the system keeps for itself"),
        ("version", "1", "version: a whole number from 1 to 9999 is wanted, not “1”"),
        ("version", 10**30, "version: a whole number from 1 to 9999 is wanted"),
        ("in_force_from", "20090101", "in_force_from: a day such as 2009-01-01"),
        ("in_force_from", "2009-W01-1", "in_force_from: a day such as 2009-01-01"),
        ("sources", [{}] * 201, "sources: the list is longer than 200 items"),
        ("groups/0/areas/0/weight", 0, "groups[0].areas[0].weight: a number above 0 and up to 1000"),
        ("groups/0/areas/0/weight", "-1", "groups[0].areas[0].weight: a number above 0"),
        ("groups/0/areas/0/weight", "2", "groups[0].areas[0].weight: a number above 0"),
        ("decision_rule/rules/2/when/all/0/value", "3", "a number such as 2 or 2.8 is wanted, not “3”"),
        ("decision_rule/rules/2/when/all/0/value", 10**10, "a number such as 2 or 2.8 is wanted"),
        ("groups/0/areas/0/weight", True, "groups[0].areas[0].weight: a number above 0"),
        ("groups/0/areas/0/indicators/0/weight", "1,5", "indicators[0].weight: a number above 0"),
        ("groups/0/areas/0/indicators/0/weight", 1001, "indicators[0].weight: a number above 0"),
        ("groups/0/areas/0/indicators/0/formerly", "1.1", "formerly: “1.1” is not such a code"),
        ("groups/0/areas/0/formerly", 5, "formerly: “5” is not such a code"),
        (
            "groups/0/areas/2/indicators/1/signs/3/level",
            "3",
            "indicators[1].signs: level “3” is not on the scale",
        ),
        ("scale/source", "heard", "scale.source: “heard” is not one of official, practice, drafted"),
        ("groups", {}, "groups: a list is wanted here"),
        ("groups", [], "groups: the list is empty"),
        ("groups/1/code", "1", "groups: the code “1” is used twice"),
        ("groups/0/areas/1/code", "1.1", "groups: the code “1.1” is used twice"),
        ("groups/0/areas/1/code", "2.9", "groups[0].areas[1].code: “2.9” must be “1.” and a number"),
        ("groups/0/areas/0/indicators/1/code", "1.2.2", "indicators[1].code: “1.2.2” must be “1.1.” and"),
        ("groups/0/areas/0/source", LEFT_OUT, "groups[0].areas[0].source: this is missing"),
        (
            "groups/0/areas/2/indicators/1/signs/3",
            LEFT_OUT,
            "areas[2].indicators[1].signs: level 3 is missing",
        ),
        (
            "groups/0/areas/2/indicators/1/signs/3/level",
            2,
            "indicators[1].signs: the level “2” is used twice",
        ),
        (
            "groups/0/areas/2/indicators/1/signs/3/level",
            9,
            "indicators[1].signs: level “9” is not on the scale",
        ),
        ("groups/0/areas/0/indicators/0/figures/1", "a.b", "figures[1]: the figure “a.b” is not defined"),
        ("groups/0/areas/0/indicators/0/signs", "x", "signs: a list is wanted here"),
        ("figures/0/unit", "litres", "figures[0].unit: “litres” is not a known unit"),
        ("decision_rule/match", "last", "decision_rule.match: only “first” is known"),
        ("decision_rule/mandatory_areas", ["2.4"], "mandatory_areas[0]: the area “2.4” does not exist"),
        ("decision_rule/mandatory_areas", [], "the area “2.3” says that it is mandatory but is not listed"),
        ("decision_rule/mandatory_areas", ["2.3", "2.2"], "“2.2” itself does not say that it is mandatory"),
        ("decision_rule/fields/0/measure", "median", "fields[0].measure: “median” is not one of"),
        ("decision_rule/fields/0/type", "number", "the measure “count_indicators” gives “integer”"),
        ("decision_rule/fields/0/where/rating", 5, "fields[0].where.rating: “5” is not a rating"),
        ("decision_rule/fields/5/area", "7.7", "fields[5].area: the area “7.7” does not exist"),
        ("decision_rule/fields/3/where", {}, "fields[3].where: this does not belong to this measure"),
        ("decision_rule/fields/1/name", "unrated_count", "the field “unrated_count” is defined twice"),
        ("decision_rule/outcomes/0/term_years", 0, "outcomes[0].term_years: a whole number from 1 to 99"),
        ("decision_rule/rules/0/outcome", "win", f"{RULES}[0].outcome: the outcome “win” is not defined"),
        ("decision_rule/rules/0/outcome", "accredit_1", "the outcome “accredit_1” may not be proposed"),
        ("decision_rule/rules/0/when", {}, f"{RULES}[0].when: exactly one of always, all, any, field"),
        ("decision_rule/rules/0/when", {"always": True}, "this line always holds, so those after it"),
        ("decision_rule/rules/0/when/any/0/field", "luck", "when.any[0].field: the field “luck” is not"),
        ("decision_rule/rules/0/when/any/0/op", "!=", "when.any[0].op: “!=” is not one of"),
        ("decision_rule/rules/0/when/any/0/value", "0.5", "a whole number is wanted, not “0.5”"),
        ("decision_rule/rules/2/when/all/0/value", "2,8", "a number such as 2 or 2.8 is wanted"),
        ("decision_rule/rules/2/when/all", [], f"{RULES}[2].when.all: the list is empty"),
        ("decision_rule/rules/4", LEFT_OUT, f"{RULES}[3].when: the last line must hold always"),
        (
            "decision_rule/rules/2/when/all/0/value",
            "2.7",
            "sentence_lt: does not name 2,7, which the rule has",
        ),
        ("decision_rule/rules/2/when/all/0/value", "2.7", "sentence_en: names 2.8, which the rule does not"),
        (
            "decision_rule/rules/3/when/all/1/value",
            3,
            f"{RULES}[3].sentence_lt: names 3 less often than the rule has it",
        ),
        (
            "decision_rule/outcomes/0/term_years",
            6,
            f"{RULES}[2].sentence_lt: does not name 6, which the rule has",
        ),
    ],
)
def test_a_flaw_is_named_with_its_place(path, value, problem):
    found = list(map(str, problems_of(changed(path, value))))

    assert [each for each in found if problem in each] != [], found


def test_all_problems_are_told_at_once():
    whole = document()
    del whole["groups"][0]["areas"][2]["indicators"][1]["signs"][3]
    del whole["title_en"]
    whole["decision_rule"]["rules"][1]["outcome"] = "win"

    assert list(map(str, problems_of(whole))) == [
        "title_en: this is missing",
        "groups[0].areas[2].indicators[1].signs: level 3 is missing",
        "decision_rule.rules[1].outcome: the outcome “win” is not defined",
    ]


def test_a_figure_that_nobody_defines_is_named_when_the_file_is_loaded():
    whole = document()
    del whole["figures"], whole["units"]
    whole["groups"][0]["areas"][0]["indicators"][0]["figures"] = ["surveys.needs_response_share", "no.such"]

    with pytest.raises(FrameworkError) as caught:
        document_of(as_yaml(whole))

    [problem] = caught.value.problems
    assert problem.place == "groups[0].areas[0].indicators[0].figures[1]"
    assert problem.text == "the figure “no.such” is not defined"
    assert as_yaml(whole).splitlines()[problem.line - 1].strip() == "- no.such"


@pytest.mark.parametrize(
    "path",
    ["title_lt", "groups/1/areas/2/indicators/0/signs/3/sign_en", "decision_rule/rules/2/when/all/1/op"],
)
def test_a_problem_of_a_file_names_its_line(path):
    with pytest.raises(FrameworkError) as caught:
        document_of(as_yaml(changed(path, "\N{RIGHT-TO-LEFT OVERRIDE}nikeičap")))

    [problem] = caught.value.problems
    assert as_yaml(changed(path, "čia")).splitlines()[problem.line - 1].strip().endswith(": čia")


def test_what_a_sentence_repeats_is_short_and_hides_nothing():
    [problem] = problems_of(changed("decision_rule/match", "\N{RIGHT-TO-LEFT OVERRIDE}\x00" + "y" * 900_000))
    [other] = problems_of(changed("scale/source", "\N{RIGHT-TO-LEFT OVERRIDE}\x00" + "y" * 900_000))

    assert problem.text == "only “first” is known"
    assert len(other.text) < 150
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in other.text


def test_a_sentence_is_held_against_its_rule_though_another_part_is_not_finished():
    whole = changed("groups/0/title_en", "")
    whole["decision_rule"]["rules"][2]["when"]["all"][0]["value"] = "2.7"

    places = [problem.place for problem in problems_of(whole)]

    assert {"groups[0].title_en", "decision_rule.rules[2].sentence_lt"} <= set(places)


def steps_into(node, way=()):
    """Every place in the document."""
    yield way
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in pairs:
        yield from steps_into(value, (*way, key))


PLACES = [way for way in steps_into(document()) if way]
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 9), st.text(max_size=4), st.just([]), st.just({}), st.just([{}])
)


@settings(deadline=None)
@given(st.sampled_from(PLACES), JUNK)
@example(("decision_rule",), None)
def test_whatever_stands_anywhere_the_checks_answer_and_a_sound_document_can_be_built(way, junk):
    whole = document()
    node = whole
    for step in way[:-1]:
        node = node[step]
    node[way[-1]] = junk

    if not problems_of(whole):
        build(whole)
