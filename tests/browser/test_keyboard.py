"""Rating, and the menu of a small screen, with nothing but a keyboard."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pertvarka.evaluation import actions
from pertvarka.evaluation.tests.factories import World, world
from tests.browser.visitors import PHONE, said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

REASON = "Tai rodo metų planas ir dalyvių apklausa."
MOST_TABS = 60  # far more than any page needs; a trap would never end
# How the element and what surrounds it are drawn; it must change when the focus goes.
DRAWN = """node => { const found = [];
  for (let each = node, up = 0; each && up < 4; each = each.parentElement, up += 1) {
    const style = getComputedStyle(each);
    found.push(style.outline, style.boxShadow, style.borderColor, style.backgroundColor);
  }
  return found.join(";"); }"""
ON_SCREEN = """node => { const box = node.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0; }"""


def tab(page: Page, key: str = "Tab") -> None:
    """Go on; where the focus was, it must have been seen."""
    there = page.evaluate_handle("document.activeElement").as_element()
    assert there is not None
    name = there.evaluate("node => node.tagName + ' ' + (node.innerText || node.name || '').slice(0, 40)")
    is_body = name.startswith(("BODY", "MAIN"))
    with_focus = there.evaluate(DRAWN)
    assert is_body or there.evaluate(ON_SCREEN), f"the focus is out of sight on {name}"
    page.keyboard.press(key)
    assert is_body or there.evaluate(DRAWN) != with_focus, f"nobody sees the focus on {name}"


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Tab until the focus is there."""
    for _ in range(MOST_TABS):
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
        tab(page, key)
    pytest.fail(f"the keyboard never reached {selector}")


@pytest.fixture
def place(house: str, new_name: str) -> World:
    """A group that rates the mandatory area."""
    found = world(name=new_name, members=2, areas=("2.3",))
    actions.start_rating(found.record, by=found.coordinator)
    return found


def test_a_member_rates_and_submits_by_keyboard_alone(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.group[1])
    record = place.fresh()

    page.goto(f"/self-evaluations/{record.pk}/rate/")
    for indicator in record.indicators:
        expect(page).to_have_url(re.compile(f"/rate/{re.escape(indicator.code)}/$"))
        choose_level_two_and_say_why(page)
    tab_to(page, "main form button[type=submit]")
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(rf"/self-evaluations/{record.pk}/$"))
    member = record.memberships.get(person=place.group[1])
    assert member.submissions.count() == len(record.areas)


def choose_level_two_and_say_why(page: Page) -> None:
    """The first radio, two arrows down, then back up one; the reason; the button."""
    tab_to(page, "input[name=level]")
    page.keyboard.press("Space")
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
    assert page.locator("input[name=level]:checked").count() == 1
    tab_to(page, "#id_reason")
    tab(page, "Shift+Tab")
    assert page.evaluate("document.activeElement.checked")
    tab_to(page, "#id_reason")
    page.keyboard.type(REASON)
    tab_to(page, "button[data-plain-submit]")
    with page.expect_navigation():
        page.keyboard.press("Enter")


@pytest.mark.parametrize("address", ["/", "/centres/", "/accounts/login/"])
def test_the_first_stop_skips_to_the_content(visit: Callable[..., Page], address: str) -> None:
    page = visit()
    page.goto(address)

    page.keyboard.press("Tab")
    link = page.locator(".ds-skip-link")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.group[1], viewport=PHONE)
    page.goto("/my-page/")

    tab_to(page, ".pv-menu summary")
    page.keyboard.press("Enter")
    tab_to(page, ".pv-menu-panel a")
    expect(page.locator(".pv-menu-panel a").first).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.locator(".pv-menu summary")).to_be_focused()
    expect(page.get_by_role("link", name=said("My account"))).to_be_hidden()
