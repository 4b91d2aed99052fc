"""Every part of the design with its states on one page: for building, for looking, and for the checks."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import public


@public
def gallery(request: HttpRequest) -> HttpResponse:
    """The parts, drawn by the same templates as everywhere else."""
    return render(request, "site/gallery.html")
