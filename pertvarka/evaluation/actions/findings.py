"""Delivering the draft and the final findings, and taking final ones back for the appeals board."""

from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from pertvarka.directory.models import Person
from pertvarka.evaluation import documents, external_rules, messages_external
from pertvarka.evaluation.actions.external_locking import take_external_step
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue, IssueKind
from pertvarka.evaluation.queries import external_review as review
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@dataclass(frozen=True)
class Delivery:
    """What is delivered with findings: the experts' recommendation and how it reached the institution.

    outcome: a code of the procedure's outcomes. delivered_on: the day itself when this system delivers; for
    another way the note says how the day is known.
    """

    outcome: str
    outcome_reason: str
    delivered_on: date = field(default_factory=today)
    delivery_note: str = ""


@transaction.atomic
def deliver_draft(evaluation: ExternalEvaluation, *, delivery: Delivery, by: Person) -> FindingsIssue:
    """Freeze the draft findings and deliver them; the time of remarks runs from the day after.

    Raises Refused while an indicator has no agreed level or the recommendation no reason.
    """
    record, step = take_external_step(evaluation, "deliver_draft", by)
    issue = _issue(record, IssueKind.DRAFT, delivery, by)
    _move(record, step.target)
    journal.record(record, step.name, by=by, note=delivery.delivery_note, details=_told(issue))
    messages_external.draft_delivered(record)
    return issue


@transaction.atomic
def deliver_final(evaluation: ExternalEvaluation, *, delivery: Delivery, by: Person) -> FindingsIssue:
    """Freeze the final findings with every remark and its answer; the term of appeal runs from the day after.

    Raises Refused while a remark is unanswered, a level missing or the recommendation without a reason.
    """
    record, step = take_external_step(evaluation, "deliver_final", by)
    unanswered = [remark for remark in review.remarks_sent(record) if remark.answered_at is None]
    refuse_if(external_rules.why_not_deliver_final(unanswered=len(unanswered)))

    issue = _issue(record, IssueKind.FINAL, delivery, by)
    _move(record, step.target)
    journal.record(record, step.name, by=by, note=delivery.delivery_note, details=_told(issue))
    messages_external.final_delivered(record, issue)
    return issue


@transaction.atomic
def take_back_findings(evaluation: ExternalEvaluation, *, reason: str, by: Person) -> ExternalEvaluation:
    """The appeals board sends final findings back to the experts, who issue them anew."""
    record, step = take_external_step(evaluation, "take_back_findings", by)
    record.board_reason = reason
    record.save(update_fields=["board_reason"])
    _move(record, step.target)
    journal.record(record, step.name, by=by, note=reason)
    messages_external.findings_taken_back(record)
    return record


def _move(record: ExternalEvaluation, state: str) -> None:
    record.state = state
    record.save(update_fields=["state"])


def _issue(record: ExternalEvaluation, kind: IssueKind, delivery: Delivery, by: Person) -> FindingsIssue:
    """The next issue of this kind, frozen; raises Refused when something is missing."""
    agreed = review.agreed_levels(record)
    proposed = review.rule_proposes(record, agreed)
    problems = external_rules.why_not_deliver(
        unrated=review.unrated(record, agreed),
        outcome=delivery.outcome,
        proposed=proposed.outcome,
        reason=delivery.outcome_reason,
    ) | external_rules.why_not_delivered_on(
        delivered_on=delivery.delivered_on,
        today=today(),
        note=delivery.delivery_note,
        earliest=record.visit_until,
    )
    if problems:
        raise Refused(" ".join(problems.values()))

    number = record.issues.filter(kind=kind).count() + 1
    content = documents.findings_content(record, kind=kind, issue=number, delivery=delivery, issued_by=by)
    return FindingsIssue.objects.create(
        evaluation=record,
        kind=kind,
        issue=number,
        content=content,
        content_hash=documents.content_hash(content),
        outcome=delivery.outcome,
        outcome_reason=delivery.outcome_reason,
        proposed_by_rule=proposed.outcome,
        issued_by=by,
        issued_at=now(),
        delivered_on=delivery.delivered_on,
        delivery_note=delivery.delivery_note,
    )


def _told(issue: FindingsIssue) -> dict[str, object]:
    """What the journal says of an issue: enough to prove later that a paper is this one."""
    return {
        "issue": issue.issue,
        "outcome": issue.outcome,
        "delivered_on": issue.delivered_on.isoformat(),
        "content_hash": issue.content_hash,
    }
