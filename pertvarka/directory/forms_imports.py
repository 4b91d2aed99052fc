"""A table to import, and which of its columns holds what."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.imports import Field
from pertvarka.foundation import sent_sheets
from pertvarka.foundation.sent_sheets import SentSheet, Unreadable


class UploadForm(forms.Form):
    """The file; what is read from it is `sheet`."""

    file = forms.FileField(
        label=_("Table"),
        help_text=_("CSV or XLSX, up to 5 MB and 10,000 rows. The first row names the columns."),
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.txt"}),
    )

    def clean_file(self) -> Any:
        sent = self.cleaned_data["file"]
        if sent.size > sent_sheets.LARGEST_FILE:
            raise ValidationError(_("The file is larger than 5 MB. Divide it into smaller ones."))
        try:
            self.sheet: SentSheet = sent_sheets.read(sent.read())
        except Unreadable as unreadable:
            raise ValidationError(str(unreadable)) from unreadable
        return sent


class ColumnsForm(forms.Form):
    """For each field of the import, the column that holds it."""

    def __init__(self, *args: Any, fields: tuple[Field, ...], columns: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for each in fields:
            nothing = _("Choose a column") if each.is_required else _("Not in the table")
            choices = [
                ("", nothing),
                *((str(place), name or f"({place + 1})") for place, name in enumerate(columns)),
            ]
            self.fields[each.name] = forms.ChoiceField(
                label=str(each.label), help_text=str(each.note), choices=choices, required=False
            )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        chosen: dict[str, str] = {}
        for name, place in list(values.items()):
            if place and place in chosen:
                self.add_error(name, _("This column is chosen twice. Choose another one here."))
            elif place:
                chosen[place] = name
        return values

    def chosen(self) -> dict[str, int]:
        """Field → place of its column, without those that are not in the table."""
        return {name: int(place) for name, place in self.cleaned_data.items() if place}


class ConfirmForm(forms.Form):
    """What to do besides writing the rows that are in order."""

    takes_doubtful = forms.BooleanField(
        required=False, label=_("Write the rows that look like duplicates too")
    )
    invites = forms.BooleanField(
        required=False, label=_("Send an invitation to everybody who has no account yet")
    )

    def __init__(self, *args: Any, has_doubtful: bool, has_people: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not has_doubtful:
            del self.fields["takes_doubtful"]
        if not has_people:
            del self.fields["invites"]

    def choices(self) -> dict[str, bool]:
        """What was ticked; what was not asked is not."""
        return {name: self.cleaned_data.get(name, False) for name in ("takes_doubtful", "invites")}
