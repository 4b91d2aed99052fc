"""The figures about earlier self-evaluations that this room offers."""

from decimal import Decimal

import pytest

from pertvarka.evaluation.tests.factories import approved, world
from pertvarka.foundation import figures
from pertvarka.foundation.clock import today

pytestmark = pytest.mark.django_db


def test_a_centre_without_an_earlier_year_has_no_previous_mean():
    place = approved(world())
    period = figures.year_so_far(place.record.year)

    found = figures.value("evaluation.previous_overall_mean", place.centre, period)

    assert found.number is None
    assert str(found.why_none)
    assert figures.value("evaluation.self_evaluations_approved", place.centre, period).number == 1


def test_last_years_report_gives_the_previous_mean_and_its_areas():
    place = approved(world(year=today().year - 1))
    period = figures.year_so_far(today().year)

    behind = figures.rows("evaluation.previous_overall_mean", place.centre, period)

    assert figures.value("evaluation.previous_overall_mean", place.centre, period).number == Decimal("3.00")
    assert [(code, mean) for code, _title, mean in behind[:]] == [
        ("1.2", {"number": "3.00"}),
        ("2.3", {"number": "3.00"}),
    ]


def test_another_centres_reports_do_not_count():
    place, other = approved(world(year=today().year - 1)), world(name="Kitas")
    period = figures.year_so_far(today().year)

    assert figures.value("evaluation.self_evaluations_approved", other.centre, period).number == 0
    assert figures.value("evaluation.self_evaluations_approved", place.centre, period).number == 1
