"""What a reader sees when the key of a seal is missing, for example after a restore without the old keys."""

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pertvarka.foundation.sealing import KeyMissing

log = logging.getLogger("pertvarka.sealing")


class MissingKeyMiddleware:
    """The page says that nothing is lost yet, and whom to tell; the log names the key."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer 503 in place of a fault."""
        if not isinstance(error, KeyMissing):
            return None
        log.error(str(error))
        return render(request, "503_sealed.html", status=503)
