"""A case that ends in a refusal: two appeals, a hearing, the minister's order, and what the public sees.

Nearly four weeks pass, the last of them today: the house's clock is set on from step to step.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils.translation import override
from playwright.sync_api import Page, expect

from pertvarka.accreditation import actions, published
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.steps import STEPS
from pertvarka.accreditation.tests.deciding import board_member
from pertvarka.accreditation.tests.factories import people, words
from pertvarka.directory.models import Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.tests import external_factories as panel
from pertvarka.foundation import clock, outbox
from pertvarka.foundation.files import places
from pertvarka.foundation.outbox.models import Letter
from tests.browser.pictures import Photographer
from tests.browser.visitors import said

pytestmark = [pytest.mark.browser, pytest.mark.django_db, pytest.mark.usefixtures("guests")]

AREA, INDICATOR = "2.3", "2.3.1"
APPEAL = "Nesutinkame su 2.3 srities išvadomis: programų vertinimo duomenys neperžiūrėti."
UPHELD = "Dalis pateiktų duomenų liko neįvertinta. Ekspertai turi juos peržiūrėti."
DISMISSED = "Duomenys įvertinti, išvados pagrįstos."
LOOKED_AGAIN = "Peržiūrėjome programų vertinimo duomenis: jie apima tik pasitenkinimą."
HEARD = "Norime paaiškinti, kaip vertiname programų poveikį."
MINUTES = "Vadovė paaiškino, kaip renkami duomenys; pridėti dokumentai."
NAMES = [("Ieva", "Žilvinė"), ("Ona", "Gluosnė"), ("Jonas", "Uosis"), ("Eglė", "Klevaitė")]
ORDER, ORDER_FILE = "PV-301", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


class Calendar:
    """The working days of the story: on 0 the findings were delivered, the last one is today."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, last: int) -> None:
        self.monkeypatch, self.first = monkeypatch, clock.today()
        while clock.add_working_days(self.first, last) > clock.today():
            self.first -= timedelta(days=1)

    def __getitem__(self, number: int) -> date:
        return clock.add_working_days(self.first, number) if number else self.first

    def go_to(self, number: int) -> None:
        """Let it be this day, half past ten and later, in every thread of the house."""
        moment = clock.start_of(self[number]) + timedelta(hours=10, minutes=30)
        self.monkeypatch.setattr(clock, "_retold", SimpleNamespace(get=lambda: moment))


@dataclass
class Story:
    """A case with everybody who acts in it."""

    case: Case
    head: Person
    officer: Person
    lead: Person
    board: Person
    clerk: Person


def findings_that_refuse(name: str) -> Story:
    """The experts have found the institution weak and recommend to refuse; it has that in writing today."""
    place = panel.opened(name=name, areas=(AREA,))
    give_names(place)
    officer, clerk = people()
    case = actions.file_request(place.centre, request=words(), by=place.head)
    panel.agreed(place, level="1")
    Case.objects.filter(pk=case.pk).update(evaluation=place.record, state="evaluating")
    recommended = panel.delivery(outcome="refuse")
    evaluation.deliver_draft(place.evaluation, delivery=recommended, by=place.lead)
    evaluation.close_remarks(place.evaluation, by=place.head)
    evaluation.deliver_final(place.evaluation, delivery=recommended, by=place.lead)
    return Story(Case.objects.get(pk=case.pk), place.head, officer, place.lead, board_member(), clerk)


def give_names(place: panel.ExternalWorld) -> None:
    """Ones that a picture may show."""
    place.centre.name_lt = "Meldyno švietimo centras"
    place.centre.save(update_fields=["name_lt"])
    named = zip((place.head, *place.experts), NAMES, strict=True)
    for someone, (first, last) in named:
        someone.first_name, someone.last_name = first, last
        someone.save(update_fields=["first_name", "last_name"])


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    """Eighteen working days."""
    return Calendar(monkeypatch, last=18)


@pytest.fixture
def story(house: str, new_name: str, calendar: Calendar) -> Story:
    """On its first day."""
    calendar.go_to(0)
    return findings_that_refuse(new_name)


# --- What people click ------------------------------------------------------------------------------------


def take(page: Page, story: Story, name: str, *, sends: bool = True, **values: Any) -> None:
    """From the case's page through what a step asks and the letters it sends."""
    with override("lt"):
        title, done = str(STEPS[name].title), str(STEPS[name].done)
    page.goto(f"/cases/{story.case.pk}/")
    step = page.locator(f'a[href="{STEPS[name].address(story.case)}"]')  # a paper may bear the same title
    step.filter(has_text=title).click()
    if values:
        fill_in(page, values)
        page.get_by_role("button", name=said("Go on")).click()
    if sends:
        expect(page.get_by_text(said("Nothing is done and no letter has left yet."))).to_be_visible()
        page.get_by_role("button", name=title).click()
    expect(page.get_by_text(done)).to_be_visible()


def fill_in(page: Page, values: dict[str, Any]) -> None:
    """Write each value into its field, choose it, or add it as a file."""
    for name, value in values.items():
        field = page.locator(f"[name={name}]")
        if isinstance(value, dict):
            field.set_input_files(value)  # type: ignore[arg-type]
        elif field.first.get_attribute("type") == "radio":
            page.locator(f"[name={name}][value={value}]").check()
        else:
            field.fill(value)


def newest_letter(person: Person) -> Letter:
    """What lies on top of somebody's mailbox, once the worker has been there."""
    outbox.run_waiting()
    return Letter.objects.filter(recipient=person.email).latest("pk")


def read_the_file(page: Page, story: Story) -> None:
    """The head takes the final findings out of the case's file, and that is written down."""
    page.goto(f"/cases/{story.case.pk}/")
    page.get_by_role("link", name=said("File of the case")).click()
    with page.expect_download() as came:
        page.locator("a[href$='/file/final-findings-1/']").click()
    assert came.value.path().read_bytes().startswith(b"%PDF")
    page.reload()
    taken = page.get_by_role("region", name=said("What the institution has taken"))
    expect(taken.get_by_text(story.head.full_name)).to_be_visible()


def ask_to_be_heard(page: Page, story: Story) -> None:
    page.goto(f"/cases/{story.case.pk}/hearings/")
    page.get_by_label(said("About what do you want to be heard?")).fill(HEARD)
    page.get_by_role("button", name=said("Ask for a hearing")).click()
    expect(page.get_by_text(said("The organiser has been asked for a hearing."))).to_be_visible()


def grant_the_hearing(page: Page, story: Story, *, too_early: date, on: date) -> None:
    """A day that leaves no time to prepare is refused, and what was written stays."""
    page.goto(f"/cases/{story.case.pk}/hearings/")
    fill_in(page, {"planned_on": too_early.isoformat(), "place": "10:00, 204 kab."})
    page.get_by_role("button", name=said("Grant and invite")).click()
    expect(page.locator(".ds-error-summary")).to_be_visible()
    expect(page.locator("[name=place]")).to_have_value("10:00, 204 kab.")
    fill_in(page, {"planned_on": on.isoformat()})
    page.get_by_role("button", name=said("Grant and invite")).click()
    expect(page.get_by_text(said("The institution has been invited."))).to_be_visible()


def hold_the_hearing(page: Page, story: Story, *, on: date) -> None:
    page.goto(f"/cases/{story.case.pk}/hearings/")
    fill_in(page, {"held_on": on.isoformat(), "present": "Vadovė, agentūros darbuotojas", "minutes": MINUTES})
    page.get_by_role("button", name=said("Write the minutes down")).click()
    page.get_by_role("button", name=said("Deliver to the institution")).click()
    expect(page.get_by_text(said("The minutes are delivered."))).to_be_visible()


def look_again_and_deliver(page: Page, story: Story) -> None:
    """The lead reads why the board sent the findings back, writes another reason and delivers them anew."""
    at = f"/external-evaluations/{story.case.evaluation_id}"
    page.goto(f"{at}/consensus/{INDICATOR}/")
    page.locator("#id_reason").fill(LOOKED_AGAIN)
    page.get_by_role("button", name=said("Record the agreed level")).click()
    page.goto(f"{at}/deliver/")
    expect(page.get_by_text(UPHELD)).to_be_visible()
    page.get_by_role("button", name=said("Go on")).click()
    expect(page.get_by_text(said("Nothing is delivered and no letter has left yet."))).to_be_visible()
    page.get_by_role("button", name=said("Deliver the final findings")).click()
    done = said("The findings are delivered. The institution has been written to.")
    expect(page.get_by_text(done)).to_be_visible()


def record_the_order(page: Page, story: Story, *, on: str) -> None:
    """The signed file is chosen once: an error in the form and the look at the letters do not lose it."""
    page.goto(f"/cases/{story.case.pk}/steps/record_decision/")
    file = {"name": "isakymas.pdf", "mimeType": "application/pdf", "buffer": ORDER_FILE}
    fill_in(page, {"outcome": "refuse", "number": ORDER, "signed_on": on, "file": file})
    page.get_by_role("button", name=said("Go on")).click()
    expect(page.locator(".ds-error-summary")).to_be_visible()
    fill_in(page, {"in_force_from": on})
    page.get_by_role("button", name=said("Go on")).click()
    expect(page.get_by_text("isakymas.pdf")).to_be_visible()
    page.get_by_role("button", name=said("Record the minister's order")).click()
    expect(page.get_by_text(said("The order is recorded."))).to_be_visible()
    assert places.kept(story.case.decision.order_file_id).read_bytes() == ORDER_FILE


# --- The journey -----------------------------------------------------------------------------------------


def test_from_findings_through_two_appeals_to_a_refusal(
    story: Story,
    calendar: Calendar,
    visit: Callable[..., Page],
    photographer: Photographer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    head, officer, board = visit(story.head), visit(story.officer), visit(story.board)
    assert board.goto(f"/cases/{story.case.pk}/").status == 403  # nothing before there is an appeal

    read_the_file(head, story)
    photographer.take(head, "file-of-the-case")
    ask_to_be_heard(head, story)
    calendar.go_to(1)
    grant_the_hearing(officer, story, too_early=calendar[2], on=calendar[4])
    calendar.go_to(4)
    hold_the_hearing(officer, story, on=calendar[4])
    head.goto(f"/cases/{story.case.pk}/hearings/")
    expect(head.get_by_text(MINUTES)).to_be_visible()
    photographer.take(head, "hearing")

    calendar.go_to(5)
    take(head, story, "appeal", text=APPEAL)
    assert newest_letter(story.board).subject.startswith("Pateikta apeliacija")
    calendar.go_to(7)
    take(board, story, "uphold_appeal", reasons=UPHELD)
    assert UPHELD in newest_letter(story.head).text

    calendar.go_to(9)
    look_again_and_deliver(visit(story.lead), story)
    calendar.go_to(10)
    take(head, story, "appeal", text="Ir toliau nesutinkame.")
    board.goto(f"/cases/{story.case.pk}/")
    photographer.take(board, "case-appealed")
    expect(board.get_by_role("link", name=said("Final findings")).last).to_be_visible()
    board.goto(f"/cases/{story.case.pk}/steps/dismiss_appeal/")
    board.get_by_text(said("What the appeal says")).click()
    expect(board.get_by_text("Ir toliau nesutinkame.")).to_be_visible()
    take(board, story, "dismiss_appeal", reasons=DISMISSED)
    calendar.go_to(11)
    delivered = {"on": calendar[11].isoformat(), "note": "E. pristatymas"}
    take(officer, story, "deliver_appeal_decision", sends=False, **delivered)

    calendar.go_to(13)
    take(officer, story, "propose", outcome="refuse", document="S-301")
    calendar.go_to(18)
    record_the_order(visit(story.clerk, javascript=False), story, on=calendar[18].isoformat())
    assert ORDER in newest_letter(story.head).text
    take(officer, story, "close")

    story.case.refresh_from_db()
    assert (story.case.state, story.case.decision.years) == ("closed", 0)
    assert [each.state for each in story.case.appeals.order_by("pk")] == ["upheld", "dismissed"]
    head.goto(f"/cases/{story.case.pk}/file/")
    for paper in ("appeal-1", "appeal-decision-1", "final-findings-2", "appeal-2", "hearing-1", "decision-1"):
        expect(head.locator(f"a[href$='/file/{paper}/']")).to_be_visible()
    the_public_sees(visit(), story, monkeypatch)


def the_public_sees(page: Page, story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """No refusal while law is silent about publishing it; the order, once law says so."""
    entry = f"/register/{story.case.organisation_id}/"
    page.goto(entry)
    expect(page.get_by_text(ORDER)).to_have_count(0)
    monkeypatch.setattr(published, "terms", lambda: {"refusals": {"published": True}})
    page.goto(entry)
    expect(page.get_by_text(ORDER).first).to_be_visible()
