"""Carries out what is due: leases one message at a time, runs it and marks it. Keeps the schedule too."""

import logging
import os
import secrets
import select
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from types import FrameType
from typing import Any

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection, transaction
from django.utils import translation

from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox import actions, letters
from pertvarka.foundation.outbox.models import Kind, Message
from pertvarka.foundation.outbox.queries import next_due_at
from pertvarka.foundation.outbox.registry import AT_EVERY_HEARTBEAT, JOBS
from pertvarka.foundation.outbox.schedule import Schedule

log = logging.getLogger("pertvarka.outbox")

LONGEST_SLEEP_SECONDS = 10.0  # a lost wake-up costs no more than this
HEARTBEAT = timedelta(seconds=5)
PAUSE_WITHOUT_DATABASE_SECONDS = 1.0


def new_name() -> str:
    """A name that no other worker bears, not even an earlier one in the same process."""
    return f"{socket.gethostname()[:60]}:{os.getpid()}:{secrets.token_hex(4)}"


# --- One message ----------------------------------------------------------------------------------------


def carry_out(message: Message) -> None:
    """Run a leased message and mark how it went. What interrupts it leaves it leased, to be taken again."""
    fields = {
        "number": message.number,
        "kind": message.kind,
        "job": message.name,
        "attempt": message.attempts,
    }
    try:
        (send_letter if message.kind == Kind.LETTER else do_job)(message)
        log.info("Outbox: done", extra={"fields": fields})
    except actions.LeaseLostError:
        log.warning("Outbox: the lease was lost before the end", extra={"fields": fields})
    except (InterfaceError, DatabaseError) as error:
        if not connection.is_usable():
            raise  # the database is away; the message is taken again when its lease ends
        note_failure(message, error, fields)
    except Exception as error:  # whatever a job raises, the others must go on
        note_failure(message, error, fields)


def send_letter(message: Message) -> None:
    """The mail server accepts first, our mark follows: a crash between them sends the same letter again."""
    letters.deliver(message)
    actions.finish(message)


def do_job(message: Message) -> None:
    """The job's changes and our mark are one transaction."""
    with transaction.atomic(), translation.override(settings.LANGUAGE_CODE):
        JOBS[message.name](message.payload)
        actions.finish(message)


def note_failure(message: Message, error: Exception, fields: dict[str, object]) -> None:
    """Write down why it failed; the error's own words stay out of the log, for they may name people."""
    log.warning("Outbox: failed", exc_info=error, extra={"fields": fields})
    with suppress(actions.LeaseLostError):
        actions.fail(message, error=letters.reason(error), is_final=letters.refused_for_good(error))


def run_waiting(worker: str = "", *, until: Callable[[], bool] = lambda: False) -> int:
    """Carry out everything that is due now, or until `until()`; returns how many messages were run."""
    worker = worker or new_name()
    count = 0
    while not until() and (message := actions.take(worker)):
        carry_out(message)
        count += 1
    return count


def do_what_is_always_done() -> None:
    """The rooms' work for every heartbeat; what fails is tried again at the next."""
    for work in AT_EVERY_HEARTBEAT:
        try:
            work()
        except Exception as error:  # whatever it raises, letters and jobs must go on
            if not connection.is_usable():
                raise
            log.error(
                "Outbox: failed at a heartbeat", exc_info=error, extra={"fields": {"work": work.__name__}}
            )


# --- The loop -------------------------------------------------------------------------------------------


class Worker:
    """Runs until it is told to stop; then finishes the message in hand."""

    def __init__(self) -> None:
        self.name = new_name()
        self.schedule = Schedule()
        self.is_stopping = False
        self._seen_at: datetime | None = None
        self._listening_on: object = None
        self._wake_read, self._wake_write = os.pipe()

    def stop(self, signal_number: int = 0, frame: FrameType | None = None) -> None:
        """Ask to stop; a sleeping worker wakes."""
        self.is_stopping = True
        os.write(self._wake_write, b".")

    def obey_signals(self) -> None:
        """Stop in order on SIGTERM and Ctrl-C."""
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, self.stop)

    def run(self) -> None:
        """Work until told to stop. A database that goes away is waited for."""
        while not self.is_stopping:
            try:
                self._listen()
                self.work()
                self._sleep()
            except (InterfaceError, DatabaseError) as error:
                log.warning("Outbox: the database is away", exc_info=error)
                connection.close()
                self._wait_for_signal(PAUSE_WITHOUT_DATABASE_SECONDS)
        with suppress(InterfaceError, DatabaseError):
            actions.note_gone(self.name)

    def work(self) -> None:
        """Put in what the schedule asks for and carry out everything that is due."""
        self._say_alive()
        self.schedule.look(now())
        run_waiting(self.name, until=self._is_interrupted)

    def _is_interrupted(self) -> bool:
        """Asked between two messages: a long row of them must not silence the worker."""
        self._say_alive()
        return self.is_stopping

    def _say_alive(self) -> None:
        moment = now()
        if self._seen_at is None or moment - self._seen_at >= HEARTBEAT:
            actions.note_alive(self.name, moment)
            self._seen_at = moment
            do_what_is_always_done()

    def _listen(self) -> None:
        """Ask the database to wake us; once for each connection."""
        connection.ensure_connection()
        if self._listening_on is not connection.connection:
            with connection.cursor() as cursor:
                cursor.execute(f"LISTEN {actions.CHANNEL}")
            self._listening_on = connection.connection

    def _sleep(self) -> None:
        """Until a message is queued, something becomes due, or the longest sleep is over."""
        database = connection.connection
        if any(True for _ in database.notifies(timeout=0)):  # queued while we worked
            return
        due_at = next_due_at()
        seconds = min(LONGEST_SLEEP_SECONDS, HEARTBEAT.total_seconds())
        if due_at is not None:
            seconds = min(seconds, max(0.0, (due_at - now()).total_seconds()))
        self._wait_for_signal(seconds, database)
        for _ in database.notifies(timeout=0):
            pass  # heard

    def _wait_for_signal(self, seconds: float, *sources: Any) -> None:
        if not self.is_stopping:
            select.select([self._wake_read, *sources], [], [], seconds)
