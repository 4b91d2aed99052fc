"""Staff roles sign in with a second step outside the demonstration."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client

from pertvarka.directory import actions
from pertvarka.directory.roles import STAFF_ROLES, Role
from pertvarka.directory.tests.people import PASSWORD, make_person
from pertvarka.foundation import journal

pytestmark = pytest.mark.django_db


def code_for(secret):
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


@pytest.fixture
def head(centre, settings):
    settings.SECOND_STEP_FOR_STAFF = True
    person = make_person("Petras", "petras@centras.example")
    actions.create_account(person, PASSWORD)
    actions.give_role(person, "centre_head", centre, by=None)
    return person


def sign_in(client, person):
    return client.post("/accounts/login/", {"login": person.email, "password": PASSWORD})


def set_up(client):
    page = client.get("/accounts/second-step/app/")
    answer = client.post("/accounts/second-step/app/", {"code": code_for(page.context["form"].secret)})
    return page.context["form"].secret, answer


def test_every_role_but_teacher_and_group_member_is_staff():
    assert set(Role.values) - STAFF_ROLES == {"teacher", "group_member"}


def test_staff_without_a_second_step_are_sent_to_set_it_up(client, head):
    sign_in(client, head)

    answer = client.get("/my-page/")

    assert answer.headers["Location"] == "/accounts/second-step/"


def test_doors_stay_shut_and_ones_own_account_stays_open_meanwhile(client, head, centre):
    sign_in(client, head)

    shut = [
        client.get(a).headers.get("Location") for a in ("/my-page/", f"/centres/{centre.pk}/invite-head/")
    ]
    opened = [client.get(a).status_code for a in ("/account/", "/roles/", "/accounts/second-step/")]

    assert shut == ["/accounts/second-step/"] * 2
    assert opened == [200, 200, 200]


def test_setting_it_up_shows_recovery_codes_once_and_opens_the_doors(client, head):
    sign_in(client, head)

    secret, answer = set_up(client)
    codes = client.get(answer.headers["Location"])
    again = client.get(answer.headers["Location"])

    assert codes.context["can_view_codes"] is True
    assert len(codes.context["unused_codes"]) == 10
    assert again.context["unused_codes"] == ["****"] * 10
    assert client.get("/my-page/").status_code == 200
    assert secret not in str(list(Authenticator.objects.values_list("data", flat=True)))


def test_a_wrong_code_sets_nothing_up(client, head):
    sign_in(client, head)
    client.get("/accounts/second-step/app/")

    answer = client.post("/accounts/second-step/app/", {"code": "abcdef"})

    assert answer.status_code == 422
    assert not Authenticator.objects.exists()


def test_afterwards_the_password_alone_opens_nothing(client, head):
    sign_in(client, head)
    set_up(client)
    Authenticator.objects.filter(type="totp").update(last_used_at=None)
    other = Client()

    after_password = sign_in(other, head)
    in_between = "_auth_user_id" in other.session
    refused = other.post("/accounts/second-step/code/", {"code": "000000x"})

    assert after_password.headers["Location"] == "/accounts/second-step/code/"
    assert not in_between
    assert refused.status_code == 422
    assert "_auth_user_id" not in other.session


def test_a_recovery_code_works_once(client, head):
    sign_in(client, head)
    _, answer = set_up(client)
    code = client.get(answer.headers["Location"]).context["unused_codes"][0]

    def enter():
        other = Client()
        sign_in(other, head)
        other.post("/accounts/second-step/code/", {"code": code})
        return "_auth_user_id" in other.session

    assert [enter(), enter()] == [True, False]


def test_removing_it_shuts_the_doors_again(client, head):
    sign_in(client, head)
    set_up(client)

    client.post("/accounts/second-step/app/remove/")

    assert client.get("/my-page/").headers["Location"] == "/accounts/second-step/"


@pytest.mark.django_db(transaction=True)
def test_the_journal_keeps_when_the_second_step_and_the_password_changed(client, head, mailoutbox):
    sign_in(client, head)
    set_up(client)
    client.post("/accounts/second-step/app/remove/")
    new = {"password1": "visai kitas slaptažodis", "password2": "visai kitas slaptažodis"}
    client.post("/accounts/password/change/", {"oldpassword": PASSWORD, **new})

    acts = {entry.act for entry in journal.entries_about(head.account)}

    assert acts == {"totp_activated", "totp_deactivated", "change_password"}
    assert [letter.subject for letter in mailoutbox] == [
        "Antrasis žingsnis įjungtas",
        "Antrasis žingsnis išjungtas",
        "Jūsų slaptažodis pakeistas",
    ]


def test_a_group_member_needs_no_second_step(client, ona, settings):
    settings.SECOND_STEP_FOR_STAFF = True
    client.force_login(ona.account)

    assert client.get("/my-page/").status_code == 200


def test_the_newly_invited_head_can_set_it_up_at_once(client, centre, settings):
    settings.SECOND_STEP_FOR_STAFF = True
    person = make_person("Petras", "petras@centras.example")
    actions.give_role(person, "centre_head", centre, by=None)
    token = actions.invite(person, by=None)

    client.post("/invitations/accept/", {"token": token, "password1": PASSWORD, "password2": PASSWORD})
    page = client.get("/my-page/", follow=True)

    assert page.redirect_chain == [("/accounts/second-step/", 302)]
    assert page.status_code == 200
