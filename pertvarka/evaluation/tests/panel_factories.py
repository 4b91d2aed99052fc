"""An external evaluation whose panel is being formed; nothing of a self-evaluation behind it."""

from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Expert
from pertvarka.evaluation.tests.external_factories import (
    AREAS,
    ExternalWorld,
    expert,
    officer,
    procedure,
    sit,
)
from pertvarka.evaluation.tests.factories import FRAMEWORK, centre, load_framework, person
from pertvarka.foundation.clock import today
from pertvarka.frameworks.queries import in_force


def forming(*, name: str = "Vertinamas", experts: int = 3) -> ExternalWorld:
    """Three experts who know every area sit in the panel and have declared; the first leads."""
    organisation = centre(name)
    someone, year = officer(), today().year - 1
    record = actions.open_external_evaluation(
        organisation,
        framework_version=in_force(FRAMEWORK, on=today()) or load_framework(),
        procedure_version=procedure(),
        track="ordinary",
        areas=AREAS,
        first_year=year,
        last_year=year,
        by=someone,
    )
    people = [spare(f"Ekspertė{name}{number}").person for number in range(experts)]
    for number, one in enumerate(people):
        sit(record, one, by=someone, is_lead=number == 0)
    head = person(f"Vadovas{name}", role=Role.CENTRE_HEAD, at=organisation)
    return ExternalWorld(record, organisation, head, someone, people)


def spare(name: str = "Atsarginė", **changes: object) -> Expert:
    """Another expert of the register, who knows every area."""
    someone = expert(name)
    Expert.objects.filter(person=someone).update(areas=list(AREAS), **changes)
    return Expert.objects.get(person=someone)
