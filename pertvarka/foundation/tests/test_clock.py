"""Deadlines end at midnight in Vilnius, and terms are counted in the days the country works."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import ImproperlyConfigured
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import clock

days = st.dates(date(2015, 1, 1), date(2045, 12, 31))
terms = st.integers(1, 60)


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2026, 11, 15), datetime(2026, 11, 15, 22, tzinfo=UTC)),  # winter: two hours ahead of UTC
        (date(2026, 7, 1), datetime(2026, 7, 1, 21, tzinfo=UTC)),  # summer: three hours
        (date(2026, 3, 28), datetime(2026, 3, 28, 22, tzinfo=UTC)),  # the night before clocks go forward
        (date(2026, 3, 29), datetime(2026, 3, 29, 21, tzinfo=UTC)),  # the day of 23 hours
        (date(2026, 10, 24), datetime(2026, 10, 24, 21, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 25, 22, tzinfo=UTC)),  # the day of 25 hours
        (date(2026, 12, 31), datetime(2026, 12, 31, 22, tzinfo=UTC)),
    ],
)
def test_a_day_ends_at_midnight_in_vilnius(day, end):
    assert clock.end_of(day) == end


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)]
)
def test_a_day_lasts_as_long_as_the_clocks_say(day, hours):
    assert clock.end_of(day) - clock.start_of(day) == timedelta(hours=hours)


@given(days)
def test_a_deadline_holds_to_the_last_moment_of_its_day_and_no_longer(day):
    end = clock.end_of(day)

    assert not clock.is_past(day, end - timedelta(microseconds=1))
    assert clock.is_past(day, end)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-14T22:30:00+00:00", date(2026, 11, 15)),  # half past midnight in Vilnius
        ("2026-12-31T22:00:00+00:00", date(2027, 1, 1)),
        ("2026-12-31T21:59:59+00:00", date(2026, 12, 31)),
    ],
)
def test_today_is_the_day_in_vilnius(moment, day):
    with time_machine.travel(moment, tick=False):
        assert clock.today() == day


@pytest.mark.parametrize(
    "day",
    [
        "2026-01-01",
        "2026-02-16",
        "2026-03-11",
        "2026-04-05",  # Easter Sunday
        "2026-04-06",  # Easter Monday
        "2027-03-29",  # Easter Monday of another year
        "2026-05-01",
        "2026-06-24",
        "2026-07-06",
        "2025-08-15",
        "2027-11-01",
        "2026-11-02",
        "2026-12-24",
        "2026-12-25",
        "2028-12-26",
        "2026-11-14",  # a Saturday
        "2026-11-15",  # a Sunday
    ],
)
def test_public_holidays_and_weekends_are_free(day):
    assert not clock.is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2026-01-02", "2026-11-03", "2026-12-23", "2026-12-31", "2019-11-04"])
def test_other_weekdays_are_worked(day):
    assert clock.is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        ("2026-12-23", 1, "2026-12-28"),  # over Christmas Eve, both Christmas days and a weekend
        ("2026-12-31", 1, "2027-01-04"),  # over New Year
        ("2026-11-13", 1, "2026-11-16"),  # a Friday
        ("2026-11-14", 1, "2026-11-16"),  # a Saturday counts from the next day too
        ("2026-10-30", 2, "2026-11-04"),  # over All Saints' and All Souls'
        ("2026-03-27", 5, "2026-04-03"),  # over the change of clocks
    ],
)
def test_a_term_counts_from_the_day_after(day, n, expected):
    assert clock.add_working_days(date.fromisoformat(day), n) == date.fromisoformat(expected)


def test_a_term_without_a_working_day_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        clock.add_working_days(date(2026, 11, 16), 0)


@given(days, terms)
def test_counting_undoes_adding(day, n):
    assert clock.working_days_between(day, clock.add_working_days(day, n)) == n


@given(days, terms)
def test_a_term_never_ends_on_a_free_day(day, n):
    assert clock.is_working_day(clock.add_working_days(day, n))


@given(days, days, terms)
def test_what_begins_later_never_ends_earlier(one, other, n):
    earlier, later = sorted([one, other])

    assert clock.add_working_days(earlier, n) <= clock.add_working_days(later, n)


@given(days, terms)
def test_a_longer_term_ends_later(day, n):
    assert clock.add_working_days(day, n) < clock.add_working_days(day, n + 1)


@given(days, st.integers(0, 40), st.integers(0, 40))
def test_counts_of_two_stretches_add_up(day, first, second):
    middle = day + timedelta(days=first)
    end = middle + timedelta(days=second)

    parts = clock.working_days_between(day, middle) + clock.working_days_between(middle, end)

    assert clock.working_days_between(day, end) == parts


@pytest.mark.parametrize(
    ("today", "left"),
    [("2026-11-13", 3), ("2026-11-17", 1), ("2026-11-18", 0), ("2026-11-19", -1), ("2026-11-23", -3)],
)
def test_days_left_count_the_last_day_and_not_today(today, left):
    assert clock.working_days_left(date(2026, 11, 18), date.fromisoformat(today)) == left


@pytest.fixture
def moved(tmp_path, monkeypatch):
    """The working days as a file of moved days changes them."""

    def use(text):
        file = tmp_path / "working_days.yaml"
        file.write_text(text, encoding="utf-8")
        table = clock.moved_days(file)
        monkeypatch.setattr(clock, "moved_days", lambda: table)

    return use


def test_a_moved_working_day_is_free_and_its_saturday_is_worked(moved):
    moved(
        "moved_days:\n"
        '- {day: 2030-05-02, kind: free, source: "an example"}\n'
        '- {day: 2030-05-11, kind: worked, source: "an example"}\n'
    )

    assert not clock.is_working_day(date(2030, 5, 2))
    assert clock.is_working_day(date(2030, 5, 11))
    assert clock.add_working_days(date(2030, 5, 10), 1) == date(2030, 5, 11)


@pytest.mark.parametrize(
    "row",
    [
        "{day: 2030-05-02, kind: free}",  # nobody says where it comes from
        '{day: 2030-05-02, kind: moved, source: "x"}',
        '{day: "soon", kind: free, source: "x"}',
    ],
)
def test_a_wrong_row_of_moved_days_is_refused(moved, row):
    with pytest.raises(ValueError, match="wrong or repeated"):
        moved(f"moved_days:\n- {row}\n")


def test_the_houses_own_file_of_moved_days_can_be_read():
    assert all(isinstance(day, date) for day in clock.moved_days())


def test_an_invented_history_is_told_at_its_own_time():
    moment = datetime(2024, 5, 6, 7, tzinfo=UTC)

    with clock.as_of(moment):
        assert clock.now() == moment
        assert clock.today() == date(2024, 5, 6)

    assert clock.now() > moment + timedelta(days=365)


def test_nobody_dates_back_in_production(settings):
    settings.MODE = "production"

    with pytest.raises(ImproperlyConfigured), clock.as_of(datetime(2024, 5, 6, tzinfo=UTC)):
        pass
