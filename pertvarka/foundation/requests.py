"""Every request has an id, which the logs and the answer carry, and leaves one line in the log."""

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.utils import translation

request_id: ContextVar[str] = ContextVar("request_id", default="-")
logger = logging.getLogger(__name__)

# Only what a proxy makes up by itself is believed: 32 hexadecimal digits, or the same written as a UUID.
BELIEVED_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


def id_for(request: HttpRequest) -> str:
    """The id the proxy gave, when it looks like one; else a new one."""
    given = request.headers.get("X-Request-ID", "")
    return given if BELIEVED_ID.fullmatch(given) else uuid.uuid4().hex


def route_of(request: HttpRequest) -> str:
    """The name of the request's route. Never the path: it may hold a record's number or a secret link."""
    if request.path.startswith(settings.STATIC_URL):
        return "static"
    match = request.resolver_match
    if match is None:
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        with translation.override(language):
            try:
                match = resolve(request.path_info)
            except Resolver404:
                return "unknown"
    return match.view_name or "unnamed"


class OnlyUtf8Middleware:
    """Refuses a body in another encoding than UTF-8: browsers send none, some decode into no text at all."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        charset = (request.content_params or {}).get("charset", "utf-8")
        if charset.lower() not in ("utf-8", "utf8"):
            return HttpResponse(status=400)
        return self.get_response(request)


class RequestIdMiddleware:
    """Gives the request an id, returns it in X-Request-ID and logs method, route, status and milliseconds."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token = request_id.set(id_for(request))
        began = time.perf_counter()
        try:
            response = self.get_response(request)
            response["X-Request-ID"] = request_id.get()
            log_request(request, response.status_code, time.perf_counter() - began)
            return response
        finally:
            request_id.reset(token)


def log_request(request: HttpRequest, status: int, seconds: float) -> None:
    """The request's one line in the log."""
    fields = {
        "method": request.method if request.method in METHODS else "other",
        "route": route_of(request),
        "status": status,
        "ms": round(seconds * 1000, 1),
    }
    logger.info("request", extra={"fields": fields})
