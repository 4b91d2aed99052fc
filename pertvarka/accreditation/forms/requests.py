"""What a request says, from the head or from a letter on paper."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import planning
from pertvarka.accreditation.actions import Request
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import kinds
from pertvarka.foundation.files.carried import CarriedFileField
from pertvarka.foundation.ui.forms import DayField
from pertvarka.frameworks.procedure_tree import ProcedureTree

TEXT_MAX_LETTERS = 10_000
WISH_MAX_LETTERS = 200


class RequestForm(forms.Form):
    """The year, the wished time of the visit and the request in free form."""

    year = forms.TypedChoiceField(
        label=_("Year of the external evaluation"),
        coerce=int,
        help_text=_("Into that year's plan. A request that comes late is taken too, and shown as late."),
    )
    wished_visit = forms.CharField(
        label=_("Wished time of the visit"),
        max_length=WISH_MAX_LETTERS,
        help_text=_("In your own words, for example: the second half of March, not on Mondays."),
    )
    text = forms.CharField(
        label=_("Request"),
        max_length=TEXT_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("In free form: what you ask for, and whatever the organiser should know."),
    )

    def __init__(self, *args: Any, procedure: ProcedureTree, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        years = planning.years_to_ask_for(procedure, today())
        self.fields["year"].choices = [(year, str(year)) for year in years]  # type: ignore[attr-defined]

    @property
    def request(self) -> Request:
        """The clean values as actions take them."""
        return Request(
            year=self.cleaned_data["year"],
            text=self.cleaned_data["text"],
            wished_visit=self.cleaned_data["wished_visit"],
        )


class PaperRequestForm(RequestForm):
    """The same from a letter: when it came, its number, and the letter itself."""

    received_on = DayField(
        label=_("The letter came on"),
        help_text=_("Year-month-day. The request counts from this day."),
        error_messages={"required": _("Write the day on which the letter came.")},
    )
    document = forms.CharField(
        label=_("Number of the letter"),
        max_length=100,
        required=False,
        help_text=_("As registered in the document system; leave it empty if there is none."),
    )
    scan = CarriedFileField(label=_("The letter, scanned"), required=False, accept=kinds.accepted())
    field_order = ("received_on", "document", "scan")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].required = False
        self.fields["text"].help_text = _("What the letter asks for, if the scan does not say it.")
        self.fields["wished_visit"].required = False

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if not values.get("text") and not values.get("scan") and "scan" not in self.errors:
            self.add_error("scan", _("Add the scanned letter, or write below what it asks for."))
        day = values.get("received_on")
        if day and day > today():
            self.add_error("received_on", _("The letter cannot have come in the future."))
        return values
