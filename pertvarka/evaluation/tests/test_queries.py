"""What lists show is what doors open; what is asked of whom; nothing is seen before the reveal."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pertvarka.directory import actions as directory
from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import NATIONAL_ROLES, Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.tests.factories import (
    agreed,
    approved,
    centre,
    deputise,
    person,
    rated,
    revealed,
    world,
)
from pertvarka.foundation import clock
from pertvarka.foundation.clock import end_of

pytestmark = pytest.mark.django_db


def again(someone):
    """The same person without what was remembered about their roles."""
    return Person.objects.get(pk=someone.pk)


@hypothesis_settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    holdings=st.lists(st.tuples(st.sampled_from(Role.values), st.booleans()), max_size=4),
    place_in_group=st.sampled_from(["none", "member", "coordinator"]),
    deputises=st.booleans(),
)
def test_a_self_evaluation_is_listed_exactly_for_those_who_may_open_it(
    db, holdings, place_in_group, deputises
):
    place = _two_centres()
    someone = directory.find_or_create_person("Kažkas", "Bet Kas", "kazkas@example.lt")
    someone.received_delegations.all().delete()
    someone.holdings.all().delete()
    someone.memberships.all().delete()
    for role, here in holdings:
        organisation = None if role in NATIONAL_ROLES else place.centre if here else _elsewhere()
        directory.give_role(someone, role, organisation, by=None)
    if place_in_group != "none":
        actions.add_member(
            place.record,
            first_name="Kažkas",
            last_name="Bet Kas",
            email="kazkas@example.lt",
            is_coordinator=place_in_group == "coordinator",
            by=place.head,
        )
    if deputises and (Role.CENTRE_HEAD, True) not in holdings:
        deputise(someone, place.head)
    someone = again(someone)

    for record in queries.full():
        assert (record in queries.visible_to(someone)) == may(someone, "self_evaluation.view", record)
        listed = record in queries.listed_for(someone)
        reads = record.report is not None and may(someone, "self_evaluation.read_report", record)
        assert listed == (may(someone, "self_evaluation.view", record) or reads)


def _two_centres():
    if not SelfEvaluation.objects.exists():
        approved(world(name="Baigtas", members=1))
        _kept["place"] = world(name="Pradėtas", members=1)
        _kept["elsewhere"] = centre("Niekuo dėtas")
    return _kept["place"]


def _elsewhere():
    return _kept["elsewhere"]


_kept: dict = {}


def test_the_auditor_reads_approved_reports_and_sees_nothing_else():
    done, open_one = approved(world()), rated(world(name="Kitas"))
    auditor = person("Auditorius", role=Role.AUDITOR)

    assert [record.pk for record in queries.listed_for(auditor)] == [done.record.pk]
    assert not may(auditor, "self_evaluation.view", done.record)
    assert not may(auditor, "self_evaluation.view", open_one.record)


def test_the_operator_sees_no_case():
    approved(world())
    operator = person("Prižiūrėtojas", role=Role.OPERATOR)

    assert list(queries.listed_for(operator)) == []


def test_before_the_reveal_nobody_gets_a_vote():
    place = rated(world())

    assert queries.votes_by_indicator(place.fresh()) == {}
    assert queries.agenda(place.fresh()) == []


def test_ratings_saved_but_not_submitted_stay_closed_after_the_reveal():
    place = rated(world(), ["1", "2", "4"], submit=2)
    with clock.as_of(end_of(place.record.rating_until)):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)

    votes = queries.votes_by_indicator(place.fresh())["2.3.1"]

    assert [vote.level for vote in votes] == ["1", "2"]


def test_the_agenda_begins_with_the_widest_disagreement():
    place = rated(world(), ["3", "3", "3"], submit=0)
    for member, level in zip(place.group, ["0", "2", "4"], strict=True):
        actions.save_rating(
            place.record, indicator_code="1.2.2", level=level, reason="Skirtingai matome.", by=member
        )
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=member)
    actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)

    agenda = queries.agenda(place.fresh())

    assert agenda[0].indicator.code == "1.2.2"
    assert [item.indicator.code for item in agenda[1:3]] == ["1.2.1", "1.2.3"]


def texts(someone):
    return [task.page for task in queries.tasks_for(again(someone))]


def test_each_is_asked_for_what_is_theirs_to_do():
    place = world()
    assert (texts(place.head), texts(place.coordinator), texts(place.group[1])) == (
        ["evaluation:group"],
        ["evaluation:group"],
        [],
    )

    rated(place, submit=1)
    assert (texts(place.head), texts(place.coordinator), texts(place.group[1])) == (
        [],
        [],
        ["evaluation:rate"],
    )

    for member in place.group[1:]:
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=member)
    assert (texts(place.head), texts(place.coordinator)) == ([], ["evaluation:reveal"])


def test_the_head_is_asked_to_approve():
    place = agreed(world())
    assert texts(place.coordinator) == ["evaluation:agenda"]

    actions.send_for_approval(place.record, by=place.coordinator)

    assert (texts(place.head), texts(place.coordinator)) == (["evaluation:approve"], [])


def test_the_coordinator_is_asked_to_reveal_once_the_date_has_passed():
    place = rated(world(), submit=2)

    with clock.as_of(end_of(place.record.rating_until)):
        assert texts(place.coordinator) == ["evaluation:reveal"]


@pytest.mark.parametrize("centres", [1, 3])
def test_tasks_cost_the_same_number_of_queries(centres, django_assert_num_queries):
    someone = person("Daugelis")
    for number in range(centres):
        place = world(name=f"Centras {number}")
        actions.add_member(
            place.record, first_name="Daugelis", last_name="Pavardė", email=someone.email, by=place.head
        )
        actions.start_rating(place.record, by=place.coordinator)

    with django_assert_num_queries(5):
        tasks = queries.tasks_for(again(someone))

    assert len(tasks) == centres


def test_findings_are_read_area_by_area_with_their_means():
    place = agreed(revealed_place := world(), level="2")
    actions.describe_area(
        place.record, area_code="2.3", strengths=["Aišku."], improvements=[], by=place.coordinator
    )

    found = queries.findings(revealed_place.fresh())

    assert [(each.area.code, str(each.mean)) for each in found] == [("1.2", "2.00"), ("2.3", "2.00")]
    assert found[1].strengths == ("Aišku.",)


def test_a_year_is_free_again_after_cancelling():
    place = revealed(world())
    assert queries.years_taken(place.centre) == {place.record.year}

    actions.cancel(place.record, reason="Nutraukiame.", by=place.head)

    assert queries.years_taken(place.centre) == set()
