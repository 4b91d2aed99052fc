"""Passkeys: the library's forms in the house's words, and the counter that betrays a copied one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn import forms as library
from allauth.mfa.webauthn.internal.auth import parse_authentication_response
from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import transaction
from django.utils.translation import gettext_lazy as _

COUNTER = "sign_count"  # beside the credential, in the data that the library keeps
LONGEST_NAME = 60
NAME_HINT = _("So that you know which one to remove when a device is lost.")


def is_copied(known: int, shown: int) -> bool:
    """Whether a signature counter that has not grown betrays a second copy of the key.

    Passkeys that are kept in step between devices do not count: they always show 0.
    Source: Web Authentication Level 2, section 7.2, step 21.
    """
    return (known > 0 or shown > 0) and shown <= known


@transaction.atomic
def count_use(authenticator: Authenticator, shown: int) -> bool:
    """Remember the counter that a passkey showed; False, with nothing remembered, when it betrays a copy."""
    kept = Authenticator.objects.select_for_update().get(pk=authenticator.pk)
    known = kept.data[COUNTER] if COUNTER in kept.data else kept.wrap().authenticator_data.counter
    if is_copied(known, shown):
        return False
    kept.data[COUNTER] = shown
    kept.save(update_fields=["data"])
    return True


@contextmanager
def refused_in_words() -> Iterator[None]:
    """Whatever is sent in place of a passkey's answer is refused in the same plain words."""
    try:
        yield
    except ValidationError as error:
        if error.code != "incorrect_code":
            raise
        raise get_adapter().validation_error("passkey_unusable") from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise get_adapter().validation_error("passkey_unusable") from error


def _label_name(field: forms.Field) -> None:
    field.label, field.help_text = _("Name of the passkey"), NAME_HINT
    field.validators.append(MaxLengthValidator(LONGEST_NAME))
    field.widget.attrs["maxlength"] = LONGEST_NAME


class AddPasskeyForm(library.AddWebAuthnForm):
    """A new passkey. Whether it opens the door alone is seen when it is used, so nobody is asked for it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["passwordless"]
        _label_name(self.fields["name"])

    def clean(self) -> dict[str, Any]:
        with refused_in_words():
            return super().clean()


class RenamePasskeyForm(library.EditWebAuthnForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label_name(self.fields["name"])


class _CountedPasskey:
    """A passkey's answer, refused when its counter betrays a copy."""

    cleaned_data: dict[str, Any]

    def clean_credential(self) -> Authenticator:
        sent = self.cleaned_data["credential"]
        with refused_in_words():
            authenticator = super().clean_credential()  # type: ignore[misc]
            shown = parse_authentication_response(sent).response.authenticator_data.counter
        if not count_use(authenticator, shown):
            get_adapter().send_notification_mail("mfa/email/webauthn_copied", authenticator.user)
            raise get_adapter().validation_error("passkey_copied")
        return authenticator


class PasskeyAsSecondStepForm(_CountedPasskey, library.AuthenticateWebAuthnForm):
    pass


class PasskeySignInForm(_CountedPasskey, library.LoginWebAuthnForm):
    pass


class PasskeyAgainForm(_CountedPasskey, library.ReauthenticateWebAuthnForm):
    pass
