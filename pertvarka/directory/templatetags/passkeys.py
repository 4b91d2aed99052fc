"""What a script reads from an attribute, because nothing stands inline."""

import json
from typing import Any

from django import template
from django.core.serializers.json import DjangoJSONEncoder

register = template.Library()


@register.filter
def as_json(value: Any) -> str:
    """A value as JSON; the template escapes it for the attribute."""
    return json.dumps(value, cls=DjangoJSONEncoder)
