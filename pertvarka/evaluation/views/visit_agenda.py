"""The days of a visit, its agenda, its beginning and its end."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, queries, visit_calendar, visit_rules
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.external_states import ARRANGES_VISIT
from pertvarka.evaluation.forms import AgendaItemForm, VisitDaysForm, WishForm
from pertvarka.evaluation.models import Agenda, AgendaItem, ExternalEvaluation
from pertvarka.evaluation.views.external_doors import (
    explaining_external,
    external_evaluation,
    open_external_steps,
    to_external,
)
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.icalendar import MEDIA_TYPE


def _take_while_arranging(record: ExternalEvaluation) -> None:
    if record.state not in ARRANGES_VISIT:
        raise StepNotAllowed(f"cannot arrange the visit from {record.state}")


@guarded("visit.plan", record=external_evaluation)
@explaining_external
def days(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Tell the institution the days of the visit, with a reason when the notice is short."""
    _take_while_arranging(record)
    kept = {"first_day": record.visit_from, "last_day": record.visit_until}
    form = VisitDaysForm(request.POST or None, initial=kept)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        late_since = queries.visits.late_since(record, values["first_day"])
        if late_since is None or values["reason"]:
            actions.set_visit_days(record, by=request.person, **values)
            messages.success(
                request, _("The days are told. The institution and the panel have been written to.")
            )
            return to_external("agenda", record)
        form.ask_reason(late_since)
    context = {"record": record, "form": form, "notice": record.procedure.terms.get(queries.visits.NOTICE)}
    return render(request, "evaluation/visit/days.html", context, status=422 if form.errors else 200)


# --- The agenda -------------------------------------------------------------------------------------------


@guarded("external.view", record=external_evaluation)
def agenda(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The agenda: as the lead writes it, or as it was last sent to everybody else."""
    person, found = request.person, queries.visits.agenda_of(record)
    arranges = record.state in ARRANGES_VISIT
    leads = arranges and may(person, "visit.lead", record)
    items = list(found.items.all()) if found else []
    begins = "begin_visit" in open_external_steps(record, person)
    needs = queries.visits.needs_of_visit(record) if begins else []
    return render(
        request,
        "evaluation/visit/agenda.html",
        {
            "record": record,
            "agenda": found,
            "leads": leads,
            "days": _by_day(items if leads else _sent(found)),
            "overlapping": visit_rules.overlapping(items) if leads else [],
            "problem": queries.visits.why_not_send(record, found) if leads and found else None,
            "may_plan": arranges and may(person, "visit.plan", record),
            "may_confirm": arranges and may(person, "visit.confirm", record),
            "needs": needs,
            "may_begin": all(need.is_met for need in needs),
        },
    )


def _sent(agenda: Agenda | None) -> list[AgendaItem]:
    """The items as they were last sent."""
    return [AgendaItem.as_was_sent(item) for item in agenda.sent] if agenda else []


def _by_day(items: list[AgendaItem]) -> dict[Any, list[AgendaItem]]:
    """The items under their days, in order."""
    found: dict[Any, list[AgendaItem]] = {}
    for item in items:
        found.setdefault(item.on, []).append(item)
    return found


@guarded("visit.lead", record=external_evaluation)
@explaining_external
def add_item(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Write one more item."""
    return _item_form(request, record, None)


@guarded("visit.lead", record=external_evaluation)
@explaining_external
def change_item(request: Request, record: ExternalEvaluation, item: int) -> HttpResponse:
    """Change an item."""
    return _item_form(request, record, _item(record, item))


def _item(record: ExternalEvaluation, number: int) -> AgendaItem:
    return get_object_or_404(AgendaItem, agenda__evaluation=record, pk=number)


def _item_form(request: Request, record: ExternalEvaluation, item: AgendaItem | None) -> HttpResponse:
    _take_while_arranging(record)
    if record.visit_from is None or record.visit_until is None:
        raise Refused(_("Tell the days of the visit first."))
    days = visit_rules.visit_days(record.visit_from, record.visit_until)
    offered = days if item is None or item.on in days else [item.on, *days]
    kept = {name: getattr(item, name) for name in AgendaItemForm.base_fields} if item else None
    form = AgendaItemForm(request.POST or None, days=offered, initial=kept)
    if request.method == "POST" and form.is_valid():
        place = form.cleaned_data["place"]
        actions.keep_agenda_item(record, item, line=form.line(), place=place, by=request.person)
        messages.success(request, _("The item is kept. The institution sees it when you send the agenda."))
        return to_external("agenda", record)
    context = {"record": record, "form": form, "item": item}
    return render(request, "evaluation/visit/agenda_item.html", context, status=422 if form.errors else 200)


@require_POST
@guarded("visit.lead", record=external_evaluation)
@explaining_external
def remove_item(request: Request, record: ExternalEvaluation, item: int) -> HttpResponse:
    """Take an item out."""
    actions.remove_agenda_item(record, _item(record, item), by=request.person)
    messages.success(request, _("The item is taken out."))
    return to_external("agenda", record)


@require_POST
@guarded("visit.lead", record=external_evaluation)
@explaining_external
def propose(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Begin from the proposed pattern."""
    actions.propose_agenda(record, by=request.person)
    messages.success(
        request, _("Here is an agenda to begin from. Change what is different at this institution.")
    )
    return to_external("agenda", record)


@require_POST
@guarded("visit.lead", record=external_evaluation)
@explaining_external
def send(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Send the agenda to the institution and the panel."""
    actions.send_agenda(record, by=request.person)
    messages.success(request, _("The agenda is sent. The institution confirms it or asks for a change."))
    return to_external("agenda", record)


@require_POST
@guarded("visit.confirm", record=external_evaluation)
@explaining_external
def confirm(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The institution agrees to the agenda it has read."""
    edition = request.POST.get("edition", "")
    actions.confirm_agenda(record, edition=int(edition) if edition.isdecimal() else 0, by=request.person)
    messages.success(request, _("The agenda is confirmed. Thank you."))
    return to_external("agenda", record)


@guarded("visit.confirm", record=external_evaluation)
@explaining_external
def wish(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The institution asks for other days, times or people."""
    _take_while_arranging(record)
    form = WishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.wish_visit_change(record, wish=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("Your wish is sent. The lead of the panel answers it with a new agenda."))
        return to_external("agenda", record)
    context = {"record": record, "form": form}
    return render(request, "evaluation/visit/wish.html", context, status=422 if form.errors else 200)


def _sent_agenda(record: ExternalEvaluation) -> Agenda:
    """The agenda once it has been sent; 404 otherwise."""
    found = queries.visits.agenda_of(record)
    if found is None or found.sent_at is None:
        raise Http404
    return found


@guarded("external.view", record=external_evaluation)
def agenda_ics(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The agenda as a calendar file."""
    content = visit_calendar.as_file(record, _sent_agenda(record))
    disposition = f'attachment; filename="{visit_calendar.FILE_NAME}"'
    return HttpResponse(content, content_type=MEDIA_TYPE, headers={"Content-Disposition": disposition})


@guarded("external.view", record=external_evaluation)
def agenda_pdf(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The agenda on paper."""
    return paper(documents.agenda_pdf(record, _sent_agenda(record)), f"darbotvarke-{record.pk}")


def paper(content: bytes, name: str) -> HttpResponse:
    """A PDF to be saved under a name that says its language."""
    disposition = f'attachment; filename="{name}-{get_language()}.pdf"'
    return HttpResponse(content, content_type="application/pdf", headers={"Content-Disposition": disposition})


# --- Beginning and end ------------------------------------------------------------------------------------


@require_POST
@guarded("visit.lead", record=external_evaluation)
@explaining_external
def begin(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The panel is there."""
    actions.begin_visit(record, by=request.person)
    messages.success(request, _("The visit has begun. Notes save themselves, also when the line is weak."))
    return to_external("visit-notes", record)


@require_POST
@guarded("visit.lead", record=external_evaluation)
@explaining_external
def end(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The visit is over."""
    actions.end_visit(record, by=request.person)
    messages.success(request, _("The visit has ended. Now each expert rates, and tells the days worked."))
    return to_external("view", record)
