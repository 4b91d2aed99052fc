"""Exports: exactly what a person may see, in three shapes, and nothing that a spreadsheet would run."""

import csv
import io
import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.tests.factories import agreed, approved, centre, person, rated, world
from pertvarka.foundation.tables import tables_for

pytestmark = pytest.mark.django_db
ABOUT_SELF_EVALUATIONS = {
    "self-evaluations",
    "reports",
    "area-means",
    "levels",
    "findings",
    "figures",
    "concordance",
    "my-ratings",
}


def rows_of(name, who):
    """What the table holds for this person, as dicts."""
    table = tables_for(Person.objects.get(pk=who.pk))[name]
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows(who)]


def body(answer):
    """The bytes of a streamed answer."""
    return b"".join(answer.streaming_content)


def entered(client, who):
    """The client signed in as somebody."""
    client.force_login(who.account)
    return client


def test_the_three_shapes_hold_the_same_rows(client):
    place = approved(world())
    entered(client, place.head)

    as_csv = list(csv.DictReader(io.StringIO(body(client.get("/exports/levels.csv")).decode("utf-8-sig"))))
    as_json = json.loads(body(client.get("/en/exports/levels.json")))
    page = load_workbook(io.BytesIO(body(client.get("/exports/levels.xlsx")))).worksheets[0]

    indicators = [indicator.code for indicator in place.record.indicators]
    assert [row["Rodiklis"] for row in as_csv] == indicators
    assert [row["indicator"] for row in as_json] == indicators
    assert [row[5].value for row in page.iter_rows(min_row=2)] == indicators


def test_what_a_group_is_agreeing_on_is_there_before_the_approval():
    place = agreed(world())

    rows = rows_of("levels", place.group[1])

    assert {(row["indicator"], row["issue"], row["level"]) for row in rows} == {
        (indicator.code, None, "3") for indicator in place.record.indicators
    }


def test_another_centre_gets_nothing_of_it():
    approved(world())
    other = world(name="Kitas")

    assert [row["institution"] for row in rows_of("self-evaluations", other.head)] == ["Kitas"]
    for name in ABOUT_SELF_EVALUATIONS - {"self-evaluations"}:
        assert rows_of(name, other.head) == []


def test_the_auditor_gets_approved_reports_only():
    approved(world())
    agreed(world(name="Kitas"))
    auditor = person("Auditorė", role=Role.AUDITOR)

    assert {row["institution"] for row in rows_of("levels", auditor)} == {"Centras"}
    assert rows_of("my-ratings", auditor) == []


def test_sealed_ratings_are_exported_to_their_own_member_alone():
    place = rated(world(), levels=["1", "2", "3"])

    assert {row["level"] for row in rows_of("my-ratings", place.group[1])} == {"2"}
    assert rows_of("levels", place.group[1]) == []
    assert rows_of("my-ratings", place.head) == []


def test_what_the_system_counted_and_how_alike_the_group_rated_leave_with_the_report():
    place = approved(world())

    figures = {row["key"]: row["value"] for row in rows_of("figures", place.head)}
    assert figures["directory.staff_total"] == "4"
    assert [(row["area"], row["raters"]) for row in rows_of("concordance", place.head)] == [
        ("1.2", 3),
        ("2.3", 3),
    ]


@pytest.mark.parametrize("name", sorted(ABOUT_SELF_EVALUATIONS))
def test_a_table_costs_the_same_number_of_queries(name):
    place = approved(world())
    head = Person.objects.get(pk=place.head.pk)
    few = _queries(name, head)
    for number in range(2):
        other = approved(world(name=f"Kitas{number}"))
        other.centre.holdings.create(person=head, role=Role.CENTRE_HEAD)
    head = Person.objects.get(pk=place.head.pk)

    assert _queries(name, head) == few


def _queries(name, who):
    """How many questions the table asks."""
    who = Person.objects.get(pk=who.pk)
    with CaptureQueriesContext(connection) as asked:
        list(tables_for(who)[name].rows(who))
    return len(asked)


def test_a_formula_stays_text(client):
    place = agreed(world())
    place.record.agreements.update(reason="=HYPERLINK(1)")
    entered(client, place.head)

    text = body(client.get("/exports/levels.csv")).decode()
    cell = load_workbook(io.BytesIO(body(client.get("/exports/levels.xlsx")))).worksheets[0]["I2"]

    assert "'=HYPERLINK(1)" in text
    assert (cell.data_type, cell.value) == ("s", "=HYPERLINK(1)")


@pytest.mark.parametrize("path", ["levels.pdf", "passwords.csv", "..%2Fsecret.csv", "levels.csv.exe"])
def test_other_names_open_nothing(client, path):
    entered(client, world().head)

    assert client.get(f"/exports/{path}").status_code == 404


def test_the_workbook_has_a_page_for_each_table(client):
    place = approved(world())
    entered(client, place.head)

    book = load_workbook(io.BytesIO(body(client.get("/exports/all.xlsx"))))

    assert len(book.worksheets) == len(tables_for(Person.objects.get(pk=place.head.pk)))


def test_a_teacher_gets_the_measures_they_carry_out_and_no_self_evaluations(client):
    teacher = person("Mokytoja", role=Role.TEACHER, at=centre("Mokykla"))
    entered(client, teacher)

    assert set(tables_for(Person.objects.get(pk=teacher.pk))) == {"measures"}
    assert client.get("/exports/levels.csv").status_code == 404
