"""How an institution stands on a day, told by its decisions and what interrupts them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.clock import ONE_DAY

EXPIRING_DAYS = 180  # long enough to ask for a repeat evaluation; drafted


class StandingKind(models.TextChoices):
    """How an institution, or one decision, stands on a day."""

    ACCREDITED = "accredited", _("Accredited")
    EXPIRING = "expiring", _("Accreditation ends soon")
    EXPIRED = "expired", _("Accreditation has ended")
    SUSPENDED = "suspended", _("Suspended by a court")
    WITHDRAWN = "withdrawn", _("Accreditation withdrawn")
    ANNULLED = "annulled", _("Order annulled")
    REFUSED = "refused", _("Not accredited")
    COMING = "coming", _("Not in force yet")


IN_FORCE = frozenset({StandingKind.ACCREDITED, StandingKind.EXPIRING})

# Such a decision has taken the place of those before it; a refused, annulled or suspended one leaves an
# earlier term as it was.
REPLACES_EARLIER = frozenset({StandingKind.EXPIRED, StandingKind.WITHDRAWN})

# What interrupts a decision, the gravest first: what a court annuls can no longer be suspended.
SHOWN = {
    "annulment": StandingKind.ANNULLED,
    "withdrawal": StandingKind.WITHDRAWN,
    "court": StandingKind.SUSPENDED,
}
GRAVITY = tuple(SHOWN)


class Ruling(Protocol):
    """What is asked of a decision; `models.Decision` answers it."""

    @property
    def pk(self) -> int: ...
    @property
    def corrects_id(self) -> int | None: ...
    @property
    def years(self) -> int: ...
    @property
    def order_date(self) -> date: ...
    @property
    def in_force_from(self) -> date | None: ...
    @property
    def valid_until(self) -> date | None: ...


class Break(Protocol):
    """What is asked of an interruption; `models.Interruption` answers it."""

    @property
    def decision_id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def from_on(self) -> date: ...
    @property
    def until_on(self) -> date | None: ...


R = TypeVar("R", bound=Ruling)


@dataclass(frozen=True)
class Standing:
    """How it stands, by which decision, and what interrupts that decision."""

    kind: StandingKind
    decision: Ruling
    interruption: Break | None = None

    @property
    def is_in_force(self) -> bool:
        """Whether the institution is accredited."""
        return self.kind in IN_FORCE


def last_day(in_force_from: date, years: int) -> date:
    """The last day of an accreditation for whole years: the day before the anniversary.

    From 29 February it ends on 28 February of a common year, for the anniversary would be the day after.
    """
    year = in_force_from.year + years
    try:
        anniversary = in_force_from.replace(year=year)
    except ValueError:
        anniversary = date(year, 3, 1)
    return anniversary - ONE_DAY


def standing(decisions: Iterable[Ruling], interruptions: Iterable[Break], on: date) -> Standing | None:
    """How an institution stands on a day; None before its first order.

    decisions: all of one institution. A correction takes the place of what it corrects on every day.
    The newest decision in force tells; an earlier one that still runs tells where the newer gave nothing.
    """
    decisions, interruptions = list(decisions), list(interruptions)
    known = [ruling for ruling in those_that_hold(decisions) if ruling.order_date <= on]
    begun = [ruling for ruling in known if ruling.in_force_from and ruling.in_force_from <= on]
    if not begun:
        return Standing(StandingKind.COMING, _newest_first(known)[0]) if known else None
    newest = None
    for ruling in _newest_first(begun):
        told = standing_of(ruling, decisions, interruptions, on)
        if told.is_in_force:
            return told
        newest = newest or told
        if told.kind in REPLACES_EARLIER:
            break
    return newest


def standing_of(
    ruling: Ruling, decisions: Iterable[Ruling], interruptions: Iterable[Break], on: date
) -> Standing:
    """How one decision stands on a day, whatever others say.

    decisions: where those are found that it corrects; what interrupts them interrupts it.
    """
    if ruling.in_force_from is None or ruling.in_force_from > on:
        return Standing(StandingKind.COMING, ruling)
    covering = [each for each in interruptions if _covers(each, on)]
    if covering:
        numbers = _chain(ruling, {each.pk: each for each in decisions})
        covering = [each for each in covering if each.decision_id in numbers]
    if not covering:
        return Standing(_by_dates(ruling, on), ruling)
    gravest = min(covering, key=lambda each: (GRAVITY.index(each.kind), each.from_on, each.decision_id))
    return Standing(SHOWN[gravest.kind], ruling, gravest)


def those_that_hold(decisions: Iterable[R]) -> list[R]:
    """The decisions without those that a later one corrects."""
    decisions = list(decisions)
    corrected = {ruling.corrects_id for ruling in decisions}
    return [ruling for ruling in decisions if ruling.pk not in corrected]


def _by_dates(ruling: Ruling, on: date) -> StandingKind:
    """How a decision that nothing interrupts stands on a day of its force, or after it."""
    if ruling.years == 0:
        return StandingKind.REFUSED
    if ruling.valid_until is None or on > ruling.valid_until:
        return StandingKind.EXPIRED
    days_left = (ruling.valid_until - on).days
    return StandingKind.EXPIRING if days_left <= EXPIRING_DAYS else StandingKind.ACCREDITED


def _newest_first(rulings: Iterable[Ruling]) -> list[Ruling]:
    """By the day they took force, then by order."""
    return sorted(
        rulings, key=lambda each: (each.in_force_from or date.max, each.order_date, each.pk), reverse=True
    )


def _chain(ruling: Ruling, by_number: dict[int, Ruling]) -> set[int]:
    """The number of the decision and of all that it corrects."""
    numbers = {ruling.pk}
    before = by_number.get(ruling.corrects_id or 0)
    while before and before.pk not in numbers:
        numbers.add(before.pk)
        before = by_number.get(before.corrects_id or 0)
    return numbers


def _covers(interruption: Break, on: date) -> bool:
    return interruption.from_on <= on and (interruption.until_on is None or on <= interruption.until_on)
