"""Puts the person who acts, and the role they have chosen to see the house from, on every request."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from pertvarka.directory.models import Person, RoleHolding

ACTING_AS = "acting_as"  # the session's key: number of the chosen holding


def person_of(request: HttpRequest) -> Person | None:
    """The person behind the signed-in account, or None."""
    if not request.user.is_authenticated:
        return None
    return Person.objects.filter(account=request.user.pk).first()


def holding_of(request: HttpRequest) -> RoleHolding | None:
    """The role chosen in the visible switch; the first one held when none is chosen."""
    person = request.person  # type: ignore[attr-defined]
    if not person:
        return None
    chosen = request.session.get(ACTING_AS)
    holdings = person.current_holdings
    return next((h for h in holdings if h.pk == chosen), holdings[0] if holdings else None)


class PersonMiddleware:
    """request.person and request.holding, each fetched only when asked for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.person = SimpleLazyObject(lambda: person_of(request))  # type: ignore[attr-defined]
        request.holding = SimpleLazyObject(lambda: holding_of(request))  # type: ignore[attr-defined]
        return self.get_response(request)
