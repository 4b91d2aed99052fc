"""The dated cases of term_cases.csv, and a slow reference that counts them in another way than terms.py.

The reference looks days up in lists that stand here, from the Labour Code and tables of Easter; it never asks
foundation.clock.
"""

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from pertvarka.frameworks.procedure_tree import Counting, Term
from pertvarka.frameworks.terms import Pause

TABLE = Path(__file__).with_name("term_cases.csv")
UNITS = {"wd": Counting.WORKING_DAYS, "days": Counting.CALENDAR_DAYS, "months": Counting.MONTHS}
EASTER_SUNDAYS = """
    2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12
    2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
    2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25
"""
EASTER_MONDAYS = {date.fromisoformat(day) + timedelta(days=1) for day in EASTER_SUNDAYS.split()}
HOLIDAYS = ["01-01", "02-16", "03-11", "05-01", "06-24", "07-06", "08-15", "11-01", "12-24", "12-25", "12-26"]
SECOND_OF_NOVEMBER_SINCE = 2020
CALENDAR = [date(2012, 1, 1) + timedelta(days=n) for n in range(24 * 365)]


@dataclass(frozen=True)
class Case:
    """One row: what is counted, from which day, and the last day (None: a pause holds the term)."""

    checked: str  # hand, reference
    rule: str  # “10 wd”, “15 wd before”, “14 days strict”, “yearly 11-15”
    from_day: date
    pauses: tuple[Pause, ...]
    moved: dict[date, bool]  # days that the Government moved: whether they are worked
    due: date | None
    why: str

    @property
    def term(self) -> Term:
        """The rule as a term."""
        words = self.rule.split()
        yearly = words[0] == "yearly"
        return Term(
            mark="drafted",
            basis_lt="",
            basis_en="",
            key="term",
            title_lt="",
            title_en="",
            counting=Counting.YEARLY_DATE if yearly else UNITS[words[1]],
            length=0 if yearly else int(words[0]),
            yearly_date=words[1] if yearly else "",
            is_before="before" in words,
            rests="strict" not in words,
        )


def cases() -> list[Case]:
    """Every row of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [_case(row) for row in csv.DictReader(file)]


def _case(row: dict[str, str]) -> Case:
    due = None if row["due"] == "none" else date.fromisoformat(row["due"])
    pauses = tuple(_pause(words) for words in row["pauses"].split())
    moved = {date.fromisoformat(words[1:]): words[0] == "+" for words in row["moved"].split()}
    from_day = date.fromisoformat(row["from"])
    return Case(row["checked"], row["rule"], from_day, pauses, moved, due, row["why"])


def _pause(words: str) -> Pause:
    first, last = words.split("..")
    return Pause(date.fromisoformat(first), date.fromisoformat(last) if last else None, "by a court")


def reference(case: Case) -> date | None:
    """The last day, found slowly."""
    free = _free_days(tuple(case.moved.items()))
    held = {day for day in CALENDAR for pause in case.pauses if _is_held(day, pause)}
    rests = case.term.rests
    open_days = [day for day in CALENDAR if day not in held]
    good_days = [day for day in open_days if day not in free] if rests else open_days
    words = case.rule.split()
    if words[0] == "yearly":
        dates = [day for day in CALENDAR if day.isoformat()[5:] == words[1]]
        stretched = [next(d for d in CALENDAR if d >= day and not (rests and d in free)) for day in dates]
        wanted = next(day for day, last in zip(dates, stretched, strict=True) if last >= case.from_day)
    elif "before" in words:
        wanted = _before(case, free)
    elif words[1] == "wd":
        counted = [day for day in open_days if day not in free and day > case.from_day]
        return counted[int(words[0]) - 1] if len(counted) >= int(words[0]) else None
    else:
        last = _same_date(case.from_day, int(words[0])) if words[1] == "months" else None
        length = (last - case.from_day).days if last else int(words[0])
        counted = [day for day in open_days if day > case.from_day]
        if len(counted) < length:
            return None
        wanted = counted[length - 1]
    return next((day for day in good_days if day >= wanted), None)


@cache
def _free_days(moved: tuple[tuple[date, bool], ...]) -> frozenset[date]:
    return frozenset(day for day in CALENDAR if is_free(day, dict(moved)))


def _before(case: Case, free: frozenset[date]) -> date:
    words = case.rule.split()
    length = int(words[0])
    if words[1] == "wd":
        return [day for day in CALENDAR if day < case.from_day and day not in free][-length]
    if words[1] == "months":
        wanted = _same_date(case.from_day, -length)
    else:
        wanted = [day for day in CALENDAR if day < case.from_day][-length]
    return wanted if "strict" in words else [day for day in CALENDAR if day <= wanted and day not in free][-1]


def _same_date(day: date, months: int) -> date:
    """The same date some months later, or the last that the month has."""
    count = day.year * 12 + day.month - 1 + months
    within = [each for each in CALENDAR if each.year * 12 + each.month - 1 == count]
    return [each for each in within if each.day <= day.day][-1]


def is_free(day: date, moved: dict[date, bool]) -> bool:
    """Whether a day is a day of rest."""
    if day in moved:
        return not moved[day]
    second = day.month == 11 and day.day == 2 and day.year >= SECOND_OF_NOVEMBER_SINCE
    return day.weekday() > 4 or day.isoformat()[5:] in HOLIDAYS or day in EASTER_MONDAYS or second


def _is_held(day: date, pause: Pause) -> bool:
    return day >= pause.from_on and (pause.until_on is None or day <= pause.until_on)
