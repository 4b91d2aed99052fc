"""Letters about appeals, proposals, decisions and what interrupts them. Each is kept with the case."""

from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.text import slugify

from pertvarka.accreditation import kept_letters
from pertvarka.accreditation.messages import heads_of, organisers_of
from pertvarka.accreditation.models import (
    Appeal,
    AppealWaiver,
    Case,
    Certificate,
    Decision,
    Proposal,
)
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.evaluation.documents import findings_pdf
from pertvarka.evaluation.models import FindingsIssue
from pertvarka.evaluation.step_letters import Enclosure
from pertvarka.foundation.ui.languages import in_readers_language


def _holding(role: str) -> list[Person]:
    held = RoleHolding.objects.current().filter(role=role)
    return list(Person.objects.filter(holdings__in=held).distinct())


def appeal_filed(appeal: Appeal) -> None:
    """To the board and the organiser; to the head too, when somebody else has entered it from paper."""
    case = appeal.case
    people = [*_holding(Role.APPEALS_BOARD), *organisers_of(case)]
    kept_letters.write(
        case, "appeal_filed", people + (heads_of(case) if appeal.is_from_paper else []), appeal=appeal
    )


def appeal_taken_back(appeal: Appeal) -> None:
    """To the board and the organiser."""
    people = [*_holding(Role.APPEALS_BOARD), *organisers_of(appeal.case)]
    kept_letters.write(appeal.case, "appeal_taken_back", people, appeal=appeal)


def appeal_decided(appeal: Appeal) -> None:
    """To the head and the organiser, with the board's reasons."""
    people = [*heads_of(appeal.case), *organisers_of(appeal.case)]
    kept_letters.write(appeal.case, f"appeal_{appeal.state}", people, appeal=appeal)


def appeal_waived(waiver: AppealWaiver) -> None:
    """To the head, so that nobody waives in the institution's name unseen."""
    kept_letters.write(waiver.case, "appeal_waived", heads_of(waiver.case), waiver=waiver)


def proposed(proposal: Proposal) -> None:
    """To the ministry's clerks and the head, with the final findings that it rests on."""
    people = [*_holding(Role.MINISTRY_CLERK), *heads_of(proposal.case)]
    outcome = _outcome(proposal.case, proposal.outcome)
    enclose = partial(_findings, proposal.findings)
    kept_letters.write(proposal.case, "proposed", people, enclose=enclose, proposal=proposal, outcome=outcome)


def _findings(issue: FindingsIssue) -> list[Enclosure]:
    """Findings as they were delivered; made anew they are the same byte for byte."""
    parts = {"number": issue.evaluation_id, "kind": issue.kind, "issue": issue.issue}
    name = f"{slugify(issue.get_kind_display())}-{issue.issue}.pdf"
    address = reverse("external:findings-pdf", kwargs=parts)
    return [Enclosure(name, address, findings_pdf(issue))]


def proposal_taken_back(proposal: Proposal) -> None:
    """To the same people."""
    people = [*_holding(Role.MINISTRY_CLERK), *heads_of(proposal.case)]
    kept_letters.write(proposal.case, "proposal_taken_back", people, proposal=proposal)


def decided(decision: Decision) -> None:
    """To the head, with the way to appeal against the order, and to the organiser."""
    _about(decision, "decided")


def decision_corrected(decision: Decision) -> None:
    """To the same people: which order is corrected and why."""
    _about(decision, "decision_corrected")


def force_changed(decision: Decision) -> None:
    """To the same people: what has taken the order's force away or given it back."""
    _about(decision, "force_changed", interruption=decision.interruptions.order_by("-told_at").first())


def certificate_issued(certificate: Certificate) -> None:
    """To the head: where the certificate lies."""
    decision = certificate.decision
    if decision.case:
        kept_letters.write(
            decision.case, "certificate_issued", heads_of(decision.case), certificate=certificate
        )


def _about(decision: Decision, name: str, **context: Any) -> None:
    """About an order of a case; one brought in from earlier records concerns nobody here by letter."""
    if decision.case:
        people = [*heads_of(decision.case), *organisers_of(decision.case)]
        outcome = _outcome(decision.case, decision.outcome)
        kept_letters.write(decision.case, name, people, decision=decision, outcome=outcome, **context)


def _outcome(case: Case, code: str) -> Any:
    """An outcome in the words of the case's procedure, in the language of whoever reads them."""
    return in_readers_language(case.procedure.outcomes[code], "title")
