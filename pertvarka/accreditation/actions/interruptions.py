"""What takes a decision's force away or gives it: courts, withdrawal, annulment, later entry into force."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import messages_decisions as messages
from pertvarka.accreditation import queries, rules
from pertvarka.accreditation.actions.attesting import attest
from pertvarka.accreditation.actions.decisions import locked_decision
from pertvarka.accreditation.actions.locking import refuse_if, take_step
from pertvarka.accreditation.actions.proposals import end_proposal
from pertvarka.accreditation.models import Case, Decision, Interruption, InterruptionKind
from pertvarka.accreditation.states import CASE_FLOW
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import ONE_DAY, now, today
from pertvarka.foundation.flow import StepNotAllowed


@transaction.atomic
def suspend(decision: Decision, *, from_on: date, document: str, reason: str, by: Person) -> Interruption:
    """A court has suspended the order from a day, until it says otherwise. The last day does not move."""
    record = _interruptible(decision, from_on, by)
    if queries.decisions.lasting(record):
        refuse_if(_("This order has no force already: see what interrupts it."))
    return _interrupt(record, InterruptionKind.COURT, from_on, document, reason, by)


@transaction.atomic
def end_suspension(
    decision: Decision, *, until_on: date, document: str, last_day: date | None, by: Person
) -> Interruption:
    """The court's suspension ends. last_day: a new last day of the accreditation, if the court set one."""
    record = locked_decision(decision)
    require(by, "decision.interrupt", record)
    found = queries.decisions.lasting(record).get(InterruptionKind.COURT)
    if found is None:
        raise StepNotAllowed("no suspension lasts")
    refuse_if(_("It cannot end before it began.") if until_on < found.from_on else None)
    if last_day and (record.valid_until is None or last_day < record.valid_until):
        refuse_if(_("A court may only move the last day to a later one."))
    found.until_on, found.end_document, found.last_day_moved_to = until_on, document, last_day
    found.save(update_fields=["until_on", "end_document", "last_day_moved_to"])
    details = {"until": until_on.isoformat(), "document": document}
    if last_day:
        details |= {"last_day_before": str(record.valid_until), "last_day": last_day.isoformat()}
        record.valid_until = last_day
        record.save(update_fields=["valid_until"])
    journal.record(record.case or record, "end_suspension", by=by, note=document, details=details)
    attest(record)
    messages.force_changed(record)
    return found


@transaction.atomic
def withdraw_accreditation(
    decision: Decision, *, from_on: date, document: str, reason: str, by: Person
) -> Interruption:
    """The accreditation is withdrawn from a day for good."""
    record = _interruptible(decision, from_on, by)
    refuse_if(
        _("There is no accreditation to withdraw: the order refuses it.") if record.is_refusal else None
    )
    return _interrupt(record, InterruptionKind.WITHDRAWAL, from_on, document, reason, by)


@transaction.atomic
def annul(decision: Decision, *, from_on: date, document: str, reason: str, by: Person) -> Interruption:
    """A court has annulled the order: it has no force from a day. Its case may go back to the evaluation."""
    record = _interruptible(decision, from_on, by)
    if suspension := queries.decisions.lasting(record).get(InterruptionKind.COURT):
        suspension.until_on = max(suspension.from_on, from_on - ONE_DAY)
        suspension.end_document = document
        suspension.save(update_fields=["until_on", "end_document"])
    if record.case:
        record.case.state = CASE_FLOW.take("annul", record.case.state).target
        record.case.save(update_fields=["state"])
    return _interrupt(record, InterruptionKind.ANNULMENT, from_on, document, reason, by)


@transaction.atomic
def enter_into_force(decision: Decision, *, on: date, document: str, reason: str, by: Person) -> Decision:
    """An order that was held back takes force on a day; the years count from it."""
    record = locked_decision(decision)
    require(by, "decision.interrupt", record)
    if record.in_force_from is not None:
        raise StepNotAllowed("the order has a day of force already")
    refuse_if(rules.why_force_day_is_wrong(on, order_date=record.order_date))
    record.in_force_from = on
    record.valid_until = rules.last_day(on, record.years) if record.years else None
    record.save(update_fields=["in_force_from", "valid_until"])
    details = {"on": on.isoformat(), "document": document, "valid_until": str(record.valid_until or "")}
    journal.record(record.case or record, "enter_into_force", by=by, note=reason, details=details)
    attest(record)
    messages.force_changed(record)
    return record


@transaction.atomic
def reopen(case: Case, *, reason: str, by: Person, seen: int | None = None) -> Case:
    """After the order was annulled the case goes back: a new proposal may be made on the same findings."""
    record, step = take_step(case, "reopen", by, seen=seen)
    end_proposal(record, reason)
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by, note=reason)
    return record


def _interruptible(decision: Decision, from_on: date, by: Person) -> Decision:
    """The decision, locked, if it holds and its force can be taken away from this day."""
    record = locked_decision(decision)
    require(by, "decision.interrupt", record)
    if hasattr(record, "corrected_by"):
        raise StepNotAllowed("a later order has taken its place")
    if record.in_force_from is None:
        refuse_if(_("This order is not in force, so nothing can interrupt it."))
    refuse_if(_("It cannot be recorded before its day.") if from_on > today() else None)
    refuse_if(
        _("The order was not in force yet on that day.")
        if record.in_force_from and from_on < record.in_force_from
        else None
    )
    return record


def _interrupt(
    record: Decision, kind: InterruptionKind, from_on: date, document: str, reason: str, by: Person
) -> Interruption:
    if kind in queries.decisions.lasting(record):  # a second click
        raise StepNotAllowed(f"{kind} has been recorded already")
    found = Interruption.objects.create(
        decision=record,
        kind=kind,
        from_on=from_on,
        document=document,
        reason=reason,
        told_by=by,
        told_at=now(),
    )
    details = {"from": from_on.isoformat(), "document": document}
    journal.record(record.case or record, f"interrupt_{kind}", by=by, note=reason, details=details)
    attest(record)
    messages.force_changed(record)
    return found
