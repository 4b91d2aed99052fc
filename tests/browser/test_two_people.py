"""Two people at one meeting: their screens follow each other, and neither overwrites the other unseen."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pertvarka.evaluation import actions
from pertvarka.evaluation.tests.factories import World, revealed, world
from tests.browser.pictures import Photographer, give_names
from tests.browser.visitors import said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SOON = 5_000  # ms; what the house promises to screens of one meeting
THEIRS, MINE = "Taip parašė kolega per pasitarimą.", "O aš dar tebesvarstau."


@pytest.fixture
def place(house: str, new_name: str) -> World:
    """The ratings of the mandatory area are revealed."""
    return revealed(world(name=new_name, members=2, areas=("2.3",)))


def record_level(page: Page, level: str, reason: str) -> None:
    """Record a level on the page of an indicator."""
    page.locator(f"#id_level_{level}").check()
    page.locator("#id_reason").fill(reason)
    page.get_by_role("button", name=said("Record the agreed level")).click()


def test_what_one_records_the_others_see_within_five_seconds(
    place: World, visit: Callable[..., Page]
) -> None:
    at = f"/self-evaluations/{place.record.pk}"
    writer, agenda, overview, indicator = visit(place.coordinator), *(visit(place.group[1]) for _ in "abc")
    agenda.goto(f"{at}/agree/")
    overview.goto(f"{at}/")
    indicator.goto(f"{at}/agree/2.3.1/")
    link = agenda.locator("tbody th a").nth(1)
    link.focus()
    writer.goto(f"{at}/agree/2.3.1/")

    record_level(writer, "3", THEIRS)

    expect(agenda.locator("#told")).to_contain_text("2.3.1", timeout=SOON)
    expect(agenda.locator("tbody tr").filter(has_text="2.3.1").locator("td").last).to_have_text("3")
    expect(link).to_be_focused()
    expect(indicator.get_by_text(THEIRS)).to_be_visible(timeout=SOON)
    expect(overview.locator("#told")).to_contain_text(place.coordinator.full_name, timeout=SOON)


def test_an_idle_form_follows_and_a_form_in_use_is_left_alone_and_then_shows_both(
    place: World, visit: Callable[..., Page], photographer: Photographer
) -> None:
    give_names(place, "Žilvičių švietimo centras")
    address = f"/self-evaluations/{place.record.pk}/agree/2.3.1/"
    busy, idle = visit(place.coordinator), visit(place.coordinator)
    for page in (busy, idle):
        page.goto(address)
    busy.locator("#id_level_2").check()
    busy.locator("#id_reason").fill(MINE)

    actions.agree(place.record, levels={"2.3.1": actions.AgreedLevel("3", THEIRS)}, by=place.coordinator)

    expect(idle.locator("#id_reason")).to_have_value(THEIRS, timeout=SOON)
    expect(busy.locator("#told")).to_contain_text(
        said("What you are typing was left alone. If you save it, you will see both texts."), timeout=SOON
    )
    expect(busy.locator("#id_reason")).to_have_value(MINE)

    busy.get_by_role("button", name=said("Record the agreed level")).click()

    expect(busy.get_by_role("heading", level=1)).to_be_focused()
    expect(busy.locator("section[aria-labelledby=theirs] mark").last).to_have_text(THEIRS)
    assert place.fresh().agreements.get().reason == THEIRS
    photographer.two_versions(busy)
    busy.locator("main textarea").fill(f"{THEIRS} {MINE}")
    busy.get_by_role("button", name=said("Save the joined text")).click()
    expect(busy).not_to_have_url(address)
    assert place.fresh().agreements.get().reason == f"{THEIRS} {MINE}"


def test_both_texts_without_javascript(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.coordinator, javascript=False)
    page.goto(f"/self-evaluations/{place.record.pk}/agree/2.3.1/")
    actions.agree(place.record, levels={"2.3.1": actions.AgreedLevel("3", THEIRS)}, by=place.coordinator)

    record_level(page, "2", MINE)
    page.get_by_role("button", name=said("Keep mine instead")).click()

    assert place.fresh().agreements.get().reason == MINE
