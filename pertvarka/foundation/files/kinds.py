"""The kinds of files that are taken, as data, and whether a file's content is what its name says."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import IO

import puremagic
from django.utils.translation import gettext as _

from pertvarka.foundation.files import archives, containers, names, papers, pictures, plain_texts
from pertvarka.foundation.files.refusal import Refused

HEAD_BYTES = 4096
MICROSOFT = "application/vnd.openxmlformats-officedocument."
OPEN_DOCUMENT = "application/vnd.oasis.opendocument."


@dataclass(frozen=True)
class Kind:
    """A kind of file: its endings, its type, the bytes it begins with, and a closer look.

    look: raises Refused when the content is damaged, dangerous or of another kind.
    """

    endings: tuple[str, ...]
    media_type: str
    begins: bytes
    look: Callable[[IO[bytes]], None]


def _microsoft(ending: str, part: str) -> Kind:
    return Kind((ending,), MICROSOFT + part, archives.BEGINS, partial(archives.look_microsoft, part=part))


def _open_document(ending: str, part: str) -> Kind:
    media_type = OPEN_DOCUMENT + part
    look = partial(archives.look_open_document, media_type=media_type)
    return Kind((ending,), media_type, archives.BEGINS, look)


def _container(ending: str) -> Kind:
    media_type = containers.MEDIA_TYPES[ending][0]
    return Kind((ending,), media_type, archives.BEGINS, partial(containers.look, ending=ending))


KINDS = (
    Kind(("pdf",), "application/pdf", b"%PDF-", papers.look),
    _microsoft("docx", "wordprocessingml.document"),
    _microsoft("xlsx", "spreadsheetml.sheet"),
    _microsoft("pptx", "presentationml.presentation"),
    _open_document("odt", "text"),
    _open_document("ods", "spreadsheet"),
    _open_document("odp", "presentation"),
    _container("adoc"),
    _container("asice"),
    Kind(("jpg", "jpeg"), "image/jpeg", b"\xff\xd8\xff", pictures.look),
    Kind(("png",), "image/png", b"\x89PNG\r\n\x1a\n", pictures.look),
    Kind(("webp",), "image/webp", b"RIFF", pictures.look),
    Kind(("txt", "csv"), "text/plain", b"", plain_texts.look),
)
BY_ENDING = {ending: kind for kind in KINDS for ending in kind.endings}


def shown_endings() -> str:
    """The endings that are taken, for people: PDF, DOCX, …"""
    return ", ".join(ending.upper() for ending in BY_ENDING)


def accepted() -> str:
    """The same as a browser's file dialogue wants them: .pdf,.docx,…"""
    return ",".join(f".{ending}" for ending in BY_ENDING)


def kind_of(file: IO[bytes], name: str) -> Kind:
    """The kind of a file by its content, which must agree with its name; raises Refused."""
    kind = BY_ENDING.get(names.ending(name))
    if kind is None:
        raise Refused(
            _("Files of this type are not taken. Taken are: %(types)s.") % {"types": shown_endings()}
        )
    file.seek(0)
    head = file.read(HEAD_BYTES)
    if not head:
        raise Refused(_("The file is empty. See whether it was saved, and add it again."))
    if not head.startswith(kind.begins):
        raise Refused(_mismatch(head, names.ending(name)))
    kind.look(file)
    return kind


def _mismatch(head: bytes, ending: str) -> str:
    """That the content is not what the name says, and what it looks like when that is known."""
    if head.startswith(archives.LOCKED):
        return _("The file is of an old type or locked with a password. Save it anew, unlocked.")
    looks_like = _guess(head)
    if looks_like:
        return _("The name says .%(ending)s, but the content looks like %(other)s. Save the file anew.") % {
            "ending": ending,
            "other": looks_like,
        }
    return _("The content is not what .%(ending)s says: the file may be damaged. Save it anew.") % {
        "ending": ending
    }


def _guess(head: bytes) -> str:
    """The ending that such content usually has, „.exe“; empty when nobody knows."""
    try:
        return puremagic.from_string(head)
    except puremagic.PureError:
        return ""
