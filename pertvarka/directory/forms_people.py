"""Roles given and ended, names changed, people looked for."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation.ui.forms import DayField

NOT_REQUIRED_END = _("Leave it empty if no end is set.")


class AppointForm(forms.Form):
    """Whom to give which role, from when until when."""

    role = forms.ChoiceField(label=_("Role"))
    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    email = forms.EmailField(
        max_length=254,
        label=_("E-mail address"),
        help_text=_("Somebody who has an account keeps it; somebody new gets an invitation."),
    )
    from_on = DayField(label=_("First day"))
    until_on = DayField(label=_("Last day"), required=False, help_text=NOT_REQUIRED_END)

    def __init__(self, *args: Any, roles: list[Role], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [(role.value, role.label) for role in roles]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        first, last = values.get("from_on"), values.get("until_on")
        if first and last and last < first:
            self.add_error("until_on", _("The last day is before the first one."))
        return values


class ReleaseForm(forms.Form):
    """The last day of a role; where no head would remain, that this is known."""

    until_on = DayField(label=_("Last day"))
    knows_no_head_remains = forms.BooleanField(
        required=False, label=_("I know that the institution is left without a head")
    )

    def __init__(self, *args: Any, holding: RoleHolding, asks_about_heads: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.holding = holding
        self.fields["until_on"].help_text = _(
            "The role lasts to the end of this day. Choose yesterday to take the power away at once."
        )
        if not asks_about_heads:
            del self.fields["knows_no_head_remains"]

    def clean_until_on(self) -> Any:
        day = self.cleaned_data["until_on"]
        if self.holding.until_on and day > self.holding.until_on:
            raise ValidationError(_("It ends before this day already."))
        if day < self.holding.from_on:
            raise ValidationError(_("The role begins later. Its first day can be its last one."))
        return day


class VocativeForm(forms.Form):
    """How one is called in Lithuanian letters."""

    vocative = forms.CharField(
        label=_("How to call you in Lithuanian"),
        max_length=80,
        required=False,
        help_text=_(
            "The first name in the vocative, as in “Laba diena, Jonai”. Empty: we form it ourselves."
        ),
    )


class NameForm(forms.Form):
    """The new name, and why."""

    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    reason = forms.CharField(
        label=_("Why"), max_length=200, help_text=_("For example, marriage, and the document's number.")
    )
