"""A first look at a PDF: whole, and nothing hidden behind its end."""

from typing import IO

from django.utils.translation import gettext as _

from pertvarka.foundation.files.refusal import Refused

# Readers look for the end mark in the last 1024 bytes (PDF reference 1.7, implementation note 18).
TAIL_BYTES = 1024
END = b"%%EOF"


def look(file: IO[bytes]) -> None:
    """Raise Refused when the end mark is missing: the file was cut off, or something was put behind it."""
    file.seek(0, 2)
    file.seek(max(0, file.tell() - TAIL_BYTES))
    if END not in file.read():
        raise Refused(_("The PDF does not end as it should: it was cut off or changed. Save it anew."))
