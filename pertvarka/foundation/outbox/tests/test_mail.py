"""Letters on their way: Django's own go into the outbox; a real mail server accepts or refuses them."""

import socket
from email import message_from_bytes
from email.policy import default

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail

from pertvarka.foundation import outbox
from pertvarka.foundation.outbox import letters, queries
from pertvarka.foundation.outbox.models import Letter, Message
from pertvarka.foundation.outbox.states import State

pytestmark = pytest.mark.django_db

OURS = "pertvarka.foundation.outbox.mail.OutboxBackend"


@pytest.fixture
def django_mail(settings):
    """Django's mail goes where it goes outside of tests."""
    settings.EMAIL_BACKEND = OURS


@pytest.fixture
def mailbox(settings):
    """Letters land in the demonstration's mailbox."""
    settings.DEMONSTRATION = True
    settings.MAIL_SERVER = {"BACKEND": "pertvarka.foundation.outbox.mailbox.MailboxBackend"}


def write(key="1"):
    outbox.letter(
        to="rasa@mokykla.example", subject="Vertinimai atskleisti", text="Žiūrėkite: ąčęėįšųūž.", key=key
    )


def accepted(mail_server):
    """The letters that the server took, read as a mail program would."""
    return [message_from_bytes(content, policy=default) for _, content in mail_server.accepted]


def test_the_server_gets_the_letter_whole(mail_server):
    write()
    outbox.run_waiting()

    [letter] = accepted(mail_server)
    message = Message.objects.get()
    assert mail_server.accepted[0][0] == ["rasa@mokykla.example"]
    assert letter["Subject"] == "Vertinimai atskleisti"
    assert letter.get_content().strip() == "Žiūrėkite: ąčęėįšųūž."
    assert letter["Message-ID"] == message.message_id
    assert letter["Auto-Submitted"] == "auto-generated"
    assert message.state == State.DONE


def test_a_temporary_refusal_is_tried_again_with_the_same_message_id_and_date(mail_server):
    mail_server.answer = "451 Try again later, rasa@mokykla.example"
    write()
    outbox.run_waiting()
    message = Message.objects.get()
    assert (message.state, message.attempts) == (State.WAITING, 1)
    assert message.last_error == "smtplib.SMTPDataError: 451 Try again later, ‹e-mail›"
    first_date = letters.compose(message).message()["Date"]

    mail_server.answer = "250 OK"
    Message.objects.update(due_at=message.created_at)
    outbox.run_waiting()

    [letter] = accepted(mail_server)
    assert letter["Message-ID"] == message.message_id
    assert letter["Date"] == first_date
    assert Message.objects.get().last_error == ""


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("answer_to_recipient", "smtplib.SMTPRecipientsRefused: 550 No such user ‹e-mail›"),
        ("answer", "smtplib.SMTPDataError: 550 No such user ‹e-mail›"),
    ],
)
def test_a_refusal_for_good_stands_on_the_page_at_once(mail_server, where, said):
    setattr(mail_server, where, "550 No such user rasa@mokykla.example")
    write()
    outbox.run_waiting()

    message = Message.objects.get()
    assert message.state == State.FAILING
    assert message.last_error == said


def test_a_recipient_refused_for_now_is_tried_again(mail_server):
    mail_server.answer_to_recipient = "450 Greylisted"
    write()
    outbox.run_waiting()

    assert Message.objects.get().state == State.WAITING


def test_a_server_that_is_away_is_tried_again(settings, mail_server):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        settings.MAIL_SERVER = settings.MAIL_SERVER | {"PORT": probe.getsockname()[1]}
    write()
    outbox.run_waiting()

    message = Message.objects.get()
    assert message.state == State.WAITING
    assert message.last_error.startswith("builtins.ConnectionRefusedError")


def test_a_crash_between_acceptance_and_our_mark_sends_the_same_letter_again(mail_server, monkeypatch):
    """The only duplicate there can be. Both copies bear one Message-ID, so mail systems can drop one."""
    write()
    with monkeypatch.context() as crash:
        crash.setattr("pertvarka.foundation.outbox.actions.finish", die)
        with pytest.raises(SystemExit):
            outbox.run_waiting()
    left = Message.objects.get()
    assert (left.state, len(mail_server.accepted)) == (State.LEASED, 1)
    assert outbox.run_waiting() == 0  # the lease still holds

    Message.objects.update(due_at=left.created_at)
    assert outbox.run_waiting() == 1

    first, second = accepted(mail_server)
    assert first["Message-ID"] == second["Message-ID"]
    assert first.as_string() == second.as_string()
    assert Message.objects.get().state == State.DONE


def die(message):
    raise SystemExit("killed")


def test_a_worker_killed_before_the_server_accepts_loses_nothing(mail_server, monkeypatch):
    write()
    with monkeypatch.context() as crash:
        crash.setattr(letters, "deliver", die)
        with pytest.raises(SystemExit):
            outbox.run_waiting()
    Message.objects.update(due_at=Message.objects.get().created_at)

    outbox.run_waiting()

    assert len(mail_server.accepted) == 1


def test_the_mailbox_drops_the_second_copy(mailbox, monkeypatch):
    write()
    with monkeypatch.context() as crash:
        crash.setattr("pertvarka.foundation.outbox.actions.finish", die)
        with pytest.raises(SystemExit):
            outbox.run_waiting()
    Message.objects.update(due_at=Message.objects.get().created_at)
    outbox.run_waiting()

    letter = Letter.objects.get()
    assert (letter.recipient, letter.subject) == ("rasa@mokykla.example", "Vertinimai atskleisti")
    assert [found.pk for found in queries.letters_to("RASA@")] == [letter.pk]
    assert not queries.letters_to("jonas").exists()


def test_the_mailbox_is_for_demonstrations_only(mailbox, settings):
    settings.DEMONSTRATION = False
    write()
    outbox.run_waiting()

    assert not Letter.objects.exists()
    assert Message.objects.get().last_error == f"{ImproperlyConfigured.__module__}.ImproperlyConfigured"


# --- Django's own mail ----------------------------------------------------------------------------------


def test_djangos_mail_goes_the_same_way(django_mail, mail_server):
    assert send_mail("Labas", "Tekstas", None, ["rasa@mokykla.example"], html_message="<p>Tekstas</p>") == 1
    assert mail_server.accepted == []

    outbox.run_waiting()

    [letter] = accepted(mail_server)
    assert [part.get_content_type() for part in letter.iter_parts()] == ["text/plain", "text/html"]


def test_each_recipient_gets_a_letter_of_their_own(django_mail, mail_server):
    EmailMessage(
        "Labas",
        "Tekstas",
        to=["rasa@mokykla.example", "ona@mokykla.example"],
        bcc=["jonas@mokykla.example"],
        reply_to=["centras@centras.example"],
        headers={"Message-ID": "<theirs@example>", "X-Kind": "test"},
    ).send()
    outbox.run_waiting()

    assert sorted(to for [to], _ in mail_server.accepted) == [
        "jonas@mokykla.example",
        "ona@mokykla.example",
        "rasa@mokykla.example",
    ]
    assert len({letter["Message-ID"] for letter in accepted(mail_server)}) == 3
    assert {(letter["Reply-To"], letter["X-Kind"]) for letter in accepted(mail_server)} == {
        ("centras@centras.example", "test")
    }


def test_attachments_travel(django_mail, mail_server):
    message = EmailMessage("Labas", "Tekstas", to=["rasa@mokykla.example"])
    message.attach("ataskaita.pdf", b"%PDF-1.7\xff", "application/pdf")
    message.attach("pastaba.txt", "ąčę", "text/plain")
    message.send()
    outbox.run_waiting()

    parts = {part.get_filename(): part.get_content() for part in accepted(mail_server)[0].iter_attachments()}
    assert parts["ataskaita.pdf"] == b"%PDF-1.7\xff"
    assert parts["pastaba.txt"].strip() == "ąčę"


def test_a_twin_that_is_not_html_is_refused(django_mail):
    message = EmailMultiAlternatives("Labas", "Tekstas", to=["rasa@mokykla.example"])
    message.attach_alternative("BEGIN:VCALENDAR", "text/calendar")

    with pytest.raises(ValueError, match="text/calendar"):
        message.send()
