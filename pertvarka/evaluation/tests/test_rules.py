"""Answers of the rules, without a database."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.evaluation import rules
from pertvarka.evaluation.models import LEVELS
from pertvarka.foundation.clock import end_of

levels = st.lists(st.sampled_from(LEVELS), max_size=12)
DAY = date(2026, 11, 15)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("ratings", "disagreement"),
    [
        ([], Fraction(0)),
        (["3"], Fraction(0)),
        (["3", "3", "3"], Fraction(0)),
        (["1", "3"], Fraction(2)),
        (["1", "2", "3"], Fraction(4, 3)),
        (["0", "4"], Fraction(4)),
        (["na", "2"], Fraction(4)),
        (["na", "na"], Fraction(0)),
    ],
)
def test_disagreement_is_the_mean_distance_of_pairs(ratings, disagreement):
    assert rules.spread(ratings).disagreement == disagreement


@given(levels)
def test_disagreement_lies_between_nought_and_four_and_does_not_depend_on_order(ratings):
    spread = rules.spread(ratings)

    assert 0 <= spread.disagreement <= 4
    assert rules.spread(reversed(ratings)) == spread
    assert (spread.disagreement == 0) == (len(set(ratings)) <= 1)


@given(levels)
def test_a_spread_counts_every_rating_once(ratings):
    assert rules.spread(ratings).total == len(ratings)


def test_the_most_chosen_level_is_none_when_two_are_chosen_alike():
    assert rules.spread(["1", "1", "2"]).most_chosen == "1"
    assert rules.spread(["1", "2"]).most_chosen is None


def test_an_answer_needs_a_level_and_a_reason():
    def missing(level, reason, na_allowed=True):
        return set(rules.why_not_rate(level=level, reason=reason, area_code="1.1", na_allowed=na_allowed))

    assert missing("", "") == {"level", "reason"}
    assert missing("0", "Planas neparengtas.") == set()
    assert missing("3", "   trumpai") == {"reason"}
    assert missing("na", "Šios veiklos nevykdome.", na_allowed=False) == {"level"}


def test_ratings_handed_in_by_midnight_in_vilnius_are_on_time():
    last_minute, next_day = end_of(DAY) - MINUTE, end_of(DAY)

    assert rules.timing_of(submitted_at=last_minute, rating_until=DAY, is_revealed=False) == "on_time"
    assert rules.timing_of(submitted_at=next_day, rating_until=DAY, is_revealed=False) == "late"
    assert rules.timing_of(submitted_at=last_minute, rating_until=DAY, is_revealed=True) == "after_reveal"


@pytest.mark.parametrize(
    ("submitted", "anything", "moment", "may"),
    [
        (3, True, end_of(DAY) - MINUTE, True),
        (2, True, end_of(DAY) - MINUTE, False),
        (2, True, end_of(DAY), True),
        (0, True, end_of(DAY), True),
        (0, False, end_of(DAY), False),
    ],
)
def test_ratings_open_when_all_are_in_or_the_date_has_passed(submitted, anything, moment, may):
    problem = rules.why_not_reveal(
        submitted=submitted, members=3, anything_submitted=anything, rating_until=DAY, moment=moment
    )

    assert (problem is None) == may


def test_the_calendar_must_run_forward():
    problems = rules.why_dates_are_wrong(
        rating_until=date(2026, 12, 10),
        agreeing_until=date(2026, 12, 9),
        approval_until=date(2026, 12, 8),
        earliest=date(2026, 12, 11),
    )

    assert set(problems) == {"rating_until", "agreeing_until", "approval_until"}


def test_a_mean_is_shown_with_two_decimals_halves_up():
    assert str(rules.two_places(Fraction(11, 4))) == "2.75"
    assert str(rules.two_places(Fraction(2825, 1000))) == "2.83"
    assert rules.two_places(None) is None
