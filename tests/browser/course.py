"""The steps of a self-evaluation as people click them, for every journey that goes its course."""

import re
from collections.abc import Iterable

from playwright.sync_api import Page, expect

from pertvarka.evaluation.models import SelfEvaluation
from tests.browser.visitors import said


def open_year(page: Page, areas: Iterable[str]) -> None:
    """From any page of the head to the page of the new group."""
    chosen = set(areas)
    page.get_by_role("link", name=said("Self-evaluations")).first.click()
    page.get_by_role("link", name=said("Open a self-evaluation")).click()
    open_button = page.get_by_role("button", name=said("Open and form the group"))
    expect(open_button).to_be_visible()  # below all the boxes
    for box in page.locator("input[name=areas]").all():
        box.set_checked(box.get_attribute("value") in chosen)
    open_button.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(said("Group"))


def take_in(page: Page, first_name: str, last_name: str, email: str, *, is_coordinator: bool) -> None:
    """Write a member's name and address on the group's page."""
    page.get_by_label(said("First name")).fill(first_name)
    page.get_by_label(said("Last name")).fill(last_name)
    page.get_by_label(said("E-mail")).fill(email)
    page.locator("input[name=is_coordinator]").set_checked(is_coordinator)
    page.get_by_role("button", name=said("Take in and write")).click()
    expect(page.get_by_role("cell", name=email)).to_be_visible()


def start_rating(page: Page) -> None:
    page.reload()
    page.get_by_role("button", name=said("Start rating")).click()
    expect(page.get_by_text(said("Rating has started. Every member has been written to."))).to_be_visible()


def submit(page: Page) -> None:
    page.get_by_role("button", name=said("Submit my ratings")).click()
    expect(page.get_by_role("status").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"/self-evaluations/\d+/$"))


def reveal(page: Page, record: SelfEvaluation) -> None:
    page.goto(f"/self-evaluations/{record.pk}/")
    page.get_by_role("link", name=said("Reveal the ratings")).click()
    page.get_by_role("button", name=said("Reveal the ratings")).click()
    expect(page).to_have_url(re.compile("/agree/$"))


def record_agreed(page: Page, level: str, reason: str) -> None:
    """Record the level of the indicator that the page is at; the next one without a level opens."""
    page.locator(f"#id_level_{level}").check()
    page.locator("#id_reason").fill(reason)
    page.get_by_role("button", name=said("Record the agreed level")).click()
    expect(page.locator("#id_reason, .pv-agenda").first).to_be_visible()


def describe_area(page: Page, code: str, *, strengths: list[str], improvements: list[str]) -> None:
    """From the agenda to an area's findings and back."""
    findings = page.get_by_role("region", name=said("Findings by area"))
    findings.locator(f"a[href$='/agree/area/{code}/']").click()
    page.get_by_label(said("Strengths")).fill("\n".join(strengths))
    page.get_by_label(said("Points to improve")).fill("\n".join(improvements))
    page.get_by_role("button", name=said("Save the findings")).click()
    expect(page).to_have_url(re.compile(r"/\d+/agree/$"))


def send_for_approval(page: Page, record: SelfEvaluation) -> None:
    page.goto(f"/self-evaluations/{record.pk}/agree/")
    page.get_by_role("button", name=said("Send to the head for approval")).click()
    expect(page.get_by_text(said("The findings are with the head now."))).to_be_visible()


def approve(page: Page, record: SelfEvaluation, note: str) -> None:
    page.goto(f"/self-evaluations/{record.pk}/")
    page.get_by_role("link", name=said("Read and approve")).click()
    page.get_by_label(said("Note to the report")).fill(note)
    page.get_by_role("button", name=said("Approve the findings")).click()
    expect(page).to_have_url(re.compile("/report/$"))
    expect(page.get_by_text(note)).to_be_visible()
