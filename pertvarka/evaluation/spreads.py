"""When the spread of centres may be published, and what of it. Pure: no database, no clock.

Everybody sees the same published spreads, and a reader may know more: their own centre's values, and every
spread published before. Subtracting one spread from another must therefore never leave fewer than OTHERS_MIN
centres besides the reader's own. docs/decisions/0035 gives the reasons.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from statistics import quantiles

OTHERS_MIN = 5
SMALLEST_GROUP = OTHERS_MIN + 1  # the reader may be one of the centres
SIZE_BANDS = (SMALLEST_GROUP, 10, 20, 50)  # how many centres is told only as "at least"
AREA_STEP = Fraction(1, 10)  # to what a mean is rounded before it is published
INDICATOR_STEP = Fraction(1, 2)  # to what a level is

Contributors = frozenset[int]  # the reports counted; a corrected report is another one


@dataclass(frozen=True)
class Spread:
    """Where the middle half of the centres lies, rounded; the lowest and the highest are never told."""

    lower: Fraction
    median: Fraction
    upper: Fraction
    at_least: int


def groups_told_apart(sets: Iterable[Contributors]) -> list[int]:
    """Sizes of the groups that all these sets together tell apart.

    Two reports are in one group when every set holds both or neither. Whatever is added or subtracted, a
    group stays whole: so its size is the smallest number of centres that anybody can single out.
    """
    known = list(sets)
    everybody: Contributors = frozenset().union(*known)
    return sorted(Counter(tuple(report in one for one in known) for report in everybody).values())


def may_be_published(candidate: Contributors, earlier: Sequence[Contributors]) -> bool:
    """Whether a spread of these reports tells no small group apart, beside all that was published before."""
    sizes = groups_told_apart([*earlier, candidate])
    return len(candidate) >= SMALLEST_GROUP and all(size >= SMALLEST_GROUP for size in sizes)


def spread_of(values: Sequence[Fraction], *, step: Fraction) -> Spread:
    """The quartiles (inclusive method), rounded half up to whole steps; needs at least SMALLEST_GROUP values.

    Raises ValueError for fewer, so that nothing smaller can be drawn by mistake.
    """
    if len(values) < SMALLEST_GROUP:
        raise ValueError(f"A spread of {len(values)} centres would tell too much.")
    lower, median, upper = (_rounded(each, step) for each in quantiles(values, n=4, method="inclusive"))
    return Spread(lower, median, upper, max(band for band in SIZE_BANDS if band <= len(values)))


def _rounded(value: Fraction, step: Fraction) -> Fraction:
    return (value / step + Fraction(1, 2)) // 1 * step


def quarter_of(day: date) -> date:
    """The first day of the quarter."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
