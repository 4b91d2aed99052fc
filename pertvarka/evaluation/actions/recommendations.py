"""The improvement plan's answers to recommendations: written, handed in, and followed up each year."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.actions.external_locking import locked_in
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.actions.plans import MeasureWords, Owner, add_measure
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import (
    ExternalEvaluation,
    FindingsIssue,
    FollowUp,
    FollowUpState,
    ImprovementPlan,
    Measure,
    RecommendationAnswer,
)
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@dataclass(frozen=True)
class FollowUpWords:
    """What the institution tells of a recommendation. state: a FollowUpState."""

    state: str
    words: str


def _locked_findings(evaluation: ExternalEvaluation, by: Person) -> tuple[ExternalEvaluation, FindingsIssue]:
    """The locked evaluation and its final findings, while the plan that answers them is written."""
    record = locked_in(evaluation, (ExternalState.FINAL,), "recommendation.answer", by)
    findings = record.issues.get(pk=queries.recommendations.standing_findings(record).pk)  # type: ignore[union-attr]
    if queries.recommendations.plan_of(findings):
        refuse_if(_("The improvement plan is handed in; its answers no longer change."))
    return record, findings


@transaction.atomic
def answer_recommendation(
    evaluation: ExternalEvaluation,
    *,
    area_code: str,
    place: int,
    measures: Iterable[Measure] = (),
    declined_reason: str = "",
    by: Person,
) -> RecommendationAnswer:
    """Answer a recommendation by measures of the institution's plan, or decline it with a reason.

    Raises Refused when it is answered by neither or by both, or by another institution's measure.
    """
    record, findings = _locked_findings(evaluation, by)
    chosen = list(measures)
    refuse_if(_why_not_answer(record, findings, area_code, place, chosen, declined_reason))
    answer, _is_new = RecommendationAnswer.objects.update_or_create(
        findings=findings,
        area_code=area_code,
        place=place,
        defaults={"declined_reason": declined_reason, "answered_by": by, "answered_at": now()},
    )
    answer.measures.set(chosen)
    journal.record(record, "answer_recommendation", by=by, details={"area": area_code, "place": place})
    return answer


def _why_not_answer(
    record: ExternalEvaluation,
    findings: FindingsIssue,
    area_code: str,
    place: int,
    measures: list[Measure],
    declined_reason: str,
) -> str | None:
    """Why this cannot be the answer, or None."""
    if queries.recommendations.find(findings, f"{area_code}:{place}") is None:
        return _("The findings have no such recommendation.")
    if bool(measures) == bool(declined_reason):
        return _("Choose measures, or write why the recommendation is declined; not both.")
    if any(measure.self_evaluation.organisation_id != record.organisation_id for measure in measures):
        return _("A measure of another institution cannot answer it.")
    return None


@transaction.atomic
def answer_with_measure(
    evaluation: ExternalEvaluation,
    *,
    area_code: str,
    place: int,
    words: MeasureWords,
    owner: Owner,
    by: Person,
) -> Measure:
    """Write a measure into the institution's latest plan; it answers the recommendation with the others."""
    record, findings = _locked_findings(evaluation, by)
    planned = queries.recommendations.self_evaluation_to_plan(record.organisation)
    if planned is None:
        raise Refused(_("The plan begins when the head has approved the findings."))
    measure = add_measure(planned, words=words, owner=owner, by=by)
    known = RecommendationAnswer.objects.filter(findings=findings, area_code=area_code, place=place).first()
    others = list(known.measures.all()) if known else []
    answer_recommendation(record, area_code=area_code, place=place, measures=[*others, measure], by=by)
    return measure


@transaction.atomic
def hand_in_improvement(evaluation: ExternalEvaluation, *, by: Person) -> ImprovementPlan:
    """Hand in the answers to all recommendations as they stand; from now on they do not change.

    Raises Refused while one is unanswered, and names it.
    """
    record, findings = _locked_findings(evaluation, by)
    found = queries.recommendations.recommendations(findings)
    refuse_if(queries.recommendations.why_not_hand_in(found))
    content = queries.recommendations.as_content(found)
    plan = ImprovementPlan.objects.create(
        findings=findings, content=content, handed_in_by=by, handed_in_at=now(), handed_in_on=today()
    )
    digest = documents.content_hash({"recommendations": content})
    journal.record(record, "hand_in_improvement", by=by, details={"content_hash": digest})
    return plan


@transaction.atomic
def tell_follow_up(
    plan: ImprovementPlan, *, asked_on: date, told: Mapping[str, FollowUpWords], by: Person
) -> FollowUp:
    """Tell how every recommendation of a handed-in plan stands, for the year whose last day is `asked_on`.

    told: by the recommendation's key. Raises Refused when one is missing or the year is told already.
    """
    record = locked_in(plan.evaluation, (ExternalState.FINAL,), "recommendation.answer", by)
    wanted = {each.key for each in queries.recommendations.handed_in(plan)}
    if set(told) != wanted or not all(each.state in FollowUpState.values for each in told.values()):
        refuse_if(_("Tell how every recommendation stands."))
    if plan.follow_ups.filter(asked_on=asked_on).exists():
        refuse_if(_("This year's follow-up is told already."))
    follow_up = FollowUp.objects.create(
        plan=plan,
        asked_on=asked_on,
        told={key: {"state": each.state, "words": each.words} for key, each in told.items()},
        told_by=by,
        told_at=now(),
    )
    journal.record(record, "tell_follow_up", by=by, details={"asked_on": asked_on.isoformat()})
    return follow_up
