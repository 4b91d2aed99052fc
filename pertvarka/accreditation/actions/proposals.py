"""The proposal to the minister: handed over when the right to appeal is over, taken back with a reason."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import messages_decisions as messages
from pertvarka.accreditation import queries, rules
from pertvarka.accreditation.actions.locking import Refused, refuse_if, take_step
from pertvarka.accreditation.models import Case, Proposal
from pertvarka.accreditation.queries import situations
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@transaction.atomic
def propose(
    case: Case,
    *,
    outcome: str,
    reasons: str,
    document: str,
    handed_over_on: date,
    by: Person,
    seen: int | None = None,
) -> Proposal:
    """Hand the proposal to the minister. Where it is what the experts recommend, their reasons stand.

    Raises Refused without final findings, while the institution may appeal or its appeal is open, and when it
    differs from the recommendation without reasons of its own.
    """
    record, step = take_step(case, "propose", by, seen=seen)
    findings = queries.final_findings(record)
    if findings is None:
        raise Refused(_("There are no final findings yet."))
    refuse_if(None if outcome in record.procedure.outcomes else _("The procedure has no such outcome."))
    refuse_if(rules.why_not_propose(queries.appeal_term(record, findings), today()))
    refuse_if(situations.why_unheard(record))
    if handed_over_on > today() or handed_over_on < findings.delivered_on:
        refuse_if(_("The letter is handed over between the delivery of the findings and today."))
    if outcome != findings.outcome and not reasons:
        refuse_if(_("It differs from what the experts recommend: write the reasons."))
    proposal = Proposal.objects.create(
        case=record,
        findings=findings,
        outcome=outcome,
        reasons=reasons or findings.outcome_reason,
        document=document,
        handed_over_on=handed_over_on,
        made_by=by,
        made_at=now(),
    )
    record.state = step.target
    record.save(update_fields=["state"])
    details = {"outcome": outcome, "recommended": findings.outcome, "document": document}
    journal.record(record, step.name, by=by, note=reasons, details=details)
    messages.proposed(proposal)
    return proposal


@transaction.atomic
def take_back_proposal(case: Case, *, reason: str, by: Person, seen: int | None = None) -> Proposal:
    """Take the proposal back from the minister before the order; it stays in the case with the reason."""
    record, step = take_step(case, "take_back_proposal", by, seen=seen)
    proposal = end_proposal(record, reason)
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by, note=reason)
    messages.proposal_taken_back(proposal)
    return proposal


def end_proposal(case: Case, reason: str) -> Proposal:
    """The standing proposal of a locked case stands no more."""
    proposal = Proposal.objects.select_for_update().get(case=case, taken_back_at=None)
    proposal.taken_back_at, proposal.taken_back_reason = now(), reason
    proposal.save(update_fields=["taken_back_at", "taken_back_reason"])
    return proposal
