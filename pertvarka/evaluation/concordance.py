"""How alike a group rates: weighted kappa and Krippendorff's alpha, exact, and what they mean in words.

Pure: no database, no names. They stand beside the disagreement of each indicator (rules.spread), which keeps
ordering the agenda. "Not applicable" lies on no scale, so both figures leave it out as a missing rating;
where a level stands against it, the indicator is counted as a dispute and said apart.

Sources (docs/sources.md#concordance): Cohen 1968, weighted kappa; Krippendorff 2019, chapter 12, alpha and
its marks 0.800 and 0.667; Feinstein and Cicchetti 1990, why a figure can be low although levels are near.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import combinations
from typing import Any

from django.utils.translation import gettext as _

from pertvarka.evaluation.rules import NOT_APPLICABLE

ALIKE_FROM = Fraction(8, 10)  # alpha: conclusions may rest on it
PARTLY_FROM = Fraction(667, 1000)  # alpha: only tentative conclusions
NEAR_UP_TO = Fraction(3, 4)  # mean distance of two levels; drafted here
RATERS_FOR_KAPPA = 3  # of two who gave no names, kappa would tell which ratings belong together

Sheet = Mapping[str, str]  # one rater's levels by indicator, "0".."4" or "na"


class Likeness(StrEnum):
    """What the figures say of a group."""

    ALIKE = "alike"
    PARTLY = "partly"
    NEAR = "near"  # levels are near; they lie so close together that the figures cannot show it
    DIFFERENTLY = "differently"
    TOO_FEW = "too_few"


@dataclass(frozen=True)
class Concordance:
    """How alike one area, or everything, was rated.

    raters: who rated anything here; indicators: those with at least two levels; disputes: indicators where a
    level stands against "not applicable"; kappa, alpha: at most 1, None where undefined; distance: mean
    distance of two levels of one indicator, 0–4, None without any two.
    """

    raters: int
    indicators: int
    disputes: int
    kappa: Fraction | None
    alpha: Fraction | None
    distance: Fraction | None

    @property
    def likeness(self) -> Likeness:
        """What the figures say. Everybody choosing one and the same level has no alpha, and is alike."""
        if self.indicators < 2 or self.distance is None:
            return Likeness.TOO_FEW
        if self.distance == 0 or (self.alpha is not None and self.alpha >= ALIKE_FROM):
            return Likeness.ALIKE
        if self.alpha is not None and self.alpha >= PARTLY_FROM:
            return Likeness.PARTLY
        return Likeness.NEAR if self.distance <= NEAR_UP_TO else Likeness.DIFFERENTLY

    @property
    def as_told(self) -> dict[str, Any]:
        """As pages and reports tell it. With so few indicators a second decimal would be false precision."""
        return {
            "likeness": self.likeness.value,
            "raters": self.raters,
            "indicators": self.indicators,
            "disputes": self.disputes,
            "kappa": _one_place(self.kappa),
            "alpha": _one_place(self.alpha),
        }


def _one_place(number: Fraction | None) -> str | None:
    if number is None:
        return None
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return str(exact.quantize(Decimal("0.1"), ROUND_HALF_UP) + 0)  # adding 0 turns −0.0 into 0.0


def concordance(sheets: Iterable[Sheet], *, names_are_shown: bool) -> Concordance:
    """How alike these raters' sheets are.

    Kappa needs to know which ratings are one person's. Where a group of fewer than RATERS_FOR_KAPPA chose no
    names, it is left out; alpha needs no such knowledge.
    """
    rated = [sheet for sheet in sheets if sheet]
    numbers = [
        {code: int(level) for code, level in sheet.items() if level != NOT_APPLICABLE} for sheet in rated
    ]
    units = _levels_by_indicator(numbers)
    distances = [abs(a - b) for levels in units.values() for a, b in combinations(levels, 2)]
    may_tell = names_are_shown or len(rated) >= RATERS_FOR_KAPPA
    several = len(units) > 1  # within one indicator both figures say nothing
    return Concordance(
        raters=len(rated),
        indicators=len(units),
        disputes=_disputes(rated),
        kappa=mean_kappa(numbers) if several and may_tell else None,
        alpha=alpha(units.values()) if several else None,
        distance=Fraction(sum(distances), len(distances)) if distances else None,
    )


def _levels_by_indicator(sheets: Iterable[Mapping[str, int]]) -> dict[str, list[int]]:
    """Indicator → its levels, where there are at least two to compare."""
    levels: dict[str, list[int]] = {}
    for sheet in sheets:
        for code, level in sheet.items():
            levels.setdefault(code, []).append(level)
    return {code: found for code, found in levels.items() if len(found) > 1}


def _disputes(sheets: Sequence[Sheet]) -> int:
    """On how many indicators some chose a level and some "not applicable"."""
    codes = {code for sheet in sheets for code in sheet}
    found = [[sheet[code] == NOT_APPLICABLE for sheet in sheets if code in sheet] for code in codes]
    return sum(any(absent) and not all(absent) for absent in found)


def mean_kappa(sheets: Sequence[Mapping[str, int]]) -> Fraction | None:
    """The mean of the weighted kappas of every two raters, where defined (Light 1971); None when none is."""
    kappas = [
        kappa
        for one, other in combinations(sheets, 2)
        if (kappa := weighted_kappa([(one[code], other[code]) for code in one if code in other])) is not None
    ]
    return sum(kappas, Fraction(0)) / len(kappas) if kappas else None


def weighted_kappa(pairs: Sequence[tuple[int, int]]) -> Fraction | None:
    """Cohen's kappa of two raters with quadratic weights; at most 1, below 0 when worse than chance.

    pairs: the two levels of each indicator that both rated. None without any, and when both always chose one
    and the same level: then nothing could have differed.
    """
    ones, others = Counter(a for a, _b in pairs), Counter(b for _a, b in pairs)
    observed = len(pairs) * sum((a - b) ** 2 for a, b in pairs)
    by_chance = sum(ones[a] * others[b] * (a - b) ** 2 for a in ones for b in others)
    return 1 - Fraction(observed, by_chance) if by_chance else None


def alpha(units: Iterable[Sequence[int]]) -> Fraction | None:
    """Krippendorff's alpha for ordered levels; at most 1, 0 as good as chance.

    units: for each indicator the levels it got; those with fewer than two are left out. None when there is
    nothing to compare, or only one level was ever chosen.
    """
    paired = [levels for levels in units if len(levels) > 1]
    counts = Counter(level for levels in paired for level in levels)
    gaps = {(a, b): _gap(counts, a, b) for a, b in combinations(sorted(counts), 2)}
    by_chance = sum((counts[a] * counts[b] * gap for (a, b), gap in gaps.items()), Fraction(0))
    if not by_chance:
        return None
    observed = sum(
        (gaps[min(a, b), max(a, b)] / (len(levels) - 1))
        for levels in paired
        for a, b in combinations(levels, 2)
        if a != b
    )
    return 1 - (counts.total() - 1) * observed / by_chance


def _gap(counts: Counter[int], low: int, high: int) -> Fraction:
    """The squared ordinal distance: how many ratings lie from one level to the other, the ends by half."""
    between = sum(counts[level] for level in range(low, high + 1))
    return (between - Fraction(counts[low] + counts[high], 2)) ** 2


@dataclass(frozen=True)
class Told:
    """A finding for people: what it says, why, and what to do about it."""

    says: str
    why: str
    advice: str


def in_words(likeness: Likeness | str) -> Told:
    """The finding in the reader's language."""
    match Likeness(likeness):
        case Likeness.ALIKE:
            return Told(
                _("The group sees it alike"),
                _("Members who rated without seeing each other chose the same or nearly the same levels."),
                _("Hold the levels against the evidence all the same: a group can also be wrong together."),
            )
        case Likeness.PARTLY:
            return Told(
                _("The group sees it partly alike"),
                _("Members order the indicators alike, and differ on some of them."),
                _("Talk over the indicators that differ most, and read the signs of both levels aloud."),
            )
        case Likeness.NEAR:
            return Told(
                _("The levels are near each other"),
                _(
                    "Most ratings are the same or one level apart. The figure is low all the same: all "
                    "levels here lie close together, so it has little to tell apart."
                ),
                _("Where levels differ, read the sign of the higher one and look for evidence of it."),
            )
        case Likeness.DIFFERENTLY:
            return Told(
                _("The group sees it differently"),
                _("Members understand the signs differently, or have different parts of the work in view."),
                _(
                    "Before you agree on levels, read the signs together, and let each member say what "
                    "evidence they had in view."
                ),
            )
        case Likeness.TOO_FEW:
            return Told(
                _("Too few ratings to judge"),
                _("The figures compare how at least two members rated at least two indicators."),
                _("Look at the disagreement of each indicator instead, and talk."),
            )
