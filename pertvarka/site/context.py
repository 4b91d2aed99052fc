"""What the page's frame shows everywhere. Each part is made only when the template asks for it.

A visitor without a session cookie costs no session and no database, so public pages stay fit to be kept.
"""

from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from pertvarka.directory import shared_computer
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.foundation import page_owner
from pertvarka.foundation.ui.appearance import scheme_of
from pertvarka.site.navigation import ShownLink, links_for


class Frame:
    """Header and footer of one page for one reader."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    @cached_property
    def person(self) -> Person | None:
        """Who reads; None for a visitor."""
        if settings.SESSION_COOKIE_NAME not in self.request.COOKIES:
            return None
        return getattr(self.request, "person", None) or None

    @property
    def is_shared_computer(self) -> bool:
        """Whether somebody has said so at sign-in; then the browser keeps no drafts."""
        return shared_computer.is_shared(self.request)

    @property
    def draft_shelf(self) -> str:
        """The name under which this browser keeps the reader's drafts."""
        return page_owner.shelf_of(self.request.user.pk)

    @property
    def draft_key(self) -> str:
        """What they are encrypted with."""
        return page_owner.draft_key(self.request.user.pk)

    @cached_property
    def holding(self) -> RoleHolding | None:
        """The role the reader has chosen to act in."""
        return (getattr(self.request, "holding", None) or None) if self.person else None

    @property
    def other_holdings(self) -> list[RoleHolding]:
        """The roles one could switch to."""
        if not self.person or not self.holding:
            return []
        return [held for held in self.person.current_holdings if held.pk != self.holding.pk]

    @cached_property
    def links(self) -> list[ShownLink]:
        role = self.holding.role if self.holding else None
        return links_for(role, self.request.path, signed_in=self.person is not None)

    @property
    def address(self) -> str:
        """This page with its query, to come back to."""
        return self.request.get_full_path()

    @property
    def address_in_other_language(self) -> str:
        """The same page and query in the other language: English addresses stand under /en/."""
        full = self.address
        return "/" + full.removeprefix("/en").lstrip("/") if full.startswith("/en/") else f"/en{full}"

    @property
    def scheme(self) -> str:
        return scheme_of(self.request)

    @property
    def has_messages(self) -> bool:
        """Whether it is worth opening the session for messages."""
        if settings.SESSION_COOKIE_NAME in self.request.COOKIES or "messages" in self.request.COOKIES:
            return True
        return bool(getattr(getattr(self.request, "_messages", None), "added_new", False))


def page_frame(request: HttpRequest) -> dict[str, Any]:
    """Demonstration notice, and the frame that works itself out when asked."""
    return {"demonstration": settings.DEMONSTRATION, "frame": Frame(request)}
