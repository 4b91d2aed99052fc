"""Lithuanian order and search without accents, computed once when a name is kept.

The database's own collations differ between machines; these keys compare the same everywhere.
"""

import unicodedata
from collections.abc import Callable
from typing import Any

from django.db import models

ALPHABET = "aąbcčdeęėfghiįyjklmnopqrsštuųūvwxzž"
DIGITS = "0123456789"
# A space comes first, so that a shorter name stands before a longer one; other marks are passed over.
RANKS = {letter: f"{rank:02}" for rank, letter in enumerate(" " + DIGITS + ALPHABET)}


def sort_key(text: str) -> str:
    """Two digits for each letter, in the order of the Lithuanian alphabet; case and marks do not count."""
    return "".join(_rank(letter) for letter in " ".join(text.casefold().split()))


def _rank(letter: str) -> str:
    return RANKS.get(letter) or "".join(RANKS.get(plain, "") for plain in fold(letter))


def fold(text: str) -> str:
    """Lower case, no accents, single spaces: „Šiaulių“ and „siauliu“ become one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


class DerivedField(models.CharField):
    """A column computed from other text columns whenever the row is saved, so that nobody can forget it."""

    compute: Callable[[str], str]

    def __init__(self, *args: Any, of: tuple[str, ...], **options: Any) -> None:
        self.of = of
        options["editable"] = False
        super().__init__(*args, **options)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """What a migration writes down."""
        name, path, args, options = super().deconstruct()
        del options["editable"]
        return name, path, list(args), {**options, "of": self.of}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        """The value for the row that is about to be written."""
        value = type(self).compute(" ".join(getattr(model_instance, name) for name in self.of))
        setattr(model_instance, self.attname, value)
        return value


class SortKeyField(DerivedField):
    """The Lithuanian order of other columns; needs twice their length."""

    compute = staticmethod(sort_key)


class SearchKeyField(DerivedField):
    """Other columns without case and accents."""

    compute = staticmethod(fold)
