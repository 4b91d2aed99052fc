"""Appeals against final findings: filed, entered from paper, taken back, decided, delivered, or waived."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import IO

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import messages_decisions as messages
from pertvarka.accreditation import queries, rules
from pertvarka.accreditation.actions.locking import locked, refuse_if, take_step
from pertvarka.accreditation.actions.papers import keep_paper
from pertvarka.accreditation.models import Appeal, AppealFile, AppealWaiver, Case
from pertvarka.accreditation.states import APPEAL_FLOW, CASE_FLOW
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import FindingsIssue
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import Step, StepNotAllowed


@dataclass(frozen=True)
class SentFile:
    """A file as somebody sent it."""

    content: IO[bytes]
    name: str


@transaction.atomic
def file_appeal(
    case: Case, *, text: str, files: Sequence[SentFile] = (), by: Person, seen: int | None = None
) -> Appeal:
    """The head appeals today. Raises Refused, naming the day, when the term is over; and for a bad file."""
    record, step = take_step(case, "appeal", by, seen=seen)
    return _file(record, step, text, files, filed_on=today(), by=by)


@transaction.atomic
def enter_appeal(
    case: Case,
    *,
    text: str,
    filed_on: date,
    document: str,
    files: Sequence[SentFile] = (),
    by: Person,
    seen: int | None = None,
) -> Appeal:
    """The organiser enters an appeal that came on paper; the day it came counts, not the day of entry."""
    record, step = take_step(case, "enter_appeal", by, seen=seen)
    refuse_if(_("The letter cannot have come in the future.") if filed_on > today() else None)
    return _file(record, step, text, files, filed_on=filed_on, by=by, document=document, is_from_paper=True)


def _file(
    case: Case,
    step: Step,
    text: str,
    files: Sequence[SentFile],
    *,
    filed_on: date,
    by: Person,
    **paper: object,
) -> Appeal:
    findings = _final_findings(case)
    refuse_if(_("The findings were delivered later than that.") if filed_on < findings.delivered_on else None)
    refuse_if(rules.why_not_appeal(queries.appeal_term(case, findings), filed_on))
    appeal = Appeal.objects.create(
        case=case, findings=findings, text=text, filed_by=by, filed_at=now(), filed_on=filed_on, **paper
    )
    for sent in files:
        kept = keep_paper(sent.content, name=sent.name)
        AppealFile.objects.get_or_create(appeal=appeal, file=kept.file, defaults={"file_name": kept.name})
    _move(case, step)
    hashes = list(appeal.files.values_list("file_id", flat=True))
    journal.record(case, step.name, by=by, details={"filed_on": filed_on.isoformat(), "files": hashes})
    messages.appeal_filed(appeal)
    return appeal


def _final_findings(case: Case) -> FindingsIssue:
    findings = queries.final_findings(case)
    if findings is None:
        raise StepNotAllowed("no final findings have been delivered")
    return findings


@transaction.atomic
def add_appeal_file(case: Case, *, file: SentFile, by: Person, seen: int | None = None) -> AppealFile:
    """The institution adds a paper until the board decides. Raises Refused for a bad file."""
    record = locked(case, seen=seen)
    require(by, "case.appeal", record)
    CASE_FLOW.take("decide_appeal", record.state)
    kept = keep_paper(file.content, name=file.name)
    found, is_new = AppealFile.objects.get_or_create(
        appeal=_open_appeal(record), file=kept.file, defaults={"file_name": kept.name}
    )
    if is_new:
        journal.record(record, "add_appeal_file", by=by, details={"sha256": kept.file.sha256})
    return found


@transaction.atomic
def take_back_appeal(case: Case, *, reason: str, by: Person, seen: int | None = None) -> Appeal:
    """The institution takes its appeal back; nobody may appeal against these findings again."""
    record, step = take_step(case, "take_back_appeal", by, seen=seen)
    appeal = _open_appeal(record)
    appeal.state, appeal.ended_on = APPEAL_FLOW.take("withdraw", appeal.state).target, today()
    appeal.save(update_fields=["state", "ended_on"])
    _move(record, step)
    journal.record(record, step.name, by=by, note=reason)
    messages.appeal_taken_back(appeal)
    return appeal


@transaction.atomic
def uphold_appeal(case: Case, *, reasons: str, by: Person, seen: int | None = None) -> Appeal:
    """The board finds for the institution: the findings go back to the experts, who deliver them anew."""
    appeal = _decide(case, "uphold", reasons, by, seen)
    evaluation.take_back_findings(appeal.findings.evaluation, reason=reasons, by=by)
    messages.appeal_decided(appeal)
    return appeal


@transaction.atomic
def dismiss_appeal(case: Case, *, reasons: str, by: Person, seen: int | None = None) -> Appeal:
    """The board finds against the institution: the findings stand once the decision is delivered."""
    appeal = _decide(case, "dismiss", reasons, by, seen)
    messages.appeal_decided(appeal)
    return appeal


def _decide(case: Case, name: str, reasons: str, by: Person, seen: int | None) -> Appeal:
    record, step = take_step(case, "decide_appeal", by, seen=seen)
    appeal = _open_appeal(record)
    appeal.state, appeal.decision = APPEAL_FLOW.take(name, appeal.state).target, reasons
    appeal.decided_by, appeal.decided_at = by, now()
    appeal.save(update_fields=["state", "decision", "decided_by", "decided_at"])
    _move(record, step)
    journal.record(record, f"{name}_appeal", by=by, note=reasons)
    return appeal


def _open_appeal(case: Case) -> Appeal:
    return Appeal.objects.select_for_update().get(case=case, state="filed")


@transaction.atomic
def deliver_appeal_decision(
    case: Case, *, on: date, note: str, by: Person, seen: int | None = None
) -> Appeal:
    """Record on which day the board's decision reached the institution: the proposal's term runs from it."""
    record = locked(case, seen=seen)
    require(by, "case.tell", record)
    appeal = Appeal.objects.select_for_update().filter(case=record, decided_at__isnull=False).first()
    if appeal is None or appeal.decided_on is None or appeal.delivered_on:
        raise StepNotAllowed("no decided appeal waits for its delivery")
    refuse_if(_("The decision cannot be delivered in the future.") if on > today() else None)
    refuse_if(_("The decision cannot be delivered before it was taken.") if on < appeal.decided_on else None)
    appeal.delivered_on, appeal.delivery_note = on, note
    appeal.save(update_fields=["delivered_on", "delivery_note"])
    journal.record(record, "deliver_appeal_decision", by=by, note=note, details={"on": on.isoformat()})
    return appeal


@transaction.atomic
def waive_appeal(
    case: Case, *, waived_on: date, document: str, by: Person, seen: int | None = None
) -> AppealWaiver:
    """The organiser records the institution's letter that it will not appeal; the proposal need not wait."""
    record = locked(case, seen=seen)
    require(by, "case.tell", record)
    CASE_FLOW.take("propose", record.state)
    findings = _final_findings(record)
    if waived_on > today() or waived_on < findings.delivered_on:
        refuse_if(_("The letter is dated between the delivery of the findings and today."))
    refuse_if(rules.why_not_appeal(queries.appeal_term(record, findings), waived_on))
    waiver = AppealWaiver.objects.create(
        case=record, findings=findings, waived_on=waived_on, document=document, told_by=by, told_at=now()
    )
    journal.record(record, "waive_appeal", by=by, note=document, details={"on": waived_on.isoformat()})
    messages.appeal_waived(waiver)
    return waiver


def _move(case: Case, step: Step) -> None:
    case.state = step.target
    case.save(update_fields=["state"])
