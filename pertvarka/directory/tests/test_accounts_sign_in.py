"""Signing in and out, forgotten passwords, limits, and where one lands."""

import re

import pytest

from pertvarka.directory.models import Account
from pertvarka.directory.tests.people import PASSWORD

pytestmark = pytest.mark.django_db

LOGIN = "/accounts/login/"


def sign_in(client, password=PASSWORD, email="ona@centras.example", query=""):
    return client.post(LOGIN + query, {"login": email, "password": password})


def test_somebody_signs_in_whatever_the_case_of_their_address_and_lands_on_their_page(client, ona):
    answer = sign_in(client, email="ONA@centras.example")

    assert (answer.status_code, answer.headers["Location"]) == (302, "/my-page/")
    assert client.session["_auth_user_id"] == str(ona.account_id)


def test_the_session_ends_with_the_browser(client, ona):
    answer = sign_in(client)

    assert answer.cookies["sessionid"]["max-age"] == ""


def test_a_wrong_password_is_said_beside_the_form_with_422(client, ona):
    answer = sign_in(client, password="ne tas")

    assert answer.status_code == 422
    assert "_auth_user_id" not in client.session
    assert 'role="alert"' in answer.text
    assert "ona@centras.example" in answer.text  # what was typed stays
    assert "ne tas" not in answer.text


def test_an_unknown_address_gets_the_same_answer_as_a_wrong_password(client, ona):
    def without_address(answer):
        return re.sub(r'value="[^"]*"', "", answer.text)

    known = sign_in(client, password="ne tas")
    unknown = sign_in(client, password="ne tas", email="nieko@centras.example")

    assert known.status_code == unknown.status_code
    assert without_address(known) == without_address(unknown)


def test_the_sixth_wrong_password_in_five_minutes_is_not_even_tried(client, ona):
    for _ in range(5):
        sign_in(client, password="ne tas")

    answer = sign_in(client)  # the right one

    assert answer.status_code in (422, 429)
    assert "_auth_user_id" not in client.session


def test_too_many_sign_ins_from_one_address_get_a_page_that_says_so(client, settings, ona):
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    client.get(LOGIN)
    sign_in(client, password="ne tas")

    answer = sign_in(client)

    assert answer.status_code == 429
    assert "429.html" in [template.name for template in answer.templates]


def test_limits_count_by_the_address_that_a_trusted_proxy_names(client, settings, ona):
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

    def attempt(visitor):
        form = {"login": ona.email, "password": "ne tas"}
        return client.post(LOGIN, form, REMOTE_ADDR="", headers={"X-Forwarded-For": visitor}).status_code

    assert [attempt("192.0.2.1"), attempt("192.0.2.2"), attempt("192.0.2.1")] == [422, 422, 429]


@pytest.mark.parametrize("address", ["/roles/", "/account/?x=1"])
def test_the_page_one_wanted_comes_after_signing_in(client, ona, address):
    asked = client.get(address)
    answer = client.post(asked.headers["Location"], {"login": ona.email, "password": PASSWORD})

    assert answer.headers["Location"] == address


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example", "javascript:alert(1)", "\\\\evil.example"]
)
def test_nobody_is_sent_to_another_site_after_signing_in(client, ona, elsewhere):
    answer = client.post(LOGIN, {"login": ona.email, "password": PASSWORD, "next": elsewhere})

    assert answer.headers["Location"] == "/my-page/"


def test_a_closed_account_cannot_be_entered(client, ona):
    Account.objects.filter(pk=ona.account_id).update(is_active=False)

    sign_in(client)

    assert "_auth_user_id" not in client.session


def test_signing_out_needs_a_post(client, ona):
    client.force_login(ona.account)

    page = client.get("/accounts/logout/")
    still_in = "_auth_user_id" in client.session
    client.post("/accounts/logout/")

    assert page.status_code == 200
    assert still_in
    assert "_auth_user_id" not in client.session


def test_nobody_can_sign_up_alone(client, ona):
    page = client.get("/accounts/signup/")
    client.post("/accounts/signup/", {"email": "x@y.example", "password1": PASSWORD, "password2": PASSWORD})

    assert "account/signup_closed.html" in [template.name for template in page.templates]
    assert list(Account.objects.all()) == [ona.account]


def test_a_forgotten_password_is_replaced_by_the_letters_link_once(client, ona, mailoutbox):
    client.post("/accounts/password/reset/", {"email": ona.email})
    link = re.search(r"http://localhost:8000(/\S+)", mailoutbox[0].body)[1]
    form = client.get(link).headers["Location"]
    new = {"password1": "visai kitas slaptažodis", "password2": "visai kitas slaptažodis"}

    answer = client.post(form, new)
    again = client.get(link)

    assert answer.status_code == 302
    assert sign_in(client, password="visai kitas slaptažodis").status_code == 302
    assert again.context["token_fail"] is True


def test_asking_for_a_password_does_not_tell_who_has_an_account(client, ona, mailoutbox):
    known = client.post("/accounts/password/reset/", {"email": ona.email})
    unknown = client.post("/accounts/password/reset/", {"email": "nieko@centras.example"})

    assert (known.status_code, known.headers["Location"]) == (
        unknown.status_code,
        unknown.headers["Location"],
    )
    assert [letter.to for letter in mailoutbox] == [[ona.email]]


def test_letters_are_written_in_their_readers_language(client, ona, mailoutbox):
    ona.language = "en"
    ona.save()

    client.post("/accounts/password/reset/", {"email": ona.email})

    assert mailoutbox[0].subject == "Choose a new password"
    assert "http://localhost:8000/en/accounts/password/reset/key/" in mailoutbox[0].body


def test_the_password_is_changed_only_by_who_knows_the_present_one(client, ona, mailoutbox):
    client.force_login(ona.account)
    new = {"password1": "visai kitas slaptažodis", "password2": "visai kitas slaptažodis"}

    refused = client.post("/accounts/password/change/", {"oldpassword": "ne tas", **new})
    accepted = client.post("/accounts/password/change/", {"oldpassword": PASSWORD, **new})

    assert (refused.status_code, accepted.status_code) == (422, 302)
    assert Account.objects.get().check_password("visai kitas slaptažodis")
    assert [letter.to for letter in mailoutbox] == [[ona.email]]


def test_account_pages_are_never_kept(client, ona):
    client.force_login(ona.account)

    for address in ("/account/", "/roles/", "/accounts/password/change/"):
        assert "no-store" in client.get(address).headers["Cache-Control"]
