"""The page on which a table of earlier decisions is sent; what follows is on the pages of imports."""

from django.http import HttpResponse

from pertvarka.directory.access import guarded
from pertvarka.directory.models import ImportKind
from pertvarka.directory.requests import Request
from pertvarka.directory.views_imports import upload


@guarded("register.import")
def import_decisions(request: Request) -> HttpResponse:
    """Send a table of earlier decisions."""
    return upload(request, ImportKind.DECISIONS, None)
