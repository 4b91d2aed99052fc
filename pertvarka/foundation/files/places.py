"""Where the bytes lie under FILES_ROOT: each content once, under its SHA-256. No opinions, no database.

kept/ab/abcdef…        what may be served
quarantine/abcdef…     what a scanner has found something in; nothing here is ever served
.incoming/…            what is being written; left over only after a crash
"""

import hashlib
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from django.conf import settings

BLOCK = 1024**2
LEFT_OVER_SECONDS = 24 * 3600  # no upload takes so long


def kept(sha256: str) -> Path:
    """Where a content lies."""
    return Path(settings.FILES_ROOT) / "kept" / sha256[:2] / sha256


def quarantined(sha256: str) -> Path:
    """Where a content lies when a scanner has found something in it."""
    return Path(settings.FILES_ROOT) / "quarantine" / sha256


def incoming() -> Path:
    """Where contents are written before they are whole."""
    return Path(settings.FILES_ROOT) / ".incoming"


def digest(file: IO[bytes]) -> tuple[str, int]:
    """(SHA-256 in hexadecimal letters, size in bytes)."""
    file.seek(0)
    found, size = hashlib.sha256(), 0
    while block := file.read(BLOCK):
        found.update(block)
        size += len(block)
    return found.hexdigest(), size


def write(file: IO[bytes], sha256: str) -> None:
    """Keep a content, whole and on the disk or not at all; nothing to do when it is there already.

    Raises OSError when the disk is full or may not be written.
    """
    target = kept(sha256)
    if target.exists():
        return
    for folder in (incoming(), target.parent):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = incoming() / f"{sha256}-{secrets.token_hex(4)}"
    try:
        file.seek(0)
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            while block := file.read(BLOCK):
                out.write(block)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
        sync_folder(target.parent)
    finally:
        draft.unlink(missing_ok=True)


def quarantine(sha256: str) -> None:
    """Move a content aside; nothing to do when it has been moved already."""
    target = quarantined(sha256)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        kept(sha256).replace(target)
    sync_folder(target.parent)


def remove(sha256: str) -> None:
    """Take a content away, wherever it lies."""
    for place in (kept(sha256), quarantined(sha256)):
        place.unlink(missing_ok=True)


def all_kept() -> Iterator[Path]:
    """Every content there is, quarantined ones too."""
    root = Path(settings.FILES_ROOT)
    yield from root.glob("kept/??/*")
    yield from root.glob("quarantine/*")


def remove_left_over() -> None:
    """Take away what a crash has left half written."""
    for draft in incoming().glob("*"):
        if is_old(draft):
            draft.unlink(missing_ok=True)


def is_old(path: Path) -> bool:
    """Whether a file has lain there longer than any upload takes."""
    return time.time() - path.stat().st_mtime > LEFT_OVER_SECONDS


def sync_folder(folder: Path) -> None:
    """Make sure that the folder's list of names is on the disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
