"""Which evidence serves which indicator of a self-evaluation, and what an approved report holds fast."""

from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation.actions.locking import Refused, locked
from pertvarka.evaluation.models import Evidence, EvidenceRevision, EvidenceUse, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed

TAKES_EVIDENCE = (State.PREPARING, State.RATING, State.AGREEING)


def _open_for_evidence(self_evaluation: SelfEvaluation, by: Person) -> SelfEvaluation:
    record = locked(self_evaluation)
    require(by, "evidence.use", record)
    if record.state not in TAKES_EVIDENCE:
        raise StepNotAllowed(f"cannot change evidence from {record.state}")
    return record


@transaction.atomic
def use_evidence(
    self_evaluation: SelfEvaluation,
    *,
    indicator_code: str,
    evidence: Evidence,
    place: str = "",
    answers: Iterable[int] = (),
    by: Person,
) -> EvidenceUse:
    """Let a piece serve an indicator, or change where in it to look and what it answers.

    answers: places in the indicator's list of evidence wanted, 0 is the first.
    """
    record = _open_for_evidence(self_evaluation, by)
    indicator = next((each for each in record.indicators if each.code == indicator_code), None)
    if indicator is None:
        raise Refused(_("This indicator is not among the chosen areas."))
    evidence = Evidence.objects.select_for_update(no_key=True).get(pk=evidence.pk)
    if evidence.organisation_id != record.organisation_id:
        raise Refused(_("This evidence belongs to another institution."))
    wanted = sorted(set(answers) & set(range(len(indicator.evidence))))
    known = record.evidence_uses.filter(indicator_code=indicator_code, evidence=evidence).first()
    if known:
        return _changed(known, place, wanted)
    if evidence.withdrawn_at:
        raise Refused(_("This evidence was withdrawn from new use. Offer it again first."))
    use = EvidenceUse.objects.create(
        self_evaluation=record,
        indicator_code=indicator_code,
        evidence=evidence,
        place=place,
        answers=wanted,
        added_by=by,
        added_at=now(),
    )
    _note(use, "use_evidence", by)
    return use


def _changed(use: EvidenceUse, place: str, answers: list[int]) -> EvidenceUse:
    use.place, use.answers = place, answers
    use.save(update_fields=["place", "answers"])
    return use


@transaction.atomic
def stop_using_evidence(use: EvidenceUse, *, by: Person) -> None:
    """Take a piece off an indicator; it stays in the library."""
    _open_for_evidence(use.self_evaluation, by)
    _note(use, "stop_using_evidence", by)
    use.delete()


def _note(use: EvidenceUse, act: str, by: Person) -> None:
    details = {"indicators": [use.indicator_code], "evidence": use.evidence_id}
    journal.record(use.self_evaluation, act, by=by, details=details)


def hold_fast(record: SelfEvaluation) -> None:
    """Note for each piece in use which revision the report being approved lists, if it can be shown."""
    serving = Evidence.objects.filter(uses__self_evaluation=record).order_by("pk")
    list(serving.select_for_update(no_key=True, of=("self",)))  # nobody erases meanwhile what is listed
    uses = list(record.evidence_uses.select_related("evidence__current__file"))
    for use in uses:
        current = use.evidence.current
        use.revision = current if current and current.counts else None
    EvidenceUse.objects.bulk_update(uses, ["revision"])
    listed = [use.revision_id for use in uses if use.revision_id]
    EvidenceRevision.objects.filter(pk__in=listed).update(is_reported=True)
