"""Every action begins alike: lock the case, see that the page was not stale, check the step and the power."""

from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import CASE_FLOW
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.flow import Refused, Step, refuse_if

__all__ = ["Refused", "StalePage", "locked", "refuse_if", "take_step"]


class StalePage(Refused):
    """Something was done in the case after the page was opened: a double click, or somebody else."""


def locked(case: Case, *, seen: int | None = None) -> Case:
    """The row, locked until the transaction ends, with what the relations need.

    seen: the number of the newest journal entry about the case when the page was opened; without it nothing
    is compared. Raises StalePage when there is a newer one.
    """
    record = (
        Case.objects.select_for_update(of=("self",))
        .select_related("organisation", "procedure_version", "evaluation__organisation")
        .defer("procedure_version__document")
        .get(pk=case.pk)
    )
    if seen is not None and journal.newest_number(record) != seen:
        raise StalePage(
            _("Something was done in this case after you opened the page. See first where it stands now.")
        )
    return record


def take_step(case: Case, name: str, by: Person, *, seen: int | None = None) -> tuple[Case, Step]:
    """Lock, then return the step; raises StalePage, StepNotAllowed or PermissionDenied."""
    record = locked(case, seen=seen)
    step = CASE_FLOW.take(name, record.state)
    require(by, step.permission, record)
    return record, step
