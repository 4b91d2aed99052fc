"""A date that has passed never blocks silently: it is told, and something can be done."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.evaluation import actions, jobs, queries, rules
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.states import DATES_OF, State
from pertvarka.evaluation.tests.factories import REASON, agreed, person, rated, revealed, world
from pertvarka.evaluation.ways import WAYS, ways_out
from pertvarka.foundation import clock, journal
from pertvarka.foundation.clock import add_working_days, end_of
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message


def later(place, days=30):
    """The dates still to come, moved."""
    return {
        name: getattr(place.record, name) + timedelta(days=days) for name in DATES_OF[place.fresh().state]
    }


def letters():
    return [message.payload for message in Message.objects.order_by("number")]


@pytest.mark.parametrize(
    ("area", "may"),
    [
        ({}, True),
        ({"is_chosen": False}, False),
        ({"is_mandatory": True}, False),
        ({"submitted": 1}, False),
        ({"is_date_past": False}, False),
    ],
)
def test_an_area_is_left_out_only_when_nobody_rated_it_by_the_date(area, may):
    usual = {"is_chosen": True, "is_mandatory": False, "submitted": 0, "is_date_past": True}

    assert (rules.why_not_drop(**{**usual, **area}) is None) == may


@pytest.mark.django_db
def test_dates_move_with_a_reason_and_those_concerned_are_told():
    place = rated(world(), submit=1)
    Message.objects.all().delete()

    actions.move_dates(place.record, dates=later(place), reason="Ligų banga.", by=place.coordinator)

    assert place.fresh().rating_until == place.record.rating_until + timedelta(days=30)
    assert sorted(letter["to"] for letter in letters()) == sorted(m.email for m in place.group)
    assert all("Ligų banga." in letter["text"] for letter in letters())
    assert journal.entries_about(place.record)[0].details["before"]["rating_until"] == (
        place.record.rating_until.isoformat()
    )


@pytest.mark.django_db
def test_the_date_for_rating_only_moves_later_and_what_is_done_moves_no_more():
    place = rated(world(), submit=0)
    with pytest.raises(Refused):
        actions.move_dates(place.record, dates=later(place, -1), reason="Greičiau.", by=place.head)

    other = revealed(world(name="Kitas"))
    with pytest.raises(StepNotAllowed):
        actions.move_dates(
            other.record, dates={"rating_until": other.record.rating_until}, reason="Ne.", by=other.head
        )


@pytest.mark.django_db
def test_while_the_head_has_the_findings_only_that_date_moves_and_the_head_is_told():
    place = agreed(world())
    actions.send_for_approval(place.record, by=place.coordinator)
    Message.objects.all().delete()

    actions.move_dates(place.record, dates=later(place), reason="Vadovė atostogauja.", by=place.coordinator)

    assert [letter["to"] for letter in letters()] == [place.head.email]


@pytest.mark.django_db
def test_wrong_dates_come_back_beside_their_fields_with_the_reason_kept(client):
    place = rated(world(), submit=0)
    client.force_login(place.head.account)

    answer = client.post(
        reverse("evaluation:move-dates", args=[place.record.pk]),
        {
            "rating_until": "2020-01-01",
            "agreeing_until": "2100-01-01",
            "approval_until": "2100-01-02",
            "reason": "Mano žodžiai",
        },
    )

    assert answer.status_code == 422
    assert "Mano žodžiai" in answer.content.decode()
    assert set(answer.context["form"].errors) == {"rating_until", "agreeing_until", "approval_until"}


@pytest.mark.django_db
def test_who_has_not_submitted_is_reminded_once_a_day_and_nobody_is_told_who():
    place = rated(world(), submit=1)
    Message.objects.all().delete()

    actions.remind_members(place.record, by=place.head)
    actions.remind_members(place.record, by=place.head)

    assert sorted(letter["to"] for letter in letters()) == sorted(m.email for m in place.group[1:])
    assert journal.entries_about(place.record)[0].details == {}
    with pytest.raises(PermissionDenied):
        actions.remind_members(place.record, by=place.group[1])


@pytest.mark.django_db
def test_a_date_gone_by_is_told_to_head_and_coordinator_once():
    place = rated(world(), submit=0)
    actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.coordinator)
    Message.objects.all().delete()
    day = add_working_days(place.record.agreeing_until, 1)

    with clock.as_of(end_of(place.record.agreeing_until)):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
        Message.objects.all().delete()
        jobs.remind(day)
        jobs.remind(day)

    assert sorted(letter["to"] for letter in letters()) == sorted([place.head.email, place.coordinator.email])


@pytest.mark.django_db
def test_the_head_has_a_task_when_a_date_has_gone_by():
    place = revealed(world())

    with clock.as_of(end_of(place.record.agreeing_until)):
        tasks = queries.tasks_for(person(place.head.first_name))

    assert [(task.page, task.until) for task in tasks] == [("evaluation:view", place.record.agreeing_until)]


@pytest.mark.django_db
def test_an_area_nobody_rated_is_agreed_on_all_the_same():
    place = rated(world(reveals_by_area=True), submit=0)
    actions.submit_ratings(place.record, area_codes=["2.3"], by=place.group[1])

    with clock.as_of(end_of(place.record.rating_until)):
        actions.reveal(place.record, area_codes=["1.2", "2.3"], by=place.coordinator)
        level = {"1.2.1": actions.AgreedLevel("2", REASON)}
        actions.agree(place.fresh(), levels=level, by=place.coordinator)

    item = next(item for item in queries.agenda(place.fresh()) if item.indicator.code == "1.2.1")
    assert (item.votes, item.agreement.level) == ((), "2")


@pytest.mark.django_db
def test_or_the_head_leaves_it_out_and_agreeing_goes_on():
    place = rated(world(reveals_by_area=True), submit=0)
    actions.submit_ratings(place.record, area_codes=["2.3"], by=place.group[1])

    with clock.as_of(end_of(place.record.rating_until)):
        actions.reveal(place.record, area_codes=["2.3"], by=place.coordinator)
        actions.drop_area(place.fresh(), area_code="1.2", reason="Nebuvo kada.", by=place.head)

    fresh = place.fresh()
    assert (fresh.areas, fresh.state) == (["2.3"], State.AGREEING)
    assert journal.entries_about(place.record)[0].note == "Nebuvo kada."


@pytest.mark.django_db
def test_the_coordinator_leaves_nothing_out_and_a_strange_area_is_not_found(client):
    place = rated(world(), submit=0)
    with pytest.raises(PermissionDenied):
        actions.drop_area(place.record, area_code="1.2", reason="Ne.", by=place.coordinator)

    client.force_login(place.head.account)
    assert client.get(reverse("evaluation:drop-area", args=[place.record.pk, "9.9"])).status_code == 404


@pytest.mark.django_db
def test_every_way_out_leads_to_a_page_that_its_reader_may_open(client):
    places = [rated(world(), submit=1), revealed(world(name="Kitas")), world(name="Trečias", members=1)]
    for place in places:
        for someone in (place.head, place.coordinator):
            client.force_login(someone.account)
            page = client.get(reverse("evaluation:view", args=[place.record.pk]))
            addresses = [address for _way, address in page.context["ways"] if address]
            assert {client.get(address).status_code for address in addresses} == {200}


@pytest.mark.django_db
def test_each_state_but_the_last_has_its_ways_and_a_group_of_one_is_explained():
    alone, several = world(members=1), world(name="Kitas")

    assert {state for way in WAYS for state in way.states} == set(State.values) - {State.CANCELLED}
    assert len(ways_out(alone.record)) == len(ways_out(several.record)) + 1


@pytest.mark.django_db
def test_the_overview_asks_the_same_number_of_questions_however_many_rounds(
    client, django_assert_max_num_queries
):
    place = revealed(world())
    client.force_login(place.head.account)
    for _ in range(3):
        actions.reopen_area(place.fresh(), area_code="2.3", reason="Dar kartą.", by=place.head)
        actions.submit_ratings(place.fresh(), area_codes=["2.3"], by=place.group[1])

    with django_assert_max_num_queries(20):
        client.get(reverse("evaluation:view", args=[place.record.pk]))
