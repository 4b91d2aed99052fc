"""Screens of one meeting: 304 while nothing was done, and what was done when something was."""

import pytest
from django.urls import reverse
from django.utils import translation
from django.utils.html import escape

from pertvarka.evaluation import actions
from pertvarka.evaluation.tests.factories import REASON, agreed, rated, revealed, world

pytestmark = pytest.mark.django_db

PAGES = {"view": {}, "agenda": {}, "agree": {"code": "2.3.1"}}


def address(place, name):
    return reverse(f"evaluation:{name}", kwargs={"number": place.record.pk, **PAGES[name]})


def ask(client, place, name, tag, **more):
    """As in-step.js does."""
    asked = {"HX-Request": "true", "HX-Target": "in-step", "If-None-Match": tag, **more}
    return client.get(address(place, name), headers=asked)


@pytest.fixture
def meeting(client):
    place = revealed(world())
    client.force_login(place.group[1].account)
    return place, client


@pytest.mark.parametrize("name", PAGES)
def test_while_nothing_is_done_the_answer_is_304_and_empty(meeting, name):
    place, client = meeting
    page = client.get(address(place, name))

    answer = ask(client, place, name, page.headers["ETag"])

    assert (answer.status_code, answer.content) == (304, b"")
    assert f'data-in-step="{escape(page.headers["ETag"])}"' in page.content.decode()


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("members", [2, 6])
def test_an_unchanged_page_costs_the_same_few_queries(client, django_assert_num_queries, name, members):
    place = agreed(world(members=members))
    client.force_login(place.group[1].account)
    tag = client.get(address(place, name)).headers["ETag"]

    with django_assert_num_queries(8):  # session, account, person, roles; record, group, reveals; newest act
        answer = ask(client, place, name, tag)

    assert answer.status_code == 304


@pytest.mark.parametrize("name", PAGES)
def test_an_act_draws_the_changing_part_anew_and_says_what_was_done(meeting, name):
    place, client = meeting
    tag = client.get(address(place, name)).headers["ETag"]
    actions.agree(place.record, levels={"2.3.1": actions.AgreedLevel("3", REASON)}, by=place.coordinator)

    answer = ask(client, place, name, tag)
    text = answer.content.decode()

    assert answer.status_code == 200
    assert answer.headers["ETag"] != tag
    assert f'data-told="{place.coordinator.full_name} ' in text
    assert "2.3.1." in text
    assert "<html" not in text


def test_who_submits_is_not_told_to_open_screens(client):
    place = rated(world(), submit=1)
    client.force_login(place.head.account)
    tag = client.get(address(place, "view")).headers["ETag"]
    actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.group[1])

    text = ask(client, place, "view", tag).content.decode()
    told = text.partition('data-told="')[2].partition('"')[0]

    assert told
    assert place.group[1].first_name not in told


def test_an_autosaved_rating_moves_no_screen(client):
    place = world()
    actions.start_rating(place.record, by=place.coordinator)
    client.force_login(place.head.account)
    tag = client.get(address(place, "view")).headers["ETag"]
    actions.save_rating(place.record, indicator_code="2.3.1", level="3", reason=REASON, by=place.group[1])

    assert ask(client, place, "view", tag).status_code == 304


def test_another_readers_tag_or_language_is_no_match(meeting, client):
    place, _ = meeting
    tag = client.get(address(place, "agenda")).headers["ETag"]
    client.force_login(place.coordinator.account)
    coordinators = client.get(address(place, "agenda")).headers["ETag"]

    with translation.override("lt"):
        english = client.get(f"/en{address(place, 'agenda')}", headers={"If-None-Match": coordinators})

    assert ask(client, place, "agenda", tag).status_code == 200
    assert english.status_code == 200


@pytest.mark.parametrize("tag", ["x", '"²-0"', '"99999999999999999999999-0"', "*, W/"])
def test_a_tag_that_is_none_of_ours_does_no_harm(meeting, tag):
    place, client = meeting

    answer = ask(client, place, "agenda", tag)

    assert answer.status_code == 200
    assert 'data-told=""' in answer.content.decode()


def test_whose_role_has_ended_is_refused_and_not_told_that_nothing_changed(meeting):
    place, client = meeting
    tag = client.get(address(place, "agenda")).headers["ETag"]
    place.group[1].holdings.all().delete()

    assert ask(client, place, "agenda", tag).status_code == 403
