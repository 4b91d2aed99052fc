"""The steps of a case as people click them, for every journey from the request to the register."""

import re
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils.translation import override
from playwright.sync_api import Page, expect

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.steps import STEPS
from pertvarka.directory.models import Person
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation import clock, outbox
from pertvarka.foundation.outbox.models import Letter
from tests.browser.visitors import said


class HouseClock:
    """The clock of the whole house, which a journey sets on from day to day."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch = monkeypatch

    def go_to(self, day: date) -> None:
        """Let it be this day, half past ten, in every thread of the house."""
        moment = clock.start_of(day) + timedelta(hours=10, minutes=30)
        self.monkeypatch.setattr(clock, "_retold", SimpleNamespace(get=lambda: moment))


def fill_in(page: Page, values: dict[str, Any]) -> None:
    """Write each value into the field of that name, choose it, tick it, or attach it."""
    for name, value in values.items():
        field = page.locator(f"[name={name}]")
        kind = field.first.evaluate("field => field.type")
        if kind == "radio":
            page.locator(f"[name={name}][value='{value}']").check()
        elif kind == "checkbox":
            for box in field.all():
                box.set_checked(box.get_attribute("value") in value)
        elif kind == "file":
            field.set_input_files([value])
        elif kind == "select-one":
            field.select_option(value)
        else:
            field.fill(value)


def newest_letter(person: Person) -> Letter:
    """What lies on top of somebody's mailbox, once the worker has been there."""
    outbox.run_waiting()
    return Letter.objects.filter(recipient=person.email).latest("pk")


# --- The case ---------------------------------------------------------------------------------------------


def take(page: Page, case: Case, name: str, *, sends: bool = True, **values: Any) -> None:
    """From the case's page through what a step asks and the letters it sends."""
    with override("lt"):
        title, done = str(STEPS[name].title), str(STEPS[name].done)
    page.goto(f"/cases/{case.pk}/")
    page.get_by_role("link", name=title, exact=True).click()
    if values:
        fill_in(page, values)
        page.get_by_role("button", name=said("Go on")).click()
    if sends:
        expect(page.get_by_text(said("Nothing is done and no letter has left yet."))).to_be_visible()
        page.get_by_role("button", name=title).click()
    expect(page.get_by_text(done)).to_be_visible()


def file_request(page: Page, **values: str) -> None:
    """From the head's own page to the page of the new case."""
    page.goto("/my-page/")
    page.get_by_role("link", name=said("Cases"), exact=True).first.click()
    page.get_by_role("link", name=said("File a request")).first.click()
    fill_in(page, values)
    page.get_by_role("button", name=said("File the request")).click()
    expect(page).to_have_url(re.compile(r"/cases/\d+/$"))


def publish_plan(page: Page, year: int) -> None:
    """From the plan as its organiser sees it to its public page."""
    page.goto(f"/cases/plan/{year}/")
    page.get_by_role("link", name=said("Publish the plan")).click()
    page.get_by_role("button", name=said("Publish the plan")).click()
    expect(page).to_have_url(re.compile(rf"/external-evaluation-plan/{year}/$"))


# --- The panel --------------------------------------------------------------------------------------------


def at(record: ExternalEvaluation, page: str = "") -> str:
    """The address of a page of an external evaluation."""
    return f"/external-evaluations/{record.pk}/{page}"


def to_evaluation(page: Page, case: Case) -> None:
    """From the case's page to its evaluation's."""
    page.goto(f"/cases/{case.pk}/")
    page.get_by_role("link", name=said("To the evaluation")).click()
    expect(page).to_have_url(re.compile(r"/external-evaluations/\d+/$"))


def appoint(page: Page, name: str) -> None:
    """On the panel's page, somebody against whom nothing speaks."""
    row = page.get_by_role("row").filter(has_text=name)
    row.get_by_role("button").click()
    expect(row.get_by_text(said("not declared yet"))).to_be_visible()


def name_panel(page: Page, record: ExternalEvaluation, *, lead: str) -> None:
    page.goto(at(record, "panel/"))
    row = page.get_by_role("row").filter(has_text=lead)
    row.locator("form[action$='/lead/'] button").click()
    expect(row.get_by_text(said("leads the panel"))).to_be_visible()
    page.get_by_role("link", name=said("Name the panel")).click()
    page.get_by_role("button", name=said("Name the panel")).click()
    expect(page).to_have_url(re.compile(r"/panel/$|/external-evaluations/\d+/$"))


def declare(page: Page, record: ExternalEvaluation) -> None:
    """Agree to declaration and pledge; until then the dossier stays closed."""
    page.goto(at(record))
    page.locator(".pv-turn a.ds-button").click()
    page.get_by_label(said("I agree to every word above")).check()
    page.get_by_role("button", name=said("Agree")).click()
    expect(page).to_have_url(re.compile(r"/external-evaluations/\d+/$"))


def hand_in_dossier(page: Page, record: ExternalEvaluation) -> None:
    """Made by the worker while the page waits, then handed in."""
    page.goto(at(record, "dossier/"))
    page.get_by_role("link", name=said("Make the dossier")).click()
    page.get_by_role("button", name=said("Make the dossier")).click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    outbox.run_waiting()
    page.goto(at(record, "dossier/"))
    page.locator("[name=dossier]").first.check()
    page.get_by_role("button", name=said("Hand in this dossier")).click()
    expect(
        page.get_by_text(said("The dossier is handed in. The experts have been written to."))
    ).to_be_visible()


# --- The visit --------------------------------------------------------------------------------------------


def ask(page: Page, record: ExternalEvaluation, text: str) -> None:
    page.goto(at(record, "questions/"))
    page.get_by_role("link", name=said("Ask a question")).click()
    fill_in(page, {"text": text})
    page.get_by_role("button", name=said("Ask the question")).click()
    expect(page.get_by_text(text)).to_be_visible()


def answer(page: Page, record: ExternalEvaluation, text: str) -> None:
    """The only question that waits."""
    page.goto(at(record, "questions/"))
    page.locator("a[href*='/questions/'].ds-button").last.click()
    fill_in(page, {"text": text})
    page.get_by_role("button", name=said("Give the answer to the experts")).click()
    expect(page.get_by_text(said("The answer is given. Whoever asked has been written to."))).to_be_visible()


def tell_days(page: Page, record: ExternalEvaluation, first: date, last: date) -> None:
    page.goto(at(record, "visit/days/"))
    fill_in(page, {"first_day": first.isoformat(), "last_day": last.isoformat()})
    page.get_by_role("button", name=said("Tell the days")).click()
    expect(page).to_have_url(re.compile(r"/visit/agenda/$|/external-evaluations/\d+/$"))


def send_agenda(page: Page, record: ExternalEvaluation) -> None:
    page.goto(at(record, "visit/agenda/"))
    page.get_by_role("button", name=said("Begin from the pattern")).click()
    page.get_by_role("button", name=said("Send the agenda")).click()
    sent = said("The agenda is sent. The institution confirms it or asks for a change.")
    expect(page.get_by_text(sent)).to_be_visible()


def confirm_agenda(page: Page, record: ExternalEvaluation) -> None:
    page.goto(at(record, "visit/agenda/"))
    page.get_by_role("button", name=said("Confirm the agenda")).click()
    expect(page.get_by_text(said("The agenda is confirmed. Thank you."))).to_be_visible()


def begin_visit(page: Page, record: ExternalEvaluation) -> None:
    page.goto(at(record, "visit/agenda/"))
    page.get_by_role("button", name=said("Begin the visit")).click()
    begun = said("The visit has begun. Notes save themselves, also when the line is weak.")
    expect(page.get_by_text(begun)).to_be_visible()


def write_protocol(page: Page, record: ExternalEvaluation, text: str) -> None:
    page.goto(at(record, "visit/protocol/"))
    page.get_by_role("link", name=said("Write the protocol")).click()
    fill_in(page, {"text": text})
    page.locator("main form button[type=submit]").first.click()
    expect(page.get_by_text(said("The protocol is saved. All of the panel sign it."))).to_be_visible()


def sign_protocol(page: Page, record: ExternalEvaluation) -> None:
    page.goto(at(record, "visit/protocol/"))
    page.get_by_role("button", name=said("I have read it and sign")).click()
    expect(page.get_by_text(said("You have signed the protocol."))).to_be_visible()


def end_visit(page: Page, record: ExternalEvaluation) -> None:
    page.goto(at(record, "visit/protocol/"))
    page.get_by_role("button", name=said("End the visit")).click()
    ended = said("The visit has ended. Now each expert rates, and tells the days worked.")
    expect(page.get_by_text(ended)).to_be_visible()


# --- Ratings and findings ---------------------------------------------------------------------------------


def rate(page: Page, record: ExternalEvaluation, level: str, reason: str) -> None:
    """Every indicator at one level, and submit."""
    page.goto(at(record, "review/"))
    for indicator in record.indicators:
        expect(page).to_have_url(re.compile(f"/review/{re.escape(indicator.code)}/$"))
        page.locator(f"#id_level_{level}").check()
        page.locator("#id_reason").fill(reason)
        page.locator("button[data-plain-submit]").click()
    expect(page).to_have_url(re.compile("/review/submit/$"))
    page.get_by_role("button", name=said("Submit my ratings")).click()
    expect(page.get_by_text(said("Your ratings are submitted. Thank you."))).to_be_visible()


def reveal(page: Page, record: ExternalEvaluation) -> None:
    page.goto(at(record))
    page.locator(".pv-turn a.ds-button").click()
    page.get_by_role("button", name=said("Reveal the ratings")).click()
    expect(page).to_have_url(re.compile("/consensus/$"))


def agree(page: Page, record: ExternalEvaluation, level: str, reason: str) -> None:
    """Record one level for every indicator, going from one to the next as the pages offer it."""
    page.goto(at(record, "consensus/"))
    page.locator(".pv-agenda tbody th a").first.click()
    for _indicator in record.indicators:
        page.locator(f"#id_level_{level}").check()
        page.locator("#id_reason").fill(reason)
        page.get_by_role("button", name=said("Record the agreed level")).click()
        expect(page.locator("#id_reason, .pv-agenda").first).to_be_visible()
    expect(page).to_have_url(re.compile("/consensus/$"))


def describe(page: Page, record: ExternalEvaluation, area: str, **lines: str) -> None:
    """strengths, improvements, recommendations of an area."""
    page.goto(at(record, "consensus/"))
    page.locator(f".pv-beside a[href$='/consensus/area/{area}/']").click()
    fill_in(page, lines)
    page.get_by_role("button", name=said("Save the findings")).click()
    saved = said("The findings of area %(code)s are saved.", code=area)
    expect(page.get_by_text(saved)).to_be_visible()


def deliver(page: Page, record: ExternalEvaluation, **values: str) -> None:
    """Draft or final findings, whichever come next."""
    page.goto(at(record, "deliver/"))
    fill_in(page, values)
    page.get_by_role("button", name=said("Go on")).click()
    expect(page.get_by_text(said("Nothing is delivered and no letter has left yet."))).to_be_visible()
    page.locator("main button[name=send]").click()
    delivered = said("The findings are delivered. The institution has been written to.")
    expect(page.get_by_text(delivered)).to_be_visible()


def answer_with_measure(page: Page, record: ExternalEvaluation, **values: str) -> None:
    """The first recommendation, with a new measure that the first person of the list carries out."""
    page.goto(at(record, "recommendations/"))
    page.get_by_role("link", name=said("Write a new measure")).click()
    page.locator("#id_owner").select_option(index=1)
    fill_in(page, values)
    page.get_by_role("button", name=said("Put it into the plan")).click()
    expect(page.get_by_role("link", name=values["title"])).to_be_visible()


def remark(page: Page, record: ExternalEvaluation, code: str, text: str) -> None:
    """One remark sent; these are all."""
    page.goto(at(record))
    page.locator(".pv-turn a.ds-button").click()
    page.locator(f"a[href$='/remarks/{code}/']").click()
    fill_in(page, {"text": text})
    page.get_by_role("button", name=said("Send this remark")).click()
    expect(page.get_by_text(said("The remark is sent."))).to_be_visible()
    page.get_by_role("link", name=said("These are all our remarks")).click()
    page.get_by_role("button", name=said("Close the time of remarks")).click()
    over = said("The time of remarks is over. The experts have been written to.")
    expect(page.get_by_text(over)).to_be_visible()


def answer_remark(page: Page, record: ExternalEvaluation, text: str) -> None:
    page.goto(at(record, "answers/"))
    page.locator("main table a[href*='/answers/']").first.click()
    fill_in(page, {"is_accepted": "yes", "answer": text})
    page.get_by_role("button", name=said("Save the answer")).click()
    expect(page.get_by_text(said("The answer is saved."))).to_be_visible()
