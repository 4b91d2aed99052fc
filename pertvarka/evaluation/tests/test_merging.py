"""Two records of one person in this room: places go over, and two places in one group stop the merging."""

import pytest

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Report
from pertvarka.evaluation.tests.factories import approved, centre, person, world
from pertvarka.foundation.flow import Refused

pytestmark = pytest.mark.django_db


def merge(kept, duplicate):
    officer = person("Pareigūnė")
    if not officer.holdings.exists():
        officer = person("Pareigūnė", role=Role.AGENCY_OFFICER, at=centre("Agentūra"))
    fresh = Person.objects.get
    return directory.merge_people(
        fresh(pk=kept.pk), fresh(pk=duplicate.pk), name_of=kept, address_of=kept, by=officer
    )


def test_a_place_in_a_group_goes_over_and_the_report_keeps_its_words():
    place = approved(world())
    member, fuller = place.group[1], person("Pilnesnė")
    before = Report.objects.get().content

    merge(fuller, member)

    assert place.fresh().membership_of(fuller) is not None
    assert Report.objects.get().content == before


def test_the_head_of_both_records_keeps_what_they_opened():
    place = world()
    fuller = person("Pilnesnė")

    merge(fuller, place.head)

    assert place.fresh().opened_by == fuller
    assert Person.objects.get(pk=fuller.pk).holds(Role.CENTRE_HEAD, place.centre.pk)


def test_two_places_in_one_group_stop_the_merging():
    place = world()

    with pytest.raises(Refused, match="įsivertinimo grupėje"):
        merge(place.group[0], place.group[1])

    actions.remove_member(place.fresh().membership_of(place.group[1]), by=place.head)
    merge(place.group[0], place.group[1])
