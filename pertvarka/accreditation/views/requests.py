"""Filing a request: by the head of the institution, or by the organiser from a letter on paper."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from pertvarka.accreditation import actions, planning, queries
from pertvarka.accreditation.actions import Refused
from pertvarka.accreditation.forms import PaperRequestForm, RequestForm
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.views.doors import case_of, institution, to_case
from pertvarka.directory.access import guarded
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import downloads
from pertvarka.foundation.files.refusal import NotKept
from pertvarka.foundation.files.refusal import Refused as FileRefused
from pertvarka.foundation.files.uploads import tell_left_out
from pertvarka.frameworks.procedure_tree import ProcedureTree
from pertvarka.frameworks.queries import procedure_in_force


@guarded("case.list")
def choose_institution(request: Request) -> HttpResponse:
    """For whom a request is filed; somebody who can file for one alone goes straight to its form."""
    own = list(queries.requestable_by(request.person, "case.file"))
    others = queries.requestable_by(request.person, "case.file_for").select_related("municipality")
    if len(own) == 1 and not others.exists():
        return redirect("accreditation:file-request", number=own[0].pk)
    if asked := request.GET.get("institution", ""):
        return redirect("accreditation:file-from-paper", number=_chosen(asked))
    return render(
        request, "accreditation/request/choose.html", {"own": own, "others": others, "wants_form": True}
    )


def _chosen(asked: str) -> int:
    if not asked.isdecimal() or len(asked) > 9:
        raise Http404
    return int(asked)


@guarded("case.file", record=institution)
def file_request(request: Request, organisation: Organisation) -> HttpResponse:
    """The head asks for external evaluation and accreditation."""
    form = RequestForm(request.POST or None, procedure=_procedure())
    if request.method == "POST" and form.is_valid():
        try:
            case = actions.file_request(organisation, request=form.request, by=request.person)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            return _filed(request, case)
    return _form(request, organisation, form, "accreditation/request/file.html")


@guarded("case.file_for", record=institution)
def file_from_paper(request: Request, organisation: Organisation) -> HttpResponse:
    """The organiser files a request that came on paper."""
    form = PaperRequestForm(request.POST or None, request.FILES or None, procedure=_procedure())
    tell_left_out(form, request)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        scan = values["scan"]
        try:
            case = actions.file_from_paper(
                organisation,
                request=form.request,
                received_on=values["received_on"],
                document=values["document"],
                scan=scan.file if scan else None,
                scan_name=scan.name if scan else "",
                by=request.person,
            )
        except (FileRefused, NotKept) as refusal:
            form.add_error("scan", str(refusal))
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            return _filed(request, case)
    return _form(request, organisation, form, "accreditation/request/from_paper.html")


def _procedure() -> ProcedureTree:
    found = procedure_in_force(planning.PROCEDURE, on=today())
    if found is None:
        raise Http404
    return found.tree


def _filed(request: Request, case: Case) -> HttpResponse:
    messages.success(request, _("The request is filed as case %(number)s.") % {"number": case.number})
    return to_case(case)


def _form(request: Request, organisation: Organisation, form: Any, template: str) -> HttpResponse:
    procedure = _procedure()
    context = {
        "organisation": organisation,
        "form": form,
        "procedure": procedure,
        "last_day": planning.last_day_to_request(procedure, today().year + 1),
        "is_late": planning.is_late(procedure, requested_on=today(), plan_year=today().year + 1),
    }
    return render(request, template, context, status=422 if form.errors else 200)


@guarded("case.view", record=case_of)
def request_file(request: Request, case: Case) -> HttpResponseBase:
    """The letter on which the request came, scanned."""
    if case.request_file is None:
        raise Http404
    if why_not := downloads.why_not(case.request_file):
        messages.error(request, why_not)
        return to_case(case)
    return downloads.attachment(case.request_file, case.request_file_name)
