"""Evidence is added with and without JavaScript; several at once, and what is refused is told beside it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Evidence
from pertvarka.evaluation.tests.factories import World, world
from tests.browser.visitors import Visitor, said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PLAN = {"name": "Planas.txt", "mimeType": "text/plain", "buffer": "Metų planas".encode()}
DRAWING = {"name": "Piešinys.svg", "mimeType": "image/svg+xml", "buffer": b"<svg/>"}
LIST = {"name": "Sąrašas.csv", "mimeType": "text/csv", "buffer": b"a;b"}


@pytest.fixture
def place(house: str, new_name: str) -> World:
    """A group that rates the mandatory area."""
    found = world(name=new_name, members=2, areas=("2.3",))
    actions.start_rating(found.record, by=found.coordinator)
    return found


def titles(place: World) -> list[str]:
    """What the centre's library holds."""
    return sorted(Evidence.objects.filter(organisation=place.centre).values_list("title", flat=True))


def test_several_files_go_one_by_one_from_an_indicator_and_back(
    place: World, visit: Callable[..., Page], visitors: list[Visitor]
) -> None:
    page = visit(place.group[1])
    page.goto(f"/self-evaluations/{place.record.pk}/rate/2.3.1/")
    page.get_by_role("link", name=said("Add evidence")).click()
    page.get_by_role("link", name=said("Add files")).click()
    page.locator("input[type=file]").set_input_files([PLAN, DRAWING, LIST])
    expect(page.locator("#queue li")).to_have_count(3)

    page.get_by_role("button", name=said("Add"), exact=True).click()  # without the promise
    expect(page.locator("#problems h2")).to_be_visible()
    expect(page.locator("#queue li")).to_have_count(3)
    page.get_by_label(said("There are no personal data of pupils in it")).check()
    page.get_by_role("button", name=said("Add"), exact=True).click()

    expect(page.locator("#lines li")).to_have_count(3)
    expect(page.locator("#lines li[data-refused]")).to_have_text(re.compile("Piešinys.svg"))
    expect(page.locator("#onward")).to_be_focused()
    assert titles(place) == ["Planas", "Sąrašas"]
    page.locator("#onward").click()
    expect(page.get_by_role("link", name="Planas", exact=True)).to_be_visible()
    page.get_by_role("link", name=said("Back to %(code)s", code="2.3.1")).click()
    expect(page).to_have_url(re.compile("/rate/2.3.1/$"))
    expect(page.get_by_role("link", name="Planas", exact=True)).to_be_visible()
    visitors[0].faults[:] = [fault for fault in visitors[0].faults if ": 422 for " not in fault]


def test_without_javascript_the_same_form_does_the_same(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.head, javascript=False)
    page.goto(f"/evidence/centres/{place.centre.pk}/add/file/")
    page.locator("input[type=file]").set_input_files([PLAN, DRAWING])
    page.get_by_label(said("There are no personal data of pupils in it")).check()

    page.get_by_role("button", name=said("Add"), exact=True).click()

    expect(page.locator("#lines li")).to_have_count(2)
    assert titles(place) == ["Planas"]
    page.locator("#onward").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Planas").click()
        page.get_by_role("link", name="Planas.txt").first.click()
    assert download.value.suggested_filename == "Planas.txt"


def test_a_lost_connection_loses_no_file(place: World, visit: Callable[..., Page]) -> None:
    page = visit(place.head)
    page.goto(f"/evidence/centres/{place.centre.pk}/add/file/")
    page.get_by_label(said("There are no personal data of pupils in it")).check()
    page.locator("input[type=file]").set_input_files([PLAN])

    page.context.set_offline(True)
    page.get_by_role("button", name=said("Add"), exact=True).click()
    expect(page.locator("#queue li[data-refused]")).to_have_count(1)
    page.context.set_offline(False)
    page.get_by_role("button", name=said("Add"), exact=True).click()

    expect(page.locator("#lines li")).to_have_count(1)
    assert titles(place) == ["Planas"]
