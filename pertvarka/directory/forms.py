"""What people type about themselves: signing in, passwords, codes, addresses, invitations."""

from typing import Any

from allauth.account import forms as allauth_forms
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.directory import shared_computer
from pertvarka.directory.models import Account, Person, Reminders

PASSWORD_HINT = _("At least 10 characters. A short sentence is easy to remember and hard to guess.")
NOT_THE_SAME = _("The two passwords differ. Enter the same one twice.")


def _label(field: forms.Field, label: Any, hint: Any = "") -> None:
    """Say in the house's words what a field of the library wants; placeholders vanish on typing, so none."""
    field.label = label
    field.help_text = hint
    field.widget.attrs.pop("placeholder", None)


class _TwoPasswords:
    """The new password, twice, in a form of the library."""

    fields: dict[str, forms.Field]

    def label_new_passwords(self) -> None:
        _label(self.fields["password1"], _("New password"), PASSWORD_HINT)
        _label(self.fields["password2"], _("New password once more"))


class SignInForm(allauth_forms.LoginForm):
    shared_computer = forms.BooleanField(
        label=_("This is a shared computer"),
        required=False,
        help_text=_("Then the browser keeps no drafts of what you write."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["shared_computer"].initial = shared_computer.is_shared(self.request)
        _label(self.fields["login"], _("E-mail address"))
        _label(self.fields["password"], _("Password"))


class ChangePasswordForm(_TwoPasswords, allauth_forms.ChangePasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label(self.fields["oldpassword"], _("Present password"))
        self.label_new_passwords()


class SetPasswordForm(_TwoPasswords, allauth_forms.SetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_new_passwords()


class NewPasswordForm(_TwoPasswords, allauth_forms.ResetPasswordKeyForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_new_passwords()


class ForgottenPasswordForm(allauth_forms.ResetPasswordForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label(self.fields["email"], _("E-mail address"))


class PasswordAgainForm(allauth_forms.ReauthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label(self.fields["password"], _("Password"))


def _label_code(field: forms.Field, hint: Any) -> None:
    _label(field, _("Code"), hint)
    field.widget.attrs.update({"inputmode": "text", "autocapitalize": "off", "spellcheck": "false"})


class SecondStepForm(AuthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label_code(self.fields["code"], _("Six digits from the app, or one of your recovery codes."))


class CodeAgainForm(ReauthenticateForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label_code(self.fields["code"], _("Six digits from the app, or one of your recovery codes."))


class ActivateSecondStepForm(ActivateTOTPForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _label_code(self.fields["code"], _("Six digits that the app shows now."))


class AcceptInvitationForm(forms.Form):
    """The first password of a new account."""

    token = forms.CharField(widget=forms.HiddenInput)
    password1 = forms.CharField(
        label=_("Password"),
        help_text=PASSWORD_HINT,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    password2 = forms.CharField(
        label=_("Password once more"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_password1(self) -> str:
        password = self.cleaned_data["password1"]
        validate_password(password, Account(email=self.person.email))
        return password

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        if "password1" in values and values["password1"] != values.get("password2", values["password1"]):
            self.add_error("password2", ValidationError(NOT_THE_SAME))
        return values


class EmailChangeForm(forms.Form):
    """The new address of an account."""

    new_email = forms.EmailField(
        max_length=254,
        label=_("New e-mail address"),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args: Any, account: Account, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.account = account

    def clean_new_email(self) -> str:
        address = self.cleaned_data["new_email"].lower()
        if address == self.account.email.lower():
            raise ValidationError(_("This is your present address. Enter a different one."))
        return address


class LetterLanguageForm(forms.Form):
    language = forms.ChoiceField(label=_("Language of letters"), choices=settings.LANGUAGES)


class RemindersForm(forms.Form):
    reminders = forms.ChoiceField(
        label=_("Letters about coming dates"), choices=Reminders.choices, widget=forms.RadioSelect
    )


class InviteHeadForm(forms.Form):
    """Whom to make the head of a centre."""

    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    email = forms.EmailField(
        max_length=254,
        label=_("E-mail address"),
        help_text=_("The invitation goes here, and with it they will sign in."),
    )
