"""Whether the computer is shared: a tick at sign-in that the browser remembers.

On a shared computer the browser keeps no drafts of what is being written (docs/decisions/0030).
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

COOKIE = FIELD = "shared_computer"
COOKIE_SECONDS = 365 * 24 * 3600


def is_shared(request: HttpRequest) -> bool:
    """What was said at the last sign-in from this browser."""
    return request.COOKIES.get(COOKIE) == "1"


def asked(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """The sign-in page, which remembers the tick."""

    @wraps(view)
    def remembering(request: HttpRequest, **parts: Any) -> HttpResponseBase:
        response = view(request, **parts)
        if request.method != "POST":
            return response
        if FIELD in request.POST:
            response.set_cookie(
                COOKIE, "1", COOKIE_SECONDS, httponly=True, secure=settings.HTTPS, samesite="Lax"
            )
        else:
            response.delete_cookie(COOKIE)
        return response

    return remembering
