"""What may be done about a case after its final findings: the conditions of its later steps."""

from django.utils.translation import gettext as _

from pertvarka.accreditation import rules
from pertvarka.accreditation.models import Case, Interruption, InterruptionKind
from pertvarka.accreditation.queries.decisions import appeal_term, final_findings, standing_of_decision
from pertvarka.accreditation.queries.needs import Need
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
    return [Need(_("The right to appeal is over"), problem is None, problem or "")]


def lacks_order_file(case: Case) -> bool:
    return case.decision is not None and case.decision.order_file_id is None


def is_held_back(case: Case) -> bool:
    """Whether the order has no day of force yet."""
    return case.decision is not None and case.decision.in_force_from is None


def lasting(case: Case) -> dict[str, Interruption]:
    """What has taken the order's force for now or for good, by its kind."""
    found = case.decision.interruptions.filter(until_on=None) if case.decision else []
    return {each.kind: each for each in found}


def may_be_suspended(case: Case) -> bool:
    return case.decision is not None and not is_held_back(case) and not lasting(case)


def is_suspended(case: Case) -> bool:
    return InterruptionKind.COURT in lasting(case)


def may_be_withdrawn(case: Case) -> bool:
    return (
        may_be_annulled(case)
        and not case.decision.is_refusal
        and InterruptionKind.WITHDRAWAL not in lasting(case)
    )


def may_be_annulled(case: Case) -> bool:
    return (
        case.decision is not None
        and not is_held_back(case)
        and InterruptionKind.ANNULMENT not in lasting(case)
    )


def may_be_certified(case: Case) -> bool:
    """Whether the accreditation is in force and has no certificate."""
    decision = case.decision
    return (
        decision is not None
        and not hasattr(decision, "certificate")
        and standing_of_decision(decision).is_in_force
    )
