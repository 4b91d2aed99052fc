"""Roles over time, the switch, and what the journal keeps of them."""

from datetime import timedelta

import pytest

from pertvarka.directory import actions
from pertvarka.directory.middleware import ACTING_AS
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.tests.people import PASSWORD, make_centre, make_person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today

pytestmark = pytest.mark.django_db


def test_one_sees_the_house_from_the_role_one_switches_to(client, ona):
    second = actions.give_role(ona, "coordinator", make_centre("Antrasis centras"), by=None)
    client.force_login(ona.account)

    answer = client.post("/roles/switch/", {"holding": second.pk})

    assert answer.headers["Location"] == "/my-page/"
    assert client.get("/roles/").wsgi_request.holding.pk == second.pk


@pytest.mark.parametrize("whose", ["somebody else's", "one's own past", "nobody's", "no number"])
def test_no_other_role_can_be_switched_to(client, ona, centre, whose):
    other = make_person("Kita", "kita@centras.example")
    foreign = actions.give_role(other, "centre_head", centre, by=None)
    past = RoleHolding.objects.create(
        person=ona,
        role="centre_head",
        organisation=centre,
        from_on=today() - timedelta(days=9),
        until_on=today() - timedelta(days=1),
    )
    number = {"somebody else's": foreign.pk, "one's own past": past.pk, "nobody's": 10**9, "no number": "x"}[
        whose
    ]
    client.force_login(ona.account)

    answer = client.post("/roles/switch/", {"holding": number})

    assert answer.status_code == 403
    assert ACTING_AS not in client.session


def test_present_and_past_roles_are_listed_apart(client, ona, centre):
    RoleHolding.objects.create(
        person=ona,
        role="coordinator",
        organisation=centre,
        from_on=today() - timedelta(days=9),
        until_on=today() - timedelta(days=1),
    )
    client.force_login(ona.account)

    page = client.get("/roles/")

    assert [h.role for h in page.context["holdings"]] == ["group_member"]
    assert [h.role for h in page.context["past"]] == ["coordinator"]


def test_a_role_is_given_once_and_lasts_to_the_end_of_its_last_day(ona, centre):
    again = actions.give_role(ona, "group_member", centre, by=None)
    holding = actions.end_role(again, by=ona)
    actions.end_role(again, by=ona)

    assert RoleHolding.objects.filter(person=ona).count() == 1
    assert holding.until_on == today()
    assert Person.objects.get(pk=ona.pk).holds("group_member", centre.pk)
    assert [entry.act for entry in journal.entries_about(holding)] in (
        ["give_role", "end_role"],
        ["end_role", "give_role"],
    )


def test_the_same_address_is_the_same_person(ona):
    found = actions.find_or_create_person("Kitas", "Vardas", " ONA@centras.example ")

    assert found == ona
    assert found.first_name == "Ona"


def test_the_language_of_letters_is_chosen_on_ones_account(client, ona):
    client.force_login(ona.account)

    client.post("/account/language/", {"language": "en"})
    client.post("/account/language/", {"language": "xx"})

    assert Person.objects.get(pk=ona.pk).language == "en"


@pytest.mark.parametrize("language", ["", "/en"])
def test_every_account_page_shows_in_both_languages(client, ona, language):
    client.post("/accounts/login/", {"login": ona.email, "password": PASSWORD})

    for address in (
        "/account/",
        "/roles/",
        "/accounts/email/",
        "/accounts/password/change/",
        "/accounts/second-step/",
        "/accounts/second-step/app/",
        "/accounts/confirm/",
        "/accounts/logout/",
    ):
        page = client.get(language + address)
        assert page.status_code == 200, address
        assert "style=" not in page.text
        assert "<script>" not in page.text
