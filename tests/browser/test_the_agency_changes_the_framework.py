"""The journey: the agency changes the framework, and only what begins after its day is made with the new one.

With PERTVARKA_PICTURES=1 it also takes the pictures that docs/guides/framework.md shows.
"""

import os
import re
from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.tests.factories import World, centre, person, world
from pertvarka.foundation import clock
from pertvarka.foundation.clock import now, today
from pertvarka.frameworks import actions
from pertvarka.frameworks.content import content_hash
from pertvarka.frameworks.models import Draft, FrameworkVersion
from pertvarka.frameworks.queries import in_force
from tests.browser.pictures import Photographer
from tests.browser.visitors import said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

FRAMEWORK = "institution-evaluation"
NOTE = "Ketvirtas lygis aiškesnis, atsiranda rodiklis apie grįžtamąjį ryšį, penkeriems metams reikia 2,9."
SIGN = (
    "Kiekvienas plano renginys susietas su poreikiu; planas tikslinamas kas ketvirtį pagal naujus duomenis."
)
TITLE = "Grįžtamasis ryšys dalyviams"
AHEAD = timedelta(days=2)  # until the new version is in force; midnight may come while the test runs


@pytest.fixture
def earlier(country: str, new_name: str) -> World:
    """A self-evaluation that was begun under the first version."""
    return world(name=f"{new_name} ankstesnis")


@pytest.fixture
def newcomer(country: str, new_name: str) -> Person:
    """The head of a centre that has not begun yet."""
    return person(f"Vadovas{new_name}", role=Role.CENTRE_HEAD, at=centre(f"{new_name} vėlesnis"))


def of_the_agency(role: str) -> Person:
    held = RoleHolding.objects.current().filter(role=role, person__is_demonstration=True)
    return held.select_related("person__account")[0].person


def test_the_agency_changes_the_framework(
    earlier: World, newcomer: Person, visit: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    photographer = Photographer(os.environ.get("PERTVARKA_PICTURES") == "1")
    first = FrameworkVersion.objects.get(version=1)
    officer, head = visit(of_the_agency(Role.AGENCY_OFFICER)), visit(of_the_agency(Role.AGENCY_HEAD))

    draft = begin_a_draft(officer)
    change_a_sign(officer, draft, photographer)
    add_an_indicator(officer, draft)
    weigh_it(officer, draft)
    raise_a_number_of_the_rule(officer, draft, photographer)
    sees_what_differs(officer, draft, photographer)
    sees_what_past_evaluations_would_have_come_to(officer, draft, photographer)
    cannot_publish(officer, draft)
    second = publish(head, draft, photographer)

    assert content_hash(FrameworkVersion.objects.get(pk=first.pk).document) == first.content_hash
    assert in_force(FRAMEWORK, on=today()) == first
    anybody_reads_what_it_changes(visit())

    monkeypatch.setattr(clock, "_retold", ContextVar("the day has come", default=now() + AHEAD))
    record = open_a_self_evaluation(visit(newcomer))
    assert record.framework_version == second
    keeps_the_first_version(visit(earlier.head), earlier)
    monkeypatch.undo()

    a_mistaken_version_is_taken_back(head, second)


# --- The officer ----------------------------------------------------------------------------------------


def begin_a_draft(page: Page) -> Draft:
    page.goto("/my-page/")
    page.get_by_role("link", name=said("Evaluation framework")).first.click()
    page.get_by_role("link", name=said("New draft")).click()
    page.get_by_label(said("Name of the draft")).fill("Aiškesnė versija")
    page.get_by_label(said("What it changes and why")).fill(NOTE)
    page.get_by_role("button", name=said("Begin the draft")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(said("The draft at a glance"))
    return Draft.objects.latest("pk")


def opened(page: Page, draft: Draft, address: str) -> Page:
    page.goto(f"/frameworks/drafts/{draft.pk}/part/{address}/")
    return page


def save(page: Page) -> None:
    with page.expect_navigation():
        page.locator("form[data-autosave]").get_by_role("button", name=said("Save"), exact=True).click()
    expect(page.get_by_text(said("Saved."), exact=True)).to_be_visible()


def nothing_to_mend(page: Page) -> None:
    expect(page.locator("#checks")).to_contain_text(said("Check: nothing to mend"))


def change_a_sign(page: Page, draft: Draft, photographer: Photographer) -> None:
    """What is typed is saved by itself; the missing English is said at once and in its place."""
    opened(page, draft, "1.1.1")
    page.locator("[name=signs-4-sign_lt]").fill(SIGN)
    page.locator("[name=signs-4-sign_en]").fill("")
    page.locator("[name=signs-4-sign_en]").blur()
    expect(page.locator("#checks")).to_contain_text(said("a text is wanted here"))
    page.locator("[name=signs-4-sign_en]").fill(
        "Every event is linked to a need; the plan is revised each quarter."
    )
    save(page)
    nothing_to_mend(page)
    photographer.take(page, "framework-draft")


def add_an_indicator(page: Page, draft: Draft) -> None:
    """By the keyboard alone."""
    opened(page, draft, "1.1")
    page.get_by_role("button", name=said("Add an indicator")).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/part/1\.1\.5/$"))
    for field in page.locator("form[data-autosave] textarea").all():
        name = field.get_attribute("name") or ""
        if not name.startswith("source_ref"):
            field.fill(
                TITLE if name == "title_lt" else f"{name.removesuffix('_lt').removesuffix('_en')}: {TITLE}"
            )
    save(page)
    nothing_to_mend(page)


def weigh_it(page: Page, draft: Draft) -> None:
    opened(page, draft, "weights")
    page.get_by_label(re.compile(re.escape(TITLE))).fill("2")
    save(page)


def raise_a_number_of_the_rule(page: Page, draft: Draft, photographer: Photographer) -> None:
    """The sentences no longer fit; the numbers are offered and taken."""
    opened(page, draft, "line-3")
    page.locator("[name=when-0-value]").fill("2,9")
    save(page)
    expect(page.get_by_text(said("With the numbers of the conditions it would read:"))).to_be_visible()
    photographer.take(page, "framework-rule")
    page.get_by_role("button", name=said("Write the numbers into the sentence")).click()
    expect(page.locator("[name=sentence_lt]")).to_have_value(re.compile("ne mažesnis kaip 2,9, kiekvienos"))
    nothing_to_mend(page)


def sees_what_differs(page: Page, draft: Draft, photographer: Photographer) -> None:
    page.get_by_role("link", name=said("What differs"), exact=True).click()
    told = page.get_by_role("main")
    expect(told).to_contain_text(
        said("The decision rule differs, so the same levels may lead to another proposal.")
    )
    expect(told).to_contain_text(f"1.1.5 {TITLE}")
    expect(page.locator("ins", has_text="2,9")).to_have_count(1)
    photographer.take(page, "framework-difference")


def sees_what_past_evaluations_would_have_come_to(
    page: Page, draft: Draft, photographer: Photographer
) -> None:
    page.get_by_role("link", name=said("What if"), exact=True).click()
    expect(page.get_by_role("main")).to_contain_text("1.1.5")
    expect(page.get_by_role("heading", level=2).first).to_contain_text(re.compile(r"\d+"))
    assert page.get_by_text(said("One by one")).count() == 0
    photographer.take(page, "framework-what-if")


def cannot_publish(page: Page, draft: Draft) -> None:
    answer = page.goto(f"/frameworks/drafts/{draft.pk}/publish/")
    assert answer is not None
    assert answer.status == 403


# --- The head of the agency -----------------------------------------------------------------------------


def publish(page: Page, draft: Draft, photographer: Photographer) -> FrameworkVersion:
    page.goto(f"/frameworks/drafts/{draft.pk}/")
    page.get_by_role("link", name=said("Publish"), exact=True).click()
    photographer.take(page, "framework-publish")
    page.get_by_label(said("In force from")).fill("2020-01-01")
    page.get_by_role("button", name=said("Publish version %(number)s", number=2)).click()
    expect(page.locator("#id_in_force_from_error")).to_be_visible()
    page.get_by_label(said("In force from")).fill((today() + AHEAD).isoformat())
    page.get_by_role("button", name=said("Publish version %(number)s", number=2)).click()
    expect(page).to_have_url(re.compile(f"/frameworks/{FRAMEWORK}/2/$"))
    expect(page.get_by_text(said("Not in force yet"))).to_be_visible()
    return FrameworkVersion.objects.get(version=2)


def a_mistaken_version_is_taken_back(page: Page, second: FrameworkVersion) -> None:
    draft = actions.start_draft(second, title="Per anksti", by=of_the_agency(Role.AGENCY_OFFICER))
    actions.publish_draft(
        draft,
        at=0,
        in_force_from=date(today().year + 5, 1, 1),
        reason="",
        tells_heads=False,
        by=of_the_agency(Role.AGENCY_HEAD),
    )
    page.goto("/frameworks/drafts/")
    page.get_by_role("link", name=said("Withdraw version %(number)s", number=3)).click()
    page.get_by_label(said("Reason")).fill("Paskelbta per klaidą.")
    page.get_by_role("button", name=said("Withdraw the version")).click()
    expect(page.get_by_text("Paskelbta per klaidą.")).to_be_visible()


# --- Everybody else -------------------------------------------------------------------------------------


def anybody_reads_what_it_changes(page: Page) -> None:
    page.goto(f"/frameworks/{FRAMEWORK}/2/")
    page.get_by_role("link", name=said("What this version changes")).click()
    expect(page.get_by_role("main")).to_contain_text(TITLE)


def open_a_self_evaluation(page: Page) -> SelfEvaluation:
    page.goto("/self-evaluations/")
    page.get_by_role("link", name=said("Open a self-evaluation")).click()
    page.get_by_role("button", name=said("Open and form the group")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(said("Group"))
    record = SelfEvaluation.objects.latest("pk")
    page.goto(f"/self-evaluations/{record.pk}/")
    expect(page.locator(f"a[href='/frameworks/{FRAMEWORK}/2/']").first).to_be_visible()
    return record


def keeps_the_first_version(page: Page, place: World) -> None:
    page.goto(f"/self-evaluations/{place.record.pk}/")
    expect(page.locator(f"a[href='/frameworks/{FRAMEWORK}/1/']").first).to_be_visible()
    assert SelfEvaluation.objects.get(pk=place.record.pk).framework_version.version == 1
