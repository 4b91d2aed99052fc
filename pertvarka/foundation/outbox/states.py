"""How a message goes from waiting to done. Steps without a permission are the worker's."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class State(models.TextChoices):
    """Where a message stands."""

    WAITING = "waiting", _("Waiting")
    LEASED = "leased", _("In progress")
    DONE = "done", _("Done")
    FAILING = "failing", _("Keeps failing")


# "take" from LEASED: the lease of a worker that died has run out.
MESSAGE_FLOW = Flow(
    step("take", source={State.WAITING, State.FAILING, State.LEASED}, target=State.LEASED, permission=""),
    step("finish", source={State.LEASED}, target=State.DONE, permission=""),
    step("put_off", source={State.LEASED}, target=State.WAITING, permission=""),
    step("give_up", source={State.LEASED}, target=State.FAILING, permission=""),
    step(
        "send_again",
        source={State.WAITING, State.FAILING},
        target=State.WAITING,
        permission="outbox.send_again",
    ),
)
