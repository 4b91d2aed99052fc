"""The yearly plan: a month for each request, and the word that goes with publication."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils import dates
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.actions import Place
from pertvarka.accreditation.forms.steps import REASON_MAX_LETTERS, reason_field
from pertvarka.accreditation.models import Case

NO_MONTH = ("", _("Not planned yet"))


class MonthsForm(forms.Form):
    """A month for each case that can be planned, chosen from a list: it needs no dragging."""

    def __init__(
        self, *args: Any, cases: Iterable[Case], proposed: Mapping[int, int] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.cases = {case.pk: case for case in cases}
        for case in self.cases.values():
            month = case.planned_month or (proposed or {}).get(case.pk)
            self.fields[f"month-{case.pk}"] = forms.TypedChoiceField(
                label=_("Month"),
                coerce=int,
                empty_value=None,
                required=False,
                initial=month,
                choices=[*([] if case.planned_month else [NO_MONTH]), *dates.MONTHS.items()],
            )

    @property
    def places(self) -> dict[Case, Place]:
        """The places that would change."""
        chosen = {case: self.cleaned_data[f"month-{case.pk}"] for case in self.cases.values()}
        return {
            case: Place(case.planned_year or 0, month)
            for case, month in chosen.items()
            if month and month != case.planned_month
        }


class ChangesForm(forms.Form):
    """Why cases that are planned already move."""

    reason = reason_field(_("Reason"), _("The institution reads it, and so does everybody in the plan."))

    def __init__(self, *args: Any, moves: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not moves:
            del self.fields["reason"]


class PublishForm(forms.Form):
    """A word beside the plan."""

    note = forms.CharField(
        label=_("A word to the readers of the plan"),
        required=False,
        max_length=REASON_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Stands above the plan; you may leave it empty."),
    )
