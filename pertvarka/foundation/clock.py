"""The time as the country lives it: stored in UTC, shown in Europe/Vilnius."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

VILNIUS = ZoneInfo("Europe/Vilnius")


def now() -> datetime:
    """This moment, in UTC."""
    return timezone.now()


def today() -> date:
    """The day it is in Vilnius."""
    return timezone.now().astimezone(VILNIUS).date()
