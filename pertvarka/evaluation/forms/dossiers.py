"""Which years a dossier covers, and in which language."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class DossierForm(forms.Form):
    """The first and the last year, out of those with an approved report."""

    first_year = forms.TypedChoiceField(
        label=_("From"),
        coerce=int,
        help_text=_("Three years for the first accreditation; later, since the last external evaluation."),
    )
    last_year = forms.TypedChoiceField(label=_("Until"), coerce=int)
    language = forms.ChoiceField(label=_("Language of the dossier"), choices=settings.LANGUAGES)

    def __init__(self, *args: Any, years: list[int], **kwargs: Any) -> None:
        """years: with an approved report, the latest first."""
        super().__init__(*args, **kwargs)
        choices = [(year, str(year)) for year in years]
        for name in ("first_year", "last_year"):
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        first, last = values.get("first_year"), values.get("last_year")
        if first and last and last < first:
            self.add_error("last_year", ValidationError(_("The last year cannot be before the first.")))
        return values
