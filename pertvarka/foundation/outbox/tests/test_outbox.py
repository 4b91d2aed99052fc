"""What a room asks for leaves once, after the commit; what fails is tried again."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection, transaction

from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox import actions, queries, rules
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.outbox.states import State

pytestmark = pytest.mark.django_db


def write(key="invitation:1", **said):
    outbox.letter(
        **{"to": "rasa@mokykla.example", "subject": "Kvietimas", "text": "Laukiame Jūsų.", "key": key} | said
    )


def make_due():
    """As if the waits were over."""
    Message.objects.exclude(state=State.DONE).update(due_at=now() - timedelta(seconds=1))


def test_a_letter_waits_until_the_worker_comes():
    write()

    assert mail.outbox == []
    assert outbox.run_waiting() == 1
    assert [(letter.to, letter.subject) for letter in mail.outbox] == [
        (["rasa@mokykla.example"], "Kvietimas")
    ]
    assert outbox.run_waiting() == 0


def test_a_retried_action_sends_once():
    write()
    write()

    outbox.run_waiting()
    write()

    assert outbox.run_waiting() == 0
    assert len(mail.outbox) == 1


def test_what_is_rolled_back_never_leaves():
    with transaction.atomic():
        write()
        transaction.set_rollback(True)

    assert outbox.run_waiting() == 0


def test_letters_without_a_key_are_each_a_letter_of_their_own():
    write(key="")
    write(key="")

    assert outbox.run_waiting() == 2


@pytest.mark.parametrize(
    "said",
    [
        {"to": "rasa"},
        {"to": "rasa@mokykla.example\nBcc: all@mokykla.example"},
        {"subject": "Kvietimas\nBcc: all@mokykla.example"},
        {"headers": {"X-Note": "a\nb"}},
    ],
)
def test_a_letter_that_could_never_be_sent_is_refused_at_once(said):
    with pytest.raises(ValueError, match=r"address|newlines|[Hh]eader"):
        write(**said)

    assert not Message.objects.exists()


def test_a_letter_carries_its_html_twin_headers_and_attachments():
    write(
        html="<p>Laukiame Jūsų.</p>",
        headers={"Reply-To": "centras@centras.example"},
        attachments=[{"name": "ataskaita.pdf", "base64": "JVBERg==", "mimetype": "application/pdf"}],
    )
    outbox.run_waiting()

    letter = mail.outbox[0]
    assert letter.alternatives == [("<p>Laukiame Jūsų.</p>", "text/html")]
    assert letter.message()["Reply-To"] == "centras@centras.example"
    assert letter.attachments == [("ataskaita.pdf", b"%PDF", "application/pdf")]


def test_what_an_accepted_letter_said_is_forgotten():
    write()
    outbox.run_waiting()

    message = Message.objects.get()
    assert message.payload == {"to": "r…@mokykla.example"}
    assert message.recipient == "r…@mokykla.example"


# --- Jobs -----------------------------------------------------------------------------------------------


def test_slow_work_gets_its_payload():
    done = []
    outbox.job("test.count")(done.append)

    outbox.enqueue("test.count", {"report": 12}, key="12")
    outbox.enqueue("test.count", {"report": 12}, key="12")
    outbox.run_waiting()

    assert done == [{"report": 12}]


def test_a_job_and_a_letter_may_bear_the_same_key():
    outbox.job("test.count")(lambda payload: None)
    outbox.enqueue("test.count", {}, key="1")
    write(key="1")

    assert outbox.run_waiting() == 2


def test_work_that_nobody_knows_is_refused_at_once():
    with pytest.raises(KeyError, match=r"test\.unknown"):
        outbox.enqueue("test.unknown", {})


def test_two_jobs_cannot_bear_one_name():
    outbox.job("test.count")(lambda payload: None)

    with pytest.raises(ValueError, match=r"test\.count"):
        outbox.job("test.count")(lambda payload: None)


def test_what_a_failed_job_wrote_is_taken_back_and_it_is_tried_again():
    outbox.job("test.half")(write_and_fall)
    outbox.enqueue("test.half", {})

    outbox.run_waiting()

    message = Message.objects.get()
    assert (message.state, message.attempts) == (State.WAITING, 1)
    assert message.due_at > now() + timedelta(seconds=20)


def write_and_fall(payload):
    write()
    raise RuntimeError("Rasos Petraitienės ataskaita")


def test_the_words_of_an_error_stay_out_because_they_may_name_people():
    outbox.job("test.half")(write_and_fall)
    outbox.enqueue("test.half", {})

    outbox.run_waiting()

    assert Message.objects.get().last_error == "builtins.RuntimeError"


def test_a_job_that_breaks_its_transaction_is_only_one_failed_attempt():
    def break_it(payload):
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1/0")

    outbox.job("test.break")(break_it)
    outbox.enqueue("test.break", {})
    write()

    assert outbox.run_waiting() == 2
    assert len(mail.outbox) == 1


def test_a_job_whose_name_has_gone_from_the_code_keeps_waiting_on_the_page():
    outbox.job("test.gone")(lambda payload: None)
    outbox.enqueue("test.gone", {})
    from pertvarka.foundation.outbox.registry import JOBS

    del JOBS["test.gone"]
    outbox.run_waiting()

    assert Message.objects.get().last_error == "builtins.KeyError"


# --- Failing and sending again --------------------------------------------------------------------------


def fail_until_given_up():
    outbox.job("test.fall")(write_and_fall)
    outbox.enqueue("test.fall", {})
    for _ in range(rules.ATTEMPTS_IN_A_ROW):
        make_due()
        outbox.run_waiting()
    return Message.objects.get()


def test_what_keeps_failing_stands_on_the_page_and_is_still_tried():
    message = fail_until_given_up()

    assert (message.state, message.attempts) == (State.FAILING, rules.ATTEMPTS_IN_A_ROW)
    assert queries.failing_count() == 1
    assert message.due_at > now() + timedelta(hours=20)
    make_due()
    assert outbox.run_waiting() == 1


def test_send_again_gives_all_attempts_anew_and_is_journalled():
    message = fail_until_given_up()

    actions.send_again(message, by=Operator())

    again = Message.objects.get()
    assert (again.state, again.attempts) == (State.WAITING, 0)
    assert again.due_at <= now()
    assert [(entry.act, entry.actor) for entry in journal.entries_about(message)] == [
        ("send_again", "Jonas Jonaitis")
    ]


class Operator:
    """Who presses the button."""

    account_id = None
    full_name = "Jonas Jonaitis"
    on_behalf_of = ""


@pytest.mark.parametrize("state", [State.DONE, State.LEASED])
def test_nobody_sends_again_what_is_done_or_being_sent(state):
    write()
    message = actions.take("a worker")
    if state == State.DONE:
        actions.finish(message)

    with pytest.raises(StepNotAllowed):
        actions.send_again(message, by=Operator())


# --- Leases ---------------------------------------------------------------------------------------------


def test_a_leased_message_is_nobody_elses_until_the_lease_ends():
    write()
    taken = actions.take("one")

    assert actions.take("other") is None
    make_due()
    again = actions.take("other")

    assert (again.number, again.worker, again.attempts) == (taken.number, "other", 2)


def test_a_worker_that_lost_its_lease_cannot_mark_the_message():
    write()
    slow = actions.take("slow")
    make_due()
    actions.take("quick")

    with pytest.raises(actions.LeaseLostError):
        actions.finish(slow)
    with pytest.raises(actions.LeaseLostError):
        actions.fail(slow, error="", is_final=False)


def test_a_job_whose_lease_was_lost_takes_back_what_it_wrote():
    def outlive_the_lease(payload):
        write()
        Message.objects.filter(name="test.slow").update(worker="another")

    outbox.job("test.slow")(outlive_the_lease)
    outbox.enqueue("test.slow", {})
    outbox.run_waiting()

    assert [message.kind for message in Message.objects.all()] == ["job"]


def test_the_longest_due_goes_first():
    done = []
    outbox.job("test.order")(lambda payload: done.append(payload["n"]))
    for n in (1, 2, 3):
        outbox.enqueue("test.order", {"n": n})
    Message.objects.filter(payload__n=3).update(due_at=now() - timedelta(hours=1))

    outbox.run_waiting()

    assert done == [3, 1, 2]


def test_looking_for_work_reads_only_what_is_not_done():
    write()
    outbox.run_waiting()
    due = Message.objects.exclude(state=State.DONE).filter(due_at__lte=now()).order_by("due_at", "number")

    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    assert "outbox_due" in due.explain()
