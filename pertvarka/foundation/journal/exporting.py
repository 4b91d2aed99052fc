"""The journal as lines that a stranger can verify: docs/journal-format.md says what they mean.

Reads in batches without a transaction of its own: links never change, and content that goes meanwhile goes
together with an entry that says so, which is then waited for.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.db.models import Model, Q, QuerySet

from pertvarka.foundation import clock
from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.chaining import chain_waiting, leaves
from pertvarka.foundation.journal.models import ERASE, Entry, Link, Root

FORMAT = 1
A_BATCH = 1000

Record = dict[str, Any]


def whole() -> Iterator[bytes]:
    """Every entry with its content; only for those who may read all of it."""
    return _file("whole", _chain(WithContents()))


def digests() -> Iterator[bytes]:
    """The chain alone: it names nobody and nothing, so anybody may have it."""
    return _file("digests", _chain(AsDigests()))


def case(*records: Model, until: Root | None = None, acts: Collection[str] = ()) -> Iterator[bytes]:
    """The entries about one record or several, each with its way up to a published root.

    until: the root that `settled` told, so that the same bytes come again on a later day.
    acts: only these acts; all of them when none is named.
    """
    return _file("case", _case(records, until, acts), at=until.at if until else clock.now())


def settled(*records: Model) -> Root | None:
    """The first root that stands over everything about the records; None while something has none yet."""
    chain_waiting()
    last = _links_about(_about(records, ())).last()
    return Root.objects.filter(last_position__gte=last.position).order_by("number").first() if last else None


def published_roots() -> Iterator[bytes]:
    """The roots, a line each, the oldest first."""
    return map(root_line, Root.objects.order_by("number"))


def root_line(root: Root) -> bytes:
    """One root as every file has it."""
    return _line(_root(root))


# --- The file -------------------------------------------------------------------------------------------


def _file(form: str, records: Iterable[Record], at: datetime | None = None) -> Iterator[bytes]:
    """A first line, the records, and a last line that counts them and digests all bytes before it."""
    first = _line(
        {
            "kind": "journal",
            "format": FORMAT,
            "form": form,
            "house": settings.SITE_URL,
            "at": rules.moment(at or clock.now()),
        }
    )
    yield first
    so_far, counts = sha256(first), {"entry": 0, "root": 0}
    for record in records:
        line = _line(record)
        so_far.update(line)
        counts[record["kind"]] += 1
        yield line
    end = {"kind": "end", "positions": counts["entry"], "roots": counts["root"]}
    yield _line({**end, "sha256": so_far.hexdigest()})


def _line(record: Record) -> bytes:
    return rules.canonical(record).encode() + b"\n"


def _root(root: Root) -> Record:
    return {"kind": "root", "root": rules.root_parts(root), "hash": root.hash}


# --- The whole chain ------------------------------------------------------------------------------------


class AsDigests:
    """Entries shown by their hashes alone."""

    read_with = "entry"
    awaited: frozenset[str] = frozenset()

    def shown(self, link: Link) -> Record:
        """One entry's line."""
        leaf = rules.hash_of(*rules.entry_parts(link.entry))
        return {"kind": "entry", "position": link.position, "leaf": leaf, "hash": link.hash}


class WithContents:
    """Entries shown whole. `awaited`: those met without content, until the entry is met that says so."""

    read_with = "entry__content"

    def __init__(self) -> None:
        self.awaited: set[str] = set()

    def shown(self, link: Link) -> Record:
        """One entry's line."""
        entry = link.entry
        if entry.is_erased:
            self.awaited.add(str(entry.number))
        if (entry.act, entry.record_label) == (ERASE, Entry._meta.label_lower):
            self.awaited.discard(entry.record_number)
        return {"position": link.position, "hash": link.hash, **_content(entry)}


def _chain(entries: AsDigests | WithContents) -> Iterator[Record]:
    """Every link in order and every root after the last entry it stands for."""
    chain_waiting()
    position = number = 0
    while True:
        after = Link.objects.filter(position__gt=position).order_by("position")
        links = list(after.select_related(entries.read_with)[:A_BATCH])
        position = links[-1].position if links else position
        # After the links: a root is there before any entry that follows it.
        roots = list(Root.objects.filter(number__gt=number, last_position__lte=position).order_by("number"))
        number = roots[-1].number if roots else number
        for link in links:
            while roots and roots[0].last_position < link.position:
                yield _root(roots.pop(0))
            yield entries.shown(link)
        yield from map(_root, roots)
        if not links and not roots and not (entries.awaited and chain_waiting()):
            return


def _content(entry: Entry) -> Record:
    salt, content = (None, None) if entry.is_erased else (entry.content.salt.hex(), entry.content.content)
    return {"kind": "entry", "entry": rules.entry_parts(entry), "salt": salt, "content": content}


# --- One record, or several that belong together -----------------------------------------------------------


def _case(records: Sequence[Model], until: Root | None, acts: Collection[str]) -> Iterator[Record]:
    """All roots, then the entries about the records and the erasures of those, each with its path."""
    chain_waiting()
    known = Root.objects.filter(number__lte=until.number) if until else Root.objects.all()
    roots = list(known.order_by("number"))
    yield from map(_root, roots)
    paths = Paths(roots)
    for link in _links_about(_about(records, acts)):
        number, path = paths.of(link.position)
        yield {**_content(link.entry), "root": number, "path": path}


def _about(records: Sequence[Model], acts: Collection[str]) -> Q:
    """Entries about any of the records, and only these acts when some are named."""
    about = Q(pk__in=[])
    for label in sorted({record._meta.label_lower for record in records}):
        numbers = [str(record.pk) for record in records if record._meta.label_lower == label]
        about |= Q(entry__record_label=label, entry__record_number__in=numbers)
    return about & Q(entry__act__in=acts) if acts else about


def _links_about(about: Q) -> QuerySet[Link]:
    links = Link.objects.select_related("entry__content").order_by("position")
    erased = [str(link.entry_id) for link in links.filter(about) if link.entry.is_erased]
    erasures = Q(
        entry__record_label=Entry._meta.label_lower, entry__record_number__in=erased, entry__act=ERASE
    )
    return links.filter(about | erasures)


class Paths:
    """Ways from positions up to the roots above them; the leaves under one root are read once."""

    def __init__(self, roots: list[Root]) -> None:
        self.roots = roots
        self.ends = [root.last_position for root in roots]
        self._root: Root | None = None
        self._leaves: list[str] = []

    def of(self, position: int) -> tuple[int | None, list[rules.Step]]:
        """The number of the root above a position and the path to it; no number while none stands there."""
        index = bisect_left(self.ends, position)
        if index == len(self.roots):
            return None, []
        root = self.roots[index]
        if root is not self._root:
            self._root, self._leaves = root, list(leaves(root.first_position, root.last_position))
        return root.number, rules.tree_path(self._leaves, position - root.first_position)
