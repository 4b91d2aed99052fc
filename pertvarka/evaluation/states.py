"""The states of a self-evaluation and of a measure of its plan, with the steps, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, Step, StepNotAllowed, step


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
    step("correct", source={S.APPROVED}, target=S.AGREEING, permission="self_evaluation.approve"),
    step(
        "drop_correction",
        source={S.AGREEING, S.APPROVAL},
        target=S.APPROVED,
        permission="self_evaluation.approve",
    ),
    step(
        "cancel",
        source={S.PREPARING, S.RATING, S.AGREEING, S.APPROVAL},
        target=S.CANCELLED,
        permission="self_evaluation.cancel",
    ),
)

OPEN_STATES = (S.PREPARING, S.RATING, S.AGREEING, S.APPROVAL)

# The dates that may still be moved, with a reason, once rating has started.
DATES_OF: dict[str, tuple[str, ...]] = {
    S.RATING.value: ("rating_until", "agreeing_until", "approval_until"),
    S.AGREEING.value: ("agreeing_until", "approval_until"),
    S.APPROVAL.value: ("approval_until",),
}
BEFORE_THE_FIRST_REPORT = frozenset({"cancel"})  # an approved report is corrected, never cancelled
WHILE_CORRECTING = frozenset({"drop_correction"})


def steps_from(state: str, *, is_correcting: bool) -> list[Step]:
    """The steps that may follow; is_correcting: whether a report is in force while its next issue is made."""
    left_out = BEFORE_THE_FIRST_REPORT if is_correcting else WHILE_CORRECTING
    return [step for step in SELF_EVALUATION_FLOW.open_steps(state) if step.name not in left_out]


def take(name: str, state: str, *, is_correcting: bool) -> Step:
    """The step, or StepNotAllowed when it does not follow."""
    for each in steps_from(state, is_correcting=is_correcting):
        if each.name == name:
            return each
    raise StepNotAllowed(f"cannot {name} from {state}, is_correcting={is_correcting}")


class MeasureState(models.TextChoices):
    """Where a measure of the improvement plan stands."""

    PLANNED = "planned", _("Planned")
    STARTED = "started", _("Under way")
    DONE = "done", _("Done")
    GIVEN_UP = "given_up", _("Given up")


M = MeasureState

MEASURE_FLOW = Flow(
    step("start", source={M.PLANNED}, target=M.STARTED, permission="measure.progress"),
    step("finish", source={M.PLANNED, M.STARTED}, target=M.DONE, permission="measure.progress"),
    step("give_up", source={M.PLANNED, M.STARTED}, target=M.GIVEN_UP, permission="measure.prepare"),
    step("reopen", source={M.DONE, M.GIVEN_UP}, target=M.STARTED, permission="measure.prepare"),
)

OPEN_MEASURES = (M.PLANNED, M.STARTED)
ASKS_WHY = frozenset({"give_up", "reopen"})  # steps that are not taken without a reason
