"""Two people on one agreed level or on the findings of one area: neither text is overwritten unseen."""

import threading

import pytest
from django.db import connection
from django.urls import reverse

from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.tests.factories import revealed, world
from pertvarka.foundation.versions import ChangedMeanwhile, fingerprint

pytestmark = pytest.mark.django_db

THEIRS, MINE = "Pirmasis tekstas apie planą.", "Antrasis tekstas apie apklausą."


def address(place, name="agree", code="2.3.1"):
    return reverse(f"evaluation:{name}", kwargs={"number": place.record.pk, "code": code})


def version_in(page):
    return page.context["version"]


@pytest.fixture
def meeting(client):
    """A revealed self-evaluation, its coordinator at the keyboard."""
    place = revealed(world())
    client.force_login(place.coordinator.account)
    return place, client


def agree(place, reason, level="3"):
    actions.agree(place.record, levels={"2.3.1": actions.AgreedLevel(level, reason)}, by=place.coordinator)


def test_the_second_writer_sees_both_and_nothing_is_lost(meeting):
    place, client = meeting
    began = version_in(client.get(address(place)))
    agree(place, THEIRS)

    answer = client.post(address(place), {"level": "4", "reason": MINE, "version": began})

    assert answer.status_code == 409
    shown = [(pair.theirs, pair.mine) for pair in answer.context["pairs"]]
    assert shown[0] == ("<mark>3 </mark>– <mark>Gerai</mark>", "<mark>4 </mark>– <mark>Labai gerai</mark>")
    assert "Pirmasis" in shown[1][0]
    assert "Antrasis" in shown[1][1]
    assert answer.context["changed"].by == place.coordinator.full_name
    assert place.fresh().agreements.get().reason == THEIRS


def test_keeping_mine_after_having_seen_theirs_saves_it(meeting):
    place, client = meeting
    began = version_in(client.get(address(place)))
    agree(place, THEIRS)
    both = client.post(address(place), {"level": "4", "reason": MINE, "version": began})

    answer = client.post(address(place), {**dict(both.context["sent"]), "version": version_in(both)})

    assert answer.status_code == 302
    assert queries.words_of_agreement(place.fresh().agreements.get()) == {"level": "4", "reason": MINE}


def test_a_third_writer_in_between_is_not_overwritten_either(meeting):
    place, client = meeting
    agree(place, THEIRS)
    both = client.post(address(place), {"level": "4", "reason": MINE, "version": ""})
    agree(place, "Trečiasis tekstas.")

    answer = client.post(address(place), {**dict(both.context["sent"]), "version": version_in(both)})

    assert answer.status_code == 409
    assert place.fresh().agreements.get().reason == "Trečiasis tekstas."


def test_taking_theirs_changes_nothing(meeting):
    place, client = meeting
    agree(place, THEIRS)

    answer = client.post(address(place), {"takes_theirs": "on"})

    assert answer.status_code == 302
    assert place.fresh().agreements.get().reason == THEIRS


def test_pressing_twice_is_no_conflict(meeting):
    place, client = meeting
    mine = {"level": "4", "reason": MINE, "version": version_in(client.get(address(place)))}

    assert [client.post(address(place), mine).status_code for _ in range(2)] == [302, 302]


def test_a_form_that_comes_back_with_errors_still_knows_where_it_began(meeting):
    place, client = meeting
    began = version_in(client.get(address(place)))
    refused = client.post(address(place), {"level": "4", "reason": "", "version": began})
    agree(place, THEIRS)

    answer = client.post(address(place), {"level": "4", "reason": MINE, "version": version_in(refused)})

    assert (refused.status_code, answer.status_code) == (422, 409)


def test_an_old_form_without_a_version_overwrites_nothing(meeting):
    place, client = meeting
    agree(place, THEIRS)

    assert client.post(address(place), {"level": "4", "reason": MINE}).status_code == 409


def test_the_findings_of_an_area_are_compared_as_well(meeting):
    place, client = meeting
    began = version_in(client.get(address(place, "area", "2.3")))
    actions.describe_area(
        place.record, area_code="2.3", strengths=["Jų."], improvements=[], by=place.coordinator
    )

    answer = client.post(
        address(place, "area", "2.3"), {"strengths": "Mano.", "improvements": "", "version": began}
    )
    theirs = client.post(address(place, "area", "2.3"), {"takes_theirs": "on"})
    again = client.post(
        address(place, "area", "2.3"), {"strengths": "Jų.\r\nMano.", "version": version_in(answer)}
    )

    assert (answer.status_code, theirs.status_code, again.status_code) == (409, 302, 302)
    assert answer.context["changed"].by == place.coordinator.full_name
    assert queries.words_of_area(place.fresh(), "2.3")["strengths"] == "Jų.\nMano."


@pytest.mark.django_db(transaction=True)
def test_of_two_at_the_very_same_moment_one_is_told():
    place = revealed(world())
    began = fingerprint(queries.words_of_agreement(None))
    start, outcomes = threading.Barrier(2), []

    def write(reason):
        start.wait()
        levels = {"2.3.1": actions.AgreedLevel("3", reason)}
        try:
            actions.agree(place.record, levels=levels, by=place.coordinator, seen={"2.3.1": began})
            outcomes.append("saved")
        except ChangedMeanwhile:
            outcomes.append("told")
        finally:
            connection.close()

    writers = [threading.Thread(target=write, args=(reason,)) for reason in (THEIRS, MINE)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert sorted(outcomes) == ["saved", "told"]
