"""How answers leave: errors as problem+json (RFC 9457), with a tag to ask again by, open to every origin."""

import json
from collections.abc import Callable
from functools import wraps
from hashlib import blake2b
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from ninja.errors import HttpError, Throttled

PROBLEM = "application/problem+json"
METHODS = "GET, HEAD, OPTIONS"
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}
TITLES = {404: "Not found", 405: "Method not allowed", 422: "Wrong parameters", 429: "Too many requests"}


class NoSuchThing(HttpError):
    """What was asked for does not exist; the message says what."""

    def __init__(self, message: str) -> None:
        super().__init__(404, message)


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """An error, told to programs."""
    told = {"type": "about:blank", "title": TITLES.get(status, "Error"), "status": status, "detail": detail}
    return HttpResponse(json.dumps(told | more), status=status, content_type=PROBLEM)


def wrong_parameters(request: HttpRequest, error: Any) -> HttpResponse:
    """Which parameters are wrong, and how."""
    errors = [{"parameter": str(each["loc"][-1]), "message": str(each["msg"])} for each in error.errors]
    return problem(422, "Some parameters are not what the description allows.", errors=errors)


def http_error(request: HttpRequest, error: Any) -> HttpResponse:
    """Whatever an operation refuses; who asks too often hears for how long to wait."""
    response = problem(error.status_code, error.message)
    if isinstance(error, Throttled) and error.wait:
        response.headers["Retry-After"] = str(error.wait)
    return response


def not_found(request: HttpRequest, error: Any) -> HttpResponse:
    """No such record."""
    return problem(404, "There is no such record.")


def served(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view with what every answer has: tag, origin, and words for a wrong method."""

    @wraps(view)
    def door(request: HttpRequest, **parts: Any) -> HttpResponse:
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={**OPEN, **PREFLIGHT, "Allow": METHODS})
        if request.method == "HEAD":  # the library knows only GET; the server leaves the body out
            request.method = "GET"
        response = view(request, **parts)
        if response.status_code == 405:
            response = problem(405, "The register is only read here.")
            response.headers["Allow"] = METHODS
        return _tagged(request, response)

    return door


def _tagged(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer with its tag, or 304 to who has it already; errors are never kept."""
    if response.status_code == 200:
        tag = f'W/"{blake2b(response.content, digest_size=16).hexdigest()}"'
        response.headers["ETag"] = tag
        response.headers["Cache-Control"] = "public, no-cache"
        response = get_conditional_response(request, etag=tag, response=response) or response
    for name, value in OPEN.items():
        response.headers[name] = value
    return response
