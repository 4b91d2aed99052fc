"""When a message is tried again, and when a day's work is due."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation.clock import VILNIUS, is_working_day
from pertvarka.foundation.outbox import rules

numbers = st.integers(1, 10**9)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
hours = st.times().map(lambda t: t.replace(microsecond=0))


@given(numbers, st.integers(1, rules.ATTEMPTS_IN_A_ROW - 2))
def test_each_wait_is_longer_than_the_one_before(number, attempts):
    assert rules.wait_after(attempts, number) < rules.wait_after(attempts + 1, number)


@given(numbers)
def test_the_first_wait_is_about_half_a_minute(number):
    assert timedelta(seconds=25) <= rules.wait_after(1, number) <= timedelta(seconds=35)


@given(numbers)
def test_a_mail_server_may_be_away_for_a_working_day_before_a_letter_stands_on_the_page(number):
    waits = [rules.wait_after(n, number) for n in range(1, rules.ATTEMPTS_IN_A_ROW)]

    assert sum(waits, timedelta()) > timedelta(hours=7.5)


@given(numbers, st.integers(rules.ATTEMPTS_IN_A_ROW, 400))
def test_what_keeps_failing_is_tried_about_once_a_day(number, attempts):
    assert rules.keeps_failing(attempts)
    assert timedelta(hours=20) < rules.wait_after(attempts, number) < timedelta(hours=28)


def test_what_failed_together_does_not_come_back_together():
    assert len({rules.wait_after(3, number) for number in range(100)}) > 90


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-17T04:59:59", "2026-11-16"),  # 06:59:59 in Vilnius, winter
        ("2026-11-17T05:00:00", "2026-11-17"),
        ("2026-07-07T03:59:59", "2026-07-03"),  # 06:59:59, summer; before it Statehood Day and a weekend
        ("2026-07-07T04:00:00", "2026-07-07"),
        ("2026-12-28T04:30:00", "2026-12-23"),
        ("2027-01-01T12:00:00", "2026-12-31"),
        ("2026-10-26T05:00:00", "2026-10-26"),  # the first morning of winter time
        ("2026-03-30T04:00:00", "2026-03-30"),  # the first working morning of summer time
    ],
)
def test_work_for_seven_in_the_morning_is_due_on_working_days(moment, day):
    due = rules.latest_due_day(
        datetime.fromisoformat(moment).replace(tzinfo=UTC), at=time(7), working_days_only=True
    )

    assert due == date.fromisoformat(day)


@given(moments, hours, st.booleans())
def test_the_latest_due_day_has_come_and_the_next_has_not(moment, at, working_days_only):
    day = rules.latest_due_day(moment, at=at, working_days_only=working_days_only)

    here = moment.astimezone(VILNIUS).replace(tzinfo=None)
    assert datetime.combine(day, at) <= here
    assert is_working_day(day) or not working_days_only
    assert working_days_only or here < datetime.combine(day + timedelta(days=1), at)


@pytest.mark.parametrize(
    ("address", "shown"),
    [("rasa@mokykla.example", "r…@mokykla.example"), ("@mokykla.example", "…@mokykla.example"), ("", "")],
)
def test_an_operator_sees_where_a_letter_goes_but_not_to_whom(address, shown):
    assert rules.masked_address(address) == shown
