"""A file is kept whole or not at all, once for each content, and goes when nobody needs it."""

import errno
import io
import os
import stat
import threading
import time

import pytest
from django.db import connection, models, transaction
from django.db.models.deletion import ProtectedError
from django.http import Http404

from pertvarka.foundation import outbox
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import actions, downloads, jobs, places, scanner
from pertvarka.foundation.files.models import Reading, Scan, StoredFile
from pertvarka.foundation.files.refusal import NotKept, Refused
from pertvarka.foundation.files.tests.clamd import VIRUS
from pertvarka.foundation.files.tests.samples import EICAR, docx, pdf, png
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


def kept(content: bytes = b"Labas", name: str = "planas.txt") -> StoredFile:
    return actions.keep(io.BytesIO(content), name=name).file


def on_disk(root) -> list[str]:
    """Every file below the root."""
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


# --- Keeping ----------------------------------------------------------------------------------------------


def test_a_file_lies_under_its_hash_where_only_we_may_read_it(files_root):
    found = actions.keep(io.BytesIO(pdf("Labas")), name="../Metų planas.pdf")

    assert (found.name, found.file.media_type, found.file.size) == (
        "Metų planas.pdf",
        "application/pdf",
        len(pdf("Labas")),
    )
    path = places.kept(found.file.sha256)
    assert path.read_bytes() == pdf("Labas")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert on_disk(files_root) == [path.relative_to(files_root).as_posix()]


def test_the_same_content_is_kept_once(files_root):
    first, second = kept(name="a.txt"), kept(name="b.csv")

    assert first == second
    assert len(on_disk(files_root)) == 1


def test_what_is_refused_leaves_nothing_behind(files_root):
    with pytest.raises(Refused):
        kept(b"MZ", "programa.pdf")

    assert (StoredFile.objects.count(), files_root.exists()) == (0, False)


@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EIO])
def test_a_full_disk_leaves_no_half_of_anything(files_root, monkeypatch, trouble):
    def full(handle):
        raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotKept, match=r"operator|prižiūrėtoj"):
        kept()

    assert (StoredFile.objects.count(), on_disk(files_root)) == (0, [])


def test_a_folder_that_may_not_be_written_is_told(files_root):
    files_root.write_text("a file stands where the folder should")

    with pytest.raises(NotKept):
        kept()

    assert StoredFile.objects.count() == 0


def test_bytes_that_were_lost_come_back_with_the_next_copy():
    file = kept()
    places.remove(file.sha256)

    assert kept() == file
    assert places.kept(file.sha256).read_bytes() == b"Labas"


@pytest.mark.django_db(transaction=True)
def test_two_who_bring_the_same_at_once_keep_one():
    barrier, found, problems = threading.Barrier(2), [], []

    def bring():
        try:
            barrier.wait()
            with transaction.atomic():
                found.append(kept(b"tas pats" * 10_000))
                time.sleep(0.05)
        except Exception as error:
            problems.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=bring) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (problems, len(set(found)), StoredFile.objects.count()) == ([], 1, 1)


# --- Scanning ---------------------------------------------------------------------------------------------


def test_without_a_scanner_a_file_is_unchecked_and_served():
    file = actions.scan(kept())

    assert (file.scan, file.is_served, downloads.why_not(file)) == (Scan.UNCHECKED, True, None)


def test_a_file_waits_for_the_scanner_and_is_served_when_clean(clamd):
    file = kept()
    assert (file.scan, file.is_served) == (Scan.WAITING, False)
    assert downloads.why_not(file)

    file = actions.scan(file)

    assert (file.scan, file.finding, downloads.why_not(file)) == (Scan.CLEAN, "", None)
    actions.scan(file)
    assert len(clamd.scanned) == 1


def test_an_infected_file_is_put_in_quarantine_and_never_leaves(clamd):
    file = actions.scan(kept(EICAR))

    assert (file.scan, file.finding) == (Scan.INFECTED, VIRUS)
    assert downloads.why_not(file)
    assert places.quarantined(file.sha256).exists()
    assert not places.kept(file.sha256).exists()
    with pytest.raises(Http404):
        downloads.attachment(file, "x.txt")
    with pytest.raises(Refused):
        kept(EICAR)


def test_a_scanner_that_is_away_changes_nothing(settings, tmp_path):
    settings.CLAMD_ADDRESS = f"unix://{tmp_path}/nobody.ctl"
    file = kept()

    with pytest.raises(scanner.ScannerAway):
        actions.scan(file)

    file.refresh_from_db()
    assert (file.scan, file.scanned_at) == (Scan.WAITING, None)


def test_what_came_before_there_was_a_scanner_is_scanned_when_asked(request):
    file = kept()
    request.getfixturevalue("clamd")

    assert actions.scan(file).scan == Scan.CLEAN


# --- Reading ----------------------------------------------------------------------------------------------


def test_the_text_is_read_once_and_not_before_the_scan(clamd):
    file = kept(docx("Poreikių tyrimas"), "a.docx")
    assert actions.read(file).reading == Reading.WAITING

    file = actions.read(actions.scan(file))

    assert (file.reading, file.text.strip()) == (Reading.READ, "Poreikių tyrimas")
    places.remove(file.sha256)
    assert actions.read(file).reading == Reading.READ


def test_a_picture_has_no_text():
    file = actions.read(kept(png(), "a.png"))

    assert (file.reading, file.text) == (Reading.READ, "")


# --- Letting go -------------------------------------------------------------------------------------------


def test_a_released_file_goes_after_the_commit(files_root):
    file = kept()

    actions.release(file)

    assert len(on_disk(files_root)) == 1
    outbox.run_waiting()
    assert (StoredFile.objects.count(), on_disk(files_root)) == (0, [])


def test_a_file_that_is_still_needed_stays(monkeypatch):
    def needed(self):
        raise ProtectedError("needed", set())

    file = kept()
    monkeypatch.setattr(models.QuerySet, "delete", needed)

    actions.release(file)

    assert StoredFile.objects.get() == file
    assert not Message.objects.exists()


def test_what_is_kept_anew_before_the_bytes_go_stays(files_root):
    actions.release(kept())
    file = kept()

    outbox.run_waiting()

    assert places.kept(file.sha256).read_bytes() == b"Labas"


def test_the_daily_tidying_takes_only_what_nobody_knows_and_is_old(files_root):
    known, fresh, old = kept(), places.kept("a" * 64), places.kept("b" * 64)
    draft = places.incoming() / "half"
    for path in (fresh, old, draft):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    long_ago = time.time() - places.LEFT_OVER_SECONDS - 60
    for path in (places.kept(known.sha256), old, draft):
        os.utime(path, (long_ago, long_ago))

    jobs.tidy(today())

    assert (fresh.exists(), old.exists(), draft.exists()) == (True, False, False)
    assert places.kept(known.sha256).exists()


# --- Leaving the house ------------------------------------------------------------------------------------


def test_a_download_is_an_attachment_that_no_browser_runs():
    answer = downloads.attachment(kept(), "Metų planas.txt")

    assert b"".join(answer.streaming_content) == b"Labas"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=utf-8''")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer.headers["Content-Type"] == "text/plain"


def test_a_file_that_is_lost_is_not_there():
    file = kept()
    places.remove(file.sha256)

    with pytest.raises(Http404):
        downloads.attachment(file, "a.txt")
