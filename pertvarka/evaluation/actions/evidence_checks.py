"""What is found out about a file after it was added, and how people answer for it."""

from django.db import transaction

from pertvarka.directory.models import Person
from pertvarka.evaluation import messages
from pertvarka.evaluation.actions.evidence import index, locked_piece
from pertvarka.evaluation.models import Codes, Evidence, EvidenceRevision
from pertvarka.foundation import journal, personal_codes
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files.models import Scan, StoredFile


@transaction.atomic
def examine_revision(revision: EvidenceRevision) -> None:
    """Scan a revision's file, read its text for the search and look for personal codes in it.

    Raises ScannerAway when the scanner does not answer: to be done again later.
    """
    # Evidence first, then its contents: everybody locks in this order.
    evidence = Evidence.objects.select_for_update(of=("self",)).get(pk=revision.evidence_id)
    revision = EvidenceRevision.objects.select_related("file", "evidence").get(pk=revision.pk)
    if revision.file is None:  # erased meanwhile
        return
    file = files.scan(revision.file)
    if file.scan == Scan.INFECTED:
        journal.record(revision.evidence, "quarantine", by=None, details={"revision": revision.number})
        messages.evidence_infected(revision)
        return
    file = files.read(file)
    _look_for_codes(revision, file)
    index(evidence)


def _look_for_codes(revision: EvidenceRevision, file: StoredFile) -> None:
    """Hold a revision back when personal codes seem to stand in it; which ones is written nowhere."""
    if revision.codes == Codes.NONE and personal_codes.count_in(file.text):
        revision.codes = Codes.FOUND
        revision.save(update_fields=["codes"])
        journal.record(revision.evidence, "hold", by=None, details={"revision": revision.number})
        messages.evidence_held(revision)


@transaction.atomic
def answer_for_codes(revision: EvidenceRevision, *, by: Person) -> None:
    """Somebody says that the numbers are no personal codes, or may be kept; the revision is free again."""
    evidence = locked_piece(revision.evidence, "evidence.change", by)
    held = EvidenceRevision.objects.filter(pk=revision.pk, codes=Codes.FOUND)
    if held.update(codes=Codes.CONFIRMED):
        evidence.refresh_from_db(fields=["current"])
        index(evidence)
        journal.record(evidence, "answer_for_codes", by=by, details={"revision": revision.number})
