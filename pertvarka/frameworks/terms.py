"""How long a term lasts: its last day, and the reasons that make it that day. Pure: no database, no today.

A term counts from the day after its event (a delivery, a visit); a term before an event counts back from the
day before it. Days in a pause do not count.
Source: Regulation (EEC, Euratom) No 1182/71, article 3; days of rest are those of foundation.clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, ngettext_lazy

from pertvarka.foundation.clock import ONE_DAY, SATURDAY, add_months, is_working_day
from pertvarka.frameworks.procedure_tree import Counting, Term


@dataclass(frozen=True)
class Pause:
    """Days on which terms stand still, and by what: “the ruling of the court, 2026-12-18”."""

    from_on: date
    until_on: date | None  # the last day; None: it lasts
    reason: str

    def covers(self, day: date) -> bool:
        """Whether terms stand still on this day because of it."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


@dataclass(frozen=True)
class Due:
    """The last day of a term, and what makes it that day, a sentence each.

    day: None while it cannot be said: a pause without an end holds the term.
    """

    day: date | None
    reasons: tuple[str, ...]


def last_day(term: Term, from_day: date, pauses: Sequence[Pause] = ()) -> Due:
    """The last day of a term.

    from_day: the day of the event from which, or before which, it counts; of a yearly date, the day from
    which on it is looked for.
    """
    end = _end(term, from_day, ())
    reasons = [_counted(term, from_day), *_rested(term, from_day, end)]
    ended = [pause for pause in pauses if pause.until_on]
    for number, pause in enumerate(ended, start=1):
        later = _end(term, from_day, ended[:number])
        if later > end:
            reasons.append(_moved(pause, (later - end).days))
            end = later
    lasting = next((pause for pause in pauses if pause.until_on is None and pause.from_on <= end), None)
    if lasting:
        return Due(None, (*reasons, _held(lasting)))
    if term.counting == Counting.WORKING_DAYS:
        reasons += _unusual_days(*sorted((from_day, end)))
    return Due(end, tuple(reasons))


def days_left(until: date, on: date, pauses: Sequence[Pause] = ()) -> int:
    """Working days after `on` up to and including `until`, none of those in a pause; negative when past."""
    first, last = sorted((on, until))
    days = sum(is_working_day(day) and not _is_paused(day, pauses) for day in _days(first + ONE_DAY, last))
    return days if until >= on else -days


# --- The day ------------------------------------------------------------------------------------------------


def _end(term: Term, from_day: date, pauses: Sequence[Pause]) -> date:
    """The last day, with pauses that all have an end."""
    match term.counting:
        case Counting.YEARLY_DATE:
            end = _yearly(term, from_day)
        case _ if term.is_before:
            end = _back(term, from_day)
        case Counting.WORKING_DAYS:
            return _forward(from_day, term.length, pauses, rests=True)
        case Counting.CALENDAR_DAYS:
            end = _forward(from_day, term.length, pauses, rests=False)
        case Counting.MONTHS:
            days = (add_months(from_day, term.length) - from_day).days
            end = _forward(from_day, days, pauses, rests=False)
    return _forward(end - ONE_DAY, 1, pauses, rests=term.rests)


def _forward(day: date, n: int, pauses: Sequence[Pause], *, rests: bool) -> date:
    """The n-th day after `day` that is in no pause and, where the term rests, is worked."""
    while n:
        day += ONE_DAY
        n -= not _is_paused(day, pauses) and (not rests or is_working_day(day))
    return day


def _back(term: Term, day: date) -> date:
    """The last day of a term before `day`; a day of rest moves back, so that the term stays whole."""
    match term.counting:
        case Counting.WORKING_DAYS:
            for _nth in range(term.length):
                day = _not_after(day - ONE_DAY)
            return day
        case Counting.MONTHS:
            day = add_months(day, -term.length)
        case _:
            day -= timedelta(days=term.length)
    return _not_after(day) if term.rests else day


def _not_after(day: date) -> date:
    """The day itself, or the working day before it when it is a day of rest."""
    while not is_working_day(day):
        day -= ONE_DAY
    return day


def _yearly(term: Term, from_day: date) -> date:
    """The first such date whose last day, moved or not, is not before `from_day`."""
    dates = (date.fromisoformat(f"{from_day.year + n}-{term.yearly_date}") for n in (-1, 0, 1))
    return next(day for day in dates if _forward(day - ONE_DAY, 1, (), rests=term.rests) >= from_day)


def _is_paused(day: date, pauses: Sequence[Pause]) -> bool:
    return any(pause.covers(day) for pause in pauses)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


# --- The reasons --------------------------------------------------------------------------------------------

LENGTHS = {
    Counting.WORKING_DAYS: ngettext_lazy("%(count)s working day", "%(count)s working days", "count"),
    Counting.CALENDAR_DAYS: ngettext_lazy("%(count)s day", "%(count)s days", "count"),
    Counting.MONTHS: ngettext_lazy("%(count)s month", "%(count)s months", "count"),
}


def length_words(term: Term) -> str:
    """How long a term is, in words; of a yearly date, the date."""
    if term.counting == Counting.YEARLY_DATE:
        day = date.fromisoformat(f"2000-{term.yearly_date}")
        return _("every year by %(day)s") % {"day": date_format(day, "MONTH_DAY_FORMAT")}
    return str(LENGTHS[term.counting] % {"count": term.length})


def _counted(term: Term, from_day: date) -> str:
    length = capfirst(length_words(term))
    if term.counting == Counting.YEARLY_DATE:
        return length
    sentence = _("%(length)s, counted from the day after %(day)s.")
    if term.is_before:
        sentence = _("%(length)s before %(day)s.")
    elif term.counting == Counting.MONTHS:
        sentence = _("%(length)s from %(day)s: to the same date of the month.")
    return sentence % {"length": length, "day": from_day.isoformat()}


def _rested(term: Term, from_day: date, end: date) -> list[str]:
    """Why the last day is another one than the calendar gives."""
    if term.counting == Counting.WORKING_DAYS:
        return []
    strict = _end(replace(term, rests=False), from_day, ())
    if strict == end:
        return []
    sentence = _("%(rest)s is a day of rest, so the last day is %(day)s.")
    return [sentence % {"rest": strict.isoformat(), "day": end.isoformat()}]


def _moved(pause: Pause, days: int) -> str:
    sentence = ngettext(
        "Moved by %(count)s day: the terms stood still from %(first)s to %(last)s (%(reason)s).",
        "Moved by %(count)s days: the terms stood still from %(first)s to %(last)s (%(reason)s).",
        days,
    )
    return sentence % {
        "count": days,
        "first": pause.from_on.isoformat(),
        "last": pause.until_on and pause.until_on.isoformat(),
        "reason": pause.reason,
    }


def _held(pause: Pause) -> str:
    sentence = _(
        "The term has stood still since %(day)s (%(reason)s); what is left of it counts on afterwards."
    )
    return sentence % {"day": pause.from_on.isoformat(), "reason": pause.reason}


def _unusual_days(first: date, last: date) -> list[str]:
    """The days between that are not what their day of the week lets one expect."""
    between = _days(first + ONE_DAY, last)
    rested = [day for day in between if day.weekday() < SATURDAY and not is_working_day(day)]
    worked = [day for day in between if day.weekday() >= SATURDAY and is_working_day(day)]
    found = []
    if rested:
        words = ngettext("%(days)s is a holiday.", "%(days)s are holidays.", len(rested))
        found.append(words % {"days": ", ".join(day.isoformat() for day in rested)})
    if worked:
        words = ngettext(
            "%(days)s is worked, though it is a weekend.",
            "%(days)s are worked, though they are weekends.",
            len(worked),
        )
        found.append(words % {"days": ", ".join(day.isoformat() for day in worked)})
    return found
