"""The file of a case: each paper with its number, day and party, and what it says.

Papers that came from outside are given as they came, byte for byte; the others are typeset from the records
and dated by what they tell, so that the same records give the same bytes.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import Appeal, Case, Decision, Hearing, KeptLetter, Proposal
from pertvarka.directory.queries import name_on
from pertvarka.evaluation import documents as evaluation_documents
from pertvarka.evaluation import queries as evaluation_queries
from pertvarka.evaluation.external_states import AFTER_VISIT, ExternalState
from pertvarka.evaluation.models import (
    Agenda,
    ExternalEvaluation,
    FindingsIssue,
    Protocol,
    Remark,
    Report,
)
from pertvarka.evaluation.queries.recommendations import Recommendation
from pertvarka.foundation import typeset
from pertvarka.foundation.clock import VILNIUS
from pertvarka.foundation.files import names, places
from pertvarka.foundation.files.models import StoredFile
from pertvarka.foundation.ui.languages import in_language

TEMPLATE = Path(__file__).parent.parent / "case_paper.typ"

Facts = list[tuple[str, str]]  # label, value
Sections = list[tuple[str, str]]  # heading, text


@dataclass(frozen=True)
class CasePaper:
    """One paper. `at`: the moment that it tells of. `make`: its bytes in the active language.

    reaches_institution: whether the institution has it, or may have it when it reads its file.
    """

    name: str  # appeal-1: what it is, unique in the file, and its address
    title: str
    party: str  # from whom
    at: datetime
    make: Callable[[], bytes]
    number: str = ""
    ending: str = "pdf"
    reaches_institution: bool = True
    place: int = 0  # in the file, from 1

    @property
    def on(self) -> date:
        """Its day."""
        return self.at.astimezone(VILNIUS).date()

    @property
    def file_name(self) -> str:
        """Its name among the others: 03-appeal-1.pdf."""
        return f"{self.place:02d}-{self.name}.{self.ending}"


def file_of(case: Case) -> list[CasePaper]:
    """Every paper of a case and every letter, the oldest first."""
    return _in_order(chain(_papers(case), _letters(case)))


def papers_of(case: Case) -> list[CasePaper]:
    """Every paper of a case without its letters, the oldest first."""
    return _in_order(_papers(case))


def _papers(case: Case) -> Iterator[CasePaper]:
    sources = (
        _request,
        _dossier,
        _panel,
        _visit,
        _findings,
        _appeals,
        _proposals,
        _decisions,
        _hearings,
        _improvement,
    )
    return chain.from_iterable(source(case) for source in sources)


def _in_order(found: Iterable[CasePaper]) -> list[CasePaper]:
    in_order = sorted(found, key=lambda paper: (paper.at, paper.name))
    return [replace(paper, place=place) for place, paper in enumerate(in_order, 1)]


# --- From the request to the visit ----------------------------------------------------------------------


def _party(case: Case, on: date) -> str:
    """Whose case it was on a day, under the name of that day."""
    party = case.party_on(on)
    name = name_on(party, on)
    return str(in_language(party, "name")) if name == party.name_lt else name


def _request(case: Case) -> Iterator[CasePaper]:
    party = _party(case, case.requested_on)
    facts = [
        (_("Filed"), case.requested_on.isoformat()),
        (_("Wished time of the visit"), case.wished_visit),
        (_("Number of the letter"), case.request_document),
    ]
    title = _("Request for accreditation")
    make = _sheet(case, title, case.filed_at, facts, [(_("Request"), case.request_text)])
    yield CasePaper("request", title, party, case.filed_at, make, case.number)
    yield from _kept(
        case.request_file,
        case.request_file_name,
        "request-letter",
        _("The letter, scanned"),
        party,
        case.filed_at,
    )


def _dossier(case: Case) -> Iterator[CasePaper]:
    """The approved self-evaluations that were handed in, and the checksum of the whole dossier."""
    evaluation = case.evaluation
    if evaluation is None or evaluation.dossier is None or evaluation.dossier_handed_in_at is None:
        return
    dossier, at = evaluation.dossier, evaluation.dossier_handed_in_at
    party = _party(case, at.astimezone(VILNIUS).date())
    title = _("Self-evaluation dossier handed in")
    facts = [
        (_("Years"), dossier.years),
        (_("Checksum of the archive (SHA-256)"), dossier.archive_sha256),
    ]
    yield CasePaper("dossier", title, party, at, _sheet(case, title, at, facts, []))
    reports = evaluation_queries.reports_between(dossier.organisation, dossier.first_year, dossier.last_year)
    for report in reports:
        if report.approved_at <= at:
            yield _report(report, party)


def _report(report: Report, party: str) -> CasePaper:
    year = report.content["year"]
    return CasePaper(
        f"self-evaluation-{year}-{report.issue}",
        _("%(year)s self-evaluation") % {"year": year},
        party,
        report.approved_at,
        partial(evaluation_documents.report_pdf, report),
    )


def _panel(case: Case) -> Iterator[CasePaper]:
    """Who sat in the panel and what they declared; why they were chosen stays with the organiser."""
    places = case.evaluation.places if case.evaluation else []
    for place, member in enumerate(places, 1):
        if member.declared_at is None:
            continue
        title = _("Declaration of impartiality and confidentiality")
        person = member.expert.person.full_name
        facts = [(_("Expert"), person), (_("Level"), member.expert.get_level_display())]
        make = _sheet(case, title, member.declared_at, facts, [("", member.declaration)])
        yield CasePaper(f"declaration-{place}", title, person, member.declared_at, make)


def _visit(case: Case) -> Iterator[CasePaper]:
    if case.evaluation is None:
        return
    agenda = Agenda.objects.filter(evaluation=case.evaluation).exclude(sent_at=None).first()
    if agenda is not None:
        yield _agenda(case.evaluation, agenda)
    yield from _questions(case, case.evaluation)
    protocol = Protocol.objects.filter(evaluation=case.evaluation).first()
    if protocol is not None and case.evaluation.state in AFTER_VISIT:
        yield _protocol(case, protocol, is_final=case.evaluation.state == ExternalState.FINAL)


def _agenda(evaluation: ExternalEvaluation, agenda: Agenda) -> CasePaper:
    """The agenda as it was last sent to the institution."""
    assert agenda.sent_at  # noqa: S101 – its caller takes only one that was sent
    make = partial(evaluation_documents.agenda_pdf, evaluation, agenda)
    return CasePaper("agenda", _("Agenda of the visit"), _panel_words(), agenda.sent_at, make)


def _questions(case: Case, evaluation: ExternalEvaluation) -> Iterator[CasePaper]:
    asked = list(evaluation.questions.exclude(answered_at=None))
    if not asked:
        return
    title = _("Questions to the institution and its answers")
    at = max(question.answered_at for question in asked if question.answered_at)
    sections = [(question.text, question.answer) for question in asked]
    make = _sheet(case, title, at, [], sections)
    yield CasePaper("questions", title, in_language(case.organisation, "name"), at, make)


def _protocol(case: Case, protocol: Protocol, *, is_final: bool) -> CasePaper:
    """The protocol as the panel signed it; the institution reads it with the final findings."""
    signed = protocol.signatures.filter(edition=protocol.edition).select_related("member__expert__person")
    facts = [
        (_("Edition"), str(protocol.edition)),
        (_("Signed by"), ", ".join(each.member.expert.person.full_name for each in signed)),
    ]
    title = _("Protocol of the visit")
    make = _sheet(case, title, protocol.written_at, facts, [("", protocol.text)])
    return CasePaper(
        "protocol", title, _panel_words(), protocol.written_at, make, reaches_institution=is_final
    )


def _findings(case: Case) -> Iterator[CasePaper]:
    """Draft and final findings as they were delivered, and the remarks; final findings hold the answers."""
    if case.evaluation is None:
        return
    issues = FindingsIssue.objects.filter(evaluation=case.evaluation).order_by("issued_at")
    for issue in issues.prefetch_related("remarks"):
        yield _issue(issue)
        yield from _remarks(case, issue)


def _issue(issue: FindingsIssue) -> CasePaper:
    return CasePaper(
        f"{issue.kind}-findings-{issue.issue}",
        issue.get_kind_display(),
        _panel_words(),
        issue.issued_at,
        partial(evaluation_documents.findings_pdf, issue),
    )


def _remarks(case: Case, issue: FindingsIssue) -> Iterator[CasePaper]:
    """The institution's remarks on draft findings, once they are sent."""
    sent: list[tuple[Remark, datetime]] = [
        (each, each.sent_at) for each in issue.remarks.all() if each.sent_at
    ]
    if not sent:
        return
    title, at = _("Remarks on the draft findings"), max(moment for _remark, moment in sent)
    sections = [(remark.indicator_code or _("The findings as a whole"), remark.text) for remark, _at in sent]
    make = _sheet(case, title, at, [], sections)
    yield CasePaper(f"remarks-{issue.issue}", title, in_language(case.organisation, "name"), at, make)


def _panel_words() -> str:
    return _("Expert panel")


# --- Appeal, proposal, decision -------------------------------------------------------------------------


def _appeals(case: Case) -> Iterator[CasePaper]:
    appeals = case.appeals.select_related("decided_by").prefetch_related("files__file")
    for place, appeal in enumerate(appeals.order_by("filed_at"), 1):
        yield _appeal(case, appeal, place)
        yield from _attached(case, appeal, place)
        if appeal.decided_at is not None:
            yield _board_decision(case, appeal, place)


def _appeal(case: Case, appeal: Appeal, place: int) -> CasePaper:
    title = _("Appeal against the findings")
    facts = [(_("Filed"), appeal.filed_on.isoformat())]
    make = _sheet(case, title, appeal.filed_at, facts, [("", appeal.text)])
    party = in_language(case.organisation, "name")
    return CasePaper(f"appeal-{place}", title, party, appeal.filed_at, make)


def _attached(case: Case, appeal: Appeal, place: int) -> Iterator[CasePaper]:
    """What the institution has added to its appeal, as it came."""
    party = in_language(case.organisation, "name")
    for number, added in enumerate(appeal.files.all(), 1):
        title = _("Added to the appeal: %(name)s") % {"name": added.file_name}
        name = f"appeal-{place}-file-{number}"
        yield from _kept(added.file, added.file_name, name, title, party, appeal.filed_at)


def _board_decision(case: Case, appeal: Appeal, place: int) -> CasePaper:
    assert appeal.decided_at and appeal.decided_by  # noqa: S101, PT018 – by its constraint
    title = _("Decision of the appeals board")
    facts = [
        (_("Decided"), appeal.get_state_display()),
        (_("By"), appeal.decided_by.full_name),
        (_("Delivered"), _day(appeal.delivered_on)),
    ]
    make = _sheet(case, title, appeal.decided_at, facts, [(_("Reasons"), appeal.decision)])
    party = in_language(case.procedure.board, "name")
    return CasePaper(f"appeal-decision-{place}", title, party, appeal.decided_at, make)


def _proposals(case: Case) -> Iterator[CasePaper]:
    for place, proposal in enumerate(case.proposals.order_by("made_at"), 1):
        yield _proposal(case, proposal, place)


def _proposal(case: Case, proposal: Proposal, place: int) -> CasePaper:
    title = _("Proposal to the minister")
    facts = [
        (_("Proposed"), _outcome(case, proposal.outcome)),
        (_("Handed over"), proposal.handed_over_on.isoformat()),
        (_("Taken back"), proposal.taken_back_reason),
    ]
    make = _sheet(case, title, proposal.made_at, facts, [(_("Reasons"), proposal.reasons)])
    party = in_language(case.procedure.organiser, "name")
    return CasePaper(f"proposal-{place}", title, party, proposal.made_at, make, proposal.document)


def _decisions(case: Case) -> Iterator[CasePaper]:
    for place, decision in enumerate(queries.decisions_of(case).order_by("recorded_at", "pk"), 1):
        yield from _decision(case, decision, place)


def _decision(case: Case, decision: Decision, place: int) -> Iterator[CasePaper]:
    """What the order says with all that happened to it, the order itself, and the certificate."""
    party, at = in_language(case.procedure.decider, "name"), decision.recorded_at
    title, number = _("Decision"), decision.order_number
    facts = [
        (_("Order of the minister"), f"{decision.order_number}, {decision.order_date.isoformat()}"),
        (_("Decided"), _outcome(case, decision.outcome)),
        (_("In force from"), _day(decision.in_force_from)),
        (_("Valid until"), _day(decision.valid_until)),
        (_("Corrects"), decision.correction_reason),
    ]
    interrupted = [
        (
            each.get_kind_display(),
            f"{_day(each.from_on)} – {_day(each.until_on)}. {each.document}. {each.reason}",
        )
        for each in decision.interruptions.all()
    ]
    yield CasePaper(
        f"decision-{place}", title, party, at, _sheet(case, title, at, facts, interrupted), number
    )
    yield from _kept(
        decision.order_file,
        decision.order_file_name,
        f"order-{place}",
        _("Order as it was signed"),
        party,
        at,
        number,
    )
    certificate = getattr(decision, "certificate", None)
    if certificate is not None:
        organiser = in_language(case.procedure.organiser, "name")
        yield from _kept(
            certificate.file,
            "certificate.pdf",
            f"certificate-{place}",
            _("Certificate of accreditation"),
            organiser,
            certificate.issued_at,
            certificate.number,
        )


def _outcome(case: Case, code: str) -> str:
    return in_language(case.procedure.outcomes[code], "title")


# --- After the decision ---------------------------------------------------------------------------------


def _improvement(case: Case) -> Iterator[CasePaper]:
    """The improvement plan as it was handed in, and what was told of it each year."""
    plan = queries.improvement.plan_of(case)
    if plan is None:
        return
    party, title = in_language(case.organisation, "name"), _("Improvement plan")
    found = evaluation_queries.recommendations.handed_in(plan)
    make = _sheet(case, title, plan.handed_in_at, [], [_answer(each) for each in found])
    yield CasePaper("improvement-plan", title, party, plan.handed_in_at, make)
    for place, follow_up in enumerate(plan.follow_ups.order_by("asked_on"), 1):
        title = _("How the recommendations stand, %(day)s") % {"day": follow_up.asked_on.isoformat()}
        told = [
            (f"{each.area['code']} {each.text}", f"{said.state_in_words}. {said.words}")
            for each in found
            for said in each.told
            if said.asked_on == follow_up.asked_on
        ]
        make = _sheet(case, title, follow_up.told_at, [], told)
        yield CasePaper(f"follow-up-{place}", title, party, follow_up.told_at, make)


def _answer(each: Recommendation) -> tuple[str, str]:
    """A recommendation, and the measures that answer it or the reason why it is declined."""
    measures = [
        _("%(title)s, by %(day)s") % {"title": measure.title, "day": measure.due_on.isoformat()}
        for measure in each.measures
    ]
    return f"{each.area['code']} {each.text}", "\n".join(measures) or each.declined_reason


# --- Hearings and letters -------------------------------------------------------------------------------


def _hearings(case: Case) -> Iterator[CasePaper]:
    for place, hearing in enumerate(case.hearings.order_by("asked_at"), 1):
        yield _hearing(case, hearing, place)
        if hearing.held_on is not None:
            yield _minutes(case, hearing, hearing.held_on, place)


def _hearing(case: Case, hearing: Hearing, place: int) -> CasePaper:
    title = _("Hearing of the applicant")
    facts = [
        (_("State"), hearing.get_state_display()),
        (_("Day of the hearing"), _day(hearing.planned_on)),
    ]
    sections = [
        (_("About what do you want to be heard?"), hearing.text),
        (_("The organiser's answer"), hearing.answer),
    ]
    make = _sheet(case, title, hearing.asked_at, facts, sections)
    return CasePaper(
        f"hearing-{place}", title, in_language(case.organisation, "name"), hearing.asked_at, make
    )


def _minutes(case: Case, hearing: Hearing, held_on: date, place: int) -> CasePaper:
    """The minutes of a hearing; the institution has them once they are delivered."""
    title = _("Minutes of the hearing")
    facts = [
        (_("Held on"), held_on.isoformat()),
        (_("Who was there"), hearing.present),
        (_("Minutes delivered"), _day(hearing.delivered_on)),
    ]
    at = datetime.combine(held_on, time(23, 59), VILNIUS)
    make = _sheet(case, title, at, facts, [(_("Minutes"), hearing.minutes)])
    party = in_language(case.procedure.organiser, "name")
    is_delivered = hearing.delivered_on is not None
    return CasePaper(f"hearing-minutes-{place}", title, party, at, make, reaches_institution=is_delivered)


def _letters(case: Case) -> Iterator[CasePaper]:
    letters = case.letters.select_related("person", "sent_by").order_by("sent_at", "pk")
    for place, letter in enumerate(letters, 1):
        yield _letter(case, letter, place)


def _letter(case: Case, letter: KeptLetter, place: int) -> CasePaper:
    sender = letter.sent_by.full_name if letter.sent_by else _("the system")
    enclosed = "; ".join(f"{paper['name']}, SHA-256 {paper['sha256']}" for paper in letter.enclosed)
    facts = [(_("To"), letter.person.full_name), (_("From whom"), sender), (_("With it"), enclosed)]
    make = _sheet(case, letter.subject, letter.sent_at, facts, [("", letter.text)])
    reaches = letter.person.holdings.filter(organisation=case.organisation_id).exists()
    return CasePaper(
        f"letter-{place}", letter.subject, sender, letter.sent_at, make, reaches_institution=reaches
    )


# --- Bytes ----------------------------------------------------------------------------------------------


def _kept(
    file: StoredFile | None,
    brought_as: str,
    name: str,
    title: str,
    party: str,
    at: datetime,
    number: str = "",
) -> Iterator[CasePaper]:
    """A file that was brought, as it came; nothing while there is none that a scanner has let through."""
    if file is not None and file.is_served:
        content = places.kept(file.sha256).read_bytes
        yield CasePaper(name, title, party, at, content, number, names.ending(brought_as))


def _sheet(case: Case, title: str, at: datetime, facts: Facts, sections: Sections) -> Callable[[], bytes]:
    """How a paper of ours is typeset: facts, then texts under their headings; empty ones are left out."""
    return partial(_typeset, case, title, at, facts, sections)


def _typeset(case: Case, title: str, at: datetime, facts: Facts, sections: Sections) -> bytes:
    data: dict[str, Any] = {
        "language": translation.get_language() or "lt",
        "title": title,
        "organisation": _party(case, at.astimezone(VILNIUS).date()),
        "case": _("Case %(number)s") % {"number": case.number},
        "day": at.astimezone(VILNIUS).date().isoformat(),
        "is_demonstration": case.organisation.is_demonstration,
        "demonstration": _("Demonstration data: the institution, the people and the figures are invented."),
        "facts": [{"label": label, "value": value} for label, value in facts if value],
        "sections": [{"heading": heading, "text": text} for heading, text in sections if text],
        "page": _("Page"),
        "of": _("of"),
    }
    return typeset.pdf(TEMPLATE, data, made_at=at)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
