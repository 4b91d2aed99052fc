"""One-click sign-in exists in the demonstration alone, and the demonstration keeps to its own database."""

import importlib
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.http import Http404
from django.test import RequestFactory
from django.urls import NoReverseMatch, clear_url_caches, reverse

from pertvarka.directory import actions, demonstration, urls, views_demonstration
from pertvarka.directory.models import Organisation, RoleHolding
from pertvarka.directory.roles import NATIONAL_ROLES, Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation.demonstration import MARK, ensure_own_database

pytestmark = pytest.mark.django_db


def read_routes_again() -> None:
    importlib.reload(urls)
    importlib.reload(importlib.import_module(django_settings.ROOT_URLCONF))
    clear_url_caches()


@pytest.fixture
def in_demonstration(settings: Any) -> Iterator[None]:
    settings.DEMONSTRATION = True
    read_routes_again()
    yield
    settings.DEMONSTRATION = False
    read_routes_again()


def player(role: str, organisation: Organisation | None, email: str, *, invented: bool = True) -> RoleHolding:
    person = make_person("Vaidmuo", email, is_demonstration=invented)
    actions.create_account(person, None)
    return actions.give_role(person, role, organisation, by=None)


def test_outside_the_demonstration_the_doors_do_not_exist(client):
    assert client.get("/demonstration/").status_code == 404
    assert client.post("/demonstration/enter/", {"holding": 1}).status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("directory:demonstration")


@pytest.mark.parametrize("view", [views_demonstration.demonstration, views_demonstration.enter])
def test_even_a_misplaced_route_stays_shut_outside_the_demonstration(view):
    with pytest.raises(Http404):
        view(RequestFactory().post("/demonstration/"))


@pytest.mark.usefixtures("in_demonstration")
def test_one_click_signs_in_as_an_invented_person_in_the_chosen_role(client, centre):
    holding = player("centre_head", centre, "a@b.example")

    page = client.get("/demonstration/")
    answer = client.post("/demonstration/enter/", {"holding": holding.pk})

    assert f'value="{holding.pk}"' in page.text
    assert answer.headers["Location"] == "/my-page/"
    assert client.get("/account/").wsgi_request.holding == holding


@pytest.mark.usefixtures("in_demonstration")
def test_nobody_real_can_be_entered_as(client, centre):
    real = player("centre_head", centre, "a@b.example", invented=False)

    page = client.get("/demonstration/")
    answer = client.post("/demonstration/enter/", {"holding": real.pk})

    assert f'value="{real.pk}"' not in page.text
    assert answer.status_code == 404
    assert "_auth_user_id" not in client.session


def test_the_cast_has_one_person_for_every_role_and_prefers_the_known_centre(centre):
    known = make_centre(demonstration.PREFERRED_CENTRE)
    for number, role in enumerate(Role.values):
        player(role, centre, f"pirmas{number}@b.example")
        player(role, known, f"antras{number}@b.example")

    parts = [part for _, group in demonstration.cast() for part in group]

    assert sorted(part.holding.role for part in parts) == sorted(Role.values)
    assert {part.holding.organisation for part in parts} == {known}


def test_national_roles_need_no_centre_to_be_in_the_cast():
    for number, role in enumerate(NATIONAL_ROLES):
        player(role, None, f"salis{number}@b.example")

    assert sum(len(group) for _, group in demonstration.cast()) == len(NATIONAL_ROLES)


def mark_database(mark: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"COMMENT ON DATABASE \"{connection.settings_dict['NAME']}\" IS '{mark}'")


@pytest.mark.parametrize(
    ("mode", "mark", "may_start"),
    [
        ("demonstration", MARK, True),
        ("demonstration", "", False),
        ("production", "", True),
        ("production", MARK, False),
    ],
)
def test_a_run_starts_only_on_a_database_of_its_own(settings, connection_kept, mode, mark, may_start):
    settings.MODE = mode
    mark_database(mark)

    if may_start:
        ensure_own_database()
    else:
        with pytest.raises(ImproperlyConfigured, match="database"):
            ensure_own_database()


@pytest.fixture
def connection_kept(monkeypatch: Any) -> None:
    """The test's own transaction must outlive the check, which closes its connection."""
    monkeypatch.setattr(connection, "close", lambda: None)
