"""What the register says of an expert: text in, clean values or clear problems out."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from pertvarka.directory.models import CENTRE_KINDS, County, Organisation
from pertvarka.evaluation.actions import InterestWords, Qualification, Readiness
from pertvarka.evaluation.forms.self_evaluations import day_field, long_text
from pertvarka.evaluation.models import ExpertLevel, InterestKind
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import DayField
from pertvarka.foundation.ui.languages import in_language

LANGUAGES = {  # in which experts may be asked to work
    "lt": pgettext_lazy("a language one works in", "Lithuanian"),
    "en": pgettext_lazy("a language one works in", "English"),
    "pl": pgettext_lazy("a language one works in", "Polish"),
    "ru": pgettext_lazy("a language one works in", "Russian"),
    "de": pgettext_lazy("a language one works in", "German"),
    "fr": pgettext_lazy("a language one works in", "French"),
    "be": pgettext_lazy("a language one works in", "Belarusian"),
    "uk": pgettext_lazy("a language one works in", "Ukrainian"),
}
VISITS_A_YEAR_MAX = 24
DAY_HELP = _("Year-month-day, for example 2026-11-22")


def language_choices() -> list[tuple[str, str]]:
    """(code, name) of the languages one may work in."""
    return [(code, str(words)) for code, words in LANGUAGES.items()]


def _several(label: Any, help_text: Any = "", *, required: bool = False) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, help_text=help_text, required=required, widget=forms.CheckboxSelectMultiple
    )


class QualificationForm(forms.Form):
    """What the agency keeps of an expert."""

    level = forms.ChoiceField(label=_("Level"), choices=ExpertLevel.choices)
    certificate = forms.CharField(label=_("Number of the certificate"), max_length=60, required=False)
    valid_from = day_field(_("Valid from"), DAY_HELP)
    valid_until = day_field(_("Valid until"), _("The last day. Renewed every three years."))
    areas = _several(_("Areas they know best"))
    training = long_text(_("Training"), _("What they have learned, where and when."), required=False, rows=3)

    def __init__(self, *args: Any, tree: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["areas"].choices = [  # type: ignore[attr-defined]
            (area.code, f"{area.code} {in_language(area, 'title')}") for area in tree.areas
        ]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        first, last = values.get("valid_from"), values.get("valid_until")
        if first and last and last < first:
            self.add_error("valid_until", _("The last day is before the first one."))
        return values

    @property
    def qualification(self) -> Qualification:
        """What was written."""
        said = {name: self.cleaned_data[name] for name in QualificationForm.base_fields}
        return Qualification(**said | {"areas": tuple(said["areas"])})


class ReadinessForm(forms.Form):
    """What an expert takes on."""

    languages = _several(
        _("Languages"),
        _("In which they can read papers and talk."),
        required=True,
    )
    counties = _several(_("Counties"), _("Where they can go. None chosen means everywhere."))
    visits_a_year = forms.IntegerField(
        label=_("Visits a year"),
        help_text=_("At most so many."),
        min_value=0,
        max_value=VISITS_A_YEAR_MAX,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": "4"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["languages"].choices = language_choices()  # type: ignore[attr-defined]
        self.fields["counties"].choices = [  # type: ignore[attr-defined]
            (county.code, in_language(county, "name")) for county in County.objects.all()
        ]

    @property
    def readiness(self) -> Readiness:
        """What was written."""
        said = self.cleaned_data
        return Readiness(
            languages=tuple(said["languages"]),
            counties=tuple(sorted(said["counties"])),
            visits_a_year=said["visits_a_year"],
        )


class AddExpertForm(QualificationForm, ReadinessForm):
    """Who it is, what the agency keeps, and what they take on."""

    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("Somebody who has an account keeps it; somebody new gets an invitation."),
        error_messages={"invalid": _("Write the address like vardas@centras.lt.")},
    )
    field_order = ("first_name", "last_name", "email", *QualificationForm.base_fields)


class EndExpertForm(forms.Form):
    """From which day nobody appoints them, and why."""

    left_on = day_field(_("Leaves on"), _("From this day on nobody appoints them."))
    reason = long_text(_("Reason"), rows=3)


class InterestForm(forms.Form):
    """An interest in an institution."""

    organisation = forms.ModelChoiceField(Organisation.objects.none(), label=_("Institution"))
    kind = forms.ChoiceField(label=_("What connects you"), choices=InterestKind.choices)
    text = long_text(_("In your words"), _("What it was, and what you did there."), rows=3)
    from_on = DayField(label=_("From"), required=False)
    until_on = DayField(
        label=_("Until"), required=False, help_text=_("Leave it empty while it lasts. Year-month-day.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        centres = Organisation.objects.filter(kind__in=CENTRE_KINDS, merged_into=None)
        self.fields["organisation"].queryset = centres  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        first, last = values.get("from_on"), values.get("until_on")
        if first and last and last < first:
            self.add_error("until_on", _("The last day is before the first one."))
        if first and first > today():
            self.add_error("from_on", _("This day has not come yet."))
        return values

    @property
    def words(self) -> InterestWords:
        """What was written."""
        return InterestWords(**self.cleaned_data)
