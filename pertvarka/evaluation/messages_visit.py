"""Which letter about a visit is sent on which step."""

from collections.abc import Iterable
from functools import partial

from pertvarka.directory.models import Person
from pertvarka.evaluation import visit_calendar
from pertvarka.evaluation.messages_external import heads_of, organisers_of, panel_of, write_about
from pertvarka.evaluation.models import Agenda, ExternalEvaluation, PanelMember, Question, WorkDone
from pertvarka.foundation.clock import today


def _lead_of(record: ExternalEvaluation) -> list[Person]:
    return [record.lead.expert.person] if record.lead else []


def days_told(record: ExternalEvaluation, agenda: Agenda, by: Person) -> None:
    """To the institution and the panel, but not to whoever set them: the days of the visit, new or moved."""
    people = [person for person in [*heads_of(record), *panel_of(record)] if person != by]
    write_about(record, "visit_days_told", people, agenda=agenda)


def questions_asked(record: ExternalEvaluation) -> None:
    """To the institution: there are questions. Once a day, however many are asked."""
    once = f"{today():%Y-%m-%d}"
    write_about(record, "visit_questions_asked", heads_of(record), link="external:questions", once_for=once)


def question_answered(record: ExternalEvaluation, question: Question) -> None:
    """To whoever asked."""
    asker = question.asked_by.expert.person
    write_about(record, "visit_question_answered", [asker], link="external:questions", question=question)


def agenda_sent(record: ExternalEvaluation, agenda: Agenda) -> None:
    """To the institution and the panel, with the agenda and its calendar file."""
    people = [*heads_of(record), *panel_of(record)]
    enclose = partial(visit_calendar.enclosed, record, agenda)
    write_about(record, "visit_agenda_sent", people, link="external:agenda", enclose=enclose, agenda=agenda)


def agenda_confirmed(record: ExternalEvaluation) -> None:
    """To the panel and the organiser."""
    people = [*panel_of(record), *organisers_of(record)]
    write_about(record, "visit_agenda_confirmed", people, link="external:agenda")


def change_wished(record: ExternalEvaluation, agenda: Agenda) -> None:
    """To the lead and the organiser, in the institution's words."""
    people = [*_lead_of(record), *organisers_of(record)]
    write_about(record, "visit_change_wished", people, link="external:agenda", agenda=agenda)


def protocol_changed(record: ExternalEvaluation, members: Iterable[PanelMember], by: Person) -> None:
    """To those who had signed the edition before: the next one waits for their signature."""
    people = [member.expert.person for member in members if member.expert.person != by]
    write_about(record, "visit_protocol_changed", people, link="external:protocol")


def visit_ended(record: ExternalEvaluation) -> None:
    """To the panel: rate, and tell the days; to the institution: how was it."""
    write_about(record, "visit_ended", panel_of(record), link="external:work")
    write_about(record, "visit_feedback_asked", heads_of(record), link="external:feedback")


def work_confirmed(record: ExternalEvaluation, work: WorkDone) -> None:
    """To the expert: the days are confirmed, the certificate is ready."""
    write_about(record, "visit_work_confirmed", [work.member.expert.person], link="external:work", work=work)


def work_returned(record: ExternalEvaluation, work: WorkDone) -> None:
    """To the expert: tell the days anew, and why."""
    write_about(record, "visit_work_returned", [work.member.expert.person], link="external:work", work=work)
