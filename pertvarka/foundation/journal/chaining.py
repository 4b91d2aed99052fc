"""Gives entries their places in the chain, in batches, and publishes the chain's roots.

Whoever writes an entry never waits for this: an entry becomes visible when its act commits, and is chained
within seconds. Its number may then be lower than those of entries chained before it: the position counts.
"""

from collections.abc import Iterator

from django.db import connection, transaction

from pertvarka.foundation import clock
from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.actions import record
from pertvarka.foundation.journal.models import Link, Root, Unchained

A_BATCH = 1000
PUBLISHED_AT = "00:05"  # every night, in Vilnius
ONE_AT_A_TIME = int.from_bytes(b"journal")  # the advisory lock of those who chain


def chain_waiting() -> int:
    """Chain every entry that waits; returns how many."""
    count = 0
    while chained := chain_batch():
        count += chained
    return count


@transaction.atomic
def chain_batch() -> int:
    """Chain the entries that have waited longest, at most A_BATCH; returns how many."""
    lock_chain()
    waiting = list(Unchained.objects.select_related("entry").order_by("entry_id")[:A_BATCH])
    tail = Link.objects.order_by("position").last()
    position, previous = (tail.position, tail.hash) if tail else (0, rules.BEFORE_THE_FIRST)
    links = []
    for entry in (each.entry for each in waiting):
        position += 1
        own = rules.link_hash(position, previous, rules.hash_of(*rules.entry_parts(entry)))
        links.append(Link(position=position, entry=entry, previous_hash=previous, hash=own))
        previous = own
    Link.objects.bulk_create(links)
    Unchained.objects.filter(entry__in=[each.entry_id for each in waiting]).delete()
    return len(links)


@transaction.atomic
def publish_root() -> Root | None:
    """Chain what waits and publish the root of everything chained; the publication is itself an entry.

    Returns the latest root: an earlier one when nothing came after it, None while there are no entries.
    """
    lock_chain()
    chain_waiting()
    tail, latest = Link.objects.order_by("position").last(), Root.objects.order_by("number").last()
    if tail is None or (latest and latest.last_position == tail.position):
        return latest
    first = latest.last_position + 1 if latest else 1
    root = Root(
        number=latest.number + 1 if latest else 1,
        at=clock.now(),
        first_position=first,
        last_position=tail.position,
        chain_hash=tail.hash,
        tree_hash=rules.tree_hash(leaves(first, tail.position)),
        previous_hash=latest.hash if latest else rules.BEFORE_THE_FIRST,
    )
    root.hash = rules.hash_of(*rules.root_parts(root))
    root.save(force_insert=True)
    record(root, "publish_root", by=None, details={"hash": root.hash})
    return root


def lock_chain() -> None:
    """Until the transaction ends nobody else chains. Writers of entries do not ask for it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])


def leaves(first: int, last: int) -> Iterator[str]:
    """The hashes of the entries between two positions, both included."""
    links = Link.objects.filter(position__gte=first, position__lte=last).order_by("position")
    for link in links.select_related("entry").iterator(chunk_size=A_BATCH):
        yield rules.hash_of(*rules.entry_parts(link.entry))
