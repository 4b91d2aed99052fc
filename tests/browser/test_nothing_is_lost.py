"""What was typed comes back to its writer and to nobody else, whatever dies: server, browser or session."""

import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bench.mortal_server import MortalServer
from pertvarka.directory import actions as directory
from pertvarka.directory.models import Person
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Rating
from pertvarka.evaluation.tests.factories import World, agreed, revealed, world
from tests.browser.conftest import CHROMIUM
from tests.browser.judging import faults_of_access
from tests.browser.pictures import Photographer, give_names
from tests.browser.places import PASSWORD
from tests.browser.visitors import Visitor, said
from tests.served import surroundings_of_the_tests

pytestmark = [pytest.mark.browser, pytest.mark.system, pytest.mark.django_db]

TEXT = "Susitarėme dėl šio lygio, nes taip rodo trejų metų apklausos."
MORE = " Trūksta tik planų."
# Milliseconds. The tests run beside others, so they wait longer than anybody would have to.
AT_MOST_LOST = 5_000
NOT_KEPT = 4_000  # twice the time after which typed text would have been kept
PATIENCE = 30_000
AN_HOUR, A_DAY = 3_600_000, 86_400_000


@pytest.fixture(autouse=True)
def _patience() -> Iterator[None]:
    """A busy machine is no fault of the page."""
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=5_000)


@pytest.fixture
def agreeing(house: str, new_name: str) -> World:
    """The ratings of the mandatory area are revealed."""
    return revealed(world(name=new_name, members=2, areas=("2.3",)))


@pytest.fixture
def rating(house: str, new_name: str) -> World:
    """A group that rates the mandatory area."""
    found = world(name=new_name, members=2, areas=("2.3",))
    actions.start_rating(found.record, by=found.coordinator)
    return found


@pytest.fixture
def mortal(house: str) -> Iterator[MortalServer]:
    """A server of its own for a test that kills it."""
    server = MortalServer(surroundings_of_the_tests())
    server.start()
    yield server
    server.kill()


def indicator(place: World) -> str:
    return f"/self-evaluations/{place.record.pk}/agree/2.3.1/"


def rate_page(place: World) -> str:
    return f"/self-evaluations/{place.record.pk}/rate/2.3.1/"


# An expression in the browser for all rows of its store of drafts.
ROWS = """await new Promise(done => {
  const request = indexedDB.open("pertvarka-drafts", 1);
  request.onsuccess = () => {
    const rows = request.result.transaction("drafts").objectStore("drafts").getAll();
    rows.onsuccess = () => { request.result.close(); done(rows.result); };
  };
})"""


def everything_stored(page: Page) -> str:
    """All that the site has written into this browser, as text."""
    return page.evaluate(
        f"""async () => [
          JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie,
          ...({ROWS}).map(row => JSON.stringify(row) + new TextDecoder("latin1").decode(row.sealed)),
        ].join(" ")"""
    )


def without_saving(page: Page) -> None:
    """The line to the server is down for everything that would save."""
    page.route(
        "**/rate/**", lambda route: route.abort() if route.request.method == "POST" else route.continue_()
    )


def drafts_stored(page: Page) -> int:
    """How many drafts lie in this browser, whoever wrote them."""
    return everything_stored(page).count('"sealed"')


def type_in(page: Page, text: str = TEXT) -> None:
    """Type a reason and wait until the browser has kept it."""
    before = drafts_stored(page)
    page.locator("#id_reason").press_sequentially(text, delay=2)
    deadline = time.monotonic() + PATIENCE / 1000
    while drafts_stored(page) == before and time.monotonic() < deadline:
        page.wait_for_timeout(100)


def notice(page: Page) -> object:
    return page.get_by_role("heading", name=said("Kept on this device, not saved yet:"))


def agreed_reason(place: World) -> str:
    return place.fresh().agreements.get().reason


def test_a_server_killed_while_somebody_rates_costs_nothing(
    rating: World, mortal: MortalServer, visit: Callable[..., Page], visitors: list[Visitor]
) -> None:
    page = visit(rating.group[1])
    page.goto(mortal.address + rate_page(rating))
    page.locator("#id_level_2").check()
    page.locator("#id_reason").press_sequentially(TEXT, delay=2)
    mortal.kill()
    page.locator("#id_reason").press_sequentially(MORE, delay=2)
    expect(page.locator("#saved")).to_have_attribute("data-state", "failed")

    mortal.start()

    expect(page.locator("#saved")).not_to_have_attribute("data-state", "failed", timeout=PATIENCE)
    answer = Rating.objects.get(membership__self_evaluation=rating.record).answer
    assert answer == {"level": "2", "reason": TEXT + MORE}
    visitors[0].faults.clear()  # the browser says that the server was gone


def test_who_types_without_a_pause_is_never_five_seconds_ahead_of_the_browser(
    rating: World, visit: Callable[..., Page], visitors: list[Visitor]
) -> None:
    page = visit(rating.group[1])
    without_saving(page)
    page.goto(rate_page(rating))
    page.locator("#id_level_2").check()

    page.locator("#id_reason").press_sequentially("a" * 80, delay=100)

    behind = page.evaluate(f"async () => Date.now() - Math.max(...({ROWS}).map(row => row.at))")
    assert behind < AT_MOST_LOST
    visitors[0].faults.clear()  # the browser says that nothing could be saved


def test_a_server_killed_mid_edit_gives_the_text_back_on_return(
    agreeing: World,
    mortal: MortalServer,
    visit: Callable[..., Page],
    visitors: list[Visitor],
    photographer: Photographer,
) -> None:
    give_names(agreeing, "Ąžuolynės švietimo centras")
    page = visit(agreeing.coordinator)
    page.goto(mortal.address + indicator(agreeing))
    page.locator("#id_level_3").check()
    type_in(page)
    mortal.kill()
    with pytest.raises(Exception, match="ERR_CONNECTION_REFUSED"):
        page.reload()
    visitors[0].faults.clear()  # the browser says that the server is gone
    mortal.start()

    page.goto(f"{mortal.address}/my-page/")
    page.locator("[data-draft-list] a").click()

    expect(notice(page)).to_be_visible()
    assert faults_of_access(page) == []
    photographer.draft(page)
    use = page.get_by_role("button", name=said("Use it"))
    use.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#id_reason")).to_be_focused()
    expect(page.locator("#id_reason")).to_have_value(TEXT)
    expect(page.locator("#id_level_3")).to_be_checked()
    page.get_by_role("button", name=said("Record the agreed level")).click()
    expect(page).not_to_have_url(mortal.address + indicator(agreeing))
    assert agreed_reason(agreeing) == TEXT
    page.goto(mortal.address + indicator(agreeing))
    page.wait_for_timeout(500)
    expect(notice(page)).to_have_count(0)


@pytest.fixture
def open_profile(browser: Browser, house: str, tmp_path: Path) -> Iterator[Callable[[], Page]]:
    """Starts a browser of its own with a profile on disk; the one before it must have been killed."""
    opened: list[BrowserContext] = []

    def again() -> Page:
        context = browser.browser_type.launch_persistent_context(
            tmp_path / "profile",
            executable_path=os.environ.get("CHROMIUM_PATH") or "/usr/bin/chromium",
            args=CHROMIUM,
            base_url=house,
            locale="lt-LT",
        )
        opened.append(context)
        return context.pages[0]

    yield again
    opened[-1].close()


def kill_browser(profile: Path) -> None:
    """SIGKILL to every process that works with this profile."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if str(profile).encode() in command:
            os.kill(int(folder.name), signal.SIGKILL)


def sign_in_with_password(page: Page, person: Person, *, shared: bool = False) -> None:
    """Through the sign-in page, as people do."""
    page.goto("/accounts/login/")
    page.locator("[name=login]").fill(person.email)
    page.locator("[name=password]").fill(PASSWORD)
    if shared:
        page.locator("[name=shared_computer]").check()
    page.locator("main form button").first.click()
    expect(page).to_have_url(re.compile("/my-page/$"))


def with_password(person: Person) -> Person:
    directory.change_password(Person.objects.get(pk=person.pk).account, PASSWORD)
    return person


def test_a_killed_browser_gives_the_text_back(
    agreeing: World, open_profile: Callable[[], Page], tmp_path: Path
) -> None:
    writer = with_password(agreeing.coordinator)
    page = open_profile()
    sign_in_with_password(page, writer)
    page.goto(indicator(agreeing))
    type_in(page)

    kill_browser(tmp_path / "profile")
    page = open_profile()
    sign_in_with_password(page, writer)
    page.goto(indicator(agreeing))

    expect(notice(page)).to_be_visible()
    page.get_by_role("button", name=said("Use it")).click()
    expect(page.locator("#id_reason")).to_have_value(TEXT)


def test_the_next_user_of_the_computer_finds_no_rating(
    rating: World, visit: Callable[..., Page], visitors: list[Visitor]
) -> None:
    page = visit(rating.group[1])
    without_saving(page)
    page.goto(rate_page(rating))
    page.locator("#id_level_2").check()
    type_in(page)
    stored = everything_stored(page)
    page.context.clear_cookies()
    visitors[0].sign_in(rating.coordinator)  # the same browser, another person
    visitors[0].faults.clear()  # the browser says that nothing could be saved

    page.goto(rate_page(rating))
    page.wait_for_timeout(500)

    assert '"sealed"' in stored
    assert not any(word in stored for word in ("apklausos", "reason", rating.group[1].first_name))
    expect(notice(page)).to_have_count(0)
    expect(page.locator("#id_reason")).to_have_value("")
    visitors[0].sign_in(rating.group[1])
    page.goto(rate_page(rating))
    expect(notice(page)).to_be_visible()  # it has been waiting for its writer


def test_signing_out_shows_what_is_unsaved_and_then_forgets_it(
    agreeing: World, visit: Callable[..., Page]
) -> None:
    page = visit(agreeing.coordinator)
    page.goto(indicator(agreeing))
    type_in(page)

    page.locator("header .pv-account summary").click()
    page.locator("header .pv-account").get_by_role("button", name=said("Sign out")).click()

    expect(page).to_have_url(re.compile("/accounts/logout/$"))
    expect(page.locator("[data-draft-list] a")).to_have_count(1)
    assert faults_of_access(page) == []
    page.locator("main").get_by_role("button", name=said("Sign out")).click()
    expect(page).not_to_have_url(re.compile("logout"))
    assert drafts_stored(page) == 0


def test_on_a_shared_computer_nothing_is_kept_and_what_was_there_goes(
    agreeing: World, visit: Callable[..., Page]
) -> None:
    page = visit(agreeing.coordinator)
    page.goto(indicator(agreeing))
    type_in(page)
    assert drafts_stored(page) == 1
    page.context.clear_cookies()

    sign_in_with_password(page, with_password(agreeing.coordinator), shared=True)
    page.goto(indicator(agreeing))
    page.locator("#id_reason").press_sequentially(TEXT, delay=2)
    page.wait_for_timeout(NOT_KEPT)

    assert drafts_stored(page) == 0


def test_after_seven_days_a_draft_is_gone(agreeing: World, visit: Callable[..., Page]) -> None:
    page = visit(agreeing.coordinator)
    page.clock.install()
    page.goto(indicator(agreeing))
    page.locator("#id_reason").fill(TEXT)
    page.clock.run_for(NOT_KEPT)
    expect(page.locator("form [data-part=kept]")).to_be_visible()
    page.clock.fast_forward(7 * A_DAY - AN_HOUR)
    page.goto("/my-page/")
    expect(page.locator("[data-draft-list] a")).to_have_count(1)

    page.clock.fast_forward(2 * AN_HOUR)
    page.goto("/my-page/")
    page.wait_for_timeout(500)

    expect(page.locator("[data-draft-list] a")).to_have_count(0)
    assert drafts_stored(page) == 0


def test_two_forms_on_one_page_have_drafts_of_their_own(
    house: str, new_name: str, visit: Callable[..., Page]
) -> None:
    place = agreed(world(name=new_name, members=2, areas=("2.3",)))
    actions.send_for_approval(place.record, by=place.coordinator)
    page = visit(place.head)
    page.goto(f"/self-evaluations/{place.record.pk}/approve/")
    page.locator("#id_note").fill("Pastaba prie ataskaitos.")
    page.locator("#return_reason").fill("Trūksta pagrindimo.")
    expect(page.locator("form [data-part=kept]")).to_have_count(2)

    page.get_by_role("button", name=said("Return to the group")).click()
    page.goto("/my-page/")

    expect(page.locator("[data-draft-list] a")).to_have_count(1)
    page.locator("[data-draft-list] button").click()
    expect(page.locator("[data-draft-list]")).to_be_hidden()
    assert drafts_stored(page) == 0


def test_a_draft_thrown_away_can_be_brought_back(agreeing: World, visit: Callable[..., Page]) -> None:
    page = visit(agreeing.coordinator)
    page.goto(indicator(agreeing))
    type_in(page)
    page.reload()

    page.get_by_role("button", name=said("Throw it away")).click()
    expect(page.get_by_role("button", name=said("Bring it back"))).to_be_focused()
    page.keyboard.press("Enter")

    expect(notice(page)).to_be_visible()
    assert drafts_stored(page) == 1


def test_a_draft_of_an_older_text_says_so_and_then_shows_both(
    agreeing: World, visit: Callable[..., Page]
) -> None:
    page = visit(agreeing.coordinator)
    page.goto(indicator(agreeing))
    page.locator("#id_level_3").check()
    type_in(page)
    theirs = {"2.3.1": actions.AgreedLevel("1", "Kolegos tekstas.")}
    actions.agree(agreeing.record, levels=theirs, by=agreeing.coordinator)
    page.goto(indicator(agreeing))

    expect(
        page.get_by_text(said("What is saved has changed since. If you save yours, you will see both."))
    ).to_be_visible()
    page.get_by_role("button", name=said("Use it")).click()
    page.get_by_role("button", name=said("Record the agreed level")).click()

    expect(page.locator("section[aria-labelledby=theirs]")).to_contain_text("Kolegos tekstas.")
    expect(page.locator("section[aria-labelledby=mine]")).to_contain_text(TEXT)
    page.wait_for_timeout(NOT_KEPT)
    page.get_by_role("button", name=said("Take this one and drop mine")).click()
    expect(page).not_to_have_url(re.compile(indicator(agreeing)))
    page.wait_for_timeout(500)
    assert drafts_stored(page) == 0


def end_session(page: Page) -> None:
    """As when the twelve hours are over."""
    key = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "sessionid")
    Session.objects.filter(session_key=key).delete()


def test_a_session_that_ends_while_somebody_rates_costs_nothing(
    rating: World, visit: Callable[..., Page], visitors: list[Visitor]
) -> None:
    page = visit(rating.group[1])
    page.goto(rate_page(rating))
    end_session(page)
    page.locator("#id_level_1").check()
    page.locator("#id_reason").press_sequentially(TEXT, delay=2)
    expect(page.locator("#saved")).to_have_attribute("data-state", "signed-out")

    with page.expect_popup() as opened:
        page.locator("#sign-in-again").click()
    visitors[0].page = opened.value
    sign_in_with_password(opened.value, with_password(rating.group[1]))
    page.bring_to_front()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    expect(page.locator("#saved")).not_to_have_attribute("data-state", "signed-out")
    expect(page.locator("#sign-in-again")).to_be_hidden()
    answer = Rating.objects.get(membership__self_evaluation=rating.record).answer
    assert answer == {"level": "1", "reason": TEXT}
    visitors[0].faults.clear()  # the browser says that a save was refused


def test_a_form_sent_after_the_session_ended_survives_signing_in_without_javascript(
    agreeing: World, visit: Callable[..., Page]
) -> None:
    writer = with_password(agreeing.coordinator)
    page = visit(writer, javascript=False)
    page.goto(indicator(agreeing))
    page.locator("#id_level_3").check()
    page.locator("#id_reason").fill(TEXT)
    end_session(page)
    page.get_by_role("button", name=said("Record the agreed level")).click()

    expect(page).to_have_url(re.compile("/accounts/login/"))
    page.locator("[name=login]").fill(writer.email)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main form button").first.click()

    expect(page).to_have_url(re.compile("/kept/$"))
    expect(page.get_by_text(TEXT)).to_be_visible()
    page.get_by_role("button", name=said("Send again")).click()
    expect(page).to_have_url(re.compile("/agree/2.3.[23]/$"))
    assert agreed_reason(agreeing) == TEXT


def test_what_is_kept_at_the_door_is_a_page_like_every_other(
    agreeing: World, visit: Callable[..., Page]
) -> None:
    writer = with_password(agreeing.coordinator)
    page = visit(writer)
    page.goto(indicator(agreeing))
    page.locator("#id_level_3").check()
    page.locator("#id_reason").fill(TEXT)
    end_session(page)
    page.get_by_role("button", name=said("Record the agreed level")).click()
    sign_in_with_password(page, writer)

    page.get_by_role("link", name=said("Look at it and send it again")).click()

    expect(page.get_by_text(TEXT)).to_be_visible()
    assert faults_of_access(page) == []
    page.get_by_role("button", name=said("Throw away")).click()
    expect(page.get_by_text(said("Nothing is kept for you here"))).to_be_visible()
