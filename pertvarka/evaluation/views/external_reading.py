"""Looking at an external evaluation: where it stands, what it asks of the reader, what was done."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import queries
from pertvarka.evaluation.external_history import OPEN_ACTS, told_in_words
from pertvarka.evaluation.external_states import TAKES_RATINGS, ExternalState
from pertvarka.evaluation.models import ExternalEvaluation, PanelForming
from pertvarka.evaluation.views.external_doors import external_evaluation, open_external_steps
from pertvarka.evaluation.views.external_findings import readable_issues
from pertvarka.foundation import journal

A_PAGE = 25


@guarded("external.view", record=external_evaluation)
def view(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Where it stands, whose turn it is, what is next for the reader, the panel, the papers."""
    person = request.person
    return render(
        request,
        "evaluation/external/view.html",
        {
            "record": record,
            "turn": queries.whose_external_turn(record),
            "asks": queries.external_asks(record, person),
            "steps": open_external_steps(record, person),
            "follows": may(person, "external.follow", record),
            "panel": record.panel if _may_see_panel(record, person) else [],
            "may_form": may(person, "panel.appoint", PanelForming(record)),
            "member": record.member_of(person),
            "visit_pages": queries.visits.pages_for(record, person),
            "track": record.procedure.tracks[record.track],
            "issues": readable_issues(person, record),
            "may_read_answers": record.state == ExternalState.FINAL
            and may(person, "external.read_findings", record),
            "may_rate": record.state in TAKES_RATINGS and may(person, "external.rate", record),
            "may_remark": bool(record.issues.all()) and may(person, "external.remark", record),
        },
    )


def _may_see_panel(record: ExternalEvaluation, person: Person) -> bool:
    """The institution learns who comes when the panel has been named."""
    is_named = record.state != ExternalState.FORMING
    forms_it = may(person, "panel.appoint", PanelForming(record))
    return is_named or forms_it or record.member_of(person) is not None


@guarded("external.view", record=external_evaluation)
def history(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Who did what and when; the panel's own work only for those who follow it."""
    entries = journal.entries_about(record)
    if not may(request.person, "external.follow", record):
        entries = entries.filter(act__in=OPEN_ACTS)
    page = Paginator(entries, A_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "evaluation/external/history.html",
        {"record": record, "page": page, "acts": told_in_words(page.object_list)},
    )
