"""The journey: institution, officer, three experts, clerk and citizen take one case to the public register.

Half a year passes: the house's clock is set on from step to step. With PERTVARKA_PICTURES=1 it also takes
pictures for docs/. The self-evaluation of the year before is told by the actions; other journeys click it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from django.utils.text import slugify
from playwright.sync_api import Page, expect

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.tests.factories import organisation
from pertvarka.directory import actions as directory
from pertvarka.directory.models import County, Municipality, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import Expert, ExternalEvaluation
from pertvarka.evaluation.tests.factories import approved, world
from pertvarka.foundation import journal
from tests.browser import case_steps as steps
from tests.browser.pictures import Photographer
from tests.browser.visitors import said

pytestmark = [
    pytest.mark.browser,
    pytest.mark.system,
    pytest.mark.django_db,
    pytest.mark.usefixtures("guests"),
]

CENTRE = "Girulių krašto švietimo centras"
AREA, INDICATOR = "2.3", "2.3.1"
YEAR = 2025
LONG_AGO = date(2020, 1, 1)
HEAD, OFFICER, CLERK = ("Birutė", "Girulytė"), ("Ramunė", "Vaiškaitė"), ("Tomas", "Norgaudas")
LEAD, SECOND, THIRD = ("Živilė", "Daukontaitė"), ("Algis", "Pušinskas"), ("Nomeda", "Kalnietytė")
EXPERTS = (LEAD, SECOND, THIRD)
LEVELS = ("3", "3", "2")
WISH, REQUEST = "kovo antra pusė", "Prašome įvertinti ir akredituoti mūsų centrą."
QUESTION = "Kaip žinote, kad programa pakeitė mokytojų darbą?"
ANSWER = "Po pusmečio klausiame mokytojų ir jų vadovų; atsakymų suvestinė pridėta."
PROTOCOL = "Kalbėtasi su vadove, metodininkais ir mokytojais. Peržiūrėtos programos ir jų vertinimas."
REASON = "Tai matyti iš dokumentų ir pokalbių vizito metu."
FOUND = {
    "strengths": "Programos kuriamos kartu su mokyklomis.",
    "improvements": "Programų poveikis matuojamas ne visada.",
    "recommendations": "Matuoti kiekvienos ilgos programos poveikį po pusmečio.",
}
MEASURE = "Klausti mokytojų praėjus pusmečiui po programos"
REMARK = "Programų planas patvirtintas sausio 8 dieną, ne vasarį."
REMARK_ANSWER = "Pataisyta: planas patvirtintas sausio 8 dieną."
ORDER = "PV-118"
SIGNED_PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
SIGNED = {"name": "isakymas.pdf", "mimeType": "application/pdf", "buffer": SIGNED_PDF}


def known(name: tuple[str, str], role: Role, at: Organisation | None = None) -> Person:
    """An invented person who has an account and a role."""
    email = f"{slugify(' '.join(name))}@giruliai.example"
    person = directory.find_or_create_person(*name, email, is_demonstration=True)
    directory.create_account(person, None)
    directory.give_role(person, role, at, by=None, from_on=LONG_AGO)
    return Person.objects.get(pk=person.pk)


def expert(name: tuple[str, str], county: County) -> Person:
    """Somebody in the register of experts, against whom nothing speaks."""
    person = known(name, Role.EXPERT)
    in_register = Expert.objects.create(
        person=person,
        level="leading",
        certificate=f"IV-{person.pk}",
        valid_from=LONG_AGO,
        valid_until=date(2040, 1, 1),
        languages=["lt"],
        areas=[AREA],
    )
    in_register.counties.add(county)
    return person


@dataclass
class Cast:
    """Everybody of the journey and their institution, which has evaluated itself the year before."""

    centre: Organisation
    head: Person
    officer: Person
    clerk: Person
    experts: list[Person]


@pytest.fixture
def calendar(house: str, monkeypatch: pytest.MonkeyPatch) -> steps.HouseClock:
    return steps.HouseClock(monkeypatch)


@pytest.fixture
def cast(calendar: steps.HouseClock) -> Cast:
    calendar.go_to(date(YEAR - 1, 9, 10))
    place = approved(world(name="Giruliai", members=2, areas=(AREA,)))
    place.head.first_name, place.head.last_name = HEAD
    place.head.save(update_fields=["first_name", "last_name"])
    centre = place.centre
    centre.name_lt, centre.name_lt_genitive = CENTRE, "Girulių krašto švietimo centro"
    centre.municipality = Municipality.objects.get(code="LT-52")
    centre.save()
    county = centre.municipality.county
    agency = Organisation.objects.filter(kind=OrganisationKind.AGENCY).first()
    ministry = Organisation.objects.filter(kind=OrganisationKind.MINISTRY).first()
    return Cast(
        centre,
        Person.objects.get(pk=place.head.pk),
        known(OFFICER, Role.AGENCY_OFFICER, agency),
        known(CLERK, Role.MINISTRY_CLERK, ministry or organisation("Ministerija", OrganisationKind.MINISTRY)),
        [expert(name, county) for name in EXPERTS],
    )


def test_a_case_goes_from_the_request_to_the_register(
    cast: Cast, calendar: steps.HouseClock, visit: Callable[..., Page], photographer: Photographer
) -> None:
    head, officer, clerk = visit(cast.head), visit(cast.officer), visit(cast.clerk)
    experts = [visit(person) for person in cast.experts]

    case = request_and_plan(head, officer, calendar, photographer)
    record = appoint_the_panel(officer, case, cast, calendar, photographer)
    study_the_dossier(head, experts, record, calendar, photographer)
    visit_the_institution(head, officer, experts, record, calendar, photographer)
    rate_blind_and_agree(experts, record, calendar, photographer)
    deliver_findings(head, experts, record, calendar, photographer)
    propose_and_decide(officer, clerk, case, calendar, photographer)
    plan_improvements(head, officer, case, calendar, photographer)
    a_citizen_finds_it(visit(), cast, calendar, photographer)


# --- Request, plan, panel ---------------------------------------------------------------------------------


def request_and_plan(
    head: Page, officer: Page, calendar: steps.HouseClock, photographer: Photographer
) -> Case:
    calendar.go_to(date(YEAR - 1, 10, 14))
    steps.file_request(head, wished_visit=WISH, text=REQUEST)
    photographer.take(head, "case-requested")
    case = Case.objects.get(organisation__name_lt=CENTRE)

    calendar.go_to(date(YEAR - 1, 12, 9))
    steps.take(officer, case, "plan", year=str(YEAR), month="3")
    calendar.go_to(date(YEAR - 1, 12, 10))
    steps.publish_plan(officer, YEAR)
    expect(officer.get_by_role("table").get_by_text(CENTRE)).to_be_visible()
    return case


def appoint_the_panel(
    officer: Page, case: Case, cast: Cast, calendar: steps.HouseClock, photographer: Photographer
) -> ExternalEvaluation:
    """Every candidate with what speaks for and against; the panel is written to."""
    calendar.go_to(date(YEAR, 1, 13))
    scope = {"areas": [AREA], "first_year": str(YEAR - 1), "last_year": str(YEAR - 1)}
    steps.take(officer, case, "open_evaluation", **scope)
    steps.to_evaluation(officer, case)
    officer.get_by_role("link", name=said("Form the panel")).first.click()
    photographer.take(officer, "panel")
    for person in cast.experts:
        steps.appoint(officer, person.full_name)
    record = ExternalEvaluation.objects.get(organisation=case.organisation)
    steps.tell_days(officer, record, date(YEAR, 3, 18), date(YEAR, 3, 19))
    steps.name_panel(officer, record, lead=cast.experts[0].full_name)
    return record


def study_the_dossier(
    head: Page,
    experts: list[Page],
    record: ExternalEvaluation,
    calendar: steps.HouseClock,
    photographer: Photographer,
) -> None:
    """No expert opens the dossier before the declaration; then questions are asked about it."""
    lead, second, _third = experts
    calendar.go_to(date(YEAR, 1, 20))
    steps.hand_in_dossier(head, record)
    assert lead.goto(steps.at(record, "review/")).status == 403
    for page in experts:
        steps.declare(page, record)
    calendar.go_to(date(YEAR, 2, 10))
    steps.ask(second, record, QUESTION)
    calendar.go_to(date(YEAR, 2, 12))
    steps.answer(head, record, ANSWER)
    second.goto(steps.at(record, "questions/"))
    expect(second.get_by_text(ANSWER)).to_be_visible()


# --- Visit, ratings, findings -----------------------------------------------------------------------------


def visit_the_institution(
    head: Page,
    officer: Page,
    experts: list[Page],
    record: ExternalEvaluation,
    calendar: steps.HouseClock,
    photographer: Photographer,
) -> None:
    lead = experts[0]
    calendar.go_to(date(YEAR, 2, 24))
    steps.send_agenda(lead, record)
    photographer.take(lead, "visit-agenda")
    steps.confirm_agenda(head, record)
    calendar.go_to(date(YEAR, 3, 18))
    steps.begin_visit(lead, record)
    calendar.go_to(date(YEAR, 3, 19))
    steps.write_protocol(lead, record, PROTOCOL)
    for page in experts:
        steps.sign_protocol(page, record)
    steps.end_visit(lead, record)


def rate_blind_and_agree(
    experts: list[Page], record: ExternalEvaluation, calendar: steps.HouseClock, photographer: Photographer
) -> None:
    """Three sealed ratings, revealed when the last one is in, and what the panel agrees on."""
    lead = experts[0]
    calendar.go_to(date(YEAR, 3, 24))
    lead.goto(steps.at(record, f"review/{INDICATOR}/"))
    photographer.take(lead, "review")
    for page, level in zip(experts, LEVELS, strict=True):
        steps.rate(page, record, level, REASON)
    steps.reveal(lead, record)
    photographer.take(lead, "consensus")
    steps.agree(lead, record, "3", REASON)
    steps.describe(lead, record, AREA, **FOUND)


def deliver_findings(
    head: Page,
    experts: list[Page],
    record: ExternalEvaluation,
    calendar: steps.HouseClock,
    photographer: Photographer,
) -> None:
    """A remark on a fact is answered before the findings are final."""
    lead, second, _third = experts
    calendar.go_to(date(YEAR, 3, 26))
    steps.deliver(lead, record, outcome="accredit_5", outcome_reason=REASON)
    calendar.go_to(date(YEAR, 3, 28))
    steps.remark(head, record, INDICATOR, REMARK)
    calendar.go_to(date(YEAR, 4, 1))
    steps.answer_remark(second, record, REMARK_ANSWER)
    steps.deliver(lead, record, outcome="accredit_5", outcome_reason=REASON)
    head.goto(steps.at(record))
    head.locator("a[href$='/findings/final/1/']").first.click()
    expect(head.get_by_text(REMARK_ANSWER)).to_be_visible()
    photographer.take(head, "findings")
    assert lead.goto(steps.at(record, "review/")).status == 403  # access has closed with the findings


# --- Decision and register --------------------------------------------------------------------------------


def propose_and_decide(
    officer: Page, clerk: Page, case: Case, calendar: steps.HouseClock, photographer: Photographer
) -> None:
    """The appeal's term passes unused; proposal, order with its signed file, certificate."""
    calendar.go_to(date(YEAR, 4, 16))
    officer.goto(f"/cases/{case.pk}/")
    photographer.take(officer, "case")
    steps.take(officer, case, "propose", document="S-118")
    calendar.go_to(date(YEAR, 4, 29))
    day = date(YEAR, 4, 29).isoformat()
    steps.take(clerk, case, "record_decision", number=ORDER, signed_on=day, in_force_from=day)
    steps.take(clerk, case, "attach_order", sends=False, file=SIGNED)
    steps.take(officer, case, "issue_certificate")


def plan_improvements(
    head: Page, officer: Page, case: Case, calendar: steps.HouseClock, photographer: Photographer
) -> None:
    """Every recommendation is answered by a measure and the plan is handed in; nothing more is to come."""
    calendar.go_to(date(YEAR, 5, 2))
    case.refresh_from_db()
    assert case.evaluation is not None
    steps.answer_with_measure(head, case.evaluation, title=MEASURE, due_on=date(YEAR, 11, 28).isoformat())
    photographer.take(head, "recommendations")
    steps.take(head, case, "hand_in_improvement")
    steps.take(officer, case, "close")


def a_citizen_finds_it(
    page: Page, cast: Cast, calendar: steps.HouseClock, photographer: Photographer
) -> None:
    """By name, without an account: how the institution stands, why, the proof of it, and its certificate."""
    calendar.go_to(date(YEAR, 5, 5))
    journal.publish_root()  # as every night
    page.goto("/")
    page.get_by_role("link", name=said("Register of accredited institutions")).first.click()
    page.locator("#q").fill("girulių")
    page.locator("#q").press("Enter")
    page.get_by_role("main").get_by_role("link", name=CENTRE).click()
    expect(page.get_by_text(ORDER).first).to_be_visible()
    expect(page.get_by_text(FOUND["strengths"])).to_be_visible()
    photographer.take(page, "register-entry")
    page.get_by_role("link", name=said("See the check and do it yourself")).click()
    fits = said("From the entry to the root everything fits")
    expect(page.get_by_role("heading", name=fits)).to_be_visible()
    photographer.take(page, "register-proof")
    page.go_back()
    page.locator("main dd a[href*='/certificates/']").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(said("The certificate is genuine and in force"))
    photographer.take(page, "certificate")
