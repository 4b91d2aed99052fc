"""What can be done about a date: moving it with a reason, reminding, dropping an area that nobody rated."""

from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import messages, queries, rules
from pertvarka.evaluation.actions.locking import locked, refuse_if
from pertvarka.evaluation.actions.rating import go_on_when_all_is_revealed
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import DATES_OF, State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import is_past, now, today
from pertvarka.foundation.flow import StepNotAllowed


@transaction.atomic
def move_dates(
    self_evaluation: SelfEvaluation, *, dates: Mapping[str, date], reason: str, by: Person
) -> SelfEvaluation:
    """Move the dates still to come, with a reason that those concerned are told.

    dates: by field, those of DATES_OF[state]. The date for rating only moves later: the group was told of it.
    """
    record = locked(self_evaluation)
    require(by, "self_evaluation.prepare", record)
    if set(dates) != set(DATES_OF.get(record.state, ())):
        raise StepNotAllowed(f"cannot move {sorted(dates)} from {record.state}")
    if dates.get("rating_until", record.rating_until) < record.rating_until:
        refuse_if(_("Once rating has started its date may only move later: the group was told of this one."))
    before = {name: getattr(record, name).isoformat() for name in dates}
    for name, day in dates.items():
        setattr(record, name, day)
    record.save(update_fields=list(dates))
    journal.record(record, "move_dates", by=by, note=reason, details={"before": before})
    messages.dates_moved(record, reason)
    return record


@transaction.atomic
def remind_members(self_evaluation: SelfEvaluation, *, by: Person) -> None:
    """Write to those who have not submitted everything, to each once a day. Nobody is told who they are."""
    record = locked(self_evaluation)
    require(by, "self_evaluation.prepare", record)
    if record.state != State.RATING:
        raise StepNotAllowed(f"cannot remind from {record.state}")
    handed_in = queries.handed_in(record)
    for member in record.group:
        if not handed_in.is_done(member):
            messages.asked_to_rate(member, on=today())
    journal.record(record, "remind", by=by)


@transaction.atomic
def drop_area(self_evaluation: SelfEvaluation, *, area_code: str, reason: str, by: Person) -> SelfEvaluation:
    """Leave out an area that nobody has rated by the date; the report lists it among those not chosen."""
    record = locked(self_evaluation)
    require(by, "self_evaluation.cancel", record)
    if record.state not in (State.RATING, State.AGREEING) or record.is_correcting:
        raise StepNotAllowed(f"cannot drop an area from {record.state}")
    refuse_if(
        rules.why_not_drop(
            is_chosen=area_code in record.areas,
            is_mandatory=area_code in record.tree.mandatory_area_codes,
            submitted=queries.submitted_by_area(record)[area_code],
            is_date_past=is_past(record.rating_until, now()),
        )
    )
    record.areas = [code for code in record.areas if code != area_code]
    record.save(update_fields=["areas"])
    codes = [indicator.code for indicator in record.tree.area(area_code).indicators]
    record.agreements.filter(indicator_code__in=codes).delete()
    record.aspects.filter(area_code=area_code).delete()
    journal.record(record, "drop_area", by=by, note=reason, details={"area": area_code})
    messages.area_dropped(record, record.tree.area(area_code), reason)
    go_on_when_all_is_revealed(record)
    return record
