"""What is said about a visit: days, agenda, questions, notes, protocol, days of work, feedback."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation import visit_rules
from pertvarka.evaluation.forms.plans import number_field
from pertvarka.evaluation.forms.self_evaluations import ReasonForm, day_field, long_text
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.visit_words import ANSWERS, QUESTIONS
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language
from pertvarka.foundation.ui.writing import written_day

PROTOCOL_MAX_LETTERS = 30_000
NOTE_MAX_LETTERS = 10_000
WORK_DAYS_MAX = 60


class VisitDaysForm(forms.Form):
    """The days of a visit, and why it is told late if it is."""

    first_day = day_field(_("First day of the visit"), _("Year-month-day, a working day."))
    last_day = day_field(_("Last day of the visit"), _("The same day when the visit takes one day."))
    reason = long_text(
        _("Why the notice is shorter"),
        _("Only when the institution is told later than the procedure asks. The institution reads it."),
        required=False,
        rows=3,
    )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        first, last = values.get("first_day"), values.get("last_day")
        if first and last:
            for name, problem in visit_rules.why_visit_days_wrong(first, last, earliest=today()).items():
                self.add_error(name, problem)
        return values

    def ask_reason(self, notice_until: date) -> None:
        """Say beside the field that the notice is short and needs a reason."""
        self.add_error(
            "reason",
            _("Such a visit had to be told by %(day)s. Write why it is told later, or choose later days.")
            % {"day": written_day(notice_until, always_year=True)},
        )


class TimeField(forms.TimeField):
    """A time of the day, typed as 9:30 or 09.30."""

    def __init__(self, label: Any) -> None:
        super().__init__(
            label=label,
            input_formats=["%H:%M", "%H.%M", "%H%M"],
            widget=forms.TimeInput(
                format="%H:%M",
                attrs={"inputmode": "numeric", "autocomplete": "off", "size": "6", "class": "pv-day"},
            ),
            error_messages={"invalid": _("Write the time like 9:30.")},
        )


class AgendaItemForm(forms.Form):
    """One item of the agenda."""

    on = forms.TypedChoiceField(label=_("Day"), coerce=date.fromisoformat)
    begins = TimeField(_("Begins at"))
    ends = TimeField(_("Ends at"))
    title = forms.CharField(label=_("Topic"), max_length=200)
    with_whom = forms.CharField(
        label=_("With whom"), max_length=200, required=False, help_text=_("Roles rather than names.")
    )
    place = forms.CharField(label=_("Place"), max_length=200, required=False)

    def __init__(self, *args: Any, days: list[date], **kwargs: Any) -> None:
        """days: those of the visit, and the one that the item already has."""
        super().__init__(*args, **kwargs)
        choices = [(day.isoformat(), written_day(day, always_year=True)) for day in days]
        self.fields["on"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        begins, ends = values.get("begins"), values.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", _("It ends before it begins. Change one of the times."))
        return values

    def line(self) -> visit_rules.Line:
        """The item without its place."""
        return visit_rules.Line(
            **{name: self.cleaned_data[name] for name in ("on", "begins", "ends", "title", "with_whom")}
        )


class WishForm(ReasonForm):
    """What the institution asks to change in the visit."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["reason"]
        field.label = _("What should change")
        field.help_text = _("The panel's lead and the organiser read this.")
        field.error_messages["required"] = _("Write what should change: other days, times or people.")


class QuestionForm(forms.Form):
    """A question to the institution."""

    indicator_code = forms.ChoiceField(label=_("About what"), required=False)
    text = long_text(_("Question"), _("One thing at a time; name the paper and the page."))

    def __init__(self, *args: Any, record: ExternalEvaluation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["indicator_code"].choices = [  # type: ignore[attr-defined]
            ("", _("The dossier as a whole")),
            *(
                (
                    f"{area.code} {in_language(area, 'title')}",
                    [(each.code, f"{each.code} {in_language(each, 'title')}") for each in area.indicators],
                )
                for area in record.chosen_areas
            ),
        ]


class AnswerForm(forms.Form):
    """The institution's answer."""

    text = long_text(
        _("Answer"),
        _("Say where it can be seen. Colleagues may write it with you before it is given."),
        rows=5,
    )


class DraftAnswerForm(AnswerForm):
    """An answer that may still be empty."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].required = False


class NoteForm(forms.Form):
    """A note to a topic."""

    text = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=NOTE_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    is_shared = forms.BooleanField(label=_("Share with the panel"), required=False)


class ProtocolForm(forms.Form):
    """The protocol of the visit."""

    text = forms.CharField(
        label=_("Protocol"),
        help_text=_(
            "Where and when, who took part, what was looked at, whom the panel talked with, what was agreed."
        ),
        max_length=PROTOCOL_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 18}),
        error_messages={"required": _("Write the protocol.")},
    )


class WorkForm(forms.Form):
    """How many days an expert worked."""

    days = number_field(
        _("Days worked"),
        _("By halves, for example 2,5: studying the papers, the visit, the findings."),
        min_value=visit_rules.HALF_A_DAY,
        max_value=WORK_DAYS_MAX,
        max_digits=4,
        decimal_places=1,
    )
    note = long_text(_("What they were"), _("You may leave it empty."), required=False, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["days"].required = True
        self.fields["days"].error_messages["required"] = _("Write how many days you worked.")

    def clean_days(self) -> Decimal:
        days: Decimal = self.cleaned_data["days"]
        if problem := visit_rules.why_days_wrong(days):
            raise ValidationError(problem)
        return days


class WorkReturnForm(ReasonForm):
    """Why the days are to be told anew."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reason"].help_text = _("The expert reads this.")
        self.fields["reason"].error_messages["required"] = _("Write the reason: the expert needs to know it.")


class FeedbackForm(forms.Form):
    """What the institution says of the visit."""

    text = long_text(
        _("What else should the organiser know?"),
        _("You may leave it empty. The experts never read this text."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, words in QUESTIONS.items():
            self.fields[name] = forms.TypedChoiceField(
                label=str(words),
                coerce=int,
                choices=[(value, f"{value} – {said}") for value, said in ANSWERS.items()],
                widget=forms.RadioSelect,
                error_messages={"required": _("Choose one of the answers.")},
            )
        self.order_fields([*QUESTIONS, "text"])

    def answers(self) -> dict[str, int]:
        """1–5 by question."""
        return {name: self.cleaned_data[name] for name in QUESTIONS}
