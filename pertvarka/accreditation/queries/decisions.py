"""Reads of appeals, proposals, decisions and certificates."""

from django.db.models import Prefetch, QuerySet

from pertvarka.accreditation.models import (
    Appeal,
    AppealWaiver,
    Case,
    Certificate,
    Decision,
    Interruption,
    Proposal,
)
from pertvarka.accreditation.rules import AppealTerm, Standing, standing, standing_of
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import FindingsIssue, IssueKind
from pertvarka.foundation.clock import today
from pertvarka.frameworks import terms


def final_findings(case: Case) -> FindingsIssue | None:
    """The final findings that stand; None before they are delivered and while they are written anew."""
    evaluation = case.evaluation
    if evaluation is None or evaluation.state != ExternalState.FINAL:
        return None
    return evaluation.issues.filter(kind=IssueKind.FINAL).order_by("-issue").first()


def pauses_of(case: Case) -> list[terms.Pause]:
    """The times in which the terms of a case stand still, as the terms' rules see them."""
    return [terms.Pause(each.from_on, each.until_on, each.reason) for each in case.pauses.all()]


def appeal_due(case: Case, findings: FindingsIssue) -> terms.Due:
    """The last day for an appeal against findings, with the reasons that make it that day."""
    term = case.procedure.term_of("appeal")
    if term is None:
        return terms.Due(findings.delivered_on, ())
    return terms.last_day(term, findings.delivered_on, pauses_of(case))


def appeal_term(case: Case, findings: FindingsIssue) -> AppealTerm:
    """What became of the right to appeal against findings; four queries."""
    appeal = Appeal.objects.filter(findings=findings).first()
    waiver = AppealWaiver.objects.filter(findings=findings).first()
    return AppealTerm(
        last_day=appeal_due(case, findings).day,
        waived_on=waiver.waived_on if waiver else None,
        appeal=appeal.state if appeal else "",
        ended_on=(appeal.delivered_on or appeal.ended_on) if appeal else None,
    )


def standing_proposal(case: Case) -> Proposal | None:
    """The proposal that was not taken back, or None."""
    return Proposal.objects.filter(case=case, taken_back_at=None).select_related("findings").first()


def decisions_of(case: Case) -> QuerySet[Decision]:
    """The decisions of a case, the newest first, with what interrupts them and their certificates."""
    return (
        Decision.objects.filter(case=case)
        .select_related("certificate__file", "corrected_by", "order_file")
        .prefetch_related(Prefetch("interruptions", queryset=Interruption.objects.order_by("from_on", "pk")))
        .order_by("-recorded_at", "-pk")
    )


def certificate_by(code: str) -> Certificate | None:
    """The certificate with this code, however it was typed; None when there is none."""
    letters = "".join(letter for letter in code.upper() if letter.isalnum())
    dashed = "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
    found = Certificate.objects.select_related("decision__organisation", "decision__corrected_by", "file")
    return found.filter(code=dashed).first()


def lasting(decision: Decision) -> dict[str, Interruption]:
    """What has taken an order's force for now or for good, by its kind.

    What interrupts an order that it corrects interrupts it.
    """
    found = Interruption.objects.filter(decision__in=decision.chain, until_on=None)
    return {each.kind: each for each in found}


def standing_of_decision(decision: Decision) -> Standing:
    """How one decision stands today, whatever other decisions of the institution say; two queries."""
    decisions = list(Decision.objects.filter(organisation=decision.organisation_id))
    interruptions = Interruption.objects.filter(decision__in=decisions)
    return standing_of(decision, decisions, interruptions, today())


def standing_of_institution(decision: Decision) -> Standing | None:
    """How the institution of a decision stands today; two queries."""
    decisions = list(Decision.objects.filter(organisation=decision.organisation_id))
    return standing(decisions, Interruption.objects.filter(decision__in=decisions), today())
