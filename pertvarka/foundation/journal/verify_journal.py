#!/usr/bin/env python3
"""Verifies an export of the journal of Pertvarka. Needs Python 3.8 or newer and nothing else.

    python3 verify_journal.py journal.jsonl --roots roots.jsonl

roots.jsonl is what the house publishes at /journal/roots/; a copy that somebody kept earlier is better still,
and so is an export of an earlier day. `-` reads the standard input; a file may be compressed with gzip.
Nothing is sent anywhere. Exit codes: 0 everything fits, 1 something does not, 2 the file could not be read or
is no export.

The format stands in docs/journal-format.md. This file shares no code with the program that writes exports.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, BinaryIO

FORMAT = 1
BEFORE_THE_FIRST = "0" * 64
LONGEST_LINE = 64 * 1024 * 1024  # bytes
ERASURE = ["erase", "journal.entry"]

SENTENCES = {  # name: (Lithuanian, English)
    "whole": (
        "Viskas sutampa. Įrašų: {positions}, kontrolinių sumų: {roots}.",
        "Everything fits. Entries: {positions}, roots: {roots}.",
    ),
    "case": (
        "Viskas sutampa: visi išrašo įrašai yra žurnale. Įrašų: {positions}. Ar apie tą patį objektą žurnale "
        "jų yra daugiau, iš išrašo nematyti.",
        "Everything fits: all entries of this extract are in the journal. Entries: {positions}. Whether the "
        "journal holds more about the same record cannot be seen from an extract.",
    ),
    "digests": (
        "Viskas sutampa. Vietų: {positions}, kontrolinių sumų: {roots}. Šiame išraše yra tik maišos "
        "reikšmės: kas įrašuose parašyta, iš jo nematyti.",
        "Everything fits. Positions: {positions}, roots: {roots}. This export holds digests only: what the "
        "entries say cannot be seen from it.",
    ),
    "waiting": (
        "Įrašų, kurie dar laukia kontrolinės sumos: {count}.",
        "Entries that still wait for a root: {count}.",
    ),
    "witnessed": (
        "Paskelbtos kontrolinės sumos ({count}) liudija visus įrašus iki {last} vietos.",
        "Published roots ({count}) bear witness to every entry up to position {last}.",
    ),
    "not_witnessed": (
        "Paskelbtų kontrolinių sumų nenurodėte, todėl viso žurnalo pakeitimo ši patikra nepastebėtų. "
        "Nurodykite --roots RINKMENA arba --root SUMA.",
        "No published roots were given, so a journal replaced as a whole would not be noticed. "
        "Give --roots FILE or --root HASH.",
    ),
    "last_root": (
        "Paskutinė kontrolinė suma: Nr. {number}, {at}, {hash}",
        "The last root: No. {number}, {at}, {hash}",
    ),
    "erased": (
        "{position} vieta: turinį {at} ištrynė {by}.",
        "Position {position}: erased on {at} by {by}.",
    ),
    "the_system": ("sistema", "the system"),
    "broken": ("NESUTAMPA. {why}", "BROKEN. {why}"),
    "unread": ("Nepavyko perskaityti: {why}", "Could not be read: {why}"),
    # What is broken. {record} names the first broken record.
    "line": ("Neįskaitoma eilutė. {record}.", "A line cannot be read. {record}."),
    "missing": (
        "Trūksta {wanted} vietos: toliau eina {found} vieta.",
        "Position {wanted} is missing: position {found} follows.",
    ),
    "twice": (
        "Ten, kur turėtų būti {wanted} vieta, yra {found} vieta.",
        "Position {found} stands where position {wanted} should.",
    ),
    "content": (
        "Turinys ne toks, koks buvo įrašytas. {record}.",
        "The content is not what was written. {record}.",
    ),
    "link": (
        "Pakeistas įrašas arba jo vieta grandinėje. {record}.",
        "The entry or its place in the chain was changed. {record}.",
    ),
    "writing": (
        "Eilutė užrašyta kitaip, negu ją užrašo sistema. {record}.",
        "The line is not written as the house writes it. {record}.",
    ),
    "gone": (
        "Turinio nėra, bet jokiame įraše nepasakyta, kad jis ištrintas. {record}.",
        "The content is gone, and no entry says that it was erased. {record}.",
    ),
    "root": (
        "Kontrolinė suma nesutampa su įrašais iki jos. {record}.",
        "The root does not fit the entries before it. {record}.",
    ),
    "replaced": (
        "Kontrolinė suma ne ta, kuri buvo paskelbta: žurnalas pakeistas. {record}.",
        "The root is not the one that was published: the journal was replaced. {record}.",
    ),
    "cut": (
        "Po {position} vietos nukirstas žurnalo galas arba pakeistas visas žurnalas: paskelbtos kontrolinės "
        "sumos čia nėra. {record}.",
        "After position {position} the journal's tail was cut off, or the whole journal was replaced: "
        "a published root is not here. {record}.",
    ),
    "path": (
        "Įrašas nepriklauso kontrolinei sumai, kurią nurodo. {record}.",
        "The entry does not belong to the root that it names. {record}.",
    ),
    "no_end": (
        "Rinkmena nutrūksta po {position} vietos: trūksta baigiamosios eilutės.",
        "The file breaks off after position {position}: its last line is missing.",
    ),
    "end": (
        "Pakeista pirmoji arba baigiamoji rinkmenos eilutė.",
        "The first or the last line of the file was changed.",
    ),
    # Names of records.
    "entry_at": (
        "{position} vieta (įrašas Nr. {number}, {act}, {at})",
        "Position {position} (entry {number}, {act}, {at})",
    ),
    "position_at": ("{position} vieta", "Position {position}"),
    "root_at": ("Kontrolinė suma Nr. {number}", "Root {number}"),
    # Why a file is no export.
    "header": ("tai ne žurnalo išrašas", "this is no export of the journal"),
    "newer": (
        "išrašo formatas naujesnis; atsisiųskite naujesnę šios programos versiją",
        "the format of the export is newer; fetch a newer version of this program",
    ),
    "no_roots": ("čia nėra kontrolinių sumų", "there are no roots in it"),
}

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode

Line = dict  # one line of an export


class Broken(Exception):
    """The first broken record: `why` is the name of a sentence, `record` that of another with its parts."""

    def __init__(self, why: str, record: Any = None, **parts: Any) -> None:
        super().__init__(why)
        self.why, self.record, self.parts = why, record, parts


class NoExport(Exception):
    """The file is something else."""


def hash_of(text: str) -> str:
    """SHA-256, hexadecimal, of the text in UTF-8."""
    return sha256(text.encode()).hexdigest()


def node(left: str, right: str) -> str:
    """The hash of two neighbours in a tree."""
    return hash_of(f'["node","{left}","{right}"]')


class Tree:
    """The hash of a growing binary tree; keeps one hash for each power of two, whatever its size."""

    def __init__(self) -> None:
        self.subtrees: list[tuple[int, str]] = []

    def add(self, leaf: str) -> None:
        """One leaf more."""
        size = 1
        while self.subtrees and self.subtrees[-1][0] == size:
            leaf = node(self.subtrees.pop()[1], leaf)
            size *= 2
        self.subtrees.append((size, leaf))

    def take(self) -> str:
        """The tree's hash, empty without leaves; what is added next begins a new tree."""
        result = ""
        while self.subtrees:
            left = self.subtrees.pop()[1]
            result = node(left, result) if result else left
        return result


# --- Roots ----------------------------------------------------------------------------------------------


class Roots:
    """The chain of roots, held against those that were published."""

    def __init__(self, published: dict[int, str], hashes: list[str]) -> None:
        self.missing, self.missing_hashes = dict(published), set(hashes)
        self.trees: list[str] = []  # by number
        self.last: list[Any] = []
        self.last_hash = BEFORE_THE_FIRST
        self.witnesses = self.witnessed_to = 0

    def add(self, line: Line, written: str) -> list[Any]:
        """One root more: its number, own hash, predecessor, and whether it is the published one."""
        number = len(self.trees) + 1
        record = ("root_at", {"number": number})
        root: Any = line.get("root")
        own: Any = line.get("hash")
        if not is_root(root, own) or root[1] != number or root[7] != self.last_hash:
            raise Broken("root", record)
        if written != encode({"hash": own, "kind": "root", "root": root}) + "\n":
            raise Broken("writing", record)
        published = self.missing.pop(number, None)
        if published not in (None, own):
            raise Broken("replaced", record)
        if published or own in self.missing_hashes:
            self.missing_hashes.discard(own)
            self.witnesses, self.witnessed_to = self.witnesses + 1, root[4]
        self.trees.append(root[6])
        self.last, self.last_hash = root, own
        return root

    def leave_out_later(self) -> None:
        """Those published after the last one here are not missed."""
        self.missing = {number: own for number, own in self.missing.items() if number <= len(self.trees)}

    def refuse_missing(self, position: int) -> None:
        """Every published root must have been met."""
        for missing in [*sorted(self.missing), *sorted(self.missing_hashes)]:
            raise Broken("cut", ("root_at", {"number": missing}), position=position)


def is_root(root: Any, own: Any) -> bool:
    """Whether it is a root and its hash is right."""
    return isinstance(root, list) and len(root) == 8 and root[0] == "root" and hash_of(encode(root)) == own


# --- Entries --------------------------------------------------------------------------------------------


class Export:
    """What every form of export has: entries with contents or without, roots among them, a last line."""

    def __init__(self, roots: Roots, tell: Teller) -> None:
        self.roots, self.tell = roots, tell
        self.position = self.waiting = 0
        self.gone: dict[int, Any] = {}  # entries without content, by number, until their erasure is met

    def entry(self, line: Line, written: str) -> None:
        """One entry more."""
        raise NotImplementedError

    def root(self, line: Line, written: str) -> None:
        """One root more."""
        self.roots.add(line, written)

    def close(self) -> None:
        """After the last record: what must have been met by now."""
        for record in self.gone.values():
            raise Broken("gone", record)
        self.roots.refuse_missing(self.position)

    def checked(self, line: Line, record: Any) -> tuple[str, str]:
        """The entry and its content as they are digested, once the content proved right or erased."""
        entry, content, salt = line["entry"], line["content"], line["salt"]
        text = encode(content)
        if content is None:
            if entry[3:5] == ERASURE:
                raise Broken("gone", record)  # who erased and why is never erased
            self.gone[entry[1]] = record
        elif digest_of(salt, text) != entry[6]:
            raise Broken("content", record)
        elif entry[3:5] == ERASURE:
            self._note_erasure(entry, content)
        return encode(entry), text

    def _note_erasure(self, entry: list[Any], content: dict[str, Any]) -> None:
        record = self.gone.pop(int(entry[5]), None)
        if record:
            by = content.get("actor") or self.tell.sentence("the_system")
            self.tell("erased", position=record[1]["position"], at=entry[2], by=by)


class Whole(Export):
    """Every entry with its content, in the order of the chain."""

    KEYS = {"content", "entry", "hash", "kind", "position", "salt"}

    def __init__(self, roots: Roots, tell: Teller) -> None:
        super().__init__(roots, tell)
        self.previous, self.first, self.tree = BEFORE_THE_FIRST, 1, Tree()

    def entry(self, line: Line, written: str) -> None:
        """Its position, content and link."""
        wanted = self.position + 1
        if line.keys() != self.KEYS or not is_entry(line["entry"]):
            raise Broken("line", ("position_at", {"position": wanted}))
        position, own, record = line["position"], line["hash"], name_of(wanted, line["entry"])
        self._refuse_jump(position, wanted)
        entry, content = self.checked(line, record)
        leaf = hash_of(entry)
        self._link(position, leaf, own, record)
        first, last = (
            f'{{"content":{content},"entry":{entry},',
            f'"position":{position},"salt":{encode(line["salt"])}}}\n',
        )
        if written != f'{first}"hash":"{own}","kind":"entry",{last}':
            raise Broken("writing", record)

    def root(self, line: Line, written: str) -> None:
        """It must stand for exactly the entries since the last one."""
        root = self.roots.add(line, written)
        if root[3:7] != [self.first, self.position, self.previous, self.tree.take()]:
            raise Broken("root", ("root_at", {"number": root[1]}))
        self.first = self.position + 1

    def close(self) -> None:
        """Also how many entries no root stands for yet."""
        self.waiting = self.position + 1 - self.first
        super().close()

    def _refuse_jump(self, found: Any, wanted: int) -> None:
        if found != wanted:
            is_later = isinstance(found, int) and found > wanted
            raise Broken("missing" if is_later else "twice", wanted=wanted, found=found)

    def _link(self, position: int, leaf: str, own: str, record: Any) -> None:
        if hash_of(f'["link",{position},"{self.previous}","{leaf}"]') != own:
            raise Broken("link", record)
        self.position, self.previous = position, own
        self.tree.add(leaf)


class Digests(Whole):
    """The chain alone: what anybody may have, because it names nobody and nothing."""

    KEYS = {"hash", "kind", "leaf", "position"}

    def entry(self, line: Line, written: str) -> None:
        """Its position and link."""
        wanted = self.position + 1
        record = ("position_at", {"position": wanted})
        if line.keys() != self.KEYS:
            raise Broken("line", record)
        self._refuse_jump(line["position"], wanted)
        self._link(wanted, str(line["leaf"]), line["hash"], record)
        if written != encode(line) + "\n":
            raise Broken("writing", record)


class Case(Export):
    """The entries about one record, each with its way up to a root. The roots come first."""

    KEYS = {"content", "entry", "kind", "path", "root", "salt"}

    def entry(self, line: Line, written: str) -> None:
        """Its content, and that it stands under the root it names."""
        self.position += 1
        if line.keys() != self.KEYS or not is_entry(line["entry"]):
            raise Broken("line", ("position_at", {"position": self.position}))
        record = name_of(self.position, line["entry"])
        entry, _ = self.checked(line, record)
        if line["root"] is None:
            self.waiting += 1
        elif climb(hash_of(entry), line["path"]) != self._tree(line["root"]):
            raise Broken("path", record)
        if written != encode(line) + "\n":
            raise Broken("writing", record)

    def close(self) -> None:
        """An extract may have been made long ago: roots that were published since then are not missed."""
        self.roots.leave_out_later()
        super().close()

    def _tree(self, number: Any) -> str:
        trees = self.roots.trees
        return trees[number - 1] if isinstance(number, int) and 0 < number <= len(trees) else ""


FORMS = {"whole": Whole, "digests": Digests, "case": Case}


def is_entry(entry: Any) -> bool:
    """Whether it has the parts of an entry."""
    return isinstance(entry, list) and len(entry) == 7 and entry[0] == "entry"


def name_of(position: int, entry: list[Any]) -> Any:
    """How an entry is called when it is broken."""
    return ("entry_at", {"position": position, "number": entry[1], "act": entry[3], "at": entry[2]})


def digest_of(salt: str, content: str) -> str:
    """SHA-256, hexadecimal, over salt and content; empty for a salt that is not written as the house does."""
    raw = bytes.fromhex(salt)
    return sha256(raw + content.encode()).hexdigest() if raw.hex() == salt else ""


def climb(leaf: str, path: Any) -> str:
    """The hash to which a path of neighbours leads from a leaf."""
    try:
        for side, neighbour in path:
            leaf = node(neighbour, leaf) if side == "left" else node(leaf, neighbour)
    except (TypeError, ValueError):
        return "no path"
    return leaf


# --- The file -------------------------------------------------------------------------------------------


def verify(source: BinaryIO, roots: Roots, tell: Teller) -> tuple[str, Export]:
    """Read an export to its end; returns its form and what was met. Raises Broken or NoExport."""
    first = source.readline(LONGEST_LINE)
    form = form_of(first)
    export = FORMS[form](roots, tell)
    so_far = sha256(first)
    for written in lines(source, export):
        line = parsed(written, export.position + 1)
        if line.get("kind") == "end":
            export.close()
            end = {"kind": "end", "positions": export.position, "roots": len(roots.trees)}
            if written != encode({**end, "sha256": so_far.hexdigest()}).encode() + b"\n" or source.read(1):
                raise Broken("end")
            return form, export
        take(export, line, written.decode())
        so_far.update(written)
    raise Broken("no_end", position=export.position)


def take(export: Export, line: Line, written: str) -> None:
    """Verify one line; whatever a forged one holds, it is only broken."""
    try:
        step = {"entry": export.entry, "root": export.root}[line["kind"]]
        step(line, written)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Broken("line", ("position_at", {"position": export.position + 1})) from None


def lines(source: BinaryIO, export: Export) -> Iterator[bytes]:
    """The lines, until the file ends or a compressed one turns out damaged."""
    try:
        while True:
            line = source.readline(LONGEST_LINE)
            if not line:
                return
            yield line
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise Broken("no_end", position=export.position) from None


def form_of(line: bytes) -> str:
    """The form that the first line tells."""
    try:
        header = json.loads(line.decode())
        is_export, form, version = header["kind"] == "journal", header["form"], header["format"]
    except (KeyError, TypeError, ValueError):
        raise NoExport("header") from None
    if not is_export or (version == FORMAT and form not in FORMS):
        raise NoExport("header")
    if version != FORMAT:
        raise NoExport("newer")
    return form


def parsed(line: bytes, position: int) -> Line:
    """The line as a JSON object."""
    try:
        value = json.loads(line.decode())
    except (RecursionError, ValueError):
        value = None
    if not isinstance(value, dict) or not line.endswith(b"\n"):
        raise Broken("line", ("position_at", {"position": position}))
    return value


def opened(path: str) -> Any:
    """The file or the standard input, decompressed when it is compressed."""
    source: Any = sys.stdin.buffer if path == "-" else open(path, "rb")  # noqa: SIM115 – the caller closes it
    return gzip.open(source) if source.peek(2)[:2] == b"\x1f\x8b" else source


def published_in(paths: Iterable[str]) -> dict[int, str]:
    """Roots by number from files of roots or earlier exports, which must agree with one another."""
    found: dict[int, str] = {}
    for path in paths:
        with opened(path) as source:
            for number, own in roots_among(source):
                if found.setdefault(number, own) != own:
                    raise Broken("replaced", ("root_at", {"number": number}))
        if not found:
            raise NoExport("no_roots")
    return found


def roots_among(source: Iterable[bytes]) -> Iterator[tuple[int, str]]:
    """Number and hash of every line that is a root."""
    for line in source:
        try:
            value = json.loads(line.decode())
        except ValueError:
            continue
        if isinstance(value, dict) and is_root(value.get("root"), value.get("hash")):
            yield value["root"][1], value["hash"]


# --- At the terminal ------------------------------------------------------------------------------------


class Teller:
    """Says sentences in one language."""

    def __init__(self, language: str) -> None:
        self.column = ("lt", "en").index(language)

    def __call__(self, name: str, **parts: Any) -> None:
        print(self.sentence(name, **parts))

    def sentence(self, name: str, **parts: Any) -> str:
        """One of SENTENCES with its parts in place."""
        return SENTENCES[name][self.column].format(**parts)

    def why(self, broken: Broken) -> str:
        """What is broken, with the record's name."""
        name, parts = broken.record or ("position_at", {"position": ""})
        return self.sentence(broken.why, record=self.sentence(name, **parts), **broken.parts)


def report(form: str, export: Export, tell: Teller) -> None:
    """Say what was found whole."""
    roots = export.roots
    tell(form, positions=export.position, roots=len(roots.trees))
    if export.waiting:
        tell("waiting", count=export.waiting)
    if roots.last:
        tell("last_root", number=roots.last[1], at=roots.last[2], hash=roots.last_hash)
    if roots.witnesses:
        tell("witnessed", count=roots.witnesses, last=roots.witnessed_to)
    else:
        tell("not_witnessed")


def main(words: Any = None) -> int:
    """Verify the file that the command names; returns the exit code."""
    streams: Any = (sys.stdout, sys.stderr)
    for stream in streams:
        stream.reconfigure(encoding="utf-8", errors="replace")
    parser = argparse.ArgumentParser(description="Verifies an export of the journal of Pertvarka.")
    parser.add_argument("export", help="the export, or - for the standard input")
    parser.add_argument("--roots", action="append", default=[], metavar="FILE", help="published roots")
    parser.add_argument("--root", action="append", default=[], metavar="HASH", help="one published root")
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    parser.add_argument("--language", choices=["lt", "en"], default="en" if locale.startswith("en") else "lt")
    asked = parser.parse_args(words)
    tell = Teller(asked.language)
    try:
        roots = Roots(published_in(asked.roots), asked.root)
        with opened(asked.export) as source:
            form, export = verify(source, roots, tell)
    except Broken as broken:
        tell("broken", why=tell.why(broken))
        return 1
    except NoExport as refusal:
        tell("unread", why=tell.sentence(str(refusal)))
        return 2
    except OSError as error:
        tell("unread", why=error.strerror or str(error))
        return 2
    report(form, export, tell)
    return 0


if __name__ == "__main__":
    sys.exit(main())
