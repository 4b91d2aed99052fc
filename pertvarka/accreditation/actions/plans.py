"""The yearly plan: requests put into its months, one by one or many at once, and its publication."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import kept_letters, messages, queries
from pertvarka.accreditation.actions.locking import StalePage, refuse_if, take_step
from pertvarka.accreditation.models import Case, Happening, YearlyPlan
from pertvarka.accreditation.states import CaseState
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today

STAGE = "plan"  # of the procedure


@dataclass(frozen=True)
class Place:
    """A place in a plan. month: 1–12."""

    year: int
    month: int


@transaction.atomic
def plan(case: Case, *, place: Place, by: Person, seen: int | None = None) -> Case:
    """Put a request into a month of a year's plan; in a published plan that is a change everybody sees."""
    record, step = take_step(case, "plan", by, seen=seen)
    record.state = step.target
    _put(record, place, step.name, by)
    kept_letters.write(record, "planned", messages.heads_of(record))
    return record


@transaction.atomic
def move_in_plan(case: Case, *, place: Place, reason: str, by: Person, seen: int | None = None) -> Case:
    """Put a planned case into another month, with a reason that the institution reads."""
    record, _step = take_step(case, "take_out_of_plan", by, seen=seen)
    before = record.month
    _put(record, place, "move_in_plan", by, reason)
    kept_letters.write(record, "moved_in_plan", messages.heads_of(record), before=before, reason=reason)
    return record


@transaction.atomic
def take_out_of_plan(case: Case, *, reason: str, by: Person, seen: int | None = None) -> Case:
    """Take a planned case out of its plan; the request waits for a month again."""
    record, step = take_step(case, "take_out_of_plan", by, seen=seen)
    before = record.month
    record.state, record.planned_month = step.target, None
    record.save(update_fields=["state", "planned_month"])
    journal.record(record, step.name, by=by, note=reason, details={"before": _month(before)})
    kept_letters.write(record, "taken_out_of_plan", messages.heads_of(record), before=before, reason=reason)
    return record


def _put(record: Case, place: Place, act: str, by: Person, reason: str = "") -> None:
    before = record.month
    record.planned_year, record.planned_month = place.year, place.month
    record.save(update_fields=["state", "planned_year", "planned_month"])
    details = {"before": _month(before), "after": _month(record.month)}
    journal.record(record, act, by=by, note=reason, details=details)
    if YearlyPlan.objects.filter(year=place.year).exists():
        _published(record, by)


def _month(day: date | None) -> str:
    """A month as the journal and the public plan write it; empty while none is chosen."""
    return day.isoformat()[:7] if day else ""


def _published(case: Case, by: Person) -> None:
    """The case stands in a published plan from today; told once."""
    if not case.happenings.filter(stage=STAGE).exists():
        Happening.objects.create(case=case, stage=STAGE, on=today(), told_by=by, told_at=now())


@transaction.atomic
def plan_many(
    places: Mapping[Case, Place], *, seen: Mapping[int, int], reason: str, by: Person
) -> list[Case]:
    """Put many requests into months at once; those planned already move. All of them or none.

    seen: by case, the number of its newest journal entry when the changes were listed.
    Raises StalePage when something was done in one of the cases since.
    """
    changed = []
    for case in sorted(places, key=lambda each: each.pk):  # everybody locks in the same order
        record = Case.objects.select_for_update().get(pk=case.pk)
        place, known = places[case], seen.get(case.pk, 0)
        if record.state == CaseState.PLANNED:
            changed.append(move_in_plan(record, place=place, reason=reason, by=by, seen=known))
        elif record.state == CaseState.REQUESTED:
            changed.append(plan(record, place=place, by=by, seen=known))
        else:
            raise StalePage(_("Case %(number)s is past planning by now.") % {"number": record.number})
    return changed


@transaction.atomic
def invite_requests(year: int, *, seen: int, by: Person) -> int:
    """Write to institutions whose term ends in a year and that have not asked for evaluation; how many.

    seen: how many institutions the page listed. Each head gets the letter once for a year.
    """
    require(by, "yearly_plan.publish")
    places = list(queries.plans.ending_without_request(year))
    if len(places) != seen:
        raise StalePage(_("The list has changed since you opened the page. Look at it once more."))
    for place in places:
        messages.request_wanted(place, year, occasion="invitation")
    journal.record_all(places, "invite_request", by=by)
    return len(places)


@transaction.atomic
def publish_plan(year: int, *, note: str, seen: int, by: Person) -> YearlyPlan:
    """Publish a year's plan; the terms of its cases run on. seen: how many cases the page listed."""
    require(by, "yearly_plan.publish")
    planned = list(Case.objects.select_for_update().filter(planned_year=year, state=CaseState.PLANNED))
    refuse_if(_("There is nothing in the plan yet.") if not planned else None)
    if len(planned) != seen:
        raise StalePage(_("The plan has changed since you opened the page. Look at it once more."))
    if YearlyPlan.objects.filter(year=year).exists():
        refuse_if(_("The plan of %(year)s is published already.") % {"year": year})
    published = YearlyPlan.objects.create(year=year, published_on=today(), published_by=by, note=note)
    for case in planned:
        _published(case, by)
    journal.record(published, "publish", by=by, details={"cases": [case.number for case in planned]})
    journal.record_all(planned, "publish_plan", by=by)
    return published
