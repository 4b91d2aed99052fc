"""Adding evidence to the library or straight to an indicator, and newer revisions of it."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.directory.access import guarded
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import (
    AddFilesForm,
    AddLinkForm,
    AddNoteForm,
    ReviseFileForm,
    ReviseLinkForm,
    ReviseNoteForm,
)
from pertvarka.evaluation.models import Evidence, EvidenceKind, SelfEvaluation
from pertvarka.evaluation.views.doors import centre, explaining, self_evaluation
from pertvarka.evaluation.views.evidence import piece, to_piece
from pertvarka.evaluation.views.evidence_uses import Target, open_target
from pertvarka.foundation import versions
from pertvarka.foundation.files import kinds, uploads
from pertvarka.foundation.files.names import cleaned
from pertvarka.foundation.files.refusal import NotKept
from pertvarka.foundation.files.refusal import Refused as FileRefused
from pertvarka.foundation.ui.forms import render_refused

TEMPLATE = "evaluation/evidence/add.html"
ONE_BY_ONE = "X-Upload"  # upload.js sends files singly and wants only their lines back
ADD_FORMS: dict[str, type[Any]] = {
    EvidenceKind.FILE: AddFilesForm,
    EvidenceKind.LINK: AddLinkForm,
    EvidenceKind.NOTE: AddNoteForm,
}
REVISE_FORMS: dict[str, type[Any]] = {
    EvidenceKind.FILE: ReviseFileForm,
    EvidenceKind.LINK: ReviseLinkForm,
    EvidenceKind.NOTE: ReviseNoteForm,
}
FILE_PROBLEMS = (FileRefused, NotKept)


@dataclass(frozen=True)
class Desk:
    """Where evidence of a kind is handed in: for a centre's library, and perhaps for an indicator."""

    organisation: Organisation
    kind: str
    target: Target | None = None

    def address(self, kind: str) -> str:
        """Where evidence of a kind is handed in for the same library and indicator."""
        if self.target:
            parts = {"number": self.target.record.pk, "code": self.target.indicator.code, "kind": kind}
            return reverse("evaluation:add-evidence", kwargs=parts)
        return reverse("evidence:add", kwargs={"number": self.organisation.pk, "kind": kind})

    @property
    def kinds(self) -> list[tuple[str, Any, str]]:
        """(kind, its words, where it is handed in)."""
        return [(kind, words, self.address(kind)) for kind, words in EvidenceKind.choices]

    @property
    def onward(self) -> str:
        """Where one goes when done: to the indicator, or to the library."""
        if self.target:
            return self.target.address
        return reverse("evidence:library", kwargs={"number": self.organisation.pk})


@dataclass(frozen=True)
class Line:
    """What became of one file."""

    name: str
    evidence: Evidence | None = None
    is_new: bool = False
    problem: str = ""


@guarded("evidence.add", record=centre)
def add(request: Request, organisation: Organisation, kind: str) -> HttpResponse:
    """Add to the library."""
    return _at(request, Desk(organisation, kind))


@guarded("evidence.use", record=self_evaluation)
@explaining
def add_to_indicator(request: Request, record: SelfEvaluation, code: str, kind: str) -> HttpResponse:
    """Add to the library and to an indicator at once."""
    return _at(request, Desk(record.organisation, kind, open_target(record, code)))


def _at(request: Request, desk: Desk) -> HttpResponse:
    if desk.kind not in ADD_FORMS:
        raise Http404
    form = ADD_FORMS[desk.kind](request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        taken = _take_files if desk.kind == EvidenceKind.FILE else _take_words
        return taken(request, desk, form)
    response = _page(request, desk, form)
    if form.errors:
        response.headers[ONE_BY_ONE] = "form"  # the script then sends the form as it is
    return response


def _page(request: Request, desk: Desk, form: forms.Form, lines: list[Line] | None = None) -> HttpResponse:
    has_problems = any(line.problem for line in lines or [])
    context = {
        "desk": desk,
        "form": form,
        "lines": lines,
        "has_errors": has_problems,
        "endings": kinds.shown_endings(),
        "megabytes": uploads.megabytes(settings.FILE_BYTES_MAX),
        "bytes_most": settings.FILE_BYTES_MAX,
        "too_large": uploads.too_large(),
    }
    return render(request, TEMPLATE, context, status=422 if form.errors or has_problems else 200)


# --- Files ------------------------------------------------------------------------------------------------


def _take_files(request: Request, desk: Desk, form: AddFilesForm) -> HttpResponse:
    """Keep each file by itself: a bad one does not hold up the others."""
    lines = [_take_file(request, desk, form, file) for file in form.cleaned_data["chosen_files"]]
    lines += [Line(name, problem=problem) for name, problem in uploads.left_out(request)]
    if not lines:
        form.add_error("chosen_files", _("Choose at least one file."))
        return _page(request, desk, form)
    if request.headers.get(ONE_BY_ONE):
        status = 422 if any(line.problem for line in lines) else 200
        return render(request, f"{TEMPLATE}#lines", {"lines": lines}, status=status)
    if any(line.problem for line in lines):
        return _page(request, desk, form, lines)
    messages.success(request, _told(lines))
    return redirect(desk.onward)


def _take_file(request: Request, desk: Desk, form: AddFilesForm, file: UploadedFile) -> Line:
    name = cleaned(file.name or "")
    try:
        added = actions.add_file(
            desk.organisation, file=file, name=file.name or "", description=form.about, by=request.person
        )
    except FILE_PROBLEMS as problem:
        return Line(name, problem=str(problem))
    try:
        _use(request, desk, added.evidence)
    except Refused as refusal:
        return Line(name, added.evidence, added.is_new, str(refusal))
    return Line(name, added.evidence, added.is_new)


def _told(lines: list[Line]) -> str:
    """How many files were added, and how many were there already."""
    new, known = sum(line.is_new for line in lines), sum(not line.is_new for line in lines)
    told = []
    if new:
        told.append(ngettext("%(count)s file is added.", "%(count)s files are added.", new) % {"count": new})
    if known:
        told.append(
            ngettext(
                "%(count)s file was in the library already, so that piece is used.",
                "%(count)s files were in the library already, so those pieces are used.",
                known,
            )
            % {"count": known}
        )
    return " ".join(told)


# --- Links and notes --------------------------------------------------------------------------------------


def _take_words(request: Request, desk: Desk, form: Any) -> HttpResponse:
    """Keep a link or a note."""
    if desk.kind == EvidenceKind.LINK:
        address = form.cleaned_data["address"]
        added = actions.add_link(
            desk.organisation, address=address, description=form.about, by=request.person
        )
    else:
        added = actions.add_note(
            desk.organisation,
            text=form.cleaned_data["text"],
            description=form.about,
            codes=form.codes,
            by=request.person,
        )
    try:
        _use(request, desk, added.evidence)
    except Refused as refusal:
        form.add_error(None, str(refusal))
        return _page(request, desk, form)
    said = _("“%(title)s” is added.") if added.is_new else _("“%(title)s” was in the library already.")
    messages.success(request, said % {"title": added.evidence.title})
    return redirect(desk.onward) if desk.target else to_piece(added.evidence)


def _use(request: Request, desk: Desk, evidence: Evidence) -> None:
    """Let it serve the indicator that somebody came from."""
    if desk.target:
        actions.use_evidence(
            desk.target.record,
            indicator_code=desk.target.indicator.code,
            evidence=evidence,
            by=request.person,
        )


# --- Newer revisions --------------------------------------------------------------------------------------


@guarded("evidence.change", record=piece)
def revise(request: Request, evidence: Evidence) -> HttpResponse:
    """Keep a newer file, address or text; the earlier ones stay."""
    revision = evidence.current
    kept = {"address": revision.address, "text": revision.text} if revision else {}
    seen = versions.began_with(request, {"text": kept.get("text", "")})
    form = REVISE_FORMS[evidence.kind](request.POST or None, request.FILES or None, initial=kept)
    if versions.takes_theirs(request):
        return to_piece(evidence)
    if request.method == "POST":
        for _name, problem in uploads.left_out(request):
            form.add_error("file", problem)
        try:
            if form.is_valid() and _revised(request, evidence, form, seen):
                messages.success(request, _("The newer revision is kept; the earlier ones stay."))
                return to_piece(evidence)
        except versions.ChangedMeanwhile as changed:
            return versions.both_versions(request, form, changed, heading=evidence.title)
    context = {
        "evidence": evidence,
        "form": form,
        "version": seen,
        "endings": kinds.shown_endings(),
        "megabytes": uploads.megabytes(settings.FILE_BYTES_MAX),
    }
    answer = render_refused if form.errors else render
    return answer(request, "evaluation/evidence/revise.html", context)


def _revised(request: Request, evidence: Evidence, form: Any, seen: str) -> bool:
    """Whether it was kept; if not, the form says why."""
    values, by = form.cleaned_data, request.person
    try:
        match evidence.kind:
            case EvidenceKind.FILE:
                actions.revise_file(evidence, file=values["file"], name=values["file"].name, by=by)
            case EvidenceKind.LINK:
                actions.revise_link(evidence, address=values["address"], by=by)
            case EvidenceKind.NOTE:
                actions.revise_note(evidence, text=values["text"], codes=form.codes, by=by, seen=seen)
    except (*FILE_PROBLEMS, Refused) as problem:
        form.add_error(next(iter(form.fields)), str(problem))
        return False
    return True
