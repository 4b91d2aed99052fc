"""What the page's frame shows everywhere."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def page_frame(request: HttpRequest) -> dict[str, Any]:
    """Demonstration notice, navigation by role, who I am."""
    return {"demonstration": settings.DEMONSTRATION}
