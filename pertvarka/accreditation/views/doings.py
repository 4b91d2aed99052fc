"""How each step of steps.py is done: the form that it asks, and the action that takes its arguments."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.http import Http404

from pertvarka.accreditation import actions, forms, queries
from pertvarka.accreditation.forms import StepForm
from pertvarka.accreditation.models import Case
from pertvarka.directory.models import Person
from pertvarka.foundation.clock import today
from pertvarka.frameworks.queries import in_force


@dataclass(frozen=True)
class Doing:
    """form: takes what was sent and the case; act: takes the case, the form's arguments, by and seen."""

    form: Callable[..., StepForm]
    act: Callable[..., Any]


def scope_form(*args: Any, **kwargs: Any) -> StepForm:
    """The form of an evaluation's scope, on the framework in force; the step needs that there is one."""
    framework = in_force(queries.FRAMEWORK, on=today())
    if framework is None:
        raise Http404
    return forms.ScopeForm(*args, tree=framework.tree, **kwargs)


def on_decision(act: Callable[..., Any]) -> Callable[..., Any]:
    """An act on the decision of a case, as an act on the case that looks whether its page was stale."""

    @transaction.atomic
    def acted(case: Case, *, seen: int | None, by: Person, **arguments: Any) -> Any:
        return act(actions.locked(case, seen=seen).decision, by=by, **arguments)

    return acted


# What takes an order's force away or gives it; orders without a case have it on pages of their own.
OF_FORCE = {
    "suspend": Doing(forms.InterruptionForm, actions.suspend),
    "end_suspension": Doing(forms.EndOfSuspensionForm, actions.end_suspension),
    "withdraw_accreditation": Doing(forms.InterruptionForm, actions.withdraw_accreditation),
    "annul": Doing(forms.InterruptionForm, actions.annul),
    "enter_into_force": Doing(forms.ForceForm, actions.enter_into_force),
}
DOINGS = {
    "plan": Doing(forms.PlaceForm, actions.plan),
    "move_in_plan": Doing(forms.MoveForm, actions.move_in_plan),
    "take_out_of_plan": Doing(forms.ReasonForm, actions.take_out_of_plan),
    "open_evaluation": Doing(scope_form, actions.open_evaluation),
    "remind": Doing(StepForm, actions.remind),
    "change_track": Doing(forms.TrackForm, actions.change_track),
    "pass_on": Doing(forms.PassOnForm, actions.pass_on),
    "pause": Doing(forms.PauseForm, actions.pause),
    "end_pause": Doing(forms.EndPauseForm, actions.end_pause),
    "tell": Doing(forms.DayOfStageForm, actions.tell),
    "withdraw": Doing(forms.ReasonForm, actions.withdraw),
    "close": Doing(StepForm, actions.close),
    "appeal": Doing(forms.AppealForm, actions.file_appeal),
    "enter_appeal": Doing(forms.PaperAppealForm, actions.enter_appeal),
    "add_appeal_file": Doing(forms.PaperForm, actions.add_appeal_file),
    "take_back_appeal": Doing(forms.ReasonForm, actions.take_back_appeal),
    "uphold_appeal": Doing(forms.BoardForm, actions.uphold_appeal),
    "dismiss_appeal": Doing(forms.BoardForm, actions.dismiss_appeal),
    "deliver_appeal_decision": Doing(forms.DeliveryForm, actions.deliver_appeal_decision),
    "waive_appeal": Doing(forms.WaiverForm, actions.waive_appeal),
    "propose": Doing(forms.ProposalForm, actions.propose),
    "take_back_proposal": Doing(forms.ReasonForm, actions.take_back_proposal),
    "record_decision": Doing(forms.DecisionForm, actions.record_decision),
    "attach_order": Doing(forms.SignedOrderForm, on_decision(actions.attach_order)),
    "correct_decision": Doing(forms.CorrectionForm, on_decision(actions.correct_decision)),
    "reopen": Doing(forms.ReasonForm, actions.reopen),
    "hand_in_improvement": Doing(StepForm, actions.hand_in_improvement),
    "follow_up": Doing(forms.FollowUpForm, actions.follow_up),
    "issue_certificate": Doing(StepForm, on_decision(actions.issue_certificate)),
    **{name: Doing(doing.form, on_decision(doing.act)) for name, doing in OF_FORCE.items()},
}
