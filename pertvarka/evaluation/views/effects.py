"""What the measures of the plan before have changed: asked while the group agrees."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.forms import EffectForm
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.evaluation.views.doors import explaining, self_evaluation, to


def _may_write(request: Request, record: SelfEvaluation) -> bool:
    return record.state in (State.RATING, State.AGREEING) and may(
        request.person, "self_evaluation.agree", record
    )


@guarded("self_evaluation.view", record=self_evaluation)
def effects(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The plan before, measure by measure, with what each has changed."""
    return render(
        request,
        "evaluation/plan/effects.html",
        {
            "record": record,
            "measures": queries.effects_before(record),
            "may_write": _may_write(request, record),
        },
    )


@guarded("self_evaluation.view", record=self_evaluation)
@explaining
def effect(request: Request, record: SelfEvaluation, measure: int) -> HttpResponse:
    """One measure of the plan before: what did it change?"""
    found = next((each for each in queries.effects_before(record) if each.measure.pk == measure), None)
    if found is None:
        raise Http404
    form = EffectForm(request.POST or None, initial=found.effect.as_told if found.effect else None)
    if request.method == "POST" and form.is_valid():
        actions.tell_effect(record, found.measure, by=request.person, **form.cleaned_data)
        messages.success(request, _("What the measure changed is written down."))
        return to("effects", record)
    return render(
        request,
        "evaluation/plan/effect.html",
        {"record": record, "before": found, "form": form, "may_write": _may_write(request, record)},
        status=422 if form.errors else 200,
    )
