"""Every part of the design with its states on one page: for building, for looking, and for the checks."""

from datetime import timedelta
from types import SimpleNamespace

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import public
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.ui.forms import DayField


class SampleForm(forms.Form):
    """One field of each kind."""

    title = forms.CharField(label=_("Title"), help_text=_("Up to eighty characters"), max_length=80)
    reason = forms.CharField(label=_("What do you base this on?"), widget=forms.Textarea(attrs={"rows": 3}))
    until = DayField(label=_("Until when"))
    area = forms.ChoiceField(
        label=_("Area"), choices=[("1.1", _("Seminars and courses")), ("1.3", _("Consulting"))]
    )
    method = forms.ChoiceField(
        label=_("How the levels are revealed"),
        widget=forms.RadioSelect,
        choices=[("all", _("All at once")), ("areas", _("Area by area"))],
    )
    agreed = forms.BooleanField(label=_("The group has agreed to show names"), required=False)


@public
def gallery(request: HttpRequest) -> HttpResponse:
    """The parts, drawn by the same templates as everywhere else."""
    refused = SampleForm({"until": "22.11", "method": "all"}, auto_id="refused_%s")
    refused.is_valid()
    page = {
        "sample": SampleForm(auto_id="sample_%s"),
        "refused": refused,
        "rows": Paginator(range(1, 281), 25).get_page(request.GET.get("page", "2")),
        "levels": [0, 1, 2, 3, 4, "na", None],
        "marks": ["draft", "submitted", "review", "action", "returned", "decided", "refused", "closed"],
        "in_a_week": today() + timedelta(days=7),
        "last_year": today() - timedelta(days=365),
        "this_moment": now(),
        "invented": SimpleNamespace(is_demonstration=True),
    }
    return render(request, "site/gallery.html", page)
