"""Letters about appeals, proposals, decisions and what interrupts them. Each is kept with the case."""

from collections.abc import Iterable
from typing import Any

from pertvarka.accreditation.messages import heads_of, organisers_of
from pertvarka.accreditation.models import (
    Appeal,
    AppealWaiver,
    Case,
    Certificate,
    Decision,
    KeptLetter,
    Proposal,
)
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation import letters, outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.ui.languages import in_readers_language


def _holding(role: str) -> list[Person]:
    held = RoleHolding.objects.current().filter(role=role)
    return list(Person.objects.filter(holdings__in=held).distinct())


def appeal_filed(appeal: Appeal) -> None:
    """To the board and the organiser; to the head too, when somebody else has entered it from paper."""
    case = appeal.case
    people = [*_holding(Role.APPEALS_BOARD), *organisers_of(case)]
    _write(case, "appeal_filed", people + (heads_of(case) if appeal.is_from_paper else []), appeal=appeal)


def appeal_taken_back(appeal: Appeal) -> None:
    """To the board and the organiser."""
    people = [*_holding(Role.APPEALS_BOARD), *organisers_of(appeal.case)]
    _write(appeal.case, "appeal_taken_back", people, appeal=appeal)


def appeal_decided(appeal: Appeal) -> None:
    """To the head and the organiser, with the board's reasons."""
    people = [*heads_of(appeal.case), *organisers_of(appeal.case)]
    _write(appeal.case, f"appeal_{appeal.state}", people, appeal=appeal)


def appeal_waived(waiver: AppealWaiver) -> None:
    """To the head, so that nobody waives in the institution's name unseen."""
    _write(waiver.case, "appeal_waived", heads_of(waiver.case), waiver=waiver)


def proposed(proposal: Proposal) -> None:
    """To the ministry's clerks and the head."""
    people = [*_holding(Role.MINISTRY_CLERK), *heads_of(proposal.case)]
    outcome = _outcome(proposal.case, proposal.outcome)
    _write(proposal.case, "proposed", people, proposal=proposal, outcome=outcome)


def proposal_taken_back(proposal: Proposal) -> None:
    """To the same people."""
    people = [*_holding(Role.MINISTRY_CLERK), *heads_of(proposal.case)]
    _write(proposal.case, "proposal_taken_back", people, proposal=proposal)


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
        _write(decision.case, "certificate_issued", heads_of(decision.case), certificate=certificate)


def _about(decision: Decision, name: str, **context: Any) -> None:
    """About an order of a case; one brought in from earlier records concerns nobody here by letter."""
    if decision.case:
        people = [*heads_of(decision.case), *organisers_of(decision.case)]
        outcome = _outcome(decision.case, decision.outcome)
        _write(decision.case, name, people, decision=decision, outcome=outcome, **context)


def _outcome(case: Case, code: str) -> Any:
    """An outcome in the words of the case's procedure, in the language of whoever reads them."""
    return in_readers_language(case.procedure.outcomes[code], "title")


def _write(case: Case, name: str, people: Iterable[Person], **context: Any) -> None:
    """A letter to each, in their language; the moment keeps letters about a repeated step apart."""
    moment = now()
    for person in dict.fromkeys(people):
        subject, text = letters.compose(
            f"accreditation/letters/{name}.txt",
            {"case": case, "organisation": case.organisation, "person": person, **context},
            language=person.language,
            link="accreditation:case",
            number=case.pk,
        )
        key = f"accreditation:{case.pk}:{name}:{person.pk}:{moment:%Y%m%dT%H%M%S%f}"
        outbox.letter(to=person.email, subject=subject, text=text, key=key)
        KeptLetter.objects.create(
            case=case,
            step=name,
            person=person,
            language=person.language,
            subject=subject,
            text=text,
            sent_at=moment,
        )
