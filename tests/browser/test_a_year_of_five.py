"""The journey: a group of five takes a year from opening to plan and dossier, and the server is killed.

With PERTVARKA_PICTURES=1 it also takes pictures for docs/. Every page is clicked through but the ratings of
those whose screens the journey does not follow: four more people doing the same would tell nothing new.
"""

import hashlib
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils.text import slugify
from playwright.sync_api import Browser, Page, expect

from bench.mortal_server import MortalServer
from pertvarka.directory import actions as directory
from pertvarka.directory.models import Evidence, Municipality, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation.clock import today
from pertvarka.foundation.outbox import run_waiting
from tests.browser import course
from tests.browser.pictures import Photographer
from tests.browser.visitors import Visitor, said
from tests.served import surroundings_of_the_tests

pytestmark = [pytest.mark.browser, pytest.mark.system, pytest.mark.django_db]

CENTRE = "Viržių krašto švietimo centras"
AREAS = ("2.1", "2.3")
FIRST, STAFF = "2.1.1", "directory.staff_total"  # the indicator with evidence, and a figure that 2.1.2 wants
HEAD = ("Saulė", "Viržytė")
COORDINATOR, WRITER, *OTHERS = [
    ("Dovilė", "Samanaitė"),
    ("Mantas", "Kadagys"),
    ("Rasa", "Bruknienė"),
    ("Jonas", "Gailius"),
    ("Ieva", "Spanguolytė"),
]
LEVELS_OF_OTHERS = (("3", "2"), ("3", "1"), ("4", "2"))  # in the first area, in the second
EVIDENCE = {
    "name": "Darbuotojų susirinkimo protokolas.txt",
    "mimeType": "text/plain",
    "buffer": "Susirinkime aptarti metų tikslai ir kas už juos atsako.".encode(),
}
TITLE = "Darbuotojų susirinkimo protokolas"
TYPED, TYPED_WITHOUT_SERVER = (
    "Tikslus aptarėme susirinkime, jie surašyti",
    " protokole, tačiau ne visi juos žino.",
)
REASON = "Tai matyti iš metų plano ir darbuotojų apklausos."
AGREED = "Sutarėme remdamiesi susirinkimo protokolu ir apklausa."
STRENGTH, POINT = (
    "Darbuotojai žino, kas už ką atsako.",
    "Pritraukti metodininką, kuris dirbtų su mažomis mokyklomis.",
)
NOTE = "Tvirtinu. Planą aptarsime sausį."
MEASURE = "Priimti metodininką mažosioms mokykloms"
BACK = 30_000  # milliseconds in which a page notices that the server is back


@pytest.fixture
def mortal(house: str) -> Iterator[MortalServer]:
    """The server of the whole journey, which can be killed."""
    server = MortalServer(surroundings_of_the_tests())
    server.start()
    yield server
    server.kill()


@pytest.fixture
def come_in(browser: Browser, mortal: MortalServer, visitors: list[Visitor]) -> Callable[[Person], Page]:
    """A signed-in person's page on the server that can be killed."""

    def come(person: Person) -> Page:
        visitor = Visitor(browser, mortal.address)
        visitors.append(visitor)
        visitor.sign_in(person)
        return visitor.page

    return come


@pytest.fixture
def centre(house: str) -> Organisation:
    """A centre that has never evaluated itself."""
    return Organisation.objects.create(
        name_lt=CENTRE,
        name_lt_genitive="Viržių krašto švietimo centro",
        kind=OrganisationKind.MUNICIPAL_CENTRE,
        municipality=Municipality.objects.get(code="LT-52"),
        evidence=Evidence.INVENTED,
        is_demonstration=True,
        sort_key=CENTRE.casefold(),
    )


def known(name: tuple[str, str]) -> Person:
    """An invented person who has an account."""
    email = f"{slugify(' '.join(name))}@virziai.example"
    person = directory.find_or_create_person(*name, email, is_demonstration=True)
    directory.create_account(person, None)
    return person


@pytest.fixture
def people(centre: Organisation) -> dict[tuple[str, str], Person]:
    """The head in office, and five who are in no group yet."""
    found = {name: known(name) for name in (HEAD, COORDINATOR, WRITER, *OTHERS)}
    directory.give_role(found[HEAD], Role.CENTRE_HEAD, centre, by=None)
    cache.clear()
    return {name: Person.objects.get(pk=person.pk) for name, person in found.items()}


def test_a_group_of_five_takes_a_year_from_opening_to_plan(
    people: dict[tuple[str, str], Person],
    come_in: Callable[[Person], Page],
    mortal: MortalServer,
    visitors: list[Visitor],
    tmp_path: Path,
) -> None:
    photographer = Photographer(os.environ.get("PERTVARKA_PICTURES") == "1")
    head, coordinator = come_in(people[HEAD]), come_in(people[COORDINATOR])

    open_with_five(head, people)
    record = SelfEvaluation.objects.get(organisation__name_lt=CENTRE)
    the_others_rate(record, people)
    writer = come_in(people[WRITER])
    add_evidence(writer, record, photographer)
    keep_typing_while_the_server_dies(writer, mortal)
    for visitor in visitors:
        visitor.faults.clear()  # their browsers say that the server was gone
    rate_the_rest(writer, record)

    course.reveal(coordinator, record)
    sees_how_alike_they_rated(coordinator, photographer)
    agree(coordinator, record)
    course.send_for_approval(coordinator, record)
    course.approve(head, record, NOTE)

    finds_the_evidence_in_the_report(head)
    finds_the_figure_as_it_was(head, record)
    plan_and_begin(head, record, photographer)
    verify(take_dossier_away(head, tmp_path, photographer), tmp_path)


# --- Opening and rating -------------------------------------------------------------------------------------


def open_with_five(page: Page, people: dict[tuple[str, str], Person]) -> None:
    page.goto("/my-page/")
    course.open_year(page, AREAS)
    for name in (COORDINATOR, WRITER, *OTHERS):
        course.take_in(page, *name, people[name].email, is_coordinator=name is COORDINATOR)
    course.start_rating(page)


def the_others_rate(record: SelfEvaluation, people: dict[tuple[str, str], Person]) -> None:
    """Everybody but the writer, each through the actions that the pages call."""
    for name, levels in zip((COORDINATOR, *OTHERS), (("4", "2"), *LEVELS_OF_OTHERS), strict=True):
        by_area = dict(zip(AREAS, levels, strict=True))
        answers = {
            indicator.code: {"level": by_area[area.code], "reason": REASON}
            for area in record.chosen_areas
            for indicator in area.indicators
        }
        person = Person.objects.get(pk=people[name].pk)  # their roles have come since
        actions.save_ratings(record, answers=answers, by=person)
        actions.submit_ratings(record, area_codes=AREAS, by=person)


def add_evidence(page: Page, record: SelfEvaluation, photographer: Photographer) -> None:
    """From the indicator's page and back to it; the worker examines the file."""
    page.goto(f"/self-evaluations/{record.pk}/rate/{FIRST}/")
    page.get_by_role("link", name=said("Add evidence")).click()
    page.get_by_role("link", name=said("Add files")).click()
    page.locator("input[type=file]").set_input_files([EVIDENCE])  # type: ignore[list-item]
    page.get_by_label(said("There are no personal data of pupils in it")).check()
    page.get_by_role("button", name=said("Add"), exact=True).click()
    expect(page.locator("#lines li")).to_have_count(1)
    run_waiting()
    page.locator("#onward").click()
    expect(page.get_by_role("link", name=TITLE, exact=True)).to_be_visible()
    photographer.evidence(page)
    page.get_by_role("link", name=said("Back to %(code)s", code=FIRST)).click()


def keep_typing_while_the_server_dies(page: Page, mortal: MortalServer) -> None:
    """What is typed before and after the kill is on the page, and saved once the server is back."""
    page.locator("#id_level_2").check()
    page.locator("#id_reason").press_sequentially(TYPED, delay=2)
    mortal.kill()
    page.locator("#id_reason").press_sequentially(TYPED_WITHOUT_SERVER, delay=2)
    expect(page.locator("#saved")).to_have_attribute("data-state", "failed")

    mortal.start()

    expect(page.locator("#saved")).not_to_have_attribute("data-state", "failed", timeout=BACK)
    page.reload()
    expect(page.locator("#id_level_2")).to_be_checked()
    expect(page.locator("#id_reason")).to_have_value(TYPED + TYPED_WITHOUT_SERVER)


def rate_the_rest(page: Page, record: SelfEvaluation) -> None:
    page.locator("button[data-plain-submit]").click()
    for indicator in record.indicators[1:]:
        expect(page).to_have_url(re.compile(f"/rate/{re.escape(indicator.code)}/$"))
        page.locator("#id_level_3").check()
        page.locator("#id_reason").fill(REASON)
        page.locator("button[data-plain-submit]").click()
    course.submit(page)


# --- Agreeing and approval ----------------------------------------------------------------------------------


def sees_how_alike_they_rated(page: Page, photographer: Photographer) -> None:
    """In words and in figures, for all and for each area."""
    found = page.get_by_role("region", name=said("How alike the group sees it"))
    for source in ("Krippendorff's alpha %(value)s", "weighted kappa %(value)s"):
        expect(found).to_contain_text(re.compile(said(source, value=r"\S?\d,\d")))
    expect(found.locator("tbody tr")).to_have_count(len(AREAS))
    photographer.concordance(page)


def agree(page: Page, record: SelfEvaluation) -> None:
    page.locator(".pv-agenda tbody th a").first.click()
    for _indicator in record.indicators:
        course.record_agreed(page, "3", AGREED)
    expect(page).to_have_url(re.compile(r"/\d+/agree/$"))
    for code in AREAS:
        improvements = [POINT] if code == AREAS[0] else []
        course.describe_area(page, code, strengths=[STRENGTH], improvements=improvements)


def finds_the_evidence_in_the_report(page: Page) -> None:
    page.get_by_role("link", name=TITLE).click()
    with page.expect_download() as coming:
        page.get_by_role("link", name=str(EVIDENCE["name"])).click()
    assert coming.value.path().read_bytes() == EVIDENCE["buffer"]
    page.get_by_role("link", name=said("Back to the report")).click()


def finds_the_figure_as_it_was(page: Page, record: SelfEvaluation) -> None:
    """The head and the five were the staff; whoever comes later changes only the live figure."""
    directory.give_role(known(("Vėlyva", "Šilauogė")), Role.GROUP_MEMBER, record.organisation, by=None)
    value = page.locator(".pv-figure dd")
    page.goto(f"/self-evaluations/{record.pk}/figures/{STAFF}/")
    expect(value).to_have_text("7")
    page.get_by_role("link", name=said("See it as it was frozen")).click()
    expect(value).to_have_text("6")


# --- Plan and dossier ---------------------------------------------------------------------------------------


def plan_and_begin(page: Page, record: SelfEvaluation, photographer: Photographer) -> None:
    """A measure for the point to improve: owner, day, money, figure; then it is under way."""
    page.goto(f"/self-evaluations/{record.pk}/report/")
    page.get_by_role("link", name=said("Improvement plan")).click()
    page.get_by_role("listitem").filter(has_text=POINT).get_by_role("link").click()
    page.get_by_label(said("Measure"), exact=True).fill(MEASURE)
    page.get_by_label(said("Who carries it out")).select_option(label=" ".join(WRITER))
    page.get_by_label(said("Done by")).fill((today() + timedelta(days=90)).isoformat())
    page.get_by_label(said("Money, euros")).fill("14500,50")
    page.get_by_label(said("The figure that will show it")).select_option(STAFF)
    page.get_by_label(said("Target of the figure")).fill("8")
    page.get_by_role("button", name=said("Put it into the plan")).click()
    card = page.get_by_role("listitem").filter(has_text=MEASURE)
    expect(card).to_contain_text(" ".join(WRITER))
    card.locator("form[action$='/move/start/'] button").click()
    expect(page.locator("#column-started + ul")).to_contain_text(MEASURE)
    photographer.plan(page)


def take_dossier_away(page: Page, folder: Path, photographer: Photographer) -> Path:
    """Asked for on the list, made by the worker while the page follows, downloaded."""
    page.get_by_role("link", name=said("Self-evaluations")).first.click()
    page.get_by_role("link", name=said("Dossier"), exact=True).click()
    page.get_by_role("button", name=said("Make the dossier")).click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    run_waiting()
    archive = page.locator("a[href$='dossier.zip']")
    expect(archive).to_be_visible()
    photographer.dossier(page)
    with page.expect_download() as coming:
        archive.click()
    coming.value.save_as(folder / "dossier.zip")
    shown = page.get_by_role("definition").last.inner_text()
    assert hashlib.sha256((folder / "dossier.zip").read_bytes()).hexdigest() == shown
    return folder / "dossier.zip"


def verify(archive: Path, folder: Path) -> None:
    """As the one who receives it: every file is the one that SHA256SUMS names, and none is missing."""
    with zipfile.ZipFile(archive) as files:
        files.extractall(folder / "dossier")
        names = set(files.namelist())
    lines = (folder / "dossier" / "SHA256SUMS").read_text().splitlines()
    sums = {name: checksum for checksum, name in (line.split("  ", 1) for line in lines)}
    wrong = {
        name
        for name, checksum in sums.items()
        if hashlib.sha256((folder / "dossier" / name).read_bytes()).hexdigest() != checksum
    }
    assert wrong == set()
    assert names == set(sums) | {"SHA256SUMS"}
    assert any(name.startswith("evidence/") and TITLE.split()[0] in name for name in names)
