"""The page of a case, its letters and its history."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from pertvarka.accreditation import planning, queries
from pertvarka.accreditation.history import acts_in_words
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.steps import CaseStep, open_steps
from pertvarka.accreditation.views.case_file import opens, papers_of
from pertvarka.accreditation.views.doors import case_of
from pertvarka.directory.access import guarded, may
from pertvarka.directory.queries import name_on
from pertvarka.directory.requests import Request
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today

A_PAGE = 25
LETTERS_SHOWN = 10


@guarded("case.view", record=case_of)
def case(request: Request, case: Case) -> HttpResponse:
    """Where a case stands: whose turn, what is done and to come, who and which papers belong to it."""
    steps = [(step, step.address(case), _is_next(step, case)) for step in open_steps(case, request.person)]
    decision = queries.decisions_of(case).first()
    return render(
        request,
        "accreditation/case/page.html",
        {
            "case": case,
            "course": queries.course_of(case, today()),
            "next_steps": [(step, address) for step, address, is_next in steps if is_next],
            "other_steps": [(step, address) for step, address, is_next in steps if not is_next],
            "letters": queries.letters_read_by(case, request.person)[:LETTERS_SHOWN],
            "appeal": case.appeals.first(),
            "decision": decision,
            "standing": queries.standing_of_decision(decision) if decision else None,
            "papers": papers_of(request.person, case),
            "opens": opens(request.person, case),
            "before": queries.case_before(case),
            "after": queries.case_after(case),
            **_request_of(case),
            **_improvement_of(request, case),
            **_evaluation_of(request, case),
        },
    )


def _is_next(step: CaseStep, case: Case) -> bool:
    """Whether it moves the case on and nothing it needs is missing."""
    return step.moves_on and all(need.is_met for need in step.needs(case))


def _request_of(case: Case) -> dict[str, Any]:
    """What the page says of the request."""
    year = case.planned_year or case.requested_on.year + 1
    asked_as = name_on(case.party_on(case.requested_on), case.requested_on)
    return {
        "asked_as": asked_as if asked_as != case.organisation.name_lt else "",
        "track": case.procedure.tracks.get(case.track),
        "is_late": planning.is_late(case.procedure, requested_on=case.requested_on, plan_year=year),
    }


def _improvement_of(request: Request, case: Case) -> dict[str, Any]:
    """The improvement plan and its next follow-up, for those who may read the findings that it answers."""
    reads = queries.final_findings(case) and may(request.person, "external.read_findings", case.evaluation)
    return {
        "reads_findings": reads,
        "improvement": queries.improvement.plan_of(case),
        "follow_up": queries.improvement.followed_in(case),
    }


def _evaluation_of(request: Request, case: Case) -> dict[str, Any]:
    """How far the experts are, and whether the reader may look closer."""
    evaluation = case.evaluation
    return {
        "evaluation_state": ExternalState(evaluation.state).label if evaluation else "",
        "may_see_evaluation": evaluation is not None and may(request.person, "external.view", evaluation),
    }


@guarded("case.view", record=case_of)
def letter(request: Request, case: Case, *, letter: int) -> HttpResponse:
    """A letter as it was sent."""
    found = get_object_or_404(queries.letters_read_by(case, request.person), pk=letter)
    return render(request, "accreditation/case/letter.html", {"case": case, "letter": found})


@guarded("case.view", record=case_of)
def history(request: Request, case: Case) -> HttpResponse:
    """Acts in a case, the newest first."""
    page = Paginator(journal.entries_about(case), A_PAGE).get_page(request.GET.get("page"))
    acts = acts_in_words(page.object_list)
    return render(request, "accreditation/case/history.html", {"case": case, "page": page, "acts": acts})
