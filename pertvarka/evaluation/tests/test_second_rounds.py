"""A second round beside the first: marked, not blind, and the first stays."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.models import Rating, Timing
from pertvarka.evaluation.states import State
from pertvarka.evaluation.tests.factories import REASON, approved, rated, revealed, world
from pertvarka.foundation.flow import StepNotAllowed

pytestmark = pytest.mark.django_db
WHY = "2.3.1 rodiklį supratome skirtingai."


def second_round(place):
    """Area 2.3 is open again; one member changes one answer and submits."""
    actions.reopen_area(place.record, area_code="2.3", reason=WHY, by=place.coordinator)
    changed = place.group[1]
    actions.save_rating(place.fresh(), indicator_code="2.3.1", level="1", reason=REASON, by=changed)
    actions.submit_ratings(place.fresh(), area_codes=["2.3"], by=changed)
    return place


def test_the_first_round_stays_and_alone_counts_as_blind():
    place = second_round(revealed(world(), ["3", "4", "3"]))

    item = next(item for item in queries.agenda(place.fresh()) if item.indicator.code == "2.3.1")

    assert [(vote.level, vote.timing) for vote in item.votes] == [
        ("3", Timing.ON_TIME),
        ("3", Timing.ON_TIME),
        ("4", Timing.ON_TIME),
        ("1", Timing.SECOND_ROUND),
    ]
    assert item.spread.total == 3


def test_answers_that_did_not_change_are_handed_in_again_as_they_were():
    place = second_round(revealed(world(), ["3", "4", "3"]))

    votes = queries.votes_by_indicator(place.fresh())["2.3.2"]

    assert [vote.level for vote in votes if vote.is_second_round] == ["4"]


def test_nobody_has_to_rate_again_and_other_areas_are_not_touched():
    place = second_round(revealed(world()))

    assert Rating.objects.filter(round=2).values("membership").distinct().count() == 1
    with pytest.raises(Refused):
        actions.save_rating(
            place.fresh(), indicator_code="1.2.1", level="1", reason=REASON, by=place.group[1]
        )
    with pytest.raises(Refused):
        actions.save_rating(
            place.fresh(), indicator_code="2.3.1", level="1", reason=REASON, by=place.group[1]
        )


def test_an_area_may_be_opened_a_third_time():
    place = second_round(revealed(world()))

    actions.reopen_area(place.fresh(), area_code="2.3", reason=WHY, by=place.head)
    actions.submit_ratings(place.fresh(), area_codes=["2.3"], by=place.group[1])

    assert place.fresh().round_of("2.3") == 3
    assert queries.own_answers(place.fresh().membership_of(place.group[1]))["2.3.1"].level == "1"


def test_a_second_click_opens_no_third_round():
    place = revealed(world())
    actions.reopen_area(place.record, area_code="2.3", reason=WHY, by=place.coordinator)

    with pytest.raises(Refused):
        actions.reopen_area(place.fresh(), area_code="2.3", reason=WHY, by=place.coordinator)


def test_what_is_sealed_needs_no_second_round():
    place = rated(world(reveals_by_area=True))
    actions.reveal(place.record, area_codes=["1.2"], by=place.coordinator)

    with pytest.raises(Refused):
        actions.reopen_area(place.fresh(), area_code="2.3", reason=WHY, by=place.coordinator)
    actions.reopen_area(place.fresh(), area_code="1.2", reason=WHY, by=place.coordinator)

    assert place.fresh().state == State.RATING


def test_a_second_round_neither_hastens_nor_holds_up_the_reveal_of_other_areas():
    place = rated(world(reveals_by_area=True))
    actions.reveal(place.record, area_codes=["1.2"], by=place.coordinator)
    actions.reopen_area(place.fresh(), area_code="1.2", reason=WHY, by=place.coordinator)
    actions.submit_ratings(place.fresh(), area_codes=["1.2"], by=place.group[1])

    assert queries.handed_in(place.fresh()).members_done == 3
    actions.reveal(place.fresh(), area_codes=["2.3"], by=place.coordinator)
    assert place.fresh().state == State.AGREEING


def test_members_do_not_open_areas_and_after_approval_nobody_does():
    place = revealed(world())
    with pytest.raises(PermissionDenied):
        actions.reopen_area(place.record, area_code="2.3", reason=WHY, by=place.group[1])

    done = approved(world(name="Kitas"))
    with pytest.raises(StepNotAllowed):
        actions.reopen_area(done.record, area_code="2.3", reason=WHY, by=done.head)


def test_the_report_counts_the_second_round_apart_from_the_blind_ratings():
    place = second_round(revealed(world()))
    found = {i.code: actions.AgreedLevel("3", REASON) for i in place.record.indicators}
    actions.agree(place.fresh(), levels=found, by=place.coordinator)
    actions.send_for_approval(place.fresh(), by=place.coordinator)

    content = actions.approve(place.fresh(), by=place.head).content

    votes = content["areas"][1]["indicators"][0]["votes"]
    assert (votes["counts"], votes["after_reveal"]) == ({"3": 3}, 1)


def test_a_member_is_told_why_and_led_to_their_ratings(client):
    place = revealed(world())
    client.force_login(place.coordinator.account)
    answer = client.post(reverse("evaluation:reopen-area", args=[place.record.pk, "2.3"]), {"reason": WHY})
    client.force_login(place.group[1].account)

    overview = client.get(reverse("evaluation:view", args=[place.record.pk])).content.decode()
    sheet = client.get(reverse("evaluation:rate-indicator", args=[place.record.pk, "2.3.1"]))

    assert answer.headers["Location"] == reverse("evaluation:agenda", args=[place.record.pk])
    assert WHY in overview
    assert sheet.context["line"].submission is None
    assert sheet.context["line"].reason == REASON
