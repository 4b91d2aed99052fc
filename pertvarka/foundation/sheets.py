"""Tables as files that spreadsheets open: CSV and XLSX, written row by row, no text ever taken for a formula.

A row holds values in the order of the columns: text, number, day, moment, truth or None. Days and moments are
written as ISO 8601, moments in Vilnius time; numbers stay numbers.
"""

import csv
import math
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import IO, Any

from django.http import FileResponse, StreamingHttpResponse
from django.utils.http import content_disposition_header
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from pertvarka.foundation.clock import VILNIUS

Row = Sequence[Any]

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets misread Lithuanian letters
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# What a spreadsheet may take for the start of a formula (OWASP, "CSV Injection"), full-width forms included.
RISKY_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

# Limits of the XLSX format.
LONGEST_TEXT = 32_767  # characters in a cell
LONGEST_TITLE = 31  # characters in a page's title
NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
EXACT_BELOW = 10**15  # spreadsheets keep fifteen digits of a number
NARROWEST = 14  # letters of a column's width


@dataclass(frozen=True)
class Sheet:
    """One page of a workbook: its title, the words above its columns, and its rows."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Row]


# --- CSV ------------------------------------------------------------------------------------------------


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def csv_lines(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[bytes]:
    """The table as CSV (RFC 4180, UTF-8 with a byte order mark), line by line."""
    writer = csv.writer(_Echo())
    yield (BYTE_ORDER_MARK + writer.writerow([csv_cell(words) for words in columns])).encode()
    for row in rows:
        yield writer.writerow([csv_cell(value) for value in row]).encode()


def csv_cell(value: Any) -> str:
    """A value as text; an apostrophe goes before what a spreadsheet would calculate."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return _in_vilnius(value).isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case int() | float() | Decimal():
            return str(value)
        case Fraction():
            return str(float(value))
    text = str(value)
    return f"'{text}" if text.startswith(RISKY_STARTS) else text


def without_guard(text: str) -> str:
    """The text of a cell without the apostrophe that csv_cell has put before it."""
    return text[1:] if text.startswith("'") and text[1:].startswith(RISKY_STARTS) else text


def csv_response(name: str, columns: Sequence[str], rows: Iterable[Row]) -> StreamingHttpResponse:
    """The table as a CSV file called `name`."""
    response = StreamingHttpResponse(csv_lines(columns, rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = content_disposition_header(True, name)
    return response


# --- XLSX -----------------------------------------------------------------------------------------------


def write_xlsx(file: IO[bytes], *sheets: Sheet) -> None:
    """Write a workbook of these pages into an open file; memory holds one row at a time."""
    workbook = Workbook(write_only=True)
    for sheet in sheets:
        page = workbook.create_sheet(sheet.title.translate(NOT_IN_TITLES)[:LONGEST_TITLE])
        page.freeze_panes = "A2"
        for place, words in enumerate(sheet.columns, 1):
            page.column_dimensions[get_column_letter(place)].width = max(NARROWEST, len(words) + 2)
        page.append([_heading(page, words) for words in sheet.columns])
        for row in sheet.rows:
            page.append([_cell(page, value) for value in row])
    workbook.save(file)


def _heading(page: Any, words: str) -> Any:
    cell = _text(page, words)
    cell.font = Font(bold=True)
    return cell


def _cell(page: Any, value: Any) -> Any:
    """A value as a cell of the right kind; None leaves it empty."""
    match value:
        case None | bool():
            return value
        case float() if not math.isfinite(value):
            return None
        case int() if abs(value) >= EXACT_BELOW:
            return _text(page, str(value))
        case int() | float() | Decimal():
            return value
        case Fraction():
            return float(value)
        case datetime():
            return _day(page, _in_vilnius(value).replace(tzinfo=None), "yyyy-mm-dd hh:mm")
        case date():
            return _day(page, value, "yyyy-mm-dd")
    return _text(page, str(value))


def _text(page: Any, text: str) -> Any:
    """A cell that stays text, also when somebody edits it later."""
    cell = WriteOnlyCell(page, ILLEGAL_CHARACTERS_RE.sub("", str(text))[:LONGEST_TEXT])
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(RISKY_STARTS)
    return cell


def _day(page: Any, value: date, number_format: str) -> Any:
    cell = WriteOnlyCell(page, value)
    cell.number_format = number_format
    return cell


def xlsx_response(name: str, columns: Sequence[str], rows: Iterable[Row], *more: Sheet) -> FileResponse:
    """The table as an XLSX file called `name`; its page bears the name too. `more` are further pages."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 – the response closes it
    write_xlsx(file, Sheet(name.removesuffix(".xlsx"), columns, rows), *more)
    file.seek(0)
    return FileResponse(file, as_attachment=True, filename=name, content_type=XLSX_TYPE)


def _in_vilnius(moment: datetime) -> datetime:
    return moment.astimezone(VILNIUS) if moment.tzinfo else moment
