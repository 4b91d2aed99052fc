"""A form refused at the door waits for its writer, sealed, and for nobody else."""

import re

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from pertvarka.directory import actions, jobs
from pertvarka.directory.kept_posts import CHARACTERS_MAX, COOKIE
from pertvarka.directory.models import KeptPost, Person
from pertvarka.directory.tests.people import PASSWORD
from pertvarka.evaluation.tests.factories import revealed, world
from pertvarka.foundation import page_owner
from pertvarka.foundation.clock import now

pytestmark = pytest.mark.django_db

HERE = {"Origin": "http://testserver"}
TEXT = "Susitarėme dėl trečio lygio, nes taip rodo apklausa."
KEPT_PAGE = "/kept/"


@pytest.fixture(autouse=True)
def _fresh_limits():
    cache.clear()


@pytest.fixture
def place():
    """A revealed self-evaluation whose coordinator can sign in with a password."""
    place = revealed(world())
    actions.change_password(place.coordinator.account, PASSWORD)
    return place


def form_of(person, **more):
    return {
        "level": "3",
        "reason": TEXT,
        "version": "",
        page_owner.FIELD: page_owner.mark_of(person.account_id),
        **more,
    }


def address(place):
    return reverse("evaluation:agree", kwargs={"number": place.record.pk, "code": "2.3.1"})


def sign_in(client, person):
    actions.change_password(Person.objects.get(pk=person.pk).account, PASSWORD)
    return client.post("/accounts/login/", {"login": person.email, "password": PASSWORD})


def sent_signed_out(client, place, **more):
    return client.post(address(place), form_of(place.coordinator, **more), headers=HERE)


def hidden_fields(page):
    """The fields of the page's form that sends again."""
    form = page.content.decode().partition("<blockquote")[2].partition("</form>")[0]
    return dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form))


def test_what_was_sent_signed_out_is_seen_after_signing_in_and_saved_when_sent_again(client, place):
    answer = sent_signed_out(client, place)
    at_the_door = client.get(answer.headers["Location"])
    sign_in(client, place.coordinator)

    page = client.get(KEPT_PAGE)
    assert (answer.headers["Location"], at_the_door.status_code) == (KEPT_PAGE, 302)
    assert [sheet.texts for sheet in page.context["sheets"]] == [[TEXT]]
    assert place.fresh().agreements.count() == 0  # nothing is sent by itself

    again = client.post(address(place), hidden_fields(page), headers=HERE)

    assert again.status_code == 302
    assert place.fresh().agreements.get().reason == TEXT
    assert KeptPost.objects.count() == 0


def test_it_stays_kept_when_sending_again_is_refused(client, place):
    sent_signed_out(client, place, reason="")
    sign_in(client, place.coordinator)
    kept = KeptPost.objects.get()

    answer = client.post(
        address(place), form_of(place.coordinator, reason="", kept_post=kept.pk), headers=HERE
    )

    assert answer.status_code == 422
    assert KeptPost.objects.count() == 1


def test_it_stays_kept_when_the_step_no_longer_follows(client, place):
    sent_signed_out(client, place)
    client.force_login(place.head.account)
    actions_of_head = {"reason": "Nebereikia."}
    client.post(reverse("evaluation:cancel", args=[place.record.pk]), actions_of_head)
    client.force_login(place.coordinator.account)
    kept = KeptPost.objects.get()

    answer = client.post(address(place), form_of(place.coordinator, kept_post=kept.pk), headers=HERE)

    assert answer.status_code == 302
    assert KeptPost.objects.count() == 1


def test_another_person_in_the_same_browser_sees_nothing_and_cannot_throw_it_away(client, place):
    sent_signed_out(client, place)
    kept = KeptPost.objects.get()
    client.force_login(place.group[1].account)

    page = client.get(KEPT_PAGE)
    thrown = client.post(reverse("directory:throw-away-kept-post", args=[kept.pk]))
    client.post(address(place), {"kept_post": kept.pk}, headers=HERE)

    assert page.context["sheets"] == []
    assert TEXT not in page.content.decode()
    assert thrown.status_code == 404
    assert KeptPost.objects.count() == 1


def test_the_same_person_in_another_browser_sees_nothing(client, place):
    sent_signed_out(client, place)
    other = Client()
    other.cookies[COOKIE] = "x" * 43
    other.force_login(place.coordinator.account)

    assert other.get(KEPT_PAGE).context["sheets"] == []


def test_after_an_hour_it_is_gone(client, place, time_machine):
    time_machine.move_to("2026-03-02T10:00:00+02:00", tick=False)
    sent_signed_out(client, place)
    client.force_login(place.coordinator.account)
    time_machine.move_to("2026-03-02T11:00:00+02:00", tick=False)

    assert client.get(KEPT_PAGE).context["sheets"] == []
    jobs.forget_kept_posts(now().date())
    assert KeptPost.objects.count() == 0


def test_nothing_stored_shows_what_was_written(client, place):
    sent_signed_out(client, place)

    stored = str(KeptPost.objects.values().get())

    assert not any(word in stored for word in (TEXT, "apklausa", "agree", "2.3.1"))


def test_a_form_from_before_the_last_sign_in_is_kept(place):
    client = Client(enforce_csrf_checks=True)
    client.force_login(place.coordinator.account)

    answer = client.post(address(place), form_of(place.coordinator), headers=HERE)

    assert answer.headers["Location"] == KEPT_PAGE
    assert client.get(KEPT_PAGE).context["sheets"][0].kept.refusal == "form_old"


def test_a_form_of_another_person_in_an_old_tab_is_kept_for_that_person_alone(place):
    client = Client(enforce_csrf_checks=True)
    client.force_login(place.group[1].account)

    client.post(address(place), form_of(place.coordinator), headers=HERE)
    mine = client.get(KEPT_PAGE).context["sheets"]
    client.force_login(place.coordinator.account)

    assert mine == []
    assert len(client.get(KEPT_PAGE).context["sheets"]) == 1


def test_a_form_sent_before_the_second_step_was_set_up_is_kept(client, place, settings):
    settings.SECOND_STEP_FOR_STAFF = True
    client.force_login(place.coordinator.account)

    client.post(address(place), form_of(place.coordinator), headers=HERE)

    assert [kept.refusal for kept in KeptPost.objects.all()] == ["second_step"]


@pytest.mark.parametrize(
    "headers",
    [{}, {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Referer": "https://evil.example/a"}],
)
def test_another_sites_form_is_not_kept(client, place, headers):
    client.post(address(place), form_of(place.coordinator), headers=headers)

    assert KeptPost.objects.count() == 0


@pytest.mark.parametrize("mark", ["", "1", "1:abc", "ą:ą", "1" * 5000])
def test_a_form_with_no_mark_of_ours_is_not_kept_and_still_leads_to_signing_in(client, place, mark):
    answer = client.post(address(place), form_of(place.coordinator) | {page_owner.FIELD: mark}, headers=HERE)

    assert answer.headers["Location"].startswith("/accounts/login/")
    assert KeptPost.objects.count() == 0


def test_passwords_are_never_kept(client, place):
    mark = {page_owner.FIELD: page_owner.mark_of(place.coordinator.account_id)}

    client.post("/accounts/password/change/", {"oldpassword": PASSWORD, **mark}, headers=HERE)
    Client(enforce_csrf_checks=True).post(
        "/invitations/accept/", {"password1": PASSWORD, **mark}, headers=HERE
    )

    assert KeptPost.objects.count() == 0


def test_what_htmx_sends_stays_on_its_page(client, place):
    answer = client.post(address(place), form_of(place.coordinator), headers={**HERE, "HX-Request": "true"})

    assert answer.status_code == 401
    assert KeptPost.objects.count() == 0


def test_too_long_a_form_is_not_kept_and_says_so(client, place):
    answer = sent_signed_out(client, place, reason="ą" * CHARACTERS_MAX)

    assert answer.headers["Location"].startswith("/accounts/login/")
    assert "messages" in answer.cookies
    assert KeptPost.objects.count() == 0


def test_files_are_named_and_not_kept(client, place):
    sent_signed_out(client, place, file=SimpleUploadedFile("planas.pdf", b"%PDF-1.7 turinys"))
    client.force_login(place.coordinator.account)

    page = client.get(KEPT_PAGE)

    assert page.context["sheets"][0].files == ["planas.pdf"]
    assert "planas.pdf" in page.content.decode()
    assert "turinys" not in str(KeptPost.objects.get().content)


def test_only_the_newest_five_are_kept(client, place):
    for number in range(7):
        sent_signed_out(client, place, reason=f"Bandymas numeris {number}")
    client.force_login(place.coordinator.account)

    texts = [sheet.texts[0] for sheet in client.get(KEPT_PAGE).context["sheets"]]

    assert texts == [f"Bandymas numeris {number}" for number in (6, 5, 4, 3, 2)]


def test_it_can_be_thrown_away(client, place):
    sent_signed_out(client, place)
    client.force_login(place.coordinator.account)

    answer = client.post(reverse("directory:throw-away-kept-post", args=[KeptPost.objects.get().pk]))

    assert answer.headers["Location"] == KEPT_PAGE
    assert KeptPost.objects.count() == 0


def test_my_page_says_that_something_waits_and_asks_only_where_something_may(client, place):
    def looked_at():
        with CaptureQueriesContext(connection) as asked:
            page = client.get("/my-page/").content.decode()
        return page, [query for query in asked.captured_queries if "keptpost" in query["sql"]]

    client.force_login(place.coordinator.account)
    before, queries_before = looked_at()
    client.logout()
    sent_signed_out(client, place)
    client.force_login(place.coordinator.account)
    after, queries_after = looked_at()

    assert (KEPT_PAGE in before, KEPT_PAGE in after) == (False, True)
    assert (len(queries_before), len(queries_after)) == (0, 1)


def test_every_form_of_a_signed_in_page_says_whose_page_it_is(client, place):
    client.force_login(place.coordinator.account)
    mark = page_owner.mark_of(place.coordinator.account_id)

    text = client.get(address(place)).content.decode()

    assert text.count("csrfmiddlewaretoken") == text.count(f'name="written_by" value="{mark}"') > 1


def test_a_visitors_form_names_nobody(client):
    assert page_owner.FIELD not in client.get("/accounts/login/").content.decode()


def test_an_english_form_is_kept_as_well(client, place):
    with override("lt"):
        answer = client.post(f"/en{address(place)}", form_of(place.coordinator), headers=HERE)

    assert answer.headers["Location"] == f"/en{KEPT_PAGE}"


def test_an_account_that_was_closed_keeps_nothing(client, place):
    account = place.coordinator.account
    account.is_active = False
    account.save()

    sent_signed_out(client, place)

    assert KeptPost.objects.count() == 0
