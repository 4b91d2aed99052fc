"""The journey: a centre takes a self-evaluation from an empty page to an approved report in PDF.

With PERTVARKA_PICTURES=1 it also takes the pictures that docs/ and the README show.
"""

import io
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from django.core.cache import cache
from playwright.sync_api import Page, expect

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Evidence, Municipality, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation.outbox import run_waiting
from pertvarka.foundation.outbox.models import Letter
from tests.browser import course
from tests.browser.pictures import Photographer
from tests.browser.visitors import said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

CENTRE = "Mėlynių krašto švietimo centras"
PASSWORD = "Prie ežero auga aukšta pušis"
AREAS = ("1.2", "2.3")  # the smallest choice worth telling: one of one's own, and the mandatory one


@dataclass(frozen=True)
class Part:
    """One of the group: what they choose for the first indicator, for the others, and why."""

    first_name: str
    last_name: str
    email: str
    first: str
    others: str
    reason: str


COORDINATOR = Part(
    "Gintarė",
    "Pievaitė",
    "gintare.pievaite@melyniai.example",
    first="4",
    others="3",
    reason="Patirtį skelbiame kas mėnesį, o mokytojai ją taiko: tai matyti iš lankytų pamokų aprašų.",
)
MEMBERS = [
    Part(
        "Jurgis",
        "Ąžuolaitis",
        "jurgis.azuolaitis@melyniai.example",
        first="1",
        others="3",
        reason="Renginių medžiaga saugoma, tačiau po pusmečio jos niekas neberanda ir nenaudoja.",
    ),
    Part(
        "Urtė",
        "Šilinienė",
        "urte.siliniene@melyniai.example",
        first="2",
        others="2",
        reason="Vertinimo anketas renkame po kiekvieno renginio, bet jų apibendrinimo dar nedarome.",
    ),
]
AGREED = "Sutarėme remdamiesi renginių planu, dalyvių anketomis ir pokalbiu su mokyklų vadovais."
STRENGTHS = ["Patirtis skelbiama reguliariai ir lengvai randama.", "Mokyklos dalijasi medžiaga savo noru."]
IMPROVEMENTS = ["Susitarti, kas ir kada peržiūri sukauptą medžiagą."]
RETURNED = "Papildykite tobulintinus veiklos aspektus: nurodykite, kas už juos atsako."
NOTE = "Tvirtinu. Tobulintinus aspektus aptarsime rengdami kitų metų planą."


@pytest.fixture
def head(house: str) -> Person:
    """The head of a centre that has never evaluated itself, with an account and a password."""
    centre = Organisation.objects.create(
        name_lt=CENTRE,
        name_lt_genitive="Mėlynių krašto švietimo centro",
        kind=OrganisationKind.MUNICIPAL_CENTRE,
        municipality=Municipality.objects.get(code="LT-52"),
        evidence=Evidence.INVENTED,
        is_demonstration=True,
        sort_key=CENTRE.casefold(),
    )
    person = directory.find_or_create_person(
        "Vaida", "Rugienytė", "vaida.rugienyte@melyniai.example", is_demonstration=True
    )
    directory.create_account(person, PASSWORD)
    directory.give_role(person, Role.CENTRE_HEAD, centre, by=None)
    cache.clear()
    return person


def test_a_centre_evaluates_itself(head: Person, visit: Callable[..., Page], tmp_path: Path) -> None:
    photographer = Photographer(os.environ.get("PERTVARKA_PICTURES") == "1")
    heads = visit()

    sign_in(heads, head.email)
    open_and_form_the_group(heads)
    coordinators, *members = [accept_invitation(visit(), part) for part in (COORDINATOR, *MEMBERS)]
    course.start_rating(heads)
    record = SelfEvaluation.objects.get(organisation__name_lt=CENTRE)

    for part, page in zip(MEMBERS, members, strict=True):
        rate_everything(page, record, part, photographer)
        course.submit(page)
    sees_nothing_of_the_others(heads, record)
    sees_nothing_of_the_others(coordinators, record)
    cannot_reveal_yet(coordinators, record)
    rate_everything(coordinators, record, COORDINATOR, photographer)
    course.submit(coordinators)

    course.reveal(coordinators, record)
    sees_the_spread_without_names(members[0], record, photographer)
    agree_from_the_widest_disagreement(coordinators, record, photographer)
    describe_areas(coordinators, record)
    course.send_for_approval(coordinators, record)

    return_with_a_reason(heads, record)
    coordinators.goto(f"/self-evaluations/{record.pk}/")
    expect(coordinators.get_by_text(RETURNED)).to_be_visible()
    course.send_for_approval(coordinators, record)
    course.approve(heads, record, NOTE)

    photographer.report(heads, record)
    first, again = download(heads, tmp_path), heads.context.request.get(report_address(record)).body()
    assert first == again
    is_an_accessible_report(first, tmp_path)
    photographer.public_pages(visit)


# --- Opening ------------------------------------------------------------------------------------------------


def sign_in(page: Page, email: str) -> None:
    page.goto("/")
    page.get_by_role("link", name=said("Sign in")).first.click()
    page.get_by_label(said("E-mail address")).fill(email)
    page.get_by_label(said("Password"), exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name=said("Sign in"), exact=True).click()
    expect(page).to_have_url(re.compile("/my-page/$"))


def open_and_form_the_group(page: Page) -> None:
    course.open_year(page, AREAS)
    for part in (COORDINATOR, *MEMBERS):
        is_coordinator = part is COORDINATOR
        course.take_in(page, part.first_name, part.last_name, part.email, is_coordinator=is_coordinator)


def accept_invitation(page: Page, part: Part) -> Page:
    """Read the letter, follow its link, choose a password; my own page opens."""
    run_waiting()
    [letter] = Letter.objects.filter(recipient=part.email)
    [link] = re.findall(r"^http\S+$", letter.text, re.MULTILINE)
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_contain_text(part.first_name)
    page.locator("input[name=password1]").fill(PASSWORD)
    page.locator("input[name=password2]").fill(PASSWORD)
    page.get_by_role("button", name=said("Make the account and come in")).click()
    expect(page).to_have_url(re.compile("/my-page/$"))
    return page


# --- Rating blind -------------------------------------------------------------------------------------------


def rate_everything(page: Page, record: SelfEvaluation, part: Part, photographer: Photographer) -> None:
    """From my own page through every indicator in turn."""
    page.goto("/my-page/")
    photographer.my_page(page)
    page.get_by_role("main").get_by_role("link", name=said("Rate the indicators")).first.click()
    for number, indicator in enumerate(record.indicators):
        expect(page).to_have_url(re.compile(f"/rate/{re.escape(indicator.code)}/$"))
        assert page.locator("input[name=level]:checked").count() == 0
        shows_no_reason_of(page, [other for other in (COORDINATOR, *MEMBERS) if other is not part])
        page.locator(f"#id_level_{part.others if number else part.first}").check()
        page.locator("#id_reason").fill(part.reason)
        if number == 0:
            photographer.rating(page)
        page.locator("button[data-plain-submit]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(said("Look over and submit"))


def shows_no_reason_of(page: Page, parts: list[Part]) -> None:
    everything = page.content()
    assert [part.first_name for part in parts if part.reason in everything] == []


def sees_nothing_of_the_others(page: Page, record: SelfEvaluation) -> None:
    """Before the reveal no page of the coordinator or the head holds a level or a reason."""
    code = record.indicators[0].code
    for rest in ("", "history/", "group/", "settings/", "agree/"):
        answer = page.goto(f"/self-evaluations/{record.pk}/{rest}")
        assert answer is not None
        assert answer.status == 200, rest
        shows_no_reason_of(page, MEMBERS)
        assert page.locator("main .pv-rating").count() == 0, rest
    for rest in (f"agree/{code}/", f"agree/area/{AREAS[1]}/", "report/", "report.pdf", "approve/"):
        refusal = page.context.request.get(f"/self-evaluations/{record.pk}/{rest}")
        assert [part.first_name for part in MEMBERS if part.reason in refusal.text()] == [], rest
        assert 'class="pv-rating"' not in refusal.text(), rest
        assert b"%PDF" not in refusal.body()


def cannot_reveal_yet(page: Page, record: SelfEvaluation) -> None:
    """Two of three have submitted and the date has not passed."""
    page.goto(f"/self-evaluations/{record.pk}/reveal/")
    expect(page.get_by_role("button", name=said("Reveal the ratings"))).to_have_count(0)


# --- Revealed -----------------------------------------------------------------------------------------------


def sees_the_spread_without_names(page: Page, record: SelfEvaluation, photographer: Photographer) -> None:
    page.goto(f"/self-evaluations/{record.pk}/agree/")
    cells = page.locator(".pv-agenda tbody td.n").all_inner_texts()
    found = [float(cell.replace(",", ".")) for cell in cells]
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1]
    photographer.agenda(page)
    page.goto(f"/self-evaluations/{record.pk}/agree/{record.indicators[0].code}/")
    votes = page.get_by_role("region", name=said("How the group rated"))
    for part in (COORDINATOR, *MEMBERS):
        expect(votes.get_by_text(part.reason)).to_be_visible()
        assert part.last_name not in page.get_by_role("main").inner_text()
    assert sorted(votes.locator("tbody .pv-rating").all_inner_texts()) == ["1", "2", "4"]


def agree_from_the_widest_disagreement(
    page: Page, record: SelfEvaluation, photographer: Photographer
) -> None:
    page.locator("tbody th a").first.click()
    expect(page).to_have_url(re.compile(f"/agree/{re.escape(record.indicators[0].code)}/$"))
    for number in range(len(record.indicators)):
        if number == 0:
            page.locator("#id_level_3").check()
            page.locator("#id_reason").fill(AGREED)
            photographer.agreeing(page)
        course.record_agreed(page, "3", AGREED)
    expect(page).to_have_url(re.compile(r"/\d+/agree/$"))


def describe_areas(page: Page, record: SelfEvaluation) -> None:
    for code in record.areas:
        course.describe_area(page, code, strengths=STRENGTHS, improvements=IMPROVEMENTS)


# --- The head -----------------------------------------------------------------------------------------------


def return_with_a_reason(page: Page, record: SelfEvaluation) -> None:
    page.goto("/my-page/")
    page.get_by_role("main").locator(f"a[href='/self-evaluations/{record.pk}/approve/']").first.click()
    expect(page.get_by_text(STRENGTHS[0]).first).to_be_visible()
    page.get_by_label(said("Reason")).fill(RETURNED)
    page.get_by_role("button", name=said("Return to the group")).click()
    expect(page.get_by_text(said("The findings are returned to the group."))).to_be_visible()


# --- The paper ----------------------------------------------------------------------------------------------


def report_address(record: SelfEvaluation) -> str:
    return f"/self-evaluations/{record.pk}/report.pdf"


def download(page: Page, folder: Path) -> bytes:
    with page.expect_download() as coming:
        page.get_by_role("link", name=said("Download PDF")).click()
    coming.value.save_as(folder / "downloaded.pdf")
    return (folder / "downloaded.pdf").read_bytes()


def is_an_accessible_report(content: bytes, folder: Path) -> None:
    """PDF/A-2a and PDF/UA-1 as the file itself claims, tagged, in Lithuanian, about this centre."""
    assert content.startswith(b"%PDF-")
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang).startswith("lt")
        with pdf.open_metadata() as about:
            claims = {
                name: str(about.get(name)) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")
            }
    assert claims == {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"}
    if shutil.which("pdftotext"):
        path = folder / "report.pdf"
        path.write_bytes(content)
        words = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
        assert CENTRE in " ".join(words.split())
        assert "Parodomieji duomenys" in words
