"""Who is to deputise, from when until when, by which document."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.directory import rules
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import DayField


class DeputyForm(forms.Form):
    """The deputy is found by address; an unknown one is invited."""

    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    email = forms.EmailField(
        max_length=254,
        label=_("E-mail address"),
        help_text=_("Somebody who has an account keeps it; somebody new gets an invitation."),
    )
    from_on = DayField(label=_("First day"))
    until_on = DayField(label=_("Last day"))
    document_number = forms.CharField(
        label=_("Number of the document"),
        max_length=60,
        help_text=_("Of the order or other document by which the deputy is named."),
    )
    reason = forms.CharField(
        label=_("Reason"), max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        if "from_on" in values and "until_on" in values:
            problem = rules.why_not_lend(from_on=values["from_on"], until_on=values["until_on"], on=today())
            if problem:
                self.add_error(*problem)
        return values
