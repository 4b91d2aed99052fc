"""What is typed is kept without pressing anything."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pertvarka.evaluation import actions
from pertvarka.evaluation.tests.factories import World, world

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

REASON = "Programas peržiūrime kas pusmetį; peržiūros įrašai yra plane."


@pytest.fixture
def place(house: str, new_name: str) -> World:
    """A group that rates the mandatory area."""
    found = world(name=new_name, members=2, areas=("2.3",))
    actions.start_rating(found.record, by=found.coordinator)
    return found


def test_a_level_and_a_reason_are_saved_without_pressing(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.group[1])
    page.goto(f"/self-evaluations/{place.record.pk}/rate/2.3.1/")

    with page.expect_response(lambda answer: answer.request.method == "POST") as level:
        page.locator("#id_level_2").check()
    with page.expect_response(lambda answer: answer.request.method == "POST") as reason:
        page.locator("#id_reason").press_sequentially(REASON, delay=5)

    assert (level.value.status, reason.value.status) == (200, 200)
    expect(page.locator("#saved")).to_contain_text(":")
    page.reload()
    expect(page.locator("#id_reason")).to_have_value(REASON)
    expect(page.locator("#id_level_2")).to_be_checked()


def test_nobody_else_finds_it_on_their_own_page(place: World, visit: Callable[..., Page]) -> None:
    actions.save_rating(place.record, indicator_code="2.3.1", level="2", reason=REASON, by=place.group[1])
    page = visit(place.coordinator)

    page.goto(f"/self-evaluations/{place.record.pk}/rate/2.3.1/")

    expect(page.locator("#id_reason")).to_have_value("")
    assert page.locator("input[name=level]:checked").count() == 0
    assert REASON not in page.content()
