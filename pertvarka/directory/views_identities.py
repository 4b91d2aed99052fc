"""Identities of outside providers: sign in, link, unlink, accept an invitation with one."""

from functools import wraps
from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.account.utils import get_next_redirect_url
from allauth.core import ratelimit
from allauth.socialaccount.models import SocialAccount, SocialApp
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from requests import RequestException

from pertvarka.directory import actions, identities
from pertvarka.directory.access import View, guarded, public
from pertvarka.directory.views_accounts import my_account
from pertvarka.directory.views_invitations import invitation_of


def told_in_words(view: View) -> View:
    """An unknown provider is not found; whatever goes wrong with a known one is told on a page."""

    @wraps(view)
    def told(request: HttpRequest, provider: str) -> HttpResponseBase:
        try:
            return view(request, provider)
        except SocialApp.DoesNotExist as error:
            raise Http404 from error
        except (RequestException, OAuth2Error) as error:
            return identities.explained(request, provider, error)

    return told


def leave_for(request: HttpRequest, provider: str, process: str, **how: Any) -> HttpResponse:
    """Lead the browser to the provider."""
    found = identities.IdentityAdapter(request).get_provider(request, provider)
    if too_many := ratelimit.consume_or_429(request, action="leave_for_provider"):
        return too_many
    return found.redirect(request, process, **how)


@require_POST
@public
@told_in_words
def sign_in(request: HttpRequest, provider: str) -> HttpResponse:
    """Sign in with an identity that is linked already."""
    return leave_for(request, provider, AuthProcess.LOGIN, next_url=get_next_redirect_url(request))


@require_POST
@guarded("me.account")
@reauthentication_required
@told_in_words
def link(request: HttpRequest, provider: str) -> HttpResponse:
    """Link an identity to my account."""
    return leave_for(request, provider, AuthProcess.CONNECT, data={"link_to": my_account(request).pk})


@require_POST
@public
@told_in_words
def accept_invitation(request: HttpRequest, provider: str) -> HttpResponse:
    """Accept an invitation with an identity in place of a password. Only its number goes into the session."""
    invitation = invitation_of(request.POST.get("token", ""))
    if not invitation or actions.why_not_usable(invitation):
        return identities.refused(request, identities.INVITATION_GONE)
    return leave_for(request, provider, AuthProcess.LOGIN, data={"invitation": invitation.pk})


@require_safe
@public
@told_in_words
def answer(request: HttpRequest, provider: str) -> HttpResponse:
    """The browser is back from the provider with an answer that nobody has to believe yet."""
    return identities.Answer.adapter_view(identities.Conversation(request, provider))(request)


@guarded("me.account")
def mine(request: HttpRequest) -> HttpResponse:
    """Identities that open my account, and providers whose identities could."""
    providers = settings.IDENTITY_PROVIDERS
    linked = [
        {
            "number": identity.pk,
            "name": providers.get(identity.provider, {}).get("name", identity.provider),
            "linked_at": identity.date_joined,
        }
        for identity in SocialAccount.objects.filter(user=my_account(request)).order_by("date_joined")
    ]
    return render(
        request,
        "directory/identities.html",
        {"linked": linked, "providers": providers.values()},
    )


@require_POST
@guarded("me.account")
@reauthentication_required
def unlink(request: HttpRequest, number: int) -> HttpResponse:
    """The identity no longer opens my account."""
    identity = get_object_or_404(SocialAccount, pk=number, user=my_account(request))
    try:
        actions.unlink_identity(identity)
        messages.success(request, _("The identity no longer opens your account."))
    except actions.IdentityRefused:
        messages.error(
            request,
            _("Without this identity you could not sign in. Set a password or add a passkey first."),
        )
    return redirect("identities")
