"""Calendars written here are read by three programs that are not ours."""

from datetime import UTC, date, datetime

import ical.calendar_stream
import ics
import pytest
import vobject
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation.dates import KeptDate
from pertvarka.foundation.icalendar import as_icalendar

TITLE = "Pateikti vertinimus; Žirmūnų „centras“, ąčęėįšųūž: \\ labai ilgas pavadinimas, daugiau negu eilutė"
MOMENT = datetime(2026, 11, 26, 10, 15, 30, 999, tzinfo=UTC)


def kept(**more) -> KeptDate:
    """A date as a room offers it."""
    return KeptDate(
        **{
            "name": "self-evaluation-1-rating",
            "day": date(2026, 12, 31),
            "title": TITLE,
            "description": "Pirma eilutė\nantra, su kableliu",
            "page": "/self-evaluations/1/",
            "changed_at": MOMENT,
            **more,
        }
    )


def by_ics(body: bytes) -> list[tuple]:
    """What the first reader finds: (summary, first day, day after the last)."""
    events = ics.Calendar(body.decode()).events
    return [(event.name, event.begin.date(), event.end.date()) for event in events]


def by_vobject(body: bytes) -> list[tuple]:
    """What the second reader finds."""
    calendar = vobject.readOne(body.decode())
    return [(each.summary.value, each.dtstart.value, each.dtend.value) for each in calendar.vevent_list]


def by_ical(body: bytes) -> list[tuple]:
    """What the third reader finds."""
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(body.decode())
    return [(event.summary, event.dtstart, event.dtend) for event in calendar.events]


@pytest.mark.parametrize("read", [by_ics, by_vobject, by_ical])
def test_three_readers_find_the_same(read):
    found = read(as_icalendar("Mano datos", [kept()]))

    assert found == [(TITLE, date(2026, 12, 31), date(2027, 1, 1))]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).map(str.strip))
def test_any_words_come_out_as_they_went_in(title):
    body = as_icalendar("Mano datos", [kept(title=title)])

    assert by_vobject(body)[0][0] == title
    assert max(len(line) for line in body.split(b"\r\n")) <= 75


def test_the_same_dates_give_the_same_bytes():
    assert as_icalendar("Mano datos", [kept()]) == as_icalendar("Mano datos", [kept()])


def test_what_is_done_or_cancelled_says_so():
    with override("lt"):
        body = as_icalendar("Mano datos", [kept(title="A", is_done=True), kept(title="B", is_cancelled=True)])

    assert b"SUMMARY:Atlikta: A" in body
    assert b"STATUS:CANCELLED" in body
