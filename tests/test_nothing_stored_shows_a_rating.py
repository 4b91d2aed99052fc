"""No stored byte shows a rating before the reveal: tables, backup, logs, mail, cache, files, pages.

Members rate over HTTP; a request fails with a fault, one in the database, one comes after its session ended.
Then everything stored anywhere is searched for what they wrote, in every writing it could have.
"""

import base64
import io
import json
import logging
import mmap
import pickle
import secrets
import tarfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings as django_settings
from django.core import mail
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.urls import reverse

from launcher.places import STATE
from launcher.postgres import Cluster
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Rating
from pertvarka.evaluation.tests.factories import World, world
from pertvarka.foundation import backups, postgresql
from pertvarka.foundation.logs import JsonFormatter

pytestmark = [pytest.mark.system, pytest.mark.django_db(transaction=True)]

INDICATOR = "2.3.1"
READERS = ("view", "history", "agenda", "reveal", "group", "submit")
FAULT = """
CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'The disk is full: %', NEW; END $$;
CREATE TRIGGER fail_once BEFORE INSERT OR UPDATE ON evaluation_rating
    FOR EACH ROW EXECUTE FUNCTION fail_once();
"""
NO_FAULT = "DROP TRIGGER fail_once ON evaluation_rating; DROP FUNCTION fail_once()"


def new_mark() -> str:
    """A text that stands nowhere else, with letters beyond ASCII."""
    return f"žymė{secrets.token_hex(8)}"


def writings(mark: str) -> set[bytes]:
    """The mark as it could be written: encodings, escapes, and base64 at each of its three steps."""
    text = mark.encode()
    steps = {base64.b64encode(b"   "[:step] + text)[4 if step else 0 : -4] for step in range(3)}
    utf_16 = {mark.encode("utf-16-le"), mark.encode("utf-16-be")}
    return {text, json.dumps(mark)[1:-1].encode(), quote(mark).encode(), text.hex().encode()} | steps | utf_16


# --- Where things are stored ----------------------------------------------------------------------------

Stored = Iterator[tuple[str, bytes | mmap.mmap]]


def files_under(folder: Path, what: str) -> Stored:
    """Every file as it lies on the disk."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.stat().st_size:
            with path.open("rb") as file:
                yield f"{what}: {path.name}", mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def in_the_backup(folder: Path) -> Stored:
    """What ./manage backup writes, its compressed dump unpacked too."""
    backups.make(folder / "house.backup")
    with tarfile.open(folder / "house.backup") as archive:
        archive.extractall(folder / "unpacked", filter="data")
    dump = folder / "unpacked" / backups.DUMP
    postgresql.run("pg_restore", f"--file={folder / 'unpacked' / 'restored.sql'}", str(dump))
    yield "the backup as it is", (folder / "house.backup").read_bytes()
    yield from files_under(folder / "unpacked", "the backup unpacked")


def everything_stored(folder: Path) -> Stored:
    """Every place where bytes stay, by name."""
    postgresql.run("pg_dump", "--format=plain", f"--file={folder / 'dump.sql'}")
    yield "the dump", (folder / "dump.sql").read_bytes()
    yield from in_the_backup(folder)
    cluster = Cluster(STATE / "check", "test", durable=False)  # the running one; only its folders are asked
    yield from files_under(cluster.data, "the database's files")
    yield from files_under(cluster.log.parent, "the database's log")
    yield from files_under(django_settings.FILES_ROOT, "the kept files")
    yield "the cache", pickle.dumps(getattr(caches["default"], "_cache", None))
    yield "the mail", "".join(str(letter.message()) for letter in mail.outbox).encode()


def places_of(mark: str, stored: Stored) -> set[str]:
    """The kinds of places where the mark stands in any writing."""
    wanted = writings(mark)
    return {where.partition(":")[0] for where, data in stored if any(data.find(each) >= 0 for each in wanted)}


# --- What the members do --------------------------------------------------------------------------------


def signed_in(person: object) -> Client:
    browser = Client(raise_request_exception=False)
    browser.force_login(person.account)  # type: ignore[attr-defined]
    return browser


def rate(place: World, browser: Client, level: str, mark: str, **headers: str) -> int:
    """Send one answer; returns the status."""
    page = reverse("evaluation:rate-indicator", kwargs={"number": place.record.pk, "code": INDICATOR})
    reason = f"Tai rodo planas ir apklausa. {mark} " * 3
    return browser.post(page, {"level": level, "reason": reason}, headers=headers).status_code


@pytest.fixture
def program_log(monkeypatch):
    """What the program writes to its log."""
    written = io.StringIO()
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, JsonFormatter):
            monkeypatch.setattr(handler, "stream", written)
    return written


@pytest.fixture
def open_mark():
    return new_mark()


@pytest.fixture
def place(open_mark):
    """A group that rates; its head's open message bears a mark of its own."""
    place = world(message=f"Kviečiame! {open_mark}")
    actions.start_rating(place.record, by=place.coordinator)
    return place


def test_no_stored_byte_shows_a_rating_before_the_reveal(
    place, open_mark, tmp_path, program_log, settings, monkeypatch
):
    settings.ADMINS = [("Sargas", "sargas@pavyzdys.example")]  # whoever would get reports of faults
    marks = [new_mark() for _ in range(5)]
    coordinator, member, third = (signed_in(person) for person in place.group)

    assert rate(place, coordinator, "1", marks[0]) == 302
    assert rate(place, member, "4", marks[1], hx_request="true") == 200
    with connection.cursor() as cursor:
        cursor.execute(FAULT)
    assert rate(place, third, "2", marks[2]) == 500
    with connection.cursor() as cursor:
        cursor.execute(NO_FAULT)
    with monkeypatch.context() as patched:
        patched.setattr(actions, "save_rating", lambda *_, **answer: {}[answer["reason"]])
        assert rate(place, third, "3", marks[3]) == 500
    third.logout()
    assert rate(place, third, "0", marks[4]) == 302

    others = signed_in(place.head)
    pages = "".join(
        browser.get(reverse(f"evaluation:{name}", kwargs={"number": place.record.pk})).content.decode()
        for browser in (others, signed_in(place.group[2]))
        for name in READERS
    )
    stored = [
        *everything_stored(tmp_path),
        ("the program's log", program_log.getvalue().encode()),
        ("pages", pages.encode()),
    ]

    assert {mark: places_of(mark, iter(stored)) for mark in marks} == {mark: set() for mark in marks}
    assert program_log.getvalue().count('"message": "500 evaluation:rate-indicator"') == 2
    # The search would have found them: what lies open is found in all these places.
    assert places_of(open_mark, iter(stored)) >= {
        "the dump",
        "the backup unpacked",
        "the database's files",
    }
    assert place.centre.name_lt in pages
    # And nothing is lost: the members read their own words again.
    answers = {rating.membership.person_id: rating.reason for rating in Rating.objects.all()}
    assert [marks[n] in answers[place.group[n].pk] for n in range(2)] == [True, True]


def test_levels_cannot_be_told_from_what_is_stored(place):
    levels = ["0", "1", "2", "3", "4"]
    browser = signed_in(place.coordinator)
    seals = []
    for level in levels * 2:
        assert rate(place, browser, level, "") == 302
        seals.append(Rating.objects.get().sealed)

    assert len({len(seal) for seal in seals}) == 1
    assert len(set(seals)) == len(seals)
    heads = {seal[:8] for seal in seals}  # the key's mark
    assert len(heads) == 1
    assert len({seal[8:] for seal in seals}) == len(seals)


def test_the_search_knows_every_writing():
    mark = new_mark()
    shown = [
        mark.encode(),
        base64.b64encode(f"x{mark}x".encode()),
        base64.b64encode(f"xx{mark}x".encode()),
        base64.b64encode(f"{mark}x".encode()),
        json.dumps({"reason": mark}).encode(),
        json.dumps({"reason": mark}, ensure_ascii=False).encode(),
        f"reason={quote(mark)}".encode(),
        io.StringIO(mark).read().encode("utf-16"),
    ]

    assert [places_of(mark, iter([("here", data)])) for data in shown] == [{"here"}] * len(shown)
    assert places_of(mark, iter([("here", new_mark().encode())])) == set()
