"""The minister's order: recorded with the signed file, corrected by a later row, never changed."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import messages_decisions as messages
from pertvarka.accreditation import rules
from pertvarka.accreditation.actions.appeals import SentFile
from pertvarka.accreditation.actions.attesting import attest
from pertvarka.accreditation.actions.locking import Refused, locked, refuse_if, take_step
from pertvarka.accreditation.actions.papers import keep_paper
from pertvarka.accreditation.models import Case, Decision, Interruption, Origin, Proposal
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.files import signers
from pertvarka.foundation.flow import StepNotAllowed


@dataclass(frozen=True)
class Order:
    """What the signed order says. in_force_from: None when a court holds it back from the start."""

    outcome: str
    number: str
    signed_on: date
    in_force_from: date | None
    file: SentFile | None = None


@transaction.atomic
def record_decision(
    case: Case, *, order: Order, note: str = "", by: Person, seen: int | None = None
) -> Decision:
    """Record the minister's order on the standing proposal; once, however often it is pressed.

    note: why the outcome differs from the proposal. Raises Refused when what is recorded cannot be true.
    """
    record, step = take_step(case, "record_decision", by, seen=seen)
    proposal = Proposal.objects.get(case=record, taken_back_at=None)
    _refuse_order(record, order, earliest=proposal.handed_over_on)
    if order.outcome != proposal.outcome and not note:
        refuse_if(_("The order differs from the proposal: note down why."))
    decision = Decision.objects.create(
        **_as_recorded(record, order), proposal=proposal, recorded_by=by, recorded_at=now()
    )
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by, note=note, details=_details(decision))
    attest(decision)
    messages.decided(decision)
    return decision


@transaction.atomic
def correct_decision(decision: Decision, *, order: Order, reason: str, by: Person) -> Decision:
    """Correct a clerical error: the corrected order is recorded beside the old one and takes its place."""
    wrong = locked_decision(decision)
    require(by, "decision.correct", wrong)
    if wrong.case is None or wrong.proposal is None:
        raise Refused(_("An order brought in from earlier records is corrected by bringing it in anew."))
    if hasattr(wrong, "corrected_by"):
        raise StepNotAllowed("this order has been corrected already")
    _refuse_order(wrong.case, order, earliest=wrong.proposal.handed_over_on)
    right = Decision.objects.create(
        **_as_recorded(wrong.case, order, kept_from=wrong),
        proposal=wrong.proposal,
        corrects=wrong,
        correction_reason=reason,
        recorded_by=by,
        recorded_at=now(),
    )
    details = {**_details(right), "corrects": wrong.order_number}
    journal.record(wrong.case, "correct_decision", by=by, note=reason, details=details)
    attest(right)
    messages.decision_corrected(right)
    return right


@transaction.atomic
def attach_order(decision: Decision, *, file: SentFile, by: Person) -> Decision:
    """Add the signed order to a decision that was recorded without it; it is kept byte for byte."""
    record = locked_decision(decision)
    require(by, "decision.record", record)
    if record.order_file_id:
        raise StepNotAllowed("the signed order is there already")
    for name, value in _kept(file).items():
        setattr(record, name, value)
    record.save(update_fields=["order_file", "order_file_name", "order_says"])
    journal.record(record.case or record, "attach_order", by=by, details=_details(record))
    attest(record)
    return record


def locked_decision(decision: Decision) -> Decision:
    """The decision as it now stands; its case is locked first, as every action of the case does."""
    if decision.case:
        locked(decision.case)
    return (
        Decision.objects.select_for_update(of=("self",))
        .select_related("organisation", "proposal", "case__organisation", "case__evaluation__organisation")
        .get(pk=decision.pk)
    )


def _refuse_order(case: Case, order: Order, *, earliest: date) -> None:
    refuse_if(None if order.outcome in case.procedure.outcomes else _("The procedure has no such outcome."))
    refuse_if(rules.why_order_day_is_wrong(order.signed_on, earliest=earliest, today=today()))
    refuse_if(rules.why_force_day_is_wrong(order.in_force_from, order_date=order.signed_on))


def _as_recorded(case: Case, order: Order, *, kept_from: Decision | None = None) -> dict[str, Any]:
    """The fields of a decision.

    kept_from: whose last day stays where a court moved it, and whose signed file where the order brings none.
    """
    years = case.procedure.outcomes[order.outcome].years
    begins = order.in_force_from
    fields: dict[str, Any] = {
        "organisation": case.organisation,
        "case": case,
        "origin": Origin.CASE,
        "outcome": order.outcome,
        "years": years,
        "order_number": order.number,
        "order_date": order.signed_on,
        "in_force_from": begins,
        "valid_until": rules.last_day(begins, years) if begins and years else None,
    }
    if kept_from and fields["valid_until"]:
        fields["valid_until"] = max([fields["valid_until"], *_last_days_by_court(kept_from)])
    if order.file:
        return {**fields, **_kept(order.file)}
    kept = ("order_file", "order_file_name", "order_says")
    return {**fields, **({name: getattr(kept_from, name) for name in kept} if kept_from else {})}


def _last_days_by_court(decision: Decision) -> list[date]:
    """The later last days that courts have set for an order, or for one that it corrects."""
    moved = Interruption.objects.filter(decision__in=decision.chain).exclude(last_day_moved_to=None)
    return [each.last_day_moved_to for each in moved if each.last_day_moved_to]


def _kept(file: SentFile) -> dict[str, Any]:
    """The signed file, kept as it came, with what it says of its signers."""
    kept = keep_paper(file.content, name=file.name)
    return {
        "order_file": kept.file,
        "order_file_name": kept.name,
        "order_says": signers.told_by(file.content, kept.file.media_type),
    }


def _details(decision: Decision) -> dict[str, Any]:
    """What the journal keeps of a decision, so that a stranger can check the register against it."""
    days = ("order_date", "in_force_from", "valid_until")
    return {
        "outcome": decision.outcome,
        "years": decision.years,
        "order_number": decision.order_number,
        **{name: _iso(getattr(decision, name)) for name in days},
        "order_sha256": decision.order_file_id or "",
    }


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
