"""From the letter to the first page; and every way in which a link can fail."""

import re
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core.exceptions import PermissionDenied
from django.db import connection, connections
from django.utils.translation import gettext_lazy

from pertvarka.directory import actions
from pertvarka.directory.models import Account, Invitation, Person
from pertvarka.directory.tests.people import PASSWORD, make_person
from pertvarka.foundation.clock import now

pytestmark = pytest.mark.django_db
ANSWER = "/invitations/accept/"


def passwords(token, first=PASSWORD, second=PASSWORD):
    return {"token": token, "password1": first, "password2": second}


@pytest.fixture
def jonas(centre):
    person = make_person("Jonas", "jonas@centras.example")
    actions.give_role(person, "coordinator", centre, by=None)
    return person


def expire(days=1):
    Invitation.objects.update(invited_at=now() - timedelta(days=30), expires_at=now() - timedelta(days=days))


def test_an_invited_person_makes_an_account_and_comes_in(client, ona, jonas, mailoutbox):
    actions.invite(jonas, by=ona, message="Pavasario įsivertinimas")
    link = re.search(r"http://localhost:8000(/invitations/(\S+)/)", mailoutbox[0].body)

    page = client.get(link[1])
    answer = client.post(ANSWER, passwords(link[2]))

    told = ["Ona Bandomoji", "Pavasario įsivertinimas", "jonas@centras.example"]
    assert [part for part in told if part not in page.text] == []
    assert answer.headers["Location"] == "/my-page/"
    jonas.refresh_from_db()
    assert client.session["_auth_user_id"] == str(jonas.account_id)
    assert EmailAddress.objects.get(user=jonas.account).verified
    assert Invitation.objects.get().accepted_at is not None


def test_only_a_digest_of_the_token_is_kept(jonas, mailoutbox):
    token = actions.invite(jonas, by=None)

    invitation = Invitation.objects.get()

    assert len(token) >= 43
    assert token in mailoutbox[0].body
    assert token not in (invitation.token_digest, invitation.message)


def test_the_letter_and_its_message_are_in_the_persons_language(jonas, mailoutbox):
    jonas.language = "en"
    jonas.save()

    actions.invite(jonas, by=None, message=gettext_lazy("Sign in"))

    assert mailoutbox[0].subject == "You are invited to Pertvarka"
    assert "/en/invitations/" in mailoutbox[0].body
    assert Invitation.objects.get().message == "Sign in"


@pytest.mark.parametrize(
    ("first", "second"), [(PASSWORD, "kita"), ("trumpas", "trumpas"), ("1234567890", "1234567890"), ("", "")]
)
def test_a_weak_or_mistyped_password_makes_no_account(client, jonas, first, second):
    token = actions.invite(jonas, by=None)

    answer = client.post(ANSWER, passwords(token, first, second))

    assert answer.status_code == 422
    assert answer.context["form"].errors
    assert not Account.objects.exists()


def test_addresses_that_errors_would_log_do_not_carry_the_token(client, jonas, caplog):
    token = actions.invite(jonas, by=None)

    client.get(f"/invitations/{token}/")
    client.post(ANSWER, passwords(token, "trumpas", "trumpas"))

    assert token not in caplog.text


def test_an_invitation_works_once(client, jonas):
    token = actions.invite(jonas, by=None)
    actions.accept_invitation(token, password=PASSWORD)

    page = client.get(f"/invitations/{token}/")
    client.post(ANSWER, passwords(token, "kitas slaptažodis", "kitas slaptažodis"))

    assert page.context["reason"] == "used"
    assert Account.objects.get().check_password(PASSWORD)
    with pytest.raises(actions.InvitationUnusable, match="used"):
        actions.accept_invitation(token, password="kitas slaptažodis")


def test_an_expired_invitation_is_renewed_to_the_same_address(client, ona, jonas, mailoutbox):
    token = actions.invite(jonas, by=ona, message="Pavasario įsivertinimas")
    expire()

    page = client.get(f"/invitations/{token}/")
    client.post(ANSWER, passwords(token))
    renewed = client.post("/invitations/renew/", {"token": token})
    at_once_again = client.post("/invitations/renew/", {"token": token})

    assert page.context["reason"] == "expired"
    assert not Account.objects.exclude(pk=ona.account_id).exists()
    assert (renewed.context["reason"], at_once_again.context["reason"]) == ("renewed", "wait")
    assert [letter.to for letter in mailoutbox] == [["jonas@centras.example"]] * 2
    assert "Pavasario įsivertinimas" in mailoutbox[1].body
    assert Invitation.objects.filter(invited_by=ona.account, expires_at__gt=now()).count() == 1


def test_no_more_than_three_letters_a_day_are_sent_on_asking(jonas):
    token = actions.invite(jonas, by=None)
    expire()
    sent = []
    for _ in range(4):
        Invitation.objects.update(invited_at=now() - timedelta(hours=1))
        sent.append(actions.renew_invitation(token))

    assert sent == [True, True, False, False]


@pytest.mark.parametrize("address", ["/invitations/accept/", "/invitations/renew/"])
def test_an_unknown_token_gets_a_page_that_says_what_to_do(client, db, address):
    assert client.get("/invitations/nera-tokio/").context["reason"] == "unknown"
    assert client.post(address, {"token": "nera-tokio"}).context["reason"] == "unknown"


def test_the_page_is_not_kept_and_the_address_is_not_passed_on(client, jonas):
    page = client.get(f"/invitations/{actions.invite(jonas, by=None)}/")

    assert page.headers["Cache-Control"] == "private, no-store"
    assert page.headers["Referrer-Policy"] == "same-origin"


def test_an_account_of_the_same_address_is_linked_after_signing_in(client, jonas):
    account = Account.objects.create_user(jonas.email, PASSWORD)
    token = actions.invite(jonas, by=None)

    refused = client.post(ANSWER, passwords(token, "svetimas slaptažodis", "svetimas slaptažodis"))
    signed_out = client.post("/invitations/join/", {"token": token})
    client.force_login(account)
    client.post("/invitations/join/", {"token": token})

    assert signed_out.context["has_account"]
    assert refused.context["has_account"]
    assert Person.objects.get(pk=jonas.pk).account == account
    assert Account.objects.get().check_password(PASSWORD)


def test_somebody_elses_account_cannot_take_the_invitation(client, ona, jonas):
    token = actions.invite(jonas, by=None)
    client.force_login(ona.account)

    answer = client.post("/invitations/join/", {"token": token})

    assert answer.context["reason"] == "somebody_else"
    jonas.refresh_from_db()
    assert jonas.account is None
    assert Invitation.objects.get().accepted_at is None


@pytest.mark.django_db(transaction=True)
def test_two_hands_cannot_use_one_invitation_at_the_same_moment(jonas):
    from concurrent.futures import ThreadPoolExecutor

    token = actions.invite(jonas, by=None)

    def accept(password):
        try:
            actions.accept_invitation(token, password=password)
            return "made"
        except actions.InvitationUnusable as unusable:
            return unusable.reason
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as hands:
        outcomes = sorted(hands.map(accept, ["pirmas slaptažodis", "antras slaptažodis"]))

    assert outcomes == ["made", "used"]
    assert Account.objects.count() == 1
    connection.close()


def test_an_agency_officer_invites_the_head_of_a_centre(client, centre, mailoutbox):
    officer = make_person("Rasa", "rasa@agentura.example")
    actions.create_account(officer, PASSWORD)
    actions.give_role(officer, "agency_officer", centre, by=None)
    client.force_login(officer.account)
    address = f"/centres/{centre.pk}/invite-head/"
    form = {"first_name": "Petras", "last_name": "Vadovas", "email": "Petras@Centras.example"}

    wrong = client.post(address, {**form, "email": "ne adresas"})
    answer = client.post(address, form)

    assert (client.get(address).status_code, wrong.status_code, answer.status_code) == (200, 422, 302)
    head = Person.objects.get(email="petras@centras.example")
    assert head.holds("centre_head", centre.pk)
    assert head.is_demonstration
    assert [letter.to for letter in mailoutbox] == [["petras@centras.example"]]


def test_others_invite_nobody_to_head_a_centre(client, ona, centre, mailoutbox):
    client.force_login(ona.account)

    answer = client.post(
        f"/centres/{centre.pk}/invite-head/", {"first_name": "A", "last_name": "B", "email": "a@b.example"}
    )

    assert answer.status_code == 403
    assert not mailoutbox
    with pytest.raises(PermissionDenied):
        actions.invite_head(centre, first_name="A", last_name="B", email="a@b.example", by=ona)
