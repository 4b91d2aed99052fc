"""The laws of the parts that a draft is edited by, and what each change does to the rest of the document."""

from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pertvarka.frameworks import shapes
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.parts import addresses, codes_of, moved, new_code, part_of
from pertvarka.frameworks.tests.factories import document

ADDRESSES = addresses(document())


def put(address, taken=(), **changes):
    """The national document with this change made through the part."""
    whole = document()
    part = part_of(whole, address)
    return part.put(whole, part.get(whole) | changes, taken=taken)


@pytest.mark.parametrize("address", ADDRESSES)
def test_putting_back_what_was_got_changes_nothing(address):
    whole = document()
    part = part_of(whole, address)

    assert part.put(whole, part.get(whole)) == document()


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_written_in_a_form_is_read_back_as_it_was(address):
    part = part_of(document(), address)
    value = part.get(document())

    assert shapes.read(part.shape, shapes.flat(part.shape, value)) == value


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_text_of_a_form_belongs_to_one_of_its_fields(address):
    part = part_of(document(), address)
    data = shapes.flat(part.shape, part.get(document()))

    fields = {name for name, _leaf in shapes.leaves(part.shape, data)}
    counts = {name for name in data if name.endswith(f"-{shapes.ROWS}")}
    added = {name for name in fields if name.endswith("-add")}

    assert set(data) - counts <= fields
    assert {name for name in fields - added if name not in data} <= {
        "mandatory",
        "na_allowed_in_mandatory_areas",
    } | {name for name in fields if name.endswith("-proposable")}


@pytest.mark.parametrize("address", ["about", "line-99", "line-0", "9.9.9", "9", "no", "1.1.1.1", ""])
def test_a_part_that_is_not_there_is_not_found(address):
    assert (part_of(document(), address) is not None) == (address == "about")


def test_the_documents_are_never_changed_in_place():
    whole, before = document(), document()
    for address in ADDRESSES:
        part = part_of(whole, address)
        part.put(whole, {**part.get(whole), "title_lt": "Kita"})

    assert whole == before


# --- Coming, going, moving ------------------------------------------------------------------------------


def test_a_new_indicator_gets_the_next_code_and_a_sign_for_every_level():
    rows = part_of(document(), "1.1").get(document())["indicators"]

    changed = put("1.1", indicators=[*rows, {"code": ""}])

    new = part_of(changed, "1.1.5").get(changed)
    assert [sign["level"] for sign in new["signs"]] == [0, 1, 2, 3, 4]
    assert {problem.place.rpartition(".")[2] for problem in problems_of(changed)} == {
        "title_lt",
        "title_en",
        "description_lt",
        "description_en",
        "sign_lt",
        "sign_en",
    }
    assert new_code(document(), changed) == "1.1.5"


def test_a_removed_indicator_s_code_is_not_given_to_another():
    *rows, _last = part_of(document(), "1.1").get(document())["indicators"]

    changed = put("1.1", taken=codes_of(document()), indicators=[*rows, {"code": ""}])

    assert [row["code"] for row in part_of(changed, "1.1").get(changed)["indicators"]] == [
        "1.1.1",
        "1.1.2",
        "1.1.3",
        "1.1.5",
    ]


def test_an_indicator_that_moves_to_another_area_gets_its_next_code_and_remembers_the_old_one():
    changed, new = moved(document(), "1.1.2", "2.1", taken=codes_of(document()))

    assert new == "2.1.4"
    assert part_of(changed, "1.1.2") is None
    assert changed["groups"][1]["areas"][0]["indicators"][-1]["formerly"] == "1.1.2"
    assert problems_of(changed) == []


def test_an_indicator_that_comes_back_has_its_old_code_and_nothing_to_remember():
    away, code = moved(document(), "1.1.2", "2.1", taken=codes_of(document()))

    home, again = moved(away, code, "1.1", taken=codes_of(document()))

    assert again == "1.1.2"
    returned = part_of(home, "1.1.2")
    assert returned.get(home) == part_of(document(), "1.1.2").get(document())
    assert "formerly" not in str(home)


def test_a_thing_that_was_never_published_has_no_former_code():
    rows = part_of(document(), "1.1").get(document())["indicators"]
    taken = codes_of(document())
    added = put("1.1", taken=taken, indicators=[*rows, {"code": ""}])

    changed, code = moved(added, "1.1.5", "2.1", taken=taken)

    assert code == "2.1.4"
    assert "formerly" not in str(changed)


def test_a_mandatory_area_that_moves_takes_its_indicators_its_duty_and_the_rule_s_numbers_with_it():
    changed, _code = moved(document(), "2.3", "1", taken=codes_of(document()))

    rule = changed["decision_rule"]
    assert rule["mandatory_areas"] == ["1.6"]
    assert [each["code"] for each in changed["groups"][0]["areas"][-1]["indicators"]] == [
        "1.6.1",
        "1.6.2",
        "1.6.3",
    ]
    assert {field["area"] for field in rule["fields"] if "area" in field} == {"1.6"}
    # The sentences still name area 2.3: the officer is told.
    assert {problem.place.rpartition(".")[2] for problem in problems_of(changed)} == {
        "sentence_lt",
        "sentence_en",
    }


def test_an_area_made_mandatory_is_listed_in_the_rule_and_one_set_free_is_not():
    assert put("1.1", mandatory=True)["decision_rule"]["mandatory_areas"] == ["2.3", "1.1"]
    assert put("2.3", mandatory=False)["decision_rule"]["mandatory_areas"] == []


def test_a_removed_group_takes_everything_in_it():
    changed = put("groups", groups=[{"code": "2"}])

    assert [group["code"] for group in changed["groups"]] == ["2"]
    assert changed["decision_rule"]["mandatory_areas"] == ["2.3"]


# --- Figures, weights, the rule ---------------------------------------------------------------------------


def test_a_figure_wanted_anew_comes_with_its_definition_and_unit_and_goes_with_its_last_reader():
    keys = part_of(document(), "1.1.1").get(document())["figures"]

    more = put("1.1.1", figures=[*keys, "library.searches"])
    fewer = put("1.1.1", figures=[])

    assert [each["title_en"] for each in more["figures"] if each["key"] == "library.searches"] == [
        "Searches in the bank"
    ]
    assert "searches" in {unit["code"] for unit in more["units"]}
    assert "surveys.needs_response_share" not in {each["key"] for each in fewer["figures"]}
    assert problems_of(more) == problems_of(fewer) == []


def test_a_weight_of_one_is_not_written_and_others_are():
    rows = part_of(document(), "weights").get(document())["weights"]
    heavy = [row | {"weight": "1.5"} if row["code"] == "1.1.2" else row for row in rows]

    changed = put("weights", weights=heavy)

    assert changed["groups"][0]["areas"][0]["indicators"][1]["weight"] == "1.5"
    assert str(changed).count("'weight'") == 1


def test_a_new_line_of_the_rule_comes_before_the_last_which_always_holds():
    rows = part_of(document(), "rule").get(document())["lines"]

    changed = put("rule", lines=[*rows, {"code": ""}])

    rules = changed["decision_rule"]["rules"]
    assert len(rules) == 6
    assert rules[-1] == document()["decision_rule"]["rules"][-1]
    assert rules[-2]["when"] == {"all": [{"field": "unrated_count", "op": ">=", "value": ""}]}


def test_lines_may_change_places_but_the_last_stays_last():
    rows = part_of(document(), "rule").get(document())["lines"]

    changed = put("rule", lines=[rows[-1], *rows[-2::-1]])

    before = document()["decision_rule"]["rules"]
    assert changed["decision_rule"]["rules"] == [*before[-2::-1], before[-1]]


def test_a_number_that_gets_another_name_keeps_it_in_every_condition():
    rows = part_of(document(), "numbers").get(document())["fields"]
    rows[3]["name"] = "grand_mean"

    changed = put("numbers", fields=rows)

    assert "overall_mean" not in str(changed["decision_rule"])
    assert problems_of(changed) == []


def test_an_outcome_that_gets_another_name_keeps_it_in_every_line():
    rows = part_of(document(), "outcomes").get(document())["outcomes"]
    rows[0]["code"] = "five_years"

    changed = put("outcomes", outcomes=rows)

    assert changed["decision_rule"]["rules"][2]["outcome"] == "five_years"
    assert problems_of(changed) == []


# --- Whatever is written --------------------------------------------------------------------------------


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_whatever_is_written_in_a_form_the_next_form_shows_it(data):
    """Texts are kept as they were written, right or wrong; the document keeps its form."""
    whole = document()
    part = part_of(whole, data.draw(st.sampled_from(ADDRESSES)))
    written = dict(shapes.flat(part.shape, part.get(whole)))
    leaves = dict(shapes.leaves(part.shape, written))
    free = [name for name, leaf in leaves.items() if leaf.kind in ("text", "word")]
    for name in data.draw(st.lists(st.sampled_from(free), unique=True)) if free else []:
        written[name] = data.draw(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"])))

    value = shapes.read(part.shape, written)
    changed = part.put(whole, value)
    again = part_of(changed, part.address)

    assert whole == document()
    assert problems_of(deepcopy(changed)) is not None
    assert without_former_names(again.get(changed)) == without_former_names(value)


def without_former_names(value):
    """A part's value without what its rows were called before."""
    return {
        key: [
            {name: row[name] for name in row if name != "was"} if isinstance(row, dict) else row
            for row in each
        ]
        if isinstance(each, list)
        else each
        for key, each in value.items()
    }
