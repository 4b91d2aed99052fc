"""What a measure says, how it goes and what it changed: text in, clean values or clear problems out."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import rules
from pertvarka.evaluation.actions import MeasureWords, NewPerson
from pertvarka.evaluation.forms.self_evaluations import day_field, long_text
from pertvarka.evaluation.models import EffectSeen, Measure
from pertvarka.foundation import figures
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language

OWN_IDEA = "own"  # in the place of a point's number: the measure answers none of them
SOMEBODY_ELSE = "new"
PERSON_FIELDS = ("new_first_name", "new_last_name", "new_email")
AS_BEFORE = "as-before"  # a point that the report in force no longer has
POINT_SHOWN_LETTERS = 90


def number_field(label: Any, help_text: Any = "", **limits: Any) -> forms.DecimalField:
    """A number written as the reader writes it, with comma or point; it may be left empty."""
    return forms.DecimalField(
        label=label,
        help_text=help_text,
        required=False,
        localize=True,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "size": "12"}),
        error_messages={"invalid": _("Write a number, for example 1200 or 1200,50.")},
        **limits,
    )


class MeasureForm(forms.Form):
    """A measure: what it answers, what is done, by whom, until when, for how much, what will show it."""

    answers = forms.ChoiceField(label=_("Which point does it answer?"))
    title = forms.CharField(label=_("Measure"), max_length=200, help_text=_("In a few words, what is done."))
    description = long_text(_("What will be done"), required=False, rows=3)
    owner = forms.ChoiceField(label=_("Who carries it out"))
    new_first_name = forms.CharField(label=_("First name"), max_length=80, required=False)
    new_last_name = forms.CharField(label=_("Last name"), max_length=80, required=False)
    new_email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        required=False,
        help_text=_("They get a letter, and an invitation when they have no account yet."),
        error_messages={"invalid": _("Write the address like vardas@centras.lt.")},
    )
    due_on = day_field(_("Done by"), _("Year-month-day. The day counts until midnight."))
    cost = number_field(
        _("Money, euros"),
        _("Leave it empty when it costs nothing or is not known."),
        min_value=0,
        max_digits=11,
        decimal_places=2,
    )
    funding = forms.CharField(label=_("Where the money comes from"), max_length=200, required=False)
    figure_key = forms.ChoiceField(
        label=_("The figure that will show it"),
        required=False,
        help_text=_("The system counts it by itself; its value today is kept as the start."),
    )
    figure_target = number_field(
        _("Target of the figure"), _("In the figure's unit."), max_digits=14, decimal_places=2
    )
    own_sign = forms.CharField(label=_("What else will show it"), max_length=300, required=False)

    def __init__(
        self,
        *args: Any,
        areas: list[dict[str, Any]],
        people: QuerySet[Person],
        measure: Measure | None = None,
        **kwargs: Any,
    ) -> None:
        """areas: those of the report in force, with their points to improve."""
        self.measure = measure
        self.points = _points(areas)
        kept = self._kept_answer()
        if measure:
            kwargs["initial"] = {**_as_initial(measure), "answers": kept}
        super().__init__(*args, **kwargs)
        choices: list[Any] = _choices(areas)
        if measure and kept == AS_BEFORE:
            choices.insert(0, (AS_BEFORE, _shown(measure.point)))
        offered = sorted((str(figure.title), key) for key, figure in figures.offered().items())
        self.fields["answers"].choices = choices  # type: ignore[attr-defined]
        self.people = {str(person.pk): person for person in people}
        self.fields["owner"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *((number, person.full_name) for number, person in self.people.items()),
            (SOMEBODY_ELSE, _("Somebody else, named below")),
        ]
        self.fields["figure_key"].choices = [  # type: ignore[attr-defined]
            ("", _("None")),
            *((key, title) for title, key in offered),
        ]

    def _kept_answer(self) -> str:
        """The choice that stands for what the measure answers now."""
        if self.measure is None:
            return ""
        present = (self.measure.area_code, self.measure.point)
        return next((value for value, point in self.points.items() if point == present), AS_BEFORE)

    def clean_due_on(self) -> date:
        due_on = self.cleaned_data["due_on"]
        problem = rules.why_day_is_wrong(due_on, earliest=today())
        if problem and not (self.measure and self.measure.due_on == due_on):
            raise ValidationError(problem)
        return due_on

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("owner") == SOMEBODY_ELSE:
            for name in PERSON_FIELDS:
                if not values.get(name) and name not in self.errors:
                    self.add_error(name, _("Write it, or choose a person from the list."))
        if values.get("figure_target") is not None and not values.get("figure_key"):
            self.add_error("figure_key", _("Choose the figure that the target is about."))
        return values

    def words(self) -> MeasureWords:
        """What the measure says."""
        answers = self.cleaned_data["answers"]
        if self.measure and answers == AS_BEFORE:
            area_code, point = self.measure.area_code, self.measure.point
        else:
            area_code, point = self.points[answers]
        names = [name for name in MeasureWords.__dataclass_fields__ if name not in ("area_code", "point")]
        return MeasureWords(area_code, point, **{name: self.cleaned_data[name] for name in names})

    def chosen_owner(self) -> Person | NewPerson:
        """Whoever carries it out: somebody known, or somebody to be invited."""
        values = self.cleaned_data
        known = self.people.get(values["owner"])
        return known or NewPerson(*(values[name] for name in PERSON_FIELDS))

    @property
    def names_somebody_else(self) -> bool:
        """Whether the fields of a person not in the list are wanted open."""
        return self["owner"].value() == SOMEBODY_ELSE or any(self[name].value() for name in PERSON_FIELDS)

    @property
    def before_the_person(self) -> list[forms.BoundField]:
        return [self[name] for name in ("answers", "title", "description", "owner")]

    @property
    def the_person(self) -> list[forms.BoundField]:
        return [self[name] for name in PERSON_FIELDS]

    @property
    def after_the_person(self) -> list[forms.BoundField]:
        names = ("due_on", "cost", "funding", "figure_key", "figure_target", "own_sign")
        return [self[name] for name in names]


def _points(areas: list[dict[str, Any]]) -> dict[str, tuple[str, str]]:
    """Choice → area and point; each area also has the centre's own idea, which answers no point."""
    found = {}
    for area in areas:
        for number, text in enumerate(area["improvements"]):
            found[f"{area['code']}:{number}"] = (area["code"], text)
        found[f"{area['code']}:{OWN_IDEA}"] = (area["code"], "")
    return found


def _choices(areas: list[dict[str, Any]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The choices under the names of their areas."""
    return [
        (
            f"{area['code']} {in_language(area, 'title')}",
            [
                *((f"{area['code']}:{n}", _shown(text)) for n, text in enumerate(area["improvements"])),
                (f"{area['code']}:{OWN_IDEA}", str(_("None of its points: our own idea"))),
            ],
        )
        for area in areas
    ]


def _shown(text: str) -> str:
    return text if len(text) <= POINT_SHOWN_LETTERS else f"{text[:POINT_SHOWN_LETTERS].rstrip()}…"


def _as_initial(measure: Measure) -> dict[str, Any]:
    names = [name for name in MeasureWords.__dataclass_fields__ if name not in ("area_code", "point")]
    return {**{name: getattr(measure, name) for name in names}, "owner": str(measure.owner_id)}


class ProgressForm(forms.Form):
    """How a measure goes."""

    text = long_text(_("How it goes"), _("What has been done, what hinders."), rows=3)
    percent = forms.IntegerField(
        label=_("How much is done, per cent"), min_value=0, max_value=100, required=False
    )


class EffectForm(forms.Form):
    """What a measure of the plan before has changed."""

    seen = forms.ChoiceField(
        label=_("What did it change?"), choices=EffectSeen.choices, widget=forms.RadioSelect
    )
    reason = long_text(_("What shows it"), rows=3)
