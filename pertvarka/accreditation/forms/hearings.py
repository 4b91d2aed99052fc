"""What is said when a hearing is asked for, answered and held."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.rules import hearings as rules
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import DayField

TEXT_MAX_LETTERS = 20_000


def _long(label: Any, *, rows: int, required: bool = True, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=TEXT_MAX_LETTERS,
        required=required,
        widget=forms.Textarea(attrs={"rows": rows}),
        help_text=help_text,
    )


class AskForHearingForm(forms.Form):
    """About what the institution wants to be heard."""

    text = _long(
        _("About what do you want to be heard?"),
        rows=6,
        help_text=_("Name the findings, papers or steps that you want to speak about."),
    )


class GrantHearingForm(forms.Form):
    """When and where."""

    planned_on = DayField(
        label=_("Day of the hearing"), error_messages={"required": _("Write the day of the hearing.")}
    )
    place = forms.CharField(
        label=_("Time and place"),
        max_length=200,
        help_text=_("For example: 10:00, room 204, or the address of a video call."),
    )
    answer = _long(_("What the institution should know"), rows=3, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        earliest = rules.earliest_day(today())
        self.fields["planned_on"].help_text = _(
            "Year-month-day; %(day)s at the earliest, so that the institution can prepare."
        ) % {"day": earliest.isoformat()}


class RefuseHearingForm(forms.Form):
    """Why there is none."""

    answer = _long(_("Why is there no hearing?"), rows=4, help_text=_("The institution reads these words."))


class HoldHearingForm(forms.Form):
    """What was said, by whom."""

    held_on = DayField(
        label=_("Held on"),
        help_text=_("Year-month-day."),
        error_messages={"required": _("Write the day on which it was held.")},
    )
    present = _long(_("Who was there"), rows=3)
    minutes = _long(_("Minutes"), rows=10, help_text=_("What was said, asked and answered."))
