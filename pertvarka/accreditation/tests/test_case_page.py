"""The page of a case: what each side sees, in a constant number of queries."""

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.tests.factories import evaluating, organisation, planned, published, requested
from pertvarka.directory import actions as directory
from pertvarka.directory.access import may
from pertvarka.directory.models import OrganisationKind, Person
from pertvarka.directory.roles import NATIONAL_ROLES, Role

pytestmark = pytest.mark.django_db
_kept: dict = {}


def address(world):
    return reverse("accreditation:case", kwargs={"number": world.case.pk})


@hypothesis_settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(holdings=st.lists(st.tuples(st.sampled_from(Role.values), st.booleans()), max_size=3))
def test_a_case_is_listed_exactly_for_those_who_may_open_it(db, holdings):
    if not Case.objects.exists():
        _kept["here"] = requested("Pirmas").centre
        requested("Agentūros byla", kind=OrganisationKind.AGENCY)
        _kept["elsewhere"] = organisation("Niekuo dėtas", OrganisationKind.MUNICIPAL_CENTRE)
    someone = directory.find_or_create_person("Kažkas", "Bet Kas", "kazkas@example.lt")
    someone.holdings.all().delete()
    for role, here in holdings:
        place = None if role in NATIONAL_ROLES else _kept["here" if here else "elsewhere"]
        directory.give_role(someone, role, place, by=None)
    someone = Person.objects.get(pk=someone.pk)

    for case in queries.full():
        assert (case in queries.visible_to(someone)) == may(someone, "case.view", case)


def test_the_page_says_whose_turn_it_is_and_offers_the_next_step(client):
    world = requested()
    client.force_login(world.officer.account)

    answer = client.get(address(world))

    assert answer.context["course"].turn.stage.key == "plan"
    assert [step.name for step, _address in answer.context["next_steps"]] == ["plan"]


def test_the_institution_sees_the_same_state_without_the_officer_s_steps(client):
    world = evaluating()
    client.force_login(world.head.account)

    answer = client.get(address(world))

    assert answer.context["next_steps"] == []
    assert [step.name for step, _address in answer.context["other_steps"]] == ["withdraw"]
    assert {letter.person for letter in answer.context["letters"]} == {world.head}


def test_the_clerk_acts_in_the_agency_s_own_case(client):
    world = requested("Agentūra kaip institucija", kind=OrganisationKind.AGENCY)
    client.force_login(world.clerk.account)

    page = client.get(address(world))

    assert [step.name for step, _address in page.context["next_steps"]] == ["plan"]
    assert page.context["course"].turn.actor.title_en == "Ministry"
    client.force_login(world.officer.account)
    assert client.get(address(world)).context["next_steps"] == []


def test_the_page_asks_the_database_the_same_however_much_has_happened(client, django_assert_max_num_queries):
    early, late = requested("Pradėta"), evaluating("Vertinama")
    client.force_login(early.officer.account)
    for world in (early, late):
        client.get(address(world))
        with django_assert_max_num_queries(34):
            client.get(address(world))


def test_a_request_after_the_last_day_is_shown_as_late(client):
    world = planned()
    Case.objects.filter(pk=world.case.pk).update(planned_year=world.case.requested_on.year - 1)
    client.force_login(world.head.account)

    assert client.get(address(world)).context["is_late"]


def test_a_letter_is_read_by_its_side_and_by_those_who_watch(client):
    world, stranger = published("Pirmas"), requested("Antras")
    letter = world.case.letters.get()
    path = reverse("accreditation:letter", kwargs={"number": world.case.pk, "letter": letter.pk})

    def status(person):
        client.force_login(person.account)
        return client.get(path).status_code

    assert (status(world.head), status(world.officer), status(stranger.head)) == (200, 200, 403)
    other = reverse("accreditation:letter", kwargs={"number": stranger.case.pk, "letter": letter.pk})
    assert client.get(other).status_code == 404


def test_the_history_tells_every_step(client):
    world = evaluating()
    client.force_login(world.head.account)

    acts = client.get(reverse("accreditation:history", kwargs={"number": world.case.pk})).context["acts"]

    assert len(acts) == 4
