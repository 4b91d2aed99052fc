"""Input about evidence: text in, clean values or clear problems out; files are examined by the action."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pertvarka.evaluation.actions import Description
from pertvarka.evaluation.forms.self_evaluations import long_text
from pertvarka.evaluation.models import Codes
from pertvarka.evaluation.models.evidence import (
    ADDRESS_LETTERS,
    FIRST_YEAR,
    LAST_YEAR,
    PLACE_LETTERS,
    TAG_LETTERS,
    TITLE_LETTERS,
)
from pertvarka.foundation import personal_codes
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import kinds
from pertvarka.foundation.ui.languages import in_language

TAGS_MAX = 10
FILES_MAX = 20
NOTE_LETTERS = 20_000


class FilesInput(forms.FileInput):
    """A box for several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files at once; each is examined by itself, so that a bad one does not hold up the others."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=FilesInput(attrs={"multiple": True, "accept": kinds.accepted()}), **options)

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if len(files) > FILES_MAX:
            raise ValidationError(_("Choose at most %(most)s files at once.") % {"most": FILES_MAX})
        return list(files)


class TagsField(forms.CharField):
    """Words with commas between; the same one is taken once, whatever its case."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, max_length=TAGS_MAX * (TAG_LETTERS + 2), **options)

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        words = (" ".join(word.split()) for word in (super().to_python(value) or "").split(","))
        tags = tuple({word.casefold(): word for word in words if word}.values())
        if len(tags) > TAGS_MAX:
            raise ValidationError(_("Keep at most %(most)s tags.") % {"most": TAGS_MAX})
        if any(len(tag) > TAG_LETTERS for tag in tags):
            raise ValidationError(_("A tag is at most %(most)s letters long.") % {"most": TAG_LETTERS})
        return tags


def year_field(label: Any, help_text: Any = "", *, required: bool = True) -> forms.IntegerField:
    """A year that evidence may be about."""
    return forms.IntegerField(
        label=label,
        help_text=help_text,
        required=required,
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        localize=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "size": 6, "class": "pv-day"}),
        error_messages={"invalid": _("Write the year with four digits, for example 2026.")},
    )


class AboutForm(forms.Form):
    """The years it is about, what it is called and how it is found."""

    title = forms.CharField(
        label=_("Title"), max_length=TITLE_LETTERS, help_text=_("So that others know what it shows.")
    )
    year_from = year_field(_("Year it is about"))
    year_until = year_field(_("Until the year"), _("Only when it is about several years."), required=False)
    description = long_text(
        _("Description"), _("What can be seen in it; you may leave it empty."), required=False, rows=3
    )
    tags = TagsField(label=_("Tags"), help_text=_("With commas between, for example: surveys, plans"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["year_from"].initial = today().year

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        first, last = values.get("year_from"), values.get("year_until")
        if first and last and last < first:
            self.add_error("year_until", _("The last year cannot be before the first one."))
        return values

    @property
    def about(self) -> Description:
        """The clean values as actions take them."""
        values = self.cleaned_data
        return Description(
            title=values.get("title", ""),
            description=values["description"],
            tags=values["tags"],
            year_from=values["year_from"],
            year_until=values["year_until"] or values["year_from"],
        )


class WithoutPupilsForm(forms.Form):
    """A promise about what is being added."""

    no_pupils = forms.BooleanField(
        label=_("There are no personal data of pupils in it"),
        error_messages={"required": _("Look it over for pupils' data, then tick here.")},
    )


class ChecksCodesForm(forms.Form):
    """Texts that look as if personal codes stood in them are taken only when somebody answers for them."""

    codes_confirmed = forms.BooleanField(
        label=_("The numbers are no personal codes of pupils, and we may keep them"), required=False
    )
    checked: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not any(personal_codes.count_in(str(self.data.get(name, ""))) for name in self.checked):
            del self.fields["codes_confirmed"]  # asked only where there is something to answer for

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        for name in self.checked:
            count = personal_codes.count_in(str(values.get(name) or ""))
            if count and not values.get("codes_confirmed"):
                self.add_error(name, codes_in_words(count))
        return values

    @property
    def codes(self) -> str:
        """What is known of personal codes in the text."""
        return Codes.CONFIRMED if self.cleaned_data.get("codes_confirmed") else Codes.NONE


def codes_in_words(count: int) -> str:
    """How many numbers look like personal codes; never which."""
    return ngettext(
        "%(count)s number in it looks like a personal code. Take it out, or tick below that it is none.",
        "%(count)s numbers in it look like personal codes. Take them out, or tick below that they are none.",
        count,
    ) % {"count": count}


class AddFilesForm(WithoutPupilsForm, AboutForm):
    """Files, and what is said of all of them; each gets its title from its name."""

    chosen_files = FilesField(label=_("Files"), required=False)  # the view says when there is none
    title = None  # type: ignore[assignment] # Django's way of leaving an inherited field out
    field_order = ["chosen_files", "year_from", "year_until", "tags", "description", "no_pupils"]


class AddLinkForm(ChecksCodesForm, AboutForm):
    """An address and what is behind it."""

    address = forms.URLField(
        label=_("Address"),
        max_length=ADDRESS_LETTERS,
        assume_scheme="https",
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("A page or a shared folder that the group and the auditor can open."),
        error_messages={"invalid": _("Write the address like https://centras.lt/ataskaita.")},
    )
    field_order = ["address", "title", "year_from", "year_until", "tags", "description", "codes_confirmed"]
    checked = ("address", "title", "description")


class AddNoteForm(WithoutPupilsForm, ChecksCodesForm, AboutForm):
    """A text that is evidence by itself."""

    text = forms.CharField(
        label=_("Note"),
        help_text=_("For example what was agreed at a meeting, who took part and when."),
        max_length=NOTE_LETTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    field_order = [
        "title",
        "text",
        "year_from",
        "year_until",
        "tags",
        "description",
        "codes_confirmed",
        "no_pupils",
    ]
    checked = ("title", "text", "description")


class DescribeForm(ChecksCodesForm, AboutForm):
    """What is said of a piece that is there already."""

    checked = ("title", "description")


class ReviseFileForm(WithoutPupilsForm):
    """A newer file."""

    file = forms.FileField(
        label=_("The newer file"),
        widget=forms.FileInput(attrs={"accept": kinds.accepted()}),
        error_messages={"required": _("Choose a file.")},
    )
    field_order = ["file", "no_pupils"]


class ReviseLinkForm(forms.Form):
    """A newer address."""

    address = AddLinkForm.base_fields["address"]


class ReviseNoteForm(WithoutPupilsForm, ChecksCodesForm):
    """A newer text."""

    text = AddNoteForm.base_fields["text"]
    field_order = ["text", "codes_confirmed", "no_pupils"]
    checked = ("text",)


class EraseForm(forms.Form):
    """Why something is erased."""

    reason = forms.CharField(
        label=_("Why it is erased"),
        help_text=_("It stays in the record beside your name. Do not repeat the data here."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class UseForm(forms.Form):
    """Where in a piece to look, and which of the documents wanted it is."""

    place = forms.CharField(
        label=_("Where in it"), help_text=_("For example: p. 12"), max_length=PLACE_LETTERS, required=False
    )
    answers = forms.TypedMultipleChoiceField(
        label=_("It answers"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, indicator: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answers"].choices = [  # type: ignore[attr-defined]
            (place, in_language(each, "title")) for place, each in enumerate(indicator.evidence)
        ]
        if not indicator.evidence:
            del self.fields["answers"]
