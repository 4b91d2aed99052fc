"""Dates as an iCalendar file (RFC 5545, with the name and the pace of RFC 7986), which calendars read."""

from collections.abc import Iterable
from datetime import UTC, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from pertvarka.foundation.dates import KeptDate

MEDIA_TYPE = "text/calendar; charset=utf-8"
ASK_AGAIN_AFTER = timedelta(hours=6)
ONE_DAY = timedelta(days=1)


def as_icalendar(name: str, dates: Iterable[KeptDate]) -> bytes:
    """A calendar of whole days under a name; the same dates give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//Pertvarka//Pertvarka//LT")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for title in ("name", "x-wr-calname"):  # the standard's word, and the one that calendars know
        calendar.add(title, name)
    calendar.add("refresh-interval", ASK_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    for each in dates:
        calendar.add_component(_event(each))
    return calendar.to_ical()


def _event(kept: KeptDate) -> Event:
    event = Event()
    event.add("uid", f"{kept.name}@{urlsplit(settings.SITE_URL).hostname}")
    changed = kept.changed_at.astimezone(UTC).replace(microsecond=0)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("dtstart", kept.day)
    event.add("dtend", kept.day + ONE_DAY)
    event.add("summary", _("Done: %(title)s") % {"title": kept.title} if kept.is_done else kept.title)
    event.add("description", f"{kept.description}\n{settings.SITE_URL}{kept.page}".strip())
    event.add("url", settings.SITE_URL + kept.page)
    event.add("status", "CANCELLED" if kept.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")  # a last day does not make anybody busy
    return event
