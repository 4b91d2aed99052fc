"""Papers that people bring to a case: kept byte for byte, scanned and read by the worker."""

from typing import IO

from pertvarka.accreditation.actions.requests import EXAMINE
from pertvarka.foundation import outbox
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files import refusal
from pertvarka.foundation.flow import Refused


def keep_paper(content: IO[bytes], *, name: str) -> files.Kept:
    """Keep a file; raises Refused when it breaks a rule of files or the disk does not take it."""
    try:
        kept = files.keep(content, name=name)
    except (refusal.Refused, refusal.NotKept) as why:
        raise Refused(str(why)) from why
    outbox.enqueue(EXAMINE, {"file": kept.file.pk}, key=kept.file.pk)
    return kept
