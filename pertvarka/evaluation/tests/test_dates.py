"""A self-evaluation's last days in calendars, and the letters that remind of them."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Organisation, Person, Reminders
from pertvarka.evaluation import actions, jobs
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.tests.factories import agreed, approved, measure, rated, revealed, world
from pertvarka.foundation.clock import add_working_days, working_days_left
from pertvarka.foundation.dates import dates_of
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


def test_a_member_sees_three_last_days_and_a_stranger_none():
    place = world()
    stranger = world(name="Kitas").head

    found = dates_of(place.group[1])

    assert [(each.name.split("-")[-1], each.day) for each in found] == [
        ("rating", place.record.rating_until),
        ("agreeing", place.record.agreeing_until),
        ("approval", place.record.approval_until),
    ]
    assert not {each.name for each in found} & {each.name for each in dates_of(stranger)}


@pytest.mark.parametrize(("language", "name"), [("lt", "Pavyzdžio centras"), ("en", "Sample Centre")])
def test_the_institution_is_named_in_the_readers_language(language, name):
    place = world()
    Organisation.objects.filter(pk=place.centre.pk).update(
        name_lt="Pavyzdžio centras", name_en="Sample Centre"
    )

    with override(language):
        titles = [each.title for each in dates_of(place.head)]

    assert [title.endswith(name) for title in titles] == [True] * 3


def test_what_is_behind_is_marked_done_and_a_stop_as_cancelled():
    place = revealed(world())
    assert [each.is_done for each in dates_of(place.head)] == [True, False, False]

    actions.cancel(place.record, reason="Per klaidą.", by=place.head)

    assert [(each.is_done, each.is_cancelled) for each in dates_of(place.head)] == [(False, True)] * 3


def test_one_organisations_dates_leave_out_the_others():
    place, other = world(), world(name="Kitas")
    directory.give_role(place.head, "centre_head", other.centre, by=None)
    head = Person.objects.get(pk=place.head.pk)

    assert len(dates_of(head)) == 6
    assert len(dates_of(head, other.centre)) == 3


@pytest.mark.parametrize("centres", [1, 3])
def test_dates_cost_the_same_number_of_queries(django_assert_num_queries, centres):
    place = world()
    for number in range(centres - 1):
        other = world(name=f"Kitas{number}")
        directory.give_role(place.head, "centre_head", other.centre, by=None)
    head = Person.objects.get(pk=place.head.pk)

    with django_assert_num_queries(12):
        assert len(dates_of(head)) == 3 * centres


def reminders():
    """Who was reminded, in order of addresses, with the letters' subjects."""
    waiting = Message.objects.filter(key__contains=":reminder:")
    return sorted((message.payload["to"], message.payload["subject"]) for message in waiting)


def remind_on(day):
    """What the worker does on a day."""
    jobs.remind(day)
    return reminders()


def day_before(day, working_days):
    """The day on which so many working days are left."""
    return next(
        earlier
        for earlier in (day - timedelta(days=n) for n in range(60))
        if working_days_left(day, earlier) == working_days
    )


def test_only_those_who_have_not_submitted_are_reminded_once():
    place = rated(world(), submit=2)
    near = day_before(place.record.rating_until, 3)

    remind_on(near)
    found = remind_on(near + timedelta(days=1))

    assert [to for to, _subject in found] == [place.group[2].email]


def test_a_letter_comes_near_the_date_on_it_and_when_it_is_late():
    place = rated(world(), submit=2)
    until = place.record.rating_until

    days = [day_before(until, 4), day_before(until, 3), day_before(until, 0), add_working_days(until, 1)]

    assert [len(remind_on(day)) for day in days] == [0, 1, 2, 3]


def test_whose_turn_it_is_is_reminded_and_nobody_else():
    place = agreed(world())
    remind_on(day_before(place.record.agreeing_until, 0))
    assert [to for to, _subject in reminders()] == [place.coordinator.email]

    actions.send_for_approval(place.record, by=place.coordinator)
    found = remind_on(day_before(place.record.approval_until, 0))

    assert {to for to, _subject in found} == {place.coordinator.email, place.head.email}


def test_who_wants_no_letters_gets_none():
    place = rated(world(), submit=2)
    directory.choose_reminders(place.group[2], Reminders.NONE)

    assert remind_on(place.record.rating_until) == []


def test_a_moved_date_reminds_anew():
    place = rated(world(), submit=2)
    remind_on(place.record.rating_until)
    later = add_working_days(place.record.rating_until, 2)
    SelfEvaluation.objects.update(rating_until=later, agreeing_until=later, approval_until=later)

    assert len(remind_on(later)) == 2


def test_the_letter_speaks_the_readers_language():
    place = rated(world(), submit=2)
    directory.choose_language(place.group[2], "en")

    [(_to, subject)] = remind_on(place.record.rating_until)

    assert subject == "Last working day: Rate the indicators (Centras)"


def test_a_measure_stands_in_its_owners_calendar_and_a_strangers_has_none():
    place, other = approved(world()), world(name="Kitas")
    written = measure(place)

    names = {each.name for each in dates_of(Person.objects.get(pk=written.owner_id))}

    assert f"measure-{written.pk}" in names
    assert not [each for each in dates_of(other.head) if each.name.startswith("measure")]
