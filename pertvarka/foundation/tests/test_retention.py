"""Retention as data: terms by date, what is overdue on a day, and files that say too little."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pertvarka.foundation import retention
from pertvarka.foundation.clock import add_months, end_of_months, is_working_day, start_of
from pertvarka.foundation.retention import Action, Kind, Source, Term

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
GOOD = """
terms:
  - {kind: room.thing, from: 2026-01-01, action: erase, keep: {years: 1}, on_request: erase,
     source: drafted, basis_lt: "a", basis_en: "b"}
  - {kind: room.thing, from: 2027-01-01, action: erase, keep: {months: 2, days: 3}, on_request: keep,
     source: official, basis_lt: "c", basis_en: "d"}
"""


@pytest.fixture(autouse=True)
def _registry_of_our_own(monkeypatch):
    monkeypatch.setattr(retention, "_KINDS", {})
    monkeypatch.setattr(retention, "_TERMS", {})


def write(tmp_path, text):
    file = tmp_path / "retention.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@given(DAYS, st.integers(-600, 600))
def test_months_there_and_back_lose_at_most_three_days(day, n):
    there = add_months(day, n)

    assert 0 <= (day - add_months(there, -n)).days <= 3
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == n


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a year's holidays are read at first
@given(DAYS, st.integers(1, 3))
def test_a_term_of_months_ends_on_a_working_day_not_before_the_same_date(day, n):
    last = end_of_months(day, n)

    assert is_working_day(last)
    assert add_months(day, n) <= last


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 3, 5), date(2026, 4, 7)),  # 5 April 2026 is Easter Sunday, 6 April Easter Monday
        (date(2026, 8, 31), date(2026, 9, 30)),  # September has no 31st
        (date(2026, 11, 26), date(2026, 12, 28)),  # 26 December is Christmas, then a weekend
        (date(2027, 1, 30), date(2027, 3, 1)),  # 28 February 2027 is a Sunday
        (date(2026, 10, 5), date(2026, 11, 5)),
    ],
)
def test_the_month_of_a_request_by_the_regulation(received, due):
    assert end_of_months(received, 1) == due


def test_the_term_in_force_on_a_day_is_the_latest_that_has_begun(tmp_path):
    retention.read_terms(write(tmp_path, GOOD))

    assert retention.term_on("room.thing", date(2026, 12, 31)).basis_en == "b"
    assert retention.term_on("room.thing", date(2027, 1, 1)).source == Source.OFFICIAL
    with pytest.raises(LookupError):
        retention.term_on("room.thing", date(2025, 12, 31))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("kind: room.thing, ", ""),
        ("from: 2026-01-01", "from: soon"),
        ("action: erase", "action: burn"),
        ("on_request: erase", "on_request: anonymise"),
        ("source: drafted", "source: rumour"),
        ('basis_en: "b"', 'basis: "b"'),
    ],
)
def test_a_row_that_says_too_little_stops_the_start(tmp_path, right, wrong):
    assert right in GOOD

    with pytest.raises(ValueError, match=r"retention\.yaml"):
        retention.read_terms(write(tmp_path, GOOD.replace(right, wrong, 1)))


def test_a_moment_before_which_a_term_must_have_begun():
    term = Term("a", date(2026, 1, 1), Action.ERASE, 13, 2, Action.ERASE, Source.DRAFTED, "", "")

    assert term.begun_before(date(2027, 3, 31)) == start_of(date(2026, 2, 26))


class Records:
    """Stands in for a queryset of numbers."""

    def __init__(self, numbers):
        self.numbers = numbers

    def order_by(self, name):
        return sorted(self.numbers)


def test_one_batch_at_a_time_until_nothing_is_overdue(tmp_path, monkeypatch):
    retention.read_terms(write(tmp_path, GOOD))
    monkeypatch.setattr(retention, "BATCH", 2)
    left = {1, 2, 3, 4, 5}
    kind = Kind("room.thing", "", "", (), expired=lambda moment: Records(left), erase=left.difference_update)

    assert [retention.erase_batch(kind, date(2026, 6, 1)) for _ in range(4)] == [2, 2, 1, 0]


def test_what_is_kept_for_ever_is_never_overdue(tmp_path):
    kept = GOOD.replace("action: erase", "action: keep")
    retention.read_terms(write(tmp_path, kept))
    kind = Kind("room.thing", "", "", (), expired=lambda moment: Records({1}))

    assert retention.overdue(kind, date(2026, 6, 1)) is None


def test_the_person_goes_last_and_no_key_is_taken_twice():
    retention.keep(Kind("a.person", "", "", (), is_the_person=True))
    retention.keep(Kind("b.thing", "", "", ()))

    assert list(retention.kinds()) == ["b.thing", "a.person"]
    with pytest.raises(ValueError, match=r"b\.thing"):
        retention.keep(Kind("b.thing", "", "", ()))
