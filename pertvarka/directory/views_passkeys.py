"""Passkeys: what the browser is to ask its owner for, and the library's pages that lead back to ours."""

from typing import Any

from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.core import ratelimit
from allauth.mfa.webauthn import views as library
from allauth.mfa.webauthn.internal.auth import begin_authentication
from allauth.mfa.webauthn.internal.flows import perform_passwordless_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse_lazy
from django.views.decorators.http import require_POST

from pertvarka.directory.access import public

SECOND_STEP = reverse_lazy("mfa_index")

add = library.AddWebAuthnView.as_view()
rename = library.EditWebAuthnView.as_view(success_url=SECOND_STEP)
remove = library.RemoveWebAuthnView.as_view(success_url=SECOND_STEP)


class SignInView(library.LoginWebAuthnView):
    """A passkey opens the door alone, and leads to the page that was asked for."""

    def form_valid(self, form: Any) -> HttpResponse:
        passkey = form.cleaned_data["credential"]
        login = Login(user=passkey.user, redirect_url=get_next_redirect_url(self.request))
        return perform_passwordless_login(self.request, passkey, login)


class AgainView(library.ReauthenticateWebAuthnView):
    """Confirm with a passkey that it is you; a refusal shows the same page again."""

    def form_invalid(self, form: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(), **kwargs}


sign_in = SignInView.as_view()
again = AgainView.as_view()


@require_POST
@public
def challenge(request: HttpRequest) -> HttpResponse:
    """What a passkey must sign to open the door without an address or a password."""
    if too_many := ratelimit.consume_or_429(request, action="passkey_challenge"):
        return too_many
    return JsonResponse(begin_authentication(user=None))
