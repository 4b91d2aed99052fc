"""What each room keeps of people, for how long, and what happens then.

A room says in its kinds.py, which is read at the start, what kinds of records about people it keeps:

    keep(
        Kind(
            key="directory.invitation",  # room.kind
            title=_("Invitations"),
            begins=_("when it was used or expired"),
            tables=("directory.Invitation",),
            columns=(Column("invited_at", _("Invited")), …),
            about=lambda person: person.invitations.all(),
            row=lambda invitation: (invitation.invited_at, …),
            expired=lambda moment: Invitation.objects.filter(expires_at__lt=moment),
        )
    )

How long, by which ground, and since when that holds stands beside it in retention.yaml, as dated data. From
the two follow the nightly erasing, the officer's list of what will go, a person's export, and what a request
to be forgotten erases or cannot erase. A house test finds tables that point at people and belong to no kind.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from django.db.models import QuerySet
from django.utils.functional import Promise

from pertvarka.foundation.clock import add_months, start_of
from pertvarka.foundation.tables import Column, Row

Words = str | Promise
BATCH = 500  # records erased in one statement or so


class Action(StrEnum):
    """What happens to a record at the end of its term."""

    ERASE = "erase"
    ANONYMISE = "anonymise"  # the record stays, nobody is named
    WITH_PERSON = "with_person"  # it goes when the person's own record goes
    KEEP = "keep"  # for ever: archives


class Source(StrEnum):
    """Where a term comes from; a drafted one waits for the institution's own documentation plan."""

    OFFICIAL = "official"
    PRACTICE = "practice"
    DRAFTED = "drafted"


def delete(records: list[Any]) -> None:
    """Erase records by deleting their rows."""
    if records:
        type(records[0])._default_manager.filter(pk__in=[record.pk for record in records]).delete()


def one_by_one(act: Callable[[Any], object]) -> Callable[[list[Any]], None]:
    """Erase records by an action that takes one."""

    def erase(records: list[Any]) -> None:
        for record in records:
            act(record)

    return erase


@dataclass(frozen=True)
class Kind:
    """A kind of records about people.

    begins: from what the term is counted, in words. tables: labels of the models that it covers. about: the
    records about a person; None where no person can be found from them. row: the cells of one record, in the
    order of `columns`, without anything about third parties. expired: the records whose term began before a
    moment and that are not erased yet; None where they go with the person. erase: ends the records given.
    """

    key: str
    title: Words
    begins: Words
    tables: tuple[str, ...]
    columns: tuple[Column, ...] = ()
    about: Callable[[Any], QuerySet[Any]] | None = None
    row: Callable[[Any], Row] = tuple
    expired: Callable[[datetime], QuerySet[Any]] | None = None
    erase: Callable[[list[Any]], None] = delete
    is_the_person: bool = False  # erased last, because the other kinds are found by it


@dataclass(frozen=True)
class Term:
    """How long records of a kind are kept, from a day on, and by which ground."""

    kind: str
    from_on: date
    action: Action
    months: int  # with `days`, how long after its beginning a record is kept
    days: int
    on_request: Action  # ERASE, or KEEP where the law or the work of others needs it
    source: Source
    basis_lt: str
    basis_en: str

    @property
    def years(self) -> int:
        """The whole years of the term."""
        return self.months // 12

    @property
    def odd_months(self) -> int:
        """The months beyond the whole years."""
        return self.months % 12

    @property
    def ends(self) -> bool:
        """Whether records go by themselves when the term is over."""
        return self.action in (Action.ERASE, Action.ANONYMISE)

    def begun_before(self, day: date) -> datetime:
        """On `day`, records whose term began before this moment have outlived it."""
        return start_of(date.fromordinal(add_months(day, -self.months).toordinal() - self.days))


_KINDS: dict[str, Kind] = {}
_TERMS: dict[str, list[Term]] = {}


def keep(kind: Kind) -> Kind:
    """Name a kind, when the application starts. Raises ValueError when the key is taken."""
    if kind.key in _KINDS:
        raise ValueError(f"Two kinds are called {kind.key}.")
    _KINDS[kind.key] = kind
    return kind


def kinds() -> Mapping[str, Kind]:
    """Every kind that some room keeps, in the order in which they are erased: the person last."""
    return dict(sorted(_KINDS.items(), key=lambda item: item[1].is_the_person))


def read_terms(file: Path) -> list[Term]:
    """The terms of a retention.yaml, remembered. Raises ValueError for a row that says too little."""
    terms = [_term(row, file) for row in yaml.safe_load(file.read_text(encoding="utf-8"))["terms"]]
    for term in terms:
        _TERMS.setdefault(term.kind, []).append(term)
        _TERMS[term.kind].sort(key=lambda each: each.from_on)
    return terms


def _term(row: dict[str, Any], file: Path) -> Term:
    try:
        kept = row.get("keep", {})
        term = Term(
            kind=row["kind"],
            from_on=row["from"],
            action=Action(row["action"]),
            months=12 * kept.get("years", 0) + kept.get("months", 0),
            days=kept.get("days", 0),
            on_request=Action(row["on_request"]),
            source=Source(row["source"]),
            basis_lt=row["basis_lt"],
            basis_en=row["basis_en"],
        )
    except (KeyError, ValueError) as error:
        raise ValueError(f"{file}: wrong row {row}: {error}") from error
    if type(term.from_on) is not date or term.on_request not in (Action.ERASE, Action.KEEP):
        raise ValueError(f"{file}: wrong day or on_request in {row}")
    return term


def term_on(key: str, day: date) -> Term:
    """The term in force on a day. Raises LookupError for a kind that has none yet."""
    in_force = [term for term in _TERMS.get(key, []) if term.from_on <= day]
    if not in_force:
        raise LookupError(f"The kind {key} has no term on {day}.")
    return in_force[-1]


def terms() -> Iterable[Term]:
    """All terms of all kinds, past and future ones too."""
    return [term for found in _TERMS.values() for term in found]


def overdue(kind: Kind, day: date) -> QuerySet[Any] | None:
    """The records of a kind that are to go on a day; None when they never go by themselves."""
    term = term_on(kind.key, day)
    if kind.expired is None or not term.ends:
        return None
    return kind.expired(term.begun_before(day))


def erase_batch(kind: Kind, day: date) -> int:
    """Erase one batch of what is to go; returns how many records."""
    found = overdue(kind, day)
    batch = list(found.order_by("pk")[:BATCH]) if found is not None else []
    if batch:
        kind.erase(batch)
    return len(batch)
