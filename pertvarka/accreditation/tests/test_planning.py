"""For which year's plan a request is made."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.accreditation import planning
from pertvarka.accreditation.tests.factories import _text
from pertvarka.frameworks.procedure_tree import build
from pertvarka.frameworks.reading import read
from pertvarka.frameworks.terms import last_day

PROCEDURE = build(read(_text()))


@pytest.mark.parametrize(
    ("plan_year", "last_day"),
    [
        (2026, date(2025, 11, 17)),  # 15 November 2025 is a Saturday
        (2027, date(2026, 11, 16)),  # a Sunday
        (2028, date(2027, 11, 15)),  # a Monday
    ],
)
def test_requests_are_made_by_the_fifteenth_of_november_or_the_next_working_day(plan_year, last_day):
    assert planning.last_day_to_request(PROCEDURE, plan_year) == last_day


@pytest.mark.parametrize(
    ("plan_year", "day"),
    [(2024, date(2024, 1, 2)), (2025, date(2024, 12, 31)), (2026, date(2025, 12, 31))],
)
def test_a_plan_is_due_in_the_year_before_it_also_after_a_new_year_on_a_sunday(plan_year, day):
    assert last_day(PROCEDURE.terms["plan_by"], planning.dates_from(plan_year)).day == day


def test_a_request_in_time_is_for_next_year_first():
    assert planning.years_to_ask_for(PROCEDURE, date(2026, 11, 16)) == [2027, 2028]


def test_a_late_request_is_for_the_year_after_first_but_may_name_the_next():
    assert planning.years_to_ask_for(PROCEDURE, date(2026, 11, 17)) == [2028, 2027]
    assert planning.is_late(PROCEDURE, requested_on=date(2026, 11, 17), plan_year=2027)
    assert not planning.is_late(PROCEDURE, requested_on=date(2026, 11, 17), plan_year=2028)


@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_the_year_proposed_first_is_always_one_for_which_the_request_is_in_time(day):
    first = planning.years_to_ask_for(PROCEDURE, day)[0]

    assert not planning.is_late(PROCEDURE, requested_on=day, plan_year=first)


@pytest.mark.parametrize(
    ("kind", "track"),
    [
        ("municipal_centre", "ordinary"),
        ("national_centre", "under_ministry"),
        ("university_unit", "university"),
        ("agency", "organiser"),
        ("school", "ordinary"),
    ],
)
def test_the_track_follows_from_the_kind_of_institution(kind, track):
    assert planning.track_for(PROCEDURE, kind) == track
