"""Screens of one meeting stay in step: a page asks again, and is drawn again only when something was done.

A page that follows a record wraps what may change in `<div {% include "ui/in_step.html" %}>` inside
`{% partialdef in-step inline %}`; `ui/in-step.js` asks every three seconds. Acts on one record are written
down under its lock, so the number of its newest journal entry only grows and tells whether anything was done.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from hashlib import blake2b
from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language

from pertvarka.foundation import journal
from pertvarka.foundation.clock import today

REGION = "in-step"  # the part of the template that is drawn again
TOLD_MAX = 3  # acts that are told; who was away for longer reads the page

Words = Callable[[Iterable[Any]], Iterable[str]]


class Screen:
    """A page about `record` in somebody's browser, and what has been done to the record since it was drawn.

    words: turns journal entries into sentences that this reader may read. One query.
    """

    def __init__(self, request: HttpRequest, record: Model, words: Words) -> None:
        self.request, self.record, self.words = request, record, words
        self.number = journal.newest_number(record)

    @cached_property
    def tag(self) -> str:
        """The page's ETag: the newest act, the reader, the language and the day."""
        reader = f"{self.request.user.pk}/{get_language()}/{today()}"
        return f'"{self.number}-{blake2b(reader.encode(), digest_size=8).hexdigest()}"'

    @property
    def unchanged(self) -> HttpResponse | None:
        """304 when the browser has this very page; otherwise nothing."""
        return get_conditional_response(self.request, etag=self.tag)

    @property
    def told(self) -> str:
        """What was done since the browser's page was drawn, the newest last."""
        known = self.request.headers.get("If-None-Match", "").removeprefix("W/").strip('"').partition("-")[0]
        if not known.isdecimal() or len(known) > 18:
            return ""
        fresh = journal.entries_about(self.record).filter(number__gt=int(known))[:TOLD_MAX]
        return " ".join(self.words(reversed(fresh)))

    def show(self, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
        """The page; only its changing part where `in-step.js` asks."""
        is_asked = self.request.headers.get("HX-Target") == REGION
        part = f"{template}#{REGION}" if is_asked else template
        response = render(self.request, part, {**context, "screen": self}, status=status)
        response.headers["ETag"] = self.tag
        return response
