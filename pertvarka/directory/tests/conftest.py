"""Quick passwords, an empty cache, and a small cast."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache

from pertvarka.directory import actions
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.tests.people import PASSWORD, make_centre, make_person


@pytest.fixture(autouse=True)
def _quick_and_unlimited(settings: Any) -> Iterator[None]:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def centre(db: Any) -> Organisation:
    return make_centre()


@pytest.fixture
def ona(centre: Organisation) -> Person:
    """Somebody with an account and one role that needs no second step."""
    person = make_person()
    actions.create_account(person, PASSWORD)
    actions.give_role(person, "group_member", centre, by=None)
    return Person.objects.select_related("account").get(pk=person.pk)
