"""A mail server that really answers over SMTP, and jobs that exist for one test."""

import socket

import pytest
from aiosmtpd.controller import Controller

from pertvarka.foundation.outbox import registry


class MailServer:
    """Accepts letters, or answers as it is told to. Keeps what it accepted."""

    def __init__(self):
        self.answer = "250 OK"
        self.answer_to_recipient = "250 OK"
        self.accepted = []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802 – the library's name
        if self.answer_to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer_to_recipient

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 – the library's name
        if self.answer.startswith("250"):
            self.accepted.append((envelope.rcpt_tos, envelope.content))
        return self.answer


@pytest.fixture
def unused_port():
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def mail_server(settings, unused_port):
    """The mail server that settings.MAIL_SERVER names for the length of a test."""
    server = MailServer()
    controller = Controller(server, hostname="127.0.0.1", port=unused_port)
    controller.start()
    settings.MAIL_SERVER = {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "HOST": "127.0.0.1",
        "PORT": unused_port,
        "USER": "",
        "PASSWORD": "",
        "USE_SSL": False,
        "USE_TLS": False,
    }
    yield server
    controller.stop()


@pytest.fixture(autouse=True)
def jobs_of_one_test():
    """What a test registers is forgotten after it, and the rooms' own daily work stays out of it."""
    jobs, schedule = dict(registry.JOBS), dict(registry.SCHEDULE)
    registry.SCHEDULE.clear()
    yield
    registry.JOBS.clear()
    registry.JOBS.update(jobs)
    registry.SCHEDULE.clear()
    registry.SCHEDULE.update(schedule)
