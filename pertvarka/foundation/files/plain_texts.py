"""Plain text: what letters it is written in, and that it is no page or drawing in disguise."""

import codecs
import re
from typing import IO

from django.utils.translation import gettext as _

from pertvarka.foundation.files.refusal import Refused

MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
ENCODINGS = ("utf-8", "cp1257")  # the second is what Lithuanian Windows spreadsheets write into CSV
NOT_IN_TEXTS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
MARKUP = re.compile(r"\s*<(!doctype|\?xml|\?php|html|svg|script|head|body|iframe)\b", re.IGNORECASE)


def decoded(content: bytes) -> str | None:
    """The text in these bytes, or None when it is no plain text."""
    for encoding in _encodings_of(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if NOT_IN_TEXTS.search(text) else text
    return None


def _encodings_of(content: bytes) -> tuple[str, ...]:
    """The encoding that a mark at the beginning names, or those worth trying."""
    return next(((name,) for mark, name in MARKS.items() if content.startswith(mark)), ENCODINGS)


def look(file: IO[bytes]) -> None:
    """Raise Refused when the content is no plain text, or markup that a browser could run."""
    file.seek(0)
    text = decoded(file.read())
    if text is None:
        raise Refused(_("The content is no plain text. Save it as UTF-8 text, or under its real type."))
    if MARKUP.match(text):
        raise Refused(_("The content is a page or a drawing, not plain text. Save it as PDF."))
