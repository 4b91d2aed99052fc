"""The log of reads: for the people it is about, and for those who watch over it."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.directory import access_log
from pertvarka.directory.access import guarded
from pertvarka.directory.forms_privacy import ReadSearchForm
from pertvarka.directory.models import Read
from pertvarka.directory.queries_reads import ReadSearch, reads_about, search_reads
from pertvarka.directory.requests import Request
from pertvarka.directory.views_accounts import me
from pertvarka.foundation import sheets
from pertvarka.foundation.ui.languages import in_language

ROWS_ON_A_PAGE = 50


def told(read: Read) -> dict[str, Any]:
    """A row of the log with what its page shows in words; a page that is gone keeps its name."""
    return {"read": read, "shown": access_log.PAGES.get(read.page, read.page)}


@guarded("me.account")
def my_readers(request: Request) -> HttpResponse:
    """Who read my data: when, from which role, on which page."""
    person = me(request)
    if person is None:
        raise Http404
    page = Paginator(reads_about(person), ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    return render(
        request, "directory/privacy/my_readers.html", {"page": page, "rows": [told(read) for read in page]}
    )


@guarded("access_log.view")
def reads(request: Request) -> HttpResponse:
    """Whose data were shown to whom. Looking at this page is written down too."""
    form = ReadSearchForm(request.GET or None)
    search = form.search()
    page = Paginator(search_reads(search), ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    access_log.note(request, about={number for read in page for number in (read.reader_id, read.about_id)})
    return render(
        request,
        "directory/privacy/reads.html",
        {
            "form": form,
            "is_searched": search != ReadSearch(),
            "page": page,
            "rows": [told(read) for read in page],
        },
    )


@guarded("access_log.view")
def reads_csv(request: Request) -> HttpResponseBase:
    """The rows looked for as a file."""
    found = search_reads(ReadSearchForm(request.GET).search())
    people = found.order_by().values_list("reader", "about").distinct()
    access_log.note(request, about={number for pair in people for number in pair})
    columns = [_("When"), _("Who read"), _("Role"), _("Organisation"), _("Whose data"), _("What was shown")]
    return sheets.csv_response("reads.csv", columns, (_cells(read) for read in found.iterator()))


def _cells(read: Read) -> list[Any]:
    return [
        read.at,
        read.reader.full_name,
        read.get_role_display(),
        in_language(read.organisation, "name") if read.organisation else "",
        read.about.full_name,
        told(read)["shown"],
    ]
