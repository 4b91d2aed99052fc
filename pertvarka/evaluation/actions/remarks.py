"""The institution's remarks on facts in the draft findings, and the panel's answers."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.evaluation import external_rules, messages_external, queries
from pertvarka.evaluation.actions.external_locking import locked_in, take_external_step
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue, IssueKind, Remark
from pertvarka.evaluation.queries import external_review as review
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import now, today


def _open_draft(evaluation: ExternalEvaluation, by: Person) -> tuple[ExternalEvaluation, FindingsIssue]:
    """The locked evaluation and its draft findings, while remarks are taken."""
    record = locked_in(evaluation, (ExternalState.REMARKS,), "external.remark", by)
    return record, _draft_of(record)


def _draft_of(record: ExternalEvaluation) -> FindingsIssue:
    """The draft findings; the states after their delivery have them."""
    return record.issues.defer("content").get(kind=IssueKind.DRAFT)


@transaction.atomic
def save_remark(evaluation: ExternalEvaluation, *, indicator_code: str, text: str, by: Person) -> None:
    """Keep a remark that is being written, which nobody else sees; an empty one is deleted.

    indicator_code: empty for a remark on the findings as a whole. Not journalled: it is not an act yet.
    """
    record, issue = _open_draft(evaluation, by)
    if indicator_code and indicator_code not in {indicator.code for indicator in record.indicators}:
        raise Refused(_("This indicator is not among the chosen areas."))
    drafts = issue.remarks.filter(indicator_code=indicator_code, sent_at=None)
    if not text.strip():
        drafts.delete()
        return
    written = {"text": text, "made_by": by, "made_at": now()}
    if not drafts.update(**written):
        Remark.objects.create(issue=issue, indicator_code=indicator_code, **written)


@transaction.atomic
def send_remarks(
    evaluation: ExternalEvaluation, *, by: Person, indicator_code: str | None = None
) -> list[Remark]:
    """Send the remark written on an indicator ("": on the whole), or all; a second click sends nothing."""
    record, issue = _open_draft(evaluation, by)
    drafts = issue.remarks.filter(sent_at=None)
    if indicator_code is not None:
        drafts = drafts.filter(indicator_code=indicator_code)
    sent = list(drafts)
    if not sent:
        return []
    drafts.update(sent_at=now())
    codes = sorted(remark.indicator_code for remark in sent if remark.indicator_code)
    journal.record(record, "send_remarks", by=by, details={"indicators": codes, "count": len(sent)})
    return sent


@transaction.atomic
def close_remarks(evaluation: ExternalEvaluation, *, by: Person) -> ExternalEvaluation:
    """The institution says that these are all its remarks, or that it has none; or their term is over.

    Raises Refused while the institution has something unsent, or an organiser closes before the term is over.
    """
    record, step = take_external_step(evaluation, "close_remarks", by)
    issue = _draft_of(record)
    refuse_if(
        external_rules.why_not_close_remarks(
            is_institution=may(by, "external.remark", record),
            drafts=issue.remarks.filter(sent_at=None).count(),
            last_day=queries.external.remarks_until(record, issue).day,
            today=today(),
        )
    )
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    messages_external.remarks_closed(record)
    return record


@transaction.atomic
def answer_remark(
    remark: Remark, *, is_accepted: bool, answer: str, by: Person, seen: str | None = None
) -> None:
    """Say whether a remark is accepted and why; the answer may be changed until the final findings.

    seen: the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when another expert has answered otherwise since.
    """
    record = locked_in(remark.issue.evaluation, (ExternalState.ANSWERING,), "external.answer", by)
    kept = Remark.objects.select_for_update().get(pk=remark.pk)
    if kept.sent_at is None:
        raise Refused(_("This remark has not been sent."))
    _refuse_to_cover(kept, {"is_accepted": "yes" if is_accepted else "no", "answer": answer}, seen)
    act = "answer_remark" if kept.answered_at is None else "answer_remark_anew"
    kept.is_accepted, kept.answer, kept.answered_by, kept.answered_at = is_accepted, answer, by, now()
    kept.save()
    codes = [kept.indicator_code] if kept.indicator_code else []
    journal.record(record, act, by=by, details={"remark": kept.pk, "indicators": codes})


def _refuse_to_cover(remark: Remark, wanted: versions.Values, seen: str | None) -> None:
    kept = review.words_of_answer(remark)
    if seen is not None and versions.is_overwriting(seen, kept=kept, wanted=wanted):
        who = remark.answered_by.full_name if remark.answered_by else ""
        raise versions.ChangedMeanwhile(kept, who, remark.answered_at)
