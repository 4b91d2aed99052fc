"""What is asked about the findings of another body."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.actions import OutsideWords
from pertvarka.evaluation.forms.self_evaluations import day_field, long_text
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language


class OutsideFindingsForm(forms.Form):
    """Whose paper it is, and what it says of an area or of the whole institution."""

    body = forms.CharField(
        label=_("Whose findings"),
        max_length=200,
        initial=_("Centre for Quality Assessment in Higher Education"),
    )
    document = forms.CharField(
        label=_("Number of the document"), max_length=100, help_text=_("As that body has registered it.")
    )
    issued_on = day_field(_("Date of the document"), _("Year-month-day."))
    area_code = forms.ChoiceField(label=_("About what"), required=False)
    summary = long_text(
        _("What it finds"),
        _("In a few sentences. The experts read it beside the dossier, and it stands in the findings."),
        rows=6,
    )
    summary.error_messages["required"] = _("Write what the document finds: the experts judge by it.")

    def __init__(self, *args: Any, record: ExternalEvaluation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        areas = [(area.code, f"{area.code} {in_language(area, 'title')}") for area in record.chosen_areas]
        self.fields["area_code"].choices = [("", _("The institution as a whole")), *areas]  # type: ignore[attr-defined]

    def clean_issued_on(self) -> Any:
        day = self.cleaned_data["issued_on"]
        if day > today():
            raise ValidationError(_("This day has not come yet."))
        return day

    @property
    def words(self) -> OutsideWords:
        """What was written."""
        return OutsideWords(**self.cleaned_data)
