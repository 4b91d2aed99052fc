"""Finds the messages that code and templates ask to have translated."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.extract import extract
from django.utils.translation.template import templatize

KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
TEMPLATE_ENDINGS = {".html", ".txt"}
NOT_READ = {"tests", "migrations", "locale", "static", "node_modules", "__pycache__"}


@dataclass(frozen=True)
class Found:
    """One message as it stands in a source: a plural one has both its English forms in `id`."""

    id: str | tuple[str, ...]
    context: str | None
    path: Path

    @property
    def key(self) -> tuple[str, str | None]:
        """What a catalogue files the message under."""
        return (self.id if isinstance(self.id, str) else self.id[0], self.context)


def rooms(root: Path) -> list[Path]:
    """Folders that are applications of their own, and so keep their own catalogue; the deepest first."""
    found = {
        path.parent for path in root.rglob("apps.py") if not NOT_READ & set(path.relative_to(root).parts)
    }
    return sorted(found, key=lambda room: (-len(room.parts), room))


def sources(room: Path, nested: list[Path]) -> Iterator[Path]:
    """The room's code and templates; what lies in one of the `nested` rooms belongs there."""
    for path in sorted(room.rglob("*")):
        if NOT_READ & set(path.relative_to(room).parts) or any(inner in path.parents for inner in nested):
            continue
        if path.suffix == ".py" or (path.suffix in TEMPLATE_ENDINGS and "templates" in path.parts):
            yield path


def messages_in(path: Path) -> list[Found]:
    """The messages of one Python file or template, in reading order."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        text = as_python(text, path)
    found = extract("python", BytesIO(text.encode()), KEYWORDS, options={"encoding": "utf-8"})
    return [Found(message, context, path) for _line, message, _comments, context in found]


def as_python(template: str, path: Path) -> str:
    """The template with everything but its messages blanked out, in a shape that Python's tokeniser reads."""
    lines = templatize(template, origin=str(path)).splitlines()
    return "\n".join(line.strip() for line in lines)


def messages_of(room: Path, every_room: list[Path]) -> list[Found]:
    """All the messages of a room, without those of the rooms inside it."""
    nested = [other for other in every_room if room in other.parents]
    return [found for path in sources(room, nested) for found in messages_in(path)]
