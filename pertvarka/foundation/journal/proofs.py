"""Where an entry stands in the chain, and whether everything from it up to the latest root still fits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.db.models import QuerySet

from pertvarka.foundation import clock
from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.chaining import A_BATCH, PUBLISHED_AT
from pertvarka.foundation.journal.models import Entry, Link, Root
from pertvarka.foundation.journal.queries import is_intact


@dataclass(frozen=True)
class Place:
    """An entry's place. link: None for the seconds until it is chained; root: None until the night."""

    entry: Entry
    link: Link | None
    root: Root | None


@dataclass(frozen=True)
class Check:
    """What was recomputed at a moment, and the first position or root that does not fit."""

    at: datetime
    entries: int
    position: int | None = None
    root: int | None = None

    @property
    def fits(self) -> bool:
        """Whether everything does."""
        return self.position is None and self.root is None


def place_of(entry: Entry) -> Place:
    """Where an entry stands; two queries."""
    link = Link.objects.filter(entry=entry).first()
    above = Root.objects.filter(last_position__gte=link.position).order_by("number") if link else None
    return Place(entry, link, above.first() if above is not None else None)


def next_root_at() -> datetime:
    """When the next root is published."""
    tonight = datetime.combine(clock.today(), time.fromisoformat(PUBLISHED_AT), clock.VILNIUS)
    return tonight if clock.now() < tonight else tonight + timedelta(days=1)


def check(place: Place) -> Check:
    """Recompute the entry's content, the chain under its root, that root, and all roots after it."""
    link, root = place.link, place.root
    assert link and root  # noqa: S101, PT018 – only what stands under a root can be checked
    at, count = clock.now(), root.last_position + 1 - root.first_position
    if place.entry.is_erased or not is_intact(place.entry):
        return Check(at, count, position=link.position)
    try:
        found = _recomputed(root)
    except _ChangedError as changed:
        return Check(at, count, position=changed.position)
    fits = found == (root.last_position, root.chain_hash, root.tree_hash)
    return Check(at, count, root=_first_wrong_root(root) if fits else root.number)


class _ChangedError(Exception):
    def __init__(self, position: int) -> None:
        super().__init__(position)
        self.position = position


def _recomputed(root: Root) -> tuple[int, str, str]:
    """The last position under a root, its hash in the chain, and the hash of the tree."""
    position, leaves = root.first_position - 1, []
    before = Link.objects.filter(position=position).values_list("hash", flat=True).first()
    previous = before or rules.BEFORE_THE_FIRST
    for link in _links_under(root):
        position += 1
        leaves.append(rules.hash_of(*rules.entry_parts(link.entry)))
        own = rules.link_hash(position, previous, leaves[-1])
        if (link.position, link.previous_hash, link.hash) != (position, previous, own):
            raise _ChangedError(position)
        previous = own
    return position, previous, rules.tree_hash(leaves) if leaves else ""


def _links_under(root: Root) -> Iterator[Link]:
    links: QuerySet[Link] = Link.objects.filter(
        position__gte=root.first_position, position__lte=root.last_position
    )
    return links.select_related("entry").order_by("position").iterator(chunk_size=A_BATCH)


def _first_wrong_root(root: Root) -> int | None:
    """The first root, from this one to the latest, that does not follow the one before it."""
    previous = root.previous_hash
    for each in Root.objects.filter(number__gte=root.number).order_by("number"):
        own = rules.hash_of(*rules.root_parts(each))
        if (each.previous_hash, each.hash) != (previous, own):
            return each.number
        previous = own
    return None
