"""Two clerks press over and over while the server and the worker are killed: one order, each letter once."""

import http.client
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from urllib.parse import urlencode

import pytest
from aiosmtpd.controller import Controller
from django.db.models import QuerySet
from django.test import Client
from django.urls import reverse

from bench.mortal_server import MortalServer, free_port
from pertvarka.accreditation.models import Decision, KeptLetter
from pertvarka.accreditation.tests.conftest import findings_on_paper  # noqa: F401 – a fixture
from pertvarka.accreditation.tests.deciding import proposed
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.outbox.states import State
from pertvarka.foundation.outbox.tests.conftest import MailServer
from tests.served import surroundings_of_the_tests

pytestmark = [
    pytest.mark.system,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("findings_on_paper"),
]

ROOT = Path(__file__).resolve().parent.parent
CSRF = "k" * 32
CLICKS, KILLINGS = 3, 2
SECONDS = 90  # more than any machine needs


class Clerk(threading.Thread):
    """Presses the button that records an order until the server has answered."""

    def __init__(self, port: int, address: str, cookie: str, form: dict[str, object]) -> None:
        super().__init__(daemon=True)
        self.port, self.address, self.form = port, address, urlencode(form)
        self.headers = {
            "Host": f"localhost:{port}",
            "Cookie": f"sessionid={cookie}; csrftoken={CSRF}",
            "X-CSRFToken": CSRF,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        self.answered = 0  # the status, once there is one

    def run(self) -> None:
        deadline = time.monotonic() + SECONDS
        while not self.answered and time.monotonic() < deadline:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
                connection.request("POST", self.address, self.form, self.headers)
                self.answered = connection.getresponse().status
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)


@pytest.fixture
def mail_server() -> Iterator[Controller]:
    """A mail server of ours; its handler keeps what it has accepted."""
    controller = Controller(MailServer(), hostname="127.0.0.1", port=free_port())
    controller.start()
    yield controller
    controller.stop()


def session_of(someone: Person) -> str:
    """The cookie of somebody who has come in."""
    client = Client()
    client.force_login(someone.account)
    return client.cookies["sessionid"].value


def as_previewed(address: str, clerk: Person, number: str) -> dict[str, object]:
    """What a clerk's page sends when its letters are confirmed."""
    client, day = Client(), today().isoformat()
    client.force_login(clerk.account)
    seen = client.get(address).context["seen"]
    order = {"outcome": "accredit_5", "number": number, "signed_on": day, "in_force_from": day, "seen": seen}
    for letter, languages in client.post(address, order).context["letters"]:
        for language, form, _enclosed in languages:
            order |= {f"{letter.name}-{language}-{part}": form.initial[part] for part in form.initial}
    return {**order, "send": "1"}


def kill_and_restart(server: MortalServer, dice: random.Random) -> None:
    """While the clerks press, and before any worker has sent a letter."""
    for _ in range(KILLINGS):
        time.sleep(dice.uniform(0.05, 0.5))
        server.kill()
        server.start()


def send(mail_server: Controller, *, dies: bool) -> None:
    """A worker that is killed as soon as one more letter has been accepted, or only when none waits."""
    accepted, deadline = len(mail_server.handler.accepted), time.monotonic() + SECONDS
    surroundings = surroundings_of_the_tests() | {"EMAIL_URL": f"smtp://127.0.0.1:{mail_server.port}"}
    worker = subprocess.Popen([sys.executable, str(ROOT / "manage.py"), "worker"], cwd=ROOT, env=surroundings)
    while waiting().exists() and time.monotonic() < deadline:
        if dies and len(mail_server.handler.accepted) > accepted:
            break
        time.sleep(0.02)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    Message.objects.filter(state=State.LEASED).update(due_at=now())  # five minutes later, when leases end


def recipients_of(mail_server: Controller) -> Counter[str]:
    """Who got how many letters. One that was sent again after a kill bears its Message-ID and counts once."""
    by_id = {
        message_from_bytes(content)["Message-ID"]: recipient.replace('"', "")
        for (recipient,), content in mail_server.handler.accepted
    }
    return Counter(by_id.values())


def waiting() -> QuerySet[Message]:
    """The letters that have not been sent."""
    return Message.objects.filter(kind="letter").exclude(state=State.DONE)


def test_one_order_stands_and_each_letter_goes_once_whatever_is_killed(mail_server: Controller) -> None:
    dice = random.Random(int(os.environ.get("PERTVARKA_SEED", "1")))
    place = proposed()
    ministry = place.clerk.holdings.get().organisation
    clerks = [place.clerk, person("Antroji", role=Role.MINISTRY_CLERK, at=ministry)]
    address = reverse("accreditation:step", kwargs={"number": place.case.pk, "name": "record_decision"})
    forms = [as_previewed(address, clerk, f"V-{place}") for place, clerk in enumerate(clerks)]
    Message.objects.filter(kind="letter").delete()  # of what came before
    server = MortalServer(surroundings_of_the_tests(), workers=2)
    pressing = [
        Clerk(server.port, address, session_of(clerk), form)
        for clerk, form in zip(clerks, forms, strict=True)
        for _click in range(CLICKS)
    ]

    try:
        server.start()
        for clerk in pressing:
            clerk.start()
        kill_and_restart(server, dice)
        for clerk in pressing:
            clerk.join(timeout=SECONDS)
    finally:
        server.kill()

    assert {clerk.answered for clerk in pressing} == {302}
    assert Decision.objects.count() == 1
    assert place.fresh().state == "decided"
    assert [entry.act for entry in journal.entries_about(place.case)].count("record_decision") == 1
    told = Counter(KeptLetter.objects.filter(step="decided").values_list("person__email", flat=True))
    assert told == Counter([place.head.email, place.officer.email])

    for dies in (True, True, False):
        send(mail_server, dies=dies)
    assert not waiting().exists()
    assert recipients_of(mail_server) == told
