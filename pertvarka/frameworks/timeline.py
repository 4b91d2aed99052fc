"""The course of a procedure: what is done, whose turn it is, by which day, and what is still to come.

The one engine for everything that goes by a procedure. It knows stages, terms and days, and neither who acts
in them nor what about; rooms above give it the days they know. Pure: no database, no today.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from django.utils.translation import gettext as _

from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.procedure_tree import Actor, Counting, ProcedureTree, Stage, Term
from pertvarka.frameworks.terms import Due, Pause, days_left, last_day


@dataclass(frozen=True)
class Done:
    """The day on which a stage was done, its paper delivered; `note` says how that is known."""

    on: date
    note: str = ""


@dataclass(frozen=True)
class Agreed:
    """The days that are agreed for a stage in advance: terms before it count back from the first."""

    first: date
    last: date


@dataclass(frozen=True)
class Facts:
    """What is known of one course. Keys are those of the procedure's stages.

    agreed: stages whose days are set in advance, as those of a visit are.
    begun_anew: stages that must be done once more, with the day from which their term runs now, and why.
    left_out: stages that this course does not have.
    ended: nothing more is to come, whatever was not done.
    yearly_from: the day from which yearly dates are looked for; else the first stage's day.
    """

    done: Mapping[str, Done] = field(default_factory=dict)
    agreed: Mapping[str, Agreed] = field(default_factory=dict)
    begun_anew: Mapping[str, Done] = field(default_factory=dict)
    pauses: Sequence[Pause] = ()
    left_out: Collection[str] = ()
    ended: bool = False
    yearly_from: date | None = None


class Standing(StrEnum):
    """How a stage stands."""

    DONE = "done"
    LAPSED = "lapsed"  # its term ended and nobody acted, as nobody had to
    NOW = "now"
    TO_COME = "to_come"
    PERHAPS = "perhaps"  # it comes only if somebody acts in another stage
    LEFT_OUT = "left_out"

    @property
    def is_over(self) -> bool:
        """Whether what comes after it need not wait for it any more."""
        return self in (Standing.DONE, Standing.LAPSED, Standing.LEFT_OUT)


@dataclass(frozen=True)
class Passage:
    """A stage in the course of one procedure.

    due: its last day and why, forecast while it is to come; None without a term, and when it may not come.
    on: the day it was done or its term lapsed.
    days_late: calendar days after the last day: of a done stage for good, of an open one until now.
    working_days_left: of an open stage, 0 on the last day, below zero when it is past; None when unknown.
    """

    stage: Stage
    actor: Actor
    term: Term | None
    standing: Standing
    due: Due | None = None
    on: date | None = None
    note: str = ""
    days_late: int = 0
    working_days_left: int | None = None

    @property
    def is_late(self) -> bool:
        return self.days_late > 0


@dataclass(frozen=True)
class Course:
    """The whole course as it stands on a day."""

    passages: tuple[Passage, ...]
    pause: Pause | None  # in which all terms stand still on this day

    def passage(self, key: str) -> Passage:
        """The passage of the stage with this key; KeyError when there is none."""
        return {passage.stage.key: passage for passage in self.passages}[key]

    @cached_property
    def now(self) -> tuple[Passage, ...]:
        """The open stages, the nearest last day first; several may run side by side."""
        open_ones = [passage for passage in self.passages if passage.standing == Standing.NOW]
        return tuple(sorted(open_ones, key=_urgency))

    @property
    def turn(self) -> Passage | None:
        """The open stage that is due first: whose turn it is. None when nothing is open."""
        return self.now[0] if self.now else None

    @property
    def late(self) -> tuple[Passage, ...]:
        """Every stage that was or is late."""
        return tuple(passage for passage in self.passages if passage.is_late)


def _urgency(passage: Passage) -> date:
    return (passage.due and passage.due.day) or date.max


def course(procedure: ProcedureTree, facts: Facts, on: date) -> Course:
    """How a course stands on a day.

    In a procedure each stage stands after those it waits for, so one walk settles them all.
    """
    walk = _Walk(procedure, facts, on)
    passages = tuple(walk.passage(stage) for stage in procedure.stages)
    return Course(passages, next((pause for pause in facts.pauses if pause.covers(on)), None))


class _Walk:
    """Settles the stages one after the other, each on the ground of those before it."""

    def __init__(self, procedure: ProcedureTree, facts: Facts, on: date) -> None:
        self.procedure = procedure
        self.facts = facts
        self.on = on
        self.settled: dict[str, Passage] = {}

    def passage(self, stage: Stage) -> Passage:
        """The passage of this stage; those before it are settled."""
        done = self.facts.done.get(stage.key)
        due = self.due(stage)
        standing = self.standing(stage, due)
        ended_on = done.on if done else due.day if due and standing == Standing.LAPSED else None
        is_open = standing == Standing.NOW
        passage = Passage(
            stage=stage,
            actor=self.procedure.actors[stage.actor],
            term=self.procedure.terms.get(stage.term),
            standing=standing,
            due=None if standing in (Standing.LEFT_OUT, Standing.PERHAPS) else due,
            on=ended_on,
            note=done.note if done else "",
            days_late=_days_late(due, ended_on or (self.on if is_open else None)),
            working_days_left=self.left(due) if is_open else None,
        )
        self.settled[stage.key] = passage
        return passage

    def standing(self, stage: Stage, due: Due | None) -> Standing:
        """How the stage stands."""
        if stage.key in self.facts.done:
            return Standing.DONE
        if self.facts.ended or stage.key in self.facts.left_out:
            return Standing.LEFT_OUT
        if stage.only_if and stage.only_if not in self.facts.done:
            return Standing.LEFT_OUT if self.settled[stage.only_if].standing.is_over else Standing.PERHAPS
        if any(not self.settled[key].standing.is_over for key in stage.after):
            return Standing.TO_COME
        if stage.lapses and due and due.day and due.day < self.on:
            return Standing.LAPSED
        return Standing.NOW

    def due(self, stage: Stage) -> Due | None:
        """The last day of the stage's term; for a stage without one, the day agreed for it."""
        term = self.procedure.terms.get(stage.term)
        if anew := self.facts.begun_anew.get(stage.key):
            due = last_day(term, anew.on, self.facts.pauses) if term else Due(anew.on, ())
            return Due(due.day, (anew.note, *due.reasons))
        if term is None:
            agreed = self.facts.agreed.get(stage.key)
            return Due(agreed.last, (_("The day is agreed."),)) if agreed else None
        if term.counting == Counting.YEARLY_DATE:
            return last_day(term, self.yearly_from(), self.facts.pauses)
        return self.counted(term)

    def counted(self, term: Term) -> Due:
        """The last day of a term that counts from other stages: from the last of those that take place."""
        day_of = self.first_day_of if term.is_before else self.day_of
        days = [day for key in term.from_stages if (day := day_of(key))]
        if days:
            return last_day(term, max(days), self.facts.pauses)
        stages = [in_language(self.procedure.stage(key), "title") for key in term.from_stages]
        sentence = _("The term is counted from “%(stage)s”, whose day is not known yet.")
        return Due(None, (sentence % {"stage": ", ".join(stages)},))

    def first_day_of(self, key: str) -> date | None:
        """The first day agreed for a stage, or else the day it was done."""
        agreed, done = self.facts.agreed.get(key), self.facts.done.get(key)
        if agreed:
            return agreed.first
        return done.on if done else None

    def day_of(self, key: str) -> date | None:
        """The day of a stage: when it was done or lapsed, or when it is expected at present."""
        passage = self.settled[key]
        if passage.on:
            return passage.on
        return max(passage.due.day, self.on) if passage.due and passage.due.day else None

    def yearly_from(self) -> date:
        first = self.facts.done.get(self.procedure.stages[0].key)
        return self.facts.yearly_from or (first.on if first else self.on)

    def left(self, due: Due | None) -> int | None:
        return days_left(due.day, self.on, self.facts.pauses) if due and due.day else None


def _days_late(due: Due | None, day: date | None) -> int:
    """Calendar days from the last day to this one, at least 0."""
    return max((day - due.day).days, 0) if due and due.day and day else 0
