"""A backup brings back every row and every byte, or says why it cannot and changes nothing."""

import hashlib
import io
import json
import stat
import tarfile

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from psycopg import sql

from pertvarka.foundation import backups, postgresql
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files import places
from pertvarka.foundation.files.models import StoredFile

OWN = "pertvarka_test_backups"


@pytest.fixture(scope="module")
def own_database(django_db_modify_db_settings, django_db_blocker):
    """A database of this module's own with all the tables: a restore replaces everything in it."""
    before = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        with psycopg.connect(**server_address(), autocommit=True) as server:
            server.execute(f"drop database if exists {OWN} with (force)")
            server.execute(f"create database {OWN} template template0")
        connection.close()
        connection.settings_dict["NAME"] = OWN
        call_command("migrate", verbosity=0)
        yield
        connection.close()
        connection.settings_dict["NAME"] = before
        with psycopg.connect(**server_address(), autocommit=True) as server:
            server.execute(f"drop database {OWN} with (force)")


def server_address():
    named = postgresql.surroundings()
    wanted = {"host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD"}
    return {key: named[name] for key, name in wanted.items() if name in named} | {"dbname": "postgres"}


@pytest.fixture
def house(own_database, settings, tmp_path):
    """A house with two files and a table of its own rows; returns the path a backup may take."""
    settings.FILES_ROOT = tmp_path / "kept" / "files"
    (settings.FILES_ROOT / "reports").mkdir(parents=True)
    (settings.FILES_ROOT / "reports" / "ataskaita.pdf").write_bytes(b"%PDF \x00\xff" * 1000)
    (settings.FILES_ROOT / "ženklas.svg").write_bytes(b"<svg/>")
    with connection.cursor() as cursor:
        cursor.execute("drop table if exists sample; drop table if exists newer")
        cursor.execute("create table sample (id bigint generated always as identity primary key, said text)")
        cursor.execute(
            "insert into sample (said) values (%s), (%s), (%s)", ["Žirmūnai", "tab\tand\nline", None]
        )
    return tmp_path / "house.backup"


def state_of_house(settings):
    """Digests of every table's rows and of every file."""
    state = {}
    with connection.cursor() as cursor:
        for table in backups.tables_here():
            rows = sql.SQL("select md5(string_agg(t::text, chr(10) order by t::text)) from {} t")
            cursor.execute(rows.format(sql.Identifier(table)))
            state[table] = cursor.fetchone()[0]
        cursor.execute(
            "select relname, relacl::text from pg_class where relnamespace = 'public'::regnamespace"
        )
        state |= {f"grants on {name}": grants for name, grants in cursor.fetchall()}
    for file in backups.kept_files():
        state[str(file.relative_to(settings.FILES_ROOT))] = hashlib.sha256(file.read_bytes()).hexdigest()
    return state


def test_what_is_lost_comes_back_with_the_same_digests(house, settings):
    before = state_of_house(settings)
    call_command("backup", house, stdout=io.StringIO())
    with connection.cursor() as cursor:
        cursor.execute(
            "drop table django_migrations; delete from sample where id = 1; create table newer (id int)"
        )
    (settings.FILES_ROOT / "ženklas.svg").unlink()
    (settings.FILES_ROOT / "stray.txt").write_text("later")

    call_command("restore", house, replace=True, stdout=io.StringIO())

    assert state_of_house(settings) == before
    assert len(before) > 10
    assert sorted(path.name for path in settings.FILES_ROOT.parent.iterdir()) == ["files"]


def test_only_its_owner_may_read_a_backup_and_no_key_is_in_it(house, settings):
    call_command("backup", house, stdout=(said := io.StringIO()))

    content = house.read_bytes()
    assert stat.S_IMODE(house.stat().st_mode) == 0o600
    assert [path.name for path in house.parent.iterdir() if path.name.startswith(".backup")] == []
    assert settings.SECRET_KEY.encode() not in content
    assert settings.SEAL_KEYS[0].encode() not in content
    assert "SECRET_KEY and SEAL_KEYS are not in it" in said.getvalue()


def test_a_full_house_is_not_replaced_unless_told(house, settings):
    call_command("backup", house, stdout=io.StringIO())
    before = state_of_house(settings)

    with pytest.raises(CommandError, match=r"Say --replace to lose it\. Nothing was changed"):
        call_command("restore", house)

    assert state_of_house(settings) == before


def test_a_file_that_is_there_is_not_overwritten(house):
    house.write_bytes(b"precious")

    with pytest.raises(CommandError, match="exists already"):
        call_command("backup", house)

    assert house.read_bytes() == b"precious"


@pytest.mark.parametrize("harm", ["one byte", "cut short", "not a backup", "a part too many", "a way out"])
def test_a_damaged_backup_is_refused_before_anything_changes(house, settings, harm):
    call_command("backup", house, stdout=io.StringIO())
    before = state_of_house(settings)
    content = bytearray(house.read_bytes())
    if harm == "one byte":
        content[content.index(b"<svg/>")] ^= 1
        house.write_bytes(content)
    elif harm == "cut short":
        house.write_bytes(content[: len(content) // 2])
    elif harm == "not a backup":
        house.write_bytes(b"Labas" * 1000)
    else:
        with tarfile.open(house, "a:") as tar:
            entry = tarfile.TarInfo("files/more" if harm == "a part too many" else "files/../../out")
            tar.addfile(entry, io.BytesIO())

    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("restore", house, replace=True)

    assert state_of_house(settings) == before


def test_a_backup_of_newer_tables_is_refused(house, settings):
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into django_migrations (app, name, applied) values ('directory', '9999_later', now())"
        )
    call_command("backup", house, stdout=io.StringIO())
    with connection.cursor() as cursor:
        cursor.execute("delete from django_migrations where name = '9999_later'")

    with pytest.raises(CommandError, match=r"does not know \(directory.9999_later\)"):
        call_command("restore", house, replace=True)


def test_when_the_database_says_no_the_files_stay_too(house, settings, monkeypatch):
    call_command("backup", house, stdout=io.StringIO())
    (settings.FILES_ROOT / "later.txt").write_text("later")
    with connection.cursor() as cursor:
        cursor.execute("insert into sample (said) values ('later')")
    before = state_of_house(settings)
    monkeypatch.setattr(backups, "EMPTY_THE_SCHEMA", backups.EMPTY_THE_SCHEMA + "select 1 / 0;\n")

    with pytest.raises(CommandError, match="division by zero"):
        call_command("restore", house, replace=True)

    assert state_of_house(settings) == before


def test_a_kept_file_comes_back_with_its_row(house, settings):
    kept = files.keep(io.BytesIO(b"Labas"), name="a.txt").file
    half = places.incoming() / "half"
    half.write_bytes(b"x")
    call_command("backup", house, stdout=io.StringIO())
    StoredFile.objects.all().delete()
    places.remove(kept.sha256)

    call_command("restore", house, replace=True, stdout=io.StringIO())

    assert StoredFile.objects.get() == kept
    assert places.kept(kept.sha256).read_bytes() == b"Labas"
    assert not half.exists()


def test_a_file_that_is_erased_meanwhile_is_left_out(house, settings, monkeypatch):
    gone = settings.FILES_ROOT / "reports" / "ataskaita.pdf"
    found = list(backups.kept_files())
    monkeypatch.setattr(backups, "kept_files", lambda: found)
    gone.unlink()

    call_command("backup", house, stdout=io.StringIO())

    assert "files/reports/ataskaita.pdf" not in backups.verified(house)["sha256"]


def test_the_manifest_names_every_part(house):
    call_command("backup", house, stdout=io.StringIO())

    with tarfile.open(house) as tar:
        names = tar.getnames()
        manifest = json.load(tar.extractfile(backups.MANIFEST))
    assert sorted(manifest["sha256"]) == sorted(set(names) - {backups.MANIFEST})
    assert "files/reports/ataskaita.pdf" in names
    assert manifest["app_version"] == backups.app_version()
