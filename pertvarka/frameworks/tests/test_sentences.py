"""The numbers of a line are written into its sentences where it can be said which stands for which."""

import pytest

from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.sentences import offered
from pertvarka.frameworks.tests.factories import document

FIVE_YEARS, THREE_YEARS = 2, 3


def with_value(line, comparison, value, *, joint="all"):
    whole = document()
    whole["decision_rule"]["rules"][line]["when"][joint][comparison]["value"] = value
    return whole


def test_a_sound_line_gets_no_offer():
    assert offered(document(), "line-3") == {}
    assert offered(document(), "rule") == {}


@pytest.mark.parametrize(
    ("line", "comparison", "value", "lt", "en"),
    [
        (
            FIVE_YEARS,
            0,
            "2.9",
            "bendras vidurkis ne mažesnis kaip 2,9, kiekvienos",
            "mean is at least 2.9, the mean",
        ),
        (
            FIVE_YEARS,
            1,
            "2.2",
            "srities vidurkis ne mažesnis kaip 2,2, o 2.3",
            "at least 2.2 and the mean of area 2.3",
        ),
        (
            FIVE_YEARS,
            2,
            3,
            "srities vidurkis ne mažesnis kaip 3, siūloma",
            "of area 2.3 at least 3, accreditation",
        ),
    ],
)
def test_the_changed_number_is_written_where_it_stood(line, comparison, value, lt, en):
    whole = with_value(line, comparison, value)

    found = offered(whole, f"line-{line + 1}")

    assert lt in found["sentence_lt"]
    assert en in found["sentence_en"]
    whole["decision_rule"]["rules"][line] |= found
    assert problems_of(whole) == []


@pytest.mark.parametrize(("comparison", "value"), [(0, "2.1"), (1, 1)])
def test_nothing_is_offered_where_a_sentence_names_the_same_number_more_than_once(comparison, value):
    assert offered(with_value(THREE_YEARS, comparison, value), "line-4") == {}


def test_nothing_is_offered_where_the_numbers_do_not_pair_up():
    whole = document()
    whole["decision_rule"]["rules"][FIVE_YEARS]["when"]["all"].pop()

    assert offered(whole, "line-3") == {}


def test_nothing_is_offered_while_the_line_cannot_be_computed():
    assert offered(with_value(FIVE_YEARS, 0, "daug"), "line-3") == {}


def test_the_term_of_an_outcome_is_a_number_of_its_lines():
    whole = document()
    whole["decision_rule"]["outcomes"][0]["term_years"] = 6

    assert offered(whole, "line-3")["sentence_lt"].endswith("siūloma akredituoti 6 metams.")
