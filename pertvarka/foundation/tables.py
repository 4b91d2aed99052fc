"""Tables of what a person may see: rooms offer them here, and the page of exports gives them as files.

A room offers its tables in its tables.py, which is read at the start:

    offer(
        Table(
            name="self-evaluations",  # part of the file's name
            title=_("Self-evaluations"),
            description=_("Institution, year, state and dates."),
            columns=(Column("year", _("Year")), …),
            rows=lambda person: …,  # in the order of the columns; only what `person` may see
            is_for=lambda person: may(person, "self_evaluation.list"),
        )
    )

JSON and the names of columns are for programs and stay English; CSV and XLSX speak the reader's language.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils.functional import Promise

from pertvarka.foundation.clock import VILNIUS

Words = str | Promise
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Column:
    """A column: its name for programs and its title for people."""

    name: str
    title: Words


@dataclass(frozen=True)
class Table:
    """An offer: what the table holds, for whom it is, and how its rows are found, one after another."""

    name: str
    title: Words
    description: Words
    columns: tuple[Column, ...]
    rows: Callable[[Any], Iterable[Row]]
    is_for: Callable[[Any], bool]


_OFFERED: dict[str, Table] = {}


def offer(table: Table) -> Table:
    """Let a table be asked for by its name. Raises ValueError when the name is taken."""
    if table.name in _OFFERED:
        raise ValueError(f"Two tables are called {table.name}.")
    _OFFERED[table.name] = table
    return table


def tables_for(person: Any) -> Mapping[str, Table]:
    """The tables that this person may have, by name, in the order in which rooms offered them."""
    return {name: table for name, table in _OFFERED.items() if table.is_for(person)}


def json_lines(table: Table, person: Any) -> Iterator[bytes]:
    """The table as a JSON array of objects, written row by row."""
    names = [column.name for column in table.columns]
    yield b"["
    for place, row in enumerate(table.rows(person)):
        line = json.dumps(dict(zip(names, map(as_json, row), strict=True)), ensure_ascii=False)
        yield (",\n" if place else "\n").encode() + line.encode()
    yield b"\n]\n"


def as_json(value: Any) -> Any:
    """A value as JSON has it: days and moments as ISO 8601 in Vilnius, exact numbers as text."""
    match value:
        case None | bool() | int() | float():
            return value
        case datetime():
            return value.astimezone(VILNIUS).isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
    return str(value)
