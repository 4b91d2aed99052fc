"""The rules of a visit: its days, the agenda it begins with, what must be there before a step.

Pure functions: no database, no clock, no request. Refusals are sentences for people.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Protocol, TypeVar

from django.utils.translation import gettext as _

from pertvarka.foundation.clock import is_working_day
from pertvarka.foundation.ui.languages import in_language

VISIT_DAYS_MAX = 2  # working days; drafted, as the notice in the procedure is
HALF_A_DAY = Decimal("0.5")
FEEDBACK_LEAST = 5  # so many visits at least are joined into a mean, and so many are added to it at a time


# --- Days -----------------------------------------------------------------------------------------------


def why_visit_days_wrong(first: date, last: date, *, earliest: date) -> dict[str, str]:
    """Problems by the field they stand beside (`first_day`, `last_day`); none when the days are right."""
    problems = {}
    if first < earliest:
        problems["first_day"] = _("This day has passed. Choose a coming one.")
    elif not is_working_day(first):
        problems["first_day"] = _("This is not a working day. Choose a working one.")
    if last < first:
        problems["last_day"] = _("The last day comes before the first. Change one of them.")
    elif not is_working_day(last):
        problems["last_day"] = _("This is not a working day. Choose a working one.")
    elif len(visit_days(first, last)) > VISIT_DAYS_MAX:
        problems["last_day"] = _("A visit takes one or two working days. Choose an earlier last day.")
    return problems


def visit_days(first: date | None, last: date | None) -> list[date]:
    """The working days of a visit, the first and the last included; none while they are not told."""
    if first is None or last is None:
        return []
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if is_working_day(day)]


# --- Agenda ---------------------------------------------------------------------------------------------


class Timed(Protocol):
    """Whatever takes a time of a day."""

    on: date
    begins: time
    ends: time


Item = TypeVar("Item", bound=Timed)


def overlapping(items: Sequence[Item]) -> list[tuple[Item, Item]]:
    """Pairs of items that share some time of a day; allowed, because a panel may divide, but shown."""
    return [
        (one, other)
        for place, one in enumerate(items)
        for other in items[place + 1 :]
        if one.on == other.on and one.begins < other.ends and other.begins < one.ends
    ]


@dataclass(frozen=True)
class Line:
    """One item of an agenda that is only proposed."""

    on: date
    begins: time
    ends: time
    title: str
    with_whom: str = ""


OPENING, FIRST_TALK, LUNCH, AFTER_LUNCH, LAST_TALK_ENDS, CLOSING_ENDS = (
    time(9, 0),
    time(9, 30),
    time(12, 0),
    time(13, 0),
    time(15, 30),
    time(16, 0),
)
LONG_TALK, SHORT_TALK = timedelta(minutes=60), timedelta(minutes=30)


def proposed_agenda(areas: Sequence[Any], days: Sequence[date]) -> list[Line]:
    """An agenda to begin from: who we are, a talk about each area, lunch, and a closing talk.

    Talks take an hour, or half an hour where the days have no room for hours.
    """
    slots = _slots(days, LONG_TALK)
    if len(slots) < len(areas):
        slots = _slots(days, SHORT_TALK)
    first, last = days[0], days[-1]
    lines = [
        Line(first, OPENING, FIRST_TALK, _("Who we are and what we will do"), _("Head and the panel")),
        *(
            Line(day, begins, ends, _talk(area), _("Those who work in this area"))
            for area, (day, begins, ends) in zip(areas, slots, strict=False)
        ),
        *(Line(day, LUNCH, AFTER_LUNCH, _("Lunch and the panel's own talk"), _("The panel")) for day in days),
        Line(last, LAST_TALK_ENDS, CLOSING_ENDS, _("How the visit went and what comes next"), _("Head")),
    ]
    return sorted(lines, key=lambda line: (line.on, line.begins))


def _talk(area: Any) -> str:
    return f"{area.code} {in_language(area, 'title')}"


def _slots(days: Iterable[date], length: timedelta) -> list[tuple[date, time, time]]:
    """The times of the days in which a talk of this length fits, before lunch and after it."""
    return [
        (day, begins, ends)
        for day in days
        for start, end in ((FIRST_TALK, LUNCH), (AFTER_LUNCH, LAST_TALK_ENDS))
        for begins, ends in _within(start, end, length)
    ]


def _within(start: time, end: time, length: timedelta) -> list[tuple[time, time]]:
    found = []
    at, last = (datetime.combine(date.min, each) for each in (start, end))
    while at + length <= last:
        found.append((at.time(), (at + length).time()))
        at += length
    return found


# --- What a step needs ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Need:
    """Something that must be there before a step; `words` say it as a whole sentence of what to do."""

    words: str
    is_met: bool


def needs_of_visit(
    *, undeclared: Iterable[str], has_dossier: bool, is_confirmed: bool, first_day: date | None, today: date
) -> list[Need]:
    """What must be there before the visit begins. undeclared: names of those who have not declared."""
    waiting = ", ".join(undeclared)
    declare = _("Every expert declares having no interest. Waiting for: %(names)s.") % {"names": waiting}
    return [
        Need(declare if waiting else _("Every expert has declared having no interest."), not waiting),
        Need(_("The institution hands in its dossier."), has_dossier),
        Need(_("The institution confirms the agenda as it now stands."), is_confirmed),
        Need(_("The first day of the visit comes."), first_day is not None and first_day <= today),
    ]


def why_not_end_visit(*, has_protocol: bool, unsigned: Iterable[str]) -> str | None:
    """Why the visit cannot be ended yet. unsigned: names of the panel who have not signed this edition."""
    if not has_protocol:
        return _("Write the protocol first; all of the panel sign it.")
    if waiting := ", ".join(unsigned):
        return _("The protocol is not signed yet by: %(names)s.") % {"names": waiting}
    return None


# --- Days of work, feedback -----------------------------------------------------------------------------


def why_days_wrong(days: Decimal) -> str | None:
    """Why somebody cannot have worked so many days; they are told by halves."""
    if days % HALF_A_DAY:
        return _("Tell the days by halves, for example 2 or 2,5.")
    return None


def feedback_means(answers: Sequence[dict[str, int]], questions: Iterable[str]) -> dict[str, Decimal]:
    """The mean answer by question, from the oldest visits on, by whole fives; nothing below five.

    Two means that follow each other differ by five visits, so none can be subtracted out of them.
    """
    counted = answers[: len(answers) - len(answers) % FEEDBACK_LEAST]
    if not counted:
        return {}
    return {name: Decimal(sum(each[name] for each in counted)) / len(counted) for name in questions}
