"""./manage export-journal: the file, its forms, and what it refuses."""

import gzip

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from pertvarka.foundation import journal
from pertvarka.foundation.journal import verify_journal
from pertvarka.foundation.outbox.models import WorkerSeen

pytestmark = pytest.mark.django_db


@pytest.fixture
def thing(db):
    thing = WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())
    journal.record(thing, "open", by=None, note="Slaptas žodis")
    journal.publish_root()
    return thing


@pytest.mark.parametrize("name", ["journal.jsonl", "journal.jsonl.gz"])
def test_the_file_is_for_its_owner_alone_and_fits(thing, tmp_path, name):
    path = tmp_path / name

    call_command("export-journal", str(path))

    assert path.stat().st_mode & 0o777 == 0o600
    assert verify_journal.main([str(path)]) == 0


def test_digests_alone_hold_no_content(thing, tmp_path):
    call_command("export-journal", str(tmp_path / "digests.gz"), "--digests")

    assert "Slaptas" not in gzip.decompress((tmp_path / "digests.gz").read_bytes()).decode()


def test_one_record_is_exported_with_its_proofs(thing, tmp_path, capsys):
    call_command("export-journal", str(tmp_path / "case.jsonl"), "--about", "outbox.workerseen", "thing-1")

    assert verify_journal.main([str(tmp_path / "case.jsonl"), "--language", "en"]) == 0
    assert "Entries: 1." in capsys.readouterr().out


def test_the_output_may_be_the_terminal(thing, capfdbinary):
    call_command("export-journal", "-")

    assert capfdbinary.readouterr().out.startswith(b'{"at":')


def test_no_file_is_overwritten(thing, tmp_path):
    (tmp_path / "journal.jsonl").write_text("svarbu")

    with pytest.raises(CommandError, match="exists already"):
        call_command("export-journal", str(tmp_path / "journal.jsonl"))

    assert (tmp_path / "journal.jsonl").read_text() == "svarbu"


def test_an_unknown_kind_of_record_is_named(tmp_path):
    with pytest.raises(CommandError, match="no kind of record called x\\.y"):
        call_command("export-journal", str(tmp_path / "a"), "--about", "x.y", "1")
