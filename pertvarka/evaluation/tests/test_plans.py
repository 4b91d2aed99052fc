"""The improvement plan: measures, how they go, who may do what, and what is carried on."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, jobs, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.models import Measure
from pertvarka.evaluation.searches import MeasureSearch
from pertvarka.evaluation.states import MEASURE_FLOW, OPEN_MEASURES, MeasureState
from pertvarka.evaluation.tests.factories import (
    agreed,
    approved,
    measure,
    person,
    words,
    world,
)
from pertvarka.foundation import clock, journal
from pertvarka.foundation.clock import add_working_days, end_of, today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message


def again(someone):
    """The same person without what was remembered about their roles."""
    return Person.objects.get(pk=someone.pk)


def letters_to(someone):
    return [
        m.payload["subject"] for m in Message.objects.order_by("number") if m.payload["to"] == someone.email
    ]


# --- Without a database ---------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(sorted(MEASURE_FLOW.steps))))
def test_a_measure_is_closed_exactly_when_it_is_done_or_given_up(names):
    state = MeasureState.PLANNED.value
    for name in names:
        if MEASURE_FLOW.allows(name, state):
            state = MEASURE_FLOW.take(name, state).target
    assert (state in OPEN_MEASURES) == (state not in (MeasureState.DONE, MeasureState.GIVEN_UP))
    assert MEASURE_FLOW.open_steps(state) != []


@given(st.dictionaries(st.sampled_from(["q", "year", "area", "state", "centre", "mine", "order"]), st.text()))
def test_whatever_stands_in_the_address_is_read_as_a_search(asked):
    search = MeasureSearch.read(asked)

    assert search.order in ("due", "title", "area", "owner", "state", "cost")
    assert search.year is None or search.year < 10**9


@pytest.mark.parametrize(
    ("start", "now", "target", "reached"),
    [
        (Decimal(10), Decimal(12), Decimal(12), True),
        (Decimal(10), Decimal(11), Decimal(12), False),
        (Decimal(10), Decimal(4), Decimal(5), True),  # it was to fall
        (Decimal(10), Decimal(6), Decimal(5), False),
        (None, Decimal(6), Decimal(5), True),
        (Decimal(10), None, Decimal(5), None),
        (Decimal(10), Decimal(6), None, None),
    ],
)
def test_a_target_is_reached_whichever_way_it_lies(start, now, target, reached):
    assert queries.FigureCourse({}, start, now, target).is_reached == reached


# --- Writing the plan -----------------------------------------------------------------------------------


@pytest.mark.django_db
def test_points_without_a_measure_are_gaps_until_one_answers_them(client):
    place = approved(world())
    client.force_login(place.head.account)
    address = reverse("evaluation:plan", args=[place.record.pk])

    assert [point.text for point in client.get(address).context["gaps"]] == ["Tobulintina."]
    measure(place)
    assert client.get(address).context["gaps"] == []


@pytest.mark.django_db
def test_before_the_approval_there_is_no_plan(client):
    place = agreed(world())
    client.force_login(place.head.account)

    assert client.get(reverse("evaluation:plan", args=[place.record.pk])).status_code == 404
    with pytest.raises(Refused):
        measure(place)


@pytest.mark.django_db
def test_the_owner_is_told_and_somebody_new_is_invited():
    place = approved(world())
    measure(place)
    new = actions.NewPerson("Nauja", "Darbuotoja", "nauja@example.lt")

    other = actions.add_measure(place.fresh(), words=words(), owner=new, by=place.head)

    assert len(letters_to(place.group[1])) > 0
    assert other.owner.invitations.count() == 1
    assert "/invitations/" in Message.objects.latest("number").payload["text"]


@pytest.mark.django_db
def test_a_figure_starts_where_it_stands_when_it_is_chosen():
    place = approved(world())

    found = measure(place, figure_key="evaluation.self_evaluations_approved", figure_target=Decimal(2))

    course = queries.figure_courses([found])[found.pk]
    assert (course.start, course.now, course.target, course.is_reached) == (1, 1, 2, False)
    with pytest.raises(Refused):
        measure(place, figure_key="nera.tokio")


@pytest.mark.django_db
def test_what_changed_stands_in_the_history(client):
    place = approved(world())
    found = measure(place)

    actions.change_measure(found, words=words(title="Kitaip"), owner=place.group[2], by=place.head)
    actions.change_measure(found, words=words(title="Kitaip"), owner=place.group[2], by=place.head)

    client.force_login(place.head.account)
    acts = client.get(reverse("evaluation:measure", args=[found.pk])).context["acts"]
    assert [act["what"] for act in acts].count(acts[0]["what"]) == 1
    assert {(str(before), str(after)) for _name, before, after in acts[0]["changes"]} == {
        ("Atnaujinti programas", "Kitaip"),
        (place.group[1].full_name, place.group[2].full_name),
    }


@pytest.mark.django_db
def test_money_written_shorter_is_no_change():
    place = approved(world())
    found = measure(place, cost=Decimal("5.00"))

    actions.change_measure(found, words=words(cost=Decimal(5)), owner=found.owner, by=place.head)

    assert [entry.act for entry in journal.entries_about(found)] == ["add_measure"]


@pytest.mark.django_db
def test_a_measure_written_by_mistake_is_taken_out_and_one_of_a_confirmed_plan_is_not():
    place = approved(world())
    actions.remove_measure(measure(place), by=place.coordinator)
    assert not Measure.objects.exists()

    kept = measure(place)
    actions.confirm_plan(place.fresh(), by=place.head)
    with pytest.raises(Refused):
        actions.remove_measure(kept, by=place.head)


@pytest.mark.django_db
def test_only_the_head_confirms_and_not_an_empty_plan():
    place = approved(world())
    with pytest.raises(Refused):
        actions.confirm_plan(place.fresh(), by=place.head)
    measure(place)
    with pytest.raises(PermissionDenied):
        actions.confirm_plan(place.fresh(), by=place.coordinator)

    plan = actions.confirm_plan(place.fresh(), by=place.head)

    assert plan.confirmed_by == place.head
    assert journal.entries_about(plan)[0].act == "confirm_plan"


# --- How it goes ----------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_owner_writes_how_it_goes_and_the_first_note_starts_the_measure():
    place = approved(world())
    owner = person("Mokytoja")
    found = measure(place, owner=owner)

    actions.note_progress(found, text="Pradėta.", percent=20, by=owner)
    actions.move_measure(found, "finish", by=owner)

    found.refresh_from_db()
    assert (found.state, found.closed_on) == (MeasureState.DONE, today())
    assert [note.text for note in found.notes.all()] == ["Pradėta."]


@pytest.mark.django_db
def test_the_owner_neither_changes_nor_gives_up_the_measure():
    place = approved(world())
    owner = person("Mokytoja")
    found = measure(place, owner=owner)

    for act in (
        lambda: actions.move_measure(found, "give_up", note="Nebegalime.", by=owner),
        lambda: actions.change_measure(found, words=words(), owner=owner, by=owner),
        lambda: actions.remove_measure(found, by=owner),
    ):
        with pytest.raises(PermissionDenied):
            act()


@pytest.mark.django_db
def test_giving_up_and_opening_again_want_a_reason():
    place = approved(world())
    found = measure(place)
    with pytest.raises(Refused):
        actions.move_measure(found, "give_up", by=place.head)

    actions.move_measure(found, "give_up", note="Nėra lėšų.", by=place.head)
    with pytest.raises(StepNotAllowed):
        actions.note_progress(found, text="Dar.", percent=None, by=place.head)
    actions.move_measure(found, "reopen", note="Lėšų rasta.", by=place.head)

    found.refresh_from_db()
    assert (found.state, found.closed_on, found.closing_note) == (MeasureState.STARTED, None, "")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "broken",
    [{"state": "done"}, {"closed_on": "2026-01-01"}, {"cost": -1}, {"title": ""}, {"figure_key": "x"}],
)
def test_the_database_itself_keeps_measures_whole(broken):
    found = measure(approved(world()))

    with pytest.raises(IntegrityError), transaction.atomic():
        Measure.objects.filter(pk=found.pk).update(**broken)


# --- What is asked --------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_measure_due_soon_is_its_owners_task_and_a_late_one_the_heads_too():
    place = approved(world())
    owner = person("Mokytoja")
    found = measure(place, owner=owner, due_on=add_working_days(today(), 3))
    measure(place, owner=owner, due_on=add_working_days(today(), 30))

    assert [task.number for task in queries.asked_of(owner)] == [found.pk]
    assert queries.asked_of(again(place.head)) == []
    with clock.as_of(end_of(found.due_on)):
        assert [task.number for task in queries.asked_of(again(place.head))] == [found.pk]


@pytest.mark.django_db
def test_letters_come_near_the_day_and_past_it_once_and_then_to_the_head_too():
    place = approved(world())
    owner = person("Mokytoja")
    found = measure(place, owner=owner, due_on=add_working_days(today(), 2))
    Message.objects.all().delete()

    for day in (today(), today(), add_working_days(found.due_on, 1), add_working_days(found.due_on, 2)):
        with clock.as_of(end_of(day) - timedelta(hours=15)):
            jobs.remind_of_measures(day)

    assert len(letters_to(owner)) == 2
    assert len(letters_to(place.head)) == 1


@pytest.mark.django_db
def test_what_is_done_asks_nothing_more():
    place = approved(world())
    found = measure(place, due_on=add_working_days(today(), 2))
    actions.move_measure(found, "finish", by=place.group[1])
    Message.objects.all().delete()

    jobs.remind_of_measures(add_working_days(found.due_on, 1))

    assert not Message.objects.exists()
    assert queries.measure_tasks_for(again(place.group[1])) == []


# --- Who sees what --------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_list_shows_exactly_the_measures_whose_page_opens():
    place, other = approved(world()), approved(world(name="Kitas"))
    owner = person("Mokytoja")
    measures = [measure(place, owner=owner), measure(place), measure(other)]
    people = [
        owner,
        place.head,
        place.coordinator,
        place.group[2],
        other.head,
        person("Niekas"),
        person("Auditorė", role=Role.AUDITOR),
    ]

    for someone in map(again, people):
        seen = set(queries.measures_visible_to(someone))
        assert seen == {each for each in measures if may(someone, "measure.view", each)}


@pytest.mark.django_db
def test_numbers_of_another_centre_open_nothing_and_change_nothing(client):
    place, other = approved(world()), approved(world(name="Kitas"))
    found = measure(other)
    client.force_login(place.head.account)

    gets = [reverse(f"evaluation:{name}", args=[found.pk]) for name in ("measure", "change-measure")]
    posts = [reverse(f"evaluation:{name}", args=[found.pk]) for name in ("remove-measure", "note-progress")]
    posts.append(reverse("evaluation:move-measure", args=[found.pk, "finish"]))
    posts.append(reverse("evaluation:confirm-plan", args=[other.record.pk]))

    assert {client.get(address).status_code for address in gets} == {403}
    assert {client.post(address, {"text": "x", "reason": "x"}).status_code for address in posts} == {403}
    found.refresh_from_db()
    assert found.state == MeasureState.PLANNED


# --- Pages ----------------------------------------------------------------------------------------------


def filled(place, **more):
    """What the form of a measure sends."""
    usual = {
        "answers": "2.3:0",
        "title": "Atnaujinti programas",
        "owner": place.group[1].pk,
        "due_on": (today() + timedelta(days=30)).isoformat(),
    }
    return {**usual, **more}


@pytest.mark.django_db
def test_the_head_writes_a_measure_and_money_may_have_a_comma(client):
    place = approved(world())
    client.force_login(place.head.account)

    answer = client.post(
        reverse("evaluation:add-measure", args=[place.record.pk]), filled(place, cost="1200,50")
    )

    assert answer.headers["Location"] == reverse("evaluation:plan", args=[place.record.pk])
    found = Measure.objects.get()
    assert (found.cost, found.point, found.area_code) == (Decimal("1200.50"), "Tobulintina.", "2.3")


@pytest.mark.django_db
def test_somebody_who_is_not_in_the_list_is_named_and_invited(client):
    place = approved(world())
    client.force_login(place.head.account)
    new = {"new_first_name": "Nauja", "new_last_name": "Darbuotoja", "new_email": "nauja@example.lt"}

    client.post(reverse("evaluation:add-measure", args=[place.record.pk]), filled(place, owner="new", **new))

    assert Measure.objects.get().owner.full_name == "Nauja Darbuotoja"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"owner": ""}, "owner"),
        ({"owner": "new", "new_first_name": "Nauja", "new_email": "nauja@example.lt"}, "new_last_name"),
        ({"owner": "new", "new_email": "ne adresas"}, "new_email"),
        ({"owner": "999999"}, "owner"),
        ({"due_on": "2020-01-01"}, "due_on"),
        ({"cost": "-5"}, "cost"),
        ({"cost": "daug"}, "cost"),
        ({"answers": "9.9:0"}, "answers"),
        ({"figure_target": "5"}, "figure_key"),
        ({"title": "x" * 201}, "title"),
        ({"description": "x" * 5001}, "description"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(client, wrong, field):
    place = approved(world())
    client.force_login(place.head.account)

    answer = client.post(
        reverse("evaluation:add-measure", args=[place.record.pk]),
        filled(place, own_sign="Mano žodžiai", **wrong),
    )

    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert "Mano žodžiai" in answer.content.decode()


@pytest.mark.django_db
def test_a_point_that_a_correction_has_taken_away_stays_with_its_measure(client):
    place = approved(world())
    found = measure(place)
    actions.correct(place.fresh(), reason="Klaida.", until=today() + timedelta(days=40), by=place.head)
    actions.describe_area(
        place.fresh(), area_code="2.3", strengths=[], improvements=["Kita."], by=place.coordinator
    )
    actions.send_for_approval(place.fresh(), by=place.coordinator)
    actions.approve(place.fresh(), by=place.head)
    client.force_login(place.head.account)

    address = reverse("evaluation:change-measure", args=[found.pk])
    page = client.get(address).context
    kept = {"answers": page["form"].initial["answers"], "version": page["version"]}
    answer = client.post(address, filled(place, title="Pervadinta", **kept))

    found.refresh_from_db()
    assert answer.status_code == 302
    assert (found.title, found.point) == ("Pervadinta", "Tobulintina.")


@pytest.mark.django_db
def test_a_second_click_on_a_step_is_told_kindly(client):
    place = approved(world())
    found = measure(place)
    client.force_login(place.group[1].account)
    address = reverse("evaluation:move-measure", args=[found.pk, "finish"])

    client.post(address)
    answer = client.post(address, follow=True)

    assert answer.status_code == 200
    assert Measure.objects.get().state == MeasureState.DONE
    assert len(list(answer.context["messages"])) == 2


@pytest.mark.django_db
def test_a_note_without_words_comes_back_with_its_per_cent(client):
    place = approved(world())
    found = measure(place)
    client.force_login(place.group[1].account)

    answer = client.post(reverse("evaluation:note-progress", args=[found.pk]), {"text": "", "percent": "140"})

    assert answer.status_code == 422
    assert answer.context["progress"].errors.keys() == {"text", "percent"}


@pytest.mark.django_db
def test_the_table_is_filtered_sorted_and_exported_without_formulas(client):
    place = approved(world())
    measure(place, title="=1+1", cost=Decimal("5.00"))
    measure(place, title="Būrelis", due_on=today() + timedelta(days=3), area_code="1.2")
    client.force_login(place.head.account)
    table = reverse("evaluation:measures")

    def titles(query):
        return [each.title for each in client.get(f"{table}?{query}").context["page"]]

    assert titles("") == ["Būrelis", "=1+1"]
    assert titles("order=-due") == ["=1+1", "Būrelis"]
    assert titles("area=1.2") == ["Būrelis"]
    assert titles("q=būrel") == ["Būrelis"]
    assert titles("state=late") == []
    assert titles("year=abc&page=99&order=xyz") == ["Būrelis", "=1+1"]
    csv = b"".join(client.get(reverse("evaluation:measures-csv"))).decode()
    assert "'=1+1" in csv
    assert client.get(reverse("evaluation:measures-xlsx")).status_code == 200


@pytest.mark.django_db
def test_the_calendar_shows_the_month_asked_for_and_this_one_for_nonsense(client):
    place = approved(world())
    found = measure(place)
    client.force_login(place.head.account)
    address = reverse("evaluation:measures-calendar")

    page = client.get(f"{address}?month={found.due_on:%Y-%m}")

    assert [each.pk for each in page.context["due"]] == [found.pk]
    assert client.get(f"{address}?month=0000-99").context["month"] == today().replace(day=1)


@pytest.mark.django_db
@pytest.mark.parametrize("size", [1, 6])
@pytest.mark.parametrize(("name", "most"), [("plan", 20), ("measures", 18), ("measures-calendar", 18)])
def test_pages_ask_the_same_number_of_questions_whatever_the_plans_size(
    client, django_assert_max_num_queries, size, name, most
):
    place = approved(world())
    for number in range(size):
        found = measure(place, title=f"Priemonė {number}", figure_key="directory.staff_total")
        actions.note_progress(found, text="Vyksta.", percent=None, by=place.head)
    client.force_login(place.head.account)
    address = reverse(f"evaluation:{name}", args=[place.record.pk] if name == "plan" else [])

    with django_assert_max_num_queries(most):
        client.get(address)


@pytest.mark.django_db
def test_a_second_click_writes_neither_a_second_measure_nor_a_second_note():
    place = approved(world())

    first, second = measure(place), measure(place)
    for _ in range(2):
        actions.note_progress(first, text="Vyksta.", percent=10, by=place.group[1])

    assert first == second
    assert Measure.objects.count() == 1
    assert first.notes.count() == 1


@pytest.mark.django_db
def test_of_two_people_who_change_one_measure_the_second_sees_both_versions(client):
    place = approved(world())
    found = measure(place)
    client.force_login(place.coordinator.account)
    address = reverse("evaluation:change-measure", args=[found.pk])
    version = client.get(address).context["version"]
    actions.change_measure(found, words=words(title="Vadovės pavadinimas"), owner=found.owner, by=place.head)

    answer = client.post(address, filled(place, title="Koordinatorės pavadinimas", version=version))

    found.refresh_from_db()
    assert answer.status_code == 409
    assert "Vadovės" in answer.content.decode()
    assert "Koordinatorės" in answer.content.decode()
    assert found.title == "Vadovės pavadinimas"
    kept = client.post(address, filled(place, title="Abu", version=answer.context["version"]))
    assert kept.status_code == 302
