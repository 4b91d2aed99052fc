"""What the doormen of external evaluations share: finding the record, refusing politely, going back."""

from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import queries
from pertvarka.evaluation.external_states import EXTERNAL_FLOW
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.views.doors import View
from pertvarka.foundation.flow import Refused, StepNotAllowed


def external_evaluation(number: int) -> ExternalEvaluation:
    """The external evaluation with this number, with what its relations need; 404 otherwise."""
    return get_object_or_404(queries.external.full(), pk=number)


def to_external(name: str, record: ExternalEvaluation, **parts: Any) -> HttpResponse:
    """Go to a page of this external evaluation."""
    return redirect(f"external:{name}", number=record.pk, **parts)


def explaining_external(view: View) -> View:
    """Turn a rule's refusal, or a step that no longer follows, into a sentence on the evaluation's page."""

    @wraps(view)
    def explained(request: Request, record: Any, **parts: Any) -> HttpResponse:
        try:
            return view(request, record, **parts)
        except Refused as refusal:
            messages.error(request, str(refusal))
        except StepNotAllowed:
            messages.error(
                request, _("This step cannot be taken now: see below where the evaluation stands.")
            )
        return to_external("view", record)

    return explained


def open_external_steps(record: ExternalEvaluation, person: Person) -> set[str]:
    """Names of the steps that may follow now and that this person may take."""
    return {
        step.name for step in EXTERNAL_FLOW.open_steps(record.state) if may(person, step.permission, record)
    }
