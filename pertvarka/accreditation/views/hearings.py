"""Hearings of a case: the institution asks, the organiser answers, holds one and delivers the minutes."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from pertvarka.accreditation import actions
from pertvarka.accreditation.actions import Refused
from pertvarka.accreditation.forms import (
    AskForHearingForm,
    GrantHearingForm,
    HoldHearingForm,
    RefuseHearingForm,
)
from pertvarka.accreditation.models import Case, Hearing
from pertvarka.accreditation.rules import hearings as rules
from pertvarka.accreditation.states import HEARING_FLOW, OPEN_HEARINGS
from pertvarka.accreditation.views.doors import case_of
from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed

FORMS: dict[str, type[forms.Form]] = {
    "grant": GrantHearingForm,
    "refuse": RefuseHearingForm,
    "hold": HoldHearingForm,
    "deliver": forms.Form,
    "withdraw": forms.Form,
}
DOES: dict[str, Callable[..., Hearing]] = {
    "grant": actions.grant_hearing,
    "refuse": actions.refuse_hearing,
    "hold": actions.hold_hearing,
    "deliver": actions.deliver_minutes,
    "withdraw": actions.withdraw_hearing,
}
DONE: dict[str, Promise] = {
    "grant": _("The institution has been invited."),
    "refuse": _("The institution has been told why."),
    "hold": _("The minutes are written. Deliver them to the institution."),
    "deliver": _("The minutes are delivered."),
    "withdraw": _("The hearing is given up."),
}


def hearing_of(number: int) -> Hearing:
    """The hearing with this number; 404 otherwise."""
    found = Hearing.objects.select_related("case__organisation", "case__evaluation__organisation")
    return get_object_or_404(found, pk=number)


@guarded("case.read_file", record=case_of)
def hearings(request: Request, case: Case) -> HttpResponse:
    """The hearings of a case, and what may be done next."""
    return _page(request, case)


@guarded("hearing.ask", record=case_of)
@require_POST
def ask(request: Request, case: Case) -> HttpResponse:
    """The institution asks to be heard."""
    form = AskForHearingForm(request.POST)
    if form.is_valid():
        try:
            actions.ask_for_hearing(case, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The organiser has been asked for a hearing."))
            return redirect("accreditation:hearings", number=case.pk)
    return _page(request, case, ask=form)


@guarded("hearing.hold", record=hearing_of)
@require_POST
def answer(request: Request, hearing: Hearing, step: str) -> HttpResponse:
    """The organiser grants, refuses, holds it or delivers its minutes."""
    if step == "withdraw":
        raise Http404
    return _take(request, hearing, step)


@guarded("hearing.ask", record=hearing_of)
@require_POST
def withdraw(request: Request, hearing: Hearing) -> HttpResponse:
    """The institution no longer asks for it."""
    return _take(request, hearing, "withdraw")


def _take(request: Request, hearing: Hearing, step: str) -> HttpResponse:
    """Take a step; what was written comes back with what is wrong in it."""
    form = _form(step, request.POST)
    if form.is_valid():
        try:
            DOES[step](hearing, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        except StepNotAllowed:
            messages.error(request, _("Somebody has moved the hearing on meanwhile: see where it stands."))
            return redirect("accreditation:hearings", number=hearing.case_id)
        else:
            messages.success(request, str(DONE[step]))
            return redirect("accreditation:hearings", number=hearing.case_id)
    return _page(request, case_of(hearing.case_id), **{step: form})


def _form(step: str, sent: Any = None) -> forms.Form:
    """The form of a step; several stand on one page, so each names its fields by its step."""
    return FORMS[step](sent, auto_id=f"id_{step}_%s")


def _page(request: Request, case: Case, **sent: forms.Form) -> HttpResponse:
    """The page with the forms that may be sent now; `sent` are those that came back."""
    found = list(case.hearings.select_related("asked_by", "answered_by", "written_by"))
    now_open = next((hearing for hearing in found if hearing.state in OPEN_HEARINGS), None)
    may_ask = may(request.person, "hearing.ask", case)
    context: dict[str, Any] = {
        "case": case,
        "hearings": found,
        "hearing": now_open,
        "form": next(iter(sent.values()), None),
        "ask": sent.get("ask") or AskForHearingForm() if may_ask else None,
        "why_not": actions.why_no_hearing(case),
        "is_own": case.is_about_own(request.person),
        "answer_by": rules.answer_by(now_open.asked_on) if now_open else None,
        "minutes_by": rules.minutes_by(now_open.held_on) if now_open and now_open.held_on else None,
        "today": today(),
        **_forms_for(request, case, now_open, sent),
    }
    refused = any(form.errors for form in sent.values())
    return render(request, "accreditation/hearings/page.html", context, status=422 if refused else 200)


def _forms_for(
    request: Request, case: Case, hearing: Hearing | None, sent: dict[str, forms.Form]
) -> dict[str, forms.Form]:
    """For each step that the reader may take now, its form."""
    if hearing is None:
        return {}
    return {
        step.name: sent.get(step.name) or _form(step.name)
        for step in HEARING_FLOW.open_steps(hearing.state)
        if may(request.person, step.permission, case)
    }
