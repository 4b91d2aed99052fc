"""Dossiers: asking for one, watching it being made, taking it away."""

from collections.abc import Callable
from pathlib import Path

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language

from pertvarka.directory.access import guarded
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import DossierForm
from pertvarka.evaluation.models import Dossier
from pertvarka.evaluation.views.doors import centre
from pertvarka.foundation.making import MakingState
from pertvarka.foundation.making.pages import show

SHOWN = 10  # the latest


def dossier(number: int) -> Dossier:
    """The dossier with this number; 404 otherwise."""
    return get_object_or_404(Dossier.objects.select_related("organisation__municipality"), pk=number)


@guarded("dossier.make", record=centre)
def dossiers(request: Request, organisation: Organisation) -> HttpResponse:
    """The dossiers of a centre, and a form to have one made."""
    years = queries.reported_years(organisation)
    form = DossierForm(request.POST or None, years=years, initial=_proposed(years))
    if request.method == "POST" and form.is_valid():
        try:
            asked = actions.ask_for_dossier(organisation, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect("evaluation:dossier", number=asked.pk)
    return render(
        request,
        "evaluation/dossiers/dossiers.html",
        {
            "organisation": organisation,
            "form": form if years else None,
            "dossiers": Dossier.objects.filter(organisation=organisation).select_related("asked_by")[:SHOWN],
        },
        status=422 if form.errors else 200,
    )


def _proposed(years: list[int]) -> dict[str, object]:
    """The last three years that have a report."""
    latest = years[: queries.YEARS]
    return {
        "language": get_language(),
        "first_year": min(latest, default=""),
        "last_year": max(latest, default=""),
    }


@guarded("dossier.make", record=dossier)
def dossier_page(request: Request, record: Dossier) -> HttpResponse:
    """How far it is; once it is ready, its files."""
    return show(request, record, "evaluation/dossiers/dossier.html", {"dossier": record})


@guarded("dossier.make", record=dossier)
def paper(request: Request, record: Dossier) -> HttpResponse:
    """The paper of a dossier that is ready."""
    return _file(record, lambda paper, _archive: paper, "pdf", "application/pdf")


@guarded("dossier.make", record=dossier)
def archive(request: Request, record: Dossier) -> HttpResponse:
    """The archive of a dossier that is ready."""
    return _file(record, lambda _paper, archive: archive, "zip", "application/zip")


def _file(record: Dossier, which: Callable[[Path, Path], Path], ending: str, media_type: str) -> HttpResponse:
    """One of its two files; what was removed or lost is explained on the dossier's page."""
    if record.state != MakingState.READY:
        raise Http404
    name = f"dossier-{record.organisation_id}-{record.first_year}-{record.last_year}.{ending}"
    try:
        content = which(*documents.dossier_paths(record)).open("rb")
    except FileNotFoundError as lost:
        raise Http404 from lost
    return FileResponse(content, as_attachment=True, filename=name, content_type=media_type)  # type: ignore[return-value]  # a streaming answer
