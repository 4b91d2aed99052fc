"""The applicant is heard: asked until the decision, answered with a reason or a day, told in minutes."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case, Hearing
from pertvarka.accreditation.rules import hearings as rules
from pertvarka.accreditation.states import CaseState, HearingState
from pertvarka.accreditation.tests.factories import requested
from pertvarka.foundation import journal
from pertvarka.foundation.clock import as_of, now, today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
WORDS = "Norime paaiškinti 1.1.2 rodiklį."


def letters_to(person):
    return Message.objects.filter(kind="letter", payload__to=person.email, key__contains="hearing").count()


@pytest.fixture
def world():
    return requested()


@pytest.fixture
def hearing(world):
    return actions.ask_for_hearing(world.case, text=WORDS, by=world.head)


def granted(world, hearing):
    day = rules.earliest_day(today())
    return actions.grant_hearing(hearing, planned_on=day, place="10:00", answer="", by=world.officer)


def test_the_institution_asks_the_organiser_invites_holds_and_delivers(world, hearing):
    assert letters_to(world.officer) == 1

    granted(world, hearing)
    with as_of(now() + timedelta(days=20)):
        actions.hold_hearing(
            hearing,
            held_on=today() - timedelta(days=1),
            present="Visi",
            minutes="Išklausyta.",
            by=world.officer,
        )
        actions.deliver_minutes(hearing, by=world.officer)

    found = Hearing.objects.get()
    assert (found.state, found.minutes, found.planned_on) == (
        HearingState.DELIVERED,
        "Išklausyta.",
        rules.earliest_day(today()),
    )
    assert letters_to(world.head) == 2
    assert [entry.act for entry in journal.entries_about(world.case)][:4] == [
        "hearing_deliver",
        "hearing_hold",
        "hearing_grant",
        "ask_for_hearing",
    ]


def test_a_refusal_says_why_and_leaves_room_to_ask_again(world, hearing):
    actions.refuse_hearing(hearing, answer="Klausimas jau atsakytas raštu.", by=world.officer)

    assert actions.why_no_hearing(world.fresh()) is None
    assert letters_to(world.head) == 1


def test_the_institution_gets_days_to_prepare(world, hearing):
    with pytest.raises(actions.Refused, match=rules.earliest_day(today()).isoformat()):
        actions.grant_hearing(hearing, planned_on=today(), place="10:00", answer="", by=world.officer)


def test_one_hearing_at_a_time_also_by_a_double_click(world, hearing):
    with pytest.raises(actions.Refused):
        actions.ask_for_hearing(world.case, text=WORDS, by=world.head)
    with pytest.raises(IntegrityError), transaction.atomic():
        Hearing.objects.create(
            case=world.case, text=WORDS, asked_by=world.head, asked_at=now(), asked_on=today()
        )


def test_after_the_end_of_a_case_nobody_asks(world):
    Case.objects.filter(pk=world.case.pk).update(state=CaseState.WITHDRAWN, ended_reason="Persigalvojo.")

    with pytest.raises(actions.Refused):
        actions.ask_for_hearing(world.case, text=WORDS, by=world.head)


def test_a_hearing_is_not_held_before_it_was_asked_for_nor_in_the_future(world, hearing):
    granted(world, hearing)

    for day in (today() + timedelta(days=1), today() - timedelta(days=1)):
        with pytest.raises(actions.Refused):
            actions.hold_hearing(hearing, held_on=day, present="Visi", minutes="Taip.", by=world.officer)


def test_steps_follow_one_another(world, hearing):
    with pytest.raises(StepNotAllowed):
        actions.deliver_minutes(hearing, by=world.officer)

    actions.withdraw_hearing(hearing, by=world.head)
    with pytest.raises(StepNotAllowed):
        granted(world, hearing)


def test_each_side_does_its_own_part(world, hearing):
    stranger = requested("Kitas").head

    for person in (world.head, world.clerk, stranger):
        with pytest.raises(PermissionDenied):
            actions.refuse_hearing(hearing, answer="Ne.", by=person)
    for person in (world.officer, stranger):
        with pytest.raises(PermissionDenied):
            actions.withdraw_hearing(hearing, by=person)


def test_pages_take_a_case_through_its_hearing(world, client):
    client.force_login(world.head.account)
    address = f"/cases/{world.case.pk}/hearings/"
    refused = client.post(f"{address}ask/", {"text": ""})
    assert refused.status_code == 422
    client.post(f"{address}ask/", {"text": WORDS})
    hearing = Hearing.objects.get()
    assert WORDS in client.get(address).content.decode()

    client.force_login(world.officer.account)
    early = {"planned_on": today().isoformat(), "place": "10:00", "answer": "Pasiimkite planą."}
    answer = client.post(f"/cases/hearings/{hearing.pk}/grant/", early)
    assert (answer.status_code, "Pasiimkite planą." in answer.content.decode()) == (422, True)
    sent = {**early, "planned_on": rules.earliest_day(today()).isoformat()}
    client.post(f"/cases/hearings/{hearing.pk}/grant/", sent)
    again = client.post(f"/cases/hearings/{hearing.pk}/grant/", sent, follow=True)

    assert Hearing.objects.get().state == HearingState.GRANTED
    assert again.status_code == 200
    assert client.post(f"/cases/hearings/{hearing.pk}/withdraw/").status_code == 403
