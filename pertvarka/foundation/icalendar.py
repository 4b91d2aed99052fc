"""Dates as an iCalendar file (RFC 5545, with the name and the pace of RFC 7986), which calendars read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from pertvarka.foundation.clock import ONE_DAY
from pertvarka.foundation.dates import KeptDate

MEDIA_TYPE = "text/calendar; charset=utf-8"
ASK_AGAIN_AFTER = timedelta(hours=6)


@dataclass(frozen=True)
class Meeting:
    """Something that takes a time of a day. Moments carry their zone; a later edition replaces a former."""

    name: str
    begins_at: datetime
    ends_at: datetime
    title: str
    description: str
    place: str
    page: str
    changed_at: datetime
    edition: int


def as_icalendar(name: str, dates: Iterable[KeptDate]) -> bytes:
    """A calendar of whole days under a name; the same dates give the same bytes."""
    return _calendar(name, map(_event, dates))


def meetings_as_icalendar(name: str, meetings: Iterable[Meeting]) -> bytes:
    """A calendar of meetings under a name; the same meetings give the same bytes."""
    return _calendar(name, map(_meeting, meetings))


def _calendar(name: str, events: Iterable[Event]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Pertvarka//Pertvarka//LT")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for title in ("name", "x-wr-calname"):  # the standard's word, and the one that calendars know
        calendar.add(title, name)
    calendar.add("refresh-interval", ASK_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    for event in events:
        calendar.add_component(event)
    return calendar.to_ical()


def _named(name: str, changed_at: datetime, page: str) -> Event:
    """An event with what tells calendars which one it is and how new."""
    event = Event()
    event.add("uid", f"{name}@{urlsplit(settings.SITE_URL).hostname}")
    changed = changed_at.astimezone(UTC).replace(microsecond=0)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("url", settings.SITE_URL + page)
    return event


def _event(kept: KeptDate) -> Event:
    event = _named(kept.name, kept.changed_at, kept.page)
    event.add("dtstart", kept.day)
    event.add("dtend", kept.day + ONE_DAY)
    event.add("summary", _("Done: %(title)s") % {"title": kept.title} if kept.is_done else kept.title)
    event.add("description", f"{kept.description}\n{settings.SITE_URL}{kept.page}".strip())
    event.add("status", "CANCELLED" if kept.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")  # a last day does not make anybody busy
    return event


def _meeting(meeting: Meeting) -> Event:
    event = _named(meeting.name, meeting.changed_at, meeting.page)
    event.add("dtstart", meeting.begins_at.astimezone(UTC))
    event.add("dtend", meeting.ends_at.astimezone(UTC))
    event.add("summary", meeting.title)
    event.add("description", f"{meeting.description}\n{settings.SITE_URL}{meeting.page}".strip())
    if meeting.place:
        event.add("location", meeting.place)
    event.add("sequence", meeting.edition)
    event.add("status", "CONFIRMED")
    return event
