"""The yearly plan: even months, changes listed before they are made, publication, the public page."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.accreditation import actions, documents, planning, queries
from pertvarka.accreditation.models import Case, Decision, Happening, YearlyPlan
from pertvarka.accreditation.states import CaseState
from pertvarka.accreditation.tests.factories import organisation, people, planned, published, requested
from pertvarka.directory.models import OrganisationKind
from pertvarka.directory.roles import Role
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.outbox.models import Message

YEAR = today().year + 1


@given(
    waiting=st.lists(st.sampled_from(["A", "B", "C"]), max_size=30),
    taken=st.lists(st.tuples(st.sampled_from(planning.VISIT_MONTHS), st.sampled_from("ABC")), max_size=5),
)
def test_proposed_months_differ_by_no_more_than_one_visit_beyond_what_was_taken(waiting, taken):
    proposed = planning.spread(list(enumerate(waiting)), taken)

    counts = [sum(month == each for each in proposed.values()) for month in planning.VISIT_MONTHS]
    assert set(proposed) == set(range(len(waiting)))
    assert max(counts) - min(counts) <= 1 + len(taken)


def test_the_same_county_is_spread_over_months():
    proposed = planning.spread([(1, "A"), (2, "A"), (3, "B")], [])

    assert len(set(proposed.values())) == 3


def plan_page():
    return reverse("accreditation:plan", kwargs={"year": YEAR})


@pytest.mark.django_db
def test_changes_are_listed_exactly_before_anything_is_done(client):
    new, old = requested("Naujas"), planned("Planuotas", month=3)
    client.force_login(new.officer.account)
    months = {f"month-{new.case.pk}": 5, f"month-{old.case.pk}": 3}

    page = client.post(plan_page(), months)

    assert [(case, place.month) for case, place, _seen in page.context["changes"]] == [(new.case, 5)]
    assert "reason" not in page.context["form"].fields
    assert new.fresh().state == CaseState.REQUESTED


@pytest.mark.django_db
def test_confirmed_changes_are_all_made(client):
    new, old = requested("Naujas"), planned("Planuotas", month=3)
    client.force_login(new.officer.account)
    months = {f"month-{new.case.pk}": 5, f"month-{old.case.pk}": 4}
    listed = client.post(plan_page(), months).context["changes"]
    seen = {f"seen-{case.pk}": number for case, _place, number in listed}

    client.post(plan_page(), {**months, **seen, "confirm": "1", "reason": "Remontas."})

    assert (new.fresh().planned_month, old.fresh().planned_month) == (5, 4)
    assert Message.objects.filter(kind="letter", payload__to=old.head.email).count() == 2


@pytest.mark.django_db
def test_a_change_made_meanwhile_stops_them_all(client):
    first, second = requested("Pirmas"), requested("Antras")
    client.force_login(first.officer.account)
    months = {f"month-{first.case.pk}": 5, f"month-{second.case.pk}": 6}
    listed = client.post(plan_page(), months).context["changes"]
    seen = {f"seen-{case.pk}": number for case, _place, number in listed}
    actions.change_track(second.case, track="university", reason="r", by=first.officer)

    client.post(plan_page(), {**months, **seen, "confirm": "1"})

    assert {first.fresh().state, second.fresh().state} == {CaseState.REQUESTED}


@pytest.mark.django_db
def test_moving_a_planned_case_wants_a_reason(client):
    world = planned(month=3)
    client.force_login(world.officer.account)
    months = {f"month-{world.case.pk}": 4, f"seen-{world.case.pk}": 1, "confirm": "1", "reason": ""}

    assert client.post(plan_page(), months).status_code == 422
    assert world.fresh().planned_month == 3


@pytest.mark.django_db
def test_publishing_dates_the_stage_of_every_case_and_later_changes_are_told(client):
    world, late = planned("Pirmas"), requested("Vėlyvas")
    actions.publish_plan(YEAR, note="", seen=1, by=world.officer)
    actions.plan(late.case, place=actions.Place(YEAR, 9), by=world.officer)
    actions.move_in_plan(world.case, place=actions.Place(YEAR, 4), reason="Centro prašymu.", by=world.officer)

    page = client.get(reverse("accreditation:public-plan", kwargs={"year": YEAR}))

    assert set(Happening.objects.values_list("case", "on")) == {
        (world.case.pk, today()),
        (late.case.pk, today()),
    }
    changes = [(change.organisation, change.reason) for change in page.context["changes"]]
    assert changes == [(world.centre, "Centro prašymu."), (late.centre, "")]


@pytest.mark.django_db
def test_a_plan_is_published_once_and_only_as_it_was_seen():
    world = planned()
    with pytest.raises(actions.StalePage):
        actions.publish_plan(YEAR, note="", seen=2, by=world.officer)
    actions.publish_plan(YEAR, note="", seen=1, by=world.officer)

    with pytest.raises(actions.Refused):
        actions.publish_plan(YEAR, note="", seen=1, by=world.officer)
    assert YearlyPlan.objects.count() == 1


@pytest.mark.django_db
def test_the_public_reads_the_plan_without_an_account_and_not_the_requests(client):
    published()
    address = {"year": YEAR}

    page = client.get(reverse("accreditation:public-plan", kwargs=address))
    csv = client.get(reverse("accreditation:public-plan-csv", kwargs=address)).getvalue().decode("utf-8-sig")

    assert "Šilų centras" in page.content.decode()
    assert "Prašome akredituoti" not in page.content.decode()
    assert f"{YEAR}-03" in csv
    assert client.get(reverse("accreditation:public-plan", kwargs={"year": 2011})).status_code == 404


@pytest.mark.django_db
def test_the_plan_on_paper_is_the_same_twice():
    published()
    plan = YearlyPlan.objects.get()

    first = documents.plan_pdf(plan)

    assert first[:5] == b"%PDF-"
    assert first == documents.plan_pdf(plan)


@pytest.mark.django_db
def test_those_whose_term_ends_and_who_have_not_asked_are_written_to_once(client):
    officer, _clerk = people()
    place = organisation("Baigiasi", OrganisationKind.MUNICIPAL_CENTRE)
    head = person("Vadovė", role=Role.CENTRE_HEAD, at=place)
    asked = requested("Prašo")
    for each in (place, asked.centre):
        accredited(each)
    client.force_login(officer.account)
    address = reverse("accreditation:invite-requests", kwargs={"year": YEAR})

    page = client.get(address)
    client.post(address, {"count": "1"})
    client.post(address, {"count": "1"})

    assert page.context["places"] == [place]
    assert len(page.context["letters"]) == 2
    assert Message.objects.filter(kind="letter", payload__to=head.email).count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("cases", [1, 4])
def test_the_page_asks_a_constant_number_of_questions(client, django_assert_max_num_queries, cases):
    worlds = [planned(f"Centras {n}") for n in range(cases)]
    client.force_login(worlds[0].officer.account)
    client.get(plan_page())

    with django_assert_max_num_queries(14):
        client.get(plan_page(), {"spread": "1"})


@pytest.mark.django_db
def test_evenness_counts_by_month_and_county():
    planned("Pirmas", month=3)
    planned("Antras", month=3)

    even = queries.plans.evenness(queries.plans.cases_of_year(YEAR))

    assert even.by_month[2] == 2
    assert [(county.code, total) for county, _visits, total in even.rows] == [("LT-VL", 2)]


@pytest.mark.django_db
def test_a_case_cannot_be_planned_twice_at_the_same_time():
    world = planned()

    assert Case.objects.filter(state=CaseState.PLANNED).count() == 1
    with pytest.raises(actions.StalePage):
        actions.plan_many(
            {world.case: actions.Place(YEAR, 6)}, seen={world.case.pk: 0}, reason="r", by=world.officer
        )


def accredited(place) -> Decision:
    """A term, brought in from earlier records, that ends next year."""
    return Decision.objects.create(
        organisation=place,
        origin="imported",
        outcome="accredit_5",
        years=5,
        order_number="V-1",
        order_date=date(YEAR - 5, 1, 2),
        in_force_from=date(YEAR - 5, 1, 2),
        valid_until=date(YEAR, 1, 1) + timedelta(days=30),
        source="pavyzdys",
        mark="unseen",
        recorded_at=now(),
    )


@pytest.mark.django_db
def test_a_case_moved_to_another_year_stays_in_the_old_plan_as_a_struck_line(client):
    world, other = planned("Išeinantis", month=3), planned("Liekantis", month=4)
    plan = actions.publish_plan(YEAR, note="", seen=2, by=world.officer)
    place = actions.Place(YEAR + 1, 2)
    actions.move_in_plan(world.case, place=place, reason="Pastato remontas.", by=world.officer)
    actions.plan(requested("Kitų metų", year=YEAR + 1).case, place=place, by=world.officer)

    [change] = queries.plans.changes_of(plan)
    page = client.get(reverse("accreditation:public-plan", kwargs={"year": YEAR})).content.decode()

    assert (change.organisation, change.reason) == (world.centre, "Pastato remontas.")
    assert change.left_month == date(YEAR, 3, 1)
    assert f"{YEAR + 1}-02" in change.words
    assert "<s>" in page
    assert [case.pk for case in queries.plans.planned_cases(YEAR)] == [other.case.pk]


@pytest.mark.django_db
def test_a_case_taken_out_and_planned_for_another_year_is_seen_in_the_old_plan():
    world = planned("Išimtas", month=3)
    plan = actions.publish_plan(YEAR, note="", seen=1, by=world.officer)
    actions.take_out_of_plan(world.case, reason="Remontas.", by=world.officer)
    actions.plan(world.fresh(), place=actions.Place(YEAR + 1, 5), by=world.officer)

    assert [change.left_month for change in queries.plans.changes_of(plan)] == [date(YEAR, 3, 1)]
