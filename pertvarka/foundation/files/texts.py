"""The text inside a file, read by a process of its own: hostile files may hang or swell only that one."""

import json
import logging
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from pertvarka.foundation.files.models import Reading

log = logging.getLogger(__name__)

READER = Path(__file__).parent / "reader.py"
PATIENCE_SECONDS = 60  # for everything; the reader's own limit of computing time is shorter
HAVE_NO_TEXT = ("image/",)
LOCKED_EXIT, BEHIND = 3, "behind"  # the same in reader.py, which imports nothing of ours


@dataclass(frozen=True)
class Behind:
    """What a PDF holds beside what its pages show; see reader.py."""

    is_layered: bool
    has_files: bool
    author: str
    text: str


def read(path: Path, media_type: str) -> tuple[Reading, str]:
    """How the reading went, and the beginning of the text on single-spaced lines."""
    if media_type.startswith(HAVE_NO_TEXT):
        return Reading.READ, ""
    return _told_by_reader(media_type, path)


def behind_pages(path: Path) -> Behind | None:
    """What a PDF holds beside what its pages show, or None when it cannot be read."""
    reading, told = _told_by_reader(BEHIND, path)
    return Behind(**json.loads(told)) if reading == Reading.READ else None


def _told_by_reader(what: str, path: Path) -> tuple[Reading, str]:
    words = [sys.executable, "-IB", str(READER), what, str(path)]
    try:
        done = subprocess.run(words, capture_output=True, timeout=PATIENCE_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return Reading.UNREADABLE, ""
    if done.returncode == LOCKED_EXIT:
        return Reading.LOCKED, ""
    if done.returncode:
        log.info("Files: a text could not be read", extra={"fields": {"exit": done.returncode}})
        return Reading.UNREADABLE, ""
    return Reading.READ, done.stdout.decode("utf-8", "replace")
