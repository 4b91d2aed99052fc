"""The operator sees what keeps failing and sends it again, and reads nobody's letters."""

import importlib

import pytest
from django.conf import settings as django_settings
from django.test import Client
from django.urls import NoReverseMatch, clear_url_caches, reverse

from pertvarka.directory import actions as directory_actions
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox.actions import note_alive, take
from pertvarka.foundation.outbox.models import Letter, Message
from pertvarka.foundation.outbox.states import State
from pertvarka.site import outbox_urls

pytestmark = pytest.mark.django_db

PAGE = "/en/outbox/"


def signed_in(role, organisation=None):
    """A browser in which somebody with a role has signed in."""
    person = make_person("Jonas Jonaitis", f"{role}@istaiga.example")
    directory_actions.create_account(person, "slaptažodis-ilgas")
    directory_actions.give_role(person, role, organisation, by=None)
    browser = Client()
    browser.force_login(person.account)
    return browser


@pytest.fixture
def operator():
    return signed_in("operator")


@pytest.fixture
def failing(settings):
    """A letter that keeps failing."""
    outbox.letter(to="rasa@mokykla.example", subject="Slaptas kvietimas", text="Slaptas tekstas", key="1")
    message = Message.objects.get(payload__subject="Slaptas kvietimas")
    Message.objects.filter(pk=message.pk).update(
        state="failing", attempts=9, last_error="smtplib.SMTPDataError: 550 No such user ‹e-mail›"
    )
    return message


def text_of(answer):
    return answer.content.decode()


def test_the_page_shows_what_fails_and_why_and_nothing_of_what_is_said(operator, failing):
    page = text_of(operator.get(PAGE))

    assert "r…@mokykla.example" in page
    assert "550 No such user" in page
    for secret in ("rasa@mokykla", "Slaptas kvietimas", "Slaptas tekstas"):
        assert secret not in page


def test_what_keeps_failing_stands_first(operator, failing):
    outbox.letter(to="ona@mokykla.example", subject="Kita", text="Kita", key="2")
    Message.objects.filter(payload__to="ona@mokykla.example").update(due_at=failing.due_at)

    listed = operator.get(PAGE).context["page"].object_list

    assert next(iter(listed)).pk == failing.pk


@pytest.mark.parametrize(("state", "listed"), [("failing", 1), ("waiting", 1), ("done", 0), ("nonsense", 2)])
def test_a_state_can_be_chosen(operator, failing, state, listed):
    Message.objects.exclude(pk=failing.pk).delete()
    outbox.letter(to="ona@mokykla.example", subject="Kita", text="Kita", key="2")

    answer = operator.get(PAGE, {"state": state})

    assert len(answer.context["page"].object_list) == listed


def test_the_page_says_that_no_worker_works(operator):
    assert "The worker does not work" in text_of(operator.get(PAGE))


def test_the_page_says_when_the_worker_was_seen(operator):
    note_alive("a worker", now())

    page = text_of(operator.get(PAGE))

    assert "The worker was seen 0 seconds ago." in page


@pytest.mark.parametrize("count", [1, 8])
def test_the_page_asks_the_same_number_of_questions(operator, count, django_assert_max_num_queries):
    Message.objects.all().delete()
    for n in range(count):
        outbox.letter(to="ona@mokykla.example", subject="Kita", text="Kita", key=str(n))

    with django_assert_max_num_queries(11):
        operator.get(PAGE)


def test_send_again_makes_it_due_and_is_journalled(operator, failing):
    answer = operator.post(f"/en/outbox/{failing.pk}/send-again/", {"state": "failing"}, follow=True)

    again = Message.objects.get(pk=failing.pk)
    assert (again.state, again.attempts) == (State.WAITING, 0)
    assert [entry.act for entry in journal.entries_about(failing)] == ["send_again"]
    assert answer.redirect_chain == [(f"{PAGE}?state=failing", 302)]
    assert f"No. {failing.pk} goes out again now." in text_of(answer)


def test_what_is_being_sent_is_left_alone(operator, failing):
    Message.objects.filter(pk=failing.pk).update(due_at=now())
    leased = take("a worker")

    answer = operator.post(f"/en/outbox/{leased.pk}/send-again/", follow=True)

    assert "is being sent or is done already" in text_of(answer)
    assert Message.objects.get(pk=leased.pk).state == State.LEASED


def test_a_number_that_is_not_there_is_not_found(operator):
    assert operator.post("/outbox/999999999/send-again/").status_code == 404


def test_reading_the_address_sends_nothing(operator, failing):
    assert operator.get(f"/outbox/{failing.pk}/send-again/").status_code == 405


@pytest.mark.parametrize("role", ["centre_head", "agency_officer"])
def test_nobody_else_enters(failing, role):
    browser = signed_in(role, make_centre())

    assert browser.get("/outbox/").status_code == 403
    assert browser.post(f"/outbox/{failing.pk}/send-again/").status_code == 403
    assert Message.objects.get(pk=failing.pk).state == State.FAILING


# --- The demonstration's mailbox ------------------------------------------------------------------------


def read_routes_again():
    importlib.reload(outbox_urls)
    importlib.reload(importlib.import_module(django_settings.ROOT_URLCONF))
    clear_url_caches()


@pytest.fixture
def in_demonstration(settings):
    settings.DEMONSTRATION = True
    read_routes_again()
    yield
    settings.DEMONSTRATION = False
    read_routes_again()


@pytest.fixture
def letter():
    return Letter.objects.create(
        message_id="<1@localhost>",
        sender="Pertvarka <pertvarka@localhost>",
        recipient="rasa@mokykla.example",
        subject="Kvietimas <vertinti>",
        text="Laukiame Jūsų.\n\nhttp://localhost:8000/invitations/abc/\n\n<script>alert(1)</script>",
    )


def test_the_mailbox_does_not_exist_outside_the_demonstration(client, letter):
    with pytest.raises(NoReverseMatch):
        reverse("outbox:mailbox")
    assert client.get("/mailbox/").status_code == 404
    assert client.get(f"/mailbox/{letter.pk}/").status_code == 404


def test_letters_can_be_found_and_read(in_demonstration, client, letter):
    found = text_of(client.get("/en/mailbox/", {"to": "RASA"}))
    assert "Kvietimas &lt;vertinti&gt;" in found

    page = text_of(client.get(f"/en/mailbox/{letter.pk}/"))

    assert '<a href="http://localhost:8000/invitations/abc/"' in page
    assert "<script>alert" not in page
    assert "Demonstration data" in page


def test_an_empty_mailbox_says_what_comes_there(in_demonstration, client):
    assert "A letter arrives when" in text_of(client.get("/en/mailbox/"))
    assert "Nobody with such an address" in text_of(client.get("/en/mailbox/", {"to": "niekas"}))


def test_letters_are_never_kept_by_a_browser_or_for_others(in_demonstration, client, letter):
    for address in ("/mailbox/", f"/mailbox/{letter.pk}/"):
        assert "no-store" in client.get(address)["Cache-Control"]
