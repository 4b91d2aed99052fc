"""How a recommendation is answered: by measures of the plan, or declined with a reason."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.forms.self_evaluations import long_text
from pertvarka.evaluation.models import Measure
from pertvarka.evaluation.queries.recommendations import Recommendation

CARRY_OUT, DECLINE = "carry_out", "decline"


class RecommendationAnswerForm(forms.Form):
    """What is done about a recommendation, or why nothing is."""

    answer = forms.ChoiceField(
        label=_("Your answer"),
        choices=[(CARRY_OUT, _("We carry it out")), (DECLINE, _("We decline it"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose whether you carry it out or decline it.")},
    )
    measures = forms.MultipleChoiceField(
        label=_("Measures that carry it out"), required=False, widget=forms.CheckboxSelectMultiple
    )
    declined_reason = long_text(
        _("Why it is declined"), _("The organiser and the next experts read this."), required=False
    )

    def __init__(
        self, *args: Any, recommendation: Recommendation, offered: list[Measure], **kwargs: Any
    ) -> None:
        kwargs["initial"] = _as_initial(recommendation)
        super().__init__(*args, **kwargs)
        self.offered = {str(measure.pk): measure for measure in offered}
        self.fields["measures"].choices = [  # type: ignore[attr-defined]
            (number, measure.title) for number, measure in self.offered.items()
        ]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("answer") == CARRY_OUT and not values.get("measures") and "measures" not in self.errors:
            self.add_error("measures", _("Choose a measure, or write a new one first."))
        if values.get("answer") == DECLINE and not values.get("declined_reason", "").strip():
            self.add_error("declined_reason", _("Write why: a recommendation is declined with a reason."))
        return values

    @property
    def arguments(self) -> dict[str, Any]:
        """The answer as the action takes it: what the other answer would need is left out."""
        if self.cleaned_data["answer"] == DECLINE:
            return {"declined_reason": self.cleaned_data["declined_reason"]}
        return {"measures": [self.offered[number] for number in self.cleaned_data["measures"]]}


def _as_initial(recommendation: Recommendation) -> dict[str, Any]:
    answer = DECLINE if recommendation.declined_reason else CARRY_OUT if recommendation.measures else None
    return {
        "answer": answer,
        "measures": [str(measure.number) for measure in recommendation.measures],
        "declined_reason": recommendation.declined_reason,
    }
