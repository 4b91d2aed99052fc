"""How numbers, days and moments are written in the reader's language.

Lithuanian: decimal comma, narrow space between thousands, "lapkričio 22 d.".
English: 21,480.5 and "22 November".
"""

import re
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import get_language

from pertvarka.foundation.clock import VILNIUS, today

NARROW_SPACE, NO_BREAK, MINUS = "\u202f", "\u00a0", "\u2212"
MONTHS_LT = (
    "sausio",
    "vasario",
    "kovo",
    "balandžio",
    "gegužės",
    "birželio",
    "liepos",
    "rugpjūčio",
    "rugsėjo",
    "spalio",
    "lapkričio",
    "gruodžio",
)
MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH_BEFORE_DAY = re.compile(rf"\b({'|'.join(MONTHS_LT)}) (?=\d)", re.IGNORECASE)
NUMBER_BEFORE_UNIT = re.compile(r"(\d) (?=(?:d\.|m\.|val\.|km\b|%|kB\b|MB\b|min\.|iš \d|of \d|darbo dien))")


def in_english() -> bool:
    """Whether the reader has chosen English."""
    return (get_language() or "").startswith("en")


def written_number(value: int | float | Decimal, places: int = 0) -> str:
    """A number with `places` decimals, rounded half up as people do."""
    exact = Decimal(str(value)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    text = f"{abs(exact):,.{places}f}"
    if not in_english():
        text = text.replace(",", NARROW_SPACE).replace(".", ",")
    return MINUS + text if exact < 0 else text


def written_size(size: int) -> str:
    """A size in bytes as people say it: 340 kB, 1.2 MB (thousands, as file managers count)."""
    for unit, bytes_in, places in (("MB", 10**6, 1), ("kB", 10**3, 0)):
        if size >= bytes_in:
            return f"{written_number(size / bytes_in, places)}{NO_BREAK}{unit}"
    return f"{size}{NO_BREAK}B"


def day_in_vilnius(value: date | datetime) -> date:
    """The calendar day it is in Vilnius; a plain date stays as it is."""
    if isinstance(value, datetime):
        return value.astimezone(VILNIUS).date() if value.tzinfo else value.date()
    return value


def written_day(value: date | datetime, *, always_year: bool = False) -> str:
    """Day and month in words; the year too unless it is the current one."""
    day = day_in_vilnius(value)
    with_year = always_year or day.year != today().year
    if in_english():
        words = f"{day.day}{NO_BREAK}{MONTHS_EN[day.month - 1]}"
        return f"{words} {day.year}" if with_year else words
    words = f"{MONTHS_LT[day.month - 1]}{NO_BREAK}{day.day}{NO_BREAK}d."
    return f"{day.year}{NO_BREAK}m. {words}" if with_year else words


def written_moment(value: datetime) -> str:
    """Day in words and the time in Vilnius."""
    local = value.astimezone(VILNIUS)
    joint = ", " if in_english() else " "
    return f"{written_day(local)}{joint}{local:%H:%M}"


def bound_words(text: str) -> str:
    """Month and day, number and unit never part at the end of a line."""
    text = MONTH_BEFORE_DAY.sub(rf"\1{NO_BREAK}", text)
    return NUMBER_BEFORE_UNIT.sub(rf"\1{NO_BREAK}", text)
