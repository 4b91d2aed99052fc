"""How recoveries, imports and requests about personal data go to their ends.

Steps without a permission are nobody's in the house: the worker's, or those of whoever holds a letter's link.
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


class RequestState(models.TextChoices):
    """Where a request about personal data stands."""

    RECEIVED = "received", _("Received")
    DONE = "done", _("Done")
    PARTLY = "partly", _("Done in part")
    REFUSED = "refused", _("Turned down")
    WITHDRAWN = "withdrawn", _("Withdrawn")


OPEN_REQUEST = (RequestState.RECEIVED.value,)

REQUEST_FLOW = Flow(
    step("extend", source=OPEN_REQUEST, target=RequestState.RECEIVED, permission="privacy_request.answer"),
    step("fulfil", source=OPEN_REQUEST, target=RequestState.DONE, permission="privacy_request.answer"),
    step(
        "fulfil_in_part", source=OPEN_REQUEST, target=RequestState.PARTLY, permission="privacy_request.answer"
    ),
    step("refuse", source=OPEN_REQUEST, target=RequestState.REFUSED, permission="privacy_request.answer"),
    step(
        "withdraw", source=OPEN_REQUEST, target=RequestState.WITHDRAWN, permission="privacy_request.withdraw"
    ),
)
