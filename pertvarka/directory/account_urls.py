"""The library's account pages that this house opens, each with its guard. What is not here does not exist."""

from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path, re_path

from pertvarka.directory import shared_computer, views_accounts, views_identities, views_passkeys
from pertvarka.directory.access import View, guarded, public


def page(view: Any) -> View:
    """A page of the library that answers 422 when its form has errors, and is never kept by a browser."""

    def shown(request: HttpRequest, **parts: Any) -> HttpResponse:
        response = view(request, **parts)
        if request.method == "POST" and isinstance(response, TemplateResponse):
            shown_forms = [(response.context_data or {}).get(name) for name in ("form", "webauthn_form")]
            if any(form.errors for form in shown_forms if form is not None):
                response.status_code = 422
        response.headers["Cache-Control"] = "private, no-store"
        return response

    return shown


open_to_all = [
    path("login/", public(shared_computer.asked(page(account.login))), name="account_login"),
    path("logout/", public(page(account.logout)), name="account_logout"),
    path("signup/", public(page(account.signup)), name="account_signup"),
    path("inactive/", public(page(account.account_inactive)), name="account_inactive"),
    path("password/reset/", public(page(account.password_reset)), name="account_reset_password"),
    path(
        "password/reset/sent/", public(page(account.password_reset_done)), name="account_reset_password_done"
    ),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        public(page(account.password_reset_from_key)),
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/done/",
        public(page(account.password_reset_from_key_done)),
        name="account_reset_password_from_key_done",
    ),
    path(
        "confirm-email/",
        public(page(account.email_verification_sent)),
        name="account_email_verification_sent",
    ),
    re_path(
        r"^confirm-email/(?P<key>[-:\w]+)/$",
        public(page(account.confirm_email)),
        name="account_confirm_email",
    ),
    path("second-step/code/", public(page(mfa.authenticate)), name="mfa_authenticate"),
    path(
        "identity/<slug:provider>/", shared_computer.asked(views_identities.sign_in), name="identity_sign_in"
    ),
    path("identity/<slug:provider>/answer/", views_identities.answer, name="identity_answer"),
    path("identity/<slug:provider>/invitation/", views_identities.accept_invitation, name="identity_accept"),
    path("passkey/challenge/", views_passkeys.challenge, name="passkey_challenge"),
    path("passkey/", public(shared_computer.asked(page(views_passkeys.sign_in))), name="mfa_login_webauthn"),
]

my_own = guarded("me.account")
for_signed_in = [
    path("email/", views_accounts.change_email, name="account_email"),
    path("password/change/", my_own(page(account.password_change)), name="account_change_password"),
    path("password/set/", my_own(page(account.password_set)), name="account_set_password"),
    path("confirm/", my_own(page(account.reauthenticate)), name="account_reauthenticate"),
    path("identities/", views_identities.mine, name="identities"),
    path("identities/<int:number>/unlink/", views_identities.unlink, name="identity_unlink"),
    path("identities/<slug:provider>/link/", views_identities.link, name="identity_link"),
    path("second-step/", my_own(page(mfa.index)), name="mfa_index"),
    path("second-step/confirm/", my_own(page(mfa.reauthenticate)), name="mfa_reauthenticate"),
    path("second-step/app/", my_own(page(totp.activate_totp)), name="mfa_activate_totp"),
    path("second-step/app/remove/", my_own(page(totp.deactivate_totp)), name="mfa_deactivate_totp"),
    path("second-step/passkeys/new/", my_own(page(views_passkeys.add)), name="mfa_add_webauthn"),
    path(
        "second-step/passkeys/confirm/",
        my_own(page(views_passkeys.again)),
        name="mfa_reauthenticate_webauthn",
    ),
    path(
        "second-step/passkeys/<int:pk>/name/",
        my_own(page(views_passkeys.rename)),
        name="mfa_edit_webauthn",
    ),
    path(
        "second-step/passkeys/<int:pk>/remove/",
        my_own(page(views_passkeys.remove)),
        name="mfa_remove_webauthn",
    ),
    path(
        "second-step/recovery-codes/",
        my_own(page(recovery_codes.view_recovery_codes)),
        name="mfa_view_recovery_codes",
    ),
    path(
        "second-step/recovery-codes/new/",
        my_own(page(recovery_codes.generate_recovery_codes)),
        name="mfa_generate_recovery_codes",
    ),
]

urlpatterns = open_to_all + for_signed_in
