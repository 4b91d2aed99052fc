"""What became of a form that was sent: when it was accepted, the browser is told to forget its draft."""

import re
from collections.abc import Callable

from django.conf import settings
from django.contrib.messages import ERROR, WARNING, get_messages
from django.http import HttpRequest, HttpResponse

DRAFT_FIELD = "draft"  # the number of the browser's draft, which drafts.js puts into the form
SAVED_COOKIE = "saved_draft"  # read and deleted by drafts.js on the next page
DRAFT_NUMBER = re.compile(r"[0-9a-f-]{36}")
COOKIE_SECONDS = 600
DRAFTS_MAX = 5  # named at once


def is_accepted(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether somebody signed in sent it, and the answer is a redirect without a word of refusal."""
    if not 300 <= response.status_code < 400 or not request.user.is_authenticated:
        return False
    # The notices added by this request; the library keeps no public name for them.
    queued = getattr(get_messages(request), "_queued_messages", [])
    return not any(notice.level in (WARNING, ERROR) for notice in queued)


class SavedDraftMiddleware:
    """Says in a cookie which drafts have been saved: a form in two pages has one of each.

    Stands below the notices, which it reads.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method == "POST" and is_accepted(request, response):
            drafts = [each for each in request.POST.getlist(DRAFT_FIELD) if DRAFT_NUMBER.fullmatch(each)]
            if drafts:
                saved = ".".join(drafts[-DRAFTS_MAX:])
                response.set_cookie(
                    SAVED_COOKIE, saved, max_age=COOKIE_SECONDS, secure=settings.HTTPS, samesite="Lax"
                )
        return response
