"""How accounts behave: closed sign-up, letters in the reader's language, sealed second-step secrets."""

from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathFillImage

from pertvarka.directory import actions, letters
from pertvarka.directory.models import Account, Person
from pertvarka.foundation import sealing

SECOND_STEP = ("mfa.authenticator",)  # the library does not say whose secret it seals
WRONG_CODE = _("This code does not fit. Codes change every 30 seconds: enter the one shown now.")


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation only."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is closed."),
        "email_password_mismatch": _("The e-mail address or the password does not fit. Please try again."),
        "enter_current_password": _("The present password does not fit."),
        "incorrect_password": _("The password does not fit."),
        "too_many_login_attempts": _("Too many attempts. Please wait five minutes and try again."),
        "rate_limited": _("Too many attempts. Please wait a few minutes and try again."),
        "incorrect_code": WRONG_CODE,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_ajax(self, request: HttpRequest) -> bool:
        """Every answer is a page; the library's answers in JSON are not a door of this house."""
        return False

    def login(self, request: HttpRequest, user: Account) -> None:
        """Sign in, all steps done; whoever has just done them need not prove it again at the next door."""
        super().login(request, user)
        record_authentication(request, user, method="login", reauthenticated=True)
        request.session.set_expiry(0)  # until the browser is closed

    def set_password(self, user: Account, password: str) -> None:
        actions.change_password(user, password)

    def get_client_ip(self, request: HttpRequest) -> str:
        """The visitor's address; behind a socket, with no proxy trusted to name it, nobody knows it."""
        try:
            return super().get_client_ip(request)
        except PermissionDenied:
            return "unknown"

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link of the letter, on the site's own address and not on the one that the request named."""
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
        return settings.SITE_URL + path.replace("UID-KEY", key)

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: Any) -> str:
        return settings.SITE_URL + reverse("account_confirm_email", args=[emailconfirmation.key])

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("directory:account")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Write in the language of the person to whom the address belongs."""
        with translation.override(letters.language_of(email)):
            if "key" in context and "password_reset_url" in context:
                # Asked for on a page of another language, the link still opens in the letter's own.
                context["password_reset_url"] = self.get_reset_password_from_key_url(
                    f"{context['uid']}-{context['key']}"
                )
            letters.written(template_prefix, email, context).send()

    def send_notification_mail(self, template_prefix: str, user: Account, *args: Any, **kwargs: Any) -> None:
        """The library announces every change of the second step here, so here it also enters the journal."""
        if template_prefix.startswith("mfa/"):
            actions.note_second_step(user, template_prefix.rsplit("/", 1)[-1])
        super().send_notification_mail(template_prefix, user, *args, **kwargs)


class MfaAdapter(DefaultMFAAdapter):
    """The second step's secrets lie sealed in the database."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": WRONG_CODE,
        "passkey_unusable": _("This passkey does not open this account. Try again or use another way."),
        "passkey_copied": _(
            "This passkey seems to have been copied, so it is refused. Use another way in and remove it."
        ),
    }

    def build_totp_svg(self, url: str) -> str:
        """The square with ground of its own, so that a camera sees it on a dark page too."""
        drawn = BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(drawn)
        return drawn.getvalue().decode()

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Passkeys belong to the site's own address and not to the one that the request named."""
        return {"id": urlsplit(settings.SITE_URL).hostname or "", "name": "Pertvarka"}

    def generate_authenticator_name(self, user: Account, type: Authenticator.Type) -> str:  # noqa: A002 – the library's
        """What a passkey is called until its owner calls it something else."""
        number = Authenticator.objects.filter(user=user.pk, type=type).count() + 1
        return gettext("Passkey %(number)d") % {"number": number}

    def encrypt(self, text: str) -> str:
        return sealing.close(text, place=SECOND_STEP)

    def decrypt(self, encrypted_text: str) -> str:
        return sealing.open_seal(encrypted_text, place=SECOND_STEP)


def name_of(account: Account | AnonymousUser) -> str:
    """How the account's owner is addressed where the library names them."""
    person = Person.objects.filter(account=account.pk).first()
    return person.full_name if person else str(account)
