"""An institution merged or renamed in mid-case: who the party is, under which name, and since when."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.accreditation import actions, documents, queries
from pertvarka.accreditation.models import KeptLetter
from pertvarka.accreditation.queries import register
from pertvarka.accreditation.tests.deciding import decided, order, proposed, with_findings
from pertvarka.accreditation.tests.factories import organisation, requested
from pertvarka.directory.access import may
from pertvarka.directory.models import FormerName, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _invented_institutions_are_shown(settings):
    settings.DEMONSTRATION = True


YESTERDAY = today() - timedelta(days=1)
BY = {"until_on": YESTERDAY, "document": "Tarybos sprendimas T-5"}


def taken_over(world, name="Jungtinis centras"):
    """The institution of the case is no more; another has taken over its work."""
    successor = organisation(name, OrganisationKind.MUNICIPAL_CENTRE)
    head = person(f"Vadovė {name}", role=Role.CENTRE_HEAD, at=successor)
    Organisation.objects.filter(pk=world.centre.pk).update(
        is_historic=True, closed_on=YESTERDAY, successor=successor
    )
    return successor, head


def test_a_case_goes_on_under_the_successor_from_findings_to_the_register(client):
    world = with_findings(name="Senasis centras")
    successor, head = taken_over(world)

    actions.pass_on(world.fresh(), **BY, by=world.officer)
    world.case = world.fresh()
    _world, decision = decided(proposed(world))

    assert decision.organisation == successor
    assert ExternalEvaluation.objects.get(case=world.case).organisation == successor
    assert may(Person.objects.get(pk=head.pk), "case.read_file", world.fresh())
    assert not may(Person.objects.get(pk=world.head.pk), "case.view", world.fresh())
    assert register.register_on(today())[successor.pk].is_in_force
    assert world.centre.pk not in register.register_on(today())
    entry = client.get(reverse("register:entry", args=[world.centre.pk])).content.decode()
    assert successor.name_lt in entry


def test_both_names_are_told_on_the_page_and_letters_bear_the_new_one(client):
    world = requested("Senasis centras")
    successor, head = taken_over(world)
    client.force_login(world.officer.account)
    page = reverse("accreditation:case", args=[world.case.pk])
    step = reverse("accreditation:step", args=[world.case.pk, "pass_on"])
    assert step in client.get(page).content.decode()

    by = {**BY, "until_on": today()}
    previewed = client.post(step, {**by, "seen": journal.newest_number(world.fresh())}).content.decode()
    assert successor.name_lt in previewed
    actions.pass_on(world.fresh(), **by, by=world.officer)

    shown = client.get(page).content.decode()
    assert "Senasis centras" in shown
    assert successor.name_lt in shown
    assert step not in shown
    letter = KeptLetter.objects.get(person=head)
    assert (successor.name_lt in letter.subject, "Senasis centras" in letter.text) == (True, True)
    paper = next(
        each for each in documents.file_of(queries.full().get(pk=world.case.pk)) if each.name == "request"
    )
    assert paper.party == "Senasis centras"


def test_a_case_is_passed_on_only_where_it_can_be(client):
    world = requested("Senasis centras")
    with pytest.raises(Refused):
        actions.pass_on(world.case, **BY, by=world.officer)
    _successor, head = taken_over(world)
    for stranger in (head, world.head, world.clerk):
        with pytest.raises(PermissionDenied):
            actions.pass_on(world.fresh(), **BY, by=stranger)
    with pytest.raises(Refused):
        actions.pass_on(world.fresh(), **{**BY, "until_on": today() + timedelta(days=1)}, by=world.officer)
    own = actions.file_request(head.holdings.get().organisation, request=_words(), by=head)
    with pytest.raises(Refused, match=own.number):
        actions.pass_on(world.fresh(), **BY, by=world.officer)
    actions.withdraw(own, reason="Byla tęsiama.", by=head)

    actions.pass_on(world.fresh(), **BY, by=world.officer)

    assert world.fresh().organisation == head.holdings.get().organisation


def _words():
    return actions.Request(today().year + 1, "Prašome.", "kovas")


def test_a_renamed_institution_bears_its_new_name_and_its_papers_the_one_of_their_day(client):
    world = with_findings(name="Senas vardas")
    FormerName.objects.create(organisation=world.centre, name_lt="Senas vardas", until_on=today())
    Organisation.objects.filter(pk=world.centre.pk).update(name_lt="Naujas vardas")
    world.case = world.fresh()
    client.force_login(world.officer.account)

    shown = client.get(reverse("accreditation:case", args=[world.case.pk])).content.decode()
    proposed(world)
    decision = actions.record_decision(
        world.fresh(), order=order(in_force_from=today() + timedelta(days=1)), by=world.clerk
    )

    assert "Senas vardas" in shown
    assert "Naujas vardas" in shown
    assert KeptLetter.objects.filter(step="decided", subject__contains="Naujas vardas").exists()
    paper = next(
        each for each in documents.file_of(queries.full().get(pk=world.case.pk)) if each.name == "request"
    )
    assert paper.party == "Senas vardas"
    day = today() + timedelta(days=1)
    found = Organisation.objects.prefetch_related("predecessors").get(pk=world.centre.pk)
    [chapter] = register.history(found, register.decisions_of([found.pk]), day)
    assert (chapter.name, chapter.period.standing.decision) == ("Naujas vardas", decision)
