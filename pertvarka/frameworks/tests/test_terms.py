"""Terms end on the day that the law and a patient clerk with a calendar would find."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import clock
from pertvarka.frameworks.procedure_tree import Counting
from pertvarka.frameworks.terms import Pause, days_left, last_day
from pertvarka.frameworks.tests import term_cases
from pertvarka.frameworks.tests.term_cases import cases, reference

CASES = cases()
TERM = CASES[0].term
days = st.dates(date(2014, 1, 1), date(2033, 12, 31))


def near(day):
    """A pause that may touch a term from this day."""
    return st.builds(
        lambda after, n: Pause(day + timedelta(after), day + timedelta(after + n), "by a court"),
        st.integers(-40, 40),
        st.integers(0, 30),
    )


terms = st.builds(
    lambda counting, length, rests, is_before: replace(
        TERM,
        counting=counting,
        length=length,
        rests=rests,
        is_before=is_before and counting != Counting.YEARLY_DATE,
        yearly_date="11-15" if counting == Counting.YEARLY_DATE else "",
    ),
    st.sampled_from(Counting),
    st.integers(1, 40),
    st.booleans(),
    st.booleans(),
)


@pytest.fixture
def moved(monkeypatch):
    """Lets the Government move days."""

    def move(found):
        monkeypatch.setattr(clock, "moved_days", lambda: found)

    return move


def test_the_table_has_enough_cases_of_every_sort():
    rules = {word for case in CASES for word in case.rule.split()}

    assert len(CASES) >= 200
    assert sum(case.checked == "hand" for case in CASES) >= 60
    assert {"wd", "days", "months", "yearly", "before", "strict"} <= rules
    assert any(case.moved for case in CASES)
    assert any(case.due is None for case in CASES)
    assert sum(bool(case.pauses) for case in CASES) >= 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule} from {case.from_day}")
def test_a_term_ends_on_the_day_of_the_table(case, moved):
    moved(case.moved)

    assert last_day(case.term, case.from_day, case.pauses).day == case.due


def test_the_table_agrees_with_the_slow_reference():
    assert [case for case in CASES if reference(case) != case.due] == []


def test_the_reference_knows_the_same_holidays_as_the_clock():
    first, last = date(2012, 1, 1), date(2035, 12, 25)
    wrong = [
        day
        for day in term_cases.CALENDAR
        if first <= day <= last and clock.is_working_day(day) == term_cases.is_free(day, {})
    ]

    assert wrong == []


# --- Laws ---------------------------------------------------------------------------------------------------


@given(terms, days, st.data())
def test_a_term_never_ends_on_a_day_of_rest_unless_its_rule_says_so(term, day, data):
    end = last_day(term, day, data.draw(st.lists(near(day), max_size=2))).day

    assert clock.is_working_day(end) or not (term.rests or term.counting == Counting.WORKING_DAYS)


@given(terms, days, st.integers(0, 40))
def test_what_begins_later_never_ends_sooner(term, day, later):
    assert last_day(term, day).day <= last_day(term, day + timedelta(days=later)).day


@given(terms, days, st.data())
def test_a_pause_never_brings_the_last_day_nearer_and_never_contains_it(term, day, data):
    pause, another = data.draw(near(day)), data.draw(near(day))

    plain, paused = last_day(term, day).day, last_day(term, day, [pause]).day
    both = last_day(term, day, [pause, another]).day

    assert plain <= paused <= both
    assert not pause.covers(paused)
    assert both == last_day(term, day, [another, pause]).day


@given(terms, days, st.data())
def test_a_pause_without_an_end_holds_the_term_or_does_not_touch_it(term, day, data):
    from_on = day + timedelta(days=data.draw(st.integers(-40, 60)))
    plain = last_day(term, day).day
    held = last_day(term, day, [Pause(from_on, None, "by a court")]).day

    assert held == (None if from_on <= plain else plain)


@given(st.integers(1, 60), days)
def test_as_many_working_days_are_left_as_the_term_has(length, day):
    term = replace(TERM, length=length)

    assert days_left(last_day(term, day).day, day) == length


# --- Explanations -----------------------------------------------------------------------------------------


def test_the_reasons_tell_how_the_day_was_found(in_english):
    pause = Pause(date(2026, 12, 18), date(2026, 12, 20), "ruling I-1234")

    due = last_day(replace(TERM, length=10), date(2026, 12, 16), [pause])

    assert due.reasons == (
        "10 working days, counted from the day after 2026-12-16.",
        "Moved by 1 day: the terms stood still from 2026-12-18 to 2026-12-20 (ruling I-1234).",
        "2026-12-24, 2026-12-25, 2027-01-01 are holidays.",
    )


def test_a_day_of_rest_explains_itself(in_english):
    term = replace(TERM, counting=Counting.YEARLY_DATE, yearly_date="11-15")

    assert last_day(term, date(2025, 9, 1)).reasons == (
        "Every year by November 15",
        "2025-11-15 is a day of rest, so the last day is 2025-11-17.",
    )


def test_a_term_that_stands_still_says_since_when_and_why(in_english):
    due = last_day(TERM, date(2026, 12, 16), [Pause(date(2026, 12, 18), None, "ruling I-1234")])

    assert due.day is None
    assert due.reasons[-1].startswith("The term has stood still since 2026-12-18 (ruling I-1234)")


def test_a_worked_weekend_is_told(in_english, moved):
    moved({date(2030, 5, 11): True})

    due = last_day(replace(TERM, length=2), date(2030, 5, 9))

    assert due.reasons[-1] == "2030-05-11 is worked, though it is a weekend."


def test_days_in_a_pause_are_not_left(in_english):
    pause = Pause(date(2026, 12, 18), date(2026, 12, 20), "ruling I-1234")

    assert days_left(date(2026, 12, 23), date(2026, 12, 16), [pause]) == 4
    assert days_left(date(2026, 12, 16), date(2026, 12, 18)) == -2
