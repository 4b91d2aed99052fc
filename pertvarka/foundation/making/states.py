"""How far the making of an archive is, and the steps. The worker takes them, so none has a permission."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class MakingState(models.TextChoices):
    """How far a making is."""

    BUILDING = "building", _("Being made")
    READY = "ready", _("Ready")
    FAILED = "failed", _("Could not be made")
    REMOVED = "removed", _("Files removed")


M = MakingState

MAKING_FLOW = Flow(
    step("finish", source={M.BUILDING}, target=M.READY, permission=""),
    step("fail", source={M.BUILDING}, target=M.FAILED, permission=""),
    step("remove", source={M.READY}, target=M.REMOVED, permission=""),
)
