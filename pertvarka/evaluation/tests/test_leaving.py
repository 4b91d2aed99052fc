"""Leaving the group: what is kept, what counts, and that nobody learns who had submitted."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.models import Membership
from pertvarka.evaluation.states import State
from pertvarka.evaluation.tests.factories import REASON, agreed, person, rated, revealed, world
from pertvarka.foundation import clock, journal
from pertvarka.foundation.clock import end_of
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
LAST = 2


def member(place, number):
    return Membership.objects.get(self_evaluation=place.record, person=place.group[number])


def again(someone):
    """The same person without what was remembered about their roles."""
    return person(someone.first_name)


def letters_to(someone):
    return [
        m.payload["subject"] for m in Message.objects.order_by("number") if m.payload["to"] == someone.email
    ]


def test_before_rating_starts_nothing_of_the_leaver_is_kept():
    place = world()

    actions.leave(place.record, by=place.group[LAST])

    assert place.fresh().memberships.count() == 2


@pytest.mark.parametrize("submit", [2, 3], ids=["who had not submitted", "who had submitted"])
def test_whoever_leaves_while_the_group_rates_the_counts_stay_the_same(submit):
    place = rated(world(), submit=submit)
    before = (queries.submitted_by_area(place.record)["2.3"], len(place.fresh().places))

    actions.leave(place.record, by=place.group[LAST])

    fresh = place.fresh()
    assert (queries.submitted_by_area(fresh)["2.3"], len(fresh.places)) == before
    assert len(fresh.group) == 2


def test_taking_out_who_has_not_submitted_does_not_bring_the_reveal_nearer():
    place = rated(world(), submit=2)
    actions.remove_member(member(place, LAST), reason="Išėjo iš darbo.", by=place.coordinator)

    with pytest.raises(Refused):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    with clock.as_of(end_of(place.record.rating_until)):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)

    votes = queries.votes_by_indicator(place.fresh())["2.3.1"]
    assert len(votes) == 2


def test_what_the_leaver_submitted_is_revealed_and_counts():
    place = rated(world(shows_names=True), ["3", "3", "0"])
    actions.leave(place.record, by=place.group[LAST])

    actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)

    item = queries.agenda(place.fresh())[0]
    assert sorted(vote.level for vote in item.votes) == ["0", "3", "3"]
    assert place.group[LAST].full_name in {vote.name for vote in item.votes}
    assert item.spread.disagreement == 2


def test_who_has_left_finds_the_doors_closed_and_comes_back_to_their_ratings():
    place = rated(world(), submit=1)
    leaver = place.group[LAST]
    actions.leave(place.record, by=leaver)

    assert list(queries.visible_to(again(leaver))) == []
    assert queries.tasks_for(again(leaver)) == []
    with pytest.raises(PermissionDenied):
        actions.save_rating(place.record, indicator_code="2.3.1", level="1", reason=REASON, by=again(leaver))

    actions.add_member(
        place.record,
        first_name=leaver.first_name,
        last_name=leaver.last_name,
        email=leaver.email,
        by=place.head,
    )
    back = place.fresh().membership_of(leaver)
    assert queries.own_answers(back)["2.3.1"].level == "3"
    assert len(place.fresh().places) == 3


def test_when_the_coordinator_leaves_the_head_is_asked_for_another_and_the_work_goes_on():
    place = revealed(world())

    actions.leave(place.record, by=place.coordinator)

    task = queries.tasks_for(again(place.head))[0]
    assert task.page == "evaluation:group"
    assert len(letters_to(place.head)) == 1
    actions.name_coordinator(member(place, 1), by=place.head)
    actions.agree(place.fresh(), levels={"2.3.1": actions.AgreedLevel("3", REASON)}, by=again(place.group[1]))
    assert place.fresh().agreements.count() == 1


def test_somebody_new_may_be_taken_in_to_coordinate_while_agreeing():
    place = revealed(world())
    actions.leave(place.record, by=place.coordinator)
    new = person("Naujoji")

    actions.add_member(
        place.record,
        first_name=new.first_name,
        last_name=new.last_name,
        email=new.email,
        is_coordinator=True,
        by=place.head,
    )

    assert place.fresh().coordinator.person == new


def test_who_joins_after_the_reveal_rates_and_is_marked_as_not_blind():
    place = revealed(world())
    late = person("Vėlyva")
    actions.add_member(
        place.record, first_name="Vėlyva", last_name="Pavardė", email=late.email, by=place.head
    )
    late = again(late)

    answers = {i.code: {"level": "0", "reason": REASON} for i in place.record.indicators}
    actions.save_ratings(place.fresh(), answers=answers, by=late)
    actions.submit_ratings(place.fresh(), area_codes=place.record.areas, by=late)

    item = queries.agenda(place.fresh())[0]
    assert [vote.is_blind for vote in item.votes].count(False) == 1
    assert item.spread.disagreement == 0


def test_once_rating_has_started_nobody_is_taken_out_without_a_reason_and_they_are_told_it():
    place = rated(world(), submit=1)

    with pytest.raises(Refused):
        actions.remove_member(member(place, LAST), by=place.head)
    actions.remove_member(member(place, LAST), reason="Išėjo iš darbo.", by=place.head)

    text = Message.objects.latest("number").payload["text"]
    assert "Išėjo iš darbo." in text
    assert journal.entries_about(place.record)[0].note == "Išėjo iš darbo."


def test_taking_out_twice_or_naming_a_coordinator_who_left_is_refused():
    place = rated(world(), submit=1)
    gone = member(place, LAST)
    actions.remove_member(gone, reason="Išėjo.", by=place.head)

    with pytest.raises(Refused):
        actions.remove_member(gone, reason="Išėjo.", by=place.head)
    with pytest.raises(Refused):
        actions.name_coordinator(gone, by=place.head)


def test_the_report_names_those_who_left_apart():
    place = agreed(world())
    actions.leave(place.record, by=place.group[LAST])
    actions.send_for_approval(place.record, by=place.coordinator)

    report = actions.approve(place.record, by=place.head)

    assert report.content["members_left"] == [place.group[LAST].full_name]
    assert place.group[LAST].full_name not in report.content["members"]
    assert documents.report_pdf(report).startswith(b"%PDF")


def test_leaving_and_taking_out_ask_first(client):
    place = rated(world(), submit=1)
    client.force_login(place.group[LAST].account)
    page = client.get(reverse("evaluation:leave", args=[place.record.pk]))

    assert page.status_code == 200
    assert len(place.fresh().group) == 3
    answer = client.post(reverse("evaluation:leave", args=[place.record.pk]), {"reason": ""})
    assert answer.headers["Location"] == reverse("evaluation:list")
    assert len(place.fresh().group) == 2


def test_a_member_taken_out_of_another_group_is_not_found(client):
    place, other = rated(world(), submit=0), rated(world(name="Kitas"), submit=0)
    client.force_login(place.head.account)

    address = reverse("evaluation:remove-member", args=[place.record.pk, member(other, 1).pk])

    assert client.post(address, {"reason": "Ne mano."}).status_code == 404
    assert len(other.fresh().group) == 3


def test_ratings_submitted_by_mistake_are_taken_back_and_submitted_anew():
    place = rated(world(), ["3", "3", "3"])

    actions.withdraw_ratings(place.record, area_codes=place.record.areas, by=place.group[1])

    with pytest.raises(Refused):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    actions.save_rating(place.record, indicator_code="2.3.1", level="1", reason=REASON, by=place.group[1])
    actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.group[1])
    actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    assert sorted(vote.level for vote in queries.votes_by_indicator(place.fresh())["2.3.1"]) == [
        "1",
        "3",
        "3",
    ]


def test_what_is_revealed_is_not_taken_back():
    place = revealed(world())

    with pytest.raises(Refused):
        actions.withdraw_ratings(place.record, area_codes=place.record.areas, by=place.group[1])


def test_the_history_names_nobody_who_took_ratings_back(client):
    place = rated(world())
    actions.withdraw_ratings(place.record, area_codes=place.record.areas, by=place.group[1])
    client.force_login(place.head.account)

    acts = client.get(reverse("evaluation:history", args=[place.record.pk])).context["acts"]

    assert acts[0]["who"] == ""
    assert place.fresh().state == State.RATING
