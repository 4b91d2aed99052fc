"""Whatever people send as a table is read as they meant it, or refused with words."""

import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from pertvarka.foundation import sent_sheets, sheets
from pertvarka.foundation.sent_sheets import FORMULA, Unreadable, read

TABLE = "Vardas;Pavardė\nEglė;Žąsytė\n;\nŠarūnas;Ąžuolaitis\n"
READ = (["Vardas", "Pavardė"], [(2, ["Eglė", "Žąsytė"]), (4, ["Šarūnas", "Ąžuolaitis"])])


def seen(content):
    found = read(content)
    return found.columns, found.rows


def xlsx(*lines):
    workbook = Workbook()
    for line in lines:
        workbook.active.append(line)
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def rezipped(content, change):
    """The archive with its parts changed by `change(name, part)`."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1257"])
def test_every_usual_encoding_is_found_out(encoding):
    assert seen(TABLE.encode(encoding)) == READ


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_every_usual_separator_is_found_out(separator):
    assert seen(TABLE.replace(";", separator).encode()) == READ


def test_excels_own_line_about_the_separator_is_believed():
    assert seen(b"sep=|\na|b;c\n1|2\n") == (["a", "b;c"], [(2, ["1", "2"])])


def test_quoted_cells_may_hold_separators_and_lines():
    assert seen(b'a;b\n"x;y";"viena\ndvi"\n') == (["a", "b"], [(2, ["x;y", "viena dvi"])])


def test_what_the_house_has_written_is_read_back_without_its_guard():
    written = b"".join(sheets.csv_lines(["a", "b"], [["+370 600", "=x"]]))

    assert seen(written)[1] == [(2, ["+370 600", "=x"])]


def test_an_xlsx_is_read_as_a_person_sees_it():
    content = xlsx(["a", "b", "c", "d"], ["Žąsis", 3.0, date(2026, 1, 2), datetime(2026, 1, 2, 3, 4)])

    assert seen(content)[1] == [(2, ["Žąsis", "3", "2026-01-02", "2026-01-02T03:04:00"])]


def test_a_formula_is_neither_calculated_nor_kept():
    assert seen(xlsx(["a"], ["=HYPERLINK(1)"]))[1] == [(2, [FORMULA])]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"only;names",
        b"\xd0\xcf\x11\xe0old",
        b"PK\x03\x04broken",
        b"a;b\n\x00;\x01",
        b"a\n" + b"x" * 3000,
        b"a\n" * 10_002,
        (";".join("a" * 60) + "\n" + ";".join("b" * 60)).encode(),
        b"x" * (sent_sheets.LARGEST_FILE + 1),
    ],
)
def test_what_is_no_table_or_too_much_is_refused(content):
    with pytest.raises(Unreadable):
        read(content)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(sent_sheets, "LARGEST_UNPACKED", 100_000)
    bomb = rezipped(xlsx(["a"], ["b"]), lambda name, part: part + b" " * 200_000)

    assert len(bomb) < 100_000
    with pytest.raises(Unreadable):
        read(bomb)


def test_an_xml_bomb_is_refused():
    entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'

    def poisoned(name, part):
        if not name.endswith("sheet1.xml"):
            return part
        text = part.decode()
        return (entities + text[text.index("<worksheet") :].replace("<v>", "<v>&b;")).encode()

    with pytest.raises(Unreadable):
        read(rezipped(xlsx(["a"], [1]), poisoned))


def test_a_page_that_lies_about_its_size_does_not_make_a_million_rows():
    def lying(name, part):
        return part.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')

    assert seen(rezipped(xlsx(["a"], ["b"]), lying)) == (["a"], [(2, ["b"])])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content):
    try:
        found = read(content)
    except Unreadable:
        return
    assert all(len(row) == len(found.columns) for _number, row in found.rows)
