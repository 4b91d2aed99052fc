"""Passkeys without a browser: the counter that betrays a copy, and what a hostile answer gets."""

import json

import pytest
from allauth.mfa.models import Authenticator
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory import actions, passkeys, second_step
from pertvarka.directory.tests.keys import PRESENT, SoftwareKey, passkey_of
from pertvarka.directory.tests.people import PASSWORD
from pertvarka.foundation import journal

HOSTILE = [
    "",
    "null",
    "1",
    '"x"',
    "[]",
    "{}",
    "not json",
    '{"response": 1}',
    '{"response": {}}',
    '{"id": "Ł", "rawId": "Ł", "response": {"userHandle": "Ł"}, "type": "public-key"}',
    json.dumps(
        {"id": "YQ", "rawId": "YQ", "type": "public-key", "response": {"userHandle": "eno1eno1eno1eno1"}}
    ),
    json.dumps(
        {
            "id": "YQ",
            "rawId": "YQ",
            "type": "public-key",
            "response": {
                "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoieCIsIm9yaWdpbiI6IngifQ",
                "authenticatorData": "A" * 60,
                "signature": "AA",
                "userHandle": "eno1eno1eno1",
            },
        }
    ),
]


@given(known=st.integers(0, 2**32 - 1), shown=st.integers(0, 2**32 - 1))
def test_a_counter_is_trusted_only_while_it_grows(known, shown):
    trusted = not passkeys.is_copied(known, shown)

    assert trusted == (shown > known or (known, shown) == (0, 0))


@pytest.mark.django_db
@pytest.mark.parametrize("sent", HOSTILE)
def test_a_hostile_answer_never_opens_the_door(client, ona, sent):
    client.post("/accounts/passkey/challenge/")

    answer = client.post("/accounts/passkey/", {"credential": sent})

    assert (answer.status_code, answer.headers["Location"]) == (302, "/accounts/login/")
    assert "_auth_user_id" not in client.session


@pytest.mark.django_db
@pytest.mark.parametrize("sent", HOSTILE)
def test_a_hostile_registration_adds_nothing(client, ona, sent):
    client.post("/accounts/login/", {"login": ona.email, "password": PASSWORD})
    client.get("/accounts/second-step/passkeys/new/")

    answer = client.post("/accounts/second-step/passkeys/new/", {"name": "x", "credential": sent})

    assert answer.status_code == 422
    assert not Authenticator.objects.exists()


@pytest.mark.django_db
def test_the_challenge_belongs_to_our_own_address_and_asks_for_the_owner(client, settings):
    settings.SITE_URL = "https://pertvarka.example"

    asked = client.post("/accounts/passkey/challenge/").json()["publicKey"]

    assert (asked["rpId"], asked["userVerification"]) == ("pertvarka.example", "required")
    assert client.get("/accounts/passkey/challenge/").status_code == 405


@pytest.mark.django_db
def test_a_passkey_is_a_second_step(ona):
    assert not second_step.has_second_step(ona.account)

    passkey_of(ona.account)

    assert second_step.has_second_step(ona.account)


@pytest.mark.django_db
def test_a_counter_that_stands_still_is_refused_and_remembered_as_before(ona):
    passkey = passkey_of(ona.account, SoftwareKey(counter=7))

    answers = [passkeys.count_use(passkey, shown) for shown in (8, 8, 3, 9)]

    passkey.refresh_from_db()
    assert answers == [True, False, False, True]
    assert passkey.data[passkeys.COUNTER] == 9


@pytest.mark.django_db
def test_nobody_touches_another_persons_passkey(client, ona, centre):
    other = actions.find_or_create_person("Petras", "Kitas", "petras@centras.example")
    actions.create_account(other, PASSWORD)
    theirs = passkey_of(other.account)
    client.post("/accounts/login/", {"login": ona.email, "password": PASSWORD})

    answers = [
        client.post(f"/accounts/second-step/passkeys/{theirs.pk}/{verb}/", {"name": "mano"}).status_code
        for verb in ("name", "remove")
    ]

    assert answers == [404, 404]
    assert journal.entries_about(other.account).count() == 0


def sign_in(client, key, account, **how):
    asked = client.post("/accounts/passkey/challenge/").json()
    return send(client, key.signed(asked, account, **how))


def send(client, answer):
    client.post("/accounts/passkey/", {"credential": json.dumps(answer)})
    came_in = "_auth_user_id" in client.session
    client.logout()
    return came_in


@pytest.mark.django_db
def test_a_passkey_opens_the_door_once_for_each_challenge(client, ona):
    key = SoftwareKey()
    passkey_of(ona.account, key)
    asked = client.post("/accounts/passkey/challenge/").json()
    answer = key.signed(asked, ona.account)

    assert [send(client, answer), send(client, answer)] == [True, False]


@pytest.mark.django_db
def test_another_address_another_owner_or_no_check_of_the_owner_is_refused(client, ona):
    key, elsewhere = SoftwareKey(), SoftwareKey(origin="https://pertvarka.example.evil.example")
    passkey_of(ona.account, key)
    elsewhere.private, elsewhere.number = key.private, key.number
    other = actions.create_account(actions.find_or_create_person("Petras", "Kitas", "p@c.example"), None)

    refused = [
        sign_in(client, elsewhere, ona.account),
        sign_in(client, key, other),
        sign_in(client, key, ona.account, flags=PRESENT),
        sign_in(client, SoftwareKey(), ona.account),
    ]

    assert refused == [False] * 4
    assert sign_in(client, key, ona.account)


@pytest.mark.django_db
def test_a_copy_is_refused_and_its_owner_gets_a_letter(client, ona, mailoutbox):
    key, copy = SoftwareKey(), SoftwareKey()
    passkey_of(ona.account, key)
    copy.private, copy.number = key.private, key.number
    for _ in range(3):
        assert sign_in(client, key, ona.account)

    assert not sign_in(client, copy, ona.account)

    assert [letter.subject for letter in mailoutbox] == ["Prieigos raktas nepriimtas"]
    assert [entry.act for entry in journal.entries_about(ona.account)] == ["webauthn_copied"]


@pytest.mark.django_db
def test_a_closed_account_stays_closed_to_its_passkey(client, ona):
    key = SoftwareKey()
    passkey_of(ona.account, key)
    ona.account.is_active = False
    ona.account.save()

    assert not sign_in(client, key, ona.account)
