"""Making the archive of a case: asked for by the organiser, made by the worker, removed after some time."""

from datetime import timedelta

from django.db import transaction

from pertvarka.accreditation import documents
from pertvarka.accreditation.actions.locking import locked, refuse_if
from pertvarka.accreditation.models import Case, CaseArchive
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.making import MakingState, Workshop

KEPT_DAYS = 30  # it can be made again at any time
ARCHIVES = Workshop(
    job="accreditation.make_archive",
    model=CaseArchive,
    make_part=documents.make_archive_part,
    remove_files=documents.remove_archive_files,
)


@transaction.atomic
def ask_for_archive(case: Case, *, language: str, by: Person) -> CaseArchive:
    """Begin to make the archive, or return the one being made. Raises Refused before the case has ended."""
    record = locked(case)
    require(by, "case.archive", record)
    if under_way := record.archives.filter(state=MakingState.BUILDING).first():
        return under_way
    refuse_if(documents.why_not_archive(record))
    archive = CaseArchive.objects.create(
        case=record,
        language=language,
        parts=documents.archive_parts(record),
        asked_by=by,
        asked_at=now(),
        moved_at=now(),
    )
    journal.record(archive, "ask", by=by)
    ARCHIVES.begin(archive)
    return archive


@transaction.atomic
def remove_old_archives() -> None:
    """Take away the files of archives made long ago: whoever keeps them for ever has fetched them."""
    ARCHIVES.remove(CaseArchive.objects.filter(moved_at__lt=now() - timedelta(days=KEPT_DAYS)))
