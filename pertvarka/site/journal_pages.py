"""The journal for strangers: what it proves, its roots, its exports and the program that verifies them.

The public export holds digests only. With contents only an auditor gets it, and that is itself an act.
"""

from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from pertvarka.directory.access import guarded, may, public
from pertvarka.directory.requests import Request
from pertvarka.foundation import journal
from pertvarka.foundation.journal import exporting, queries, verify_journal

A_PAGE = 50
IN_THE_FEED = 30
SCRIPT = Path(verify_journal.__file__)
LINES = "application/jsonl"


@cache
def script() -> tuple[bytes, str]:
    """The verifying program and its SHA-256."""
    content = SCRIPT.read_bytes()
    return content, sha256(content).hexdigest()


@public
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """What the journal proves and how anybody can verify it."""
    person = getattr(request, "person", None) if request.COOKIES else None
    return render(
        request,
        "site/journal/overview.html",
        {
            "root": queries.latest_root(),
            "script_name": SCRIPT.name,
            "script_hash": script()[1],
            "may_read": may(person, "journal.read"),
        },
    )


@public
@require_safe
def roots(request: HttpRequest) -> HttpResponse:
    """The published roots, the newest first; one is found by its number or by the beginning of its hash."""
    asked = request.GET.get("q", "").replace("\x00", "").strip()[:64]
    page = Paginator(queries.roots_like(asked), A_PAGE).get_page(request.GET.get("page"))
    return render(request, "site/journal/roots.html", {"page": page, "asked": asked})


@public
@require_safe
def roots_file(request: HttpRequest) -> HttpResponse:
    """All published roots as the verifying program reads them."""
    return download(b"".join(exporting.published_roots()), LINES, "roots.jsonl")


@public
@require_safe
def roots_feed(request: HttpRequest) -> HttpResponse:
    """The latest roots as an Atom feed, so that feed readers keep copies of them."""
    feed = Atom1Feed(
        title=_("Pertvarka: roots of the journal"),
        link=request.build_absolute_uri(reverse("journal:roots")),
        description="",
        feed_url=request.build_absolute_uri(),
    )
    for root in queries.roots_like("")[:IN_THE_FEED]:
        feed.add_item(
            title=_("Root %(number)s") % {"number": root.number},
            link=request.build_absolute_uri(f"{reverse('journal:roots')}?q={root.hash}"),
            description=exporting.root_line(root).decode(),
            unique_id=f"urn:sha256:{root.hash}",
            pubdate=root.at,
            updateddate=root.at,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


@public
@require_safe
def verifying_program(request: HttpRequest) -> HttpResponse:
    """The one file that verifies an export."""
    return download(script()[0], "text/x-python; charset=utf-8", SCRIPT.name)


@public
@require_safe
def digests_export(request: HttpRequest) -> HttpResponseBase:
    """The chain alone, for everybody."""
    return streamed(request, exporting.digests, "journal-digests.jsonl")


@guarded("journal.read")
@require_POST
def whole_export(request: Request) -> HttpResponseBase:
    """Every entry with its content, for an auditor."""
    journal.record(request.person, "export_journal", by=request.person)
    return streamed(request, exporting.whole, "journal.jsonl")


def download(content: bytes, kind: str, name: str) -> HttpResponse:
    """Bytes as a file with a name."""
    return HttpResponse(
        content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def streamed(request: HttpRequest, lines: Callable[[], Iterator[bytes]], name: str) -> HttpResponseBase:
    """Lines as a file, sent while they are read; a HEAD request reads none."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    content = lines() if request.method != "HEAD" else iter(())
    return StreamingHttpResponse(content, content_type=LINES, headers=headers)
