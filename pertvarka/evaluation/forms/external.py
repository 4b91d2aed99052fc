"""What is written in an external evaluation: ratings, findings, deliveries, remarks and answers."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation import external_rules
from pertvarka.evaluation.actions import Delivery
from pertvarka.evaluation.forms.self_evaluations import AspectsForm, LevelForm, day_field, long_text
from pertvarka.evaluation.models import Dossier, ExternalEvaluation
from pertvarka.foundation.clock import VILNIUS, today
from pertvarka.foundation.ui.languages import in_language


class DossierChoice(forms.ModelChoiceField):
    """One of an institution's dossiers, told by its years and its day."""

    widget = forms.RadioSelect

    def label_from_instance(self, dossier: Dossier) -> str:
        day = dossier.asked_at.astimezone(VILNIUS).date().isoformat()
        return gettext("%(years)s, made on %(day)s") % {"years": dossier.years, "day": day}


class HandInForm(forms.Form):
    """Which of the institution's dossiers goes to the experts."""

    dossier = DossierChoice(
        Dossier.objects.none(),
        label=_("Dossier"),
        empty_label=None,
        error_messages={"required": _("Choose a dossier."), "invalid_choice": _("Choose a dossier.")},
    )

    def __init__(self, *args: Any, dossiers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["dossier"].queryset = dossiers  # type: ignore[attr-defined]


class ExpertRatingForm(LevelForm):
    """An expert's level, its ground, and a note that nobody else ever sees."""

    note = long_text(
        _("Private note"),
        _("Only you see it: what to ask, what to look at during the visit."),
        required=False,
        rows=3,
    )


class DraftExpertRatingForm(ExpertRatingForm):
    """The same, kept as it is; it is checked when the expert submits."""

    def clean(self) -> dict[str, Any]:
        return self.cleaned_data


class PanelFindingsForm(AspectsForm):
    """Strengths, points to improve and recommendations of an area, one a line."""

    recommendations = long_text(
        _("Recommendations"),
        _("One a line: what the institution should do. Its improvement plan answers each of them."),
        required=False,
    )

    def clean_recommendations(self) -> list[str]:
        return self._lines("recommendations")


class DeliverForm(forms.Form):
    """The experts' recommendation, and how the findings reach the institution."""

    outcome = forms.ChoiceField(
        label=_("The experts recommend"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what the panel recommends.")},
    )
    outcome_reason = long_text(_("What the recommendation rests on"))
    outcome_reason.error_messages["required"] = _(
        "Write what the recommendation rests on: a sentence or two is enough."
    )
    delivered_on = day_field(
        _("Delivered on"),
        _("Today when this system delivers them. Choose an earlier day if they were handed over otherwise."),
    )
    delivery_note = forms.CharField(
        label=_("How the delivery is known"),
        help_text=_("Needed only if they were handed over otherwise than by this system."),
        max_length=200,
        required=False,
    )

    def __init__(self, *args: Any, record: ExternalEvaluation, proposed: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.record, self.proposed = record, proposed
        self.fields["outcome"].choices = [  # type: ignore[attr-defined]
            (code, in_language(outcome, "title")) for code, outcome in record.procedure.outcomes.items()
        ]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        problems = external_rules.why_not_deliver(
            unrated=(),
            outcome=values.get("outcome", ""),
            proposed=self.proposed,
            reason=values.get("outcome_reason", ""),
        )
        if day := values.get("delivered_on"):
            problems |= external_rules.why_not_delivered_on(
                delivered_on=day,
                today=today(),
                note=values.get("delivery_note", ""),
                earliest=self.record.visit_until,
            )
        for name, problem in problems.items():
            if name not in self.errors:
                self.add_error(name, problem)
        return values

    @property
    def delivery(self) -> Delivery:
        """What is delivered; call it once the form is valid."""
        return Delivery(**self.cleaned_data)


class RemarkForm(forms.Form):
    """A remark on a fact."""

    text = long_text(
        _("Remark on facts"),
        _("What is stated wrongly, how it really is, and which document shows it."),
        rows=6,
    )
    text.error_messages["required"] = _("Write the remark.")


class DraftRemarkForm(RemarkForm):
    """The same while it is being written; an empty one is deleted."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].required = False


class RemarkAnswerForm(forms.Form):
    """The panel's answer to a remark."""

    is_accepted = forms.ChoiceField(
        label=_("Is the remark accepted?"),
        choices=[("yes", _("Accepted: the findings are changed")), ("no", _("Not accepted"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Say whether the remark is accepted.")},
    )
    answer = long_text(_("Answer"), _("The institution reads it in the final findings."))
    answer.error_messages["required"] = _("Write the answer: the institution needs to know why.")
