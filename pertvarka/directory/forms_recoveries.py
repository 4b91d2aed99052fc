"""Why somebody needs a new way in or a centre a new head, and by which document."""

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.actions import Grounds

REASON = forms.Textarea(attrs={"rows": 3})


class GroundsForm(forms.Form):
    """What every recovery stands on."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=1000,
        help_text=_(
            "How you know that the request is true: whom you spoke to, and how you know it was them."
        ),
        widget=REASON,
    )
    document_number = forms.CharField(
        label=_("Date and number of the document"),
        max_length=60,
        help_text=_("The request or order by which you ask, as it is registered at the agency."),
    )
    centre_email = forms.EmailField(
        label=_("The centre's own e-mail address"),
        max_length=254,
        help_text=_("The centre is written to as well, so that a false request is noticed."),
    )

    def grounds(self) -> Grounds:
        """The values that are in order."""
        return Grounds(**{name: self.cleaned_data[name] for name in GroundsForm.base_fields})


class LockedOutForm(GroundsForm):
    new_email = forms.EmailField(
        label=_("New e-mail address of the person"),
        max_length=254,
        required=False,
        help_text=_("Only when the person cannot read the present one any more."),
    )


class GoneForm(GroundsForm):
    first_name = forms.CharField(label=_("Successor's first name"), max_length=80)
    last_name = forms.CharField(label=_("Successor's last name"), max_length=80)
    email = forms.EmailField(label=_("Successor's e-mail address"), max_length=254)


class RefusalForm(forms.Form):
    reason = forms.CharField(
        label=_("Why it is refused"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
    )
