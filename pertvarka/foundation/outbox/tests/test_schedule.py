"""Daily work is done once for each day, however many workers look and however long nobody did."""

from datetime import date

import pytest
import time_machine

from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox.schedule import Schedule

pytestmark = pytest.mark.django_db


@pytest.fixture
def reminded():
    """The days on which the daily work was done, in order."""
    days = []
    outbox.daily("test.remind", at="07:00")(days.append)
    return days


def at(moment, *schedules):
    """What happens when workers look at a moment in Vilnius (winter time)."""
    with time_machine.travel(f"{moment}+02:00", tick=False):
        for schedule in schedules or [Schedule()]:
            schedule.look(now())
        outbox.run_waiting()


def test_daily_work_is_done_when_its_hour_comes(reminded):
    worker = Schedule()
    at("2026-11-16T06:59:59", worker)
    assert reminded == []

    at("2026-11-16T07:00:00", worker)
    at("2026-11-16T07:00:05", worker)
    at("2026-11-17T08:00:00", worker)

    assert reminded == [date(2026, 11, 16), date(2026, 11, 17)]


def test_two_workers_do_it_once(reminded):
    at("2026-11-16T07:00:00", Schedule(), Schedule())
    at("2026-11-16T09:00:00", Schedule())

    assert reminded == [date(2026, 11, 16)]


def test_what_was_missed_is_done_once_on_return(reminded):
    at("2026-11-09T07:00:00")
    at("2026-11-19T05:00:00")
    at("2026-11-19T07:00:00")

    assert reminded == [date(2026, 11, 9), date(2026, 11, 18), date(2026, 11, 19)]


def test_weekends_and_holidays_are_left_out(reminded):
    at("2026-12-23T07:00:00")
    at("2026-12-25T12:00:00")
    at("2026-12-27T12:00:00")

    assert reminded == [date(2026, 12, 23)]


def test_work_for_every_day_is_done_on_sundays_too():
    days = []
    outbox.daily("test.count", at="03:00", working_days_only=False)(days.append)

    at("2026-11-15T03:00:00")

    assert days == [date(2026, 11, 15)]


def test_a_new_house_has_missed_nothing(reminded):
    at("2026-11-15T12:00:00")  # a Sunday: Friday's work was due before the house was there

    assert reminded == []


def test_most_looks_ask_the_database_nothing(reminded, django_assert_num_queries):
    worker = Schedule()
    at("2026-11-16T07:00:00", worker)

    with time_machine.travel("2026-11-16T08:00:00+02:00"), django_assert_num_queries(0):
        worker.look(now())
