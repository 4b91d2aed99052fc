"""How each recommendation of the handed-in plan stands."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.forms.steps import REASON_MAX_LETTERS, StepForm
from pertvarka.accreditation.models import Case
from pertvarka.evaluation import queries as evaluation
from pertvarka.evaluation.actions import FollowUpWords
from pertvarka.evaluation.models import FollowUpState


class FollowUpForm(StepForm):
    """A state and words for each recommendation."""

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        plan = queries.improvement.plan_of(case)
        found = evaluation.recommendations.handed_in(plan) if plan else []
        self.keys = {f"recommendation-{number}": each.key for number, each in enumerate(found)}
        for name, each in zip(self.keys, found, strict=True):
            self.fields[f"{name}-state"] = forms.ChoiceField(
                label=f"{each.area['code']} {each.text}",
                choices=FollowUpState.choices,
                widget=forms.RadioSelect,
                error_messages={"required": _("Choose how it stands.")},
            )
            self.fields[f"{name}-words"] = forms.CharField(
                label=_("What has been done, or why it has not"),
                max_length=REASON_MAX_LETTERS,
                widget=forms.Textarea(attrs={"rows": 3}),
                error_messages={"required": _("Write a sentence: the next experts read it.")},
            )

    @property
    def arguments(self) -> dict[str, Any]:
        values = self.cleaned_data
        told = {
            key: FollowUpWords(values[f"{name}-state"], values[f"{name}-words"])
            for name, key in self.keys.items()
        }
        return {"told": told}
