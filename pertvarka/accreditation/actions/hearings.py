"""The applicant is heard: asked by the institution, answered, held and told by the organiser."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import messages_hearings as letters
from pertvarka.accreditation.actions.locking import locked, refuse_if
from pertvarka.accreditation.models import Case, FileAccess, Hearing
from pertvarka.accreditation.rules import hearings as rules
from pertvarka.accreditation.states import HEARING_FLOW, OPEN_HEARINGS
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@transaction.atomic
def ask_for_hearing(case: Case, *, text: str, by: Person) -> Hearing:
    """The institution asks to be heard before the decision. Raises Refused with the reason."""
    record = locked(case)
    require(by, "hearing.ask", record)
    refuse_if(why_no_hearing(record))
    hearing = Hearing.objects.create(case=record, text=text, asked_by=by, asked_at=now(), asked_on=today())
    journal.record(record, "ask_for_hearing", by=by)
    letters.asked(hearing)
    return hearing


def why_no_hearing(case: Case) -> str | None:
    """Why the institution cannot ask to be heard now, or None when it can."""
    if not case.is_open:
        return _("A hearing is asked for before the decision; this case has its decision or has ended.")
    if case.hearings.filter(state__in=OPEN_HEARINGS).exists():
        return _("A hearing has been asked for already, and it is not over yet.")
    return None


@transaction.atomic
def grant_hearing(hearing: Hearing, *, planned_on: date, place: str, answer: str, by: Person) -> Hearing:
    """The organiser invites the institution. Raises Refused when the day comes too soon."""
    earliest = rules.earliest_day(today())
    if planned_on < earliest:
        refuse_if(
            _("The institution needs time to prepare: choose %(day)s or a later day.")
            % {"day": earliest.isoformat()}
        )
    record = _step(hearing, "grant", by, answer=answer, planned_on=planned_on, place=place, **_answered(by))
    letters.granted(record)
    return record


@transaction.atomic
def refuse_hearing(hearing: Hearing, *, answer: str, by: Person) -> Hearing:
    """The organiser says why there is no hearing."""
    record = _step(hearing, "refuse", by, note=answer, answer=answer, **_answered(by))
    letters.refused(record)
    return record


@transaction.atomic
def hold_hearing(hearing: Hearing, *, held_on: date, present: str, minutes: str, by: Person) -> Hearing:
    """Write down what was said. Raises Refused for a day that has not come."""
    refuse_if(_("The hearing cannot have been held in the future.") if held_on > today() else None)
    if hearing.asked_on > held_on:
        refuse_if(_("The hearing cannot have been held before it was asked for."))
    return _step(hearing, "hold", by, held_on=held_on, present=present, minutes=minutes, written_by=by)


@transaction.atomic
def deliver_minutes(hearing: Hearing, *, by: Person) -> Hearing:
    """The minutes reach the institution today."""
    record = _step(hearing, "deliver", by, delivered_on=today())
    letters.delivered(record)
    return record


@transaction.atomic
def withdraw_hearing(hearing: Hearing, *, by: Person) -> Hearing:
    """The institution no longer asks for it."""
    record = _step(hearing, "withdraw", by)
    letters.withdrawn(record)
    return record


def _answered(by: Person) -> dict[str, Any]:
    return {"answered_by": by, "answered_at": now()}


def _step(hearing: Hearing, name: str, by: Person, *, note: str = "", **values: Any) -> Hearing:
    """Lock the case and the hearing, check, change, and write it down in the case's history."""
    case = locked(hearing.case)
    record = Hearing.objects.select_for_update().get(pk=hearing.pk)
    record.case = case
    step = HEARING_FLOW.take(name, record.state)
    require(by, step.permission, case)
    for field, value in values.items():
        setattr(record, field, value)
    record.state = step.target
    record.save()
    journal.record(case, f"hearing_{name}", by=by, note=note)
    return record


def note_access(case: Case, *, paper: str, by: Person) -> None:
    """Write down that somebody of the institution takes a paper of its file."""
    FileAccess.objects.create(case=case, person=by, paper=paper, at=now())
