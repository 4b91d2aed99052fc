"""The only writers of stored files: kept, scanned, read, released.

Each takes a lock on the content's hash until its transaction ends, so that nobody keeps what another lets go.
"""

import logging
from dataclasses import dataclass
from typing import IO

from django.db import connection, transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.files import kinds, names, places, scanner, texts
from pertvarka.foundation.files.models import Reading, Scan, StoredFile
from pertvarka.foundation.files.refusal import NotKept, Refused

log = logging.getLogger(__name__)

FINDING_LETTERS = 200


@dataclass(frozen=True)
class Kept:
    """A file that is kept, and the name it came under, cleaned."""

    file: StoredFile
    name: str


@transaction.atomic
def keep(file: IO[bytes], *, name: str) -> Kept:
    """Examine a file and keep it; the same content is kept once.

    Raises Refused when it breaks a rule, NotKept when the disk does not take it. When the caller's
    transaction fails later, only bytes without a row are left, which the daily tidying removes.
    """
    name = names.cleaned(name)
    media_type = kinds.kind_of(file, name).media_type
    sha256, size = places.digest(file)
    lock(sha256)
    known = StoredFile.objects.filter(sha256=sha256).first()
    if known and known.scan == Scan.INFECTED:
        raise Refused(_("A virus was found in this very file before. It is not taken."))
    _write(file, sha256)
    return Kept(known or _new(sha256, size, media_type), name)


def lay_by(file: IO[bytes], *, name: str) -> str:
    """Examine a file and let its bytes lie without a row until its form is finished; returns their SHA-256.

    Raises what keep does. Bytes of a form that nobody finishes are removed by the daily tidying.
    """
    kinds.kind_of(file, names.cleaned(name))
    sha256, _size = places.digest(file)
    _write(file, sha256)
    return sha256


def _write(file: IO[bytes], sha256: str) -> None:
    try:
        places.write(file, sha256)
    except OSError as error:
        log.error("Files: not kept", exc_info=error)
        raise NotKept(
            _("The server's disk does not take the file, so it was not kept. Tell the operator.")
        ) from error


def _new(sha256: str, size: int, media_type: str) -> StoredFile:
    state = Scan.WAITING if scanner.is_set() else Scan.UNCHECKED
    return StoredFile.objects.create(sha256=sha256, size=size, media_type=media_type, scan=state)


@transaction.atomic
def scan(file: StoredFile) -> StoredFile:
    """Ask the scanner, when there is one and it has not been asked; what is infected is put in quarantine.

    Raises ScannerAway when the scanner does not answer, FileNotFoundError when the bytes are lost.
    """
    lock(file.sha256)
    file = StoredFile.objects.select_for_update().get(pk=file.pk)
    if file.scan in (Scan.CLEAN, Scan.INFECTED) or not scanner.is_set():
        return file
    with places.kept(file.sha256).open("rb") as content:
        finding = scanner.scan(content)
    file.scan, file.finding, file.scanned_at = Scan.CLEAN, "", now()
    if finding:
        file.scan, file.finding = Scan.INFECTED, finding[:FINDING_LETTERS]
        places.quarantine(file.sha256)
        log.warning("Files: a virus was found", extra={"fields": {"sha256": file.sha256}})
    file.save(update_fields=["scan", "finding", "scanned_at"])
    return file


@transaction.atomic
def read(file: StoredFile) -> StoredFile:
    """Read the text for the search, once; the work is done by another process, within limits."""
    lock(file.sha256)
    file = StoredFile.objects.select_for_update().get(pk=file.pk)
    if file.reading == Reading.WAITING and file.is_served:
        file.reading, file.text = texts.read(places.kept(file.sha256), file.media_type)
        file.save(update_fields=["reading", "text"])
    return file


@transaction.atomic
def release(file: StoredFile) -> None:
    """Let go of a file: when nothing refers to it any more, row and bytes go, the bytes after the commit."""
    sha256 = file.sha256
    lock(sha256)
    try:
        StoredFile.objects.filter(pk=sha256).delete()
    except ProtectedError:  # raised before anything is asked of the database
        return
    outbox.enqueue("files.remove", {"sha256": sha256})


@transaction.atomic
def remove_unless_known(sha256: str) -> None:
    """Take bytes away that no row speaks of."""
    lock(sha256)
    if not StoredFile.objects.filter(sha256=sha256).exists():
        places.remove(sha256)


def lock(sha256: str) -> None:
    """Hold everybody else off this content until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"files:{sha256}"])
