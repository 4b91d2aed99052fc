"""Each flaw of a procedure is named with its place, and all of them at once."""

from typing import Any

import pytest

from pertvarka.frameworks.procedure_checks import problems_of
from pertvarka.frameworks.procedure_tree import build
from pertvarka.frameworks.tests.factories import tree
from pertvarka.frameworks.tests.procedures import LATEST, procedure, procedure_document

pytestmark = pytest.mark.usefixtures("in_english")

LEFT_OUT = object()


def changed(path: str, value: Any) -> dict[str, Any]:
    """The national procedure with one thing changed; the path is keys and numbers with / between."""
    whole = procedure_document()
    node: Any = whole
    *before, last = [int(step) if step.isdigit() else step for step in path.split("/")]
    for step in before:
        node = node[step]
    if value is LEFT_OUT:
        del node[last]
    else:
        node[last] = value
    return whole


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_every_national_wording_is_sound_and_can_be_built(version):
    assert problems_of(procedure_document(version)) == []
    assert build(procedure_document(version)).version == version


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("id", "Ne toks", "id: “Ne toks” must be small Latin letters"),
        ("in_force_from", "rytoj", "in_force_from: a day such as 2009-01-01"),
        ("titel", "x", "the key “titel” is not known"),
        ("note_en", LEFT_OUT, "note_en: the other language is missing"),
        ("organiser/short", LEFT_OUT, "organiser.short: this is missing"),
        ("decider", "minister", "decider: a mapping is wanted here"),
        ("case_number", "AB-{year}", "case_number: “AB-{year}” is not a pattern such as AB-{year}"),
        ("case_number", "AB-{number.real}", "case_number: “AB-{number.real}” is not a pattern"),
        ("case_number", "AB-{number:%}x{", "case_number: “AB-{number:%}x{” is not a pattern"),
        ("case_number", "AB-{number:zz}", "case_number: “AB-{number:zz}” is not a pattern"),
        ("shows_own_rating", "perhaps", "shows_own_rating: “perhaps” is not one of"),
        ("tracks/0/kinds", ["school"], "tracks[0].kinds[0]: “school” is not one of"),
        ("tracks/0/kinds", [], "tracks: the kind “municipal_centre” goes no way"),
        ("tracks/1/kinds", ["agency"], "tracks: the kind “agency” goes two ways"),
        ("tracks/0/members_min", 9, "tracks[0].members_max: fewer than the least number"),
        ("tracks/0/members_max", 900, "tracks[0].members_max: a whole number from 0 to 20"),
        ("tracks/0/appointed_by", "fate", "tracks[0].appointed_by: “fate” is not one of"),
        ("actors/0/turn_en", LEFT_OUT, "actors[0].turn_en: this is missing"),
        ("terms/0/mark", "rumour", "terms[0].mark: “rumour” is not one of official"),
        ("terms/0/yearly_date", "02-29", "terms[0].yearly_date: a month and a day"),
        ("terms/0/length", 5, "terms[0].length: this does not belong to a term counted so"),
        ("terms/2/length", 0, "terms[2].length: a whole number from 1 to 400"),
        ("terms/2/length", LEFT_OUT, "terms[2].length: this is missing"),
        ("terms/2/counting", "moons", "terms[2].counting: “moons” is not one of"),
        ("terms/2/from_stages", ["supper"], "terms[2].from_stages[0]: “supper” is not one of"),
        ("terms/4/from_stages", ["decision"], "terms[4].from_stages: stages[5] must stand after “decision”"),
        ("terms/3/key", "notice", "terms: “notice” is used twice"),
        ("terms/3/key", "Ne toks", "terms[3].key: “Ne toks” must be small letters"),
        ("terms/3/key", "another", "terms: the term “another” belongs to no stage"),
        ("stages/3/term", "never", "stages[3].term: “never” is not one of"),
        ("stages/3/actor", "king", "stages[3].actor: “king” is not one of institution"),
        ("stages/1/after", ["visit"], "stages[1].after[0]: “visit” is not one of request"),
        ("stages/9/only_if", "certificate", "stages[9].only_if: “certificate” is not one of"),
        ("stages/4/lapses", True, "stages[4].lapses: a stage without a term cannot lapse"),
        ("stages/4/lapses", "no", "stages[4].lapses: true or false is wanted here"),
        ("stages/4", "visit", "stages[4]: a mapping is wanted here"),
        ("stages", {}, "stages: a list is wanted here"),
        ("outcomes", [], "outcomes: the list is empty"),
        ("outcomes/0/years", 100, "outcomes[0].years: a whole number from 0 to 20"),
        ("outcomes/1/code", "accredit_5", "outcomes: “accredit_5” is used twice"),
        ("outcomes/2/years", 2, "outcomes: one outcome must refuse, with 0 years"),
    ],
)
def test_a_flaw_is_named_with_its_place(path, value, problem):
    found = [str(each) for each in problems_of(changed(path, value))]

    assert any(each.startswith(problem) for each in found), found


def test_all_flaws_are_told_at_once():
    document = changed("organiser/short", LEFT_OUT)
    document["terms"][2]["length"] = 0
    document["stages"][3]["actor"] = "king"

    assert [each.place for each in problems_of(document)] == [
        "organiser.short",
        "terms[2].length",
        "stages[3].actor",
    ]


@pytest.mark.parametrize("document", [{}, {"id": None}, {"stages": [None], "terms": 3, "tracks": [[]]}])
def test_no_document_breaks_the_check(document):
    assert problems_of(document)


def test_the_outcomes_are_those_that_the_decision_rule_can_propose():
    proposed = {each.code: each.term_years for each in tree().decision_rule.outcomes if each.proposable}
    known = {code: outcome.years for code, outcome in procedure().outcomes.items()}

    assert {code: years or 0 for code, years in proposed.items() if code in known} == known
