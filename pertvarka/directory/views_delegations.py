"""Deputies: those I have named, those whose place I take, and how a delegation begins and ends."""

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from pertvarka.directory import actions
from pertvarka.directory.access import guarded
from pertvarka.directory.forms_delegations import DeputyForm
from pertvarka.directory.models import Delegation, RoleHolding, Standing
from pertvarka.directory.requests import Request
from pertvarka.directory.roles import LENDABLE_ROLES
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused

SHOWN = 50  # of each side, the newest first


def holding_of(number: int) -> RoleHolding:
    """The role held today that has this number, in which one can deputise; 404 otherwise."""
    current = RoleHolding.objects.current().select_related("person", "organisation")
    return get_object_or_404(current.filter(role__in=LENDABLE_ROLES), pk=number)


def delegation_of(number: int) -> Delegation:
    """The delegation with this number; 404 otherwise."""
    return get_object_or_404(with_people(), pk=number)


def with_people() -> QuerySet[Delegation]:
    """Delegations with all that a row shows."""
    return Delegation.objects.select_related("holding__person", "holding__organisation", "deputy")


@guarded("me.view")
def delegations(request: Request) -> HttpResponse:
    """Deputies I have named and people in whose place I act; the roles in which I can name a deputy."""
    person = request.person
    return render(
        request,
        "directory/delegations/delegations.html",
        {
            "given": with_people().filter(holding__person=person)[:SHOWN],
            "received": with_people().filter(deputy=person)[:SHOWN],
            "lendable": [held for held in person.own_holdings if held.can_be_lent],
        },
    )


@guarded("delegation.give", record=holding_of)
def name_deputy(request: Request, holding: RoleHolding) -> HttpResponse:
    """Name a deputy for one's own role, or for somebody who is away."""
    form = DeputyForm(request.POST or None, initial={"from_on": today()})
    if request.method == "POST" and form.is_valid():
        try:
            delegation = actions.name_deputy(holding, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(
                request,
                _("The delegation is written down. Letters are on their way to %(holder)s and %(deputy)s.")
                % {"holder": holding.person.full_name, "deputy": delegation.deputy.full_name},
            )
            return redirect("directory:delegations")
    return render(
        request,
        "directory/delegations/name_deputy.html",
        {"form": form, "holding": holding, "is_own": holding.person_id == request.person.pk},
        status=422 if form.errors else 200,
    )


@guarded("delegation.end", record=delegation_of)
def end_delegation(request: Request, delegation: Delegation) -> HttpResponse:
    """Ask once more, then end it now."""
    if request.method == "POST":
        actions.end_delegation(delegation, by=request.person)
        messages.success(request, _("The delegation has ended. Both people have been written to."))
        return redirect("directory:delegations")
    return render(
        request,
        "directory/delegations/end_delegation.html",
        {"delegation": delegation, "is_over": delegation.standing in (Standing.ENDED, Standing.OVER)},
    )
