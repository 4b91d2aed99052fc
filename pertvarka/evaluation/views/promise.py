"""What is promised about ratings before the reveal, and what is not: for raters, and for everybody."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pertvarka.directory.access import public


@public
@require_safe
def sealed_ratings(request: HttpRequest) -> HttpResponse:
    """What the seal guarantees, and what those who run the system could still do."""
    return render(request, "evaluation/sealed_ratings.html")
