"""What the doormen of this room share: finding the record, refusing politely, saying what happened."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import queries
from pertvarka.evaluation.forms import ReasonForm
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import steps_from
from pertvarka.foundation.refusals import explaining as explaining_on


def self_evaluation(number: int) -> SelfEvaluation:
    """The self-evaluation with this number, with what its relations need; 404 otherwise."""
    return get_object_or_404(queries.full(), pk=number)


def centre(number: int) -> Organisation:
    """The centre with this number; 404 otherwise."""
    return get_object_or_404(Organisation, pk=number)


def to(name: str, record: SelfEvaluation, **parts: Any) -> HttpResponse:
    """Go to a page of this self-evaluation."""
    return redirect(f"evaluation:{name}", number=record.pk, **parts)


explaining = explaining_on(
    lambda record: to("view", record),
    out_of_step=_("This step cannot be taken now: see below where the self-evaluation stands."),
)


def open_steps(record: SelfEvaluation, person: Person) -> set[str]:
    """Names of the steps that may follow now and that this person may take."""
    return {
        step.name
        for step in steps_from(record.state, is_correcting=record.is_correcting)
        if may(person, step.permission, record)
    }


def ask_why(
    request: Request,
    record: SelfEvaluation,
    template: str,
    act: Callable[..., Any],
    *,
    said: str,
    form_class: type[ReasonForm] = ReasonForm,
    then: str = "view",
    **context: Any,
) -> HttpResponse:
    """A page that asks for a reason; `act` gets it, then `said` is told on the page `then`."""
    form = form_class(request.POST if request.method == "POST" else None)
    if form.is_valid():
        act(reason=form.cleaned_data["reason"])
        messages.success(request, said)
        return to(then, record)
    return render(
        request,
        template,
        {"form": form, "record": record, **context},
        status=422 if form.errors else 200,
    )
