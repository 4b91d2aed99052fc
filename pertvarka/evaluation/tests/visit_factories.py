"""A visit at any stage: arranged, begun, its protocol signed, ended."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.tests.external_factories import (
    AREAS,
    ExternalWorld,
    expert,
    officer,
    procedure,
    sit,
)
from pertvarka.evaluation.tests.factories import FRAMEWORK, centre, load_framework, person
from pertvarka.foundation import versions
from pertvarka.foundation.clock import add_working_days, as_of, now, start_of, today
from pertvarka.frameworks.queries import in_force

TEXT = "Grupė lankėsi dvi dienas ir kalbėjosi su visais."
ANSWERS = {"prepared": 5, "respectful": 4, "fair": 3, "organised": 2, "useful": 1}


def studying(name: str = "Lankomas", *, experts: int = 3, state: str = "studying") -> ExternalWorld:
    """The dossier is handed in and the panel studies it; there is no self-evaluation behind it."""
    organisation, someone = centre(name), officer()
    record = actions.open_external_evaluation(
        organisation,
        framework_version=in_force(FRAMEWORK, on=today()) or load_framework(),
        procedure_version=procedure(),
        track="ordinary",
        areas=AREAS,
        first_year=today().year - 3,
        last_year=today().year - 1,
        by=someone,
    )
    people = [expert(f"Ekspertė{name}{number}") for number in range(experts)]
    for number, one in enumerate(people):
        sit(record, one, by=someone, is_lead=number == 0)
    ExternalEvaluation.objects.filter(pk=record.pk).update(state=state, dossier_handed_in_at=now())
    head = person(f"Vadovas{name}", role=Role.CENTRE_HEAD, at=organisation)
    return ExternalWorld(record, organisation, head, someone, people)


def coming_days(after: int = 25) -> tuple[date, date]:
    """Two working days that follow each other, so many working days from now."""
    first = add_working_days(today(), after)
    return first, add_working_days(first, 1)


def dated(place: ExternalWorld, after: int = 25, reason: str = "") -> ExternalWorld:
    """The days of the visit are told."""
    first, last = coming_days(after)
    actions.set_visit_days(place.evaluation, first_day=first, last_day=last, reason=reason, by=place.officer)
    return place


def sent(place: ExternalWorld) -> ExternalWorld:
    """The agenda is with the institution."""
    actions.propose_agenda(dated(place).evaluation, by=place.lead)
    actions.send_agenda(place.evaluation, by=place.lead)
    return place


def confirmed(place: ExternalWorld) -> ExternalWorld:
    """The institution has confirmed the agenda."""
    actions.confirm_agenda(sent(place).evaluation, edition=1, by=place.head)
    return place


@contextmanager
def on_the_day(place: ExternalWorld) -> Iterator[None]:
    """Ten o'clock of the first day of the visit."""
    first = place.evaluation.visit_from
    assert first
    with as_of(start_of(first) + timedelta(hours=10)):
        yield


def visiting(place: ExternalWorld) -> ExternalWorld:
    """The panel is there."""
    with on_the_day(confirmed(place)):
        actions.begin_visit(place.evaluation, by=place.lead)
    return place


def seen_protocol(place: ExternalWorld) -> str:
    """The fingerprint of the protocol as it now stands; nothing while there is none."""
    protocol = queries.visits.protocol_of(place.evaluation)
    return versions.fingerprint(queries.visits.words_of_protocol(protocol)) if protocol else ""


def written(place: ExternalWorld, text: str = TEXT) -> ExternalWorld:
    """The protocol says so."""
    actions.write_protocol(place.evaluation, text=text, seen=seen_protocol(place), by=place.lead)
    return place


def signed(place: ExternalWorld) -> ExternalWorld:
    """All of the panel have signed."""
    for one in place.experts:
        actions.sign_protocol(place.evaluation, seen=seen_protocol(place), by=one)
    return place


def ended(place: ExternalWorld) -> ExternalWorld:
    """The visit is over."""
    with on_the_day(signed(written(visiting(place)))):
        actions.end_visit(place.evaluation, by=place.lead)
    return place
