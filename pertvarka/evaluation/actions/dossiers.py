"""Making dossiers: asked for by a person, made by the worker part by part, removed after some time."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.actions.locking import refuse_if
from pertvarka.evaluation.models import Dossier, ExternalEvaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.making import MakingState, Workshop

KEPT_DAYS = 30  # it can be made again at any time
DOSSIERS = Workshop(
    job="evaluation.make_dossier",
    model=Dossier,
    make_part=documents.make_dossier_part,
    remove_files=documents.remove_dossier_files,
)


@transaction.atomic
def ask_for_dossier(
    organisation: Organisation, *, first_year: int, last_year: int, language: str, by: Person
) -> Dossier:
    """Begin to make a dossier, or return the one being made. Raises Refused when there are no reports."""
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    require(by, "dossier.make", organisation)
    if under_way := Dossier.objects.filter(organisation=organisation, state=MakingState.BUILDING).first():
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
    DOSSIERS.begin(dossier)
    return dossier


@transaction.atomic
def remove_old_dossiers() -> None:
    """Take away the files of dossiers made long ago; those handed in for an evaluation stay."""
    old = Dossier.objects.filter(moved_at__lt=now() - timedelta(days=KEPT_DAYS))
    handed_in = ExternalEvaluation.objects.filter(dossier=OuterRef("pk"))
    DOSSIERS.remove(old.filter(~Exists(handed_in)))


def remove_dossiers_of(organisation: Organisation) -> None:
    """Take away the files of a centre's dossiers, because something in them has been erased."""
    DOSSIERS.remove(Dossier.objects.filter(organisation=organisation))
