"""The states of a self-evaluation and the steps between them, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class State(models.TextChoices):
    """Where a self-evaluation stands."""

    PREPARING = "preparing", _("Being prepared")
    RATING = "rating", _("Being rated")
    AGREEING = "agreeing", _("Being agreed")
    APPROVAL = "approval", _("With the head")
    APPROVED = "approved", _("Approved")
    CANCELLED = "cancelled", _("Cancelled")


S = State

SELF_EVALUATION_FLOW = Flow(
    step("start_rating", source={S.PREPARING}, target=S.RATING, permission="self_evaluation.prepare"),
    step("finish_reveal", source={S.RATING}, target=S.AGREEING, permission="self_evaluation.reveal"),
    step("send_for_approval", source={S.AGREEING}, target=S.APPROVAL, permission="self_evaluation.agree"),
    step("return", source={S.APPROVAL}, target=S.AGREEING, permission="self_evaluation.approve"),
    step("approve", source={S.APPROVAL}, target=S.APPROVED, permission="self_evaluation.approve"),
    step(
        "cancel",
        source={S.PREPARING, S.RATING, S.AGREEING, S.APPROVAL},
        target=S.CANCELLED,
        permission="self_evaluation.cancel",
    ),
)

OPEN_STATES = (S.PREPARING, S.RATING, S.AGREEING, S.APPROVAL)
