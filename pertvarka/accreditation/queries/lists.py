"""Cases as lists show them: each with its course, found by state, place, turn and lateness."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.core.paginator import Page, Paginator

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.cases import visible_to
from pertvarka.accreditation.queries.facts import courses
from pertvarka.accreditation.searches import DUE, CaseSearch
from pertvarka.accreditation.states import BEFORE_DECISION, CaseState
from pertvarka.directory.models import Person
from pertvarka.foundation.clock import today
from pertvarka.frameworks.timeline import Course, Passage

A_PAGE = 25
RUNNING = (*BEFORE_DECISION, CaseState.DECIDED)  # somebody's turn may come in them


@dataclass(frozen=True)
class Listed:
    """A case and where its terms stand today."""

    case: Case
    course: Course

    @cached_property
    def turn(self) -> Passage | None:
        """What is due first; nothing once a case is no longer running."""
        return self.course.turn if self.case.state in RUNNING else None

    @property
    def due_on(self) -> date | None:
        """The nearest last day."""
        return self.turn.due.day if self.turn and self.turn.due else None


def listed(cases: Iterable[Case]) -> list[Listed]:
    """Each case with its course; one query beside those of the cases."""
    found = list(cases)
    known = courses(found, today())
    return [Listed(case, known[case.pk]) for case in found]


def running(search: CaseSearch, person: Person) -> list[Listed]:
    """The running cases looked for among those that `person` may see, with their courses."""
    found = listed(search.among(visible_to(person).filter(state__in=RUNNING)))
    taken = [each for each in found if search.takes(each.course)]
    if search.order == DUE:
        taken.sort(key=lambda each: each.due_on or date.max, reverse=search.descending)
    return taken


def every(search: CaseSearch, person: Person) -> list[Listed]:
    """All the cases looked for: those not running have nobody's turn and are never late."""
    return running(search, person) if search.asks_courses else listed(search.among(visible_to(person)))


def page_of(search: CaseSearch, person: Person, number: str | None) -> "Page[Listed]":
    """One page of the cases looked for, in a constant number of queries."""
    if search.asks_courses:
        return Paginator(running(search, person), A_PAGE).get_page(number)
    page = Paginator(search.among(visible_to(person)), A_PAGE).get_page(number)
    page.object_list = listed(page.object_list)  # type: ignore[assignment] # each with its course
    return page  # type: ignore[return-value]
