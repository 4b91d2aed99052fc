"""Forming a panel and sitting in it: text in, clean values or clear problems out."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.forms.self_evaluations import day_field, long_text
from pertvarka.evaluation.models import InterestKind
from pertvarka.foundation.clock import today

NO_INTEREST = "none"


class OverrideForm(forms.Form):
    """Why, although something speaks against it; asked only where something does."""

    override_reason = long_text(
        _("Why nevertheless"), _("The reason is kept with the panel and in the journal."), rows=3
    )

    def __init__(self, *args: Any, asks_why: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_why:
            del self.fields["override_reason"]


class NamePanelForm(OverrideForm):
    """The minister's order, where one names the panel, and why although something speaks against it."""

    order = forms.CharField(label=_("Number of the minister's order"), max_length=60)
    named_on = day_field(_("Day of the order"), _("Year-month-day, for example 2026-11-22"))
    field_order = ("order", "named_on", "override_reason")

    def __init__(self, *args: Any, asks_order: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_order:
            del self.fields["order"]
            del self.fields["named_on"]

    def clean_named_on(self) -> Any:
        day = self.cleaned_data["named_on"]
        if day > today():
            raise ValidationError(_("This day has not come yet."))
        return day


class DeclareForm(forms.Form):
    """Agreement to the words above."""

    agrees = forms.BooleanField(
        label=_("I agree to every word above"),
        error_messages={"required": _("Tick the box if you agree, or say that you have an interest.")},
    )


class StepDownForm(forms.Form):
    """What keeps somebody from evaluating, and in their own words why."""

    interest = forms.ChoiceField(
        label=_("What connects you with the institution"),
        help_text=_(
            "An interest is written into the register of experts too, so that nobody asks you again."
        ),
        choices=[*InterestKind.choices, (NO_INTEREST, _("Nothing: I cannot take part for another reason"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one.")},
    )
    reason = long_text(_("Reason"), _("Read by whoever forms the panel."), rows=3)

    @property
    def said(self) -> dict[str, str]:
        """The reason, and the kind of interest or nothing."""
        kind = self.cleaned_data["interest"]
        return {"reason": self.cleaned_data["reason"], "interest": "" if kind == NO_INTEREST else kind}
