"""The dossier of an external evaluation: handed in by the institution, read by experts who have pledged."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, external_rules, queries
from pertvarka.evaluation.external_states import TAKES_DOSSIER
from pertvarka.evaluation.forms import HandInForm
from pertvarka.evaluation.models import Dossier, EvidenceRevision, ExternalEvaluation
from pertvarka.evaluation.views.evidence import served
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.making import MakingState

OFFERED = 5  # the latest dossiers


@guarded("external.view", record=external_evaluation)
@explaining_external
def dossier(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """What is asked for and what is handed in; the institution chooses one of its dossiers here."""
    may_hand_in = record.state in TAKES_DOSSIER and may(request.person, "external.hand_in", record)
    form = HandInForm(request.POST or None, dossiers=_offered(record)) if may_hand_in else None
    if request.method == "POST" and form is not None and form.is_valid():
        try:
            actions.hand_in_dossier(record, dossier=form.cleaned_data["dossier"], by=request.person)
        except Refused as refusal:
            form.add_error("dossier", str(refusal))
        else:
            messages.success(request, _("The dossier is handed in. The experts have been written to."))
            return to_external("dossier", record)
    reported = {report.self_evaluation.year: report for report in queries.external.reports_asked_for(record)}
    return render(
        request,
        "evaluation/external/dossier.html",
        {
            "record": record,
            "form": form,
            "years": [(year, reported.get(year)) for year in range(record.first_year, record.last_year + 1)],
            "may_study": may(request.person, "external.study", record),
            "shows_own": shows_own_rating(record, request.person),
            **_before(record, request.person),
        },
        status=422 if form is not None and form.errors else 200,
    )


def _before(record: ExternalEvaluation, person: Person) -> dict[str, Any]:
    """What became of the recommendations before, for those who may read findings."""
    reads = may(person, "external.read_findings", record)
    plan = queries.recommendations.plan_before(record) if reads else None
    return {"plan_before": plan, "before": queries.recommendations.handed_in(plan) if plan else []}


def _offered(record: ExternalEvaluation) -> object:
    """The latest dossiers that are ready, of the institution and of those whose work it took over."""
    ready = Dossier.objects.filter(
        organisation__in=queries.external.family(record.organisation), state=MakingState.READY
    )
    return Dossier.objects.filter(pk__in=list(ready.values_list("pk", flat=True)[:OFFERED]))


def shows_own_rating(record: ExternalEvaluation, person: Person) -> bool:
    """Whether this expert sees how the institution rated itself."""
    member = record.member_of(person)
    return member is not None and external_rules.shows_own_rating(
        record.procedure.shows_own_rating, has_submitted=member.has_submitted
    )


@guarded("external.study", record=external_evaluation)
@explaining_external
def paper(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The dossier's paper; it holds the institution's own levels."""
    return _file(request, record, lambda paper, _archive: paper, "pdf", "application/pdf")


@guarded("external.study", record=external_evaluation)
@explaining_external
def archive(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The dossier's archive; it holds the institution's own levels."""
    return _file(request, record, lambda _paper, archive: archive, "zip", "application/zip")


def _file(
    request: Request,
    record: ExternalEvaluation,
    which: Callable[[Path, Path], Path],
    ending: str,
    media_type: str,
) -> HttpResponse:
    """One of the dossier's two files, once this expert may see the institution's own levels."""
    if record.dossier is None or record.dossier.state != MakingState.READY:
        raise Http404
    if not shows_own_rating(record, request.person):
        raise Refused(
            _("This paper holds the institution's own levels. It opens once you have submitted yours.")
        )
    try:
        content = which(*documents.dossier_paths(record.dossier)).open("rb")
    except FileNotFoundError as lost:
        raise Http404 from lost
    name = f"dossier-{record.organisation_id}-{record.first_year}-{record.last_year}.{ending}"
    return FileResponse(content, as_attachment=True, filename=name, content_type=media_type)  # type: ignore[return-value]  # a streaming answer


def _listed(record: ExternalEvaluation, revision: int) -> EvidenceRevision:
    """A revision that one of the handed-in reports lists; 404 otherwise."""
    reports = queries.external.reports_handed_in(record)
    if revision not in set().union(*(documents.revisions_listed(each.content) for each in reports)):
        raise Http404
    found = EvidenceRevision.objects.select_related("evidence", "file", "made_by", "erased_by")
    return get_object_or_404(found, pk=revision)


@guarded("external.study", record=external_evaluation)
def evidence(request: Request, record: ExternalEvaluation, revision: int) -> HttpResponse:
    """A piece of evidence as the dossier lists it."""
    found = _listed(record, revision)
    file = reverse("external:evidence-file", kwargs={"number": record.pk, "revision": revision})
    context = {"record": record, "revision": found, "evidence": found.evidence, "file_address": file}
    return render(request, "evaluation/external/evidence.html", context)


@guarded("external.study", record=external_evaluation)
def evidence_file(request: Request, record: ExternalEvaluation, revision: int) -> HttpResponseBase:
    """The file of a piece of evidence that the dossier lists."""
    back = reverse("external:evidence", kwargs={"number": record.pk, "revision": revision})
    return served(request, _listed(record, revision), back=back)
