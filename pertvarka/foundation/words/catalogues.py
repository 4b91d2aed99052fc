"""A room's catalogue of Lithuanian words: read, brought up to date with the sources, written, compiled."""

import os
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from pertvarka.foundation.words.extract import Found

LANGUAGE = "lt"
PLURAL_FORMS = 3
HEADER = """\
# Lietuviški {room} žodžiai. Lithuanian words of {room}.
msgid ""
msgstr ""
"Project-Id-Version: Pertvarka\\n"
"Language: lt\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || "
"n%100>=20) ? 1 : 2);\\n"
"""
NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)  # the same words compile to the same bytes on any day
NO_LINE = 0  # lines move too often to be kept


def catalogue_path(room: Path) -> Path:
    """Where the room keeps its words."""
    return room / "locale" / LANGUAGE / "LC_MESSAGES" / "django.po"


def read(room: Path) -> Catalog:
    """The room's catalogue; an empty one when it has none yet."""
    path = catalogue_path(room)
    source = path.read_bytes() if path.exists() else HEADER.format(room=room.name).encode()
    catalogue = read_po(BytesIO(source), locale=LANGUAGE, abort_invalid=True)
    catalogue.creation_date = NO_DATE
    return catalogue


def merged(old: Catalog, found: Iterable[Found], *, root: Path) -> Catalog:
    """A catalogue of exactly the found messages, with what `old` says for them. Nothing is guessed."""
    new = Catalog(locale=LANGUAGE, creation_date=NO_DATE)
    for item in found:
        before = old.get(item.key[0], item.key[1])
        place = [(item.path.relative_to(root).as_posix(), NO_LINE)]
        if before is not None and same_shape(before, item):
            new.add(
                item.id,
                before.string,
                locations=place,
                flags=before.flags & {"fuzzy"},
                user_comments=before.user_comments,
                context=item.context,
            )
        else:
            new.add(item.id, locations=place, context=item.context)
    for message in new:
        message.locations = sorted(set(message.locations))
    return new


def same_shape(before: Message, item: Found) -> bool:
    """Whether the translation `before` still fits: both singular, or both plural with the same forms."""
    return before.id == (item.id if isinstance(item.id, str) else tuple(item.id))


def as_text(catalogue: Catalog, room: Path) -> str:
    """The catalogue as it is kept: sorted, without line numbers and dates, so that changes read well."""
    body = BytesIO()
    write_po(
        body,
        catalogue,
        width=110,
        sort_output=True,
        ignore_obsolete=True,
        omit_header=True,
        include_lineno=False,
    )
    return HEADER.format(room=room.name) + "\n" + body.getvalue().decode().strip() + "\n"


def save(catalogue: Catalog, room: Path) -> bool:
    """Write the room's catalogue; returns whether it changed. A room without messages keeps no file."""
    path = catalogue_path(room)
    if not len(catalogue) and not path.exists():
        return False
    return write_if_changed(path, as_text(catalogue, room).encode())


def compile_words(room: Path) -> bool:
    """Write the compiled catalogue, without the empty and the fuzzy; returns whether it changed."""
    if not catalogue_path(room).exists():
        return False
    whole = read(room)
    ready = Catalog(locale=LANGUAGE, creation_date=NO_DATE)
    ready.mime_headers = whole.mime_headers
    for message in whole:
        if message.id and is_translated(message) and not message.fuzzy:
            ready.add(message.id, message.string, context=message.context)
    body = BytesIO()
    write_mo(body, ready)
    return write_if_changed(catalogue_path(room).with_suffix(".mo"), body.getvalue())


def strings_of(message: Message) -> tuple[str, ...]:
    """The translation's forms: one, or one for each plural."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def is_translated(message: Message) -> bool:
    """Whether every form is filled in."""
    return all(strings_of(message)) and bool(strings_of(message))


def write_if_changed(path: Path, content: bytes) -> bool:
    """Replace the file in one move, so that nobody ever reads half of it."""
    if path.exists() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as draft:
        draft.write(content)
    umask = os.umask(0)
    os.umask(umask)
    os.chmod(draft.name, 0o666 & ~umask)
    os.replace(draft.name, path)
    return True
