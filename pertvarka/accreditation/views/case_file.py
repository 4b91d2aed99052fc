"""The file of a case: its papers, its journal for verifying, and its archive."""

from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from pertvarka.accreditation import actions, documents, queries
from pertvarka.accreditation.actions import Refused
from pertvarka.accreditation.documents import CasePaper
from pertvarka.accreditation.models import Case, CaseArchive
from pertvarka.accreditation.views.doors import case_of
from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.foundation.journal import exporting
from pertvarka.foundation.making import MakingState
from pertvarka.foundation.making.pages import show

SHOWN = 10  # the latest archives and accesses
PERMISSIONS = {"file": "case.read_file", "journal": "case.export", "archive": "case.archive"}


def archive_of(number: int) -> CaseArchive:
    """The archive with this number; 404 otherwise."""
    found = CaseArchive.objects.select_related("case__organisation", "case__evaluation__organisation")
    return get_object_or_404(found, pk=number)


def opens(person: Person, case: Case) -> dict[str, bool]:
    """Which doors of the file a reader of the case's page may open."""
    return {name: may(person, permission, case) for name, permission in PERMISSIONS.items()}


@guarded("case.read_file", record=case_of)
@require_safe
def file(request: Request, case: Case) -> HttpResponse:
    """Every paper of the file that the reader may have, and what the institution has taken of it."""
    context = {
        "case": case,
        "papers": _papers_for(request.person, case),
        "accesses": case.accesses.select_related("person")[:SHOWN],
        "is_own": case.is_about_own(request.person),
        "opens": opens(request.person, case),
    }
    return render(request, "accreditation/file/page.html", context)


@guarded("case.read_file", record=case_of)
@require_safe
def paper(request: Request, case: Case, name: str) -> HttpResponse:
    """One paper. That somebody of the institution takes it is written down."""
    found = next((each for each in _papers_for(request.person, case) if each.name == name), None)
    if found is None:
        raise Http404
    try:
        content = found.make()
    except FileNotFoundError as lost:
        raise Http404 from lost
    if case.is_about_own(request.person) and request.method == "GET":
        actions.note_access(case, paper=found.title, by=request.person)
    return HttpResponse(
        content,
        content_type="application/pdf" if found.ending == "pdf" else "application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{found.file_name}"',
            "X-Content-Type-Options": "nosniff",
        },
    )


def _papers_for(person: Person, case: Case) -> list[CasePaper]:
    """The institution has what reached it or is about it; those who watch over cases have everything."""
    return _read_by(person, case, documents.file_of(case))


def papers_of(person: Person, case: Case) -> list[queries.Paper]:
    """The papers for the case's page: of the file for its readers, else what the evaluation shows them."""
    if not may(person, PERMISSIONS["file"], case):
        return queries.papers_of(case, person)
    return [
        queries.Paper(
            paper.title,
            reverse("accreditation:paper", kwargs={"number": case.pk, "name": paper.name}),
            paper.on,
            paper.party,
        )
        for paper in _read_by(person, case, documents.papers_of(case))
    ]


def _read_by(person: Person, case: Case, papers: list[CasePaper]) -> list[CasePaper]:
    return [paper for paper in papers if paper.reaches_institution] if case.is_about_own(person) else papers


@guarded("case.export", record=case_of)
@require_safe
def journal_extract(request: Request, case: Case) -> HttpResponseBase:
    """What the journal holds about the case, for the program that verifies it."""
    records = queries.records_of(case)
    if not case.is_about_own(request.person):
        records += queries.records_of_evaluation(case.evaluation)
    return StreamingHttpResponse(
        exporting.case(*records) if request.method == "GET" else iter(()),
        content_type="application/jsonl",
        headers={"Content-Disposition": f'attachment; filename="journal-{case.pk}.jsonl"'},
    )


@guarded("case.archive", record=case_of)
def archives(request: Request, case: Case) -> HttpResponse:
    """The archives of a case that has ended, and a button to have one made."""
    context: dict[str, Any] = {
        "case": case,
        "archives": case.archives.select_related("asked_by")[:SHOWN],
        "why_not": documents.why_not_archive(case),
    }
    return render(request, "accreditation/file/archives.html", context)


@guarded("case.archive", record=case_of)
@require_POST
def ask_for_archive(request: Request, case: Case) -> HttpResponse:
    """Have the archive made."""
    try:
        archive = actions.ask_for_archive(case, language=get_language() or "lt", by=request.person)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("accreditation:archives", number=case.pk)
    return redirect("accreditation:archive", number=archive.pk)


@guarded("case.archive", record=archive_of)
def archive(request: Request, record: CaseArchive) -> HttpResponse:
    """How far it is; once it is ready, its file."""
    return show(request, record, "accreditation/file/archive.html", {"archive": record, "case": record.case})


@guarded("case.archive", record=archive_of)
def archive_file(request: Request, record: CaseArchive) -> HttpResponseBase:
    """The archive as one ZIP."""
    if record.state != MakingState.READY:
        raise Http404
    try:
        content = documents.archive_path(record).open("rb")
    except FileNotFoundError as lost:
        raise Http404 from lost
    name = f"{record.case.number}.zip"
    return FileResponse(content, as_attachment=True, filename=name, content_type="application/zip")
