"""Everything a person may see, as files: one table at a time, or all of them as one workbook."""

import tempfile
from collections.abc import Callable

from django.http import FileResponse, Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from pertvarka.directory.access import guarded
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.foundation import sheets
from pertvarka.foundation.clock import today
from pertvarka.foundation.sheets import XLSX_TYPE, Sheet
from pertvarka.foundation.tables import Table, json_lines, tables_for


@guarded("me.view")
def exports(request: Request) -> HttpResponse:
    """The tables that I may have, each as CSV, XLSX and JSON."""
    tables = tables_for(request.person).values()
    return render(request, "site/exports.html", {"tables": tables, "kinds": KINDS})


@guarded("me.view")
def export(request: Request, name: str, kind: str) -> HttpResponseBase:
    """One table as a file; 404 for a table that I may not have."""
    table = tables_for(request.person).get(name)
    if table is None or kind not in KINDS:
        raise Http404
    return KINDS[kind](table, request.person)


@guarded("me.view")
def workbook(request: Request) -> FileResponse:
    """All my tables as one XLSX workbook, a page for each."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 – the response closes it
    pages = [_sheet(table, request.person) for table in tables_for(request.person).values()]
    sheets.write_xlsx(file, *pages)
    file.seek(0)
    name = f"pertvarka-{today().isoformat()}.xlsx"
    return FileResponse(file, as_attachment=True, filename=name, content_type=XLSX_TYPE)


def _sheet(table: Table, person: Person) -> Sheet:
    return Sheet(str(table.title), [str(column.title) for column in table.columns], table.rows(person))


def _csv(table: Table, person: Person) -> HttpResponseBase:
    page = _sheet(table, person)
    return sheets.csv_response(f"{table.name}.csv", page.columns, page.rows)


def _xlsx(table: Table, person: Person) -> HttpResponseBase:
    page = _sheet(table, person)
    return sheets.xlsx_response(f"{table.name}.xlsx", page.columns, page.rows)


def _json(table: Table, person: Person) -> HttpResponseBase:
    response = StreamingHttpResponse(json_lines(table, person), content_type="application/json")
    response.headers["Content-Disposition"] = f'attachment; filename="{table.name}.json"'
    return response


KINDS: dict[str, Callable[[Table, Person], HttpResponseBase]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}
