"""What may be published of the spread of centres, whatever was published before."""

from datetime import date
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.evaluation.spreads import (
    AREA_STEP,
    INDICATOR_STEP,
    OTHERS_MIN,
    SIZE_BANDS,
    SMALLEST_GROUP,
    groups_told_apart,
    may_be_published,
    quarter_of,
    spread_of,
)

centres = st.frozensets(st.integers(0, 29))
level = st.integers(0, 40).map(lambda tenths: Fraction(tenths, 10))


def published_of(candidates):
    """Those of the candidates that are let through, one after another."""
    published = []
    for candidate in candidates:
        if may_be_published(candidate, published):
            published.append(candidate)
    return published


@given(st.lists(centres, max_size=12))
def test_no_two_published_spreads_differ_by_one_to_four_centres(candidates):
    for one, other in combinations(published_of(candidates), 2):
        assert len(one ^ other) == 0 or len(one ^ other) >= OTHERS_MIN


@given(st.lists(centres, max_size=12))
def test_nothing_is_published_of_fewer_than_five_others(candidates):
    for reader in range(30):
        assert all(len(one - {reader}) >= OTHERS_MIN for one in published_of(candidates))


@given(st.lists(centres, max_size=8), st.data())
def test_no_sum_and_difference_of_spreads_leaves_a_reader_with_fewer_than_five_others(candidates, data):
    published = published_of(candidates)
    weights = [data.draw(st.integers(-3, 3)) for _each in published]
    reader = data.draw(st.integers(0, 29))

    weight_of = {
        centre: sum(weight for weight, one in zip(weights, published, strict=True) if centre in one)
        for centre in range(30)
    }
    left = {centre for centre, weight in weight_of.items() if weight != 0}

    assert not left or len(left - {reader}) >= OTHERS_MIN


def test_a_joining_centre_waits_until_enough_have_joined():
    first = frozenset(range(8))

    assert not may_be_published(first | {8}, [first])
    assert not may_be_published(first | set(range(8, 13)), [first])
    assert may_be_published(first | set(range(8, 14)), [first])


def test_a_leaving_centre_holds_the_next_spread_back():
    first = frozenset(range(20))

    assert not may_be_published(first - {0}, [first])
    assert may_be_published(first - set(range(6)), [first])


def test_three_spreads_that_differ_widely_by_pairs_can_still_tell_one_centre_apart():
    one, other = frozenset(range(8)), frozenset(range(10, 18))
    both_and_one_more = one | other | {30}

    assert len(both_and_one_more ^ one) >= OTHERS_MIN
    assert len(both_and_one_more ^ other) >= OTHERS_MIN
    assert not may_be_published(both_and_one_more, [one, other])


def test_a_corrected_report_is_another_one():
    first = frozenset(range(8))

    assert groups_told_apart([first, first - {0} | {99}]) == [1, 1, 7]


@given(st.lists(level, min_size=SMALLEST_GROUP, max_size=60), st.sampled_from([AREA_STEP, INDICATOR_STEP]))
def test_a_spread_lies_in_order_on_the_scale_and_tells_only_about_how_many(values, step):
    found = spread_of(values, step=step)

    assert 0 <= found.lower <= found.median <= found.upper <= 4
    assert all((each / step).denominator == 1 for each in (found.lower, found.median, found.upper))
    assert found.at_least in SIZE_BANDS
    assert found.at_least <= len(values)


def test_a_small_spread_cannot_be_drawn_by_mistake():
    with pytest.raises(ValueError, match="too much"):
        spread_of([Fraction(3)] * OTHERS_MIN, step=AREA_STEP)


def test_quarters():
    assert [quarter_of(date(2026, month, 15)).month for month in (1, 3, 4, 9, 12)] == [1, 1, 4, 7, 10]
