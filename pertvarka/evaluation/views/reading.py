"""Looking: the list, one self-evaluation, its history and its report."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.directory.roles import Role
from pertvarka.evaluation import queries, rules
from pertvarka.evaluation.history import acts_in_words, acts_told
from pertvarka.evaluation.models import Reopening, SelfEvaluation
from pertvarka.evaluation.states import DATES_OF, State
from pertvarka.evaluation.views.doors import open_steps, self_evaluation
from pertvarka.evaluation.ways import ways_out
from pertvarka.foundation import journal
from pertvarka.foundation.clock import is_past, now, today, working_days_left
from pertvarka.foundation.in_step import Screen

A_PAGE = 25


@guarded("self_evaluation.list")
def self_evaluations(request: Request) -> HttpResponse:
    """The self-evaluations I may open, newest year first; filtered by year and state."""
    found = queries.listed_for(request.person)
    year, state = request.GET.get("year", ""), request.GET.get("state", "")
    if year.isdecimal() and len(year) == 4:
        found = found.filter(year=year)
    if state in State.values:
        found = found.filter(state=state)
    page = Paginator(found.order_by("-year", "organisation__sort_key", "pk"), A_PAGE).get_page(
        request.GET.get("page")
    )
    return render(
        request,
        "evaluation/self_evaluations.html",
        {
            "page": page,
            "year": year,
            "state": state,
            "states": State.choices,
            "years": range(today().year + 1, 2023, -1),
            "can_open_for": centres_led_by(request.person),
        },
    )


def centres_led_by(person: Person) -> list[Any]:
    """The centres this person may open a self-evaluation for."""
    return [h.organisation for h in person.current_holdings if h.role == Role.CENTRE_HEAD]


@guarded("self_evaluation.view", record=self_evaluation)
def overview(request: Request, record: SelfEvaluation) -> HttpResponse:
    """One self-evaluation: whose turn it is, the course with its dates, the group's progress."""
    screen = Screen(request, record, acts_told)
    if unchanged := screen.unchanged:
        return unchanged
    person = request.person
    member = record.membership_of(person)
    handed_in = queries.handed_in(record)
    submitted = handed_in.by_area
    due_on = queries.due_on(record)
    return screen.show(
        "evaluation/overview.html",
        {
            "record": record,
            "member": member,
            "steps": open_steps(record, person),
            "may_agree": may(person, "self_evaluation.agree", record),
            "may_prepare": may(person, "self_evaluation.prepare", record),
            "done": handed_in.members_done,
            "own_done": member is not None and handed_in.is_done(member),
            "can_reveal": _can_reveal(record, submitted),
            "areas": [
                (area, submitted[area.code], area.code in record.revealed_areas)
                for area in record.chosen_areas
            ],
            "agreed_count": record.agreements.count(),
            "turn": queries.whose_turn(record),
            "days_left": working_days_left(due_on, today()) if due_on else None,
            "may_move_dates": record.state in DATES_OF and may(person, "self_evaluation.prepare", record),
            "droppable": _droppable(record, submitted, person),
            "second_rounds": _second_rounds(record),
            "may_see_plan": may(person, "plan.view", record),
            "ways": [
                (way, way.address(record) if may(person, way.permission, record) else "")
                for way in ways_out(record)
            ],
        },
    )


def _can_reveal(record: SelfEvaluation, submitted: Any) -> bool:
    """Whether at least one area may be revealed now."""
    return record.state == State.RATING and any(
        rules.why_not_reveal(
            submitted=submitted[code],
            members=len(record.places),
            anything_submitted=any(submitted.values()),
            rating_until=record.rating_until,
            moment=now(),
        )
        is None
        for code in record.areas
        if code not in record.revealed_areas
    )


def _droppable(record: SelfEvaluation, submitted: Any, person: Person) -> set[str]:
    """The areas that this person may leave out now, because nobody rated them by the date."""
    if record.state not in (State.RATING, State.AGREEING) or record.is_correcting:
        return set()
    if not may(person, "self_evaluation.cancel", record):
        return set()
    return {
        code
        for code in record.areas
        if rules.why_not_drop(
            is_chosen=True,
            is_mandatory=code in record.tree.mandatory_area_codes,
            submitted=submitted[code],
            is_date_past=is_past(record.rating_until, now()),
        )
        is None
    }


def _second_rounds(record: SelfEvaluation) -> list[Reopening]:
    """Why areas are open for a further round, the latest reason of each; nothing once agreeing has ended."""
    if record.state not in (State.RATING, State.AGREEING) or record.is_correcting:
        return []
    return list({reopening.area_code: reopening for reopening in record.further_rounds}.values())


@guarded("self_evaluation.view", record=self_evaluation)
def history(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Who did what and when; acts only, never ratings."""
    page = Paginator(journal.entries_about(record), A_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "evaluation/history.html",
        {"record": record, "page": page, "acts": acts_in_words(page.object_list)},
    )
