import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from pertvarka.foundation import sheets

MOMENT = datetime(2026, 7, 1, 21, 30, tzinfo=UTC)
ROW = ["Žąsų „ežeras“", -3, Decimal("2.75"), Fraction(1, 4), date(2026, 7, 1), MOMENT, True, None]
COLUMNS = ["a", "b", "c", "d", "e", "f", "g", "h"]
FORMULAS = ["=1+1", "+370 600 00000", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"]


def csv_text(columns, rows) -> str:
    return b"".join(sheets.csv_lines(columns, rows)).decode("utf-8-sig")


def workbook(*pages):
    file = io.BytesIO()
    sheets.write_xlsx(file, *pages)
    return load_workbook(file)


def test_a_csv_holds_iso_days_moments_in_vilnius_and_plain_numbers():
    rows = list(csv.reader(io.StringIO(csv_text(COLUMNS, [ROW]))))

    assert rows[0] == COLUMNS
    assert rows[1] == [
        "Žąsų „ežeras“",
        "-3",
        "2.75",
        "0.25",
        "2026-07-01",
        "2026-07-02T00:30:00+03:00",
        "yes",
        "",
    ]


def test_a_csv_begins_with_the_mark_that_spreadsheets_look_for():
    assert next(iter(sheets.csv_lines(["ą"], []))).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_of_a_csv_is_taken_for_a_formula(text):
    assert sheets.csv_cell(text) == f"'{text}"


@given(st.text())
def test_the_guard_comes_off_again(text):
    assert sheets.without_guard(sheets.csv_cell(text)) == text or text.startswith("'")


def test_an_xlsx_keeps_each_kind_of_value():
    page = workbook(sheets.Sheet("Lapas", COLUMNS, [ROW])).active

    values = [cell.value for cell in page[2]]

    assert values == [
        "Žąsų „ežeras“",
        -3,
        2.75,
        0.25,
        datetime(2026, 7, 1),
        datetime(2026, 7, 2, 0, 30),
        True,
        None,
    ]
    assert [page["E2"].number_format, page["F2"].number_format] == ["yyyy-mm-dd", "yyyy-mm-dd hh:mm"]


@pytest.mark.parametrize("text", [*FORMULAS, "#N/A", "2026-01-01", "007"])
def test_no_text_of_an_xlsx_becomes_anything_else(text):
    page = workbook(sheets.Sheet("Lapas", [text], [[text]])).active

    assert [(cell.data_type, cell.value.strip()) for cell in (page["A1"], page["A2"])] == [
        ("s", text.strip())
    ] * 2


def test_an_xlsx_takes_what_the_format_cannot_hold():
    page = workbook(
        sheets.Sheet("A/B: [labai ilgas pavadinimas, kuris netelpa]", ["a"], [["a\x00b" * 20_000]])
    ).active

    assert page.title == "A B   labai ilgas pavadinimas, "
    assert len(page["A2"].value) == 32_767
    assert "\x00" not in page["A2"].value


@pytest.mark.parametrize(("number", "kept"), [(10**20, "1" + "0" * 20), (float("nan"), None)])
def test_a_number_that_a_spreadsheet_would_spoil_is_text_or_nothing(number, kept):
    page = workbook(sheets.Sheet("Lapas", ["a", "b"], [[number, "x"]])).active

    assert page["A2"].value == kept


def test_the_answers_are_files_with_lithuanian_names():
    as_csv = sheets.csv_response("žmonės.csv", ["a"], [["b"]])
    as_xlsx = sheets.xlsx_response("žmonės.xlsx", ["a"], [["b"]], sheets.Sheet("Paaiškinimai", ["c"], []))

    assert "filename*=utf-8''%C5%BEmon%C4%97s.csv" in as_csv.headers["Content-Disposition"]
    assert as_csv.getvalue().decode("utf-8-sig") == "a\r\nb\r\n"
    assert load_workbook(io.BytesIO(as_xlsx.getvalue())).sheetnames == ["žmonės", "Paaiškinimai"]
