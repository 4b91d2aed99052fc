"""The improvement plan in a case: handed in to the organiser, then followed up each year."""

from collections.abc import Mapping

from django.db import transaction

from pertvarka.accreditation import kept_letters, messages, queries
from pertvarka.accreditation.actions.locking import locked
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import AFTER_DECISION
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation import queries as evaluation_queries
from pertvarka.evaluation.models import FollowUp, ImprovementPlan
from pertvarka.foundation import journal
from pertvarka.foundation.flow import StepNotAllowed


@transaction.atomic
def hand_in_improvement(case: Case, *, by: Person, seen: int | None = None) -> ImprovementPlan:
    """Hand in the answers to all recommendations; the organiser gets them in a letter.

    Raises Refused while a recommendation is unanswered.
    """
    record = locked(case, seen=seen)
    require(by, "recommendation.answer", record)
    if record.state not in AFTER_DECISION or record.decision.is_refusal:
        raise StepNotAllowed(f"no improvement plan is due in {record.state}")
    plan = evaluation.hand_in_improvement(record.evaluation, by=by)  # type: ignore[arg-type] # it is decided
    journal.record(record, "hand_in_improvement", by=by)
    found = evaluation_queries.recommendations.handed_in(plan)
    kept_letters.write(record, "improvement_handed_in", messages.organisers_of(record), recommendations=found)
    return plan


@transaction.atomic
def follow_up(
    case: Case, *, told: Mapping[str, evaluation.FollowUpWords], by: Person, seen: int | None = None
) -> FollowUp:
    """Tell how every recommendation stands, for the follow-up that is asked for; the organiser is told."""
    record = locked(case, seen=seen)
    require(by, "recommendation.answer", record)
    asked = queries.improvement.followed_in(queries.full().get(pk=record.pk))
    if asked is None or not asked.is_asked:
        raise StepNotAllowed("no follow-up is asked for")
    follow_up = evaluation.tell_follow_up(asked.plan, asked_on=asked.due_on, told=told, by=by)
    journal.record(record, "follow_up", by=by)
    found = evaluation_queries.recommendations.handed_in(ImprovementPlan.objects.get(pk=asked.plan.pk))
    kept_letters.write(record, "follow_up_told", messages.organisers_of(record), recommendations=found)
    return follow_up
