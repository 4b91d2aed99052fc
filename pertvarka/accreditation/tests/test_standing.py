"""How an institution stands on a day, without a database."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.accreditation import rules
from pertvarka.accreditation.rules import IN_FORCE, StandingKind, last_day, standing

START = date(2020, 3, 2)
K = StandingKind


@dataclass(frozen=True)
class Ruling:
    """A decision as the rules see it."""

    pk: int
    years: int
    in_force_from: date | None
    order_date: date
    valid_until: date | None
    corrects_id: int | None = None


@dataclass(frozen=True)
class Break:
    """An interruption as the rules see it."""

    decision_id: int
    kind: str
    from_on: date
    until_on: date | None = None


def ruling(pk: int = 1, years: int = 5, begins: date | None = START, **more) -> Ruling:
    ends = last_day(begins, years) if begins and years else None
    return Ruling(pk, years, begins, **{"order_date": begins or START, "valid_until": ends, **more})


def kind(decisions, interruptions, on) -> StandingKind | None:
    found = standing(decisions, interruptions, on)
    return found.kind if found else None


@pytest.mark.parametrize(
    ("begins", "years", "last"),
    [
        (date(2021, 3, 10), 5, date(2026, 3, 9)),
        (date(2021, 3, 10), 3, date(2024, 3, 9)),
        (date(2021, 1, 1), 1, date(2021, 12, 31)),
        (date(2020, 12, 31), 5, date(2025, 12, 30)),
        (date(2024, 2, 29), 5, date(2029, 2, 28)),
        (date(2024, 2, 29), 3, date(2027, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 28)),
        (date(2023, 3, 1), 5, date(2028, 2, 29)),
        (date(2023, 3, 1), 3, date(2026, 2, 28)),
        (date(2023, 2, 28), 5, date(2028, 2, 27)),
    ],
)
def test_the_last_day_is_the_one_before_the_anniversary(begins, years, last):
    assert last_day(begins, years) == last


@given(st.dates(date(2006, 1, 1), date(2060, 1, 1)), st.integers(1, 10))
def test_terms_that_follow_each_other_leave_no_day_out_and_share_none(begins, years):
    next_begins = last_day(begins, years) + timedelta(days=1)

    assert next_begins.year - begins.year in (years, years + 1)
    assert abs((next_begins - begins).days - 365.25 * years) < 2


def test_nothing_is_told_before_the_first_order():
    assert standing([], [], START) is None
    assert standing([ruling()], [], START - timedelta(days=1)) is None


def test_an_order_signed_earlier_is_not_in_force_yet():
    signed = ruling(order_date=START - timedelta(days=20))
    held_back = ruling(begins=None)

    assert kind([signed], [], START - timedelta(days=1)) == K.COMING
    assert kind([signed], [], START) == K.ACCREDITED
    assert kind([held_back], [], START + timedelta(days=900)) == K.COMING


@pytest.mark.parametrize(
    ("days_before_the_end", "shown"),
    [(181, K.ACCREDITED), (180, K.EXPIRING), (0, K.EXPIRING), (-1, K.EXPIRED), (-4000, K.EXPIRED)],
)
def test_a_term_ends_soon_for_180_days_and_is_over_the_day_after(days_before_the_end, shown):
    found = ruling()

    assert kind([found], [], found.valid_until - timedelta(days=days_before_the_end)) == shown


def test_a_gap_between_terms_stays_a_gap():
    first = ruling(1, begins=date(2007, 9, 20))
    second = ruling(2, begins=date(2013, 12, 5))
    days = {date(2012, 1, 1): K.ACCREDITED, date(2013, 1, 1): K.EXPIRED, date(2014, 1, 1): K.ACCREDITED}

    assert {day: kind([first, second], [], day) for day in days} == days


def test_a_court_suspends_from_its_day_to_its_last():
    found = ruling()
    suspended = Break(1, "court", START + timedelta(days=10), START + timedelta(days=20))

    kinds = [kind([found], [suspended], START + timedelta(days=n)) for n in (9, 10, 20, 21)]

    assert kinds == [K.ACCREDITED, K.SUSPENDED, K.SUSPENDED, K.ACCREDITED]


def test_withdrawal_and_annulment_last_and_annulment_weighs_more():
    found = ruling()
    withdrawn = Break(1, "withdrawal", START + timedelta(days=10))
    annulled = Break(1, "annulment", START + timedelta(days=20))

    kinds = [kind([found], [withdrawn, annulled], START + timedelta(days=n)) for n in (9, 10, 20, 5000)]

    assert kinds == [K.ACCREDITED, K.WITHDRAWN, K.ANNULLED, K.ANNULLED]


def test_a_refused_or_annulled_repeat_leaves_the_earlier_term_as_it_was():
    first = ruling(1)
    refused = ruling(2, years=0, begins=START + timedelta(days=400))
    repeated = ruling(3, begins=START + timedelta(days=400))
    annulled = Break(3, "annulment", START + timedelta(days=410))

    assert kind([first, refused], [], START + timedelta(days=401)) == K.ACCREDITED
    assert kind([first, refused], [], first.valid_until + timedelta(days=1)) == K.REFUSED
    assert kind([first, repeated], [annulled], START + timedelta(days=410)) == K.ACCREDITED


def test_a_newer_term_replaces_the_earlier_one_for_good():
    first = ruling(1, years=5)
    shorter = ruling(2, years=1, begins=START + timedelta(days=400))
    withdrawn = Break(2, "withdrawal", START + timedelta(days=500))

    assert kind([first, shorter], [], shorter.valid_until + timedelta(days=1)) == K.EXPIRED
    assert kind([first, shorter], [withdrawn], START + timedelta(days=500)) == K.WITHDRAWN


def test_a_correction_takes_the_place_of_what_it_corrects_with_its_interruptions():
    wrong = ruling(1, years=3)
    right = ruling(2, years=5, corrects_id=1)
    again = ruling(3, years=5, corrects_id=2, begins=START + timedelta(days=1), order_date=START)
    suspended = Break(1, "court", START + timedelta(days=10), START + timedelta(days=20))

    assert standing([wrong, right], [], START + timedelta(days=4 * 365)).decision == right
    assert kind([wrong, right, again], [suspended], START) == K.COMING
    assert kind([wrong, right, again], [suspended], START + timedelta(days=15)) == K.SUSPENDED


days = st.dates(date(2015, 1, 1), date(2030, 1, 1))


@st.composite
def histories(draw):
    """Decisions of one institution, some held back, some refusing, some corrected, and interruptions."""
    decisions = []
    for pk in range(1, draw(st.integers(0, 4)) + 1):
        begins = draw(st.none() | days)
        order_date = (begins or START) - timedelta(days=draw(st.integers(0, 300)))
        corrects = draw(st.sampled_from([None, pk - 1 or None]))
        years = draw(st.sampled_from([0, 1, 3, 5]))
        decisions.append(ruling(pk, years, begins, order_date=order_date, corrects_id=corrects))
    interruptions = [
        Break(draw(st.integers(1, 4)), what, begins, begins + timedelta(days=draw(st.integers(0, 900))))
        if what == "court"
        else Break(draw(st.integers(1, 4)), what, begins)
        for what, begins in draw(
            st.lists(st.tuples(st.sampled_from(["court", "withdrawal", "annulment"]), days), max_size=3)
        )
    ]
    return decisions, interruptions


@given(histories(), days)
def test_nobody_is_accredited_without_a_decision_in_force_that_nothing_interrupts(history, on):
    decisions, interruptions = history

    found = standing(decisions, interruptions, on)

    assert (found is None) == (not any(each.order_date <= on for each in rules.those_that_hold(decisions)))
    if found and found.is_in_force:
        decision = found.decision
        assert decision.years >= 1
        assert decision.in_force_from <= on <= decision.valid_until
        assert decision.pk not in {each.corrects_id for each in decisions}
        assert not [
            each
            for each in interruptions
            if each.decision_id == decision.pk and each.from_on <= on <= (each.until_on or date.max)
        ]


@given(histories(), days)
def test_a_day_that_no_term_covers_is_never_a_day_in_force(history, on):
    decisions, interruptions = history
    covered = [d for d in decisions if d.valid_until and d.in_force_from <= on <= d.valid_until]

    if not covered:
        assert kind(decisions, interruptions, on) not in IN_FORCE


@given(histories(), days)
def test_the_order_in_which_decisions_are_told_does_not_matter(history, on):
    decisions, interruptions = history

    assert standing(reversed(decisions), reversed(interruptions), on) == standing(
        decisions, interruptions, on
    )


@given(histories(), days)
def test_without_interruptions_a_running_term_is_always_in_force(history, on):
    decisions, _interruptions = history
    running = [
        each
        for each in rules.those_that_hold(decisions)
        if each.valid_until and each.order_date <= on and each.in_force_from <= on <= each.valid_until
    ]
    newer_ended = [
        each
        for each in rules.those_that_hold(decisions)
        if each.valid_until
        and each.valid_until < on
        and any(each.in_force_from >= r.in_force_from for r in running)
    ]

    if running and not newer_ended:
        assert kind(decisions, [], on) in IN_FORCE
