"""The form of one part of a draft, made from its shape.

It is always bound: to what the draft holds, or to what was just written. What the checks find is shown beside
the field; only what cannot be kept is refused.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.forms import BoundField
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks import shapes
from pertvarka.frameworks.choices import MARKS, choices_of
from pertvarka.frameworks.dictionary import known_figures
from pertvarka.frameworks.parts import Part, line_codes
from pertvarka.frameworks.places import Finding, leaf_words, part_words, short_words
from pertvarka.frameworks.problems import TEXT_LIMIT, Node
from pertvarka.frameworks.shapes import ROWS, Condition, Inner, Kind, Leaf, Rows, Shape, Texts, Words

LINE_LETTERS = 36  # about as many letters of a text stand in one line of its field
LINES_MOST = 12
NAMING = {
    "fields": "name",
    "definitions": "term",
    "outcomes": "code",
}  # by which field a list's rows are called
LINE_LIMIT = 500  # letters of a word or an address
# Which fields of a computed number its measure wants; the others are carried along unseen.
MEASURE_FIELDS = {
    "count_indicators": {"rating", "area"},
    "area_mean": {"area"},
    "count_areas": {"op", "value"},
}
MEASURE_DEPENDENT = {"area", "rating", "op", "value"}


@dataclass
class Block:
    """A piece of the form as the page draws it: a field, a text in both languages, a list, a condition."""

    kind: str
    item: Any = None
    fields: list[BoundField] = field(default_factory=list)
    rows: list["Row"] = field(default_factory=list)
    blocks: list["Block"] = field(default_factory=list)
    name: str = ""


@dataclass
class Row:
    """One row of a list: what it is called, its name for the buttons, and what is in it."""

    words: str
    name: str
    blocks: list[Block] = field(default_factory=list)
    address: str = ""  # of the part that it leads to
    about: str = ""
    is_last: bool = False
    level: str = ""
    is_area: bool = False


class PartForm(forms.Form):
    """`long_labels` says in each label in which row it stands, where the form's layout is not to be seen."""

    def __init__(
        self, part: Part, document: Node, data: Mapping[str, str], *, long_labels: bool = False
    ) -> None:
        self.part, self.document, self.long_labels = part, document, long_labels
        self.choices = choices_of(document)
        data = {name: data[name] for name in data}
        super().__init__(data)
        self.plain = data
        for name, leaf in shapes.leaves(part.shape, data):
            self.fields[name] = self._field(name, leaf)
        for name in data:
            if name.endswith(f"-{ROWS}") and self._is_a_list(name.removesuffix(f"-{ROWS}")):
                self.fields[name] = forms.CharField(widget=forms.HiddenInput, required=False)

    def _is_a_list(self, name: str) -> bool:
        return name.partition("-")[0] in shapes.keys_of(self.part.shape)

    @property
    def value(self) -> Node:
        """What is written, as the part's value."""
        return shapes.read(self.part.shape, self.plain)

    def show(self, findings: Iterable[Finding]) -> None:
        """Put what the checks found in this part beside its fields; the rest of it above the form."""
        self.full_clean()
        for finding in findings:
            if finding.spot and finding.spot.address == self.part.address:
                known = finding.spot.name in self.fields
                self.add_error(finding.spot.name if known else None, finding.text)

    # --- Fields ---------------------------------------------------------------------------------------------

    def _field(self, name: str, leaf: Leaf) -> forms.Field:
        words = leaf_words(name, leaf) if self.long_labels else short_words(leaf)
        common: dict[str, Any] = {"label": words, "help_text": leaf.help, "required": not leaf.optional}
        if leaf.kind in (Kind.KEPT, Kind.LEVEL) or self._is_unwanted(name, leaf):
            return _Line(widget=forms.HiddenInput, required=False)
        match leaf.kind:
            case Kind.TRUTH:
                return forms.BooleanField(**(common | {"required": False}))
            case Kind.MARK:
                return _Choice(choices=MARKS, **common)
            case Kind.CHOICE:
                return _Choice(choices=self._choices(name, leaf), **common)
            case Kind.NUMBER:
                return self._number(name, common)
            case Kind.WORD:
                return _Line(**common)
        language = leaf.name.rpartition("_")[2]
        return _Text(widget=forms.Textarea({"rows": self._lines(name, leaf), "lang": language}), **common)

    def _is_unwanted(self, name: str, leaf: Leaf) -> bool:
        """Whether the field says nothing for the measure that its row has."""
        if not name.startswith("fields-") or leaf.name not in MEASURE_DEPENDENT:
            return False
        measure = self.plain.get(f"{name.rpartition('-')[0]}-measure", "")
        return leaf.name not in MEASURE_FIELDS.get(measure, set())

    def _number(self, name: str, common: dict[str, Any]) -> forms.Field:
        if get_language() == "lt":
            self.plain[name] = self.plain.get(name, "").replace(".", ",")
        attributes = {"inputmode": "decimal", "autocomplete": "off", "size": "6", "class": "pv-day"}
        return _Line(widget=forms.TextInput(attributes), **common)

    def _choices(self, name: str, leaf: Leaf) -> list[tuple[str, Any]]:
        """The words to choose from; what the draft holds though it is not among them stays to be seen."""
        choices = list(self.choices[leaf.choices]())
        written = self.plain.get(name, "")
        if leaf.optional or not written:
            choices.insert(0, ("", "–"))
        if written not in dict(choices) and written in self.part.written(self.document).values():
            choices.append((written, _("%(word)s (not defined)") % {"word": written}))
        return choices

    def _lines(self, name: str, leaf: Leaf) -> int:
        text = self.plain.get(name, "")
        needed = text.count("\n") + 1 + len(text) // LINE_LETTERS
        return min(max(leaf.lines, needed), LINES_MOST)

    # --- Layout ---------------------------------------------------------------------------------------------

    @property
    def blocks(self) -> list[Block]:
        """The form as the page draws it."""
        return self._blocks(self.part.shape, "")

    def _blocks(self, shape: Shape, at: str) -> list[Block]:
        return [self._block(item, at) for item in shape]

    def _block(self, item: Any, at: str) -> Block:
        name = at + item.name
        match item:
            case Texts():
                return Block("texts", item, fields=[self[at + key] for key in item.keys])
            case Inner():
                return Block("inner", item, blocks=self._blocks(item.shape, f"{name}-"))
            case Rows():
                return self._rows(item, name)
            case Words():
                return Block("words", item, [self[f"{name}-add"]], self._words(name), name=name)
            case Condition():
                return Block("condition", item, rows=[self._condition(name)], name=name)
        return Block("field", item, fields=[self[name]])

    def _rows(self, item: Rows, name: str) -> Block:
        count = shapes.row_count(self.plain, name)
        rows = [self._row(item, f"{name}-{number}", number) for number in range(count)]
        if rows:
            rows[-1].is_last = True
        kind = "weights" if item.name == "weights" else "leads" if item.leads else "rows"
        return Block(kind, item, rows=rows, name=name)

    def _row(self, item: Rows, name: str, number: int) -> Row:
        blocks = self._blocks(item.shape, f"{name}-")
        code = self.plain.get(f"{name}-code", "")
        if item.leads:
            return self._leading_row(item, name, number, code, blocks)
        if item.name == "weights":
            share = f"{self._shares.get(code, 0):.0%}".replace("%", " %")
            return Row(
                part_words(self.document, code), name, blocks, about=share, is_area=code.count(".") == 1
            )
        level = self.plain.get(f"{name}-level", "")
        words = self._level_words(level) if level else self._row_words(item, name, number)
        return Row(words, name, blocks, level=level)

    def _row_words(self, item: Rows, name: str, number: int) -> str:
        """What a row is called: by its own name where it has one, else by its number in the list."""
        named = NAMING.get(item.name, "")
        own = self.plain.get(f"{name}-{named}", "")
        return own or _("%(list)s, row %(number)s") % {"list": item.label, "number": number + 1}

    @cached_property
    def _shares(self) -> dict[str, float]:
        """How much of its mean each area and indicator makes, by code; what is no number counts nothing."""
        weights = {row["code"]: row["weight"] for row in self.value["weights"]}
        found = {}
        for code in weights:
            beside = [other for other in weights if _is_beside(code, other)]
            whole = sum(_plain_weight(weights[other]) for other in beside)
            found[code] = _plain_weight(weights[code]) / whole if whole else 0
        return found

    def _leading_row(self, item: Rows, name: str, number: int, code: str, blocks: list[Block]) -> Row:
        if item.name != "lines":
            return Row(part_words(self.document, code), name, blocks, address=code)
        codes = line_codes(self.document)
        place = codes.index(code) if code in codes else len(codes) - 1
        line = self.document["decision_rule"]["rules"][place]
        titles = dict(self.choices["outcomes"]())
        words = f"{number + 1}. {titles.get(line['outcome'], line['outcome'])}"
        return Row(words, name, blocks, address=f"line-{place + 1}", about=in_language(line, "sentence"))

    def _level_words(self, level: str) -> str:
        levels = self.document["scale"]["levels"]
        return next((in_language(each, "title") for each in levels if str(each["level"]) == level), level)

    def _words(self, name: str) -> list[Row]:
        known = {each["key"]: each for each in [*self.document.get("figures", []), *known_figures()]}
        rows = []
        for number in range(shapes.row_count(self.plain, name)):
            key = self.plain.get(f"{name}-{number}", "")
            figure = known.get(key, {"title_lt": key})
            kept = Block("field", fields=[self[f"{name}-{number}"]])
            about = in_language(figure, "definition")
            rows.append(Row(in_language(figure, "title"), f"{name}-{number}", [kept], about=about))
        return rows

    def _condition(self, name: str) -> Row:
        """A joint with the conditions in it, or one comparison."""
        kind = f"{name}-{shapes.JOINED.name}"
        if kind not in self.fields:
            fields = [self[f"{name}-{leaf.name}"] for leaf in shapes.COMPARISON]
            return Row("", name, [Block("comparison", fields=fields)])
        inner = [self._condition(f"{name}-{number}") for number in range(shapes.row_count(self.plain, name))]
        if inner:
            inner[-1].is_last = True
        return Row("", name, [Block("joint", fields=[self[kind]], rows=inner, name=name)])


def _is_beside(code: str, other: str) -> bool:
    """Whether both count in one mean: all areas in the overall one, indicators in that of their area."""
    parts = code.count(".")
    return other.count(".") == parts and (parts == 1 or other.rpartition(".")[0] == code.rpartition(".")[0])


def _plain_weight(weight: Any) -> float:
    try:
        return max(float(weight), 0)
    except (TypeError, ValueError):
        return 0


class _Kept:
    """A field that is wanted but may be empty meanwhile: a draft keeps it, and the checks list it."""

    def validate(self, value: Any) -> None:
        if value not in self.empty_values:  # type: ignore[attr-defined]
            super().validate(value)  # type: ignore[misc]


class _Choice(_Kept, forms.ChoiceField):
    """One of the words."""


class _Line(_Kept, forms.CharField):
    """A short text in one line."""

    default_validators = [MaxLengthValidator(LINE_LIMIT)]


class _Text(_Kept, forms.CharField):
    """A text of the framework as it was written: neither trimmed nor cut; long ones are refused in words."""

    default_validators = [MaxLengthValidator(TEXT_LIMIT)]

    def __init__(self, **options: Any) -> None:
        super().__init__(strip=False, **options)
