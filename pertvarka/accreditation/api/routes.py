"""Addresses of the interface: outside the languages, every one of them open to everybody."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path

from pertvarka.accreditation.api.answers import problem, served
from pertvarka.accreditation.api.operations import api
from pertvarka.directory.access import public

ROOT = "api-root"


def root(request: HttpRequest) -> HttpResponse:
    """Whoever comes to the door is led to the page that explains it."""
    return redirect("register:api")


def nothing(request: HttpRequest, rest: str) -> HttpResponse:
    """An address that leads nowhere."""
    return problem(404, "There is nothing at this address.")


def _open_to_everybody(pattern: Any) -> URLPattern:
    pattern.callback = public(root if pattern.name == ROOT else served(pattern.callback))
    return pattern


_patterns, _application, _namespace = api.urls
_patterns.append(path("<path:rest>", nothing, name="nothing"))
urls = ([_open_to_everybody(pattern) for pattern in _patterns], _application, _namespace)
