"""A second round: a revealed area is rated once more, not blind, beside what was rated before."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import messages
from pertvarka.evaluation.actions.locking import locked, refuse_if
from pertvarka.evaluation.models import Reopening, SelfEvaluation, Submission
from pertvarka.evaluation.states import State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed


@transaction.atomic
def reopen_area(self_evaluation: SelfEvaluation, *, area_code: str, reason: str, by: Person) -> Reopening:
    """Let the group rate a revealed area once more; nobody has to, and what was rated before stays."""
    record = locked(self_evaluation)
    require(by, "self_evaluation.prepare", record)
    if record.state not in (State.RATING, State.AGREEING) or record.is_correcting:
        raise StepNotAllowed(f"cannot reopen an area from {record.state}")
    if area_code not in record.revealed_areas & set(record.areas):
        refuse_if(_("This area is not revealed yet, so it can be rated as it is."))
    if _waits_for_answers(record, area_code):
        refuse_if(_("This area is open for a further round already."))
    reopening = Reopening.objects.create(
        self_evaluation=record,
        area_code=area_code,
        round=record.round_of(area_code) + 1,
        reason=reason,
        reopened_by=by,
        reopened_at=now(),
    )
    journal.record(record, "reopen_area", by=by, note=reason, details={"area": area_code})
    messages.area_reopened(record, record.tree.area(area_code), reason)
    return reopening


def _waits_for_answers(record: SelfEvaluation, area_code: str) -> bool:
    """Whether nobody has submitted yet in the further round that the area is in: a second click."""
    present = record.round_of(area_code)
    submitted = Submission.objects.filter(
        membership__self_evaluation=record, area_code=area_code, round=present
    )
    return present > 1 and not submitted.exists()
