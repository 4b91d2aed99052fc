"""Whose identities may be used to sign in here."""

from typing import Any

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def identity_providers() -> list[dict[str, Any]]:
    """The providers of the settings, each with its id and name; usually none."""
    return list(settings.IDENTITY_PROVIDERS.values())
