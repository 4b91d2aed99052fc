"""The agency itself is the evaluated party: the ministry organises, the agency moves its own side only."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction

from pertvarka.accreditation import actions
from pertvarka.accreditation.actions.public_copies import publish_copy
from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.tests.deciding import decided, proposed, sent, with_findings
from pertvarka.accreditation.tests.factories import FRAMEWORK, World, load_framework, requested
from pertvarka.directory.access import AGENCY_ACCREDITS, ORGANISES, may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation.clock import today
from pertvarka.foundation.outbox.models import Message
from pertvarka.frameworks.queries import in_force

pytestmark = pytest.mark.django_db
NAME = {"name": "Pati agentūra", "kind": "agency"}
READS = ("external.view", "external.read_findings", "case.list", "case.view", "case.read_file", "case.export")


@pytest.fixture
def leader():
    """The head of the agency as the organiser."""
    return person(
        "Agentūros vadovė", role=Role.AGENCY_HEAD, at=requested("Kita agentūra", kind="agency").centre
    )


def only_the_ministry(world: World, act) -> None:
    """The officer is refused; the ministry's clerk does it."""
    with pytest.raises(PermissionDenied), transaction.atomic():
        act(Person.objects.get(pk=world.officer.pk))
    act(Person.objects.get(pk=world.clerk.pk))


def test_until_the_panel_is_formed_every_step_is_the_ministrys():
    in_force(FRAMEWORK, on=today()) or load_framework()
    world = requested(**NAME)
    place, later = actions.Place(world.year, 3), actions.Place(world.year, 4)
    scope = actions.Scope(("1.2",), today().year - 2, today().year - 1)
    told = {"stage": "request", "on": today(), "note": "Raštas."}
    paused = {"from_on": today(), "until_on": None, "document": "N-1", "reason": "Teismas."}

    for act in (
        lambda by: actions.change_track(world.fresh(), track="organiser", reason="Sava.", by=by),
        lambda by: actions.plan(world.fresh(), place=place, by=by),
        lambda by: actions.move_in_plan(world.fresh(), place=later, reason="Remontas.", by=by),
        lambda by: actions.tell(world.fresh(), by=by, **told),
        lambda by: actions.pause(world.fresh(), by=by, **paused),
        lambda by: actions.end_pause(world.fresh(), until_on=today(), note="N-2", by=by),
    ):
        only_the_ministry(world, act)
    actions.publish_plan(world.year, note="", seen=1, by=world.officer)  # of everybody; it moves no case
    only_the_ministry(world, lambda by: actions.open_evaluation(world.fresh(), scope=scope, by=by))

    record = ExternalEvaluation.objects.get(case=world.case)
    days = {"first_day": date(world.year, 3, 3), "last_day": date(world.year, 3, 4)}
    only_the_ministry(world, lambda by: evaluation.set_visit_days(record, by=by, **days))
    only_the_ministry(
        world, lambda by: evaluation.abandon_external_evaluation(record, reason="Bandymas.", by=by)
    )
    assert not Message.objects.filter(payload__to=world.officer.email).exists()


def test_from_the_findings_to_the_certificate_every_step_is_the_ministrys():
    world = with_findings(**NAME)
    hearing = actions.ask_for_hearing(world.case, text="Prašome.", by=world.head)
    only_the_ministry(world, lambda by: actions.refuse_hearing(hearing, answer="Nėra pagrindo.", by=by))

    def propose(by):
        world.officer, officer = by, world.officer
        try:
            return proposed(world)
        finally:
            world.officer = officer

    only_the_ministry(world, propose)
    _world, decision = decided(world)
    stored = decision_with_order(world, decision)
    only_the_ministry(world, lambda by: actions.issue_certificate(Decision.objects.get(pk=stored.pk), by=by))
    with pytest.raises(PermissionDenied):
        publish_copy(stored, file=sent().content, name="kopija.pdf", is_looked_through=True, by=world.officer)
    actions.hand_in_improvement(world.fresh(), by=world.head)
    only_the_ministry(world, lambda by: actions.close(world.fresh(), by=by))
    with pytest.raises(PermissionDenied):
        actions.ask_for_archive(world.fresh(), language="lt", by=world.officer)
    assert not Message.objects.filter(kind="letter", payload__to=world.officer.email).exists()


def decision_with_order(world: World, decision: Decision) -> Decision:
    """The decision with its signed file, which only the ministry adds."""
    with pytest.raises(PermissionDenied):
        actions.attach_order(decision, file=sent(), by=world.officer)
    return actions.attach_order(decision, file=sent(), by=world.clerk)


@pytest.mark.parametrize("permission", ORGANISES)
def test_nobody_at_the_agency_organises_in_its_own_case(permission, leader):
    world = with_findings(**NAME)
    case = world.fresh()

    assert not may(Person.objects.get(pk=world.officer.pk), permission, case)
    assert not may(leader, permission, case)
    assert may(Person.objects.get(pk=world.clerk.pk), permission, case)


def test_what_the_agency_holds_over_its_own_case_is_reading():
    world = with_findings(**NAME)
    case, officer = world.fresh(), Person.objects.get(pk=world.officer.pk)

    held = {name for name in AGENCY_ACCREDITS if may(officer, name, case)}

    registers = {"expert.list", "expert.view", "expert.keep", "register.import", "yearly_plan.publish"}
    visits = {"question.read", "protocol.read", "work.list"}
    assert held == {*READS} | registers | visits


def test_the_agency_answers_as_an_institution_through_its_head_alone():
    world = with_findings(delivered_on=today() - timedelta(days=1), **NAME)

    for stranger in (world.officer, world.clerk):
        with pytest.raises(PermissionDenied):
            actions.file_appeal(world.fresh(), text="Nesutinkame.", by=stranger)
    actions.file_appeal(world.fresh(), text="Nesutinkame.", by=world.head)

    head, record = Person.objects.get(pk=world.head.pk), ExternalEvaluation.objects.get(case=world.case)
    assert all(may(head, name, record) for name in ("visit.confirm", "external.hand_in", "external.remark"))
