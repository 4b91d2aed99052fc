"""What moves the clock of a case: pauses, and days of stages told or corrected."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import kept_letters, messages
from pertvarka.accreditation.actions.locking import Refused, locked, refuse_if
from pertvarka.accreditation.models import Case, Happening, Pause
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@transaction.atomic
def pause(
    case: Case,
    *,
    from_on: date,
    until_on: date | None,
    document: str,
    reason: str,
    by: Person,
    seen: int | None = None,
) -> Pause:
    """Let the terms stand still, by a court's ruling or an order. until_on: the last day; None: it lasts."""
    record = locked(case, seen=seen)
    require(by, "case.pause", record)
    refuse_if(_why_not_pause(record, from_on, until_on))
    paused = Pause.objects.create(
        case=record,
        from_on=from_on,
        until_on=until_on,
        document=document,
        reason=reason,
        told_by=by,
        told_at=now(),
    )
    details = {"from": from_on.isoformat(), "until": until_on.isoformat() if until_on else None}
    journal.record(record, "pause", by=by, note=reason, details={"document": document, **details})
    kept_letters.write(record, "paused", messages.parties_of(record), pause=paused)
    return paused


def _why_not_pause(case: Case, from_on: date, until_on: date | None) -> str | None:
    if not case.is_open:
        return _("The case is over: there is nothing left to pause.")
    for other in case.pauses.all():
        begins_before_its_end = other.until_on is None or from_on <= other.until_on
        ends_after_its_start = until_on is None or until_on >= other.from_on
        if begins_before_its_end and ends_after_its_start:
            return _("The terms stand still on some of these days already.")
    return None


@transaction.atomic
def end_pause(case: Case, *, until_on: date, note: str, by: Person, seen: int | None = None) -> Pause:
    """End the pause that lasts. until_on: the last day on which the terms stood still."""
    record = locked(case, seen=seen)
    require(by, "case.pause", record)
    lasting = record.pauses.filter(until_on=None).first()
    if lasting is None:
        raise Refused(_("The terms do not stand still."))
    refuse_if(_("A pause cannot end before it begins.") if until_on < lasting.from_on else None)
    lasting.until_on = until_on
    lasting.save(update_fields=["until_on"])
    journal.record(record, "end_pause", by=by, note=note, details={"until": until_on.isoformat()})
    kept_letters.write(record, "pause_ended", messages.parties_of(record), pause=lasting)
    return lasting


@transaction.atomic
def tell(case: Case, *, stage: str, on: date, note: str, by: Person, seen: int | None = None) -> Happening:
    """Tell on which day a stage was done or its paper delivered; a later telling corrects an earlier one.

    note: how delivery is known, or why the day is corrected.
    """
    record = locked(case, seen=seen)
    require(by, "case.tell", record)
    keys = {each.key for each in record.procedure.stages}
    refuse_if(None if stage in keys else _("The procedure has no such stage."))
    refuse_if(_("What has been done was not done in the future.") if on > today() else None)
    told = Happening.objects.create(case=record, stage=stage, on=on, note=note, told_by=by, told_at=now())
    journal.record(record, "tell", by=by, note=note, details={"stage": stage, "on": on.isoformat()})
    return told
