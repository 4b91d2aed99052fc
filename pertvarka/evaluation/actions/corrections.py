"""Correcting approved findings: the report stays as it is, the next issue says why it replaces it."""

from datetime import date
from typing import Any

from django.db import transaction

from pertvarka.directory.models import Person
from pertvarka.evaluation import messages
from pertvarka.evaluation.actions.agreement import Findings, write_aspects
from pertvarka.evaluation.actions.locking import take_step
from pertvarka.evaluation.models import AspectKind, SelfEvaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now


@transaction.atomic
def correct(self_evaluation: SelfEvaluation, *, reason: str, until: date, by: Person) -> SelfEvaluation:
    """Open approved findings to the group again; the report in force stays so until the next is approved.

    until: the day by which the corrected findings are to be approved.
    """
    record, step = take_step(self_evaluation, "correct", by)
    record.state, record.correction_reason = step.target, reason
    record.agreeing_until = record.approval_until = until
    record.save(update_fields=["state", "correction_reason", "agreeing_until", "approval_until"])
    journal.record(record, step.name, by=by, note=reason, details={"issue": record.report.issue})
    messages.correcting(record, reason)
    return record


@transaction.atomic
def drop_correction(self_evaluation: SelfEvaluation, *, reason: str, by: Person) -> SelfEvaluation:
    """Leave the report in force as it is; agreed levels and findings are put back to what it says."""
    record, step = take_step(self_evaluation, "drop_correction", by)
    for area in record.report.content["areas"]:
        _put_back_levels(record, area, by)
        found: Findings = {
            AspectKind.STRENGTH: area["strengths"],
            AspectKind.IMPROVEMENT: area["improvements"],
        }
        write_aspects(record, area["code"], found)
    record.state, record.correction_reason, record.sent_back_reason = step.target, "", ""
    record.save(update_fields=["state", "correction_reason", "sent_back_reason"])
    journal.record(record, step.name, by=by, note=reason)
    messages.correction_dropped(record, reason)
    return record


def _put_back_levels(record: SelfEvaluation, area: dict[str, Any], by: Person) -> None:
    """The agreed levels of an area as the report has them; those that still are so are not touched."""
    for indicator in area["indicators"]:
        approved = {"level": indicator["level"], "reason": indicator["reason"]}
        changed = record.agreements.filter(indicator_code=indicator["code"]).exclude(**approved)
        changed.update(**approved, agreed_by=by, agreed_at=now())
