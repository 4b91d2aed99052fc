"""A case whose institution is no more goes on under the one that took over its work."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import kept_letters, messages
from pertvarka.accreditation.actions.locking import Refused, locked, refuse_if
from pertvarka.accreditation.models import Case, FormerParty
from pertvarka.accreditation.states import BEFORE_DECISION
from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today


@transaction.atomic
def pass_on(case: Case, *, until_on: date, document: str, by: Person, seen: int | None = None) -> Case:
    """Let the successor named in the directory be the party from the day after `until_on`.

    Raises Refused where the directory names none, or the successor has an open case of its own.
    """
    record = locked(case, seen=seen)
    require(by, "case.tell", record)
    refuse_if(None if record.is_open else _("This case is over."))
    refuse_if(_("What has been taken over was not taken over in the future.") if until_on > today() else None)
    before = record.organisation
    after = _successor_of(before)

    FormerParty.objects.create(
        case=record, organisation=before, until_on=until_on, document=document, told_by=by, told_at=now()
    )
    record.organisation = after
    record.save(update_fields=["organisation"])
    if record.evaluation:
        evaluation.pass_on_evaluation(record.evaluation, to=after, by=by)
    details = {"before": before.name_lt, "after": after.name_lt, "until": until_on.isoformat()}
    journal.record(record, "pass_on", by=by, note=document, details=details)
    kept_letters.write(record, "passed_on", messages.parties_of(record), former=before, until_on=until_on)
    return record


def _successor_of(organisation: Organisation) -> Organisation:
    """The institution that has taken over, locked against a request of its own at this moment."""
    if organisation.successor_id is None:
        raise Refused(_("Record in the directory first which institution has taken over the work."))
    after = Organisation.objects.select_for_update(of=("self",)).get(pk=organisation.successor_id)
    if found := after.cases.filter(state__in=BEFORE_DECISION).first():
        words = _("The successor has an open case itself: %(number)s. One of the two is withdrawn first.")
        raise Refused(words % {"number": found.number})
    return after
