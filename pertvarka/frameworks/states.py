"""The states of a draft and the steps between them, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class DraftState(models.TextChoices):
    """Where a draft stands."""

    OPEN = "open", _("Being drafted")
    PUBLISHED = "published", _("Published")
    DISCARDED = "discarded", _("Discarded")


D = DraftState

DRAFT_FLOW = Flow(
    step("publish", source={D.OPEN}, target=D.PUBLISHED, permission="framework.publish"),
    step("discard", source={D.OPEN}, target=D.DISCARDED, permission="framework.draft"),
    step("take_up_again", source={D.DISCARDED}, target=D.OPEN, permission="framework.draft"),
)
