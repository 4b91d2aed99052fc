"""Light or dark: a page of its own, so that it works without a script and no public page needs a form."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import public
from pertvarka.foundation.ui.appearance import remember_scheme, scheme_of
from pertvarka.foundation.ui.forms import render_refused


class AppearanceForm(forms.Form):
    """One choice of three."""

    scheme = forms.ChoiceField(
        label=_("Colours"),
        widget=forms.RadioSelect,
        choices=[
            ("auto", _("As on my device")),
            ("light", _("Light")),
            ("dark", _("Dark")),
        ],
    )


def way_back(request: HttpRequest) -> str:
    """Where the reader came from, if that is a page of ours; else the front page."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    ours = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if ours else reverse("site:home")


@public
def appearance(request: HttpRequest) -> HttpResponse:
    """Choose the colours and go back to where one was."""
    form = AppearanceForm(request.POST or None, initial={"scheme": scheme_of(request)})
    back = way_back(request)
    page = {"form": form, "way_back": back}
    if request.method != "POST":
        return render(request, "site/appearance.html", page)
    if not form.is_valid():
        return render_refused(request, "site/appearance.html", page)
    response = redirect(back)
    remember_scheme(response, form.cleaned_data["scheme"])
    return response
