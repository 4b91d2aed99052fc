"""Why approved findings are opened again, and until when."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation import rules
from pertvarka.evaluation.forms.self_evaluations import ReasonForm, day_field
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation.clock import today


class CorrectionForm(ReasonForm):
    """The reason stands in the next issue of the report; the day is when that issue is due."""

    until = day_field(_("Corrected findings approved by"), _("Year-month-day."))

    def __init__(self, *args: Any, record: SelfEvaluation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.record = record
        self.fields["reason"].help_text = _("The group reads this, and it stands in the next issue.")

    def clean_until(self) -> date:
        until = self.cleaned_data["until"]
        problem = rules.why_day_is_wrong(until, earliest=max(today(), self.record.rating_until))
        if problem:
            raise ValidationError(problem)
        return until
