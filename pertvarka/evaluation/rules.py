"""What the answers are: who may reveal and when, how far ratings lie apart, what is still missing.

Pure functions: no database, no clock, no request. Refusals are sentences for people.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import combinations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.foundation.clock import end_of

NOT_APPLICABLE = "na"
GAP_TO_NOT_APPLICABLE = 4  # a level against "not applicable" is as far apart as two ratings can be
REASON_MIN_LETTERS = 10
YEARS_AHEAD_MAX = 2


@dataclass(frozen=True)
class Spread:
    """How the submitted ratings of one indicator lie: counts by level, disagreement 0–4, lowest, highest."""

    counts: tuple[tuple[str, int], ...]
    disagreement: Fraction
    lowest: int | None
    highest: int | None

    @property
    def total(self) -> int:
        """How many ratings there are."""
        return sum(count for _level, count in self.counts)

    @property
    def is_unanimous(self) -> bool:
        """Whether everyone chose the same."""
        return self.total > 0 and len(self.counts) == 1

    @property
    def most_chosen(self) -> str | None:
        """The level chosen by most, when one is."""
        if not self.counts:
            return None
        ranked = sorted(self.counts, key=lambda pair: -pair[1])
        tied = len(ranked) > 1 and ranked[0][1] == ranked[1][1]
        return None if tied else ranked[0][0]


def distance(first: str, second: str) -> int:
    """How far apart two ratings are, 0–4."""
    if first == second:
        return 0
    if NOT_APPLICABLE in (first, second):
        return GAP_TO_NOT_APPLICABLE
    return abs(int(first) - int(second))


def spread(levels: Iterable[str]) -> Spread:
    """The spread of ratings; disagreement is the mean distance of all pairs, 0 for fewer than two."""
    chosen = list(levels)
    pairs = [distance(a, b) for a, b in combinations(chosen, 2)]
    numbers = [int(level) for level in chosen if level != NOT_APPLICABLE]
    return Spread(
        counts=tuple(sorted(Counter(chosen).items())),
        disagreement=Fraction(sum(pairs), len(pairs)) if pairs else Fraction(0),
        lowest=min(numbers, default=None),
        highest=max(numbers, default=None),
    )


def why_not_rate(*, level: str, reason: str, area_code: str, na_allowed: bool) -> dict[str, str]:
    """What is missing before this answer can be handed in, by field; empty when nothing is."""
    problems: dict[str, str] = {}
    if level == "":
        problems["level"] = _("Choose a level or “Not applicable”.")
    elif level == NOT_APPLICABLE and not na_allowed:
        problems["level"] = _(
            "Area %(area)s is mandatory, so “Not applicable” cannot be chosen. Choose a level, 0 (N) to 4."
        ) % {"area": area_code}
    if len(reason.strip()) < REASON_MIN_LETTERS:
        problems["reason"] = (
            _("Write why this activity is not relevant to your institution: a sentence is enough.")
            if level == NOT_APPLICABLE
            else _("Write what you base the level on: a sentence or two is enough.")
        )
    return problems


def timing_of(*, submitted_at: datetime, rating_until: date, is_revealed: bool, round_: int = 1) -> str:
    """Whether ratings came on_time or late, or, no longer blind, after_reveal or in a second_round."""
    if round_ > 1:
        return "second_round"
    if is_revealed:
        return "after_reveal"
    return "on_time" if submitted_at < end_of(rating_until) else "late"


def why_not_reveal(
    *, submitted: int, members: int, anything_submitted: bool, rating_until: date, moment: datetime
) -> str | None:
    """Why the ratings of an area stay closed, or None when the coordinator may reveal them.

    submitted: members who handed this area in; anything_submitted: whether anybody handed in any area.
    They open when all members have submitted, or when the date has passed and there is something to see.
    """
    if not anything_submitted:
        return _("Nobody has submitted ratings yet, so there is nothing to reveal.")
    if submitted == members or moment >= end_of(rating_until):
        return None
    return ngettext(
        "%(count)s member has not submitted yet. The ratings open when all have, or after %(date)s.",
        "%(count)s members have not submitted yet. The ratings open when all have, or after %(date)s.",
        members - submitted,
    ) % {"count": members - submitted, "date": rating_until.isoformat()}


def why_not_drop(*, is_chosen: bool, is_mandatory: bool, submitted: int, is_date_past: bool) -> str | None:
    """Why an area cannot be left out once rating has begun, or None. submitted: members who handed it in."""
    if not is_chosen:
        return _("This area is not among the chosen ones.")
    if is_mandatory:
        return _("This area is mandatory, so it stays. The group can agree on its levels without ratings.")
    if submitted:
        return _("Members have rated this area, so it stays.")
    if not is_date_past:
        return _("Members may still rate this area: the date has not passed yet.")
    return None


def why_not_start(*, members: int, has_coordinator: bool) -> str | None:
    """Why rating cannot begin yet, or None."""
    if not has_coordinator:
        return _("Name a coordinator first: the coordinator reveals the ratings.")
    if members < 1:
        return _("Invite at least one member first.")
    return None


def missing_agreements(indicator_codes: Sequence[str], agreed: Iterable[str]) -> list[str]:
    """Indicators of the chosen areas that have no agreed level yet, in order."""
    done = set(agreed)
    return [code for code in indicator_codes if code not in done]


def why_day_is_wrong(day: date, *, earliest: date) -> str | None:
    """Why a day cannot be chosen: before the earliest one or years ahead; None when it can."""
    latest = date(earliest.year + YEARS_AHEAD_MAX, 12, 31)
    if day < earliest:
        return _("Choose %(day)s or a later day.") % {"day": earliest.isoformat()}
    if day > latest:
        return _("Choose a day not later than %(day)s.") % {"day": latest.isoformat()}
    return None


def why_dates_are_wrong(
    *, rating_until: date | None, agreeing_until: date | None, approval_until: date | None, earliest: date
) -> dict[str, str]:
    """What is wrong with the calendar, by field; empty when nothing is. Missing dates: the form says.

    earliest: today; once rating has started the date the group was told, which may only move later.
    """
    problems: dict[str, str] = {}
    latest = date(earliest.year + YEARS_AHEAD_MAX, 12, 31)
    if rating_until and rating_until < earliest:
        problems["rating_until"] = _("Choose %(day)s or a later day.") % {"day": earliest.isoformat()}
    if rating_until and agreeing_until and agreeing_until < rating_until:
        problems["agreeing_until"] = _("Agreeing cannot end before rating does. Choose a later day.")
    if agreeing_until and approval_until and approval_until < agreeing_until:
        problems["approval_until"] = _("Approval cannot be due before agreeing ends. Choose a later day.")
    chosen = {
        "rating_until": rating_until,
        "agreeing_until": agreeing_until,
        "approval_until": approval_until,
    }
    for name, day in chosen.items():
        if day and day > latest:
            problems[name] = _("Choose a day not later than %(day)s.") % {"day": latest.isoformat()}
    return problems


def numeric_ratings(levels: Mapping[str, str]) -> dict[str, int | str]:
    """Levels as the framework's rule reads them: whole numbers, and "na" as it is."""
    return {code: level if level == NOT_APPLICABLE else int(level) for code, level in levels.items()}


def two_places(mean: Fraction | None) -> Decimal | None:
    """A mean with two decimals, halves up; None stays None. The exact value decides, this one is shown."""
    if mean is None:
        return None
    exact = Decimal(mean.numerator) / Decimal(mean.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
