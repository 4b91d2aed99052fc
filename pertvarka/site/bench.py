"""The bare floor that bench/pages compares every page with. Routed only where settings.BENCH says so."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control

from pertvarka.directory.access import public
from pertvarka.directory.models import Organisation

ROWS = 25


@public
@cache_control(private=True, no_store=True)
def floor(request: HttpRequest) -> HttpResponse:
    """Twenty-five rows of one query in a plain template, rendered anew for everybody."""
    return render(request, "site/floor.html", {"rows": Organisation.objects.order_by("pk")[:ROWS]})
