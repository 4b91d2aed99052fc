"""How the parts of a framework are written in a form: which keys each has, in which words, and back again.

A shape turns a part's value (a mapping, as the document has it) into the flat text of a form and reads it
back; `read(flat(value))` is the value. Nothing here knows where a part lies in the document: parts.py does.
A name in a form is the way through the value, joined by hyphens: signs-3-sign_lt.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.frameworks.problems import ITEMS_LIMIT, Node

Flat = Mapping[str, str]
WHOLE = re.compile(r"-?\d{1,9}")
ROWS = "rows"  # how many rows a list has in the form
LANGUAGES = ("lt", "en")


class Kind(StrEnum):
    """How one field is filled in."""

    TEXT = "text"
    WORD = "word"  # the same in both languages
    NUMBER = "number"
    MARK = "mark"  # official, practice, drafted
    CHOICE = "choice"
    TRUTH = "truth"
    KEPT = "kept"  # not to be changed, but carried along
    LEVEL = "level"  # the same of a level's number


@dataclass(frozen=True)
class Leaf:
    """One field. `choices` names the list that it chooses from; see parts.choices_in()."""

    name: str
    label: Any
    kind: Kind = Kind.WORD
    lines: int = 1
    choices: str = ""
    optional: bool = False
    help: Any = ""

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)

    def flat(self, value: Node, at: str = "") -> dict[str, str]:
        found = value.get(self.name)
        if self.kind == Kind.TRUTH:
            return {at + self.name: "on"} if found else {}
        return {at + self.name: "" if found is None else str(found)}

    def read(self, data: Flat, at: str = "") -> Node:
        written = data.get(at + self.name, "")
        match self.kind:
            case Kind.TRUTH:
                return {self.name: bool(written)}
            case Kind.NUMBER | Kind.LEVEL:
                return {self.name: as_number(written)}
        return {self.name: written.replace("\r\n", "\n")}

    def leaves(self, data: Flat, at: str = "") -> Iterator[tuple[str, "Leaf"]]:
        """(name in the form, leaf) of every field that these data have."""
        yield at + self.name, self


def as_number(written: str) -> int | str | None:
    """A number as the document keeps it: whole ones as numbers, others as their text; nothing is None.

    What is no number stays as it was written: the checks say what is wrong with it.
    """
    plain = written.strip().replace(",", ".")
    if WHOLE.fullmatch(plain):
        return int(plain)
    return plain or None


@dataclass(frozen=True)
class Texts:
    """A text in both languages; an optional one may be left out in both."""

    name: str
    label: Any
    lines: int = 1
    optional: bool = False
    help: Any = ""

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(f"{self.name}_{language}" for language in LANGUAGES)

    @property
    def both(self) -> tuple[Leaf, ...]:
        """The two fields; the help is said once."""
        helps = (self.help, "")
        return tuple(
            Leaf(key, self.label, Kind.TEXT, self.lines, optional=self.optional, help=help_text)
            for key, help_text in zip(self.keys, helps, strict=True)
        )

    def flat(self, value: Node, at: str = "") -> dict[str, str]:
        return {at + key: value.get(key, "") for key in self.keys}

    def read(self, data: Flat, at: str = "") -> Node:
        texts = {key: data.get(at + key, "").replace("\r\n", "\n") for key in self.keys}
        return {} if self.optional and not any(texts.values()) else texts

    def leaves(self, data: Flat, at: str = "") -> Iterator[tuple[str, Leaf]]:
        for leaf in self.both:
            yield at + leaf.name, leaf


@dataclass(frozen=True)
class Inner:
    """A mapping within the part."""

    name: str
    label: Any
    shape: "Shape"

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)

    def flat(self, value: Node, at: str = "") -> dict[str, str]:
        return flat(self.shape, value.get(self.name, {}), f"{at}{self.name}-")

    def read(self, data: Flat, at: str = "") -> Node:
        return {self.name: read(self.shape, data, f"{at}{self.name}-")}

    def leaves(self, data: Flat, at: str = "") -> Iterator[tuple[str, Leaf]]:
        yield from leaves(self.shape, data, f"{at}{self.name}-")


@dataclass(frozen=True)
class Rows:
    """A list of mappings. Rows that may be added say so in `add`; `fixed` ones neither come nor go."""

    name: str
    label: Any
    shape: "Shape"
    add: Any = ""
    fixed: bool = False
    blank: Node = field(default_factory=dict)  # what a new row begins with
    leads: bool = False  # a row stands for a part with a page of its own
    help: Any = ""

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)

    def flat(self, value: Node, at: str = "") -> dict[str, str]:
        rows = value.get(self.name, [])
        found = {f"{at}{self.name}-{ROWS}": str(len(rows))}
        for number, row in enumerate(rows):
            found |= flat(self.shape, row, f"{at}{self.name}-{number}-")
        return found

    def read(self, data: Flat, at: str = "") -> Node:
        numbers = range(row_count(data, f"{at}{self.name}"))
        return {self.name: [read(self.shape, data, f"{at}{self.name}-{number}-") for number in numbers]}

    def leaves(self, data: Flat, at: str = "") -> Iterator[tuple[str, Leaf]]:
        for number in range(row_count(data, f"{at}{self.name}")):
            yield from leaves(self.shape, data, f"{at}{self.name}-{number}-")


def row_count(data: Flat, at: str) -> int:
    """How many rows the form says that the list at `at` has."""
    written = data.get(f"{at}-{ROWS}", "0")
    return min(int(written), ITEMS_LIMIT) if written.isascii() and written.isdecimal() else 0


@dataclass(frozen=True)
class Words:
    """A list of words chosen from a list, such as the figures wanted; `name-add` takes one more."""

    name: str
    label: Any
    choices: str
    help: Any = ""

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)

    def flat(self, value: Node, at: str = "") -> dict[str, str]:
        words = value.get(self.name, [])
        numbered = {f"{at}{self.name}-{number}": word for number, word in enumerate(words)}
        return {f"{at}{self.name}-{ROWS}": str(len(words)), **numbered}

    def read(self, data: Flat, at: str = "") -> Node:
        numbers = range(row_count(data, f"{at}{self.name}"))
        words = [data.get(f"{at}{self.name}-{number}", "") for number in numbers]
        added = data.get(f"{at}{self.name}-add", "")
        return {self.name: [*words, added] if added and added not in words else words}

    def leaves(self, data: Flat, at: str = "") -> Iterator[tuple[str, Leaf]]:
        for number in range(row_count(data, f"{at}{self.name}")):
            yield f"{at}{self.name}-{number}", Leaf(self.name, self.label, Kind.KEPT)
        yield (
            f"{at}{self.name}-add",
            Leaf(self.name, self.label, Kind.CHOICE, choices=self.choices, optional=True),
        )


COMPARISON = (
    Leaf("field", _("Which number"), Kind.CHOICE, choices="fields"),
    Leaf("op", _("Comparison"), Kind.CHOICE, choices="comparisons"),
    Leaf("value", _("Limit"), Kind.NUMBER),
)
JOINED = Leaf("kind", _("Which of them must hold"), Kind.CHOICE, choices="joints")


@dataclass(frozen=True)
class Condition:
    """When a line of the decision rule holds: comparisons, joined by “all of” and “any of”, nested."""

    name: str
    label: Any

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)

    def flat(self, value: Node, at: str = "") -> dict[str, str]:
        return _flat_condition(value[self.name], at + self.name)

    def read(self, data: Flat, at: str = "") -> Node:
        return {self.name: _read_condition(data, at + self.name)}

    def leaves(self, data: Flat, at: str = "") -> Iterator[tuple[str, Leaf]]:
        yield from _condition_leaves(data, at + self.name)


def joint_of(condition: Node) -> str:
    """all or any where the condition joins others, else nothing."""
    return next((key for key in ("all", "any") if key in condition), "")


def _flat_condition(condition: Node, at: str) -> dict[str, str]:
    joint = joint_of(condition)
    if not joint:
        return flat(COMPARISON, condition, f"{at}-")
    found = {f"{at}-{JOINED.name}": joint, f"{at}-{ROWS}": str(len(condition[joint]))}
    for number, each in enumerate(condition[joint]):
        found |= _flat_condition(each, f"{at}-{number}")
    return found


def _read_condition(data: Flat, at: str) -> Node:
    joint = data.get(f"{at}-{JOINED.name}")
    if joint not in ("all", "any"):
        return {
            key: "" if value is None else value for key, value in read(COMPARISON, data, f"{at}-").items()
        }
    return {joint: [_read_condition(data, f"{at}-{number}") for number in range(row_count(data, at))]}


def _condition_leaves(data: Flat, at: str) -> Iterator[tuple[str, Leaf]]:
    if f"{at}-{JOINED.name}" not in data:
        yield from leaves(COMPARISON, data, f"{at}-")
        return
    yield f"{at}-{JOINED.name}", JOINED
    for number in range(row_count(data, at)):
        yield from _condition_leaves(data, f"{at}-{number}")


Shape = tuple[Leaf | Texts | Inner | Rows | Words | Condition, ...]


def flat(shape: Shape, value: Node, at: str = "") -> dict[str, str]:
    """The value as the text of a form."""
    return {name: text for each in shape for name, text in each.flat(value, at).items()}


def read(shape: Shape, data: Flat, at: str = "") -> Node:
    """The value that the form's text says."""
    return {key: value for each in shape for key, value in each.read(data, at).items()}


def leaves(shape: Shape, data: Flat, at: str = "") -> Iterator[tuple[str, Leaf]]:
    """(name in the form, leaf) of every field, as many as these data have."""
    for each in shape:
        yield from each.leaves(data, at)


def keys_of(shape: Shape) -> set[str]:
    """The keys of the document that the shape writes."""
    return {key for each in shape for key in each.keys}


# --- The parts of a framework ---------------------------------------------------------------------------

SOURCE = Leaf("source", _("Where it comes from"), Kind.MARK)
SOURCE_TEXT = Texts(
    "source_ref", _("Source"), optional=True, help=_("The act or the document, as readers will see it.")
)
TITLE = Texts("title", _("Title"))
DESCRIPTION = Texts("description", _("Description"), lines=3)
NOTE = Texts("note", _("Remark"), lines=2, optional=True)
CODE = Leaf("code", _("Code"), Kind.KEPT)
WAS = Leaf("was", _("Short name so far"), Kind.KEPT)

ABOUT: Shape = (
    TITLE,
    Texts("note", _("Remark"), lines=3, optional=True),
    Texts("official_structure", _("What the act sets"), lines=3, optional=True),
    Texts("drafted_parts", _("What is drafted for this system"), lines=3, optional=True),
    Rows("sources", _("Sources"), (TITLE, Leaf("url", _("Address"))), add=_("Add a source")),
)
LEVEL: Shape = (
    Leaf("level", _("Level"), Kind.LEVEL),
    Leaf("code", _("Sign of the level")),
    TITLE,
    Texts("descriptor", _("Meaning"), lines=2),
)
SCALE: Shape = (
    SOURCE,
    Texts("basis", _("What the scale rests on"), lines=2, optional=True),
    Rows("levels", _("Levels"), LEVEL, fixed=True),
    Inner("not_applicable", _("Not applicable"), LEVEL[1:]),
)
GROUPS: Shape = (Rows("groups", _("Groups of areas"), (CODE,), add=_("Add a group"), leads=True),)
GROUP: Shape = (
    TITLE,
    SOURCE,
    SOURCE_TEXT,
    Rows("areas", _("Areas"), (CODE,), add=_("Add an area"), leads=True),
)
AREA: Shape = (
    TITLE,
    SOURCE,
    SOURCE_TEXT,
    DESCRIPTION,
    Leaf("description_source", _("Where the description comes from"), Kind.MARK),
    NOTE,
    Leaf(
        "mandatory",
        _("Mandatory area"),
        Kind.TRUTH,
        help=_("It is always evaluated, whether the institution chose it or not."),
    ),
    Rows("indicators", _("Indicators"), (CODE,), add=_("Add an indicator"), leads=True),
)
INDICATOR: Shape = (
    TITLE,
    DESCRIPTION,
    SOURCE,
    SOURCE_TEXT,
    Rows(
        "signs",
        _("Level signs"),
        (Leaf("level", _("Level"), Kind.LEVEL), Texts("sign", _("Sign"), lines=3), SOURCE),
        fixed=True,
    ),
    Rows("evidence", _("Evidence wanted"), (TITLE,), add=_("Add a piece of evidence")),
    Words("figures", _("Figures wanted"), choices="figures"),
)
WEIGHTS: Shape = (
    Rows(
        "weights",
        _("Weights"),
        (CODE, Leaf("weight", _("Weight"), Kind.NUMBER)),
        fixed=True,
        help=_(
            "A mean counts each thing as often as its weight says. Where all weights are equal, "
            "all count alike."
        ),
    ),
)
RULE: Shape = (
    Texts("note", _("Note to the readers"), lines=2),
    SOURCE,
    Leaf(
        "na_allowed_in_mandatory_areas",
        _("“Not applicable” may be chosen in mandatory areas too"),
        Kind.TRUTH,
    ),
    Rows("lines", _("Lines"), (CODE,), add=_("Add a line"), leads=True),
)
SENTENCE = Texts(
    "sentence",
    _("The line in words"),
    lines=3,
    help=_("It names every number of the conditions, and no other."),
)
OUTCOME_CHOSEN = Leaf("outcome", _("Then propose"), Kind.CHOICE, choices="outcomes")
LINE: Shape = (OUTCOME_CHOSEN, Condition("when", _("When")), SENTENCE)
LAST_LINE: Shape = (OUTCOME_CHOSEN, SENTENCE)
NUMBERS: Shape = (
    Rows(
        "fields",
        _("Numbers the rule computes"),
        (
            WAS,
            Leaf("name", _("Short name"), help=_("Small letters, digits and underscores.")),
            Leaf("measure", _("What is measured"), Kind.CHOICE, choices="measures"),
            Leaf("area", _("In which area"), Kind.CHOICE, choices="areas", optional=True),
            Leaf("rating", _("Which rating is counted"), Kind.CHOICE, choices="ratings", optional=True),
            Leaf("op", _("Which means are counted"), Kind.CHOICE, choices="comparisons", optional=True),
            Leaf("value", _("Limit of the mean"), Kind.NUMBER, optional=True),
            Texts("definition", _("Definition"), lines=2),
        ),
        add=_("Add a number"),
        blank={"measure": "mean_of_area_means"},
    ),
)
OUTCOMES: Shape = (
    Rows(
        "outcomes",
        _("Possible outcomes"),
        (
            WAS,
            Leaf("code", _("Short name"), help=_("Small letters, digits and underscores.")),
            TITLE,
            Leaf("term_years", _("Term in years"), Kind.NUMBER, optional=True),
            Leaf("proposable", _("The rule may propose it"), Kind.TRUTH),
            SOURCE,
        ),
        add=_("Add an outcome"),
        blank={"source": "drafted", "proposable": True},
    ),
)
TERMS: Shape = (
    Rows(
        "definitions",
        _("Words the rule uses"),
        (WAS, Leaf("term", _("Word")), Texts("definition", _("Definition"), lines=2)),
        add=_("Add a word"),
    ),
)
