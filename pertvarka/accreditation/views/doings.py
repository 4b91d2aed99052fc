"""How each step of steps.py is done: the form that it asks, and the action that takes its arguments."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404

from pertvarka.accreditation import actions, forms, queries
from pertvarka.accreditation.forms import StepForm
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


DOINGS = {
    "plan": Doing(forms.PlaceForm, actions.plan),
    "move_in_plan": Doing(forms.MoveForm, actions.move_in_plan),
    "take_out_of_plan": Doing(forms.ReasonForm, actions.take_out_of_plan),
    "open_evaluation": Doing(scope_form, actions.open_evaluation),
    "remind": Doing(StepForm, actions.remind),
    "change_track": Doing(forms.TrackForm, actions.change_track),
    "pause": Doing(forms.PauseForm, actions.pause),
    "end_pause": Doing(forms.EndPauseForm, actions.end_pause),
    "tell": Doing(forms.DayOfStageForm, actions.tell),
    "withdraw": Doing(forms.ReasonForm, actions.withdraw),
    "close": Doing(StepForm, actions.close),
}
