"""Every page in every state holds what all pages must: dealt one combination each, or the full cross.

PERTVARKA_SWEEP=full opens each in both languages, at both widths, in both colour schemes; otherwise each is
opened once, with a combination dealt round-robin from PERTVARKA_SEED.
"""

import os
from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.every_stop import EVERY_STOP, NOT_WALKED
from tests.browser.judging import faults_of_access, faults_of_text, faults_of_width
from tests.browser.places import Places
from tests.browser.stops import Stop
from tests.browser.visitors import Visitor
from tests.house.access_table import DOORS
from tests.house.reading import routes

IS_FULL = os.environ.get("PERTVARKA_SWEEP") == "full"
SEED = int(os.environ.get("PERTVARKA_SEED", "0"))
TALL = {1280: 900, 640: 450, 390: 844}
COMBINATIONS = list(product(("lt", "en"), (1280, 390), ("light", "dark")))


class Crowd:
    """One browser window for each person, kept through the whole sweep."""

    def __init__(self, browser: Browser, address: str, places: Places, *, javascript: bool = True) -> None:
        self.browser, self.address, self.places = browser, address, places
        self.javascript = javascript
        self.windows: dict[str, Visitor] = {}

    def window(self, stop: Stop) -> Visitor:
        """The window of whoever opens this page, who has signed in."""
        name = stop.visitor(self.places)
        if name not in self.windows:
            self.windows[name] = Visitor(self.browser, self.address, javascript=self.javascript)
            if stop.who:
                person, holding = self.places.person(stop.who, stop.key)
                self.windows[name].sign_in(person, holding)
        return self.windows[name]

    def leave(self) -> None:
        for window in self.windows.values():
            window.context.close()


@pytest.fixture(scope="module")
def crowd(browser: Browser, country: str, places: Places) -> Iterator[Crowd]:
    """Everybody of the country, and some of our own."""
    found = Crowd(browser, country, places)
    yield found
    found.leave()


def combinations(number: int) -> list[tuple[str, int, str]]:
    """What the page with this number is opened with."""
    return COMBINATIONS if IS_FULL else [COMBINATIONS[(number + SEED) % len(COMBINATIONS)]]


@pytest.mark.browser
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("number", "stop"), list(enumerate(EVERY_STOP)), ids=[stop.name for stop in EVERY_STOP]
)
def test_every_page_holds_what_all_pages_must(crowd: Crowd, number: int, stop: Stop) -> None:
    faults: list[str] = []
    chosen = combinations(number)
    window = crowd.window(stop)
    window.faults.clear()

    for language in dict.fromkeys(language for language, *_ in chosen):
        views = [(width, scheme) for its_language, width, scheme in chosen if its_language == language]
        found = judged(window.page, stop, crowd.places, language, views)
        faults += [f"{stop.name} [{language}] {fault}" for fault in found]

    faults += window.faults
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


def judged(page: Page, stop: Stop, places: Places, language: str, views: list[tuple[int, str]]) -> list[str]:
    """What is wrong with the page in a language. It is opened once and then looked at in every view."""
    look(page, *views[0])
    faults = opened(page, stop, stop.address(places, language)) + faults_of_text(page, language)
    seen: set[int] = set()
    for width, scheme in views:
        look(page, width, scheme)
        found = faults_of_access(page, only_colours=width in seen)
        if width not in seen:
            found += faults_of_width(page)
        faults += [f"{width} px, {scheme}: {fault}" for fault in found]
        seen.add(width)
    if 1280 in seen:  # 200 % zoom of the same window
        look(page, 640, views[-1][1])
        faults += faults_of_width(page)
    return faults


def look(page: Page, width: int, scheme: str) -> None:
    """The size of the window and the colours that the reader's device asks for."""
    page.set_viewport_size({"width": width, "height": TALL[width]})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]


def opened(page: Page, stop: Stop, address: str) -> list[str]:
    """Go there and do what the stop asks; what is wrong with the answer."""
    if not stop.who:
        page.context.clear_cookies()  # a visitor comes for the first time
    answer = page.goto(address)
    landed = page.url
    status = stop.act(page) if stop.act else (answer.status if answer else 0)
    faults = [] if stop.moves or landed.endswith(address) else [f"led to {landed}"]
    if status != stop.status:
        faults.append(f"answered {status}, not {stop.status}")
    return faults


def test_every_route_with_a_page_is_in_the_sweep() -> None:
    shown = {stop.route for stop in EVERY_STOP if stop.route}
    only_posted = {name for name, door in DOORS.items() if door.method == "post"} - shown
    named = {name for name, _view in routes()}

    assert sorted(named - shown - only_posted - NOT_WALKED) == []
    assert sorted(NOT_WALKED & shown) == []
