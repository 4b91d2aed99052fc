"""Making dossiers: asked for by a person, made by the worker part by part, removed after some time."""

from datetime import timedelta
from functools import partial

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.actions.locking import refuse_if
from pertvarka.evaluation.models import Dossier
from pertvarka.evaluation.states import DOSSIER_FLOW, DossierState
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import now

DOSSIER_JOB = "evaluation.make_dossier"
KEPT_DAYS = 30  # it can be made again at any time


@transaction.atomic
def ask_for_dossier(
    organisation: Organisation, *, first_year: int, last_year: int, language: str, by: Person
) -> Dossier:
    """Begin to make a dossier, or return the one being made. Raises Refused when there are no reports."""
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    require(by, "dossier.make", organisation)
    if under_way := Dossier.objects.filter(organisation=organisation, state=DossierState.BUILDING).first():
        return under_way
    reports = queries.reports_between(organisation, first_year, last_year)
    if not reports:
        refuse_if(_("No self-evaluation of these years is approved yet. Choose other years."))

    dossier = Dossier.objects.create(
        organisation=organisation,
        first_year=first_year,
        last_year=last_year,
        language=language,
        parts=len(documents.dossier_parts(reports)),
        asked_by=by,
        asked_at=now(),
        moved_at=now(),
    )
    journal.record(dossier, "ask", by=by, details={"years": dossier.years})
    _go_on(dossier)
    return dossier


def _go_on(dossier: Dossier) -> None:
    """Queue the next part."""
    key = f"{dossier.pk}:{dossier.parts_done}"
    outbox.enqueue(DOSSIER_JOB, {"dossier": dossier.pk, "part": dossier.parts_done}, key=key)


@transaction.atomic
def make_part(number: int, part: int) -> None:
    """Make one part of a dossier and queue the next; done twice, nothing is made twice.

    What cannot be made (a full disk, a file that is gone) ends the making with a state that says so.
    """
    dossier = Dossier.objects.select_for_update().get(pk=number)
    if dossier.state != DossierState.BUILDING or dossier.parts_done != part:
        return
    try:
        made = documents.make_dossier_part(dossier, part)
    except (OSError, documents.NotTheSame) as trouble:
        _end(dossier, "fail", note=type(trouble).__name__)
        return
    dossier.parts_done, dossier.moved_at = part + 1, now()
    dossier.save(update_fields=["parts_done", "moved_at"])
    if made is None:
        _go_on(dossier)
        return
    dossier.paper_sha256, dossier.archive_sha256, dossier.archive_size = made
    dossier.save(update_fields=["paper_sha256", "archive_sha256", "archive_size"])
    _end(dossier, "finish")


@transaction.atomic
def remove_old_dossiers() -> None:
    """Take away the files of dossiers made long ago."""
    _remove(Dossier.objects.filter(moved_at__lt=now() - timedelta(days=KEPT_DAYS)))


def remove_dossiers_of(organisation: Organisation) -> None:
    """Take away the files of a centre's dossiers, because something in them has been erased."""
    _remove(Dossier.objects.filter(organisation=organisation))


def _remove(dossiers: QuerySet[Dossier]) -> None:
    for dossier in dossiers.filter(state=DossierState.READY).select_for_update():
        _end(dossier, "remove")


def _end(dossier: Dossier, step_name: str, note: str = "") -> None:
    step = DOSSIER_FLOW.take(step_name, dossier.state)
    dossier.state = step.target
    dossier.save(update_fields=["state"])
    journal.record(dossier, step.name, by=None, note=note)
    if step.target != DossierState.READY:
        transaction.on_commit(partial(documents.remove_dossier_files, dossier))
