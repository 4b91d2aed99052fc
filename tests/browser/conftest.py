"""A house to walk through: a server on the test database, a browser, and a way in for each person.

The rows are committed, for the server reads them from threads of its own; when this folder's tests are done
every table is emptied again. The house stands as a demonstration: its sign-in page and mailbox exist.
"""

import importlib
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from itertools import count

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connections
from django.test import override_settings
from django.urls import clear_url_caches
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from pertvarka.directory import urls as directory_urls
from pertvarka.directory.models import RoleHolding
from pertvarka.evaluation.models import Expert
from pertvarka.site import outbox_urls
from tests.browser.pictures import Photographer
from tests.browser.places import Places, people_of_our_own
from tests.browser.visitors import Visitor

CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NUMBERS = count(1)
# The full sweep takes longer than the usual five minutes.
LONG_SESSIONS = {"ACCOUNT_REAUTHENTICATION_TIMEOUT": 24 * 3600}
MAILBOX = {"BACKEND": "pertvarka.foundation.outbox.mailbox.MailboxBackend"}


@pytest.fixture
def _django_db_helper() -> None:
    """No transaction around a test of this folder: the server must see what the test has written.

    The tests carry the mark django_db, without which pytest-django would make no test database.
    """


def read_routes_again() -> None:
    """The demonstration's doors come and go with the setting."""
    for module in (directory_urls, outbox_urls):
        importlib.reload(module)
    importlib.reload(importlib.import_module(settings.ROOT_URLCONF))
    clear_url_caches()


@contextmanager
def demonstration(address: str) -> Iterator[None]:
    """The settings of ./demo, as far as pages can tell."""
    with override_settings(DEMONSTRATION=True, SITE_URL=address, MAIL_SERVER=MAILBOX, **LONG_SESSIONS):
        read_routes_again()
        yield
    read_routes_again()


@contextmanager
def connections_for_one_request_each() -> Iterator[None]:
    """The server has a thread for every socket that a browser holds open; none may keep the database too.

    With many windows open the database's places ran out, and pages answered 500.
    """
    told = connections.settings["default"]
    kept, told["CONN_MAX_AGE"] = told["CONN_MAX_AGE"], 0
    yield
    told["CONN_MAX_AGE"] = kept


@pytest.fixture(scope="package")
def house(django_db_setup, django_db_blocker) -> Iterator[str]:
    """The address of the server; the directory and the frameworks are in."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = (
        "1"  # Playwright keeps a loop in this thread; nothing awaits in it
    )
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        call_command("load_directory", verbosity=0)
        call_command("load_frameworks", verbosity=0)
        cache.clear()
        stack.enter_context(connections_for_one_request_each())
        server = LiveServer("localhost")
        stack.callback(call_command, "flush", verbosity=0, interactive=False)
        stack.callback(server.stop)
        stack.enter_context(demonstration(server.url))
        yield server.url
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="package")
def country(house: str) -> str:
    """The house with the whole demonstration country in it; some twenty seconds."""
    call_command("demonstrate", verbosity=0)
    cache.clear()
    return house


@pytest.fixture(scope="package")
def places(country: str) -> Places:
    """Where everything is found in the country; with some people of our own, made once for all walks."""
    return people_of_our_own()


@pytest.fixture
def new_name() -> str:
    """A name that no centre has yet: what a test writes stays for the tests after it."""
    return f"Bandymas{next(NUMBERS)}"


@pytest.fixture
def guests(house: str) -> Iterator[None]:
    """Whom a journey invents leaves when it is over: the country told afterwards casts people of its own."""
    here = list(RoleHolding.objects.values_list("pk", flat=True))
    yield
    came = RoleHolding.objects.exclude(pk__in=here)
    long_ago = date(2020, 1, 1)
    Expert.objects.filter(person__holdings__in=came).update(left_on=long_ago, left_reason="Svečias.")
    came.update(from_on=long_ago, until_on=long_ago)


@pytest.fixture(scope="package")
def browser(house: str) -> Iterator[Browser]:
    """One Chromium for all; it leaves before the house does."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM_PATH") or "/usr/bin/chromium", args=CHROMIUM
        )
        yield chromium
        chromium.close()
        connections.close_all()  # beside Playwright's loop Django had connections of their own


@pytest.fixture
def photographer() -> Photographer:
    """At work only where pictures are asked for."""
    return Photographer(os.environ.get("PERTVARKA_PICTURES") == "1")


@pytest.fixture
def visitors(browser: Browser, house: str) -> Iterator[list[Visitor]]:
    """Those who came in during a test; what went wrong in their browsers fails it."""
    came: list[Visitor] = []
    yield came
    for visitor in came:
        visitor.context.close()
    assert [fault for visitor in came for fault in visitor.faults] == []


@pytest.fixture
def visit(browser: Browser, house: str, visitors: list[Visitor]) -> Callable[..., Page]:
    """A page of one's own: of a visitor, or of a person who has signed in already."""

    def come(person: object = None, **how: object) -> Page:
        visitor = Visitor(browser, house, **how)  # type: ignore[arg-type]
        visitors.append(visitor)
        if person is not None:
            visitor.sign_in(person)  # type: ignore[arg-type]
        return visitor.page

    return come
