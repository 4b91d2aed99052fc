"""Front page and my page: they compose what the rooms offer."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import guarded, public


@public
def home(request: HttpRequest) -> HttpResponse:
    """What this is, the network on a map, find a centre."""
    return render(request, "site/home.html")


@guarded("me.view")
def my_page(request: HttpRequest) -> HttpResponse:
    """What is asked of me and until when."""
    return render(request, "site/my_page.html")


@public
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form's key has expired."""
    return render(request, "403_csrf.html", status=403)
