"""What people ask about personal data, and what the data-protection officer looks for and answers."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pertvarka.directory import access_log
from pertvarka.directory.models import Person, RequestKind
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


class PrivacyRequestForm(forms.Form):
    """What I ask about my own data."""

    kind = forms.ChoiceField(
        label=_("What do you ask?"), choices=RequestKind.choices, widget=forms.RadioSelect
    )
    text = forms.CharField(
        label=_("In your words"),
        max_length=4000,
        required=False,
        help_text=_("For example, what is wrong and how it should be. You need not give a reason."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class RegisterRequestForm(PrivacyRequestForm):
    """A request that came to the officer by post or by word."""

    email = forms.EmailField(
        label=_("E-mail address of the person"),
        max_length=254,
        help_text=_("The one that is known here. Make sure first that it is really this person who asks."),
    )
    received_on = DayField(label=_("Received on"))
    field_order = ("email", "received_on", "kind", "text")

    def clean_email(self) -> Person:
        found = Person.objects.filter(email__iexact=self.cleaned_data["email"], erased_at=None).first()
        if not found:
            raise ValidationError(_("Nobody with this address is known here."))
        return found


class ExtensionForm(forms.Form):
    reason = forms.CharField(
        label=_("Why it takes longer"),
        max_length=2000,
        help_text=_("The person is told. Allowed are complexity and the number of requests."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class AnswerForm(forms.Form):
    """How a request is answered, in words that go to the person."""

    OUTCOMES = (
        ("fulfil", _("Done as asked")),
        ("fulfil_in_part", _("Done in part; the answer says what not, and why")),
        ("refuse", _("Turned down; the answer says why")),
    )
    outcome = forms.ChoiceField(label=_("Outcome"), choices=OUTCOMES, widget=forms.RadioSelect)
    answer = forms.CharField(
        label=_("Answer to the person"), max_length=8000, widget=forms.Textarea(attrs={"rows": 6})
    )


class ErasureForm(forms.Form):
    answer = forms.CharField(
        label=_("Answer to the person"),
        max_length=8000,
        help_text=_("What stays, and by which ground, is added to the letter by itself."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
