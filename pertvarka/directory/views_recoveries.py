"""Recoveries: two officers of the agency help a person who is locked out, or a centre whose head is gone."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import access_log, actions
from pertvarka.directory.access import guarded, may, public
from pertvarka.directory.forms_recoveries import GoneForm, GroundsForm, LockedOutForm, RefusalForm
from pertvarka.directory.models import Organisation, Recovery, RoleHolding
from pertvarka.directory.queries_recoveries import officers_beside
from pertvarka.directory.requests import Request
from pertvarka.directory.roles import STAFF_ROLES, Role
from pertvarka.directory.states import OPEN_RECOVERY, RECOVERY_FLOW
from pertvarka.directory.views_invitations import centre_of
from pertvarka.foundation import journal
from pertvarka.foundation.flow import Refused, StepNotAllowed

ROWS_ON_A_PAGE = 25


def holding_of(number: int) -> RoleHolding:
    """A staff role held today in an institution; 404 otherwise."""
    held = RoleHolding.objects.current().filter(role__in=STAFF_ROLES, organisation__isnull=False)
    return get_object_or_404(held.select_related("person__account", "organisation"), pk=number)


def with_people() -> QuerySet[Recovery]:
    """Recoveries with all that a row shows."""
    return Recovery.objects.select_related(
        "holding__person__account", "holding__organisation", "asked_by", "confirmed_by"
    )


def recovery_of(number: int) -> Recovery:
    """The recovery with this number; 404 otherwise."""
    return get_object_or_404(with_people(), pk=number)


def only_invented(centre: Organisation | None) -> None:
    """The demonstration's officers have no power over a real institution."""
    if settings.DEMONSTRATION and centre and not centre.is_demonstration:
        raise PermissionDenied("the demonstration gives nobody power over a real institution")


@guarded("recovery.view")
def recoveries(request: Request) -> HttpResponse:
    """What waits, what may still be stopped, and what has ended."""
    is_all = request.GET.get("all") == "1"
    found = with_people() if is_all else with_people().filter(state__in=OPEN_RECOVERY)
    page = Paginator(found, ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "directory/recoveries/recoveries.html", {"page": page, "is_all": is_all})


@guarded("recovery.ask", record=centre_of)
def recover(request: Request, centre: Organisation) -> HttpResponse:
    """Whom at a centre to help, and how."""
    only_invented(centre)
    held = centre.holdings.current().filter(role__in=STAFF_ROLES).select_related("person__account")
    holdings = sorted(held, key=lambda holding: holding.role != Role.CENTRE_HEAD)
    access_log.note(request, about=[holding.person_id for holding in holdings])
    return render(
        request,
        "directory/recoveries/recover.html",
        {
            "centre": centre,
            "holdings": holdings,
            "head": Role.CENTRE_HEAD,
            "has_colleague": bool(officers_beside(request.person)),
        },
    )


def _asked(request: Request, holding: RoleHolding, form: GroundsForm, ask: Any, kind: str) -> HttpResponse:
    """The page of one of the two forms; `ask` is the action that it leads to."""
    only_invented(holding.organisation)
    if request.method == "POST" and form.is_valid():
        more = {name: form.cleaned_data[name] for name in form.fields if name not in GroundsForm.base_fields}
        try:
            recovery = ask(holding, form.grounds(), by=request.person, **more)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(
                request, _("Another officer must confirm it now. The person and the centre are told.")
            )
            return redirect("directory:recovery", number=recovery.pk)
    access_log.note(request, about=[holding.person_id])
    return render(
        request,
        "directory/recoveries/ask.html",
        {"form": form, "holding": holding, "centre": holding.organisation, "kind": kind},
        status=422 if form.errors else 200,
    )


@guarded("recovery.ask", record=holding_of)
def locked_out(request: Request, holding: RoleHolding) -> HttpResponse:
    """Ask that a person who cannot sign in gets a new way in."""
    form = LockedOutForm(request.POST or None)
    return _asked(request, holding, form, actions.ask_to_reset_sign_in, "locked_out")


@guarded("recovery.ask", record=holding_of)
def gone(request: Request, holding: RoleHolding) -> HttpResponse:
    """Ask that a head who is gone is replaced."""
    return _asked(request, holding, GoneForm(request.POST or None), actions.ask_to_replace_head, "gone")


def _shown(request: Request, recovery: Recovery, form: RefusalForm | None = None) -> HttpResponse:
    steps = {
        step.name
        for step in RECOVERY_FLOW.open_steps(recovery.state)
        if step.permission and may(request.person, step.permission, recovery.holding)
    }
    is_own = request.person in (recovery.asked_by, recovery.person)
    access_log.note(request, about=[recovery.holding.person_id])
    return render(
        request,
        "directory/recoveries/recovery.html",
        {
            "recovery": recovery,
            "may_confirm": "confirm" in steps and not is_own,
            "may_withdraw": "withdraw" in steps,
            "form": form or RefusalForm(),
            "entries": journal.entries_about(recovery),
        },
        status=422 if form and form.errors else 200,
    )


@guarded("recovery.view", record=recovery_of)
def recovery(request: Request, recovery: Recovery) -> HttpResponse:
    """One recovery: grounds, where it stands, and what may follow."""
    return _shown(request, recovery)


def _taken(request: Request, recovery: Recovery, act: Any, **how: Any) -> HttpResponse:
    """Take a step and go back to the page, with a sentence when it cannot be taken."""
    try:
        act(recovery, by=request.person, **how)
    except Refused as refusal:
        messages.error(request, str(refusal))
    except StepNotAllowed:
        messages.error(request, _("This step cannot be taken any more: see below how it stands."))
    return redirect("directory:recovery", number=recovery.pk)


@require_POST
@guarded("recovery.confirm", record=recovery_of)
def confirm(request: Request, recovery: Recovery) -> HttpResponse:
    """The second officer agrees."""
    return _taken(request, recovery, actions.confirm_recovery)


@require_POST
@guarded("recovery.confirm", record=recovery_of)
def refuse(request: Request, recovery: Recovery) -> HttpResponse:
    """The second officer does not agree, and says why."""
    form = RefusalForm(request.POST)
    if not form.is_valid():
        return _shown(request, recovery, form)
    return _taken(request, recovery, actions.refuse_recovery, reason=form.cleaned_data["reason"])


@require_POST
@guarded("recovery.ask", record=recovery_of)
def withdraw(request: Request, recovery: Recovery) -> HttpResponse:
    """An officer takes it back."""
    return _taken(request, recovery, actions.withdraw_recovery)


@public
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """Whoever got the letter stops the recovery. A look changes nothing: mail scanners open links too."""
    found = Recovery.of_stop_token(token)
    is_stopped = False
    if found and request.method == "POST":
        try:
            found = actions.stop_recovery(found)
            is_stopped = True
        except StepNotAllowed:
            found = recovery_of(found.pk)
    answer = render(
        request,
        "directory/recoveries/stop.html",
        {"recovery": found, "is_stopped": is_stopped, "token": token},
        status=200 if found and (found.is_open or is_stopped) else 410,
    )
    answer.headers["Cache-Control"] = "private, no-store"
    return answer
