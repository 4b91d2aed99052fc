"""Periods of an institution: without holes, and each as the rule says of its days."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given

from pertvarka.accreditation.rules import StandingKind, periods, standing
from pertvarka.accreditation.tests.test_standing import days, histories, ruling


def test_a_gap_is_told():
    told = periods([ruling(1, begins=date(2007, 9, 20)), ruling(2, begins=date(2013, 12, 5))], [])

    assert [(period.kind.value, period.from_on, period.until_on) for period in told] == [
        ("accredited", date(2007, 9, 20), date(2012, 9, 19)),
        ("expired", date(2012, 9, 20), date(2013, 12, 4)),
        ("accredited", date(2013, 12, 5), date(2018, 12, 4)),
        ("expired", date(2018, 12, 5), None),
    ]


@given(histories())
def test_periods_follow_one_another_without_a_hole(history):
    told = periods(*history)

    assert all(before.until_on == after.from_on - timedelta(days=1) for before, after in pairwise(told))
    assert all(period.until_on is None for period in told[-1:])


@given(histories(), days)
def test_each_day_stands_in_the_period_that_says_the_same(history, day):
    found = standing(*history, day)
    around = [each for each in periods(*history) if each.from_on <= day <= (each.until_on or date.max)]

    told = [(each.standing.decision, each.is_in_force) for each in around]

    expected = [(found.decision, found.is_in_force)] if found and found.kind != StandingKind.COMING else []
    assert told == expected
