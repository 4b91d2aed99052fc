"""What steps ask. Each form gives the arguments of its action."""

from typing import Any

from django import forms
from django.core.files.base import File
from django.utils import dates
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.actions import Place, Scope
from pertvarka.accreditation.models import Case
from pertvarka.evaluation import queries as evaluation
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import DayField
from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.procedure_tree import ProcedureTree

REASON_MAX_LETTERS = 2000


def reason_field(label: Any, help_text: Any = "") -> forms.CharField:
    """A reason that somebody will read."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=REASON_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Write the reason: whoever reads the case later needs to know it.")},
    )


class StepForm(forms.Form):
    """A step that asks nothing."""

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.case = case

    @property
    def arguments(self) -> dict[str, Any]:
        """The clean values as the action takes them."""
        return self.cleaned_data

    @property
    def attached(self) -> list[str]:
        """The names of the files that it holds."""
        return [value.name for value in self.cleaned_data.values() if isinstance(value, File) and value.name]


class ReasonForm(StepForm):
    """Why."""

    reason = reason_field(_("Reason"), _("Stays with the case; those concerned read it in their letter."))


class PlaceForm(StepForm):
    """The year and month of the visit."""

    year = forms.TypedChoiceField(label=_("Year of the plan"), coerce=int)
    month = forms.TypedChoiceField(label=_("Month"), coerce=int, choices=list(dates.MONTHS.items()))

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        asked = case.planned_year or today().year + 1
        self.fields["year"].choices = [(year, str(year)) for year in (asked, asked + 1)]  # type: ignore[attr-defined]
        self.fields["month"].initial = case.planned_month
        if case.wished_visit:
            self.fields["month"].help_text = _("Wished: %(wish)s") % {"wish": case.wished_visit}

    @property
    def arguments(self) -> dict[str, Any]:
        values = dict(self.cleaned_data)
        return {"place": Place(values.pop("year"), values.pop("month")), **values}


class MoveForm(PlaceForm):
    """Another month, and why."""

    reason = reason_field(_("Reason"), _("The institution reads it, and so does everybody in the plan."))


class ScopeForm(StepForm):
    """What is evaluated, and the self-evaluations of which years are handed in."""

    areas = forms.MultipleChoiceField(
        label=_("Areas to be evaluated"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("Those in which the institution works. The mandatory area is always evaluated."),
    )
    first_year = forms.IntegerField(label=_("Self-evaluations from the year"), localize=False)
    last_year = forms.IntegerField(label=_("Until the year"), localize=False)

    def __init__(self, *args: Any, case: Case, tree: Any, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        areas = [(area.code, f"{area.code} {in_language(area, 'title')}") for area in tree.areas]
        self.fields["areas"].choices = areas  # type: ignore[attr-defined]
        self.fields["areas"].initial = [code for code, _title in areas]
        first, last = evaluation.external.dossier_years(case.organisation, case.planned_year or today().year)
        self.fields["first_year"].initial, self.fields["last_year"].initial = first, last
        for name in ("first_year", "last_year"):
            self.fields[name].widget = forms.TextInput(attrs={"inputmode": "numeric", "size": 6})
            self.fields[name].min_value, self.fields[name].max_value = 2000, 2100  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        first, last = values.get("first_year"), values.get("last_year")
        if first and last and last < first:
            self.add_error("last_year", _("The last year cannot be before the first one."))
        for name in ("first_year", "last_year"):
            if values.get(name) and not 2000 <= values[name] <= today().year + 1:
                self.add_error(name, _("Write the year with four digits, for example 2026."))
        return values

    @property
    def arguments(self) -> dict[str, Any]:
        values = self.cleaned_data
        return {"scope": Scope(tuple(values["areas"]), values["first_year"], values["last_year"])}


class TrackForm(StepForm):
    """Another track, and why."""

    track = forms.ChoiceField(label=_("Track"))
    reason = reason_field(_("Reason"))

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        others = [track for track in case.procedure.tracks.values() if track.code != case.track]
        self.fields["track"].choices = [(track.code, in_language(track, "title")) for track in others]  # type: ignore[attr-defined]


class PauseForm(StepForm):
    """From when, until when, by which document and why."""

    from_on = DayField(label=_("From"), error_messages={"required": _("Write the first day.")})
    until_on = DayField(
        label=_("Until"), required=False, help_text=_("The last day; leave it empty while it is not known.")
    )
    document = forms.CharField(
        label=_("By which document"),
        max_length=200,
        help_text=_("The court's ruling or the order, with its number and date."),
    )
    reason = reason_field(_("Reason"))

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        first, last = values.get("from_on"), values.get("until_on")
        if first and last and last < first:
            self.add_error("until_on", _("The last day cannot be before the first one."))
        return values


class EndPauseForm(StepForm):
    """The last day on which the terms stood still."""

    until_on = DayField(label=_("The last day on which the terms stood still"))
    note = forms.CharField(
        label=_("By which document"),
        max_length=200,
        help_text=_("The court's ruling or the order, with its number and date."),
    )


class PassOnForm(StepForm):
    """Until when the case was the former institution's, and by which document another took over."""

    until_on = DayField(label=_("The last day of the former institution"))
    document = forms.CharField(
        label=_("By which document"),
        max_length=200,
        help_text=_("The decision to merge or reorganise, with its number and date."),
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        self.fields["until_on"].initial = case.organisation.closed_on
        successor = case.organisation.successor
        if successor:
            words = {"name": in_language(successor, "name")}
            self.fields["until_on"].help_text = (
                _("From the day after, the case is that of: %(name)s.") % words
            )


class DayOfStageForm(StepForm):
    """The stage, its day, and how that is known."""

    stage = forms.ChoiceField(label=_("Stage"))
    on = DayField(label=_("Day"), error_messages={"required": _("Write the day.")})
    note = forms.CharField(
        label=_("How it is known, or why it is corrected"),
        max_length=300,
        help_text=_("For example: delivered by registered mail, receipt 123."),
    )

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        self.fields["stage"].choices = _stages(case.procedure)  # type: ignore[attr-defined]

    def clean_on(self) -> Any:
        day = self.cleaned_data["on"]
        if day > today():
            raise forms.ValidationError(_("What has been done was not done in the future."))
        return day


def _stages(procedure: ProcedureTree) -> list[tuple[str, str]]:
    return [(stage.key, in_language(stage, "title")) for stage in procedure.stages]
