"""Signing in with one click as an invented person. Exists in demonstration mode only."""

from typing import cast as typed

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from pertvarka.directory.access import public
from pertvarka.directory.demonstration import cast
from pertvarka.directory.middleware import ACTING_AS
from pertvarka.directory.models import Account, RoleHolding
from pertvarka.directory.views_accounts import enter_as


def only_in_demonstration() -> None:
    """A second lock, beside the missing route."""
    if not settings.DEMONSTRATION:
        raise Http404


@public
def demonstration(request: HttpRequest) -> HttpResponse:
    """Every role, and what one can do as that person."""
    only_in_demonstration()
    return render(request, "directory/demonstration.html", {"groups": cast()})


@require_POST
@public
def enter(request: HttpRequest) -> HttpResponse:
    """Become an invented person. Nobody real can be chosen."""
    only_in_demonstration()
    number = request.POST.get("holding", "")[:18]
    holding = get_object_or_404(
        RoleHolding.objects.current().select_related("person__account"),
        pk=int(number) if number.isdecimal() else 0,
        person__is_demonstration=True,
        person__account__is_active=True,
    )
    enter_as(request, typed(Account, holding.person.account))
    request.session[ACTING_AS] = holding.pk
    return redirect(settings.LOGIN_REDIRECT_URL)
