"""The sweep: every route is tried by every role, and a refusal shows nothing of what is behind the door.

The country is built once, in a transaction around the whole module, so the tests carry no database mark of
their own – except the first, without which pytest-django would make no test database.
"""

from dataclasses import dataclass
from functools import cache

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from pertvarka.directory import access_log
from pertvarka.directory.models import Person, Read
from pertvarka.directory.roles import Role
from tests.house.access_table import DOORS
from tests.house.reading import routes
from tests.house.world import NOT_BEFORE_REVEAL, NOT_FOR_STRANGERS, STAGES, VISITOR, World, build

REFUSALS = {302, 403, 404, 405}


@dataclass(frozen=True)
class Answer:
    """What came back from one door."""

    status: int
    text: str
    headers: dict[str, str]
    noted: frozenset[int]  # numbers of the people whose data the log of reads says were shown


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """The populated country, gone again when the module ends."""
    with django_db_blocker.unblock(), transaction.atomic():
        assert connection.settings_dict["NAME"].startswith("test_"), (
            "Run the whole module, not one test of it."
        )
        yield build()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def keys(world):
    """A session's key for each person, so that nobody signs in anew at every door."""
    found = {}
    for actor, person in world.people.items():
        client = Client()
        client.force_login(person.account)
        found[actor] = client.session.session_key
    return found


@pytest.fixture(scope="module")
def browser():
    """One client for all, because each loads the whole house anew; its cookies are set at every door."""
    return Client(raise_request_exception=False)


@pytest.fixture(scope="module")
def answers(world, keys, browser):
    """What every actor gets at a door, tried once: a function of the route's name."""

    @cache
    def tried(name: str) -> dict[str, Answer]:
        return {actor: knock(browser, world, keys, name, actor) for actor in world.actors}

    return tried


@pytest.fixture(scope="module", params=sorted(DOORS))
def name(request):
    """A route's name. The tests of one door follow each other, so that two processes seldom both try it."""
    return request.param


def knock(browser: Client, world: World, keys: dict[str, str], name: str, actor: str) -> Answer:
    """What the actor gets at the door; whatever they change is undone."""
    door = DOORS[name]
    browser.cookies.clear()
    if actor != VISITOR:
        browser.cookies["sessionid"] = keys[actor]
    address = reverse(name, kwargs=door.parts(world) or None)
    with transaction.atomic():
        answer = getattr(browser, door.method)(address, door.data or None)
        text = answer.getvalue().decode("utf-8", "replace")
        noted = frozenset(Read.objects.values_list("about", flat=True))
        transaction.set_rollback(True)
    return Answer(answer.status_code, text, dict(answer.headers), noted)


@pytest.mark.django_db
def test_every_route_has_its_line_in_the_table():
    named = {name for name, _view in routes()}

    assert (sorted(named - set(DOORS)), sorted(set(DOORS) - named)) == ([], [])


def test_the_country_holds_every_role_and_every_stage(world):
    assert set(Role.values) <= set(world.people)
    assert {stage: record.state for stage, record in world.stages.items()} == {
        stage: stage for stage in STAGES
    }


def test_each_role_gets_exactly_what_the_table_says(answers, name):
    door, got = DOORS[name], answers(name)

    differs = {
        actor: f"got {answer.status}, expected {door.expected(actor)}"
        for actor, answer in got.items()
        if answer.status != door.expected(actor)
    }

    assert differs == {}


def test_a_refusal_shows_nothing_of_what_stands_behind_the_door(answers, name):
    leaks = {
        actor
        for actor, answer in answers(name).items()
        if answer.status in REFUSALS and NOT_FOR_STRANGERS in answer.text
    }

    assert leaks == set()


def test_nobody_but_the_author_sees_a_reason_before_the_reveal(answers, name):
    seen_by = {actor for actor, answer in answers(name).items() if NOT_BEFORE_REVEAL in answer.text}

    assert seen_by <= {Role.GROUP_MEMBER.value}


def test_whoever_sees_anothers_address_is_written_down(world, answers, name):
    addresses = dict(Person.objects.values_list("email", "pk"))
    unnoted = {
        actor: sorted(shown)
        for actor, answer in answers(name).items()
        if actor != VISITOR
        if (shown := seen_in(answer.text, addresses) - answer.noted - {world.people[actor].pk})
    }

    assert unnoted == {}


def test_what_a_signed_in_person_gets_is_never_kept_for_others(answers, name):
    answer = answers(name)[Role.CENTRE_HEAD.value]

    may_be_kept = DOORS[name].visitor != 302 or answer.status != 200

    assert may_be_kept or "no-store" in answer.headers.get("Cache-Control", "")


def seen_in(text: str, addresses: dict[str, int]) -> set[int]:
    """The people whose addresses stand in a text."""
    return {number for address, number in addresses.items() if address in text}


def test_the_pages_that_are_written_down_are_there_to_be_seen(answers):
    group = answers("evaluation:group")

    assert group[Role.CENTRE_HEAD.value].noted
    assert group[Role.OPERATOR.value].noted == frozenset()
    assert set(access_log.PAGES) <= set(DOORS)


def test_the_markers_are_really_there_to_be_leaked(answers):
    own = answers("evaluation:rate-indicator")[Role.GROUP_MEMBER.value]
    report = answers("evaluation:report")[Role.CENTRE_HEAD.value]

    assert NOT_BEFORE_REVEAL in own.text
    assert NOT_FOR_STRANGERS in report.text


@pytest.mark.parametrize("actor", ["centre_head", "coordinator", "group_member"])
def test_the_list_shows_each_only_their_own(world, answers, actor):
    listed = answers("evaluation:list")
    mine = {f"/self-evaluations/{record.pk}/" for record in world.stages.values()}

    seen_here = {address for address in mine if address in listed[actor].text}
    seen_elsewhere = {address for address in mine if address in listed[f"{actor} elsewhere"].text}

    assert (seen_here, seen_elsewhere) == (mine, set())


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.CENTRE_HEAD, Role.COORDINATOR])
def test_staff_without_the_second_step_are_sent_to_set_it_up(world, keys, browser, settings, role):
    settings.SECOND_STEP_FOR_STAFF = True

    answer = knock(browser, world, keys, "site:my-page", role.value)

    assert answer.status == 302
    assert "second-step" in answer.headers["Location"]
