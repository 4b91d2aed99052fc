"""Where seals lie: rooms name their shelves, and all seals can be counted by key and made anew."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, QuerySet
from django.db.models.expressions import Combinable
from django.db.models.functions import Substr

from pertvarka.foundation.sealing import seals

A_BATCH = 500  # rows; each row is changed by itself, so nobody waits for a batch


@dataclass(frozen=True)
class Shelf:
    """Rows of one table that hold a seal each."""

    name: str
    rows: Callable[[], QuerySet[Any]]
    column: str
    seal: Combinable  # the seal itself, which may lie inside the column
    renewed: Callable[[Any], Any]  # a row → the column's value with its seal renewed

    def marked(self) -> QuerySet[Any]:
        """The rows, each with the mark of the key that made its seal."""
        return self.rows().annotate(seal_mark=Substr(self.seal, 1, seals.MARK_LETTERS))


def whole(name: str, rows: Callable[[], QuerySet[Any]], column: str = "sealed") -> Shelf:
    """A shelf whose column is the seal itself, and whose rows say its `place`."""
    return Shelf(
        name, rows, column, F(column), lambda row: seals.renew(getattr(row, column), place=row.place)
    )


SHELVES: dict[str, Shelf] = {}


def keep(shelf: Shelf) -> None:
    """Name a shelf, when the application starts."""
    SHELVES[shelf.name] = shelf


def counts_by_key() -> Counter[str]:
    """How many seals were made with which key, by its name; reads every row. Old seals count under ""."""
    found: Counter[str] = Counter()
    for shelf in SHELVES.values():
        for mark, count in shelf.marked().order_by().values_list("seal_mark").annotate(Count("pk")):
            found[seals.name_of(mark)] += count
    return found


@dataclass(frozen=True)
class Renewal:
    """What one batch came to; a seal that no key opens stays as it is."""

    renewed: int
    not_opened: int


def renew_all() -> Iterator[Renewal]:
    """Put every seal under the newest key, batch by batch; a later run takes up where one was stopped.

    Safe beside a running server: who changes a row meanwhile has sealed it anew, so that row is left alone.
    """
    newest = seals.known_keys()[0].mark
    for shelf in SHELVES.values():
        waiting, last = shelf.marked().exclude(seal_mark=newest).order_by("pk"), 0
        while batch := list(waiting.filter(pk__gt=last)[:A_BATCH]):
            yield _renew(shelf, batch)
            last = batch[-1].pk


def _renew(shelf: Shelf, batch: list[Any]) -> Renewal:
    not_opened = 0
    for row in batch:
        try:
            value = shelf.renewed(row)
        except seals.SealBroken:
            not_opened += 1
            continue
        same = shelf.rows().filter(pk=row.pk, **{shelf.column: getattr(row, shelf.column)})
        same.update(**{shelf.column: value})
    return Renewal(len(batch) - not_opened, not_opened)
