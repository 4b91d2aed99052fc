"""Findings of other bodies, brought into an evaluation whose track takes them into account."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation.actions.external_locking import locked_in
from pertvarka.evaluation.actions.locking import refuse_if
from pertvarka.evaluation.external_states import TAKES_OUTSIDE_FINDINGS
from pertvarka.evaluation.models import ExternalEvaluation, OutsideFindings
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@dataclass(frozen=True)
class OutsideWords:
    """What another body's paper says. area_code: empty where it speaks of the institution as a whole."""

    body: str
    document: str
    issued_on: date
    summary: str
    area_code: str = ""


@transaction.atomic
def bring_findings(evaluation: ExternalEvaluation, *, words: OutsideWords, by: Person) -> OutsideFindings:
    """Bring in what another body has found; the panel reads it beside the dossier.

    Brought in twice it changes nothing. Raises Refused where the track takes none or it cannot be true.
    """
    record = locked_in(evaluation, TAKES_OUTSIDE_FINDINGS, "external.bring_findings", by)
    if known := record.outside_findings.filter(document=words.document, area_code=words.area_code).first():
        is_repeated = known.summary == words.summary
        refuse_if(None if is_repeated else _("This paper is brought in already. Leave that entry out first."))
        return known
    refuse_if(_why_not(record, words))
    found = OutsideFindings.objects.create(evaluation=record, brought_by=by, brought_at=now(), **vars(words))
    journal.record(record, "bring_findings", by=by, details=_details(found))
    return found


def _why_not(record: ExternalEvaluation, words: OutsideWords) -> str | None:
    if not record.takes_outside_findings:
        return _("The way of this evaluation takes no findings of other bodies into account.")
    if words.area_code and words.area_code not in record.areas:
        return _("This area is not among the chosen ones.")
    if words.issued_on > today():
        return _("This day has not come yet.")
    return None


@transaction.atomic
def leave_out_findings(found: OutsideFindings, *, reason: str, by: Person) -> None:
    """Leave out what was brought in by mistake; the journal keeps that it was there. Twice is once."""
    record = locked_in(found.evaluation, TAKES_OUTSIDE_FINDINGS, "external.bring_findings", by)
    if known := record.outside_findings.filter(pk=found.pk).first():
        journal.record(record, "leave_out_findings", by=by, note=reason, details=_details(known))
        known.delete()


def _details(found: OutsideFindings) -> dict[str, Any]:
    return {
        "body": found.body,
        "document": found.document,
        "issued_on": found.issued_on.isoformat(),
        "area": found.area_code,
    }
