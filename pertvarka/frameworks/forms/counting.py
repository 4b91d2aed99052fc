"""Counting a term: which, from which day, and whether it stood still meanwhile."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.ui.forms import DayField
from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.procedure_tree import ProcedureTree
from pertvarka.frameworks.procedure_words import term_words
from pertvarka.frameworks.terms import Due, Pause, last_day

EARLIEST, LATEST = date(2009, 1, 1), date(2100, 12, 31)


class CountingForm(forms.Form):
    """Counts one of a procedure's terms."""

    term = forms.ChoiceField(label=_("Term"))
    day = DayField(
        label=_("Counted from this day"),
        help_text=_("The day of the delivery, visit or other event, for example 2026-12-16"),
    )
    paused_from = DayField(
        label=_("Stood still from"), required=False, help_text=_("Leave empty if it did not")
    )
    paused_until = DayField(
        label=_("Stood still until"), required=False, help_text=_("The last day; leave empty while it lasts")
    )

    def __init__(self, procedure: ProcedureTree, data: Any = None) -> None:
        super().__init__(data)
        self.procedure = procedure
        self.fields["term"].choices = [  # type: ignore[attr-defined]
            (key, f"{in_language(term, 'title')}: {term_words(procedure, term)}")
            for key, term in procedure.terms.items()
        ]

    def clean(self) -> dict[str, Any]:
        """Days that the calendar of holidays knows, and a pause that ends after it has begun."""
        values = super().clean() or {}
        for name in ("day", "paused_from", "paused_until"):
            if values.get(name) and not EARLIEST <= values[name] <= LATEST:
                words = {"first": EARLIEST.isoformat(), "last": LATEST.isoformat()}
                self.add_error(name, _("Choose a day from %(first)s to %(last)s.") % words)
        first, last = values.get("paused_from"), values.get("paused_until")
        if last and not first:
            self.add_error("paused_from", _("Say from which day it stood still, too."))
        if first and last and last < first:
            self.add_error("paused_until", _("The last day comes before the first. Change one of them."))
        return values

    def due(self) -> Due:
        """The last day of the chosen term. Only for a valid form."""
        values = self.cleaned_data
        pauses = []
        if values["paused_from"]:
            reason = str(_("as you have said"))
            pauses = [Pause(values["paused_from"], values["paused_until"], reason)]
        return last_day(self.procedure.terms[values["term"]], values["day"], pauses)
