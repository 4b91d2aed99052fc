"""The pages of visits, for the sweep: questions, agenda, notes, protocol, days worked, feedback."""

from typing import Any

from pertvarka.directory.roles import Role
from pertvarka.evaluation.external_states import ExternalState as S
from pertvarka.evaluation.models import AgendaItem, ExternalEvaluation, Question
from pertvarka.foundation.clock import today
from pertvarka.frameworks.queries import in_force, procedure_in_force
from tests.browser.places import Places
from tests.browser.stops import APPROVED, AUDITOR, HEAD, OFFICER, Parts, Stop, filled, pressed
from tests.house import cases, visits

EXPERT = Role.EXPERT.value
TEXT = "Programų peržiūros įrašai yra 12 byloje."


def evaluation_at(state: str, places: Places, key: str) -> ExternalEvaluation:
    """An evaluation of the centre that stands there, led by the expert who reads."""
    expert = places.person(EXPERT, key)[0].expert
    found = ExternalEvaluation.objects.filter(opened_by=expert.person, state=state).first()
    return found or made(state, places, key)


def made(state: str, places: Places, key: str) -> ExternalEvaluation:
    expert = places.person(EXPERT, key)[0].expert
    framework = in_force("institution-evaluation", on=today())
    procedure = procedure_in_force("institution-accreditation", on=today())
    assert framework
    assert procedure
    record = cases.evaluation_at(state, places.centre(key), expert, framework, procedure, TEXT)
    furnish = {
        S.STUDYING: (visits.question, visits.agenda),
        S.VISITING: (visits.agenda, visits.protocol),
        S.RATING: (visits.work,),
    }
    for leave in furnish.get(S(state), ()):
        leave(record, TEXT)
    if state == S.CONSENSUS:
        visits.work(record, TEXT, is_confirmed=True)
    if state == S.FINAL:
        visits.feedback(record, TEXT, places.person(HEAD, key)[0])
    return record


def at(state: str, **more: Any) -> Parts:
    """The evaluation that stands there."""
    return lambda places, key: {"number": evaluation_at(state, places, key).pk, **more}


def question(places: Places, key: str) -> dict[str, Any]:
    """The question that waits for an answer."""
    record = evaluation_at(S.STUDYING, places, key)
    return {"number": record.pk, "question": Question.objects.get(evaluation=record).pk}


def item(places: Places, key: str) -> dict[str, Any]:
    """The item of the agenda."""
    record = evaluation_at(S.STUDYING, places, key)
    return {"number": record.pk, "item": AgendaItem.objects.get(agenda__evaluation=record).pk}


def member(places: Places, key: str) -> dict[str, Any]:
    """The expert whose days wait for confirmation."""
    record = evaluation_at(S.RATING, places, key)
    return {"number": record.pk, "member": record.panel_members.get().pk}


def stop(name: str, route: str, who: str, parts: Parts | None = None, **more: Any) -> Stop:
    return Stop(
        f"visit, {name}", f"external:{route}", who, key=APPROVED, parts=parts or at(S.STUDYING), **more
    )


VISITS = [
    stop("questions, the expert's", "questions", EXPERT),
    stop("questions, the institution's", "questions", HEAD),
    stop("questions, none", "questions", OFFICER, at(S.VISITING)),
    stop("ask", "ask", EXPERT),
    stop("ask, refused", "ask", EXPERT, status=422, act=pressed()),
    stop("answer", "answer", HEAD, question),
    stop("days", "visit-days", OFFICER),
    stop(
        "days, refused",
        "visit-days",
        EXPERT,
        status=422,
        act=filled({"first_day": "2020-01-01", "last_day": "2019-01-01"}),
    ),
    stop("agenda, the lead's", "agenda", EXPERT),
    stop("agenda, the institution's", "agenda", HEAD),
    stop("agenda, none", "agenda", EXPERT, at(S.FORMING)),
    stop("agenda, an item more", "add-agenda-item", EXPERT),
    stop("agenda, an item more, refused", "add-agenda-item", EXPERT, status=422, act=pressed()),
    stop("agenda, an item", "change-agenda-item", EXPERT, item),
    stop("a wish", "wish-visit-change", HEAD),
    stop("a wish, refused", "wish-visit-change", HEAD, status=422, act=pressed()),
    stop("notes", "visit-notes", EXPERT, at(S.VISITING)),
    stop("protocol", "protocol", EXPERT, at(S.VISITING)),
    stop("protocol, write", "write-protocol", EXPERT, at(S.VISITING)),
    stop("protocol, the auditor's", "protocol", AUDITOR, at(S.CONSENSUS)),
    stop("days of work, told", "work", EXPERT, at(S.RATING)),
    stop("days of work, confirmed", "work", EXPERT, at(S.CONSENSUS)),
    stop("days of work, refused", "work", EXPERT, at(S.RATING), status=422, act=filled({"days": "2,3"})),
    stop("days that experts worked", "work-days", OFFICER, at(S.RATING)),
    stop("days to be told anew", "return-work", OFFICER, member),
    stop("days worked, all", "work-table", OFFICER, lambda places, key: {}),
    stop("feedback", "feedback", HEAD, at(S.RATING)),
    stop("feedback, refused", "feedback", HEAD, at(S.RATING), status=422, act=pressed()),
    stop("feedback, given", "feedback", HEAD, at(S.FINAL)),
    stop("feedback, closed yet", "read-feedback", OFFICER, at(S.RATING)),
    stop("feedback, read", "read-feedback", OFFICER, at(S.FINAL)),
    stop("feedback, means", "feedback-means", EXPERT, lambda places, key: {}),
]

VISIT_FILES = {
    "external:questions-csv": "a file",
    "external:questions-xlsx": "a file",
    "external:agenda-ics": "a file",
    "external:agenda-pdf": "a file",
    "external:protocol-pdf": "a file",
    "external:work-certificate": "a file",
    "external:work-csv": "a file",
    "external:work-xlsx": "a file",
}
