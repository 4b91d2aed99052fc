"""The figures about people that this room offers."""

from datetime import date
from decimal import Decimal

import pytest

from pertvarka.directory import actions
from pertvarka.directory.roles import Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import figures
from pertvarka.foundation.figures import Period

pytestmark = pytest.mark.django_db
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def centre():
    """Ona has worked here since 2017 in two roles, Jonas since 2025; Petras left in the summer."""
    here, elsewhere = make_centre(), make_centre("Kitas švietimo centras")
    ona, jonas, petras = (
        make_person(name, f"{name.lower()}@centras.example") for name in ("Ona", "Jonas", "Petras")
    )
    actions.give_role(ona, Role.CENTRE_HEAD, here, by=None, from_on=date(2017, 1, 1))
    actions.give_role(ona, Role.GROUP_MEMBER, here, by=None, from_on=date(2026, 2, 1))
    actions.give_role(ona, Role.TEACHER, elsewhere, by=None, from_on=date(2001, 1, 1))
    actions.give_role(jonas, Role.GROUP_MEMBER, here, by=None, from_on=date(2025, 1, 1))
    gone = actions.give_role(petras, Role.TEACHER, here, by=None, from_on=date(2010, 1, 1))
    actions.end_role(gone, by=None, until_on=date(2026, 6, 30))
    return here


def test_staff_are_the_people_with_a_role_on_the_last_day_each_once(centre):
    assert figures.value("directory.staff_total", centre, YEAR).number == 2
    assert (
        figures.value("directory.staff_total", centre, Period(date(2026, 1, 1), date(2026, 6, 30))).number
        == 3
    )


def test_experience_is_counted_from_the_first_role_in_this_institution(centre):
    assert figures.value("directory.staff_experience_years", centre, YEAR).number == Decimal("6.0")


def test_without_staff_experience_has_no_value_and_says_why():
    found = figures.value("directory.staff_experience_years", make_centre(), YEAR)

    assert found.number is None
    assert str(found.why_none)


def test_the_rows_behind_are_the_people_counted(centre):
    behind = figures.rows("directory.staff_total", centre, YEAR, names_people=True)

    assert len(behind) == 2
    assert behind[:] == [
        ["Ona Bandomoji", "2017-01-01", {"number": "10.0"}],
        ["Jonas Bandomoji", "2025-01-01", {"number": "2.0"}],
    ]


def test_without_leave_to_see_people_the_rows_name_nobody(centre):
    behind = figures.rows("directory.staff_total", centre, YEAR)

    assert [column["name"] for column in behind.columns] == ["since", "years"]
    assert behind[:1] == [["2017-01-01", {"number": "10.0"}]]
