"""Tables that people send as CSV or XLSX, read into rows of text. Whatever is sent, only text comes out.

Encoding and separator are found out; formulas are neither calculated nor believed; what is too large, damaged
or built to exhaust memory is refused with words that say what to do.
"""

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import load_workbook

from pertvarka.foundation.sheets import without_guard

LARGEST_FILE = 5 * 1024 * 1024  # bytes
LARGEST_UNPACKED = 30 * 1024 * 1024  # bytes of all parts of an XLSX file together
MOST_PARTS = 500  # of an XLSX file
MOST_ROWS, MOST_COLUMNS = 10_000, 50
LONGEST_CELL = 2000  # characters
SEPARATORS = ";,\t|"
LOOKED_AT = 20  # lines, to find out the separator
FORMULA = "\ufffc="  # begins the text of a cell that holds a formula; no keyboard types it

XLSX_BEGINS = b"PK\x03\x04"
OLD_EXCEL_BEGINS = b"\xd0\xcf\x11\xe0"
BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class Unreadable(Exception):
    """The file cannot be read as a table; the text tells the person what to do."""


@dataclass(frozen=True)
class SentSheet:
    """The words above the columns, and the rows with their numbers in the file; empty rows are left out."""

    columns: list[str]
    rows: list[tuple[int, list[str]]]


def read(content: bytes) -> SentSheet:
    """The first page of an XLSX file, or a CSV file. Raises Unreadable."""
    if len(content) > LARGEST_FILE:
        raise Unreadable(_("The file is larger than 5 MB. Divide it into smaller ones."))
    if content.startswith(OLD_EXCEL_BEGINS):
        raise Unreadable(_("The file is of the old Excel kind or has a password. Save it as XLSX or CSV."))
    lines = _xlsx_lines(content) if content.startswith(XLSX_BEGINS) else _csv_lines(content)
    numbered = ((number, _trimmed(line)) for number, line in enumerate(lines, 1))
    filled = [(number, line) for number, line in islice(numbered, MOST_ROWS * 2) if line]
    if not filled:
        raise Unreadable(_("The file is empty."))
    (_number, columns), *rows = filled
    if len(rows) > MOST_ROWS:
        raise Unreadable(_("The file has more than 10,000 rows. Divide it into smaller ones."))
    if not rows:
        raise Unreadable(_("The file has no rows below the names of the columns."))
    width = max(len(line) for _number, line in filled)
    if width > MOST_COLUMNS:
        raise Unreadable(_("The file has more than 50 columns. Leave those that are needed."))
    return SentSheet(_padded(columns, width), [(number, _padded(line, width)) for number, line in rows])


def _trimmed(line: list[str]) -> list[str]:
    """The cells without spaces around them and without empty ones at the end."""
    cells = [without_guard(" ".join(cell.split())) for cell in line]
    while cells and not cells[-1]:
        cells.pop()
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise Unreadable(_("A cell holds more than 2,000 characters. Is this the right file?"))
    return cells


def _padded(line: list[str], width: int) -> list[str]:
    return line + [""] * (width - len(line))


# --- CSV ------------------------------------------------------------------------------------------------


def _csv_lines(content: bytes) -> Iterator[list[str]]:
    text = _decoded(content)
    if text.startswith("sep=") and len(text) > 5:  # Excel's own first line
        separator, text = text[4], text.partition("\n")[2]
    else:
        separator = _separator_of(text)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise Unreadable(_("This is not a table that can be read. Save it as CSV or XLSX anew.")) from error


def _decoded(content: bytes) -> str:
    """The text, in UTF-8 or UTF-16 where the file shows it, otherwise in the Baltic code page of Windows."""
    mark = next((encoding for start, encoding in BYTE_ORDER_MARKS if content.startswith(start)), None)
    for encoding in [mark] if mark else [*_unmarked_utf_16(content), "utf-8", "cp1257"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise Unreadable(_("This is not a text file. Send a table as CSV or XLSX."))


def _unmarked_utf_16(content: bytes) -> list[str]:
    """UTF-16 without its mark shows itself by zeros at every other place of the Latin letters."""
    start = content[:200]
    if start[1::2].count(0) > len(start) // 4:
        return ["utf-16-le"]
    return ["utf-16-be"] if start[::2].count(0) > len(start) // 4 else []


def _separator_of(text: str) -> str:
    """The separator that divides the first lines most evenly; a semicolon when there is one column."""

    def columns(separator: str) -> int:
        try:
            lines = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), LOOKED_AT))
        except csv.Error:
            return 0
        return min((len(line) for line in lines if any(line)), default=0)

    return max(SEPARATORS, key=columns)


# --- XLSX -----------------------------------------------------------------------------------------------


def _xlsx_lines(content: bytes) -> Iterator[list[str]]:
    _refuse_bombs(content)
    try:
        workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        page = workbook.worksheets[0]
        page.reset_dimensions()  # what the file says of its size may be untrue
        for line in page.iter_rows(max_col=MOST_COLUMNS + 1):
            yield [_cell_text(cell) for cell in line]
    except Unreadable:
        raise
    except Exception as error:  # a damaged or hostile file fails in the library in too many ways to name
        raise Unreadable(_("The file is damaged or is no XLSX table. Save it anew, or as CSV.")) from error


def _refuse_bombs(content: bytes) -> None:
    """Look into the list of an archive's parts before anything is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError) as error:
        raise Unreadable(_("The file is damaged or is no XLSX table. Save it anew, or as CSV.")) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise Unreadable(_("The file unpacks to far more than a table needs, so it is not opened."))


def _cell_text(cell: Any) -> str:
    """A cell as a person reads it: ISO days, whole numbers without a fraction, formulas marked as such."""
    match cell.value:
        case None:
            return ""
        case bool():
            return "1" if cell.value else "0"
        case datetime() if cell.value.time() == time.min:
            return cell.value.date().isoformat()
        case datetime() | date() | time():
            return cell.value.isoformat()
        case float() if cell.value.is_integer():
            return str(int(cell.value))
    return FORMULA if cell.data_type == "f" else str(cell.value)
