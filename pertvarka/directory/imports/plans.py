"""Fields of a table, which column holds which, and what is planned for a row."""

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory.models import Organisation, Person
from pertvarka.foundation.sent_sheets import FORMULA
from pertvarka.foundation.sorting import fold
from pertvarka.foundation.ui.forms import DayField

Row = tuple[int, list[str]]  # its number in the file, and its cells


@dataclass(frozen=True)
class Field:
    """A column that an import understands. `aliases` are other names of it, folded."""

    name: str
    label: Promise
    note: Promise
    aliases: tuple[str, ...] = ()
    is_required: bool = False


def guess_columns(columns: list[str], fields: Iterable[Field]) -> dict[str, int]:
    """Field → place of the column that bears its name, in either language; unlike columns are left out."""
    headings = [fold(column).strip(" *:") for column in columns]
    guessed: dict[str, int] = {}
    for each in fields:
        names = {each.name, *_labels(each), *each.aliases}
        place = next((place for place, heading in enumerate(headings) if heading in names), None)
        if place is not None and place not in guessed.values():
            guessed[each.name] = place
    return guessed


def _labels(field: Field) -> Iterator[str]:
    """The field's label in both languages, folded."""
    for language in ("lt", "en"):
        with translation.override(language):
            yield fold(str(field.label))


class Fate(models.TextChoices):
    """What happens to a row."""

    NEW = "new", gettext_lazy("New")
    CHANGED = "changed", gettext_lazy("Changes")
    SAME = "same", gettext_lazy("Already so")
    DOUBTFUL = "doubtful", gettext_lazy("Perhaps a duplicate")
    REFUSED = "refused", gettext_lazy("Has errors")


@dataclass
class Plan:
    """What is to become of one row. `record` is what is there already, `wanted` what the row asks for."""

    number: int
    texts: dict[str, str]
    problems: dict[str, str] = dataclasses.field(default_factory=dict)  # field → what is wrong
    notes: list[str] = dataclasses.field(default_factory=list)
    wanted: dict[str, Any] = dataclasses.field(default_factory=dict)
    record: Any = None
    fate: str = Fate.NEW

    def refuse(self, name: str, problem: str) -> None:
        """Note what is wrong with a field; the first problem of a field is told."""
        self.problems.setdefault(name, problem)
        self.fate = Fate.REFUSED

    @property
    def fate_words(self) -> str:
        """What happens to the row, in words."""
        return str(Fate(self.fate).label)

    @property
    def is_refused(self) -> bool:
        return self.fate == Fate.REFUSED


class Kind(ABC):
    """What an import of one kind takes, and what it would do."""

    title: Promise
    fields: tuple[Field, ...]
    permission: str  # to send such a table, when it is not about one organisation's people
    upload_route = ""  # where such a table is sent; empty: on a page that the list of imports knows
    all_or_nothing = False  # written in one transaction, however long
    warning: Promise | str = ""  # what the sender should know before confirming

    @abstractmethod
    def __init__(self, organisation: Organisation | None, by: Person) -> None: ...

    @abstractmethod
    def plans(self, rows: Iterable[Row], columns: dict[str, int]) -> list[Plan]:
        """What would happen to each row; a fixed number of queries however many there are."""

    @classmethod
    def names(cls, numbers: Iterable[int]) -> dict[int, str]:
        """Names of the records that were written, by number."""
        return dict(Organisation.objects.filter(pk__in=numbers).values_list("pk", "name_lt"))


def begin(rows: Iterable[Row], columns: dict[str, int], fields: Iterable[Field]) -> list[Plan]:
    """A plan for each row with its texts by field; what is missing or a formula is noted."""
    plans = []
    for number, cells in rows:
        plan = Plan(number, {name: cells[place] for name, place in columns.items()})
        for each in fields:
            text = plan.texts.get(each.name, "")
            if text == FORMULA:
                plan.refuse(each.name, _("A formula stands here. Paste its value instead."))
            elif each.is_required and not text:
                plan.refuse(each.name, _("This is missing."))
        plans.append(plan)
    return plans


def read_into(plan: Plan, name: str, reading: Callable[[str], Any]) -> None:
    """Turn a field's text into a value, unless it is empty or refused; `reading` raises ValidationError."""
    text = plan.texts.get(name, "")
    if text and name not in plan.problems:
        try:
            plan.wanted[name] = reading(text)
        except ValidationError as error:
            plan.refuse(name, " ".join(error.messages))


def day(text: str) -> date | None:
    """A calendar day; an XLSX cell may hold a moment. Raises ValidationError."""
    return DayField(required=False).clean(text.partition("T")[0])


def shorter_than(most: int) -> Callable[[str], str]:
    """A text of at most so many characters. Raises ValidationError."""

    def reading(text: str) -> str:
        if len(text) > most:
            raise ValidationError(_("At most %(most)d characters fit here.") % {"most": most})
        return text

    return reading
