"""The time as the country lives it: stored in UTC, shown in Europe/Vilnius, counted in working days.

A working day is Monday to Friday without the public holidays (Labour Code, article 123, kept by the package
`holidays`) and without the days that the Government has moved (working_days.yaml).
"""

from calendar import monthrange
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import yaml
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

VILNIUS = ZoneInfo("Europe/Vilnius")
MOVED_DAYS = Path(__file__).with_name("working_days.yaml")
ONE_DAY = timedelta(days=1)
SATURDAY = 5


_retold: ContextVar[datetime | None] = ContextVar("retold", default=None)


def now() -> datetime:
    """This moment, in UTC."""
    return _retold.get() or timezone.now()


def today() -> date:
    """The day it is in Vilnius."""
    return now().astimezone(VILNIUS).date()


@contextmanager
def as_of(moment: datetime) -> Iterator[None]:
    """Let what happens inside count as done at another moment: invented histories are told this way.

    Raises ImproperlyConfigured in production, where nobody may date an act back.
    """
    if settings.MODE == "production":
        raise ImproperlyConfigured("The clock cannot be set in production.")
    token = _retold.set(moment)
    try:
        yield
    finally:
        _retold.reset(token)


# --- Deadlines ------------------------------------------------------------------------------------------


def start_of(day: date) -> datetime:
    """The moment, in UTC, at which a day begins in Vilnius."""
    return datetime.combine(day, time.min, VILNIUS).astimezone(UTC)


def end_of(day: date) -> datetime:
    """24:00 of a day in Vilnius, in UTC. It belongs to the next day: what is due by `day` comes before it."""
    return start_of(day + ONE_DAY)


def is_past(deadline_day: date, moment: datetime) -> bool:
    """Whether "by `deadline_day`" is over at a moment; the day itself counts to its end."""
    return moment >= end_of(deadline_day)


def add_months(day: date, n: int) -> date:
    """The same date `n` months later (earlier below zero), or the month's last day where it has none such."""
    month = day.year * 12 + day.month - 1 + n
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def end_of_months(day: date, n: int) -> date:
    """The last day of a term of `n` months that runs from an event on `day`.

    It ends with the same date of the last month, and on the next working day where that is a day of rest.
    Source: Regulation (EEC, Euratom) No 1182/71, article 3, paragraphs 1, 2 (c) and 4.
    """
    last = add_months(day, n)
    return last if is_working_day(last) else add_working_days(last, 1)


# --- Working days ---------------------------------------------------------------------------------------


@cache
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("LT", years=year))


@cache
def moved_days(file: Path = MOVED_DAYS) -> dict[date, bool]:
    """Days that differ from the calendar, each with whether it is worked. ValueError for a wrong file."""
    moved: dict[date, bool] = {}
    for row in yaml.safe_load(file.read_text(encoding="utf-8"))["moved_days"]:
        day, kind = row["day"], row["kind"]
        if type(day) is not date or kind not in ("worked", "free") or not row.get("source") or day in moved:
            raise ValueError(f"{file.name}: wrong or repeated row {row}")
        moved[day] = kind == "worked"
    return moved


def is_working_day(day: date) -> bool:
    """Whether offices work on a day."""
    moved = moved_days().get(day)
    if moved is not None:
        return moved
    return day.weekday() < SATURDAY and day not in _public_holidays(day.year)


def add_working_days(day: date, n: int) -> date:
    """The n-th working day after `day`; a term counts from the day after. Raises ValueError when n < 1."""
    if n < 1:
        raise ValueError("A term has at least one working day.")
    while n:
        day += ONE_DAY
        n -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days follow `start` up to and including `end`; 0 when `end` is not after `start`."""
    return sum(is_working_day(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


def working_days_left(until: date, today: date) -> int:
    """Working days left after today, the last day included: 0 on the last day, negative when it is past."""
    if today > until:
        return -working_days_between(until, today)
    return working_days_between(today, until)
