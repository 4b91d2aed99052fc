"""What the doormen of this room share: finding the record, explaining a refusal on the case's page."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import Case
from pertvarka.directory.models import Organisation
from pertvarka.foundation.refusals import explaining as explaining_on


def case_of(number: int) -> Case:
    """The case with this number, with what its page and relations need; 404 otherwise."""
    return get_object_or_404(queries.full(), pk=number)


def institution(number: int) -> Organisation:
    """The institution with this number; 404 otherwise."""
    return get_object_or_404(Organisation, pk=number)


def to_case(case: Case) -> HttpResponse:
    """Go to the page of a case."""
    return redirect("accreditation:case", number=case.pk)


explaining = explaining_on(
    to_case, out_of_step=_("This step cannot be taken now: see below where the case stands.")
)
