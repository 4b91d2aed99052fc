"""Dates that people must keep: rooms offer them here, and calendars ask for them. None imports the other.

A room offers its dates in its dates.py, which is read at the start:

    @dates.offer
    def dates_of(person, organisation):  # what that person may see, of one organisation or of all (None)
        yield KeptDate(…)
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class KeptDate:
    """A whole day by whose end something is to be done.

    name: the same for ever, whatever else changes ("self-evaluation-12-rating"); page: a path of the house;
    changed_at: when what is said here last changed.
    """

    name: str
    day: date
    title: str
    description: str
    page: str
    changed_at: datetime
    is_done: bool = False
    is_cancelled: bool = False


Offer = Callable[[Any, Any], Iterable[KeptDate]]

_OFFERS: list[Offer] = []


def offer(found: Offer) -> Offer:
    """Let a room's dates be asked for. It gets the person, and an organisation or None for all of them."""
    if found not in _OFFERS:
        _OFFERS.append(found)
    return found


def dates_of(person: Any, organisation: Any = None) -> list[KeptDate]:
    """The dates of every room that `person` may see now, the earliest first."""
    every = [each for found in _OFFERS for each in found(person, organisation)]
    return sorted(every, key=lambda each: (each.day, each.name))
