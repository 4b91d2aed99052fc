"""The pages of the framework's draft, for the sweep."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.places import Places
from tests.browser.stops import AGENCY_HEAD, AUDITOR, OFFICER, Parts, Stop, filled, pressed


def draft(places: Places, key: str) -> dict[str, Any]:
    """The draft of the framework's next version."""
    return {"number": places.draft()}


def part_of_draft(address: str) -> Parts:
    """A part of the draft."""
    return lambda places, key: {"number": places.draft(), "address": address}


def overtaken(page: Page) -> int:
    """Somebody else has saved the part since this page was opened."""
    # Without a keystroke and without the events of a sending: both would save in the background first.
    page.evaluate("document.querySelector('#version').value = 'anothers'")
    page.evaluate("document.querySelector('[name=title_lt]').value = 'Mano pavadinimas'")
    with page.expect_navigation() as came:
        page.evaluate("document.querySelector('form[data-autosave]').submit()")
    return came.value.status if came.value else 0


DRAFTS = [
    Stop("drafts", "frameworks:drafts", OFFICER),
    Stop("drafts, the head's", "frameworks:drafts", AGENCY_HEAD),
    Stop("new draft", "frameworks:new-draft", OFFICER),
    Stop("new draft, refused", "frameworks:new-draft", OFFICER, status=422, act=pressed()),
    Stop("draft", "frameworks:draft", OFFICER, parts=draft),
    Stop("draft, the auditor's", "frameworks:draft", AUDITOR, parts=draft),
    Stop("draft, name and note", "frameworks:describe", OFFICER, parts=draft),
    Stop("draft, a file", "frameworks:replace", OFFICER, parts=draft),
    Stop("draft, no file", "frameworks:replace", OFFICER, parts=draft, status=422, act=pressed()),
    Stop("draft, history", "frameworks:draft-history", OFFICER, parts=draft),
    Stop("draft, what differs", "frameworks:difference", OFFICER, parts=draft),
    Stop("draft, as readers see it", "frameworks:preview", OFFICER, parts=draft),
    Stop("draft, what if", "evaluation:what-if", OFFICER, parts=draft),
    Stop("draft, what if one by one", "evaluation:what-if", AUDITOR, parts=draft),
    Stop("draft, publish", "frameworks:publish", AGENCY_HEAD, parts=draft),
    Stop(
        "draft, publish, refused",
        "frameworks:publish",
        AGENCY_HEAD,
        parts=draft,
        status=422,
        act=filled({"in_force_from": "2020-01-01"}),
    ),
    *(
        Stop(f"draft, {address}", "frameworks:part", OFFICER, parts=part_of_draft(address))
        for address in (
            *("about", "scale", "groups", "1", "1.1", "1.1.1", "weights", "rule", "line-1", "line-5"),
            *("numbers", "outcomes", "words"),
        )
    ),
    Stop("draft, a part to read", "frameworks:part", AGENCY_HEAD, parts=part_of_draft("1.1.1")),
    Stop(
        "draft, two versions",
        "frameworks:part",
        OFFICER,
        parts=part_of_draft("1.1.3"),
        status=409,
        act=overtaken,
    ),
]
