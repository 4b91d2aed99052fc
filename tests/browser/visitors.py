"""Somebody with a browser window: who they are, what they see, and what goes wrong behind it."""

from types import SimpleNamespace
from typing import Any

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.test import Client
from django.utils.translation import gettext, override
from playwright.sync_api import Browser, ConsoleMessage, Page, Response

from pertvarka.directory.middleware import ACTING_AS
from pertvarka.directory.models import Person, RoleHolding

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
# The browser says this of every answer above 399; answers are judged by their status instead.
SAID_OF_ANSWERS = "Failed to load resource"


def said(source: str, language: str = "lt", **parts: object) -> str:
    """What a page says for an English source text."""
    with override(language):
        return gettext(source) % parts if parts else gettext(source)


class Visitor:
    """One browser context with one page; `faults` collects what must never happen."""

    def __init__(
        self,
        browser: Browser,
        address: str,
        *,
        viewport: dict[str, int] = WIDE,
        scheme: Any = "light",
        javascript: bool = True,
        is_phone: bool = False,
    ) -> None:
        self.faults: list[str] = []
        self.context = browser.new_context(
            base_url=address,
            viewport=viewport,  # type: ignore[arg-type]
            color_scheme=scheme,
            java_script_enabled=javascript,
            has_touch=is_phone,
            reduced_motion="reduce",
            locale="lt-LT",
            timezone_id="Europe/Vilnius",
        )
        self.context.set_default_timeout(15_000)
        self.page: Page = self.context.new_page()
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.faults.append(f"{self.page.url}: {error}"))
        self.page.on("response", self._answered)

    def _heard(self, message: ConsoleMessage) -> None:
        """Errors and refusals of the content security policy, warnings included."""
        if message.type in ("error", "warning") and not message.text.startswith(SAID_OF_ANSWERS):
            self.faults.append(f"{self.page.url}: console: {message.text}")

    def _answered(self, response: Response) -> None:
        """Pages may refuse; nothing that a page itself asks for may be missing."""
        is_page = response.request.resource_type == "document"
        if response.status >= (500 if is_page else 400):
            self.faults.append(f"{self.page.url}: {response.status} for {response.url}")

    def sign_in(self, person: Person, holding: RoleHolding | None = None) -> None:
        """Come in without the sign-in page."""
        client = Client()
        client.force_login(person.account)
        session = client.session
        session[ACTING_AS] = holding.pk if holding else None
        record_authentication(
            SimpleNamespace(session=session), person.account, "password", reauthenticated=True
        )
        session.save()
        key = client.cookies[settings.SESSION_COOKIE_NAME].value
        self.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": key, "domain": "localhost", "path": "/"}]
        )
