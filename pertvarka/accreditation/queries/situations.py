"""What may be done about a case after its final findings: the conditions of its later steps."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from pertvarka.accreditation import rules
from pertvarka.accreditation.models import Case, Decision, InterruptionKind
from pertvarka.accreditation.queries.decisions import (
    appeal_term,
    final_findings,
    lasting,
    standing_of_decision,
)
from pertvarka.accreditation.queries.improvement import followed_in, plan_of
from pertvarka.accreditation.queries.needs import Need
from pertvarka.accreditation.rules import hearings
from pertvarka.accreditation.states import OPEN_HEARINGS
from pertvarka.foundation.clock import today


def has_findings(case: Case) -> bool:
    """Whether final findings stand."""
    return final_findings(case) is not None


def may_appeal(case: Case) -> bool:
    """Whether an appeal filed today would be in time."""
    findings = final_findings(case)
    return findings is not None and rules.why_not_appeal(appeal_term(case, findings), today()) is None


def may_enter_appeal(case: Case) -> bool:
    """Whether a letter that came in time may be entered; that may be after the term."""
    findings = final_findings(case)
    if findings is None:
        return False
    term = appeal_term(case, findings)
    return not term.appeal and not term.waived_on


def waits_for_delivery(case: Case) -> bool:
    """Whether the board has decided and nobody has recorded the delivery."""
    return case.appeals.filter(decided_at__isnull=False, delivered_on=None).exists()


def needs_of_proposing(case: Case) -> list[Need]:
    """A proposal waits until the right to appeal is over."""
    findings = final_findings(case)
    problem = rules.why_not_propose(appeal_term(case, findings), today()) if findings else None
    unheard = why_unheard(case)
    return [
        Need(_("The right to appeal is over"), problem is None, problem or ""),
        Need(_("No hearing is open"), unheard is None, unheard or ""),
    ]


def why_unheard(case: Case) -> str | None:
    """Why a hearing that the institution has asked for holds the proposal back, or None."""
    state = case.hearings.filter(state__in=OPEN_HEARINGS).values_list("state", flat=True).first()
    return hearings.why_not_propose(state) if state else None


def lacks_order_file(case: Case) -> bool:
    return case.decision is not None and case.decision.order_file_id is None


def interruptions_open(decision: Decision) -> set[str]:
    """The names of the steps by which an order's force can be taken away or given back now."""
    if decision.in_force_from is None:
        return {"enter_into_force"}
    broken = lasting(decision)
    steps = {
        "suspend": not broken,
        "end_suspension": InterruptionKind.COURT in broken,
        "withdraw_accreditation": not decision.is_refusal
        and not broken.keys() & {InterruptionKind.WITHDRAWAL, InterruptionKind.ANNULMENT},
        "annul": InterruptionKind.ANNULMENT not in broken,
    }
    return {name for name, is_open in steps.items() if is_open}


def may_be_interrupted_by(name: str) -> Callable[[Case], bool]:
    """Whether a case's order is such that this step about its force may be taken."""
    return lambda case: case.decision is not None and name in interruptions_open(case.decision)


def owes_improvement(case: Case) -> bool:
    """Whether the procedure asks an accredited institution for a plan that it has not handed in."""
    has_stage = any(stage.key == "improvement" for stage in case.procedure.stages)
    accredits = case.decision is not None and not case.decision.is_refusal
    return has_stage and accredits and plan_of(case) is None


def is_follow_up_asked(case: Case) -> bool:
    """Whether it is time to tell how the recommendations stand."""
    found = followed_in(case)
    return found is not None and found.is_asked


def may_be_certified(case: Case) -> bool:
    """Whether the accreditation is in force and has no certificate."""
    decision = case.decision
    return (
        decision is not None
        and not hasattr(decision, "certificate")
        and standing_of_decision(decision).is_in_force
    )
