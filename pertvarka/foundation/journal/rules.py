"""How entries, places and roots are digested. Nothing here may ever change: old digests are checked with it.

docs/journal-format.md tells the same to strangers, and verify_journal.py does it without this house.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

BEFORE_THE_FIRST = "0" * 64
LEFT, RIGHT = "left", "right"
Step = tuple[str, str]  # the side on which the neighbour stands, and the neighbour's hash


def plain(content: dict[str, Any]) -> dict[str, Any]:
    """The content as JSON keeps it: days, moments and decimals become texts, and so do fractions.

    Fractions, because a database may write the same number differently from the way it was given.
    """
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder), parse_float=str)


def canonical(value: Any) -> str:
    """The value as JSON in the one way it is digested: sorted keys, no spaces, letters as they are."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def digest(salt: bytes, content: dict[str, Any]) -> str:
    """SHA-256, hexadecimal, over salt and content as canonical JSON in UTF-8."""
    return sha256(salt + canonical(content).encode()).hexdigest()


def moment(at: datetime) -> str:
    """A moment in UTC to the microsecond: 2026-11-24T10:00:00.000000Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


# --- The chain ------------------------------------------------------------------------------------------


def hash_of(*parts: Any) -> str:
    """SHA-256, hexadecimal, over the parts as a canonical JSON list in UTF-8. The first says what it is."""
    return sha256(canonical(parts).encode()).hexdigest()


def entry_parts(entry: Any) -> tuple[Any, ...]:
    """What an entry's hash covers. The digest stands for the content, which may be erased."""
    about = (entry.record_label, entry.record_number)
    return ("entry", entry.number, moment(entry.at), entry.act, *about, entry.digest)


def root_parts(root: Any) -> tuple[Any, ...]:
    """What a root's hash covers."""
    positions, hashes = (root.first_position, root.last_position), (root.chain_hash, root.tree_hash)
    return ("root", root.number, moment(root.at), *positions, *hashes, root.previous_hash)


def link_hash(position: int, previous: str, leaf: str) -> str:
    """The hash of a place in the chain: it stands for everything up to there. `leaf` is the entry's hash."""
    return hash_of("link", position, previous, leaf)


def tree_hash(leaves: Iterable[str]) -> str:
    """The root of the binary tree over at least one leaf, built as in RFC 9162 section 2.1.1.

    Complete subtrees are put together as they fill, so any number of leaves takes little memory.
    """
    subtrees: list[tuple[int, str]] = []  # leaves beneath, hash; from the left, ever smaller
    for leaf in leaves:
        subtrees.append((1, leaf))
        while len(subtrees) > 1 and subtrees[-1][0] == subtrees[-2][0]:
            (size, left), (_, right) = subtrees[-2:]
            subtrees[-2:] = [(2 * size, hash_of("node", left, right))]
    _, result = subtrees.pop()
    while subtrees:
        result = hash_of("node", subtrees.pop()[1], result)
    return result


def tree_path(leaves: list[str], index: int) -> list[Step]:
    """The neighbours that lead from one leaf up to the tree's root, the nearest first."""
    if len(leaves) == 1:
        return []
    split = 1 << (len(leaves) - 1).bit_length() - 1
    left, right = leaves[:split], leaves[split:]
    if index < split:
        return [*tree_path(left, index), (RIGHT, tree_hash(right))]
    return [*tree_path(right, index - split), (LEFT, tree_hash(left))]


def root_of_path(leaf: str, path: Iterable[Step]) -> str:
    """The tree's root to which a path leads from a leaf."""
    for side, neighbour in path:
        pair = (neighbour, leaf) if side == LEFT else (leaf, neighbour)
        leaf = hash_of("node", *pair)
    return leaf
