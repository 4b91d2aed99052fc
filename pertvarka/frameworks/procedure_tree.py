"""A procedure as typed, frozen things to read from: organiser, tracks, terms, stages, outcomes, numbers.

Built from a document that procedure_checks.py has found sound. Texts stand in both languages; each part says
where it comes from (`mark`: official, practice, drafted or unseen; `basis_lt`, `basis_en`: the act's point).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any


class Counting(StrEnum):
    """How the days of a term are counted."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    YEARLY_DATE = "yearly_date"  # by a date of the calendar, as 11-15


@dataclass(frozen=True)
class Sourced:
    """Where a part comes from."""

    mark: str  # official, practice, drafted, unseen
    basis_lt: str
    basis_en: str


@dataclass(frozen=True)
class Term(Sourced):
    """How long somebody has, counted from the day after the last of `from_stages` that takes place.

    `is_before`: the term lies before that day (documents are due 15 working days before the visit).
    `rests`: whether the last day moves to a working day when it is a day of rest.
    """

    key: str
    title_lt: str
    title_en: str
    counting: Counting
    length: int = 0  # days or months; 0 for a yearly date
    yearly_date: str = ""  # "11-15", or empty
    from_stages: tuple[str, ...] = ()  # empty for a yearly date
    is_before: bool = False
    rests: bool = True


@dataclass(frozen=True)
class Actor:
    """A side of the procedure, and the sentence that says that it is its turn."""

    key: str
    title_lt: str
    title_en: str
    turn_lt: str
    turn_en: str


@dataclass(frozen=True)
class Stage(Sourced):
    """A step of the chain as everybody sees it: who acts, within which term (empty: none).

    `after`: the stages that must be over before its turn comes. `only_if`: it takes place only when somebody
    has acted in that stage, as a board hears an appeal. `lapses`: it is over when its term ends, even when
    nobody has acted.
    """

    key: str
    title_lt: str
    title_en: str
    actor: str
    term: str = ""
    after: tuple[str, ...] = ()
    only_if: str = ""
    lapses: bool = False
    note_lt: str = ""
    note_en: str = ""


@dataclass(frozen=True)
class Outcome(Sourced):
    """What the minister may decide. `years`: for how long it accredits; 0 when it refuses."""

    code: str
    title_lt: str
    title_en: str
    years: int


@dataclass(frozen=True)
class Track(Sourced):
    """A way through the procedure: who forms the group, how many sit in it, for which institutions."""

    code: str
    title_lt: str
    title_en: str
    appointed_by: str  # agency, minister, other_body
    members_min: int
    members_max: int
    takes_outside_findings: bool  # findings of the study-quality centre are brought in
    kinds: tuple[str, ...]  # of organisations that go this way by default


@dataclass(frozen=True)
class Party(Sourced):
    """Who organises, proposes or decides, under the name it bore then."""

    name_lt: str
    name_en: str
    short: str


@dataclass(frozen=True)
class Source:
    """An act or page that was seen."""

    title_lt: str
    title_en: str
    url: str


@dataclass(frozen=True)
class ProcedureTree:
    """One wording of a procedure."""

    code: str
    title_lt: str
    title_en: str
    version: int
    in_force_from: date
    note_lt: str
    note_en: str
    organiser: Party
    decider: Party
    board: Party
    own_evaluator: Party  # who evaluates when the organiser is itself the evaluated party
    sources: tuple[Source, ...]
    tracks: Mapping[str, Track]
    actors: Mapping[str, Actor]
    terms: Mapping[str, Term]
    stages: tuple[Stage, ...]
    outcomes: Mapping[str, Outcome]
    case_number: str  # pattern: {short}-{year}-{number:03d}
    certificate_number: str  # pattern, as {prefix}-{number}
    shows_own_rating: (
        str  # after_submission: experts see the centre's own rating once theirs is in; always; never
    )

    def stage(self, key: str) -> Stage:
        """The stage with this key; KeyError when there is none."""
        found = {stage.key: stage for stage in self.stages}
        return found[key]

    def term_of(self, stage_key: str) -> Term | None:
        """The term of a stage, or None."""
        return self.terms.get(self.stage(stage_key).term)


def build(document: Mapping[str, Any]) -> ProcedureTree:
    """The tree of a checked document."""
    return ProcedureTree(
        code=document["id"],
        title_lt=document["title_lt"],
        title_en=document["title_en"],
        version=document["version"],
        in_force_from=date.fromisoformat(document["in_force_from"]),
        note_lt=document["note_lt"],
        note_en=document["note_en"],
        organiser=Party(**document["organiser"]),
        decider=Party(**document["decider"]),
        board=Party(**document["board"]),
        own_evaluator=Party(**document["own_evaluator"]),
        sources=tuple(Source(**row) for row in document["sources"]),
        tracks=_by("code", [Track(**row | {"kinds": tuple(row["kinds"])}) for row in document["tracks"]]),
        actors=_by("key", [Actor(**row) for row in document["actors"]]),
        terms=_by("key", [_term(row) for row in document["terms"]]),
        stages=tuple(Stage(**row | {"after": tuple(row.get("after", ()))}) for row in document["stages"]),
        outcomes=_by("code", [Outcome(**row) for row in document["outcomes"]]),
        case_number=document["case_number"],
        certificate_number=document["certificate_number"],
        shows_own_rating=document["shows_own_rating"],
    )


def _term(row: Mapping[str, Any]) -> Term:
    typed = {"counting": Counting(row["counting"]), "from_stages": tuple(row.get("from_stages", ()))}
    return Term(**{**row, **typed})


def _by(name: str, rows: list[Any]) -> Mapping[str, Any]:
    return MappingProxyType({getattr(row, name): row for row in rows})
