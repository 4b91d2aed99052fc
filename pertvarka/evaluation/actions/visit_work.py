"""After the visit: the days that experts worked, and what the institution says of the visit."""

from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import messages_visit, visit_rules
from pertvarka.evaluation.actions.external_locking import locked_external, locked_in
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.external_states import AFTER_VISIT, TAKES_FEEDBACK
from pertvarka.evaluation.models import ExternalEvaluation, PanelMember, VisitFeedback, WorkDone
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now


@transaction.atomic
def tell_work(evaluation: ExternalEvaluation, *, days: Decimal, note: str = "", by: Person) -> WorkDone:
    """An expert tells how many days they worked, by halves; again while the agency has not confirmed it."""
    record = locked_in(evaluation, AFTER_VISIT, "work.tell", by)
    refuse_if(visit_rules.why_days_wrong(days))
    member = record.member_of(by)
    if member is None:
        raise Refused(_("You are not in this panel."))
    present = WorkDone.objects.filter(member=member).first()
    if present and present.is_confirmed:
        raise Refused(_("These days are confirmed already. Write to the agency if they are wrong."))
    told = {"days": days, "note": note, "told_at": now(), "returned_reason": ""}
    work, _is_new = WorkDone.objects.update_or_create(member=member, defaults=told)
    journal.record(record, "tell_work", by=by, details={"days": str(days)})
    return work


@transaction.atomic
def confirm_work(member: PanelMember, *, by: Person) -> WorkDone:
    """The organiser confirms the days of an expert, for pay; the certificate of work done says so."""
    record, work = _locked_work(member, by)
    if work.is_confirmed:  # a second click
        return work
    refuse_if(_("The expert has not told the days anew yet.") if work.returned_reason else None)
    work.confirmed_by, work.confirmed_at = by, now()
    work.save(update_fields=["confirmed_by", "confirmed_at"])
    journal.record(record, "confirm_work", by=by, details={"member": member.pk, "days": str(work.days)})
    messages_visit.work_confirmed(record, work)
    return work


@transaction.atomic
def return_work(member: PanelMember, *, reason: str, by: Person) -> WorkDone:
    """The organiser asks the expert to tell the days anew; confirmed ones are no longer confirmed."""
    record, work = _locked_work(member, by)
    work.confirmed_by, work.confirmed_at, work.returned_reason = None, None, reason
    work.save(update_fields=["confirmed_by", "confirmed_at", "returned_reason"])
    journal.record(record, "return_work", by=by, note=reason, details={"member": member.pk})
    messages_visit.work_returned(record, work)
    return work


def _locked_work(member: PanelMember, by: Person) -> tuple[ExternalEvaluation, WorkDone]:
    record = locked_external(member.evaluation)
    require(by, "work.confirm", record)
    work = WorkDone.objects.select_related("member__expert__person").filter(member=member).first()
    if work is None:
        raise Refused(_("This expert has not told the days yet."))
    return record, work


@transaction.atomic
def judge_visit(
    evaluation: ExternalEvaluation, *, answers: dict[str, int], text: str, by: Person
) -> VisitFeedback:
    """What the institution says of the visit; it may be changed until the final findings are delivered.

    answers: 1–5 by question (visit_words.QUESTIONS).
    """
    record = locked_in(evaluation, TAKES_FEEDBACK, "visit.judge", by)
    given = {"answers": answers, "text": text, "given_by": by, "given_at": now()}
    feedback, _is_new = VisitFeedback.objects.update_or_create(evaluation=record, defaults=given)
    journal.record(record, "judge_visit", by=by)
    return feedback
