"""Cases as list, board, calendar and files: filters, sorting, a constant number of queries."""

import pytest
from django.urls import reverse

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.lists import every, page_of, running
from pertvarka.accreditation.searches import CaseSearch
from pertvarka.accreditation.tests.factories import evaluating, planned, published, requested
from pertvarka.directory.models import FormerName
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation.clock import add_working_days, today

pytestmark = pytest.mark.django_db


def found(person, **asked):
    return [each.case for each in every(CaseSearch.read(asked), person)]


def test_filters_and_search_find_by_state_year_number_and_former_name():
    first, second = requested("Šilų centras"), planned("Kitas centras")
    FormerName.objects.create(
        organisation=second.centre, name_lt="Mokytojų namai", until_on=today(), search_key="mokytoju namai"
    )
    officer = first.officer

    assert found(officer, state="planned") == [second.case]
    assert found(officer, q="silu") == [first.case]
    assert found(officer, q=second.case.number) == [second.case]
    assert found(officer, q="mokytojų") == [second.case]
    assert found(officer, year="1999") == []
    assert found(officer, county="LT-VL", track="ordinary", order="number") == [first.case, second.case]


def test_whose_turn_and_lateness_are_told_by_the_course():
    waiting, begun = requested("Laukia"), published("Pradėta")
    officer = waiting.officer
    Case.objects.filter(pk=waiting.case.pk).update(planned_year=today().year)  # whose plan is overdue

    assert found(officer, turn="institution") == [begun.case]
    assert found(officer, turn="agency") == [begun.case, waiting.case]
    assert found(officer, late="1") == [waiting.case]
    assert found(officer, order="due")[0] == waiting.case


def test_a_case_that_is_over_has_nobodys_turn():
    world = requested()
    actions.withdraw(world.case, reason="Nebereikia.", by=world.head)

    (listed,) = every(CaseSearch(), world.officer)

    assert listed.turn is None
    assert running(CaseSearch(), world.officer) == []


def test_what_makes_no_sense_is_not_asked():
    search = CaseSearch.read({"q": "\0", "state": "x", "year": "12345", "order": "x", "late": "maybe"})

    assert search == CaseSearch()


def test_each_sees_in_the_list_what_is_theirs(client):
    own, other = requested("Savas"), requested("Svetimas")
    client.force_login(own.head.account)

    page = client.get(reverse("accreditation:cases"))

    assert [listed.case for listed in page.context["page"]] == [own.case]
    assert other.case.number not in page.content.decode()


@pytest.mark.parametrize("route", ["cases", "board", "calendar", "cases-csv"])
@pytest.mark.parametrize("cases", [1, 4])
def test_lists_ask_the_database_a_constant_number_of_questions(
    client, django_assert_max_num_queries, cases, route
):
    worlds = [evaluating("Pirmas"), *(requested(f"Centras {n}") for n in range(cases))]
    client.force_login(worlds[0].officer.account)
    client.get(reverse(f"accreditation:{route}"))

    with django_assert_max_num_queries(24):
        client.get(reverse(f"accreditation:{route}")).getvalue()


def test_the_calendar_shows_last_days_and_visits(client):
    world = evaluating()
    day = add_working_days(today(), 40)
    ExternalEvaluation.objects.update(visit_from=day, visit_until=day)
    client.force_login(world.officer.account)

    page = client.get(reverse("accreditation:calendar"), {"month": f"{day:%Y-%m}"})

    assert {entry.day for entry in page.context["entries"]} >= {day}
    assert client.get(reverse("accreditation:calendar"), {"month": "nesąmonė"}).status_code == 200


def test_the_board_has_a_column_for_each_running_state(client):
    world = planned()
    client.force_login(world.officer.account)

    columns = client.get(reverse("accreditation:board")).context["columns"]

    assert {state: total for state, _label, _cards, total in columns if total} == {"planned": 1}


def test_pages_are_numbered_also_when_courses_sort(monkeypatch):
    worlds = [requested(f"Centras {n}") for n in range(3)]
    monkeypatch.setattr("pertvarka.accreditation.queries.lists.A_PAGE", 2)

    assert len(page_of(CaseSearch(order="due"), worlds[0].officer, "2")) == 1
    assert len(page_of(CaseSearch(), worlds[0].officer, "1")) == 2


def test_files_have_the_list_s_rows(client):
    world = requested()
    client.force_login(world.officer.account)

    text = client.get(reverse("accreditation:cases-csv")).getvalue().decode("utf-8-sig")

    assert world.case.number in text
    assert client.get(reverse("accreditation:cases-xlsx")).getvalue()[:2] == b"PK"
