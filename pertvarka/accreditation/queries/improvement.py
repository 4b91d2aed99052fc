"""Reads of improvement plans in cases: handed in or not, and which yearly follow-up is asked for."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from pertvarka.accreditation import rules
from pertvarka.accreditation.models import Case, Decision, InterruptionKind
from pertvarka.accreditation.queries.facts import decision_of, latest_issue
from pertvarka.accreditation.states import AFTER_DECISION
from pertvarka.evaluation.models import ImprovementPlan
from pertvarka.evaluation.queries import recommendations
from pertvarka.foundation.clock import today

ENDING = (InterruptionKind.WITHDRAWAL, InterruptionKind.ANNULMENT)  # what ends an accreditation for good


def plan_of(case: Case) -> ImprovementPlan | None:
    """The improvement plan that was handed in, or None."""
    findings = case.evaluation and latest_issue(case.evaluation, "final")
    return recommendations.plan_of(findings) if findings else None


@dataclass(frozen=True)
class Followed:
    """A case whose improvement plan is handed in, with the last day of its next follow-up."""

    case: Case
    plan: ImprovementPlan
    due_on: date

    @property
    def is_asked(self) -> bool:
        """Whether it is time to tell how the recommendations stand."""
        return rules.is_asked(self.due_on, today())

    @property
    def is_late(self) -> bool:
        return self.due_on < today()


def followed(cases: QuerySet[Case]) -> list[Followed]:
    """The cases among these that have a follow-up to come; a constant number of queries."""
    handed_in = cases.filter(
        state__in=AFTER_DECISION,
        evaluation__in=ImprovementPlan.objects.values("findings__evaluation"),
    ).prefetch_related("decisions__interruptions", "evaluation__issues__improvement_plan__follow_ups")
    return [found for case in handed_in if (found := followed_in(case))]


def followed_in(case: Case) -> Followed | None:
    """The next follow-up of one case; None without a plan, and when its accreditation asks for no more."""
    plan, ends_on = plan_of(case), _ends_on(decision_of(case))
    if plan is None or ends_on is None:
        return None
    told = {each.asked_on for each in plan.follow_ups.all()}
    day = rules.next_follow_up(plan.handed_in_on, ends_on, told)
    return Followed(case, plan, day) if day else None


def _ends_on(decision: Decision | None) -> date | None:
    """The last day of an accreditation; None for a refusal and for an order that is not in force yet."""
    if decision is None or decision.valid_until is None:
        return None
    ended = [each.from_on for each in decision.interruptions.all() if each.kind in ENDING]
    return min([decision.valid_until, *ended])
