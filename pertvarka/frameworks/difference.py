"""What differs between two documents of a framework, told for people: what came, went, moved and changed.

Works on documents, sound or not, so that a draft can be compared at any moment.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext_lazy

from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.choices import MARKS, choices_of
from pertvarka.frameworks.parts import addresses, areas_of, indicators_of, part_of
from pertvarka.frameworks.places import part_words, short_words
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.rules import SIGNS
from pertvarka.frameworks.shapes import Condition, Inner, Kind, Leaf, Rows, Shape, Texts, Words, joint_of

COMPARED_WORDS_MAX = 1500  # of each text; comparing takes the square of it, so longer texts are told whole
ROW_NAMES = ("level", "name", "code", "term")  # by which rows of a list are told apart


@dataclass(frozen=True)
class Piece:
    """Some words that stayed, came or went: "same", "new", "old"."""

    kind: str
    text: str


@dataclass(frozen=True)
class Change:
    """A text that differs: what it is, its language when it has one, and its words."""

    label: str
    language: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Item:
    """A part that came, went, moved or changed, with what changed in it."""

    kind: str  # "new", "removed", "moved", "changed"
    words: str
    address: str  # in the document that has it
    was: str = ""  # its words before, where it has moved
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Difference:
    """Everything that differs, in the order in which it matters: weights and rule first."""

    rule: tuple[Item, ...]
    scale: tuple[Item, ...]
    content: tuple[Item, ...]  # groups, areas and indicators
    about: tuple[Item, ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def meaning(self) -> list[str]:
        """What it means for institutions, a sentence for each kind of thing that differs."""
        return list(_meaning(self))

    @property
    def sections(self) -> list[tuple[str, tuple[Item, ...]]]:
        """(words, items) of the sections that have anything."""
        named = [
            (_("Weights and the decision rule"), self.rule),
            (_("Rating scale"), self.scale),
            (_("Groups, areas and indicators"), self.content),
            (_("About the framework"), self.about),
        ]
        return [(words, items) for words, items in named if items]


def difference(documents: Sequence[Node]) -> Difference:
    """What differs between the first document and the last.

    documents: oldest first; those in between are only asked where things have moved.
    """
    old, new = documents[0], documents[-1]
    same = origins(documents)
    content = tuple(_content(old, new, same))
    return Difference(
        rule=(
            *_weights(old, new, same),
            *_standing(old, new, "rule"),
            *_lines(old, new),
            *_standing(old, new, "numbers", "outcomes", "words"),
        ),
        scale=tuple(_standing(old, new, "scale")),
        content=content,
        about=tuple(_standing(old, new, "about")),
        counts=_counts(old, new, content),
    )


# --- What stands for what -----------------------------------------------------------------------------------


def origins(documents: Sequence[Node]) -> dict[str, str]:
    """Code in the last document → code of the same thing in the first, for what both have.

    A code means one thing for good; what has moved says which code it had in the document before.
    """
    found = {code: code for code in _former_codes(documents[-1])}
    for later, earlier in zip(documents[:0:-1], documents[-2::-1], strict=True):
        former, known = _former_codes(later), _former_codes(earlier)
        found = {code: former[at] for code, at in found.items() if former[at] in known}
    return found


def _former_codes(document: Node) -> dict[str, str]:
    """Each code with the one that the thing had before: mostly the same."""
    nodes = [*document["groups"], *areas_of(document), *indicators_of(document)]
    return {node["code"]: node.get("formerly", node["code"]) for node in nodes}


# --- Parts ------------------------------------------------------------------------------------------------


def _standing(old: Node, new: Node, *named: str) -> Iterator[Item]:
    for address in named:
        changes = _changes(_told(old, address), _told(new, address))
        if changes:
            yield Item("changed", part_words(new, address), address, changes=changes)


def _weights(old: Node, new: Node, same: Mapping[str, str]) -> Iterator[Item]:
    """The weights of what both have where they differ, and those of new things that are not 1."""
    before, after = (
        {row["code"]: row["weight"] for row in part["weights"]}
        for part in (_get(old, "weights"), _get(new, "weights"))
    )
    changes = [
        Change(
            part_words(new, code), "", pieces_of(str(before[same[code]]) if code in same else "", str(weight))
        )
        for code, weight in after.items()
        if weight != (before[same[code]] if code in same else 1)
    ]
    if changes:
        yield Item("changed", part_words(new, "weights"), "weights", changes=tuple(changes))


def _get(document: Node, address: str) -> Node:
    part = part_of(document, address)
    return part.get(document) if part else {}


def _content(old: Node, new: Node, same: Mapping[str, str]) -> Iterator[Item]:
    """Groups, areas and indicators in the new document's order, then what went."""
    for address in addresses(new):
        if not address[0].isdigit():
            continue
        before = same.get(address)
        if before is None:
            yield Item("new", part_words(new, address), address)
            continue
        changes = _changes(_told(old, before), _told(new, address))
        if before != address:
            yield Item("moved", part_words(new, address), address, part_words(old, before), changes)
        elif changes:
            yield Item("changed", part_words(new, address), address, changes=changes)
    left = set(same.values())
    for address in addresses(old):
        if address[0].isdigit() and address not in left:
            yield Item("removed", part_words(old, address), address)


def _lines(old: Node, new: Node) -> Iterator[Item]:
    """Lines of the decision rule have no names: they are held side by side in their order."""
    olds, news = ([str(line) for line in document["decision_rule"]["rules"]] for document in (old, new))
    for step, old_from, old_to, new_from, new_to in SequenceMatcher(None, olds, news).get_opcodes():
        if step == "equal":
            continue
        pairs = min(old_to - old_from, new_to - new_from)
        for offset in range(pairs):
            was, now = f"line-{old_from + offset + 1}", f"line-{new_from + offset + 1}"
            yield Item(
                "changed", part_words(new, now), now, changes=_changes(_told(old, was), _told(new, now))
            )
        for place in range(new_from + pairs, new_to):
            address = f"line-{place + 1}"
            yield Item("new", part_words(new, address), address, changes=_changes({}, _told(new, address)))
        for place in range(old_from + pairs, old_to):
            address = f"line-{place + 1}"
            yield Item(
                "removed", part_words(old, address), address, changes=_changes(_told(old, address), {})
            )


def _counts(old: Node, new: Node, content: Sequence[Item]) -> dict[str, int]:
    """How many indicators and areas came, went, moved, changed; how many areas became mandatory or free."""
    found: dict[str, int] = {}
    for item in content:
        kind = ("groups", "areas", "indicators")[item.address.count(".")]
        found[f"{kind}_{item.kind}"] = found.get(f"{kind}_{item.kind}", 0) + 1
    before, after = (set(document["decision_rule"]["mandatory_areas"]) for document in (old, new))
    return found | {"mandatory_new": len(after - before), "mandatory_removed": len(before - after)}


MEANING = (  # what is counted, and in which words
    (
        "indicators_new",
        ngettext_lazy("%(count)s new indicator to rate.", "%(count)s new indicators to rate.", "count"),
    ),
    (
        "indicators_removed",
        ngettext_lazy("%(count)s indicator removed.", "%(count)s indicators removed.", "count"),
    ),
    (
        "indicators_moved",
        ngettext_lazy(
            "%(count)s indicator moved to another area.",
            "%(count)s indicators moved to other areas.",
            "count",
        ),
    ),
    (
        "indicators_changed",
        ngettext_lazy(
            "%(count)s indicator reads differently or wants other evidence or figures.",
            "%(count)s indicators read differently or want other evidence or figures.",
            "count",
        ),
    ),
    ("areas_new", ngettext_lazy("%(count)s new area.", "%(count)s new areas.", "count")),
    ("areas_removed", ngettext_lazy("%(count)s area removed.", "%(count)s areas removed.", "count")),
    (
        "mandatory_new",
        ngettext_lazy("%(count)s area becomes mandatory.", "%(count)s areas become mandatory.", "count"),
    ),
    (
        "mandatory_removed",
        ngettext_lazy(
            "%(count)s area is no longer mandatory.", "%(count)s areas are no longer mandatory.", "count"
        ),
    ),
)


def _meaning(found: Difference) -> Iterator[str]:
    for kind, words in MEANING:
        if count := found.counts.get(kind, 0):
            yield words % {"count": count}
    if any(item.address == "weights" for item in found.rule):
        yield _("Means are weighed differently.")
    if any(item.address != "weights" for item in found.rule):
        yield _("The decision rule differs, so the same levels may lead to another proposal.")
    if found.scale:
        yield _("The rating scale is worded differently.")


# --- A part told in texts -----------------------------------------------------------------------------------

Told = dict[tuple[str, str], str]  # (label, language) → text


def _told(document: Node, address: str) -> Told:
    part = part_of(document, address)
    return dict(_Teller(document).shape(part.shape, part.get(document))) if part else {}


class _Teller:
    """Tells the values of a document's parts as labelled texts."""

    def __init__(self, document: Node) -> None:
        self.document = document
        self.choices = choices_of(document)

    def shape(self, shape: Shape, value: Node, where: str = "") -> Iterator[tuple[tuple[str, str], str]]:
        for item in shape:
            match item:
                case Texts():
                    for leaf in item.both:
                        yield (where + short_words(leaf), leaf.name[-2:]), value.get(leaf.name, "")
                case Leaf():
                    if item.kind not in (Kind.KEPT, Kind.LEVEL):
                        yield (where + str(item.label), ""), self.leaf(item, value.get(item.name))
                case Inner():
                    yield from self.shape(item.shape, value.get(item.name, {}), f"{item.label}: ")
                case Rows() if not item.leads:
                    yield from self.rows(item, value.get(item.name, []))
                case Words():
                    yield (str(item.label), ""), "\n".join(self.words(item, value.get(item.name, [])))
                case Condition():
                    yield (str(item.label), "en"), formula_of(value[item.name])

    def rows(self, item: Rows, rows: list[Node]) -> Iterator[tuple[tuple[str, str], str]]:
        """Rows with a name of their own are told one by one, others together, a line each."""
        together: dict[tuple[str, str], list[str]] = {}
        for row in rows:
            name = next((str(row[key]) for key in ROW_NAMES if key in row), "")
            if name:
                yield from self.shape(item.shape, row, f"{self.row_words(item, name)}: ")
                continue
            for label, text in self.shape(item.shape, row):
                together.setdefault((f"{item.label}: {label[0]}", label[1]), []).append(text)
        for label, texts in together.items():
            yield label, "\n".join(texts)

    def row_words(self, item: Rows, name: str) -> str:
        return _("Level %(number)s") % {"number": name} if item.name in ("signs", "levels") else name

    def leaf(self, leaf: Leaf, value: Any) -> str:
        if leaf.kind == Kind.TRUTH:
            return _("yes") if value else _("no")
        if leaf.kind == Kind.MARK:
            return str(dict(MARKS).get(str(value), value))
        if leaf.kind == Kind.CHOICE:
            return str(dict(self.choices[leaf.choices]()).get(str(value), value))
        return "" if value is None else str(value)

    def words(self, item: Words, keys: list[str]) -> list[str]:
        known = dict(self.choices[item.choices]())
        own = {each["key"]: in_language(each, "title") for each in self.document.get("figures", [])}
        return [str(own.get(key, known.get(key, key))) for key in keys]


def formula_of(condition: Node) -> str:
    """A condition of the document as it is computed, finished or not: overall_mean ≥ 2.8 and …"""
    joint = joint_of(condition)
    if joint:
        words = " and " if joint == "all" else " or "
        return words.join(_inner_formula(each) for each in condition[joint])
    if "field" not in condition:
        return "always"
    return f"{condition['field']} {SIGNS.get(condition['op'], condition['op'])} {condition['value']}"


def _inner_formula(condition: Node) -> str:
    return f"({formula_of(condition)})" if joint_of(condition) else formula_of(condition)


# --- Words ------------------------------------------------------------------------------------------------


def _changes(old: Told, new: Told) -> tuple[Change, ...]:
    labels = list(dict.fromkeys([*new, *old]))
    return tuple(
        Change(label, language, pieces_of(old.get((label, language), ""), new.get((label, language), "")))
        for label, language in labels
        if old.get((label, language), "") != new.get((label, language), "")
    )


def pieces_of(old: str, new: str) -> tuple[Piece, ...]:
    """How the words of one text become those of the other."""
    olds, news = (re.findall(r"\S+\s*|\s+", text) for text in (old, new))
    if max(len(olds), len(news)) > COMPARED_WORDS_MAX:
        return tuple(Piece(kind, text) for kind, text in (("old", old), ("new", new)) if text)
    found = []
    for step, old_from, old_to, new_from, new_to in SequenceMatcher(
        None, olds, news, autojunk=False
    ).get_opcodes():
        if step == "equal":
            found.append(Piece("same", "".join(news[new_from:new_to])))
            continue
        went, came = "".join(olds[old_from:old_to]), "".join(news[new_from:new_to])
        found += [Piece(kind, text) for kind, text in (("old", went), ("new", came)) if text]
    return tuple(found)
