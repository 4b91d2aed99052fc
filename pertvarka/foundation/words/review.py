"""Says what is wrong with the Lithuanian words: what is missing, left over, broken or badly set."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from pertvarka.foundation.words.catalogues import (
    PLURAL_FORMS,
    catalogue_path,
    is_translated,
    read,
    strings_of,
)
from pertvarka.foundation.words.extract import Found, messages_of, rooms

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")
MARKUP = re.compile(r"<[^>]*>")
Versions = dict[tuple[str, ...], list[str]]  # the forms of a translation, and the rooms that have them


def problems(root: Path) -> list[str]:
    """Everything wrong in all the rooms under `root`, one sentence each, in a steady order."""
    every_room = rooms(root)
    found: list[str] = []
    catalogues: dict[str, Catalog] = {}
    for room in sorted(every_room):
        name = room.relative_to(root).as_posix()
        catalogues[name] = catalogue = read(room)
        found += [f"{name}: {what}" for what in compared(catalogue, messages_of(room, every_room))]
        found += [f"{name}: {what}" for message in catalogue if message.id for what in faults(message)]
        if catalogue_path(room).exists() and catalogue.num_plurals != PLURAL_FORMS:
            found.append(f"{name}: the header must say nplurals={PLURAL_FORMS}")
    return found + list(disagreements(catalogues))


def compared(catalogue: Catalog, sources: list[Found]) -> Iterator[str]:
    """Messages that stand only in the sources or only in the catalogue."""
    wanted = {item.key: item for item in sources}
    kept = {(first(message), message.context): message for message in catalogue if message.id}
    for key in sorted(wanted.keys() - kept.keys(), key=str):
        yield f"not extracted yet: {key[0]!r}. Run ./manage messages"
    for key in sorted(kept.keys() - wanted.keys(), key=str):
        yield f"no longer used: {key[0]!r}. Run ./manage messages"
    for key in sorted(kept.keys() & wanted.keys(), key=str):
        if isinstance(kept[key].id, str) != isinstance(wanted[key].id, str):
            yield f"singular in one place and plural in another: {key[0]!r}"


def first(message: Message) -> str:
    """The message's English singular."""
    return message.id if isinstance(message.id, str) else message.id[0]


def faults(message: Message) -> Iterator[str]:
    """What is wrong with one translation."""
    shown = repr(first(message))
    if message.fuzzy:
        yield f"fuzzy: {shown}"
    if not is_translated(message):
        yield f"missing: {shown}"
        return
    if message.pluralizable and len(strings_of(message)) != PLURAL_FORMS:
        yield f"has {len(strings_of(message))} plural forms instead of {PLURAL_FORMS}: {shown}"
    english = message.id if isinstance(message.id, str) else message.id[-1]
    for text in strings_of(message):
        yield from (f"{what}: {shown}" for what in text_faults(text, english))


def text_faults(text: str, english: str) -> Iterator[str]:
    """What is wrong with one form of a translation of `english`."""
    if sorted(set(PLACEHOLDER.findall(text))) != sorted(set(PLACEHOLDER.findall(english))):
        yield "placeholders differ"
    if (text[:1] == "\n", text[-1:] == "\n") != (english[:1] == "\n", english[-1:] == "\n"):
        yield "line breaks at the ends differ"
    plain = MARKUP.sub("", text)
    if '"' in plain or "”" in plain or plain.count("„") != plain.count("“"):
        yield "quotes must be „ “"
    if " - " in plain or "—" in plain:
        yield "the dash must be –"
    if "..." in plain:
        yield "the ellipsis must be …"


def disagreements(catalogues: dict[str, Catalog]) -> Iterator[str]:
    """Messages that two rooms translate differently: Django would show one of them everywhere."""
    seen: dict[tuple[str, str | None], Versions] = defaultdict(lambda: defaultdict(list))
    for name, catalogue in catalogues.items():
        for message in catalogue:
            if message.id and is_translated(message):
                seen[first(message), message.context][strings_of(message)].append(name)
    for (msgid, _context), versions in sorted(seen.items(), key=str):
        if len(versions) > 1:
            places = "; ".join(f"{', '.join(names)}: {forms[0]!r}" for forms, names in versions.items())
            yield f"translated differently: {msgid!r} ({places})"
