"""What the doormen of this room share: finding the record, explaining a refusal on the case's page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import Case
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.foundation.flow import Refused, StepNotAllowed

View = Callable[..., HttpResponse]


def case_of(number: int) -> Case:
    """The case with this number, with what its page and relations need; 404 otherwise."""
    return get_object_or_404(queries.full(), pk=number)


def institution(number: int) -> Organisation:
    """The institution with this number; 404 otherwise."""
    return get_object_or_404(Organisation, pk=number)


def to_case(case: Case) -> HttpResponse:
    """Go to the page of a case."""
    return redirect("accreditation:case", number=case.pk)


def explaining(view: View) -> View:
    """Turn a rule's refusal, or a step that no longer follows, into a sentence on the case's page."""

    @wraps(view)
    def explained(request: Request, record: Case, **parts: Any) -> HttpResponse:
        try:
            return view(request, record, **parts)
        except Refused as refusal:
            messages.error(request, str(refusal))
        except StepNotAllowed:
            messages.error(request, _("This step cannot be taken now: see below where the case stands."))
        return to_case(record)

    return explained
