"""A table shows what every row would do before anything is written, and writes each row once."""

import io

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import load_workbook

from pertvarka.directory import actions, jobs
from pertvarka.directory.actions import imports as writing
from pertvarka.directory.imports import KINDS, Fate, guess_columns
from pertvarka.directory.imports.people import FIELDS as PEOPLE_FIELDS
from pertvarka.directory.models import Import, Municipality, Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.directory.states import ImportState
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal, outbox, sent_sheets
from pertvarka.foundation.clock import as_of, now
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
CODE = "33309240064"  # the published example of a personal code
HEADINGS = "Vardas;Pavardė;El. pašto adresas;Vaidmuo"
GROUP_MEMBER = str(Role.GROUP_MEMBER.label)


def again(person):
    return Person.objects.get(pk=person.pk)


def somebody(role, organisation, name):
    person = make_person(name, f"{name.lower()}@centras.example")
    actions.create_account(person, None)
    actions.give_role(person, role, organisation, by=None)
    return again(person)


@pytest.fixture
def head(centre):
    return somebody(Role.CENTRE_HEAD, centre, "Rasa")


@pytest.fixture
def officer(db):
    agency = make_centre("Bandomoji agentūra")
    agency.kind = "agency"
    agency.save()
    return somebody(Role.AGENCY_OFFICER, agency, "Pareigūnė")


def line(name="Eglė", surname="Žąsytė", email="egle@centras.example", role="group_member"):
    return f"{name};{surname};{email};{role}"


def sheet(*lines, headings=HEADINGS):
    return sent_sheets.read("\n".join([headings, *lines]).encode())


def started(centre, head, *lines, **more):
    return actions.start_import("people", sheet(*lines, **more), organisation=centre, by=head)


def plans_of(table):
    return KINDS[table.kind](table.organisation, again(table.owner)).plans(table.rows, table.columns)


def confirmed(table, *, invites=False, takes_doubtful=False):
    return actions.confirm_import(
        table, invites=invites, takes_doubtful=takes_doubtful, by=again(table.owner)
    )


# --- People ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headings",
    [
        ["Vardas", "Pavardė", "El. paštas", "Pareigos", "Nuo", "Iki"],
        ["First name", "Last name", "E-mail", "Role", "From", "Until"],
        ["first_name", "last_name", "email", "role", "from_on", "until_on"],
        [" VARDAS *", "pavarde:", "El. pašto adresas", "Vaidmuo", "Pirmoji diena", "Paskutinė diena"],
    ],
)
def test_columns_are_recognised_in_both_languages(headings):
    assert guess_columns(headings, PEOPLE_FIELDS) == {
        field.name: place for place, field in enumerate(PEOPLE_FIELDS)
    }


def test_nothing_is_written_before_it_is_confirmed(centre, head):
    table = started(centre, head, line())

    assert [plan.fate for plan in plans_of(table)] == [Fate.NEW]
    assert not Person.objects.filter(email="egle@centras.example").exists()
    assert "Žąsytė" not in table.sealed


def test_a_confirmed_table_makes_people_and_gives_roles(centre, head):
    done = confirmed(
        started(centre, head, line(), line("Šarūnas", "Ąžuolas", "s@centras.example", GROUP_MEMBER))
    )

    made = RoleHolding.objects.filter(organisation=centre, role=Role.GROUP_MEMBER)
    assert {holding.person.full_name for holding in made} == {"Eglė Žąsytė", "Šarūnas Ąžuolas"}
    assert (done.state, done.counts, done.sealed) == (ImportState.DONE, {Fate.NEW: 2}, "")
    assert [entry.act for entry in journal.entries_about(done)] == ["finish", "confirm", "upload"]
    assert journal.entries_about(done)[0].details == {"counts": {"new": 2}}
    assert Message.objects.count() == 0


def test_invitations_leave_when_they_are_asked_for(centre, head):
    confirmed(started(centre, head, line()), invites=True)

    assert Person.objects.get(email="egle@centras.example").invitations.count() == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": ""}, "first_name"),
        ({"name": "Eglė 2"}, "first_name"),
        ({"name": "E" * 81}, "first_name"),
        ({"surname": "=cmd()"}, "last_name"),
        ({"surname": "<b>Ona</b>"}, "last_name"),
        ({"surname": "O'Neil-Žąsytė d. Tiškevičiūtė"}, None),
        ({"email": "ne adresas"}, "email"),
        ({"email": "a" * 300 + "@b.lt"}, "email"),
        ({"role": "karalius"}, "role"),
        ({"role": "centre_head"}, "role"),
        ({"role": "teacher"}, "role"),
        ({"role": "operator"}, "role"),
    ],
)
def test_what_is_wrong_with_a_row_is_told_field_by_field(centre, head, changed, field):
    (plan,) = plans_of(started(centre, head, line(**changed)))

    assert list(plan.problems) == ([field] if field else [])


def test_a_formula_in_a_cell_is_an_error_of_its_row(centre, head):
    table = started(centre, head, line(surname="x"))
    Import.objects.filter(pk=table.pk).update()
    kind = KINDS["people"](centre, head)

    (plan,) = kind.plans([(2, ["Eglė", sent_sheets.FORMULA, "e@x.example", "group_member"])], table.columns)

    assert list(plan.problems) == ["last_name"]


@pytest.mark.parametrize(
    ("dates", "field"),
    [
        ("2026-01-01;2025-01-01", "until_on"),
        ("vakar;", "from_on"),
        (";2020-01-01", "until_on"),
        ("2026-01-05T00:00:00;2099-12-31", None),
    ],
)
def test_days_are_read_and_compared(centre, head, dates, field):
    (plan,) = plans_of(started(centre, head, f"{line()};{dates}", headings=HEADINGS + ";Nuo;Iki"))

    assert list(plan.problems) == ([field] if field else [])


def test_who_is_there_already_is_told_apart(centre, head):
    member = somebody(Role.GROUP_MEMBER, centre, "Ona")
    elsewhere = somebody(Role.GROUP_MEMBER, make_centre("Kitas centras"), "Gabija")
    rows = [
        line(member.first_name, member.last_name, member.email.upper()),
        line(elsewhere.first_name, elsewhere.last_name, elsewhere.email),
        line("Kita", "Pavardė", member.email),
        line(member.first_name, member.last_name, "kita.ona@centras.example"),
    ]

    fates = [plan.fate for plan in plans_of(started(centre, head, *rows))]

    assert fates == [Fate.SAME, Fate.CHANGED, Fate.REFUSED, Fate.DOUBTFUL]


def test_doubtful_rows_are_written_only_when_it_is_said(centre, head):
    member = somebody(Role.GROUP_MEMBER, centre, "Ona")
    row = line(member.first_name, member.last_name, "kita.ona@centras.example")

    left_out = confirmed(started(centre, head, row))
    written = confirmed(started(centre, head, row), takes_doubtful=True)

    assert (left_out.counts, written.counts) == ({Fate.DOUBTFUL: 1}, {Fate.NEW: 1})


def test_a_row_that_says_what_another_says_is_refused(centre, head):
    rows = [line(), line(), line("Kita", "Pavardė"), line(role="coordinator")]

    fates = [plan.fate for plan in plans_of(started(centre, head, *rows))]

    assert fates == [Fate.NEW, Fate.REFUSED, Fate.REFUSED, Fate.NEW]


def test_a_name_that_comes_twice_with_two_addresses_is_doubted_in_the_preview_and_when_it_is_written(
    centre, head, monkeypatch
):
    monkeypatch.setattr(writing, "ROWS_AT_ONCE", 1)
    table = started(centre, head, line(), line(email="kita.egle@centras.example"))
    fates = [plan.fate for plan in plans_of(table)]

    confirmed(table)
    outbox.run_waiting()

    table.refresh_from_db()
    assert fates == [fate for _number, fate, *_rest in table.results] == [Fate.NEW, Fate.DOUBTFUL]


def test_rows_with_errors_are_left_out_and_reported(centre, head):
    done = confirmed(started(centre, head, line(), line(email="blogas")))

    assert [(number, fate) for number, fate, _record, _words in done.results] == [(2, "new"), (3, "refused")]
    assert done.results[1][3] != ""


@pytest.mark.parametrize("where", ["cell", "column", "heading", "among words"])
def test_personal_codes_are_refused_and_kept_nowhere(centre, head, where):
    headings, row = {
        "cell": (HEADINGS + ";Pastaba", f"{line()};{CODE}"),
        "column": (HEADINGS + ";Asmens kodas", f"{line()};–"),
        "heading": (HEADINGS + f";{CODE}", f"{line()};–"),
        "among words": (HEADINGS + ";Pastaba", f"{line()};a. k. {CODE[:5]} {CODE[5:]}"),
    }[where]

    with pytest.raises(Refused) as refusal:
        started(centre, head, row, headings=headings)

    assert CODE not in str(refusal.value)
    assert Import.objects.count() == 0


def test_a_head_imports_into_their_own_institution_only(head):
    with pytest.raises(PermissionDenied):
        started(make_centre("Kitas centras"), head, line())
    with pytest.raises(PermissionDenied):
        actions.start_import("people", sheet(line()), organisation=None, by=head)
    with pytest.raises(PermissionDenied):
        actions.start_import("organisations", sheet(line()), organisation=None, by=head)


def test_the_agency_imports_heads_of_many_institutions(centre, officer):
    other = make_centre("Žiburio centras")
    table = actions.start_import(
        "people",
        sheet(
            f"{line(role='centre_head')};{centre.pk}",
            f"{line('Ona', 'Onaitė', 'o@x.example', 'Centro vadovas')};ZIBURIO centras",
            f"{line('Jonas', 'Jonaitis', 'j@x.example')};Nežinomas centras",
            headings=HEADINGS + ";Įstaiga",
        ),
        organisation=None,
        by=officer,
    )

    done = confirmed(table)

    assert [fate for _number, fate, *_rest in done.results] == ["new", "new", "refused"]
    assert RoleHolding.objects.get(organisation=other).person.full_name == "Ona Onaitė"


def test_nobody_else_sees_confirms_or_throws_away_a_table(client, centre, head, officer):
    table = started(centre, head, line())
    client.force_login(officer.account)

    assert client.get(f"/imports/{table.pk}/").status_code == 403
    with pytest.raises(PermissionDenied):
        actions.confirm_import(table, invites=False, takes_doubtful=False, by=officer)
    with pytest.raises(PermissionDenied):
        actions.cancel_import(table, by=officer)


def test_confirmed_twice_it_is_written_once(centre, head):
    table = started(centre, head, line())
    confirmed(table)

    with pytest.raises(StepNotAllowed):
        confirmed(table)


def test_a_large_table_is_written_by_the_worker_in_parts(centre, head, monkeypatch):
    monkeypatch.setattr(writing, "ROWS_AT_ONCE", 2)
    rows = [line(name, "Narė", f"n{place}@centras.example") for place, name in enumerate("ABCDE")]
    table = confirmed(started(centre, head, *rows))
    assert (table.state, table.read_count) == (ImportState.WRITING, 0)

    outbox.run_waiting()

    table.refresh_from_db()
    assert (table.state, table.read_count, table.counts) == (ImportState.DONE, 5, {"new": 5})
    assert Person.objects.filter(last_name="Narė").count() == 5


def test_a_part_that_runs_twice_writes_nothing_twice(centre, head, monkeypatch):
    monkeypatch.setattr(writing, "ROWS_AT_ONCE", 2)
    rows = [line(name, "Narė", f"n{place}@centras.example") for place, name in enumerate("ABC")]
    table = confirmed(started(centre, head, *rows))

    for _time in range(4):
        jobs.write_import({"import": table.pk})

    table.refresh_from_db()
    assert [number for number, *_rest in table.results] == [2, 3, 4]
    assert Person.objects.filter(last_name="Narė").count() == 3


def test_an_import_stops_when_its_owner_loses_the_role(centre, head, monkeypatch):
    monkeypatch.setattr(writing, "ROWS_AT_ONCE", 1)
    table = confirmed(started(centre, head, line(), line(name="Ona", email="o@x.example")))
    RoleHolding.objects.filter(person=head).delete()

    outbox.run_waiting()

    table.refresh_from_db()
    assert (table.state, table.sealed, Person.objects.filter(email="o@x.example").exists()) == (
        ImportState.STOPPED,
        "",
        False,
    )


def test_what_has_changed_since_the_preview_is_seen(centre, head):
    table = started(centre, head, line())
    make_person("Kita", "egle@centras.example")

    done = confirmed(table)

    assert done.counts == {Fate.REFUSED: 1}


def test_a_table_that_nobody_confirms_is_forgotten(centre, head):
    table = started(centre, head, line())

    with as_of(table.expires_at):
        jobs.forget_imports(now().date())

    table.refresh_from_db()
    assert (table.state, table.sealed) == (ImportState.CANCELLED, "")


def test_ten_thousand_rows_are_looked_at_with_as_many_queries_as_one(
    centre, head, django_assert_max_num_queries
):
    for count in (1, 400):
        rows = [line(email=f"n{place}@centras.example") for place in range(count)]
        table = started(centre, head, *rows)
        with django_assert_max_num_queries(5):
            assert len(plans_of(table)) == count


# --- Institutions ---------------------------------------------------------------------------------------

ORGANISATION_HEADINGS = "Pavadinimas;Rūšis;Savivaldybė;Svetainė;Įsteigta"


@pytest.fixture
def _invented_country(settings):
    settings.DEMONSTRATION = True


def organisations(officer, *lines):
    return actions.start_import(
        "organisations", sheet(*lines, headings=ORGANISATION_HEADINGS), organisation=None, by=officer
    )


@pytest.mark.usefixtures("_invented_country")
def test_institutions_are_made_changed_and_told_apart(centre, officer):
    make_centre("Žiburio gimnazija")
    table = organisations(
        officer,
        "Naujoji mokykla;Mokykla;Bandomoji savivaldybė;https://www.nauja.lt/apie;2001-09-01",
        f"{centre.name_lt.upper()};municipal_centre;LT-99;www.centras.lt;",
        f"{make_centre('Be pokyčių').name_lt};municipal_centre;bandomoji;;",
        "Ziburio gimnazijos;school;LT-99;;",
        "Kita mokykla;mokykla;Atlantidos sav.;;",
        "Trečia mokykla;ministry;LT-99;;",
    )

    fates = [plan.fate for plan in plans_of(table)]
    confirmed(table)

    assert fates == [Fate.NEW, Fate.CHANGED, Fate.SAME, Fate.DOUBTFUL, Fate.REFUSED, Fate.REFUSED]
    made = Organisation.objects.get(name_lt="Naujoji mokykla")
    assert (made.kind, made.website, str(made.founded_on), made.evidence) == (
        "school",
        "www.nauja.lt",
        "2001-09-01",
        "invented",
    )
    changed = Organisation.objects.get(pk=centre.pk)
    assert (changed.website, changed.name_lt) == ("www.centras.lt", centre.name_lt.upper())
    assert [entry.act for entry in journal.entries_about(made)] == ["create"]


def test_facts_from_a_published_source_are_not_changed(centre, officer):
    Organisation.objects.filter(pk=centre.pk).update(evidence="verified", is_demonstration=False)

    (plan,) = plans_of(organisations(officer, f"{centre.name_lt};school;LT-99;;"))

    assert plan.fate == Fate.REFUSED


@pytest.mark.parametrize(
    "name", ["Vilniaus m. sav.", "vilniaus miesto savivaldybė", "LT-57", "Vilniaus m.sav."]
)
def test_a_municipality_is_known_by_its_usual_names(centre, officer, name):
    Municipality.objects.create(
        code="LT-57",
        county=centre.municipality.county,
        name_lt="Vilniaus miesto savivaldybė",
        name_en="Vilnius City",
        short_name_lt="Vilniaus m.",
        latitude=54,
        longitude=25,
    )

    (plan,) = plans_of(organisations(officer, f"Mokykla;school;{name};;"))

    assert plan.problems == {}


# --- Pages ----------------------------------------------------------------------------------------------


def sent(client, address, content, name="zmones.csv"):
    return client.post(address, {"file": SimpleUploadedFile(name, content)})


def test_from_the_empty_table_to_the_report_on_pages(client, centre, head):
    client.force_login(head.account)
    template = client.get("/imports/templates/people.csv").getvalue().decode("utf-8-sig").strip()
    assert template.startswith("Vardas,Pavardė,El. pašto adresas,Vaidmuo")

    rows = f"{template}\r\nEglė,Žąsytė,egle@centras.example,{GROUP_MEMBER},,\r\nBlogas,,x,y,,\r\n"
    answer = sent(client, f"/organisations/{centre.pk}/people/import/", rows.encode("cp1257"))
    address = answer.headers["Location"]
    page = client.get(address)
    assert [count for _fate, _words, count in page.context["counts"]] == [1, 1]
    assert "Žąsytė" in page.text
    assert "Blogas" in client.get(address + "errors.csv").getvalue().decode()
    assert "Žąsytė" not in client.get(address + "?fate=refused").text

    assert client.post(address + "confirm/", {"invites": "on"}).status_code == 302
    assert client.get(address).context["counts"][0][2] == 1
    report = client.get(address + "report.csv").getvalue().decode("utf-8-sig").splitlines()
    sheet_ = load_workbook(io.BytesIO(client.get(address + "report.xlsx").getvalue())).active
    assert (len(report), sheet_.max_row) == (3, 3)
    assert "Eglė Žąsytė" in report[1]
    assert client.post(address + "confirm/").status_code == 302
    assert RoleHolding.objects.filter(organisation=centre, role=Role.GROUP_MEMBER).count() == 1


def test_a_column_that_was_not_recognised_is_chosen_by_hand(client, centre, head):
    client.force_login(head.account)
    rows = f"Kaip vadinasi;Pavardė;El. paštas;Vaidmuo\n{line()}"
    address = sent(client, f"/organisations/{centre.pk}/people/import/", rows.encode()).headers["Location"]
    assert client.get(address).context["missing"] != []
    client.post(address + "confirm/")
    assert client.get(address).context["shown"].state == ImportState.CHECKED

    twice = client.post(
        address + "columns/", {"first_name": "0", "last_name": "0", "email": "2", "role": "3"}
    )
    client.post(address + "columns/", {"first_name": "0", "last_name": "1", "email": "2", "role": "3"})

    assert twice.status_code == 422
    assert [plan.fate for plan, _cells in client.get(address).context["rows"]] == [Fate.NEW]


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04x", b"\x00\x01\x02", f"Vardas;Kodas\nOna;{CODE}".encode(), b"a" * 3000]
)
def test_a_file_that_cannot_be_taken_is_refused_beside_its_field(client, centre, head, content):
    client.force_login(head.account)

    answer = sent(client, f"/organisations/{centre.pk}/people/import/", content)

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["file"])
    assert CODE not in answer.text


def test_a_table_thrown_away_is_gone(client, centre, head):
    client.force_login(head.account)
    table = started(centre, head, line())

    client.post(f"/imports/{table.pk}/cancel/")

    table.refresh_from_db()
    assert (table.state, table.sealed) == (ImportState.CANCELLED, "")
    assert client.get(f"/imports/{table.pk}/").status_code == 200
    assert client.get("/imports/").status_code == 200


def test_the_xlsx_template_explains_its_columns(client, officer):
    client.force_login(officer.account)

    book = load_workbook(io.BytesIO(client.get("/imports/templates/organisations.xlsx").getvalue()))

    assert book.active["A1"].value == "Pavadinimas lietuvių kalba"
    assert book.worksheets[1].max_row == 7


def test_a_large_table_shows_how_far_it_is(client, centre, head, monkeypatch):
    monkeypatch.setattr(writing, "ROWS_AT_ONCE", 1)
    table = confirmed(started(centre, head, line(), line(name="Ona", email="o@x.example")))
    client.force_login(head.account)

    page = client.get(f"/imports/{table.pk}/").text

    assert 'max="2"' in page
