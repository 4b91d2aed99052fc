"""The worker as a process: two never run one message twice, it wakes by itself and stops in order."""

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.db import connection

from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox import actions, queries
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.outbox.states import State
from pertvarka.foundation.outbox.worker import Worker

PATIENCE = 20  # seconds


def wait_until(happened):
    """Wait for something that another thread or process does."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


@pytest.fixture
def running():
    """Workers in threads of this process; stopped after the test."""
    workers, threads = [], []

    def start():
        worker = Worker()
        thread = threading.Thread(target=lambda: (worker.run(), connection.close()))
        thread.start()
        workers.append(worker)
        threads.append(thread)
        return worker

    yield start
    for worker in workers:
        worker.stop()
    for thread in threads:
        thread.join(PATIENCE)


@pytest.mark.django_db(transaction=True)
def test_two_workers_never_run_one_message_twice(running):
    done = []
    outbox.job("test.count")(lambda payload: done.append(payload["n"]))
    for n in range(40):
        outbox.enqueue("test.count", {"n": n})

    running()
    running()
    wait_until(lambda: not Message.objects.exclude(state=State.DONE).exists())

    assert sorted(done) == list(range(40))
    assert len({message.attempts for message in Message.objects.all()}) == 1


@pytest.mark.django_db(transaction=True)
def test_a_sleeping_worker_wakes_when_something_is_queued(running):
    done = []
    outbox.job("test.wake")(done.append)
    running()
    wait_until(lambda: queries.worker_seen_at() is not None)
    time.sleep(0.3)  # it has gone to sleep, for up to five seconds
    began = time.monotonic()

    outbox.enqueue("test.wake", {})
    wait_until(lambda: done)

    assert time.monotonic() - began < 2


@pytest.mark.django_db(transaction=True)
def test_a_worker_survives_a_database_that_drops_it(running):
    done = []
    outbox.job("test.wake")(done.append)
    running()
    wait_until(lambda: queries.worker_seen_at() is not None)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )

    outbox.enqueue("test.wake", {})

    wait_until(lambda: done)


@pytest.mark.django_db
def test_a_stopping_worker_finishes_what_it_has_in_hand_and_takes_nothing_more():
    worker = Worker()
    done = []

    def be_told_to_stop(payload):
        worker.stop()
        done.append(payload["n"])

    outbox.job("test.stop")(be_told_to_stop)
    outbox.enqueue("test.stop", {"n": 1})
    outbox.enqueue("test.stop", {"n": 2})

    worker.run()

    assert done == [1]
    assert sorted(Message.objects.values_list("state", flat=True)) == [State.DONE, State.WAITING]


@pytest.mark.django_db
def test_the_house_knows_when_a_worker_was_seen():
    assert queries.worker_seen_at() is None

    worker = Worker()
    worker.work()
    actions.note_alive("an older one", now() - timedelta(hours=30))

    assert now() - queries.worker_seen_at() < timedelta(seconds=5)
    actions.note_gone(worker.name)
    assert queries.worker_seen_at() is None


@pytest.mark.system
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("told_by", [signal.SIGTERM, signal.SIGINT])
def test_the_command_sends_and_stops_in_order(mail_server, told_by):
    outbox.letter(to="rasa@mokykla.example", subject="Labas", text="Tekstas", key="1")
    server = django_settings.MAIL_SERVER
    database = connection.settings_dict
    address = (
        f"postgresql://{database['USER']}:{database['PASSWORD']}@/{database['NAME']}"
        f"?host={database['HOST']}&port={database['PORT']}"
    )
    surroundings = os.environ | {
        "DATABASE_URL": address,
        "EMAIL_URL": f"smtp://{server['HOST']}:{server['PORT']}",
    }
    command = [sys.executable, str(django_settings.ROOT / "manage.py"), "worker"]

    with subprocess.Popen(command, env=surroundings, stderr=subprocess.DEVNULL) as process:  # noqa: S603 – our own command
        wait_until(lambda: Message.objects.filter(state=State.DONE).exists())
        process.send_signal(told_by)
        assert process.wait(PATIENCE) == 0

    assert len(mail_server.accepted) == 1
    assert queries.worker_seen_at() is None
