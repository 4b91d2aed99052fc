"""The page of a making: it follows by itself until the files are there."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pertvarka.foundation.making.models import Making
from pertvarka.foundation.making.states import MakingState

PROGRESS = "ui/making_progress.html"


def show(request: HttpRequest, making: Making, template: str, context: dict[str, Any]) -> HttpResponse:
    """The whole page, or how far it is; once nothing is being made the page loads itself anew.

    The template includes ui/making.html while the making goes on.
    """
    asks_how_far = bool(getattr(request, "htmx", False))
    response = render(request, PROGRESS if asks_how_far else template, {**context, "making": making})
    if asks_how_far and making.state != MakingState.BUILDING:
        response.headers["HX-Refresh"] = "true"
    return response
