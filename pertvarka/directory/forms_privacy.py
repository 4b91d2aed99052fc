"""What people ask about personal data, and what the data-protection officer looks for and answers."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.directory import access_log
from pertvarka.directory.queries_reads import ReadSearch
from pertvarka.foundation.ui.forms import DayField

LONGEST_SEARCH = 100


class ReadSearchForm(forms.Form):
    """Which rows of the log of reads are looked for. A value that does not fit is left out."""

    reader = forms.CharField(label=_("Who read"), max_length=LONGEST_SEARCH, required=False)
    about = forms.CharField(label=_("Whose data"), max_length=LONGEST_SEARCH, required=False)
    shown = forms.ChoiceField(label=_("Page"), required=False)
    from_on = DayField(label=_("From"), help_text="", required=False)
    until_on = DayField(label=_("Until"), help_text="", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["shown"].choices = [("", _("Any page")), *access_log.PAGES.items()]  # type: ignore[attr-defined]

    def search(self) -> ReadSearch:
        """What fits of what was asked for."""
        if not self.is_bound:
            return ReadSearch()
        self.is_valid()
        return ReadSearch(**{name: value for name, value in self.cleaned_data.items() if value})
