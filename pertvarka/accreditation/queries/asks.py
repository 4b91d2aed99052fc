"""What running cases ask of a person, and until when: for their own page, their calendar and reminders."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.cases import full, requestable_by, visible_to
from pertvarka.accreditation.queries.endings import ending_years
from pertvarka.accreditation.queries.improvement import followed
from pertvarka.accreditation.queries.lists import RUNNING, Listed, listed
from pertvarka.accreditation.states import CaseState
from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.evaluation.queries import Task
from pertvarka.foundation.clock import add_months, today
from pertvarka.frameworks.timeline import Passage

BEGIN_MONTHS_BEFORE = 4  # the visit's month, with time for the panel, its notice and the dossier; drafted


@dataclass(frozen=True)
class Asked:
    """What a stage asks of whoever holds the power; what the evaluation asks itself stands there."""

    text: Promise
    permission: str
    when: Callable[[Case], bool] = lambda case: True


def _month_is_near(case: Case) -> bool:
    if case.state != CaseState.PLANNED or case.month is None:
        return False
    return add_months(case.month, -BEGIN_MONTHS_BEFORE) <= today()


ASKED = {
    "plan": Asked(
        _("Put the request into the yearly plan"),
        "case.plan",
        lambda case: case.state == CaseState.REQUESTED,
    ),
    "group": Asked(_("Begin the external evaluation"), "case.open_evaluation", _month_is_near),
    "board": Asked(_("Decide on the appeal"), "appeal.decide"),
    "proposal": Asked(_("Make the proposal to the minister"), "case.propose"),
    "decision": Asked(_("Record the minister's order"), "decision.record"),
    "certificate": Asked(_("Issue the certificate"), "certificate.issue"),
    "improvement": Asked(_("Answer each recommendation in the improvement plan"), "recommendation.answer"),
}

#: What an evaluation asks for without a day of its own is due when the open one of these stages is.
STAGES_OF = {
    "external:dossier": ("dossier",),
    "external:review-next": ("draft_findings",),
    "external:reveal": ("draft_findings",),
    "external:consensus": ("draft_findings",),
    "external:deliver": ("draft_findings", "final_findings"),
    "external:remarks": ("remarks",),
    "external:answers": ("final_findings",),
}


def tasks_for(person: Person, evaluated: Iterable[Task] = ()) -> list[Task]:
    """What is asked of a person in all cases and before them; a constant number of queries.

    evaluated: what evaluations ask, told along with the last days that the cases know.
    """
    found = listed(visible_to(person).filter(state__in=RUNNING))
    running = [task for each in found for task in _tasks_in(each, person)]
    return [*_with_last_days(evaluated, found), *running, *_follow_ups(person), *_requests(person)]


def _with_last_days(tasks: Iterable[Task], found: list[Listed]) -> Iterator[Task]:
    days = {
        (each.case.evaluation_id, passage.stage.key): passage.due.day
        for each in found
        for passage in each.course.now
        if passage.due
    }
    for task in tasks:
        known = (days.get((task.number, stage)) for stage in STAGES_OF.get(task.page, ()))
        yield replace(task, until=task.until or next(filter(None, known), None))


def _tasks_in(each: Listed, person: Person) -> Iterator[Task]:
    case = each.case
    for passage in each.course.now:
        asked = ASKED.get(passage.stage.key)
        if asked and asked.when(case) and may(person, asked.permission, case):
            until = passage.due.day if passage.due and passage.due.day else case.month
            year = case.planned_year or case.requested_on.year
            yield Task(asked.text, until, "accreditation:case", case.pk, case.organisation, year)


def _follow_ups(person: Person) -> Iterator[Task]:
    """Follow-ups that the institution tells now, and late ones for those who organise."""
    for found in followed(visible_to(person)):
        case = found.case
        if found.is_asked and may(person, "recommendation.answer", case):
            text = _("Tell how the recommendations stand")
        elif found.is_late and may(person, "case.tell", case):
            text = _("The institution has not told how the recommendations stand")
        else:
            continue
        yield Task(text, found.due_on, "accreditation:case", case.pk, case.organisation, found.due_on.year)


def _requests(person: Person) -> Iterator[Task]:
    """Accreditations that end: the institution asks anew; those who organise see it when it is late."""
    for ending in ending_years(today()):
        for place in ending.institutions.filter(pk__in=requestable_by(person, "case.file")):
            text = _("Ask for the repeat evaluation: the accreditation ends")
            yield Task(text, ending.ask_by, "accreditation:file-request", place.pk, place, ending.year)
        if ending.is_late:
            for place in ending.institutions.filter(pk__in=requestable_by(person, "case.file_for")):
                text = _("The accreditation ends and no repeat evaluation is asked for")
                yield Task(text, ending.ask_by, "accreditation:file-from-paper", place.pk, place, ending.year)


def due_stages(first: date, before: date) -> Iterator[tuple[Case, Passage]]:
    """Open stages of all running cases whose last day lies from `first` on and earlier than `before`."""
    for each in listed(full().filter(state__in=RUNNING)):
        for passage in each.course.now:
            if passage.due and passage.due.day and first <= passage.due.day < before:
                yield each.case, passage
