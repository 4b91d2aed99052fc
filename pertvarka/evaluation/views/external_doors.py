"""What the doormen of external evaluations share: finding the record, refusing politely, going back."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.external_states import EXTERNAL_FLOW
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation.refusals import explaining as explaining_on


def external_evaluation(number: int) -> ExternalEvaluation:
    """The external evaluation with this number, with what its relations need; 404 otherwise."""
    return get_object_or_404(queries.external.full(), pk=number)


def to_external(name: str, record: ExternalEvaluation, **parts: Any) -> HttpResponse:
    """Go to a page of this external evaluation."""
    return redirect(f"external:{name}", number=record.pk, **parts)


explaining_external = explaining_on(
    lambda record: to_external("view", record),
    out_of_step=_("This step cannot be taken now: see below where the evaluation stands."),
)


def open_external_steps(record: ExternalEvaluation, person: Person) -> set[str]:
    """Names of the steps that may follow now and that this person may take."""
    return {
        step.name for step in EXTERNAL_FLOW.open_steps(record.state) if may(person, step.permission, record)
    }
