"""Signing in with an identity of an outside provider, by OpenID Connect: the library's parts, made stricter.

An identity opens the account that is linked to it. It never makes a person, and an e-mail address that the
provider tells links nothing: addresses change hands. How it is linked: views_identities.py.
"""

import logging
import secrets
from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, get_adapter
from allauth.socialaccount.models import SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.base.constants import AuthError
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from requests import RequestException

from pertvarka.directory import actions, id_tokens
from pertvarka.directory.id_tokens import TokenRefused
from pertvarka.directory.views_accounts import enter_as, my_account
from pertvarka.foundation.logs import error_name

log = logging.getLogger("pertvarka.identities")

NOT_LINKED = _(
    "This identity is not linked to any account here. Sign in the way you usually do and link it on the page "
    "of your account. If you have no account yet, open the link in your invitation."
)
TAKEN = _("This identity already opens another account. Unlink it there first.")
NOT_TRUSTED = _(
    "The answer that came back could not be trusted: it was old, used before or meant for somebody else. "
    "Nothing was changed. Begin again."
)
UNREACHABLE = _("The provider of identities does not answer now. Try later or sign in another way.")
INVITATION_GONE = _("The invitation was used or has expired meanwhile. Open its link again.")
ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")


def refused(request: HttpRequest, why: Promise, *, status: int = 403) -> HttpResponse:
    """A plain page that says why nothing came of it, and what to do."""
    answer = render(request, "directory/identity_refused.html", {"why": why}, status=status)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def explained(request: HttpRequest, provider: str, error: Exception | None) -> HttpResponse:
    """The page for whatever went wrong between us and the provider; the log gets its kind, never its words.

    error: None when the session remembers nothing of the way there.
    """
    why = str(error) if isinstance(error, TokenRefused) else error_name(error or LookupError())
    log.warning("Identity refused", extra={"fields": {"provider": provider, "why": why}})
    if isinstance(error, RequestException):
        return refused(request, UNREACHABLE, status=503)
    return refused(request, NOT_TRUSTED)


class Conversation(OpenIDConnectOAuth2Adapter):
    """What we ask the provider itself, and what of its answer we believe."""

    nonce = ""  # what the session sent along; known when the browser comes back

    @property
    def openid_config(self) -> dict[str, Any]:
        """The provider's own description, if it is really that provider's. Raises OAuth2Error."""
        config = super().openid_config
        issuer = self.get_provider().app.settings["issuer"]
        if config.get("issuer") != issuer or not all(config.get(name) for name in ENDPOINTS):
            raise OAuth2Error("The description is incomplete or of another issuer.")
        return config

    def get_callback_url(self, request: HttpRequest, app: SocialApp) -> str:
        return settings.SITE_URL + reverse("identity_answer", args=[self.provider_id])

    def parse_token(self, data: dict[str, Any]) -> SocialToken:
        """Nothing: we ask nothing more in the person's name, so no key to them is kept."""
        return SocialToken()

    def complete_login(self, request: HttpRequest, app: SocialApp, token: Any, **kwargs: Any) -> SocialLogin:
        """Only what the provider has signed counts; its other pages about the person are not asked."""
        with get_adapter().get_requests_session() as session:
            keys = session.get(self.openid_config["jwks_uri"])
            keys.raise_for_status()
        claims = id_tokens.claims_of(
            kwargs["response"].get("id_token", ""),
            keys=keys.json(),
            issuer=app.settings["issuer"],
            client_id=app.client_id,
            nonce=self.nonce,
        )
        return self.get_provider().sociallogin_from_response(request, {"id_token": claims})


class IdentityProvider(OpenIDConnectProvider):
    """One of settings.IDENTITY_PROVIDERS. Of the person only the provider's name for them is kept."""

    pkce_enabled_default = True
    oauth2_adapter_class = Conversation

    def get_default_scope(self) -> list[str]:
        return ["openid"]

    def redirect(
        self, request: HttpRequest, process: str, next_url: Any = None, data: Any = None, **kwargs: Any
    ) -> HttpResponse:
        """Lead the browser to the provider with a nonce that only this session knows."""
        nonce = secrets.token_urlsafe(32)
        return super().redirect(request, process, next_url, data, auth_params={"nonce": nonce}, nonce=nonce)

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        return {}

    def extract_common_fields(self, data: dict[str, Any]) -> dict[str, Any]:
        return {}

    def extract_email_addresses(self, data: dict[str, Any]) -> list[Any]:
        return []


class Answer(OAuth2CallbackView):
    """The browser is back from the provider. What the session remembers of the way there works once."""

    def _get_state(self, request: HttpRequest, provider: IdentityProvider) -> Any:
        state, refusal = super()._get_state(request, provider)
        self.adapter.nonce = (state or {}).get("nonce", "")
        return state, refusal


class IdentityAdapter(DefaultSocialAccountAdapter):
    """Providers come from the settings alone; identities open, link or accept, and never sign up."""

    def get_app(self, request: HttpRequest, provider: str, client_id: str | None = None) -> SocialApp:
        row = settings.IDENTITY_PROVIDERS.get(provider)
        if row is None:
            raise SocialApp.DoesNotExist
        return SocialApp(
            provider=IdentityProvider.id,
            provider_id=row["id"],
            name=row["name"],
            client_id=row["client_id"],
            secret=row["client_secret"],
            settings={"issuer": row["issuer"], "server_url": row["issuer"].rstrip("/")},
        )

    def get_provider(
        self, request: HttpRequest, provider: str, client_id: str | None = None
    ) -> IdentityProvider:
        return IdentityProvider(request, app=self.get_app(request, provider))

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """The identity is proved. Link it, accept with it, or let it open the account it is linked to."""
        wanted = sociallogin.state.get("data") or {}
        identity = {"provider": sociallogin.account.provider, "subject": sociallogin.account.uid}
        if "link_to" in wanted:
            raise ImmediateHttpResponse(link(request, wanted["link_to"], identity))
        if "invitation" in wanted:
            raise ImmediateHttpResponse(accept(request, wanted["invitation"], identity))
        if not sociallogin.is_existing:
            raise ImmediateHttpResponse(refused(request, NOT_LINKED))

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: IdentityProvider,
        error: Any = None,
        exception: Exception | None = None,
        extra_context: Any = None,
    ) -> None:
        if error == AuthError.CANCELLED:
            messages.info(request, gettext("You turned back, so nothing was changed."))
            raise ImmediateHttpResponse(redirect("account_login"))
        raise ImmediateHttpResponse(explained(request, provider.app.provider_id, exception))


def link(request: HttpRequest, number: int, identity: dict[str, str]) -> HttpResponse:
    """Link the identity to the account that began, if the same one is still signed in."""
    if request.user.pk != number:
        return refused(request, NOT_TRUSTED)
    try:
        actions.link_identity(my_account(request), **identity)
    except actions.IdentityRefused:
        return refused(request, TAKEN)
    messages.success(request, gettext("From now on this identity opens your account."))
    return redirect("identities")


def accept(request: HttpRequest, number: int, identity: dict[str, str]) -> HttpResponse:
    """Accept an invitation: the identity opens the new account in place of a password."""
    try:
        account = actions.accept_invitation_with_identity(number, **identity)
    except actions.IdentityRefused:
        return refused(request, TAKEN)
    except actions.InvitationUnusable:
        return refused(request, INVITATION_GONE)
    enter_as(request, account)
    messages.success(request, gettext("Your account is ready and you are signed in."))
    return redirect(settings.LOGIN_REDIRECT_URL)
