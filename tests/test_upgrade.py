"""A database of an earlier day is brought up to date, and nothing in it is lost."""

import datetime
import io
import json
from pathlib import Path

import psycopg
import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import translation

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.models import Report, SelfEvaluation
from pertvarka.foundation import clock, postgresql
from pertvarka.foundation.journal.models import Entry
from pertvarka.foundation.journal.queries import is_intact
from tests.house.world import NOT_BEFORE_REVEAL, NOT_FOR_STRANGERS

pytestmark = pytest.mark.system

RECORDED = sorted((Path(__file__).parent / "upgrades").glob("*.sql"))
RECORDED_ON = datetime.datetime(2026, 11, 27, 9, tzinfo=datetime.UTC)  # dates in it were still to come
SEAL_KEY = "nT3mnfq5M1oNgmqisPpmyOaHWIHKjtYsScjXnaHoy34="
OWN = "pertvarka_test_upgrade"


def on_server(sentence):
    """Run a sentence outside any of the tests' databases."""
    named = postgresql.surroundings()
    wanted = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD"}
    address = {key: named[name] for key, name in wanted.items() if name in named}
    with psycopg.connect(**address, dbname="postgres", autocommit=True) as server:
        server.execute(sentence)


@pytest.fixture(scope="module", params=RECORDED, ids=lambda path: path.stem)
def told(request, django_db_modify_db_settings, django_db_blocker):
    """The recorded database, brought up to date; what was in it before, by name."""
    before = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        on_server(f"drop database if exists {OWN} with (force)")
        on_server(f"create database {OWN} template template0 encoding 'UTF8'")
        connection.close()
        connection.settings_dict["NAME"] = OWN
        with connection.cursor() as cursor:
            cursor.execute(request.param.read_text(encoding="utf-8"))
            cursor.execute("select set_config('search_path', 'public', false)")
            cursor.execute("select content::text, content_hash from evaluation_report order by id")
            reports = cursor.fetchall()
            cursor.execute("select count(*) from journal_entry")
            entries = cursor.fetchone()[0]
        call_command("migrate", verbosity=0, stdout=io.StringIO())
        yield {"reports": reports, "entries": entries}
        connection.close()
        connection.settings_dict["NAME"] = before
        on_server(f"drop database {OWN} with (force)")


@pytest.fixture
def upgraded(told, settings):
    """The house on that database, with its key, on a day when its dates were still to come."""
    settings.SEAL_KEYS = [SEAL_KEY, *settings.SEAL_KEYS]
    with clock.as_of(RECORDED_ON):
        yield told


def entered(role):
    """A browser signed in as the person with this role in the centre that owns the records."""
    client = Client()
    client.force_login(Person.objects.get(email=f"{role}@pavyzdys.example").account)
    return client


def at(state):
    """The recorded self-evaluation in this state, of the centre where everybody has a role."""
    return SelfEvaluation.objects.get(state=state, organisation__name_lt="Pavyzdžio centras")


def test_an_unrevealed_rating_still_opens_for_its_member_alone(upgraded):
    member = at("rating").memberships.get(is_coordinator=False)

    answers = queries.own_answers(member)

    assert {answer.reason for answer in answers.values()} == {NOT_BEFORE_REVEAL}


def test_seals_of_that_day_are_made_anew(upgraded, settings):
    call_command("rotate-seals", stdout=io.StringIO())
    settings.SEAL_KEYS = [SEAL_KEY]
    member = at("rating").memberships.get(is_coordinator=False)

    assert all(answer.reason == NOT_BEFORE_REVEAL for answer in queries.own_answers(member).values())


def test_an_approved_report_is_the_same_to_the_letter(upgraded):
    [(content, content_hash)] = upgraded["reports"]
    report = Report.objects.get()

    assert (report.content, report.content_hash) == (json.loads(content), content_hash)
    assert documents.content_hash(report.content) == content_hash


@pytest.mark.parametrize("language", ["lt", "en"])
def test_its_page_and_its_paper_are_still_drawn(upgraded, language):
    report = Report.objects.get()
    prefix = "" if language == "lt" else "/en"

    page = entered(Role.CENTRE_HEAD).get(f"{prefix}/self-evaluations/{report.self_evaluation_id}/report/")
    with translation.override(language):
        paper = documents.report_pdf(report)

    assert page.status_code == 200
    assert NOT_FOR_STRANGERS in page.content.decode()
    assert paper.startswith(b"%PDF")


@pytest.mark.parametrize("state", ["preparing", "rating", "agreeing", "approval", "approved"])
@pytest.mark.parametrize("role", [Role.CENTRE_HEAD, Role.COORDINATOR, Role.GROUP_MEMBER])
def test_every_stage_opens_for_those_who_take_part(upgraded, state, role):
    record = at(state)

    here = f"/self-evaluations/{record.pk}/"

    answers = [entered(role).get(page).status_code for page in (here, f"{here}history/", "/my-page/")]

    assert answers == [200, 200, 200]


def test_the_journal_of_that_day_is_whole(upgraded):
    entries = list(Entry.objects.select_related("content").order_by("number")[: upgraded["entries"]])

    assert len(entries) == upgraded["entries"]
    assert all(is_intact(entry) for entry in entries)
