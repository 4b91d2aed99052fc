"""Kappa and alpha equal independent libraries', and say nothing where they are undefined."""

import html
from fractions import Fraction

import krippendorff
import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.concordance import (
    Likeness,
    alpha,
    concordance,
    in_words,
    mean_kappa,
    weighted_kappa,
)
from pertvarka.evaluation.tests.factories import rated, revealed, world
from pertvarka.foundation import clock

LEVELS = [0, 1, 2, 3, 4]
level = st.sampled_from(LEVELS)
answer = st.sampled_from([*(str(each) for each in LEVELS), "na"])


def sheets(least=2, most=6):
    """Several raters' sheets; some leave indicators out."""
    sheet = st.dictionaries(st.sampled_from([f"1.1.{n}" for n in range(8)]), answer)
    return st.lists(sheet, min_size=least, max_size=most)


def nearly(number):
    return None if number is None else pytest.approx(float(number), abs=1e-9)


@given(st.lists(st.tuples(level, level), min_size=1, max_size=30))
def test_kappa_is_that_of_scikit_learn(pairs):
    kappa = weighted_kappa(pairs)

    if kappa is None:
        assert len({each for pair in pairs for each in pair}) == 1
    else:
        ones, others = zip(*pairs, strict=True)
        assert cohen_kappa_score(ones, others, labels=LEVELS, weights="quadratic") == nearly(kappa)


@given(st.lists(st.lists(st.none() | level, min_size=4, max_size=4), min_size=1, max_size=12))
def test_alpha_is_that_of_the_library_krippendorff(units):
    found = alpha([[each for each in unit if each is not None] for unit in units])

    pairable = [
        each for unit in units if sum(x is not None for x in unit) > 1 for each in unit if each is not None
    ]
    if found is None:
        assert len(set(pairable)) < 2
    else:
        matrix = [
            [float("nan") if each is None else each for each in rater] for rater in zip(*units, strict=True)
        ]
        library = krippendorff.alpha(
            reliability_data=matrix, level_of_measurement="ordinal", value_domain=LEVELS
        )
        assert library == nearly(found)


@given(sheets())
def test_neither_the_order_of_raters_nor_that_of_indicators_matters(group):
    turned = [dict(reversed(sheet.items())) for sheet in reversed(group)]

    assert concordance(group, names_are_shown=True) == concordance(turned, names_are_shown=True)


@given(sheets())
def test_no_figure_is_above_one_and_every_finding_has_words(group):
    found = concordance(group, names_are_shown=True)

    assert all(number <= 1 for number in (found.kappa, found.alpha) if number is not None)
    assert in_words(found.likeness).advice


@given(sheets(least=3))
def test_not_applicable_counts_as_a_missing_rating_and_as_a_dispute(group):
    without = [{code: each for code, each in sheet.items() if each != "na"} for sheet in group]
    found, bare = concordance(group, names_are_shown=True), concordance(without, names_are_shown=True)

    assert (found.kappa, found.alpha, found.distance) == (bare.kappa, bare.alpha, bare.distance)
    assert bare.disputes == 0


def test_where_a_level_stands_against_not_applicable_it_is_said():
    group = [{"1": "3", "2": "na", "3": "na"}, {"1": "3", "2": "4", "3": "na"}]

    assert concordance(group, names_are_shown=True).disputes == 1


@pytest.mark.parametrize(
    ("group", "likeness"),
    [
        ([], Likeness.TOO_FEW),
        ([{"1": "3", "2": "1"}], Likeness.TOO_FEW),
        ([{"1": "3"}, {"1": "1"}], Likeness.TOO_FEW),
        ([{"1": "na", "2": "na"}] * 3, Likeness.TOO_FEW),
        ([{"1": "3", "2": "3"}] * 3, Likeness.ALIKE),
        ([{"1": "0", "2": "2", "3": "4"}] * 2, Likeness.ALIKE),
        ([{"1": "0", "2": "2", "3": "4"}, {"1": "1", "2": "2", "3": "4"}], Likeness.ALIKE),
        ([{"1": "1", "2": "2", "3": "4"}, {"1": "2", "2": "2", "3": "3"}], Likeness.PARTLY),
        ([{"1": "3", "2": "3", "3": "3"}] * 3 + [{"1": "3", "2": "4", "3": "3"}], Likeness.NEAR),
        ([{"1": "4", "2": "1", "3": "3"}, {"1": "1", "2": "3", "3": "0"}], Likeness.DIFFERENTLY),
    ],
)
def test_what_the_figures_say(group, likeness):
    assert concordance(group, names_are_shown=True).likeness == likeness


def test_one_indicator_gives_no_figures():
    found = concordance([{"1": "3"}, {"1": "1"}, {"1": "0"}], names_are_shown=True)

    assert (found.kappa, found.alpha) == (None, None)


def test_kappa_of_two_who_gave_no_names_is_not_told():
    group = [{"1": "1", "2": "2"}, {"1": "3", "2": "4"}]

    assert concordance(group, names_are_shown=False).kappa is None
    assert concordance(group, names_are_shown=False).alpha is not None
    assert concordance(group, names_are_shown=True).kappa == mean_kappa([{"1": 1, "2": 2}, {"1": 3, "2": 4}])


def test_kappa_by_hand():
    # Differences 1 and 0: observed (1 + 0)·2; by chance 1·1 + 0 + 4 + 1 over the four pairings.
    assert weighted_kappa([(1, 2), (3, 3)]) == 1 - Fraction(2 * 1, 1 + 4 + 1 + 0)


def _agreeing(levels, **settings):
    place = revealed(world(members=len(levels), areas=("1.2", "2.3"), **settings), levels)
    return place, queries.agenda(place.record)


@pytest.mark.django_db
def test_the_groups_figures_come_from_its_revealed_ratings():
    place, items = _agreeing(["3", "3", "1"])
    found = queries.group_concordance(place.record, {item.indicator.code: item.votes for item in items})

    assert set(found.by_area) == {"1.2", "2.3"}
    assert (found.overall.raters, found.overall.indicators) == (3, len(place.record.indicators))
    assert found.overall.distance == Fraction(4, 3)


@pytest.mark.django_db
def test_nothing_is_told_of_an_area_that_is_not_revealed():
    place = rated(world(reveals_by_area=True), ["3", "2", "1"])
    actions.reveal(place.record, area_codes=["1.2"], by=place.coordinator)
    record = place.fresh()
    found = queries.group_concordance(record, queries.votes_by_indicator(record))

    assert set(found.by_area) == {"1.2"}
    assert found.overall.indicators == found.by_area["1.2"].indicators


@pytest.mark.django_db
def test_a_rating_given_after_the_reveal_is_left_out():
    place = rated(world(), ["3", "3", "0"], submit=2)
    with clock.as_of(clock.end_of(place.record.rating_until)):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.group[2])
    record = place.fresh()

    found = queries.group_concordance(record, queries.votes_by_indicator(record)).overall

    assert (found.raters, found.distance) == (2, 0)


@pytest.mark.django_db
def test_the_agenda_tells_the_finding_in_words_and_names_nobody(client):
    place, _items = _agreeing(["4", "1", "3"])
    client.force_login(place.head.account)

    page = client.get(reverse("evaluation:agenda", args=[place.record.pk])).content.decode()

    assert in_words("differently").advice in html.unescape(page)
    assert not any(member.full_name in page for member in place.group)


@pytest.mark.django_db
def test_before_the_reveal_no_page_tells_it(client):
    place = rated(world(), ["4", "1", "3"])
    client.force_login(place.coordinator.account)

    page = client.get(reverse("evaluation:agenda", args=[place.record.pk])).content.decode()

    assert "concordance" not in page


@pytest.mark.django_db
def test_of_one_indicator_it_is_said_that_ratings_are_too_few(client):
    place, items = _agreeing(["4", "1", "3"])
    client.force_login(place.head.account)
    address = reverse("evaluation:agree", args=[place.record.pk, items[0].indicator.code])

    page = client.get(address).content.decode()

    assert "#concordance" in page
