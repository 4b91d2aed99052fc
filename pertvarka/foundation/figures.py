"""Figures by name: rooms above offer them, rooms below ask for them; none imports the other.

A room offers its figures in its figures.py, which is read at the start:

    STAFF = figures.offer(
        Figure(
            key="directory.staff_total",  # room.figure
            title=_("Staff"),
            definition=_("People working at the institution on the last day of the period."),
            unit=_("persons"),
            source=_("Roles held in the institution"),
            counted=Counted.ON_LAST_DAY,
            value=lambda organisation, period: Value(Decimal(…)),
            columns=(Column("person", _("Person"), names_people=True), Column("since", _("Since"))),
            rows=lambda organisation, period: Rows(query, lambda row: (row.name, row.since)),
        )
    )

Who asks for a figure gets its value, with the rows behind it only as far as they are shown. A key that no
room offers (yet) is None: the page says so. The words are lazy translations, so a figure reads in both
languages.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.utils import translation
from django.utils.functional import Promise

from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language

Words = str | Promise  # lazily translated where it is told to people
Cell = Words | int | Decimal | date | None
Row = tuple[Cell, ...]

ROWS_KEPT_MAX = 1000  # rows frozen behind one value; the count and the hash cover all of them


class Counted(StrEnum):
    """How a figure looks at its period."""

    ON_LAST_DAY = "on_last_day"  # what was so on the period's last day
    OVER_PERIOD = "over_period"  # what happened in the period


@dataclass(frozen=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date

    @property
    def is_to_come(self) -> bool:
        """Whether nothing of it has passed yet."""
        return self.last < self.first


def year_so_far(year: int) -> Period:
    """The calendar year, up to today while it runs."""
    return Period(date(year, 1, 1), min(date(year, 12, 31), today()))


@dataclass(frozen=True)
class Value:
    """A number, exact, or None with the reason in words."""

    number: Decimal | None
    why_none: Words = ""


@dataclass(frozen=True)
class Column:
    """A column of the rows behind a value. `names_people`: only for who may see whom the rows are about."""

    name: str
    title: Words
    names_people: bool = False


class Rows:
    """The rows behind a value, in a fixed order, read only as far as they are asked for.

    source: a queryset or a list; as_row makes the cells of each, in the order of the figure's columns.
    """

    def __init__(self, source: Any, as_row: Callable[[Any], Row] = tuple) -> None:
        self._source = source
        self._as_row = as_row

    def __len__(self) -> int:
        return len(self._source) if isinstance(self._source, Sequence) else self._source.count()

    def __getitem__(self, places: slice) -> list[Row]:
        return [self._as_row(each) for each in self._source[places]]


@dataclass(frozen=True)
class Figure:
    """An offer: what the figure means, and how its value and the rows behind it are found.

    value, rows: get the organisation and the period. `places`: decimals that are shown.
    """

    key: str
    title: Words
    definition: Words
    unit: Words
    source: Words
    counted: Counted
    value: Callable[[Any, Period], Value]
    columns: tuple[Column, ...]
    rows: Callable[[Any, Period], Rows]
    places: int = 0


_OFFERED: dict[str, Figure] = {}


def offer(figure: Figure) -> Figure:
    """Let a figure be asked for by its key. Raises ValueError when the key is taken."""
    if figure.key in _OFFERED:
        raise ValueError(f"Two figures are called {figure.key}.")
    _OFFERED[figure.key] = figure
    return figure


def offered() -> Mapping[str, Figure]:
    """Every figure that some room offers, in the order of the keys."""
    return dict(sorted(_OFFERED.items()))


def find(key: str) -> Figure | None:
    """The figure with this key, or None when no room offers it."""
    return _OFFERED.get(key)


def value(key: str, organisation: Any, period: Period) -> Value | None:
    """The figure's value now; None when no room offers it."""
    figure = find(key)
    return figure.value(organisation, period) if figure else None


class Table(Sequence[list[Any]]):
    """The rows behind a value with their columns, as JSON; read by slices, only as far as they are shown.

    names_people: whether the columns that name people are among them.
    """

    def __init__(self, columns: Sequence[Column], rows: Rows, *, names_people: bool) -> None:
        self._rows = rows
        self._shown = [column for column in columns if names_people or not column.names_people]
        self._places = [place for place, column in enumerate(columns) if column in self._shown]

    @property
    def columns(self) -> list[dict[str, str]]:
        """Name and title of each column."""
        return [{"name": column.name, **in_both("title", column.title)} for column in self._shown]

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, places: Any) -> Any:
        return [[as_json(row[place]) for place in self._places] for row in self._rows[places]]


def rows(key: str, organisation: Any, period: Period, *, names_people: bool = False) -> Table:
    """The rows behind the figure's value now; none when no room offers it."""
    figure = find(key)
    if figure is None:
        return Table((), Rows([]), names_people=names_people)
    return Table(figure.columns, figure.rows(organisation, period), names_people=names_people)


# --- Told and frozen ------------------------------------------------------------------------------------


def tell(figure: Figure, organisation: Any, period: Period, *, at: datetime) -> dict[str, Any]:
    """What the figure says now, as JSON: words in both languages, numbers and days exact."""
    found = figure.value(organisation, period)
    return {
        **describe(figure),
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "at": at.isoformat(),
        "value": None if found.number is None else str(found.number),
        **in_both("why_none", found.why_none),
    }


def describe(figure: Figure) -> dict[str, Any]:
    """What the figure means, as JSON."""
    return {
        "key": figure.key,
        **in_both("title", figure.title),
        **in_both("definition", figure.definition),
        **in_both("unit", figure.unit),
        **in_both("source", figure.source),
        "counted": figure.counted.value,
        "places": figure.places,
    }


@dataclass(frozen=True)
class Frozen:
    """A value with its definition, and the rows behind it, as JSON that no later change touches.

    told: as tell() gives it, with rows_total and rows_hash (SHA-256 over all rows). kept_rows: columns and at
    most ROWS_KEPT_MAX rows. Columns that name people are left out of both.
    """

    told: dict[str, Any]
    kept_rows: dict[str, Any]


def freeze(figure: Figure, organisation: Any, period: Period, *, at: datetime) -> Frozen:
    """What the figure says now, to be kept."""
    table = Table(figure.columns, figure.rows(organisation, period), names_people=False)
    behind = table[:]
    told = tell(figure, organisation, period, at=at) | {
        "rows_total": len(behind),
        "rows_hash": hash_of(behind),
    }
    return Frozen(told, {"columns": table.columns, "rows": behind[:ROWS_KEPT_MAX]})


def hash_of(kept: Sequence[Any]) -> str:
    """SHA-256 of rows as canonical JSON, in hexadecimal letters."""
    canonical = json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def in_both(name: str, words: Words) -> dict[str, str]:
    """Words as name_lt and name_en."""
    return {f"{name}_{language}": _in(language, words) for language in ("lt", "en")}


def _in(language: str, words: Words) -> str:
    with translation.override(language):
        return str(words)


def as_json(cell: Cell) -> Any:
    """A cell as JSON keeps it: words in both languages, numbers exact and told apart from text, ISO days."""
    match cell:
        case Promise():
            return in_both("words", cell)
        case Decimal():
            return {"number": str(cell)}
        case date():
            return cell.isoformat()
    return cell


def number_of(told: Mapping[str, Any]) -> Decimal | None:
    """The number that tell() told, or None."""
    return None if told["value"] is None else Decimal(told["value"])


def from_json(cell: Any) -> Any:
    """A cell as spreadsheets want it: numbers as numbers, words in the reader's language."""
    match cell:
        case {"number": str() as number}:
            return Decimal(number)
        case {"words_lt": _}:
            return in_language(cell, "words")
    return cell
