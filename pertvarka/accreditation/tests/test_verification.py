"""Anybody verifies a decision: by the page, and by its extract with the stand-alone program."""

import io
import re
import subprocess
import sys
from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pertvarka.accreditation import actions
from pertvarka.accreditation.actions.attesting import attest
from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries.attested import attested
from pertvarka.accreditation.tests.decided import imported
from pertvarka.accreditation.tests.deciding import decided, sent
from pertvarka.directory.tests.people import make_centre
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.journal import exporting, proofs, verify_journal
from pertvarka.foundation.journal.models import Entry, Link

NAMES_A_RECORD = re.compile(r"(BROKEN\. .*(Position|Root|root) |last line of the file|Could not be read)")


@pytest.fixture(autouse=True)
def _files(settings, tmp_path):
    settings.DEMONSTRATION = True
    settings.FILES_ROOT = tmp_path / "files"


@pytest.fixture
def decision(db) -> Decision:
    """A decision in force, of which the journal has told today."""
    found = imported(make_centre(), today() - timedelta(days=9))
    attest(found)
    return found


def address(decision: Decision, name: str = "verification/") -> str:
    return f"/register/decisions/{decision.pk}/{name}"


def words_of(client, path: str) -> str:
    return client.get(path).content.decode()


# --- The page -----------------------------------------------------------------------------------------------


def test_today_s_decision_says_when_its_root_comes(client, decision):
    page = words_of(client, address(decision))

    assert "bus paskelbta" in page
    assert "00:05" in page
    assert client.get(address(decision, "extract.jsonl")).status_code == 404


def test_the_register_s_entry_the_certificate_and_the_page_show_entry_and_root(client, db):
    place, decision = decided(file=sent())
    certificate = actions.issue_certificate(decision, by=place.officer)
    root = journal.publish_root()
    found = attested(decision)

    for path in (
        f"/register/{decision.organisation_id}/",
        f"/certificates/{certificate.code}/",
        address(decision),
    ):
        page = words_of(client, path)
        assert (found.leaf in page, root.hash in page) == (True, True)
    assert "viskas sutampa" in words_of(client, address(decision))
    assert decision.order_file_id in words_of(client, address(decision))


def test_the_page_says_when_the_register_and_the_entry_differ(client, decision):
    journal.publish_root()
    Decision.objects.filter(pk=decision.pk).update(valid_until=decision.valid_until + timedelta(days=365))

    assert "Registre apie šį sprendimą parašyta kitaip" in words_of(client, address(decision))


@pytest.mark.parametrize("model", [Entry, Link])
def test_the_page_names_the_position_that_was_changed_in_the_database(client, decision, model):
    journal.publish_root()
    link = attested(decision).place.link
    with connection.cursor() as cursor:  # the tables' owner, past the triggers
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"ALTER TABLE {model._meta.db_table} DISABLE TRIGGER USER")
    if model is Entry:
        Entry.objects.filter(pk=link.entry_id).update(digest="0" * 64)
    else:
        Link.objects.filter(pk=link.position).update(hash="0" * 64)

    assert proofs.check(attested(decision).place).position == link.position
    page = words_of(client, address(decision))
    assert ("Nesutampa" in page, "viskas sutampa" in page) == (True, False)


def test_every_change_of_an_order_is_attested_anew_and_names_nobody(db):
    place, decision = decided(file=sent())
    actions.suspend(decision, from_on=today(), document="eI-1", reason="Skundas", by=place.clerk)

    entries = journal.entries_about(decision).filter(act="attest")

    assert [len(entry.details["interruptions"]) for entry in entries] == [1, 0]
    assert {entry.actor for entry in entries} == {""}
    assert attested(decision).is_what_the_register_says


def test_what_the_register_does_not_show_has_no_page_of_verification(client, db):
    centre = make_centre()
    coming = imported(centre, today() + timedelta(days=9), order_date=today())
    refused = imported(centre, today() - timedelta(days=9), years=0)

    found = [client.get(address(each)).status_code for each in (coming, refused)]

    assert found == [404, 404]


def test_a_decision_of_which_the_journal_says_nothing_has_a_page_that_says_so(client, db):
    decision = imported(make_centre(), today() - timedelta(days=9))

    assert "Žurnale apie šį sprendimą įrašo nėra" in words_of(client, address(decision))


# --- The extract --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def extract(django_db_setup, django_db_blocker) -> tuple[bytes, bytes]:
    """An extract about a decision among others, and the published roots."""
    with django_db_blocker.unblock(), transaction.atomic():
        decisions = [imported(make_centre(f"Centras {n}"), today() - timedelta(days=n)) for n in range(3)]
        for decision in decisions:
            attest(decision)
        root = journal.publish_root()
        lines = b"".join(exporting.case(decisions[1], until=root, acts=["attest"]))
        roots = b"".join(exporting.published_roots())
        transaction.set_rollback(True)
    return lines, roots


def program(folder, lines: bytes, roots: bytes) -> subprocess.CompletedProcess:
    """The stand-alone program, run by itself as a stranger runs it."""
    (folder / "decision.jsonl").write_bytes(lines)
    (folder / "roots.jsonl").write_bytes(roots)
    command = [sys.executable, "-I", verify_journal.__file__, "decision.jsonl", "--roots", "roots.jsonl"]
    return subprocess.run(  # noqa: S603 – our own program
        [*command, "--language", "en"], cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_extract_that_the_page_gives_fits_in_the_stand_alone_program(client, decision, tmp_path):
    journal.publish_root()
    answer = client.get(address(decision, "extract.jsonl"))
    roots = b"".join(exporting.published_roots())

    said = program(tmp_path, answer.content, roots)

    assert (said.returncode, said.stderr) == (0, "")
    assert "Everything fits" in said.stdout
    assert answer["Content-Disposition"] == f'attachment; filename="decision-{decision.pk}.jsonl"'
    assert decision.organisation.name_lt.encode() in answer.content


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_any_bit_flipped_fails_in_the_program_and_is_named(extract, tmp_path, place, bit):
    lines, roots = extract
    changed = bytearray(lines)
    changed[place % len(changed)] ^= 1 << bit

    said = program(tmp_path, bytes(changed), roots)

    assert said.returncode in (1, 2)
    assert NAMES_A_RECORD.search(said.stdout), said.stdout


def test_every_byte_changed_fails_by_name(extract):
    lines, roots = extract
    published = dict(verify_journal.roots_among(io.BytesIO(roots)))
    tell = verify_journal.Teller("en")
    begin = lines.index(b"\n") + 1  # what the first line says is held by the last one

    for place in range(len(lines)):
        changed = bytearray(lines)
        changed[place] ^= 1
        with pytest.raises((verify_journal.Broken, verify_journal.NoExport)) as found:
            verify_journal.verify(io.BytesIO(changed), verify_journal.Roots(published, []), tell)
        if place >= begin:
            assert re.search(r"Position|Root|last line", tell.why(found.value))
