"""Forms about a draft as a whole: beginning, describing, bringing a file, publishing, withdrawing."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import DayField
from pertvarka.frameworks import dates, queries
from pertvarka.frameworks.models import FrameworkVersion
from pertvarka.frameworks.problems import FrameworkError, Problem
from pertvarka.frameworks.reading import SIZE_LIMIT, decoded

NOTE_MAX_LETTERS = 5000
FROM_FILE = "file"


def note_field(label: Any, help_text: Any, *, required: bool = False) -> forms.CharField:
    """Some sentences."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=required,
        max_length=NOTE_MAX_LETTERS,
        widget=forms.Textarea({"rows": 3}),
    )


class DescribeForm(forms.Form):
    """What the draft is called and what it changes."""

    title = forms.CharField(
        label=_("Name of the draft"),
        max_length=200,
        help_text=_("For the agency's own use, such as “Version for 2027”."),
    )
    note = note_field(
        _("What it changes and why"),
        _("A few sentences. Heads of centres may be sent them when the version is published."),
    )


class YamlFileField(forms.FileField):
    """A framework in YAML; what is clean is its text. `problems` are what is wrong with the file itself."""

    widget = forms.FileInput({"accept": ".yaml,.yml"})

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", _("A YAML file in UTF-8, at most 1 MB, as it is downloaded here."))
        super().__init__(**options)

    def clean(self, data: Any, initial: Any = None) -> str:
        found = super().clean(data, initial)
        if not found:
            return ""
        try:
            return decoded(found.read(SIZE_LIMIT + 1))
        except FrameworkError as error:
            raise forms.ValidationError([str(problem) for problem in error.problems]) from error


class FileForm(forms.Form):
    """A file in place of what the draft holds."""

    file = YamlFileField(label=_("File"))


class NewDraftForm(DescribeForm):
    """A draft begins with a published version, or with a file."""

    base = forms.ChoiceField(label=_("Begin with"))
    file = YamlFileField(label=_("The file to begin with"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.versions = {str(each.pk): each for each in queries.published() if not each.is_withdrawn}
        words = [
            (
                number,
                _("%(code)s, version %(number)s") % {"code": each.framework.code, "number": each.version},
            )
            for number, each in self.versions.items()
        ]
        self.fields["base"].choices = [*words, (FROM_FILE, _("A file"))]  # type: ignore[attr-defined]
        if words:
            self.initial.setdefault("base", words[0][0])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("base") == FROM_FILE and not cleaned.get("file") and "file" not in self.errors:
            self.add_error("file", _("Choose the file, or a version to begin with."))
        return cleaned

    @property
    def version(self) -> FrameworkVersion | None:
        """The version to begin with; None when the draft begins with the file."""
        return self.versions.get(self.cleaned_data["base"])


class PublishForm(forms.Form):
    """From which day, and whom to tell."""

    in_force_from = DayField(
        label=_("In force from"),
        error_messages={"required": _("Choose a day.")},
        help_text=_("Year-month-day. Self-evaluations opened from this day on are made with this version."),
    )
    reason = note_field(
        _("Why nobody else publishes it"),
        _("You wrote in this draft yourself. A second pair of eyes is missing, so the reason is recorded."),
        required=True,
    )
    tells_heads = forms.BooleanField(
        label=_("Write to the heads of all centres"),
        required=False,
        help_text=_("They get the date, the note of what changes and a link."),
    )

    def __init__(self, *args: Any, last: FrameworkVersion | None, wants_reason: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.last = last
        if not wants_reason:
            del self.fields["reason"]

    def clean_in_force_from(self) -> date:
        day: date = self.cleaned_data["in_force_from"]
        if problem := dates.why_not_in_force_from(day, last=self.last, on=today()):
            raise forms.ValidationError(problem)
        return day


class WithdrawForm(forms.Form):
    """Why a coming version is taken back."""

    reason = note_field(
        _("Reason"),
        _("It is shown on the version's page and sent to the heads of centres."),
        required=True,
    )


def problems_as_errors(form: forms.Form, problems: tuple[Problem, ...], *, most: int = 50) -> None:
    """Put what is wrong with a file's content beside the field, as far as a person can read it."""
    for problem in problems[:most]:
        form.add_error("file", str(problem))
    if len(problems) > most:
        form.add_error("file", _("… and %(count)s more.") % {"count": len(problems) - most})
