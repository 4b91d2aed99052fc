"""A new address counts only when both the old and the new one have agreed."""

import re
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress

from pertvarka.directory import actions
from pertvarka.directory.models import Account, EmailChange, Person
from pertvarka.directory.tests.people import PASSWORD, make_person
from pertvarka.foundation.clock import now

pytestmark = pytest.mark.django_db
NEW = "ona.nauja@centras.example"


def ask(client, ona, new_email=NEW):
    client.logout()
    client.post("/accounts/login/", {"login": ona.account.email, "password": PASSWORD})
    return client.post("/accounts/email/", {"new_email": new_email})


def links(mailoutbox):
    """{address: path of the link sent to it}; an address without a link is left out."""
    found = {
        letter.to[0]: re.search(r"http://localhost:8000(/account/email/\S+)", letter.body)
        for letter in mailoutbox
    }
    return {address: link[1] for address, link in found.items() if link}


def addresses():
    """The address in all three places where it stands."""
    return (
        Account.objects.get().email,
        Person.objects.get().email,
        EmailAddress.objects.get(primary=True, verified=True).email,
    )


@pytest.mark.parametrize("first", ["ona@centras.example", NEW])
def test_one_agreement_changes_nothing_and_two_change_all(client, ona, mailoutbox, first):
    ask(client, ona)
    both = links(mailoutbox)
    second = next(address for address in both if address != first)
    client.logout()  # the letters may be read elsewhere

    client.post(both[first])
    after_one = addresses()
    answer = client.post(both[second])

    assert set(both) == {"ona@centras.example", NEW}
    assert after_one == ("ona@centras.example",) * 3
    assert addresses() == (NEW,) * 3
    assert answer.context["change"].done_at
    assert mailoutbox[-1].to == ["ona@centras.example"]


def test_one_address_agreeing_twice_is_still_one(client, ona, mailoutbox):
    ask(client, ona)
    link = links(mailoutbox)[NEW]

    client.post(link)
    client.post(link)

    assert addresses() == ("ona@centras.example",) * 3


def test_a_look_at_the_link_is_no_agreement(client, ona, mailoutbox):
    ask(client, ona)

    pages = [client.get(link).status_code for link in links(mailoutbox).values()]

    assert pages == [200, 200]
    assert EmailChange.objects.filter(old_confirmed_at=None, new_confirmed_at=None).count() == 1


@pytest.mark.parametrize("ending", ["expired", "cancelled", "asked again"])
def test_ended_requests_can_no_longer_be_agreed_to(client, ona, mailoutbox, ending):
    ask(client, ona)
    old_links = links(mailoutbox)
    if ending == "expired":
        EmailChange.objects.update(expires_at=now() - timedelta(seconds=1))
    elif ending == "cancelled":
        client.post("/account/email/cancel/")
    else:
        client.post("/accounts/email/", {"new_email": "trecia@centras.example"})

    answers = [client.post(link).status_code for link in old_links.values()]

    assert answers == [410, 410]
    assert addresses() == ("ona@centras.example",) * 3


def test_a_taken_address_gets_a_letter_without_a_link_and_the_asker_learns_nothing(client, ona, mailoutbox):
    make_person("Kita", "kita@centras.example")

    free = ask(client, ona)
    taken = client.post("/accounts/email/", {"new_email": "kita@centras.example"})

    assert (free.status_code, free.headers["Location"]) == (taken.status_code, taken.headers["Location"])
    assert "kita@centras.example" not in links(mailoutbox)
    assert "kita@centras.example" in [letter.to[0] for letter in mailoutbox]


def test_an_address_taken_meanwhile_is_not_taken_away(client, ona, mailoutbox):
    ask(client, ona)
    both = links(mailoutbox)
    client.post(both[NEW])
    make_person("Kita", NEW)

    answer = client.post(both["ona@centras.example"])

    assert answer.status_code == 410
    assert Account.objects.get().email == "ona@centras.example"


def test_the_present_address_is_no_change(client, ona, mailoutbox):
    answer = ask(client, ona, "ONA@centras.example")

    assert answer.status_code == 422
    assert not mailoutbox


def test_changing_the_address_asks_for_the_password_again_after_a_while(client, ona, mailoutbox):
    client.force_login(ona.account)  # a session that nobody has proved lately

    answer = client.post("/accounts/email/", {"new_email": NEW})

    assert answer.headers["Location"].startswith("/accounts/confirm/")
    assert not EmailChange.objects.exists()


def test_only_the_account_whose_address_it_is_can_cancel(client, ona):
    change = actions.ask_email_change(ona.account, NEW, by=ona)
    other = make_person("Kita", "kita@centras.example")
    client.force_login(actions.create_account(other, PASSWORD))

    client.post("/account/email/cancel/")

    change.refresh_from_db()
    assert change.cancelled_at is None
