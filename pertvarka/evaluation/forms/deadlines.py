"""New dates for what is still to come, with the reason."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation import rules
from pertvarka.evaluation.forms.self_evaluations import ReasonForm, SettingsForm
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import DATES_OF
from pertvarka.foundation.clock import today

ALL_DATES = ("rating_until", "agreeing_until", "approval_until")


class DatesForm(ReasonForm):
    """Only the dates of steps still to come are asked."""

    rating_until = SettingsForm.base_fields["rating_until"]
    agreeing_until = SettingsForm.base_fields["agreeing_until"]
    approval_until = SettingsForm.base_fields["approval_until"]
    field_order = (*ALL_DATES, "reason")

    def __init__(self, *args: Any, record: SelfEvaluation, **kwargs: Any) -> None:
        names = DATES_OF.get(record.state, ())
        kwargs["initial"] = {name: getattr(record, name) for name in names}
        super().__init__(*args, **kwargs)
        self.record = record
        for name in set(ALL_DATES) - set(names):
            del self.fields[name]
        self.fields["reason"].help_text = _("Those who still have something to do read this in a letter.")

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        days = {name: values.get(name, getattr(self.record, name)) for name in ALL_DATES}
        problems = rules.why_dates_are_wrong(**days, earliest=self.record.rating_until)
        for name, day in self.dates().items():
            problem = rules.why_day_is_wrong(day, earliest=today())
            if problem and day != getattr(self.record, name):
                problems.setdefault(name, problem)
        for name, problem in problems.items():
            self.add_error(name if name in self.fields else None, problem)
        return values

    def dates(self) -> dict[str, date]:
        """The dates by field, as the action takes them."""
        return {name: day for name, day in self.cleaned_data.items() if name != "reason"}
