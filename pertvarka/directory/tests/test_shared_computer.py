"""The tick for a shared computer: the browser remembers it, and pages then give no key for drafts."""

import pytest
from django.test import Client

from pertvarka.directory.tests.people import PASSWORD
from pertvarka.foundation import page_owner

pytestmark = pytest.mark.django_db


def sign_in(client, person, **more):
    return client.post("/accounts/login/", {"login": person.email, "password": PASSWORD, **more})


def test_a_page_gives_its_reader_a_shelf_and_a_key(client, ona):
    sign_in(client, ona)

    page = client.get("/account/").content.decode()

    assert f'data-shelf="{page_owner.shelf_of(ona.account_id)}"' in page
    assert f'data-key="{page_owner.draft_key(ona.account_id)}"' in page


def test_on_a_shared_computer_there_is_neither_and_the_browser_remembers_it(client, ona):
    answer = sign_in(client, ona, shared_computer="on")

    page = client.get("/account/").content.decode()
    assert "data-shared" in page
    assert page_owner.draft_key(ona.account_id) not in page
    assert answer.cookies["shared_computer"]["httponly"]
    client.post("/accounts/logout/")
    assert client.get("/accounts/login/").context["form"]["shared_computer"].initial is True


def test_without_the_tick_it_is_forgotten(client, ona):
    client.cookies["shared_computer"] = "1"

    sign_in(client, ona)

    assert client.cookies["shared_computer"].value == ""


def test_a_visitor_is_given_nothing():
    page = Client().get("/accounts/login/").content.decode()

    assert "data-shelf" not in page
    assert "data-key" not in page
