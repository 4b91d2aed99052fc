"""After the visit: days worked, their confirmation and certificate, and the table of days for pay."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet, Sum
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.external_states import AFTER_VISIT
from pertvarka.evaluation.forms import WorkForm, WorkReturnForm
from pertvarka.evaluation.models import ExternalEvaluation, PanelMember, WorkDone
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.evaluation.views.visit_agenda import paper
from pertvarka.evaluation.visit_searches import WorkSearch
from pertvarka.evaluation.visit_tables import WORK_COLUMNS, work_row
from pertvarka.foundation import sheets
from pertvarka.foundation.flow import StepNotAllowed

A_PAGE = 25


def _own_work(request: Request, record: ExternalEvaluation) -> tuple[PanelMember, WorkDone | None]:
    member = record.member_of(request.person)
    if member is None:
        raise PermissionDenied
    return member, WorkDone.objects.select_related("confirmed_by").filter(member=member).first()


@guarded("work.tell", record=external_evaluation)
@explaining_external
def work(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The expert's own days: told, and the certificate once they are confirmed."""
    if record.state not in AFTER_VISIT:
        raise StepNotAllowed(f"cannot tell days of work from {record.state}")
    _member, told = _own_work(request, record)
    kept = {"days": told.days, "note": told.note} if told else None
    form = WorkForm(request.POST or None, initial=kept)
    if request.method == "POST" and form.is_valid():
        actions.tell_work(record, by=request.person, **form.cleaned_data)
        messages.success(request, _("The days are told. The organiser confirms them."))
        return to_external("work", record)
    context = {"record": record, "work": told, "form": form}
    return render(request, "evaluation/visit/work.html", context, status=422 if form.errors else 200)


@guarded("work.tell", record=external_evaluation)
def certificate(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The certificate of work done, once the days are confirmed."""
    member, told = _own_work(request, record)
    if told is None or not told.is_confirmed:
        raise Http404
    return paper(documents.work_pdf(record, member, told), f"darbo-pazyma-{record.pk}")


# --- The organiser ----------------------------------------------------------------------------------------


@guarded("work.confirm", record=external_evaluation)
def days(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Each expert's days in one evaluation, to be confirmed."""
    context = {
        "record": record,
        "lines": queries.visits.work_of(record),
        "is_over": record.state in AFTER_VISIT,
    }
    return render(request, "evaluation/visit/days_worked.html", context)


def _member(record: ExternalEvaluation, number: int) -> PanelMember:
    return get_object_or_404(PanelMember, evaluation=record, pk=number)


@require_POST
@guarded("work.confirm", record=external_evaluation)
@explaining_external
def confirm(request: Request, record: ExternalEvaluation, member: int) -> HttpResponse:
    """Confirm the days of one expert."""
    confirmed = actions.confirm_work(_member(record, member), by=request.person)
    name = confirmed.member.expert.person.full_name
    messages.success(request, _("The days are confirmed: %(name)s.") % {"name": name})
    return to_external("work-days", record)


@guarded("work.confirm", record=external_evaluation)
@explaining_external
def give_back(request: Request, record: ExternalEvaluation, member: int) -> HttpResponse:
    """Ask an expert to tell the days anew, and why."""
    found = _member(record, member)
    form = WorkReturnForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.return_work(found, reason=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("The expert has been asked to tell the days anew."))
        return to_external("work-days", record)
    context = {"record": record, "form": form, "member": found}
    return render(request, "evaluation/visit/return_work.html", context, status=422 if form.errors else 200)


# --- Days for pay, in all evaluations -----------------------------------------------------------------------


def _looked_for(request: Request) -> tuple[WorkSearch, QuerySet[WorkDone]]:
    search = WorkSearch.read(request.GET)
    return search, search.among(queries.visits.all_work())


@guarded("work.list")
def table(request: Request) -> HttpResponse:
    """The days worked in all evaluations, with filters and their sum."""
    search, found = _looked_for(request)
    asked = request.GET.copy()
    asked.pop("page", None)
    return render(
        request,
        "evaluation/visit/work_table.html",
        {
            "page": Paginator(found, A_PAGE).get_page(request.GET.get("page")),
            "total": found.aggregate(days=Sum("days"))["days"] or 0,
            "search": search,
            "years": queries.visits.years_of_work(),
            "query": asked.urlencode(),
        },
    )


def _file(request: Request, write: Any) -> HttpResponseBase:
    _search, found = _looked_for(request)
    rows = map(work_row, found.iterator(chunk_size=200))
    return write([str(column.title) for column in WORK_COLUMNS], rows)


@guarded("work.list")
def table_csv(request: Request) -> HttpResponseBase:
    """The same as CSV."""
    return _file(request, partial(sheets.csv_response, "days-worked.csv"))


@guarded("work.list")
def table_xlsx(request: Request) -> HttpResponseBase:
    """The same as XLSX."""
    return _file(request, partial(sheets.xlsx_response, "days-worked.xlsx"))
