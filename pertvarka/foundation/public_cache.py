"""Pages for visitors without a cookie are rendered once and kept for a minute; nobody else's ever are.

What may be kept is decided twice: by the request (a plain GET or HEAD without cookie, authorisation or htmx)
and by the answer (a public view's 200 that sets no cookie, holds no form key and does not forbid keeping).
Everything else leaves as `private, no-store`, unless its view has said something itself.
The pages live in each process's memory, within limits of number and bytes, so that nobody can flood it.
"""

import gzip
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property
from hashlib import blake2b
from threading import Lock

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch
from django.utils.http import parse_etags

Key = tuple[bool, str, str]  # over TLS, host, path with query

LONGEST_QUERY = 200  # characters; what is longer is nobody's ordinary page
LARGEST_PAGE = 512 * 1024  # bytes of one page
WORTH_COMPRESSING = 1024  # bytes; below that the headers weigh more
READABLE = ("text/", "application/json", "application/yaml")  # kinds of answers that compress well
ACCEPTS_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))", re.IGNORECASE)
NEVER_KEPT = re.compile(r"\b(private|no-store)\b", re.IGNORECASE)
REVALIDATED = (
    "public, no-cache"  # a browser asks each time, because the next answer may be to a signed-in one
)
FOR_ONE_READER = "private, no-store"
VARY = "Cookie, Accept-Encoding"
# The library names Accept-Language too, but here the address alone decides the language.
KNOWN_VARY = {"", "cookie", "accept-encoding", "accept-language"}


class KeptPage:
    """One rendered answer, with what is needed to give it to the next visitor."""

    def __init__(self, response: HttpResponse, match: ResolverMatch, until: float) -> None:
        self.body = bytes(response.content)
        self.headers = {name: value for name, value in response.items() if name != "Content-Length"}
        self.match = match
        self.until = until  # on this process's monotonic clock
        # Weak, because the same page leaves compressed and plain.
        tag = self.headers.setdefault("ETag", f'W/"{blake2b(self.body, digest_size=16).hexdigest()}"')
        self.tag = tag.removeprefix("W/")

    @property
    def weight(self) -> int:
        """Bytes it may take in memory."""
        return 2 * len(self.body)

    @cached_property
    def compressed(self) -> bytes | None:
        """The body for those who accept gzip; None when it is not worth it.

        A kept page holds no secret, so its length gives none away.
        """
        if len(self.body) < WORTH_COMPRESSING or not self.headers["Content-Type"].startswith(READABLE):
            return None
        return gzip.compress(self.body, compresslevel=6, mtime=0)

    def answer(self, request: HttpRequest) -> HttpResponse:
        """The page, plain or compressed, or 304 when the visitor has it already."""
        if self.is_known_to(request):
            known = {name: value for name, value in self.headers.items() if name not in NOT_IN_304}
            response = HttpResponse(status=304, headers=known)
            del response.headers["Content-Type"]
            return response
        body, headers = self.body, self.headers
        if ACCEPTS_GZIP.search(request.META.get("HTTP_ACCEPT_ENCODING", "")) and self.compressed:
            body, headers = self.compressed, {**headers, "Content-Encoding": "gzip"}
        response = HttpResponse(b"" if request.method == "HEAD" else body, headers=headers)
        response.headers["Content-Length"] = str(len(body))
        return response

    def is_known_to(self, request: HttpRequest) -> bool:
        """Whether If-None-Match names this page; weak comparison, as RFC 9110 wants here."""
        asked = request.META.get("HTTP_IF_NONE_MATCH", "")
        if not asked:
            return False
        return any(tag == "*" or tag.removeprefix("W/") == self.tag for tag in parse_etags(asked))


NOT_IN_304 = {"Content-Disposition", "Content-Language", "Content-Type"}


class Shelf:
    """Kept pages, the ones not asked for longest going first when there are too many."""

    def __init__(self, most_pages: int, most_bytes: int) -> None:
        self.most_pages, self.most_bytes = most_pages, most_bytes
        self.pages: OrderedDict[Key, KeptPage] = OrderedDict()
        self.bytes = 0
        self.lock = Lock()

    def find(self, key: Key) -> KeptPage | None:
        """The page, unless its time is over."""
        with self.lock:
            page = self.pages.get(key)
            if page is None:
                return None
            if page.until <= time.monotonic():
                self._remove(key)
                return None
            self.pages.move_to_end(key)
            return page

    def keep(self, key: Key, page: KeptPage) -> None:
        """Put a page on the shelf and make room for it."""
        with self.lock:
            self._remove(key)
            self.pages[key] = page
            self.bytes += page.weight
            while len(self.pages) > self.most_pages or self.bytes > self.most_bytes:
                self._remove(next(iter(self.pages)))

    def _remove(self, key: Key) -> None:
        gone = self.pages.pop(key, None)
        if gone is not None:
            self.bytes -= gone.weight


class PublicCacheMiddleware:
    """Serves kept public pages; stands before sessions and languages, behind what sets the security headers.

    Pages with a query have a shelf of their own: made-up queries push out only one another.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.plain = Shelf(most_pages=500, most_bytes=24 * 1024**2)
        self.with_query = Shelf(most_pages=100, most_bytes=8 * 1024**2)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = key_of(request)
        shelf = self.with_query if request.META.get("QUERY_STRING") else self.plain
        if key is not None and (page := shelf.find(key)):
            request.resolver_match = page.match  # the log names the route
            return page.answer(request)
        response = self.get_response(request)
        if key is not None and request.method == "GET" and may_be_kept(request, response):
            response.headers.setdefault("Cache-Control", REVALIDATED)
            response.headers["Vary"] = VARY
            until = time.monotonic() + settings.KEEP_PUBLIC_SECONDS
            page = KeptPage(response, request.resolver_match, until)  # type: ignore[arg-type] # it was asked above
            shelf.keep(key, page)
            return page.answer(request)
        response.headers.setdefault("Cache-Control", FOR_ONE_READER)
        return response


def key_of(request: HttpRequest) -> Key | None:
    """Under what the page is kept; None when this request must be answered freshly."""
    asked = request.META
    if request.method not in ("GET", "HEAD") or not settings.KEEP_PUBLIC_SECONDS:
        return None
    if any(asked.get(name) for name in ("HTTP_COOKIE", "HTTP_AUTHORIZATION", "HTTP_HX_REQUEST")):
        return None
    if len(asked.get("QUERY_STRING", "")) > LONGEST_QUERY:
        return None
    try:
        return request.is_secure(), request.get_host(), request.get_full_path()
    except DisallowedHost:
        return None  # the framework answers 400


def may_be_kept(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether the answer is the same for every visitor without a cookie."""
    match = request.resolver_match
    return (
        match is not None
        and getattr(match.func, "permission", "") == "public"
        and response.status_code == 200
        and not response.streaming
        and not response.cookies
        and "CSRF_COOKIE" not in request.META  # a form's key was made for this visitor
        and not response.has_header("Content-Encoding")
        and not NEVER_KEPT.search(response.headers.get("Cache-Control", ""))
        and not any(name.startswith("_csp") for name in vars(response))  # a policy of its own
        and _varies_only_as_known(response)
        and len(response.content) <= LARGEST_PAGE
    )


def _varies_only_as_known(response: HttpResponse) -> bool:
    named = {name.strip().lower() for name in response.headers.get("Vary", "").split(",")}
    return named <= KNOWN_VARY
