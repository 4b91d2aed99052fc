"""What happens by itself: reminders of deputies, recoveries, large imports, forgetting what has expired."""

from datetime import date
from typing import Any

from pertvarka.directory import actions, letters
from pertvarka.directory.models import Delegation, Import, Recovery
from pertvarka.directory.states import RecoveryState
from pertvarka.foundation import outbox, retention
from pertvarka.foundation.clock import add_working_days

ERASE_KIND = "directory.erase_kind"
REMIND_WORKING_DAYS_BEFORE = 3


@outbox.daily("directory.remind_of_deputies", at="07:30")
def remind_of_deputies(day: date) -> None:
    """Write about delegations whose last day is near. The letter's key lets it leave once."""
    near = add_working_days(day, REMIND_WORKING_DAYS_BEFORE)
    ending = Delegation.objects.filter(ended_at=None, until_on__gte=day, until_on__lte=near, from_on__lt=day)
    for delegation in ending.select_related("holding__person", "holding__organisation", "deputy"):
        letters.send_delegation_ends_soon(delegation)


@outbox.daily("directory.carry_out_recoveries", at="06:00", working_days_only=False)
def carry_out_recoveries(day: date) -> None:
    """Do what nobody has stopped, and end what nobody has confirmed."""
    for recovery in Recovery.objects.filter(state=RecoveryState.WAITING, stop_until__lt=day):
        actions.carry_out_recovery(recovery)
    for recovery in Recovery.objects.filter(state=RecoveryState.ASKED, confirm_until__lt=day):
        actions.expire_recovery(recovery)


@outbox.job(actions.EXPORT_JOB)
def build_export(payload: dict[str, int]) -> None:
    """Gather everything about a person into the file that they have asked for."""
    actions.build_export(payload["export"])


@outbox.daily("directory.erase_overdue", at="02:30", working_days_only=False)
def erase_overdue(day: date) -> None:
    """Let each kind of records that may go have a task of its own, so that none holds up the others."""
    for key in retention.kinds():
        outbox.enqueue(ERASE_KIND, {"kind": key, "day": day.isoformat(), "batch": 1}, key=f"{key}:{day}:1")


@outbox.job(ERASE_KIND)
def erase_kind(payload: dict[str, Any]) -> None:
    """Erase one batch; what is left gets a task again."""
    key, day, batch = payload["kind"], payload["day"], payload["batch"]
    if actions.erase_overdue(retention.kinds()[key], date.fromisoformat(day)) == retention.BATCH:
        more = {"kind": key, "day": day, "batch": batch + 1}
        outbox.enqueue(ERASE_KIND, more, key=f"{key}:{day}:{batch + 1}")


@outbox.daily("directory.forget_kept_posts", at="03:30", working_days_only=False)
def forget_kept_posts(day: date) -> None:
    """Delete what has expired; pages have not shown it since."""
    actions.forget_expired_posts()


@outbox.job("directory.import")
def write_import(payload: dict[str, int]) -> None:
    """The next rows of a large import; it queues itself until the last row."""
    actions.write_rows(Import(pk=payload["import"]))


@outbox.daily("directory.forget_imports", at="03:20", working_days_only=False)
def forget_imports(day: date) -> None:
    """Throw away tables that nobody has confirmed within their days."""
    actions.forget_old_imports()
