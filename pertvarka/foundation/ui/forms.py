"""Django's form renderer with the house's templates."""

from django.forms.renderers import TemplatesSetting


class FormRenderer(TemplatesSetting):
    """Fields look like the design."""
