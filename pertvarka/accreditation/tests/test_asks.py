"""What cases ask of whom: tasks, calendars, reminders; and what merging and renaming do to a case."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from pertvarka.accreditation import actions, jobs, queries
from pertvarka.accreditation.models import Case, Happening
from pertvarka.accreditation.tests.factories import evaluating, organisation, planned, published, requested
from pertvarka.accreditation.tests.test_plans import accredited
from pertvarka.directory import actions as directory
from pertvarka.directory.models import OrganisationKind
from pertvarka.evaluation import queries as evaluation
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation import dates
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


def letters_to(person, about):
    found = Message.objects.filter(kind="letter", payload__to=person.email)
    return [m.payload for m in found if about in (m.key or "")]


def asked(person):
    return [str(task.text) for task in queries.asks.tasks_for(person)]


def test_the_officer_is_asked_to_plan_and_then_to_begin_when_the_month_is_near():
    world = requested()
    assert len(asked(world.officer)) == 1
    assert asked(world.head) == []

    actions.plan(world.case, place=actions.Place(world.year, 1), by=world.officer)
    actions.publish_plan(world.year, note="", seen=1, by=world.officer)
    near = asked(world.officer)
    Case.objects.update(planned_year=world.year + 2)

    assert len(near) == 1
    assert asked(world.officer) == []


def test_tasks_take_a_constant_number_of_queries(django_assert_max_num_queries):
    worlds = [requested(f"Centras {n}") for n in range(3)]
    asked(worlds[0].officer)

    with django_assert_max_num_queries(13):
        assert len(queries.asks.tasks_for(worlds[0].officer)) == 3


def test_my_page_shows_what_a_case_asks(client):
    world = requested()
    client.force_login(world.officer.account)

    page = client.get(reverse("site:my-page")).content.decode()

    assert reverse("accreditation:case", kwargs={"number": world.case.pk}) in page


def test_what_an_evaluation_asks_is_due_when_the_stage_of_its_case_is():
    world = evaluating()
    visit = today() + timedelta(days=60)
    ExternalEvaluation.objects.update(visit_from=visit, visit_until=visit)
    case = queries.full().get(pk=world.case.pk)
    asks = evaluation.asked_of(world.head)

    told = queries.asks.tasks_for(world.head, asks)

    (dossier,) = (task for task in told if task.page == "external:dossier")
    assert today() < dossier.until == queries.course_of(case, today()).passage("dossier").due.day
    assert [task.page for task in told][: len(asks)] == [task.page for task in asks]


def test_last_days_stand_in_the_calendars_of_those_who_see_the_case():
    world, stranger = published("Savas"), requested("Svetimas")

    def days(person):
        return [
            each.name for each in dates.dates_of(person) if each.name.startswith(f"case-{world.case.pk}-")
        ]

    actions.tell(world.case, stage="visit", on=today(), note="Įvyko.", by=world.officer)

    assert days(world.head) == days(world.officer) != []
    assert days(stranger.head) == []


def test_those_whose_turn_it_is_are_reminded_once_at_each_stage():
    world = requested()
    Case.objects.update(planned_year=today().year)  # whose plan is overdue
    (passage,) = queries.course_of(queries.full().get(pk=world.case.pk), today()).now
    day = passage.due.day

    for _twice in range(2):
        jobs.remind(day)
        jobs.remind(day + timedelta(days=4))

    assert len(letters_to(world.officer, ":due:plan:")) == 2
    assert letters_to(world.head, ":due:") == []


def test_whose_term_ends_next_year_is_written_to_once_in_autumn():
    world = requested("Baigiasi")
    accredited(world.centre)
    actions.withdraw(world.case, reason="Dar ne.", by=world.head)

    jobs.remind_of_expiry(today().replace(month=3, day=1))
    jobs.remind_of_expiry(today().replace(month=10, day=1))
    jobs.remind_of_expiry(today().replace(month=11, day=1))

    assert len(letters_to(world.head, "request-wanted")) == 1


# --- Merging and renaming in mid-case -----------------------------------------------------------------------


def test_a_merged_institution_takes_its_case_along():
    world = evaluating("Jungiamas centras")
    kept = organisation("Jungtinis centras", OrganisationKind.MUNICIPAL_CENTRE)

    directory.merge_organisations(kept, world.centre, by=world.officer)

    case = world.fresh()
    assert case.organisation == kept
    assert case.evaluation.organisation == kept


def test_two_institutions_with_open_cases_are_not_merged(in_english):
    one, other = requested("Vienas"), requested("Kitas")

    with pytest.raises(Refused, match="case"):
        directory.merge_organisations(one.centre, other.centre, by=one.officer)


def test_letters_of_a_renamed_institution_keep_the_name_it_bore():
    world = planned("Senasis centras")

    world.centre.name_lt = "Naujasis centras"
    world.centre.save()

    assert "Senasis centras" in world.case.letters.get().subject


def test_a_day_that_was_told_cannot_be_changed():
    world = published()
    told = Happening.objects.get(case=world.case)

    with pytest.raises(IntegrityError), transaction.atomic():
        Happening.objects.filter(pk=told.pk).update(on=today() - timedelta(days=1))
    with pytest.raises(IntegrityError), transaction.atomic():
        told.delete()
