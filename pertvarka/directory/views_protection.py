"""The data-protection officer's pages: requests with their clock, and what is kept how long."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import access_log, actions
from pertvarka.directory.access import guarded
from pertvarka.directory.forms_privacy import AnswerForm, ErasureForm, ExtensionForm, RegisterRequestForm
from pertvarka.directory.models import ErasureRun, PrivacyRequest, RequestKind
from pertvarka.directory.requests import Request
from pertvarka.directory.states import OPEN_REQUEST
from pertvarka.directory.views_privacy import request_of
from pertvarka.foundation import journal, retention
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused, StepNotAllowed

ROWS_ON_A_PAGE = 25
LOOK_AHEAD = timedelta(days=30)
RUNS_SHOWN = 20


@guarded("privacy_request.list")
def requests(request: Request) -> HttpResponse:
    """Open requests, the most urgent first; all of them on demand."""
    is_all = request.GET.get("all") == "1"
    found = PrivacyRequest.objects.select_related("person")
    found = found.order_by("-registered_at") if is_all else found.filter(state__in=OPEN_REQUEST)
    page = Paginator(found, ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    access_log.note(request, about=[asked.person_id for asked in page])
    return render(request, "directory/privacy/requests.html", {"page": page, "is_all": is_all})


@guarded("privacy_request.register")
def register(request: Request) -> HttpResponse:
    """Write down a request that came by post or by word."""
    form = RegisterRequestForm(request.POST or None, initial={"received_on": today()})
    if request.method == "POST" and form.is_valid():
        values = dict(form.cleaned_data)
        try:
            asked = actions.register_request(values.pop("email"), by=request.person, **values)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The request is written down, and the person is told."))
            return redirect("directory:privacy-request", number=asked.pk)
    status = 422 if form.errors else 200
    return render(request, "directory/privacy/register.html", {"form": form}, status=status)


def _shown(request: Request, asked: PrivacyRequest, **forms: Any) -> HttpResponse:
    """The page of a request; a form that was refused comes back in place of its empty one."""
    access_log.note(request, about=[asked.person_id])
    is_erasure = asked.kind == RequestKind.ERASURE and asked.is_open
    context = {
        "asked": asked,
        "fates": actions.fates_of(asked.person) if is_erasure else [],
        "holds_roles": is_erasure and bool(asked.person.own_holdings),
        "extension_form": ExtensionForm(),
        "answer_form": AnswerForm(),
        "erasure_form": ErasureForm(),
        "entries": journal.entries_about(asked),
        **forms,
    }
    return render(request, "directory/privacy/request.html", context, status=422 if forms else 200)


@guarded("privacy_request.list", record=request_of)
def privacy_request(request: Request, asked: PrivacyRequest) -> HttpResponse:
    """One request: what is asked, by when it is due, and the answer."""
    return _shown(request, asked)


def _taken(request: Request, asked: PrivacyRequest, act: Any, done: str, **how: Any) -> HttpResponse:
    """Take a step and go back to the page, with a sentence when it cannot be taken."""
    try:
        act(asked, by=request.person, **how)
        messages.success(request, done)
    except Refused as refusal:
        messages.error(request, str(refusal))
    except StepNotAllowed:
        messages.error(request, _("This request has been answered already."))
    return redirect("directory:privacy-request", number=asked.pk)


@require_POST
@guarded("privacy_request.answer", record=request_of)
def extend(request: Request, asked: PrivacyRequest) -> HttpResponse:
    """Take two months more."""
    form = ExtensionForm(request.POST)
    if not form.is_valid():
        return _shown(request, asked, extension_form=form)
    return _taken(
        request,
        asked,
        actions.extend_request,
        _("The person is told why it takes longer."),
        **form.cleaned_data,
    )


@require_POST
@guarded("privacy_request.answer", record=request_of)
def answer(request: Request, asked: PrivacyRequest) -> HttpResponse:
    """Answer the person."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return _shown(request, asked, answer_form=form)
    how = {"step": form.cleaned_data["outcome"], "answer": form.cleaned_data["answer"]}
    return _taken(request, asked, actions.answer_request, _("The answer is on its way."), **how)


@require_POST
@guarded("privacy_request.answer", record=request_of)
def erase(request: Request, asked: PrivacyRequest) -> HttpResponse:
    """Erase all that may be erased, and say what stays."""
    form = ErasureForm(request.POST)
    if not form.is_valid():
        return _shown(request, asked, erasure_form=form)
    return _taken(
        request, asked, actions.fulfil_erasure, _("What may be erased is erased."), **form.cleaned_data
    )


@guarded("retention.view")
def kept(request: Request) -> HttpResponse:
    """What is kept how long and why, and how much goes today and within a month. Nothing is erased here."""
    day = today()
    rows = [
        {
            "kind": kind,
            "term": retention.term_on(kind.key, day),
            "now": _count(kind, day),
            "soon": _count(kind, day + LOOK_AHEAD),
        }
        for kind in retention.kinds().values()
    ]
    return render(
        request,
        "directory/privacy/kept.html",
        {"rows": rows, "runs": [_told(run) for run in ErasureRun.objects.all()[:RUNS_SHOWN]]},
    )


def _told(run: ErasureRun) -> dict[str, Any]:
    """A batch in words; a kind that is kept no more bears its key."""
    kind = retention.kinds().get(run.kind)
    return {"at": run.at, "title": kind.title if kind else run.kind, "count": run.count}


def _count(kind: retention.Kind, day: Any) -> int | None:
    found = retention.overdue(kind, day)
    return None if found is None else found.count()
