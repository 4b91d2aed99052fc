"""How a recovery and an import go to their ends. Steps without a permission are nobody's in the house:
the worker's, or those of whoever holds the link in a letter.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class RecoveryState(models.TextChoices):
    """Where a recovery stands."""

    ASKED = "asked", _("Waits for a second officer")
    WAITING = "waiting", _("Confirmed, may still be stopped")
    DONE = "done", _("Carried out")
    STOPPED = "stopped", _("Stopped by the person or the centre")
    REFUSED = "refused", _("Refused by an officer")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    EXPIRED = "expired", _("Not confirmed in time")


OPEN_RECOVERY = (RecoveryState.ASKED.value, RecoveryState.WAITING.value)

RECOVERY_FLOW = Flow(
    step(
        "confirm",
        source={RecoveryState.ASKED},
        target=RecoveryState.WAITING,
        permission="recovery.confirm",
    ),
    step("refuse", source={RecoveryState.ASKED}, target=RecoveryState.REFUSED, permission="recovery.confirm"),
    step("withdraw", source=OPEN_RECOVERY, target=RecoveryState.WITHDRAWN, permission="recovery.ask"),
    step("stop", source=OPEN_RECOVERY, target=RecoveryState.STOPPED, permission=""),
    step("expire", source={RecoveryState.ASKED}, target=RecoveryState.EXPIRED, permission=""),
    step("carry_out", source={RecoveryState.WAITING}, target=RecoveryState.DONE, permission=""),
    step("give_up", source={RecoveryState.WAITING}, target=RecoveryState.REFUSED, permission=""),
)


class ImportState(models.TextChoices):
    """Where an import stands."""

    CHECKED = "checked", _("Waits for confirmation")
    WRITING = "writing", _("Being written")
    DONE = "done", _("Written")
    STOPPED = "stopped", _("Stopped")
    CANCELLED = "cancelled", _("Thrown away")


IMPORT_FLOW = Flow(
    step("confirm", source={ImportState.CHECKED}, target=ImportState.WRITING, permission="import.act"),
    step("cancel", source={ImportState.CHECKED}, target=ImportState.CANCELLED, permission="import.act"),
    step("finish", source={ImportState.WRITING}, target=ImportState.DONE, permission=""),
    step("stop", source={ImportState.WRITING}, target=ImportState.STOPPED, permission=""),
)
