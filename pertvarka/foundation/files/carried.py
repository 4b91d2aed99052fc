"""A file in a form is sent once: it lies by while its sender mends an error or reads a preview.

The form carries a signed note of where it lies. Whoever starts the form anew starts without it.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core import signing
from django.core.files.base import ContentFile, File
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.files import actions, names, places
from pertvarka.foundation.files.refusal import NotKept, Refused

SALT = "pertvarka.files.carried"


@dataclass(frozen=True)
class Carried:
    """A file that came with an earlier page of the form. `note`: what the form carries of it."""

    note: str
    sha256: str
    name: str


def read(note: str) -> Carried | None:
    """What a note speaks of; None when it is not of our writing."""
    try:
        return Carried(note, *signing.loads(note, salt=SALT))
    except signing.BadSignature:
        return None


def named_note(name: str) -> str:
    """The name under which the note of a field is sent."""
    return f"{name}-note"


class CarriedFileInput(forms.FileInput):
    """Takes a file, or the note of the one that came before; says which one that is."""

    template_name = "files/carried_input.html"

    def value_from_datadict(self, data: Any, files: Any, name: str) -> UploadedFile | Carried | None:
        """A file that is sent now takes the place of the one before."""
        return super().value_from_datadict(data, files, name) or read(data.get(named_note(name), ""))

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """What its template is drawn from."""
        context = super().get_context(name, value, attrs)
        context["carried"] = {"name": named_note(name), "file": value}
        return context


class CarriedFileNote(forms.HiddenInput):
    """The note alone, for a page that asks no more."""

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """What its template is drawn from."""
        return super().get_context(named_note(name), getattr(value, "note", ""), attrs)


class CarriedFileField(forms.FileField):
    """A file that is examined when it comes, and is not asked for again. accept: endings for the dialogue."""

    hidden_widget = CarriedFileNote
    default_error_messages = {
        "lost": _("The file was sent too long ago and is no longer here. Choose it again.")
    }

    def __init__(self, *, accept: str, **options: Any) -> None:
        super().__init__(widget=CarriedFileInput(attrs={"accept": accept}), **options)

    def bound_data(self, data: Any, initial: Any) -> Any:
        """What was sent is shown again, unlike by Django's own field."""
        return data or initial

    def clean(self, data: Any, initial: Any = None) -> File | None:
        """The file, wherever it lies by now."""
        if isinstance(data, Carried):
            return self._found(data)
        file: UploadedFile | None = super().clean(data, initial)
        if file:
            file.note = _laid_by(file)  # type: ignore[attr-defined]
        return file

    def _found(self, carried: Carried) -> File:
        try:
            return ContentFile(places.kept(carried.sha256).read_bytes(), name=carried.name)
        except FileNotFoundError as lost:
            raise forms.ValidationError(self.error_messages["lost"], code="lost") from lost


def _laid_by(file: UploadedFile) -> str:
    """The note of a file that has just come."""
    name = names.cleaned(file.name or "")
    try:
        sha256 = actions.lay_by(file, name=name)
    except (Refused, NotKept) as why:
        raise forms.ValidationError(str(why)) from why
    return signing.dumps([sha256, name], salt=SALT)
