"""A centre's approved findings year beside year: the same area or indicator only where it stayed the same.

Pure: reads frozen report contents and framework trees. What another framework version words differently is
another row, although it bears the same code.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pertvarka.frameworks.tree import Area, Indicator, Tree

OVERALL = ""  # the code of the overall mean


class WhyNone(StrEnum):
    """Why a row has no value in a year."""

    NOT_CHOSEN = "not_chosen"  # the area was not among the chosen ones
    NOT_APPLICABLE = "na"
    ANOTHER_WORDING = "another_wording"  # that year's framework had it otherwise, or not at all


@dataclass(frozen=True)
class Approved:
    """One year's report with the framework it was made under."""

    year: int
    content: dict[str, Any]
    tree: Tree
    version: int


@dataclass(frozen=True)
class Point:
    """A row's value in a year: a mean or level 0–4, or the reason for none."""

    year: int
    value: Decimal | None
    why_none: WhyNone | None = None


@dataclass
class Row:
    """An area or an indicator over the years; `versions` are those that word it alike."""

    code: str
    title_lt: str
    title_en: str
    versions: list[int]
    points: list[Point] = field(default_factory=list)

    @property
    def change(self) -> Decimal | None:
        """The latest year's value less that of the year before it, where both have one."""
        values = [point.value for point in self.points[-2:] if point.value is not None]
        return values[1] - values[0] if len(values) == 2 else None


@dataclass(frozen=True)
class OverYears:
    """Everything that is compared, the years in order."""

    years: list[int]
    overall: list[Row]
    areas: list[Row]
    indicators: list[Row]
    versions: list[int]


def over_years(reports: Iterable[Approved]) -> OverYears:
    """Areas and indicators of these reports, year beside year."""
    known = sorted(reports, key=lambda report: report.year)
    return OverYears(
        years=[report.year for report in known],
        overall=_rows(known, _overall_entries),
        areas=_rows(known, _area_entries),
        indicators=_rows(known, _indicator_entries),
        versions=sorted({report.version for report in known}),
    )


@dataclass(frozen=True)
class Entry:
    """An area or indicator as one report has it: what makes it the same one, and its value."""

    code: str
    wording: tuple[Any, ...]
    title_lt: str
    title_en: str
    value: Decimal | None


def _overall_entries(report: Approved) -> list[Entry]:
    value = _number(report.content["proposal"]["overall_mean"])
    return [Entry(OVERALL, wording_of_all(report.tree), "", "", value)]


def _area_entries(report: Approved) -> list[Entry]:
    return [
        Entry(
            area["code"],
            wording_of_area(report.tree.area(area["code"])),
            area["title_lt"],
            area["title_en"],
            _number(area["mean"]),
        )
        for area in report.content["areas"]
    ]


def _indicator_entries(report: Approved) -> list[Entry]:
    return [
        Entry(
            indicator["code"],
            wording_of_indicator(report.tree.indicator(indicator["code"])),
            indicator["title_lt"],
            indicator["title_en"],
            None if indicator["level"] == "na" else Decimal(indicator["level"]),
        )
        for area in report.content["areas"]
        for indicator in area["indicators"]
    ]


def wording_of_indicator(indicator: Indicator) -> tuple[Any, ...]:
    """What must be the same for levels to be comparable: title, description and the sign of every level."""
    signs = tuple((level, sign.sign_lt, sign.sign_en) for level, sign in sorted(indicator.signs.items()))
    return (
        indicator.title_lt,
        indicator.title_en,
        indicator.description_lt,
        indicator.description_en,
        signs,
    )


def wording_of_area(area: Area) -> tuple[Any, ...]:
    """The same for means: the title, and every indicator the mean is made of with its weight."""
    indicators = tuple((each.code, each.weight, wording_of_indicator(each)) for each in area.indicators)
    return (area.title_lt, indicators)


def wording_of_all(tree: Tree) -> tuple[Any, ...]:
    """The same for the overall mean: every area with its weight."""
    return tuple((area.code, area.weight, wording_of_area(area)) for area in tree.areas)


def _rows(reports: Sequence[Approved], entries: Any) -> list[Row]:
    """One row for each code and wording, in the order of the codes, the newest wording first."""
    found = [{(entry.code, entry.wording): entry for entry in entries(report)} for report in reports]
    newest_first = [key for year in reversed(found) for key in year]
    rows = [_row(key, reports, found) for key in dict.fromkeys(newest_first)]
    return sorted(rows, key=lambda row: row.code)


def _row(key: Any, reports: Sequence[Approved], found: Sequence[dict[Any, Entry]]) -> Row:
    entry = next(year[key] for year in reversed(found) if key in year)
    versions = sorted({report.version for report, year in zip(reports, found, strict=True) if key in year})
    row = Row(entry.code, entry.title_lt, entry.title_en, versions)
    for report, year in zip(reports, found, strict=True):
        row.points.append(_point(key, report, year))
    return row


def _point(key: Any, report: Approved, year: dict[Any, Entry]) -> Point:
    if key in year:
        value = year[key].value
        return Point(report.year, value, None if value is not None else WhyNone.NOT_APPLICABLE)
    code, wording = key
    return Point(report.year, None, _why_missing(code, wording, report.tree))


def _why_missing(code: str, wording: tuple[Any, ...], tree: Tree) -> WhyNone:
    """Not chosen that year, unless the framework of that year words it otherwise or lacks it."""
    words = {area.code: wording_of_area(area) for area in tree.areas}
    words |= {indicator.code: wording_of_indicator(indicator) for indicator in tree.indicators}
    words[OVERALL] = wording_of_all(tree)
    return WhyNone.NOT_CHOSEN if words.get(code) == wording else WhyNone.ANOTHER_WORDING


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
