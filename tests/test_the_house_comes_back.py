"""An operator backs the house up, loses everything, and brings it back: rows, files, seals, journal."""

import io
import shutil
import subprocess
import sys

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Description
from pertvarka.evaluation.models import EvidenceRevision, SelfEvaluation
from pertvarka.foundation import postgresql
from pertvarka.foundation.clock import today
from pertvarka.foundation.journal import verify_journal
from pertvarka.foundation.journal.chaining import chain_waiting, publish_root
from pertvarka.foundation.sealing import KeyMissing
from tests.house.world import NOT_BEFORE_REVEAL, build

pytestmark = pytest.mark.system

OWN = "pertvarka_test_comes_back"
PAPER = "Metų planas: gruodį aptariame rezultatus.".encode()


def on_server(sentence):
    """Run a sentence outside any of the tests' databases."""
    named = postgresql.surroundings()
    wanted = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD"}
    address = {key: named[name] for key, name in wanted.items() if name in named}
    with psycopg.connect(**address, dbname="postgres", autocommit=True) as server:
        server.execute(sentence)


def new_database():
    """A database without anything in it."""
    connection.close()
    on_server(f"drop database if exists {OWN} with (force)")
    on_server(f"create database {OWN} template template0 encoding 'UTF8'")


@pytest.fixture
def house(django_db_modify_db_settings, django_db_blocker, settings, tmp_path):
    """A house on a database and in folders of its own, with people, sealed ratings and a kept file."""
    settings.FILES_ROOT = tmp_path / "house" / "files"
    settings.FILES_ROOT.mkdir(parents=True)
    before = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = OWN
        new_database()
        call_command("migrate", verbosity=0, stdout=io.StringIO())
        world = build()
        head = Person.objects.get(pk=world.people[Role.CENTRE_HEAD].pk)
        about = Description(today().year, today().year)
        actions.add_file(world.centre, file=io.BytesIO(PAPER), name="Planas.txt", description=about, by=head)
        chain_waiting()
        publish_root()
        yield tmp_path
        connection.close()
        connection.settings_dict["NAME"] = before
        on_server(f"drop database {OWN} with (force)")


def everything_lost(settings):
    """The disk is gone: no tables, no files. Only the backup and the keys are elsewhere."""
    new_database()
    shutil.rmtree(settings.FILES_ROOT)
    settings.FILES_ROOT.mkdir()


def test_what_was_lost_comes_back_whole(house, settings):
    backup = house / "elsewhere.backup"
    call_command("backup", backup, stdout=io.StringIO())
    told = {model: model.objects.count() for model in (Person, SelfEvaluation, EvidenceRevision)}

    everything_lost(settings)
    call_command("restore", backup, stdout=(said := io.StringIO()))

    assert "Restored the backup" in said.getvalue()
    assert {model: model.objects.count() for model in told} == told
    head = Client()
    head.force_login(Person.objects.get(email=f"{Role.CENTRE_HEAD}@pavyzdys.example").account)
    revision = EvidenceRevision.objects.get(file_name="Planas.txt")
    page = head.get(f"/evidence/{revision.evidence_id}/")
    paper = head.get(f"/evidence/{revision.evidence_id}/revisions/{revision.number}/file/")
    assert (page.status_code, b"".join(paper.streaming_content)) == (200, PAPER)


def test_sealed_ratings_open_again_with_the_keys_and_not_without_them(house, settings):
    backup = house / "elsewhere.backup"
    call_command("backup", backup, stdout=io.StringIO())

    everything_lost(settings)
    call_command("restore", backup, stdout=io.StringIO())

    record = SelfEvaluation.objects.get(state="rating", organisation__name_lt="Pavyzdžio centras")
    member = record.memberships.get(is_coordinator=False)
    assert {each.reason for each in queries.own_answers(member).values()} == {NOT_BEFORE_REVEAL}
    settings.SEAL_KEYS = ["4vVn1Qy0mJm2qk8Jm1yq0m3u9x7b5n1c2d4e6f8g0hE="]
    with pytest.raises(KeyMissing):
        [each.reason for each in queries.own_answers(member).values()]


def test_the_journal_that_came_back_is_the_one_that_was_published(house, settings):
    call_command("export-journal", house / "before.jsonl", stdout=io.StringIO())
    backup = house / "elsewhere.backup"
    call_command("backup", backup, stdout=io.StringIO())

    everything_lost(settings)
    call_command("restore", backup, stdout=io.StringIO())
    call_command("export-journal", house / "after.jsonl", stdout=io.StringIO())

    before, after = ((house / f"{name}.jsonl").read_bytes().split(b"\n") for name in ("before", "after"))
    told, last = slice(1, -2), -2  # the first line says when the file was made, the last sums it all up
    assert (after[told], len(after)) == (before[told], len(before))
    assert b"end" in after[last]
    checked = subprocess.run(
        [sys.executable, "-I", verify_journal.__file__, str(house / "after.jsonl")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_backup_harmed_on_its_way_brings_nothing_back_and_says_so(house, settings):
    backup = house / "elsewhere.backup"
    call_command("backup", backup, stdout=io.StringIO())
    content = bytearray(backup.read_bytes())
    content[content.index(PAPER)] ^= 1
    backup.write_bytes(content)

    everything_lost(settings)

    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("restore", backup)
