"""Public pages of procedures: the list, one wording with its terms counted, and its files."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from pertvarka.directory.access import public
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import render_refused
from pertvarka.frameworks import content, queries
from pertvarka.frameworks.forms.counting import CountingForm
from pertvarka.frameworks.models import ProcedureVersion
from pertvarka.frameworks.procedure_tree import Actor, ProcedureTree, Stage, Term
from pertvarka.frameworks.procedure_words import (
    APPOINTED_BY,
    difference,
    kinds_words,
    members_words,
    parties_of,
    term_words,
)
from pertvarka.frameworks.queries import Standing
from pertvarka.frameworks.views.files import download

PAGE = "frameworks/procedures/procedure.html"


@public
def procedures(request: HttpRequest) -> HttpResponse:
    """Every wording of every procedure, and which of them is in force."""
    return render(request, "frameworks/procedures/list.html", {"wordings": queries.wordings(on=today())})


@public
def latest(request: HttpRequest, code: str) -> HttpResponse:
    """To the wording in force today, or to the newest when none is in force yet."""
    found = queries.procedure_in_force(code, on=today()) or _wordings_of(code)[0][0]
    return redirect("procedures:procedure", code=code, version=found.version)


@public
def procedure(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """One wording: who does what and by when, what it changes, and its terms counted on asking."""
    known = _wordings_of(code)
    shown = [each for each in known if each[0].version == version]
    if not shown:
        raise Http404
    [(found, standing)] = shown
    form = CountingForm(found.tree, request.GET if "term" in request.GET else None)
    context = {"version": found, "standing": standing, "others": known, "form": form, **_told(found.tree)}
    if before := _before(found, known):
        context |= {"before": before, "difference": difference(before.tree, found.tree)}
    if form.is_bound and not form.is_valid():
        return render_refused(request, PAGE, context)
    if form.is_bound:
        context["due"] = form.due()
    return render(request, PAGE, context)


@public
def as_json(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """The document in its exact form: the SHA-256 of these bytes is the wording's hash."""
    found = _published(code, version)
    return _file(found, content.canonical(found.document), "json")


@public
def as_yaml(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """The same document for reading and for loading elsewhere."""
    found = _published(code, version)
    return _file(found, content.as_yaml(found.document).encode(), "yaml")


def _file(found: ProcedureVersion, body: bytes, ending: str) -> HttpResponse:
    name = f"{found.procedure.code}-{found.version}"
    return download(body, name=name, content_hash=found.content_hash, ending=ending)


def _published(code: str, version: int) -> ProcedureVersion:
    found = queries.procedures().filter(procedure__code=code, version=version).first()
    if found is None:
        raise Http404
    return found


def _wordings_of(code: str) -> list[tuple[ProcedureVersion, Standing]]:
    found = [each for each in queries.wordings(on=today()) if each[0].procedure.code == code]
    if not found:
        raise Http404
    return found


def _before(
    version: ProcedureVersion, known: list[tuple[ProcedureVersion, Standing]]
) -> ProcedureVersion | None:
    """The wording that this one followed."""
    older = [each for each, _standing in known if each.in_force_from < version.in_force_from]
    return older[0] if older else None


def _told(tree: ProcedureTree) -> dict[str, Any]:
    """The parts of a wording as its page shows them."""
    return {
        "procedure": tree,
        "parties": parties_of(tree),
        "stages": [(stage, *_term_told(tree, stage)) for stage in tree.stages],
        "tracks": [
            (track, APPOINTED_BY[track.appointed_by], members_words(track), kinds_words(track))
            for track in tree.tracks.values()
        ],
    }


def _term_told(tree: ProcedureTree, stage: Stage) -> tuple[Actor, Term | None, str]:
    """Who acts in a stage, its term, and the term in words."""
    term = tree.term_of(stage.key)
    return tree.actors[stage.actor], term, term_words(tree, term) if term else ""
