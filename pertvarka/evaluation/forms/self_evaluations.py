"""Input of this room: text in, clean values or clear problems out. Nothing is saved here."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pertvarka.evaluation import rules
from pertvarka.evaluation.models import NOT_APPLICABLE
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import DayField
from pertvarka.foundation.ui.languages import in_language

TEXT_MAX_LETTERS = 5000
ASPECTS_MAX = 20


def long_text(label: Any, help_text: Any = "", *, required: bool = True, rows: int = 4) -> forms.CharField:
    """A text of some sentences."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=TEXT_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def day_field(label: Any, help_text: Any) -> DayField:
    """A day of the calendar."""
    return DayField(label=label, help_text=help_text, error_messages={"required": _("Choose a day.")})


class SettingsForm(forms.Form):
    """Areas, calendar and how ratings are revealed."""

    areas = forms.MultipleChoiceField(
        label=_("Areas relevant to your institution"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Choose the areas you work in. The mandatory area stays chosen."),
    )
    rating_until = day_field(_("Ratings in by"), _("Year-month-day. The day counts until midnight."))
    agreeing_until = day_field(
        _("Levels agreed by"), _("Year-month-day. By then the group has talked and agreed.")
    )
    approval_until = day_field(
        _("Findings approved by"), _("Year-month-day. By then the head approves the findings.")
    )
    reveals_by_area = forms.BooleanField(
        label=_("Reveal ratings area by area"),
        required=False,
        help_text=_("Otherwise all areas are revealed at once."),
    )
    shows_names = forms.BooleanField(
        label=_("Show who gave which rating after the reveal"),
        required=False,
        help_text=_("Agree on this with the group beforehand: it cannot be changed once rating starts."),
    )
    message = long_text(
        _("A word to the group"),
        _("Goes into the letter that says rating has started. You may leave it empty."),
        required=False,
        rows=3,
    )

    def __init__(self, *args: Any, tree: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["areas"].choices = [  # type: ignore[attr-defined]
            (area.code, f"{area.code} {in_language(area, 'title')}") for area in tree.areas
        ]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        problems = rules.why_dates_are_wrong(
            rating_until=values.get("rating_until"),
            agreeing_until=values.get("agreeing_until"),
            approval_until=values.get("approval_until"),
            earliest=today(),
        )
        for name, problem in problems.items():
            self.add_error(name, problem)
        return values

    def settings(self) -> dict[str, Any]:
        """The values an action takes."""
        return {name: self.cleaned_data[name] for name in SettingsForm.base_fields}


class OpenForm(SettingsForm):
    """Settings, and the year the self-evaluation is about."""

    year = forms.TypedChoiceField(label=_("Year"), coerce=int)
    field_order = ["year"]

    def __init__(self, *args: Any, taken_years: set[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        this_year = today().year
        years = [year for year in (this_year, this_year + 1, this_year - 1) if year not in taken_years]
        self.fields["year"].choices = [(year, str(year)) for year in years]  # type: ignore[attr-defined]


class MemberForm(forms.Form):
    """A person to take into the group."""

    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    email = forms.EmailField(
        max_length=254,
        label=_("E-mail"),
        help_text=_("The invitation goes here."),
        error_messages={"invalid": _("Write the address like vardas@centras.lt.")},
    )
    is_coordinator = forms.BooleanField(
        label=_("Coordinates the self-evaluation"),
        required=False,
        help_text=_("The coordinator also rates, and later reveals the ratings."),
    )


class LevelForm(forms.Form):
    """A level and what it rests on; the ground of rating and of agreeing."""

    level = forms.ChoiceField(label=_("Level"), required=False)
    reason = long_text(_("What do you base this on?"), required=False)

    def __init__(self, *args: Any, indicator: Any, tree: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.indicator = indicator
        self.na_allowed = tree.na_allowed(indicator.area_code)
        choices = [
            (str(level.level), f"{level.level} – {in_language(level, 'title')}")
            for level in tree.scale.levels
        ]
        if self.na_allowed:
            choices.append((NOT_APPLICABLE, in_language(tree.scale.not_applicable, "title")))
        self.fields["level"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        problems = rules.why_not_rate(
            level=values.get("level", ""),
            reason=values.get("reason", ""),
            area_code=self.indicator.area_code,
            na_allowed=self.na_allowed,
        )
        for name, problem in problems.items():
            if name not in self.errors:
                self.add_error(name, problem)
        return values


class DraftRatingForm(LevelForm):
    """An answer that may still be unfinished: kept as it is, checked when it is handed in."""

    def clean(self) -> dict[str, Any]:
        return self.cleaned_data


class AspectsForm(forms.Form):
    """Strengths and points to improve, one a line."""

    strengths = long_text(
        _("Strengths"), _("One a line: what the area does well, and what shows it."), required=False
    )
    improvements = long_text(
        _("Points to improve"),
        _("One a line: what should change. The improvement plan will answer them."),
        required=False,
    )

    def _lines(self, name: str) -> list[str]:
        lines = [line.strip(" \t–-•") for line in self.cleaned_data.get(name, "").splitlines()]
        found = [line for line in lines if line]
        if len(found) > ASPECTS_MAX:
            raise ValidationError(
                ngettext(
                    "Keep the most important ones: at most %(count)s line.",
                    "Keep the most important ones: at most %(count)s lines.",
                    ASPECTS_MAX,
                )
                % {"count": ASPECTS_MAX}
            )
        return found

    def clean_strengths(self) -> list[str]:
        return self._lines("strengths")

    def clean_improvements(self) -> list[str]:
        return self._lines("improvements")


class ReasonForm(forms.Form):
    """Why something is returned or cancelled; the people concerned read it."""

    reason = forms.CharField(
        label=_("Reason"),
        help_text=_("The group reads this."),
        max_length=TEXT_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Write the reason: the group needs to know what to do.")},
    )


class OptionalReasonForm(ReasonForm):
    """Why, if the person wishes to say."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = False
        self.fields["reason"].help_text = _("You may leave it empty.")


class ApprovalForm(forms.Form):
    """A note that goes into the report."""

    note = long_text(_("Note to the report"), _("You may leave it empty."), required=False, rows=3)
