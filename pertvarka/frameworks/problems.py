"""What is wrong with a framework: sentences in the reader's language, each with its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

MARKS = ("official", "practice", "drafted")
TEXT_LIMIT = 3000  # characters; the longest text of the national framework has 250
ITEMS_LIMIT = 200  # of one list; the longest of the national framework has 60
SHOWN_LIMIT = 60  # characters of a wrong value that a sentence repeats
# Controls, lone surrogates, non-characters, and the marks that turn or hide text (bidirectional, zero width).
UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff]"
)
DECIMAL = re.compile(r"-?\d{1,9}\.\d{1,9}")
LARGEST = 999_999_999

Node = dict[str, Any]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong. The place is written as the document is nested: groups[0].areas[2].code."""

    text: str
    place: str = ""  # empty: the document as a whole
    line: int | None = None  # of the file, from 1, where it came from one

    def __str__(self) -> str:
        line = _("line %(number)s") % {"number": self.line} if self.line else ""
        where = ", ".join(filter(None, [line, self.place]))
        return f"{where}: {self.text}" if where else self.text


class FrameworkError(ValueError):
    """A framework that cannot be read, kept or published, with everything that is wrong with it."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def shown(value: object) -> str:
    """A wrong value as a sentence may repeat it: short, on one line, without hidden characters."""
    text = UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", " ".join(str(value).split()))
    return text if len(text) <= SHOWN_LIMIT else text[: SHOWN_LIMIT - 1] + "…"


class Problems:
    """Collects sentences; every check says what is wrong and returns something safe to go on with."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def say(self, place: str, sentence: str, **values: object) -> None:
        """Note a problem; `values` are what the sentence repeats of the document."""
        words = {name: shown(value) for name, value in values.items()}
        self.found.append(Problem(sentence % words if words else sentence, place))

    def mapping(self, value: object, place: str, *, needed: str, allowed: str = "") -> Node:
        """The value as a mapping that has all of the needed keys and no key besides the allowed ones."""
        if not isinstance(value, dict):
            self.say(place, _("a mapping is wanted here"))
            return {}
        wanted = needed.split()
        for key in wanted:
            if key not in value:
                self.say(within(place, key), _("this is missing"))
        for key in value:
            if key not in wanted and key not in allowed.split():
                self.say(place, _("the key “%(key)s” is not known"), key=key)
        return value

    def items(self, value: object, place: str, *, may_be_empty: bool = False) -> Iterator[tuple[str, Any]]:
        """(place, value) of every item of a list."""
        if not isinstance(value, list):
            self.say(place, _("a list is wanted here"))
            return
        if not value and not may_be_empty:
            self.say(place, _("the list is empty"))
        if len(value) > ITEMS_LIMIT:
            self.say(place, _("the list is longer than %(limit)s items"), limit=ITEMS_LIMIT)
        for number, each in enumerate(value[:ITEMS_LIMIT]):
            yield f"{place}[{number}]", each

    def text(self, node: Node, key: str, place: str) -> str:
        """A text that is there, is not too long and can be shown."""
        value = node.get(key)
        if key not in node:
            return ""
        where = within(place, key)
        if not isinstance(value, str) or not value.strip():
            self.say(where, _("a text is wanted here"))
            return ""
        if len(value) > TEXT_LIMIT:
            self.say(where, _("the text is longer than %(limit)s characters"), limit=TEXT_LIMIT)
        if UNPRINTABLE.search(value):
            self.say(where, _("the text has a character that cannot be shown"))
        return value

    def texts(self, node: Node, place: str, *names: str) -> None:
        """Each name is there in both languages or, if it may be left out, in neither."""
        for name in names:
            for language, other in (("lt", "en"), ("en", "lt")):
                if f"{name}_{language}" in node:
                    self.text(node, f"{name}_{language}", place)
                elif f"{name}_{other}" in node and not self.is_said(within(place, f"{name}_{language}")):
                    self.say(within(place, f"{name}_{language}"), _("the other language is missing"))

    def is_said(self, place: str) -> bool:
        """Whether something has been said of this very place."""
        return any(problem.place == place for problem in self.found)

    def mark(self, node: Node, place: str, key: str = "source") -> None:
        """Where it comes from: official, practice or drafted."""
        if key in node:
            self.one_of(node[key], MARKS, within(place, key))

    def one_of(self, value: object, known: Iterable[object], place: str) -> bool:
        """Whether the value is one of the known ones."""
        known = list(known)
        if is_in(value, known):
            return True
        self.say(
            place, _("“%(value)s” is not one of %(known)s"), value=value, known=", ".join(map(str, known))
        )
        return False

    def once(self, values: Iterable[object], place: str, sentence: str) -> None:
        """No value occurs twice; the sentence names %(value)s."""
        seen: list[object] = []
        for value in values:
            if is_in(value, seen):
                self.say(place, sentence, value=value)
            seen.append(value)

    def whole(self, node: Node, key: str, place: str, *, least: int, most: int) -> None:
        """A whole number from `least` to `most`."""
        value: Any = node.get(key)
        if key in node and not (is_whole(value) and least <= value <= most):
            self.say(
                within(place, key),
                _("a whole number from %(least)s to %(most)s is wanted, not “%(value)s”"),
                least=least,
                most=most,
                value=value,
            )

    def truth(self, node: Node, key: str, place: str) -> None:
        """true or false."""
        if key in node and not isinstance(node[key], bool):
            self.say(within(place, key), _("%(yes)s or %(no)s is wanted here"), yes="true", no="false")


def within(place: str, key: str) -> str:
    """The place of a key of the mapping that stands at `place`."""
    return f"{place}.{key}" if place else key


def both(*names: str) -> str:
    """The keys of texts in both languages."""
    return " ".join(f"{name}_lt {name}_en" for name in names)


def is_whole(value: Any) -> bool:
    """Whether this is a whole number; true and false are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: Any) -> bool:
    """Whether this is a number as documents have it: a whole one, or one with decimals as text ("2.8")."""
    if is_whole(value):
        return abs(value) <= LARGEST
    return isinstance(value, str) and bool(DECIMAL.fullmatch(value))


def is_in(value: object, known: Iterable[object]) -> bool:
    """Whether the value is among the known ones, as the same type: true is not 1."""
    return any(type(value) is type(each) and value == each for each in known)
