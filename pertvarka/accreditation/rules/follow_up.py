"""When an institution tells how the recommendations stand: each year until its accreditation ends. Pure."""

from collections.abc import Collection
from datetime import date
from itertools import count, takewhile

from pertvarka.foundation.clock import add_months

YEARLY_MONTHS = 12  # between two follow-ups, from the day the plan was handed in; drafted
OPENS_MONTHS = 2  # before its last day a follow-up may be told; drafted


def follow_up_days(handed_in_on: date, ends_on: date) -> list[date]:
    """The last day of each follow-up: the anniversaries of the plan while the accreditation lasts."""
    anniversaries = (add_months(handed_in_on, year * YEARLY_MONTHS) for year in count(1))
    return list(takewhile(lambda day: day <= ends_on, anniversaries))


def next_follow_up(handed_in_on: date, ends_on: date, told: Collection[date]) -> date | None:
    """The last day of the earliest follow-up that is not told; None when there is none to come."""
    return next((day for day in follow_up_days(handed_in_on, ends_on) if day not in told), None)


def is_asked(day: date, on: date) -> bool:
    """Whether a follow-up with this last day may be told; late ones too."""
    return add_months(day, -OPENS_MONTHS) <= on
