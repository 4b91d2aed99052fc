"""The log of reads: written once an hour for each, changed by nobody, told to those it is about."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import RequestFactory

from pertvarka.directory import access_log, actions
from pertvarka.directory.models import Read
from pertvarka.directory.tests.people import make_person
from pertvarka.foundation.clock import as_of, now

pytestmark = pytest.mark.django_db

PAGE = "evaluation:group"


@pytest.fixture
def jonas(centre):
    """A data-protection officer."""
    person = make_person("Jonas", "jonas@centras.example")
    actions.create_account(person, None)
    actions.give_role(person, "data_protection_officer", None, by=None)
    return person


def note(reader, *people, page=PAGE):
    actions.note_reads(reader, None, about=[person.pk for person in people], page=page)


def test_several_looks_within_an_hour_are_one_row_and_the_next_hour_is_another(ona, jonas):
    moment = now().replace(minute=10)
    for minutes in (0, 20, 60):
        with as_of(moment + timedelta(minutes=minutes)):
            note(jonas, ona)

    assert [read.at for read in Read.objects.order_by("number")] == [moment, moment + timedelta(hours=1)]


def test_looking_at_oneself_is_nobodys_business(ona, jonas):
    note(jonas, ona, jonas)

    assert Read.objects.get().about == ona


def test_a_page_of_any_size_is_written_down_in_one_statement(ona, centre, django_assert_num_queries):
    people = [make_person(f"Narys{n}", f"narys{n}@centras.example") for n in range(30)]

    with django_assert_num_queries(1):
        note(ona, *people)

    assert Read.objects.count() == 30


def test_a_page_must_say_what_it_shows(ona):
    request = RequestFactory().get("/")
    request.resolver_match, request.person, request.holding = None, ona, None

    with pytest.raises(KeyError):
        access_log.note(request, about=[])
    with pytest.raises(ValueError, match="twice"):
        access_log.shows(PAGE, "dar kartą")


def test_no_row_is_ever_changed(ona, jonas):
    note(jonas, ona)

    with pytest.raises(DatabaseError, match="append only"), transaction.atomic():
        Read.objects.update(page="kita")


def test_the_run_time_role_can_neither_change_nor_delete(ona, jonas, settings):
    note(jonas, ona)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT has_table_privilege(%s, 'directory_read', right_) FROM unnest("
            "ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS right_",
            [settings.RUNTIME_ROLE],
        )
        rights = [row[0] for row in cursor.fetchall()]

    assert rights == [True, True, False, False, False]


def test_what_is_older_than_a_year_goes_in_batches_and_nothing_younger(ona, jonas):
    for days in (800, 799, 798, 10):
        with as_of(now() - timedelta(days=days)):
            note(jonas, ona)

    erased = [actions.erase_reads(now() - timedelta(days=400), most=2) for _ in range(3)]

    assert erased == [2, 1, 0]
    assert Read.objects.count() == 1
    with pytest.raises(DatabaseError, match="last year"), transaction.atomic():
        actions.erase_reads(now() - timedelta(days=300), most=2)


def test_people_see_from_which_role_their_data_were_read_and_no_name(client, ona, jonas, centre):
    holding = actions.give_role(jonas, "coordinator", centre, by=None)
    actions.note_reads(jonas, holding, about=[ona.pk], page=PAGE)
    client.force_login(ona.account)

    page = client.get("/account/data/readers/").content.decode()

    assert "Įsivertinimo koordinatorius" in page
    assert centre.name_lt in page
    assert "Jonas" not in page


def test_the_officer_searches_and_is_written_down_too(client, ona, jonas, centre):
    petras = make_person("Petras", "petras@centras.example")
    note(ona, petras)
    note(petras, ona)
    client.force_login(jonas.account)

    wanted = {"about": "petr", "reader": "ona@"}
    found = client.get("/data-protection/reads/", wanted)
    as_file = client.get("/data-protection/reads/reads.csv", wanted).getvalue().decode()

    assert [row["read"].about for row in found.context["rows"]] == [petras]
    assert len(as_file.strip().splitlines()) == 2
    seen = Read.objects.filter(reader=jonas).values_list("page", "about__first_name")
    assert set(seen) == {
        (f"directory:{page}", name) for page in ("reads", "reads-csv") for name in ("Ona", "Petras")
    }


@pytest.mark.parametrize("rows", [1, 20])
def test_the_officers_page_asks_the_same_number_of_questions(
    client, ona, jonas, rows, django_assert_num_queries
):
    for number in range(rows):
        note(ona, make_person(f"Narys{number}", f"narys{number}@centras.example"))
    client.force_login(jonas.account)

    with django_assert_num_queries(7):
        client.get("/data-protection/reads/")


@pytest.mark.parametrize(
    "query", ["?from_on=x&until_on=9999-99-99", "?shown=nera", "?about=%00&page=-1", "?reader=%25_"]
)
def test_senseless_wishes_are_left_out(client, ona, jonas, query):
    client.force_login(jonas.account)

    assert client.get(f"/data-protection/reads/{query}").status_code == 200
