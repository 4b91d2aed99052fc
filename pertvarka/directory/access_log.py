"""Every page that shows other people's contact data or personal records says so, and is written down.

A room says in its personal_data.py what each such page shows, in words that the people themselves read:

    access_log.shows("evaluation:group", _("The group of a self-evaluation, with e-mail addresses"))

and its view calls `access_log.note(request, about=…)`. A house test looks for pages that show an address
without a row in the log. Names of those who act for an institution are not logged: the journal tells them.
"""

from collections.abc import Iterable

from django.utils.functional import Promise

from pertvarka.directory import actions
from pertvarka.directory.requests import Request

PAGES: dict[str, Promise] = {}  # route's name → what the page shows


def shows(page: str, words: Promise) -> None:
    """Tell what a page shows of people. Raises ValueError when it has been told already."""
    if page in PAGES:
        raise ValueError(f"What {page} shows is told twice.")
    PAGES[page] = words


def note(request: Request, *, about: Iterable[int]) -> None:
    """Write down whose data the page being answered shows. Raises KeyError for a page that has no words.

    about: numbers of people; the reader may be among them.
    """
    page = request.resolver_match.view_name if request.resolver_match else ""
    PAGES[page]  # who reads the log must be able to understand it
    if request.person:
        actions.note_reads(request.person, request.holding, about=about, page=page)
