"""The copy of an order that is published."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class PublicCopyForm(forms.Form):
    """The file, and whether somebody has looked through it."""

    file = forms.FileField(
        label=_("Copy with personal data struck out"),
        help_text=_("PDF. Everybody will be able to download it at once."),
        widget=forms.FileInput(attrs={"accept": ".pdf"}),
        required=False,
    )
    is_looked_through = forms.BooleanField(
        label=_("I have looked through every page; whoever it names may be named in public"),
        required=False,
    )

    def __init__(self, *args: Any, left_out: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.left_out = left_out

    def clean_file(self) -> Any:
        sent = self.cleaned_data.get("file")
        if self.left_out:
            raise ValidationError(self.left_out[0][1])
        if not sent:
            raise ValidationError(_("Choose the file of the copy."))
        return sent
