"""Every page in every state does without JavaScript: it answers, and nothing that stands in it is dead."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.every_stop import EVERY_STOP
from tests.browser.places import Places
from tests.browser.stops import Stop
from tests.browser.test_every_page import Crowd, opened

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# What cannot be used where no script runs: forms that nothing sends, buttons and links that lead nowhere.
DEAD = """() => {
  const seen = node => node.checkVisibility({visibilityProperty: true});
  const asks = form => [...form.elements].some(node => node.matches("input, select, textarea")
    && node.type !== "submit" && seen(node) && !node.matches(":disabled"));
  const sends = form => [...form.elements].some(node => node.type === "submit" && seen(node));
  const leads = node => (node.form && node.type !== "button") || node.popoverTargetElement;
  return [
    ...[...document.forms].filter(form => asks(form) && !sends(form)),
    ...[...document.querySelectorAll("button")].filter(node => seen(node) && !node.disabled && !leads(node)),
    ...[...document.querySelectorAll("a:not([href])")].filter(seen),
  ].map(node => node.outerHTML.slice(0, 140));
}"""


@pytest.fixture(scope="module")
def crowd(browser: Browser, country: str, places: Places) -> Iterator[Crowd]:
    """Everybody of the country, with windows in which no script runs."""
    found = Crowd(browser, country, places, javascript=False)
    yield found
    found.leave()


@pytest.mark.parametrize("stop", EVERY_STOP, ids=[stop.name for stop in EVERY_STOP])
def test_every_page_does_without_javascript(crowd: Crowd, stop: Stop) -> None:
    window = crowd.window(stop)
    window.faults.clear()

    faults = opened(window.page, stop, stop.address(crowd.places, "lt"))
    faults += [f"dead without JavaScript: {node}" for node in window.page.evaluate(DEAD)]

    assert [*faults, *window.faults] == []
