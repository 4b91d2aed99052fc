"""A centre with its head, the agency with its officer, and a case at the stage one asks for."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case
from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.tests.factories import centre, person
from pertvarka.foundation.clock import today
from pertvarka.frameworks.actions import PROCEDURES, load_procedure
from pertvarka.frameworks.models import ProcedureVersion

FILE = PROCEDURES / "institution-accreditation-5.yaml"


@cache
def _text() -> str:
    return FILE.read_text("utf-8")


def procedure() -> ProcedureVersion:
    """The procedure in force, published."""
    return load_procedure(_text())


def organisation(name: str, kind: str) -> Organisation:
    """An invented organisation of a kind."""
    found = centre(name)
    found.kind = kind
    found.save(update_fields=["kind"])
    return found


@dataclass
class World:
    """A case with its people."""

    case: Case
    centre: Organisation
    head: Person
    officer: Person
    clerk: Person

    def fresh(self) -> Case:
        """The case as it now stands, without anything remembered."""
        return Case.objects.get(pk=self.case.pk)


def words(**more: Any) -> actions.Request:
    """What a request says."""
    usual = {"year": today().year + 1, "text": "Prašome akredituoti.", "wished_visit": "kovo mėnuo"}
    return actions.Request(**{**usual, **more})


def people() -> tuple[Person, Person]:
    """The agency's officer and the ministry's clerk; the same ones whenever asked."""
    agency = Organisation.objects.filter(kind=OrganisationKind.AGENCY).first() or organisation(
        "Agentūra", OrganisationKind.AGENCY
    )
    ministry = Organisation.objects.filter(kind=OrganisationKind.MINISTRY).first() or organisation(
        "Ministerija", OrganisationKind.MINISTRY
    )
    found = []
    for name, role, place in (
        ("Darius", Role.AGENCY_OFFICER, agency),
        ("Rasa", Role.MINISTRY_CLERK, ministry),
    ):
        known = Person.objects.filter(first_name=name).first()
        found.append(known or person(name, role=role, at=place))
    return found[0], found[1]


def requested(
    name: str = "Šilų centras", *, kind: str = OrganisationKind.MUNICIPAL_CENTRE, **more: Any
) -> World:
    """A centre whose head has filed a request."""
    procedure()
    officer, clerk = people()
    place = organisation(name, kind)
    head = person(f"Vadovas {name}", role=Role.CENTRE_HEAD, at=place)
    case = actions.file_request(place, request=words(**more), by=head)
    return World(case, place, head, officer, clerk)
