"""The figures about improvement plans, on a few measures worked by hand."""

from datetime import timedelta
from decimal import Decimal

import pytest

from pertvarka.evaluation import actions
from pertvarka.evaluation.figures import plans
from pertvarka.evaluation.tests.factories import approved, measure, world
from pertvarka.foundation import clock, figures
from pertvarka.foundation.clock import end_of, today

pytestmark = pytest.mark.django_db


def number(key, place, year=None):
    return figures.value(key, place.centre, figures.year_so_far(year or today().year)).number


@pytest.fixture(autouse=True)
def in_spring(time_machine):
    time_machine.move_to("2026-03-02T10:00:00+02:00")


def test_two_of_three_measures_due_were_carried_out_on_time():
    place = approved(world())
    on_time, late, never = (measure(place, due_on=today() + timedelta(days=n)) for n in (5, 6, 7))
    measure(place, due_on=today() + timedelta(days=200))
    given_up = measure(place, due_on=today() + timedelta(days=8))
    actions.move_measure(on_time, "finish", by=place.head)
    actions.move_measure(given_up, "give_up", note="Nebereikia.", by=place.head)

    with clock.as_of(end_of(today() + timedelta(days=9))):
        actions.move_measure(late, "finish", by=place.head)
        share = number(plans.MEASURES_DONE.key, place)

    assert round(share, 2) == Decimal("33.33")
    assert not never.closed_on


def test_without_a_measure_due_there_is_no_share():
    place = approved(world())

    assert number(plans.MEASURES_DONE.key, place) is None
    assert number(plans.TARGETS_MET.key, place) is None


def test_findings_of_last_year_are_in_the_plan_when_a_measure_answers_them():
    place = approved(world(year=2025))
    assert number(plans.FINDINGS_IN_PLAN.key, place) == 0

    measure(place)

    assert number(plans.FINDINGS_IN_PLAN.key, place) == 100


def test_targets_are_counted_and_those_reached_among_them():
    place = approved(world())
    key = "evaluation.self_evaluations_approved"
    measure(place, figure_key=key, figure_target=Decimal(1))
    measure(place, figure_key=key, figure_target=Decimal(2))
    measure(place, figure_key=key)

    assert number(plans.TARGETS_TOTAL.key, place) == 2
    assert number(plans.TARGETS_MET.key, place) == 50


def test_a_figure_about_the_plan_does_not_ask_for_itself():
    place = approved(world())

    measure(place, figure_key=plans.TARGETS_MET.key, figure_target=Decimal(100))

    assert number(plans.TARGETS_TOTAL.key, place) == 0


@pytest.mark.parametrize("figure", [plans.MEASURES_DONE, plans.FINDINGS_IN_PLAN, plans.TARGETS_MET])
def test_each_figure_opens_down_to_its_rows(figure):
    place = approved(world(year=2025))
    key = "evaluation.self_evaluations_approved"
    measure(place, figure_key=key, figure_target=Decimal(1), due_on=today())

    table = figures.rows(figure.key, place.centre, figures.year_so_far(today().year), names_people=False)

    assert len(table[:][0]) == len(table.columns)
