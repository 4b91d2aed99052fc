"""The states of a case, of an appeal and of a hearing with their steps, as data.

What the experts do is not told twice: while a case is EVALUATING, its evaluation says how far they are
(evaluation/external_states.py). Whether a decision is in force is told by dates, not by a state.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class CaseState(models.TextChoices):
    """Where a case stands."""

    REQUESTED = "requested", _("Requested")
    PLANNED = "planned", _("In the yearly plan")
    EVALUATING = "evaluating", _("External evaluation")
    APPEALED = "appealed", _("Appealed")
    PROPOSED = "proposed", _("With the minister")
    DECIDED = "decided", _("Decided")
    CLOSED = "closed", _("Closed")
    WITHDRAWN = "withdrawn", _("Request withdrawn")
    ANNULLED = "annulled", _("Order annulled")


S = CaseState
BEFORE_DECISION = (S.REQUESTED, S.PLANNED, S.EVALUATING, S.APPEALED, S.PROPOSED)
AFTER_DECISION = (S.DECIDED, S.CLOSED)

CASE_FLOW = Flow(
    step("plan", source={S.REQUESTED}, target=S.PLANNED, permission="case.plan"),
    step("take_out_of_plan", source={S.PLANNED}, target=S.REQUESTED, permission="case.plan"),
    step("open_evaluation", source={S.PLANNED}, target=S.EVALUATING, permission="case.open_evaluation"),
    step("appeal", source={S.EVALUATING}, target=S.APPEALED, permission="case.appeal"),
    step("enter_appeal", source={S.EVALUATING}, target=S.APPEALED, permission="case.tell"),
    step("take_back_appeal", source={S.APPEALED}, target=S.EVALUATING, permission="case.appeal"),
    step("decide_appeal", source={S.APPEALED}, target=S.EVALUATING, permission="appeal.decide"),
    step("propose", source={S.EVALUATING}, target=S.PROPOSED, permission="case.propose"),
    step("take_back_proposal", source={S.PROPOSED}, target=S.EVALUATING, permission="case.propose"),
    step("record_decision", source={S.PROPOSED}, target=S.DECIDED, permission="decision.record"),
    step("annul", source={S.DECIDED, S.CLOSED}, target=S.ANNULLED, permission="decision.interrupt"),
    step("reopen", source={S.ANNULLED}, target=S.EVALUATING, permission="case.propose"),
    step("close", source={S.DECIDED, S.ANNULLED}, target=S.CLOSED, permission="case.close"),
    step("withdraw", source=BEFORE_DECISION, target=S.WITHDRAWN, permission="case.withdraw"),
)


class AppealState(models.TextChoices):
    """Where an appeal stands."""

    FILED = "filed", _("Filed")
    UPHELD = "upheld", _("Upheld: the findings go back to the experts")
    DISMISSED = "dismissed", _("Dismissed")
    WITHDRAWN = "withdrawn", _("Taken back")


A = AppealState

APPEAL_FLOW = Flow(
    step("uphold", source={A.FILED}, target=A.UPHELD, permission="appeal.decide"),
    step("dismiss", source={A.FILED}, target=A.DISMISSED, permission="appeal.decide"),
    step("withdraw", source={A.FILED}, target=A.WITHDRAWN, permission="case.appeal"),
)


class HearingState(models.TextChoices):
    """Where a hearing stands that the institution has asked for."""

    ASKED = "asked", _("Hearing asked for")
    GRANTED = "granted", _("Granted, to be held")
    REFUSED = "refused", _("Hearing refused")
    HELD = "held", _("Held, minutes not delivered yet")
    DELIVERED = "delivered", _("Held, minutes delivered")
    WITHDRAWN = "withdrawn", _("No longer asked for")


H = HearingState
OPEN_HEARINGS = (H.ASKED, H.GRANTED, H.HELD)

HEARING_FLOW = Flow(
    step("grant", source={H.ASKED}, target=H.GRANTED, permission="hearing.hold"),
    step("refuse", source={H.ASKED}, target=H.REFUSED, permission="hearing.hold"),
    step("hold", source={H.GRANTED}, target=H.HELD, permission="hearing.hold"),
    step("deliver", source={H.HELD}, target=H.DELIVERED, permission="hearing.hold"),
    step("withdraw", source={H.ASKED, H.GRANTED}, target=H.WITHDRAWN, permission="hearing.ask"),
)
