"""Every page works without JavaScript; with it things are only nicer."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pertvarka.evaluation.tests.factories import World, rated, world
from tests.browser.visitors import said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

REASON = "Programas peržiūrime kas pusmetį; peržiūros įrašai yra plane."


@pytest.fixture
def place(house: str, new_name: str) -> World:
    """All have rated; only the coordinator has submitted."""
    return rated(world(name=new_name, members=2, areas=("2.3",)), submit=1)


def test_rate_reveal_and_agree(place: World, visit: Callable[..., Page]) -> None:
    member, coordinator = (visit(who, javascript=False) for who in (place.group[1], place.coordinator))
    at = f"/self-evaluations/{place.record.pk}"

    member.goto(f"{at}/rate/2.3.1/")
    member.locator("#id_level_1").check()
    member.locator("#id_reason").fill(REASON)
    member.locator("button[data-plain-submit]").click()
    expect(member).to_have_url(re.compile("/rate/2.3.2/$"))
    member.goto(f"{at}/rate/submit/")
    expect(member.get_by_text(REASON)).to_be_visible()
    member.get_by_role("button", name=said("Submit my ratings")).click()
    expect(member).to_have_url(re.compile(f"{at}/$"))

    coordinator.goto(f"{at}/reveal/")
    coordinator.get_by_role("button", name=said("Reveal the ratings")).click()
    coordinator.locator("tbody th a").first.click()
    expect(coordinator.get_by_text(REASON)).to_be_visible()
    coordinator.locator("#id_level_2").check()
    coordinator.locator("#id_reason").fill(REASON)
    coordinator.get_by_role("button", name=said("Record the agreed level")).click()

    expect(coordinator).to_have_url(re.compile("/agree/2.3.[23]/$"))
    assert place.fresh().agreements.get().level == "2"


def test_the_list_is_filtered(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.head, javascript=False)
    page.goto("/self-evaluations/")
    expect(page.locator("#rows tbody tr")).to_have_count(1)

    page.locator("#state").select_option("approved")
    page.get_by_role("button", name=said("Show")).click()

    expect(page).to_have_url(re.compile("state=approved"))
    expect(page.locator("#rows tbody tr")).to_have_count(0)
    expect(page.get_by_text(said("No self-evaluation matches the filter."))).to_be_visible()


def test_institutions_are_found(visit: Callable[..., Page]) -> None:
    page = visit(javascript=False)
    page.goto("/centres/")

    page.locator("main input[name=q]").fill("Kauno")
    page.locator("main input[name=q]").press("Enter")

    expect(page).to_have_url(re.compile("q=Kauno"))
    expect(page.get_by_role("heading", level=3).filter(has_text="Kauno").first).to_be_visible()


@pytest.mark.parametrize("address", ["/", "/centres/?q=Kauno", "/frameworks/institution-evaluation/1/"])
def test_the_language_changes_and_the_page_stays(visit: Callable[..., Page], address: str) -> None:
    page = visit(javascript=False)
    page.goto(address)

    page.get_by_role("link", name="English").first.click()
    assert page.url.endswith(f"/en{address}")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Lietuviškai").first.click()

    assert page.url.endswith(address)
    expect(page.locator("html")).to_have_attribute("lang", "lt")


def test_the_colours_change_and_the_page_stays(visit: Callable[..., Page]) -> None:
    page = visit(javascript=False)
    page.goto("/centres/?q=Kauno")

    page.get_by_role("link", name=said("Appearance")).first.click()
    page.get_by_label(said("Dark")).check()
    page.locator("main form button").click()

    assert page.url.endswith("/centres/?q=Kauno")
    expect(page.locator("html")).to_have_attribute("data-color-scheme", "dark")
    page.goto("/")
    expect(page.locator("html")).to_have_attribute("data-color-scheme", "dark")
