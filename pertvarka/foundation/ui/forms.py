"""Forms in the house's look: Django's own rendering with our templates, and the fields we write ourselves."""

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _


class FormRenderer(TemplatesSetting):
    """Label, description, control and errors as the design draws them."""

    form_template_name = "ui/form.html"
    field_template_name = "ui/field.html"


class DayInput(forms.DateInput):
    """A day typed as 2026-11-22.

    Not type="date": that shows the day in the browser's language instead of the page's.
    """

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        usual = {"inputmode": "numeric", "autocomplete": "off", "size": "12", "class": "pv-day"}
        super().__init__({**usual, **(attrs or {})}, format="%Y-%m-%d")


class DayField(forms.DateField):
    """A calendar day. Dashes may be left out, or be dots or spaces: a number pad may have no dash."""

    widget = DayInput
    default_error_messages = {"invalid": _("Write the day as year-month-day, for example 2026-11-22.")}

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", _("Year-month-day, for example 2026-11-22"))
        options.setdefault("input_formats", ["%Y-%m-%d", "%Y%m%d", "%Y.%m.%d", "%Y %m %d"])
        super().__init__(**options)


def render_refused(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """The same page again with what was written and what is wrong: 422."""
    return render(request, template, context, status=422)
