"""Papers that people bring to a case: kept byte for byte, scanned and read by the worker."""

from typing import IO

from pertvarka.accreditation.actions.requests import EXAMINE
from pertvarka.foundation import outbox
from pertvarka.foundation.files import actions as files


def keep_paper(content: IO[bytes], *, name: str) -> files.Kept:
    """Keep a file; raises files.Refused or NotKept, which say why in words."""
    kept = files.keep(content, name=name)
    outbox.enqueue(EXAMINE, {"file": kept.file.pk}, key=kept.file.pk)
    return kept
