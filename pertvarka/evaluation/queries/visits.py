"""What pages and actions read of a visit: days, agenda, questions, notes, protocol, work done, feedback."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Prefetch, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import visit_rules
from pertvarka.evaluation.external_states import (
    AFTER_VISIT,
    ARRANGES_VISIT,
    TAKES_ANSWERS,
    TAKES_FEEDBACK,
    ExternalState,
)
from pertvarka.evaluation.models import (
    Agenda,
    ExternalEvaluation,
    PanelMember,
    Protocol,
    ProtocolSignature,
    Question,
    VisitFeedback,
    VisitNote,
    WorkDone,
)
from pertvarka.evaluation.visit_words import QUESTIONS
from pertvarka.foundation import versions
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language
from pertvarka.foundation.ui.writing import written_day
from pertvarka.frameworks import terms

S = ExternalState
NOTICE = "notice"  # the key of the procedure's term


# --- Days and agenda --------------------------------------------------------------------------------------


def late_since(record: ExternalEvaluation, first_day: date) -> date | None:
    """The day by which such a visit had to be told, when that day has passed; otherwise None."""
    term = record.procedure.terms.get(NOTICE)
    due = terms.last_day(term, first_day).day if term else None
    return due if due and today() > due else None


def agenda_of(record: ExternalEvaluation) -> Agenda | None:
    """The visit as arranged, or None while nothing is."""
    return getattr(record, "agenda", None)


def why_not_send(record: ExternalEvaluation, agenda: Agenda) -> str | None:
    """Why the agenda cannot be sent, or None."""
    if record.visit_from is None or record.visit_until is None:
        return str(_("Tell the days of the visit first."))
    days = visit_rules.visit_days(record.visit_from, record.visit_until)
    if any(item.on not in days for item in agenda.items.all()):
        return str(_("Some items lie outside the days of the visit. Move them first."))
    return None


def needs_of_visit(record: ExternalEvaluation) -> list[visit_rules.Need]:
    """What must be there before the visit begins, met and unmet."""
    agenda = agenda_of(record)
    return visit_rules.needs_of_visit(
        undeclared=[member.expert.person.full_name for member in record.panel if not member.has_declared],
        has_dossier=record.dossier_handed_in_at is not None,
        is_confirmed=agenda is not None and agenda.is_confirmed,
        first_day=record.visit_from,
        today=today(),
    )


# --- Questions --------------------------------------------------------------------------------------------


def questions_of(record: ExternalEvaluation) -> QuerySet[Question]:
    """The panel's questions, the earliest first."""
    return record.questions.select_related("asked_by__expert__person", "answered_by", "drafted_by")


def words_of_answer(question: Question) -> versions.Values:
    """The draft of an answer as a form has it."""
    return {"text": question.draft}


# --- Notes ------------------------------------------------------------------------------------------------

ITEM = "item-"  # topics of items of the agenda begin with it, followed by the item's number
VISIT = "visit"  # the topic of a note about the visit as a whole


def words_of_note(note: VisitNote) -> versions.Values:
    """What a note says; nothing while it is not saved."""
    return {"text": note.text if note.pk else ""}


@dataclass(frozen=True)
class Topic:
    """Something to take notes on: one's own note, and what the others of the panel share."""

    code: str
    title: str
    own: VisitNote | None
    others: tuple[VisitNote, ...]

    @property
    def slug(self) -> str:
        """The code as addresses of a place in the page have it."""
        return self.code.replace(".", "-")


def topics(record: ExternalEvaluation, member: PanelMember) -> list[Topic]:
    """The items of the agenda, the areas and the visit as a whole, each with its notes; two queries."""
    own: dict[str, VisitNote] = {}
    others: dict[str, list[VisitNote]] = defaultdict(list)
    panel = [each.pk for each in record.panel]
    seen = Q(member=member) | Q(member__in=panel, is_shared=True)
    for note in VisitNote.objects.filter(seen).select_related("member__expert__person"):
        if note.member_id == member.pk:
            own[note.topic] = note
        elif note.text:
            others[note.topic].append(note)
    return [
        Topic(code, title, own.get(code), tuple(others[code]))
        for code, title in _titles(record, own.keys() | others)
    ]


def _titles(record: ExternalEvaluation, written: set[str]) -> list[tuple[str, str]]:
    """(code, title) of every topic; items that were taken out stay while a note is about them."""
    agenda = agenda_of(record)
    planned = list(agenda.items.all()) if agenda else []
    several_days = len({item.on for item in planned}) > 1
    items = [
        (
            f"{ITEM}{item.pk}",
            f"{written_day(item.on)} {item.begins:%H:%M} {item.title}"
            if several_days
            else f"{item.begins:%H:%M} {item.title}",
        )
        for item in planned
    ]
    areas = [(area.code, f"{area.code} {in_language(area, 'title')}") for area in record.chosen_areas]
    known = {code for code, _title in items}
    gone = sorted(code for code in written if code.startswith(ITEM) and code not in known)
    return [
        *items,
        *((code, str(_("An item that has been taken out of the agenda"))) for code in gone),
        *areas,
        (VISIT, str(_("The visit as a whole"))),
    ]


# --- Protocol ---------------------------------------------------------------------------------------------


def protocol_of(record: ExternalEvaluation) -> Protocol | None:
    """The protocol with its signatures, or None while it is not begun; two queries unless it is known."""
    signatures = ProtocolSignature.objects.select_related("member__expert__person")
    found = Protocol.objects.select_related("written_by").prefetch_related(Prefetch("signatures", signatures))
    return found.filter(evaluation=record).first()


def words_of_protocol(protocol: Protocol) -> versions.Values:
    """The protocol as a form has it."""
    return {"text": protocol.text}


def unsigned(record: ExternalEvaluation, protocol: Protocol | None) -> list[PanelMember]:
    """Those of the panel who have not signed the present edition."""
    signed = {signature.member_id for signature in protocol.signed_by} if protocol else set()
    return [member for member in record.panel if member.pk not in signed]


def why_not_end_visit(record: ExternalEvaluation) -> str | None:
    """Why the visit cannot be ended yet, or None."""
    protocol = protocol_of(record)
    names = [member.expert.person.full_name for member in unsigned(record, protocol)]
    return visit_rules.why_not_end_visit(has_protocol=protocol is not None, unsigned=names)


def protocol_is_open(record: ExternalEvaluation, person: Person) -> bool:
    """Whether the protocol is for this person to read by now.

    The panel writes it; the others read it when it is signed and the visit over, the institution with the
    final findings.
    """
    if may(person, "protocol.sign", record):
        return True
    opens_in = (S.FINAL,) if may(person, "visit.confirm", record) else AFTER_VISIT
    return record.state in opens_in and may(person, "protocol.read", record)


# --- Work done --------------------------------------------------------------------------------------------


def work_of(record: ExternalEvaluation) -> list[tuple[PanelMember, WorkDone | None]]:
    """Each place in the panel with the days told; two queries."""
    told = {work.member_id: work for work in WorkDone.objects.filter(member__evaluation=record)}
    return [(member, told.get(member.pk)) for member in record.panel]


def all_work() -> QuerySet[WorkDone]:
    """The days told in all evaluations."""
    return WorkDone.objects.select_related(
        "member__expert__person", "member__evaluation__organisation", "confirmed_by"
    ).order_by(
        "-member__evaluation__visit_from", "-member__evaluation__pk", "member__expert__person__sort_key"
    )


def years_of_work() -> list[int]:
    """The years of the visits for which days were told, the latest first."""
    found = WorkDone.objects.filter(member__evaluation__visit_from__isnull=False).order_by()
    years = found.values_list("member__evaluation__visit_from__year", flat=True).distinct()
    return sorted(years, reverse=True)


# --- Feedback ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class FeedbackMeans:
    """What institutions said of several visits: the mean by question, and how many visits there are."""

    visits: int
    means: dict[str, Decimal]  # empty below the least number

    @property
    def counted(self) -> int:
        """How many visits the means are of."""
        return self.visits - self.visits % visit_rules.FEEDBACK_LEAST


def feedback_means(person: Person) -> FeedbackMeans:
    """The means over the visits of this person's panels, once their findings are final. No text, no name."""
    places = PanelMember.objects.filter(expert__person=person, stepped_down_at=None)
    found = VisitFeedback.objects.filter(
        evaluation__state=S.FINAL, evaluation__in=places.values("evaluation")
    ).order_by("given_at", "pk")
    answers = list(found.values_list("answers", flat=True))
    return FeedbackMeans(len(answers), visit_rules.feedback_means(answers, QUESTIONS))


# --- Pages of a visit -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """A page of a visit that somebody may open: its route, its name, its icon."""

    route: str
    words: Promise
    icon: str


def pages_for(record: ExternalEvaluation, person: Person) -> list[Page]:
    """The pages of the visit that this person may open now."""
    after, final = record.state in AFTER_VISIT, record.state == S.FINAL

    def allowed(permission: str) -> bool:
        return may(person, permission, record)

    offered = [
        ("questions", allowed("question.read"), _("Questions to the institution"), "messages-square"),
        ("agenda", allowed("external.view"), _("Agenda of the visit"), "calendar-days"),
        ("visit-notes", allowed("visit.note"), _("Notes of the visit"), "notebook-pen"),
        ("protocol", protocol_is_open(record, person), _("Protocol of the visit"), "file-pen-line"),
        ("work", after and allowed("work.tell"), _("Days of work"), "calendar-check"),
        ("work-days", after and allowed("work.confirm"), _("Days that the experts worked"), "calendar-check"),
        ("feedback", after and allowed("visit.judge"), _("How the visit went"), "message-square-text"),
        (
            "read-feedback",
            final and allowed("visit.read_feedback"),
            _("What the institution said of the visit"),
            "message-square-text",
        ),
    ]
    return [Page(f"external:{name}", words, icon) for name, is_open, words, icon in offered if is_open]


# --- What a visit asks of people --------------------------------------------------------------------------

# What `asks` reads of an evaluation, so that many of them cost no more queries than one.
READ_BY_ASKS = (
    "agenda__items",
    "feedback",
    "panel_members__work",
    "protocol__signatures",
    "questions",
)


@dataclass(frozen=True)
class Asked:
    """Something that a visit asks of somebody: in words, by which day (or None), on which page."""

    text: Promise
    until: date | None
    page: str


def asks(record: ExternalEvaluation, person: Person) -> Iterator[Asked]:
    """What the visit asks of this person now. Reads what READ_BY_ASKS names."""
    agenda = agenda_of(record)
    if may(person, "visit.confirm", record):
        yield from _asked_of_institution(record, agenda)
    if record.state in ARRANGES_VISIT and may(person, "visit.plan", record):
        yield from _asked_of_planner(record, agenda, leads=may(person, "visit.lead", record))
    if record.state == S.VISITING and may(person, "protocol.sign", record):
        yield from _asked_of_panel(record, person)
    member = record.member_of(person) if Role.EXPERT in person.roles else None
    if member and record.state in AFTER_VISIT:
        work = getattr(member, "work", None)
        if work is None or work.returned_reason:
            yield Asked(_("Tell how many days you worked"), None, "external:work")
    if record.state in AFTER_VISIT and may(person, "work.confirm", record) and _awaits_confirmation(record):
        yield Asked(_("Confirm the days that the experts worked"), None, "external:work-days")


def _asked_of_institution(record: ExternalEvaluation, agenda: Agenda | None) -> Iterator[Asked]:
    if record.state in TAKES_ANSWERS and _waits_for_answer(record):
        yield Asked(_("Answer the experts' questions"), record.visit_from, "external:questions")
    if (
        record.state in ARRANGES_VISIT
        and agenda
        and agenda.sent_at
        and not agenda.confirmed_at
        and not agenda.wish
    ):
        yield Asked(_("Confirm the agenda of the visit"), record.visit_from, "external:agenda")
    if record.state in TAKES_FEEDBACK and not hasattr(record, "feedback"):
        yield Asked(_("Say how the visit went"), None, "external:feedback")


def _waits_for_answer(record: ExternalEvaluation) -> bool:
    return any(not question.is_answered for question in record.questions.all())


def _asked_of_planner(record: ExternalEvaluation, agenda: Agenda | None, *, leads: bool) -> Iterator[Asked]:
    if record.visit_from is None:
        yield Asked(_("Tell the days of the visit"), None, "external:visit-days")
    elif agenda and agenda.wish:
        yield Asked(
            _("The institution asks to change the visit: answer it"), record.visit_from, "external:agenda"
        )
    elif leads and (agenda is None or agenda.is_to_be_sent):
        yield Asked(_("Write and send the agenda of the visit"), record.visit_from, "external:agenda")
    elif leads and record.state == S.STUDYING and record.visit_from <= today():
        yield Asked(_("Begin the visit"), record.visit_from, "external:agenda")


def _asked_of_panel(record: ExternalEvaluation, person: Person) -> Iterator[Asked]:
    protocol = getattr(record, "protocol", None)
    member = record.member_of(person)
    if protocol is None:
        yield Asked(_("Write the protocol of the visit"), record.visit_until, "external:protocol")
    elif member and member.pk not in {signature.member_id for signature in protocol.signed_by}:
        yield Asked(_("Read the protocol of the visit and sign it"), record.visit_until, "external:protocol")
    elif may(person, "visit.lead", record) and not unsigned(record, protocol):
        yield Asked(_("End the visit"), record.visit_until, "external:protocol")


def _awaits_confirmation(record: ExternalEvaluation) -> bool:
    """Whether an expert has told days that wait for confirmation."""
    told = [work for member in record.panel if (work := getattr(member, "work", None))]
    return any(not work.is_confirmed and not work.returned_reason for work in told)
