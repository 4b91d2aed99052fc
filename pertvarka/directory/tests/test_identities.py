"""Signing in through an OpenID Connect provider: one that behaves, and one that forges every answer."""

import time
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import jwt
import oidc_provider_mock
import pytest
import requests
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from pertvarka.directory import actions, identities
from pertvarka.directory.models import Account, Person
from pertvarka.directory.tests.keys import passkey_of
from pertvarka.directory.tests.people import PASSWORD, make_person
from pertvarka.directory.tests.test_id_tokens import KEYS, OURS
from pertvarka.foundation import journal

pytestmark = pytest.mark.django_db


def provider(issuer):
    return {
        "id": "vartai",
        "name": "Bandomieji vartai",
        "issuer": issuer,
        "client_id": "pertvarka",
        "client_secret": "paslaptis",
    }


@pytest.fixture(scope="module")
def gateway():
    """A provider that keeps to the standard, on this machine."""
    with oidc_provider_mock.run_server_in_thread() as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture
def honest(gateway, settings):
    settings.IDENTITY_PROVIDERS = {"vartai": provider(gateway)}
    return gateway


def come_back(client, asked, subject):
    """What the browser does at the provider: says who one is, and carries the answer back."""
    answer = requests.post(asked, data={"sub": subject}, allow_redirects=False, timeout=5)
    return urlsplit(answer.headers["Location"])


def through(client, address, subject, data=None, **how):
    """Press the button, be somebody at the provider, and come back."""
    asked = client.post(address, data or {}).headers["Location"]
    back = come_back(client, asked, subject)
    return client.get(f"{back.path}?{back.query}", **how)


def signed_in(client):
    return client.session.get("_auth_user_id")


@pytest.fixture
def linked(honest, ona):
    actions.link_identity(ona.account, provider="vartai", subject="ona-1")
    return ona


def test_a_linked_identity_opens_its_account_and_leads_on(client, linked):
    answer = through(client, "/accounts/identity/vartai/", "ona-1", {"next": "/roles/"})

    assert answer.headers["Location"] == "/roles/"
    assert signed_in(client) == str(linked.account.pk)


def test_the_way_there_carries_state_nonce_and_challenge_and_asks_for_no_data(client, linked):
    asked = parse_qs(urlsplit(client.post("/accounts/identity/vartai/").headers["Location"]).query)

    assert {"state", "nonce", "code_challenge"} <= set(asked)
    assert (asked["scope"], asked["code_challenge_method"]) == (["openid"], ["S256"])
    assert asked["redirect_uri"] == ["http://localhost:8000/accounts/identity/vartai/answer/"]


def test_nothing_in_the_address_changes_what_the_provider_is_asked(client, linked):
    asked = client.post("/accounts/identity/vartai/?scope=phone&auth_params=nonce%3Dx&action=rerequest")

    query = parse_qs(urlsplit(asked.headers["Location"]).query)
    assert query["scope"] == ["openid"]
    assert query["nonce"] != ["x"]


def test_an_unknown_identity_makes_nobody_even_with_a_known_address(client, linked, honest):
    claims = {"email": linked.email, "email_verified": True}
    requests.put(f"{honest}/users/nepazistamas", json=claims, timeout=5)

    answer = through(client, "/accounts/identity/vartai/", "nepazistamas")

    assert answer.status_code == 403
    assert "nesusieta" in answer.content.decode()
    assert signed_in(client) is None
    assert (Account.objects.count(), Person.objects.count(), SocialAccount.objects.count()) == (1, 1, 1)


def test_an_answer_works_once_and_only_in_the_browser_that_asked(client, linked):
    asked = client.post("/accounts/identity/vartai/").headers["Location"]
    back = come_back(client, asked, "ona-1")
    stranger = Client()

    in_another_browser = stranger.get(f"{back.path}?{back.query}")
    first = client.get(f"{back.path}?{back.query}")
    client.logout()
    again = client.get(f"{back.path}?{back.query}")

    assert (in_another_browser.status_code, first.status_code, again.status_code) == (403, 302, 403)
    assert (signed_in(stranger), signed_in(client)) == (None, None)


def test_a_code_of_another_conversation_is_refused(client, linked):
    asked = [client.post("/accounts/identity/vartai/").headers["Location"] for _ in range(2)]
    one, other = (parse_qs(come_back(client, address, "ona-1").query) for address in asked)

    answer = client.get(
        "/accounts/identity/vartai/answer/", {"code": one["code"][0], "state": other["state"][0]}
    )

    assert answer.status_code == 403
    assert signed_in(client) is None


def test_whoever_turns_back_is_told_so(client, linked):
    asked = client.post("/accounts/identity/vartai/").headers["Location"]
    state = parse_qs(urlsplit(asked).query)["state"][0]

    answer = client.get(
        "/accounts/identity/vartai/answer/", {"error": "access_denied", "state": state}, follow=True
    )

    assert answer.redirect_chain == [("/accounts/login/", 302)]
    assert "nieko nepakeista" in answer.content.decode()


def test_the_second_step_is_asked_for_whatever_the_provider_did(client, linked):
    TOTP.activate(linked.account, generate_totp_secret())

    answer = through(client, "/accounts/identity/vartai/", "ona-1")

    assert answer.headers["Location"] == "/accounts/second-step/code/"
    assert signed_in(client) is None


def test_a_closed_account_stays_closed(client, linked):
    Account.objects.update(is_active=False)

    through(client, "/accounts/identity/vartai/", "ona-1")

    assert signed_in(client) is None


def test_linking_and_unlinking_are_told_and_journalled(client, honest, ona, mailoutbox):
    client.post("/accounts/login/", {"login": ona.email, "password": PASSWORD})

    linking = through(client, "/accounts/identities/vartai/link/", "ona-2", follow=True)
    identity = SocialAccount.objects.get()
    page = client.get("/accounts/identities/").content.decode()
    client.post(f"/accounts/identities/{identity.pk}/unlink/")

    assert linking.redirect_chain == [("/accounts/identities/", 302)]
    assert "Bandomieji vartai" in page
    assert (identity.user_id, identity.uid, identity.extra_data) == (ona.account.pk, "ona-2", {})
    assert not SocialAccount.objects.exists()
    assert [entry.act for entry in journal.entries_about(ona.account)] == ["unlink_identity", "link_identity"]
    assert [letter.to for letter in mailoutbox] == [[ona.email]] * 2


def test_an_identity_opens_one_account_only(client, linked):
    other = make_person("Petras", "petras@centras.example")
    actions.create_account(other, PASSWORD)
    client.post("/accounts/login/", {"login": other.email, "password": PASSWORD})

    answer = through(client, "/accounts/identities/vartai/link/", "ona-1")

    assert answer.status_code == 403
    assert SocialAccount.objects.get().user_id == linked.account.pk


def test_nobody_unlinks_anothers_identity(client, linked):
    other = make_person("Petras", "petras@centras.example")
    actions.create_account(other, PASSWORD)
    client.post("/accounts/login/", {"login": other.email, "password": PASSWORD})

    answer = client.post(f"/accounts/identities/{SocialAccount.objects.get().pk}/unlink/")

    assert (answer.status_code, SocialAccount.objects.count()) == (404, 1)


def test_linking_ends_in_the_account_in_which_it_began_or_nowhere(client, linked):
    other = make_person("Petras", "petras@centras.example")
    actions.create_account(other, PASSWORD)
    client.post("/accounts/login/", {"login": other.email, "password": PASSWORD})
    asked = client.post("/accounts/identities/vartai/link/").headers["Location"]
    back = come_back(client, asked, "petras-1")
    session = client.session
    session["_auth_user_id"], session["_auth_user_hash"] = (
        str(linked.account.pk),
        linked.account.get_session_auth_hash(),
    )
    session.save()

    answer = client.get(f"{back.path}?{back.query}")

    assert (answer.status_code, SocialAccount.objects.count()) == (403, 1)


def test_the_only_way_in_is_not_taken_away(linked):
    identity = SocialAccount.objects.get()
    linked.account.set_unusable_password()
    linked.account.save()

    with pytest.raises(actions.IdentityRefused, match="only_way"):
        actions.unlink_identity(identity)
    passkey_of(linked.account)
    actions.unlink_identity(identity)

    assert not SocialAccount.objects.exists()


def test_an_invitation_can_be_accepted_with_an_identity_instead_of_a_password(client, honest, centre):
    person = make_person("Petras", "petras@centras.example")
    actions.give_role(person, "group_member", centre, by=None)
    token = actions.invite(person, by=None)

    answer = through(client, "/accounts/identity/vartai/invitation/", "petras-1", {"token": token})

    account = Person.objects.get(pk=person.pk).account
    assert answer.headers["Location"] == "/my-page/"
    assert signed_in(client) == str(account.pk)
    assert not account.has_usable_password()
    assert SocialAccount.objects.get().user_id == account.pk


def test_an_invitation_is_not_accepted_with_an_identity_of_somebody_else(client, linked):
    person = make_person("Petras", "petras@centras.example")
    token = actions.invite(person, by=None)

    answer = through(client, "/accounts/identity/vartai/invitation/", "ona-1", {"token": token})

    assert answer.status_code == 403
    assert Person.objects.get(pk=person.pk).account is None
    assert actions.accept_invitation(token, password=PASSWORD)


def test_without_a_provider_there_is_no_door_and_no_button(client, ona, settings):
    settings.IDENTITY_PROVIDERS = {}

    answers = [client.post("/accounts/identity/vartai/"), client.get("/accounts/identity/vartai/answer/")]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert "/accounts/identity/" not in client.get("/accounts/login/").content.decode()


# --- A provider that forges ---------------------------------------------------------------------------------

ISSUER = "https://vartai.example"


class Forger:
    """Stands in for the network: answers what a test has told it to."""

    def __init__(self):
        self.config = {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/in",
            "token_endpoint": f"{ISSUER}/token",
            "jwks_uri": f"{ISSUER}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }
        self.keys, self.claims, self.broken, self.signed = KEYS, {}, False, True
        self.nonce = ""

    def answer(self, url):
        if self.broken:
            raise requests.ConnectionError
        if url.endswith("/keys"):
            return self.keys
        return self.token() if url.endswith("/token") else self.config

    def token(self):
        now = int(time.time())
        said = {
            "iss": ISSUER,
            "sub": "ona-1",
            "aud": "pertvarka",
            "iat": now,
            "exp": now + 60,
            "nonce": self.nonce,
        }
        key = (OURS, "RS256") if self.signed else (None, "none")
        signed = jwt.encode(said | self.claims, key[0], algorithm=key[1], headers={"kid": "vienas"})
        return {"access_token": "x", "token_type": "Bearer", "expires_in": "?", "id_token": signed}

    def request(self, method, url, **how):
        found = self.answer(url)
        return SimpleNamespace(
            status_code=200,
            headers={"content-type": "application/json"},
            text="{}",
            json=lambda: found,
            raise_for_status=lambda: None,
        )

    def get(self, url, **how):
        return self.request("GET", url)

    def __enter__(self):
        return self

    def __exit__(self, *how):
        pass


@pytest.fixture
def forger(settings, monkeypatch, ona):
    settings.IDENTITY_PROVIDERS = {"vartai": provider(ISSUER)}
    actions.link_identity(ona.account, provider="vartai", subject="ona-1")
    forger = Forger()
    monkeypatch.setattr(identities.IdentityAdapter, "get_requests_session", lambda self: forger)
    return forger


def round_trip(client, forger):
    asked = parse_qs(urlsplit(client.post("/accounts/identity/vartai/").headers["Location"]).query)
    forger.nonce = asked["nonce"][0]
    return client.get("/accounts/identity/vartai/answer/", {"code": "c", "state": asked["state"][0]})


def test_the_forger_too_gets_in_while_every_mark_fits(client, forger, ona):
    assert round_trip(client, forger).status_code == 302
    assert signed_in(client) == str(ona.account.pk)


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "sena"},
        {"iss": "https://kiti.example"},
        {"aud": "kita programa"},
        {"exp": 1},
        {"azp": "kita programa"},
        {"sub": "x" * 200},
    ],
    ids=str,
)
def test_a_wrong_mark_opens_nothing_and_is_told_in_words(client, forger, claims):
    forger.claims = claims

    answer = round_trip(client, forger)

    assert answer.status_code == 403
    assert "nepatikima" in answer.content.decode()
    assert signed_in(client) is None


def test_an_unsigned_token_opens_nothing_although_it_came_over_a_safe_line(client, forger):
    forger.signed = False

    assert round_trip(client, forger).status_code == 403
    assert signed_in(client) is None


def test_a_description_of_another_issuer_is_not_followed(client, forger):
    forger.config["issuer"] = "https://kiti.example"

    assert client.post("/accounts/identity/vartai/").status_code == 403


def test_a_provider_that_does_not_answer_is_said_so(client, forger):
    asked = parse_qs(urlsplit(client.post("/accounts/identity/vartai/").headers["Location"]).query)
    forger.broken = True

    answers = [
        client.post("/accounts/identity/vartai/"),
        client.get("/accounts/identity/vartai/answer/", {"code": "c", "state": asked["state"][0]}),
    ]

    assert [answer.status_code for answer in answers] == [503, 503]
