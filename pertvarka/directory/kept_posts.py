"""A form refused at the door is not lost: it waits, sealed, until its writer has signed in.

The door says with `response.refusal` why it refused. A form is kept when it says whose page it came from,
comes from this site, and is no form of one's own account, where passwords and codes are typed. Only the
account that filled it in sees it again, in the same browser, within the hour. Nothing is ever sent by itself.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from pertvarka.directory import actions, second_step
from pertvarka.directory.models import Account, KeptPost, Refusal
from pertvarka.foundation import page_owner, sent_forms
from pertvarka.foundation.clock import now
from pertvarka.foundation.files import uploads

COOKIE = "kept"
SENT_AGAIN = "kept_post"  # the field with the kept form's number when it is sent again
CHARACTERS_MAX = 200_000
NOT_KEPT = {"csrfmiddlewaretoken", page_owner.FIELD, SENT_AGAIN}
NEVER_KEPT_DOORS = {"public", *second_step.OPEN_WITHOUT}


class KeptPostMiddleware:
    """Keeps what a door refused; forgets it once its writer has sent it again. Stands below the notices."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method != "POST" or request.headers.get("HX-Request"):
            return response  # what htmx sends stays on the page that sent it
        if refusal := getattr(response, "refusal", None):
            return _kept(request, refusal) or response
        if COOKIE in request.COOKIES and sent_forms.is_accepted(request, response):
            _forget_sent(request)
        return response


def waiting_for(request: HttpRequest) -> QuerySet[KeptPost]:
    """What is kept in this browser for the account that is signed in; no query without the cookie."""
    if COOKIE not in request.COOKIES or not request.user.is_authenticated:
        return KeptPost.objects.none()
    browser = actions.digest(request.COOKIES[COOKIE])
    return KeptPost.objects.filter(account=request.user.pk, browser_digest=browser, expires_at__gt=now())


def _kept(request: HttpRequest, refusal: Refusal) -> HttpResponse | None:
    """The way to what is kept, or None when this form is not to be kept."""
    account = _writer(request)
    if account is None:
        return None
    content = _content(request)
    if sum(len(name) + len(text) for name, text in content["fields"]) > CHARACTERS_MAX:
        messages.error(request, _("What you sent was too long to be kept. Go back and copy it first."))
        return None
    browser = request.COOKIES.get(COOKIE) or actions.new_token()
    actions.keep_post(account, actions.digest(browser), refusal, content)
    response = redirect("directory:kept-posts")
    response.set_cookie(
        COOKIE,
        browser,
        max_age=int(actions.KEPT_FOR.total_seconds()),
        httponly=True,
        secure=settings.HTTPS,
        samesite="Lax",
    )
    return response


def _writer(request: HttpRequest) -> Account | None:
    """The account on whose page the form was filled in, when the form may be kept at all."""
    door = getattr(getattr(request.resolver_match, "func", None), "permission", "public")
    number = page_owner.account_in(request.POST.get(page_owner.FIELD, ""))
    if door in NEVER_KEPT_DOORS or number is None or not _comes_from_here(request):
        return None
    return Account.objects.filter(pk=number, is_active=True).first()


def _comes_from_here(request: HttpRequest) -> bool:
    """Whether a page of this site sent the form; another site's forms are not even kept."""
    sender = request.headers.get("Origin") or request.headers.get("Referer", "")
    return urlsplit(sender).netloc == request.get_host()


def _content(request: HttpRequest) -> dict[str, Any]:
    fields = [(name, text) for name, texts in request.POST.lists() for text in texts if name not in NOT_KEPT]
    names = [file.name for _field, files in request.FILES.lists() for file in files]
    return {
        "path": request.get_full_path(),
        "page": urlsplit(request.headers.get("Referer", "")).path or request.path,
        "fields": fields,
        "files": [*names, *(name for name, _why in uploads.left_out(request))],
    }


def _forget_sent(request: HttpRequest) -> None:
    number = request.POST.get(SENT_AGAIN, "")[:18]
    sent = waiting_for(request).filter(pk=int(number)) if number.isdecimal() else KeptPost.objects.none()
    for kept in sent:
        actions.forget_post(kept)
