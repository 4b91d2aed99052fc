"""An institution's accreditation over time: periods that follow one another without a hole, gaps told too."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from pertvarka.accreditation.rules.standing import (
    IN_FORCE,
    Break,
    Ruling,
    Standing,
    StandingKind,
    standing,
    those_that_hold,
)
from pertvarka.foundation.clock import ONE_DAY


@dataclass(frozen=True)
class Period:
    """From a day to a day (None: it lasts) nothing changed. EXPIRING is told as ACCREDITED."""

    standing: Standing
    from_on: date
    until_on: date | None

    @property
    def kind(self) -> StandingKind:
        """How the institution stood."""
        return StandingKind.ACCREDITED if self.standing.is_in_force else self.standing.kind

    @property
    def is_in_force(self) -> bool:
        """Whether the institution was accredited."""
        return self.standing.is_in_force


def periods(decisions: Iterable[Ruling], interruptions: Iterable[Break]) -> list[Period]:
    """The periods of one institution in order, those to come included; none before its first decision."""
    decisions, interruptions = list(decisions), list(interruptions)
    told = []
    for day in _turning_days(decisions, interruptions):
        found = standing(decisions, interruptions, day)
        if found and found.kind != StandingKind.COMING:
            told.append((day, found))
    begun = [next(same) for _key, same in groupby(told, key=lambda each: _what_lasts(each[1]))]
    # What follows the last one, or nothing at all, is None.
    return [
        Period(found, day, after[0] - ONE_DAY if after else None)
        for (day, found), after in zip(begun, [*begun[1:], None], strict=False)
    ]


def _turning_days(decisions: list[Ruling], interruptions: list[Break]) -> list[date]:
    """Days from which something may be otherwise than on the day before."""
    days: set[date] = set()
    for ruling in those_that_hold(decisions):
        if ruling.in_force_from:
            days.add(ruling.in_force_from)
        if ruling.valid_until:
            days.add(ruling.valid_until + ONE_DAY)
    for interruption in interruptions:
        days.add(interruption.from_on)
        if interruption.until_on:
            days.add(interruption.until_on + ONE_DAY)
    return sorted(days)


def _what_lasts(found: Standing) -> tuple[object, ...]:
    """What two days of one period have in common."""
    kind = StandingKind.ACCREDITED if found.kind in IN_FORCE else found.kind
    return kind, found.decision.pk, found.interruption
