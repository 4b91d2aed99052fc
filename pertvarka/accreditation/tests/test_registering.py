"""Earlier decisions from a table: found, doubted, refused, written whole and once."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.registering import FIELDS, DecisionImport
from pertvarka.accreditation.tests.decided import imported
from pertvarka.directory import actions
from pertvarka.directory.imports import Fate, guess_columns
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal, sent_sheets
from pertvarka.frameworks import actions as frameworks

HEADINGS = "Įstaiga;Įsakymo Nr.;Data;Metai;Įsigaliojo;Galioja iki;Pažymėjimas;Šaltinis;Žyma"
NAME = "Bandomasis švietimo centras"
ROW = f"{NAME};V-1196;2013-12-05;5;;;AP Nr. 046;kpkc.lt;official"


@pytest.fixture(autouse=True)
def _demonstration(db, settings):
    settings.DEMONSTRATION = True
    for path in sorted(frameworks.PROCEDURES.glob("*.yaml")):
        frameworks.load_procedure(path)


@pytest.fixture
def centre() -> Organisation:
    return make_centre(NAME)


@pytest.fixture
def officer(db) -> Person:
    agency = make_centre("Bandomoji agentūra")
    agency.kind = "agency"
    agency.save()
    return somebody(Role.AGENCY_OFFICER, agency)


def somebody(role: str, where: Organisation) -> Person:
    person = make_person(email=f"{role}@centras.example", is_demonstration=True)
    actions.create_account(person, None)
    actions.give_role(person, role, where, by=None)
    return Person.objects.get(pk=person.pk)


def sent(officer: Person, *rows: str):
    sheet = sent_sheets.read("\n".join([HEADINGS, *rows]).encode())
    return actions.start_import("decisions", sheet, organisation=None, by=officer)


def plans(table):
    return DecisionImport(None, table.owner).plans(table.rows, table.columns)


def written(table):
    return actions.confirm_import(table, invites=False, takes_doubtful=False, by=table.owner)


def test_columns_are_recognised():
    assert set(guess_columns(HEADINGS.split(";"), FIELDS)) == {field.name for field in FIELDS}


def test_a_row_is_completed_from_what_it_says_and_written_with_its_source(centre, officer):
    done = written(sent(officer, ROW))

    decision = Decision.objects.get()
    assert done.counts == {Fate.NEW: 1}
    assert (decision.organisation, decision.origin, decision.outcome) == (centre, "imported", "accredit_5")
    assert (decision.in_force_from, decision.valid_until) == (date(2013, 12, 5), date(2018, 12, 4))
    assert (decision.source, decision.mark) == ("kpkc.lt", "official")
    assert [entry.act for entry in journal.entries_about(decision)] == ["attest", "import"]


def test_an_invented_officer_brings_in_nothing_about_a_real_institution(centre, officer):
    Organisation.objects.filter(pk=centre.pk).update(is_demonstration=False, evidence="unverified")

    (plan,) = plans(sent(officer, ROW))

    assert (plan.fate, list(plan.problems)) == (Fate.REFUSED, ["institution"])
    assert not Decision.objects.exists()


def test_an_institution_is_found_by_a_former_name_and_named_as_it_is_now(centre, officer):
    centre.former_names.create(name_lt="Senasis centras", until_on=date(2014, 1, 1))

    (plan,) = plans(sent(officer, ROW.replace(NAME, "SENASIS CENTRAS")))

    assert (plan.fate, plan.wanted["institution"], plan.notes) == (Fate.NEW, centre, [f"Dabar: {NAME}"])


@pytest.mark.parametrize(
    ("changed", "to", "field"),
    [
        (NAME, "Nežinomas centras", "institution"),
        ("2013-12-05", "2013-13-05", "order_date"),
        (";5;", ";penki;", "years"),
        (";5;", ";99999999999;", "years"),
        ("5;;;", "5;2013-12-01;;", "in_force_from"),
        ("5;;;", "5;;2013-12-05;", "valid_until"),
        (";5;;;", ";0;;2014-01-01;", "valid_until"),
        (";kpkc.lt", ";", "source"),
        ("official", "gandai", "mark"),
        ("V-1196", "V" * 61, "order_number"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(centre, officer, changed, to, field):
    (plan,) = plans(sent(officer, ROW.replace(changed, to)))

    assert (plan.fate, list(plan.problems)) == (Fate.REFUSED, [field])


def test_two_institutions_of_one_former_name_are_told_apart_by_number(centre, officer):
    other = make_centre("Kitas centras")
    for each in (centre, other):
        each.former_names.create(name_lt="Senasis centras", until_on=date(2014, 1, 1))

    by_name, by_number = plans(
        sent(
            officer,
            ROW.replace(NAME, "Senasis centras"),
            ROW.replace(NAME, str(other.pk)).replace("1196", "1197"),
        )
    )

    assert (by_name.fate, by_number.wanted["institution"]) == (Fate.REFUSED, other)


def test_a_term_that_the_wording_of_its_time_did_not_know_is_doubted(centre, officer):
    known, unknown = plans(
        sent(officer, ROW.replace(";5;", ";1;"), ROW.replace(";5;", ";1;").replace("2013-12", "2021-12"))
    )

    assert (known.fate, known.wanted["outcome"]) == (Fate.NEW, "accredit_1")
    assert (unknown.fate, unknown.wanted["outcome"]) == (Fate.DOUBTFUL, "accredit_1")


def test_what_is_there_already_is_neither_written_twice_nor_changed(centre, officer):
    imported(centre, date(2013, 12, 5), order_number="V-1196")
    imported(centre, date(2007, 9, 20), order_number="ISAK-1851")

    table = sent(
        officer,
        ROW.replace("V-1196", "V - 1196"),
        f"{NAME};ISAK-1851;2007-09-20;3;;;;kpkc.lt;official",
        ROW.replace("1196", "1200"),
        ROW.replace("1196", "1200"),
    )

    assert [plan.fate for plan in plans(table)] == [Fate.SAME, Fate.REFUSED, Fate.NEW, Fate.REFUSED]
    assert written(table).counts == {Fate.SAME: 1, Fate.REFUSED: 2, Fate.NEW: 1}
    assert Decision.objects.count() == 3


def test_a_second_click_writes_nothing(centre, officer):
    table = sent(officer, ROW)
    written(table)
    actions.write_rows(table)

    assert Decision.objects.count() == 1


def test_the_database_keeps_one_order_about_one_institution(centre):
    imported(centre, date(2013, 12, 5), order_number="V-1")

    with pytest.raises(IntegrityError):
        imported(centre, date(2013, 12, 5), order_number="V-1")


def test_a_long_table_is_planned_with_as_many_queries_as_a_short_one(
    centre, officer, django_assert_num_queries
):
    short = sent(officer, ROW)
    many = sent(officer, *[ROW.replace("1196", str(number)) for number in range(300)])
    plans(short)  # the procedure's wordings are read once for each process

    for table in (short, many):
        with django_assert_num_queries(4):
            plans(table)


def test_a_long_table_is_written_whole_by_the_worker(centre, officer):
    table = written(sent(officer, *[ROW.replace("1196", str(number)) for number in range(250)]))
    before = Decision.objects.count()

    done = actions.write_rows(table)

    assert (before, done.state, Decision.objects.count()) == (0, "done", 250)


def test_only_the_agency_sends_such_tables(centre, client):
    head = somebody(Role.CENTRE_HEAD, centre)
    client.force_login(head.account)

    assert client.get("/register/import/").status_code == 403
    with pytest.raises(PermissionDenied):
        sent(head, ROW)


def test_the_page_says_that_nothing_is_undone(client, officer):
    client.force_login(officer.account)

    page = client.get("/en/register/import/").content.decode()

    assert "cannot be undone" in page
    assert client.get("/imports/templates/decisions.xlsx").status_code == 200
    assert "/en/register/import/" in client.get("/en/imports/").content.decode()
