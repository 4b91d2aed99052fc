"""A centre with its head, the agency with its officer, and a case at the stage one asks for."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case
from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.tests.factories import FRAMEWORK, centre, load_framework, person
from pertvarka.foundation.clock import today
from pertvarka.frameworks.actions import PROCEDURES, load_procedure
from pertvarka.frameworks.models import ProcedureVersion
from pertvarka.frameworks.queries import in_force

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

    @property
    def year(self) -> int:
        """The year of the plan."""
        return self.case.planned_year or 0

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


def planned(name: str = "Šilų centras", *, month: int = 3, **more: Any) -> World:
    """The request is in a month of the yearly plan, which is not published yet."""
    world = requested(name, **more)
    actions.plan(world.case, place=actions.Place(world.year, month), by=world.officer)
    return world


def published(name: str = "Šilų centras", **more: Any) -> World:
    """The plan with the case is published."""
    world = planned(name, **more)
    actions.publish_plan(world.year, note="", seen=1, by=world.officer)
    return world


def evaluating(name: str = "Šilų centras", **more: Any) -> World:
    """The external evaluation has begun; its panel is not formed yet."""
    in_force(FRAMEWORK, on=today()) or load_framework()
    world = published(name, **more)
    year = today().year
    scope = actions.Scope(areas=("1.2",), first_year=year - 2, last_year=year)
    actions.open_evaluation(world.case, scope=scope, by=world.officer)
    return world
