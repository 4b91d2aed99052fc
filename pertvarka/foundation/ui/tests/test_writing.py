"""Numbers, days and moments in both languages."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
import time_machine
from django.utils import translation

from pertvarka.foundation.ui.writing import (
    bound_words,
    day_in_vilnius,
    written_day,
    written_moment,
    written_number,
)


@pytest.mark.parametrize(
    ("value", "places", "lithuanian", "english"),
    [
        (21480.5, 1, "21\u202f480,5", "21,480.5"),
        (Decimal("2.45"), 1, "2,5", "2.5"),
        (0.5, 0, "1", "1"),
        (-3, 0, "\u22123", "\u22123"),
        (-0.2, 0, "0", "0"),
        (1234567, 0, "1\u202f234\u202f567", "1,234,567"),
    ],
)
def test_a_number_is_written_as_the_reader_writes_it(value, places, lithuanian, english):
    with translation.override("lt"):
        assert written_number(value, places) == lithuanian
    with translation.override("en"):
        assert written_number(value, places) == english


@time_machine.travel(datetime(2026, 6, 1, 12, tzinfo=UTC))
def test_a_day_of_this_year_needs_no_year():
    with translation.override("lt"):
        assert written_day(date(2026, 11, 22)) == "lapkričio\u00a022\u00a0d."
        assert written_day(date(2025, 11, 22)) == "2025\u00a0m. lapkričio\u00a022\u00a0d."
    with translation.override("en"):
        assert written_day(date(2026, 11, 22)) == "22\u00a0November"
        assert written_day(date(2026, 11, 22), always_year=True) == "22\u00a0November 2026"


def test_a_moment_belongs_to_the_day_it_is_in_vilnius():
    late_in_utc = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
    assert day_in_vilnius(late_in_utc) == date(2026, 11, 22)


@time_machine.travel(datetime(2026, 6, 1, 12, tzinfo=UTC))
def test_a_moment_shows_the_time_in_vilnius_over_clock_changes():
    with translation.override("lt"):
        assert written_moment(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)) == "spalio\u00a025\u00a0d. 03:30"
        assert written_moment(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)) == "spalio\u00a025\u00a0d. 03:30"
    with translation.override("en"):
        assert written_moment(datetime(2026, 11, 22, 12, 5, tzinfo=UTC)) == "22\u00a0November, 14:05"


def test_units_stay_with_their_numbers():
    assert bound_words("liko 7 darbo dienos, 38 %") == "liko 7\u00a0darbo dienos, 38\u00a0%"
