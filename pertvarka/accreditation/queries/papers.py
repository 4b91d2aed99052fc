"""The papers and letters of a case, only those that a reader may open."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Case, KeptLetter
from pertvarka.directory.access import may, relation_needed
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Relation
from pertvarka.foundation.clock import VILNIUS


@dataclass(frozen=True)
class Paper:
    """A paper of the case: what it is, where it opens, and its day."""

    title: str
    address: str
    on: date | None
    note: str = ""


def letters_read_by(case: Case, person: Person) -> QuerySet[KeptLetter]:
    """The letters that `person` may read: all for those who watch over cases, else those to one's side."""
    letters = case.letters.select_related("person")
    if case.is_about_own(person):
        colleagues = RoleHolding.objects.filter(organisation=case.organisation_id).values("person")
        return letters.filter(Q(person=person) | Q(person__in=colleagues))
    if any(relation_needed(role, "case.view") == Relation.ANY for role in person.roles):
        return letters
    return letters.filter(person=person)


def papers_of(case: Case, person: Person) -> list[Paper]:
    """The papers in the order in which they came to be."""
    return [*_request(case), *_of_evaluation(case, person)]


def _request(case: Case) -> list[Paper]:
    if case.request_file is None:
        return []
    address = reverse("accreditation:request-file", kwargs={"number": case.pk})
    return [Paper(_("Request"), address, case.requested_on, case.request_file_name)]


def _of_evaluation(case: Case, person: Person) -> list[Paper]:
    """Dossier and findings, opened on the pages of the evaluation."""
    evaluation = case.evaluation
    if evaluation is None or not may(person, "external.view", evaluation):
        return []
    address = reverse("external:view", kwargs={"number": evaluation.pk})
    found = []
    if evaluation.dossier_handed_in_at:
        first, last = evaluation.first_year, evaluation.last_year
        years = f"{first}–{last}" if first != last else str(last)
        found.append(
            Paper(_("Self-evaluation dossier"), address, _day(evaluation.dossier_handed_in_at), years)
        )
    return found


def _day(moment: Any) -> date:
    day: date = moment.astimezone(VILNIUS).date()
    return day
