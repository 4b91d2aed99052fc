"""The library lists exactly what doors open, whoever asks."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pertvarka.directory import actions as directory
from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import NATIONAL_ROLES, Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Description
from pertvarka.evaluation.tests.factories import centre, world

pytestmark = pytest.mark.django_db


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(holdings=st.lists(st.tuples(st.sampled_from(Role.values), st.booleans()), max_size=4))
def test_a_piece_is_listed_exactly_for_those_who_may_open_it(two_centres, holdings):
    here, elsewhere = two_centres
    someone = directory.find_or_create_person("Kažkas", "Bet Kas", "kazkas@example.lt")
    someone.holdings.all().delete()
    for role, is_here in holdings:
        place = None if role in NATIONAL_ROLES else here if is_here else elsewhere
        directory.give_role(someone, role, place, by=None)
    someone = Person.objects.get(pk=someone.pk)

    for piece in queries.evidence.pieces():
        assert (piece in queries.evidence.visible_to(someone)) == may(someone, "evidence.view", piece)
        assert may(someone, "evidence.view", piece) == may(someone, "evidence.view", piece.organisation)
        assert not may(someone, "evidence.change", piece) or may(someone, "evidence.view", piece)


@pytest.fixture
def two_centres():
    """Two centres, a piece of evidence in each."""
    first = world()
    second = centre("Niekuo dėtas")
    head = directory.find_or_create_person("Kita", "Vadovė", "kita@example.lt")
    directory.give_role(head, Role.CENTRE_HEAD, second, by=None)
    for place, by in ((first.centre, first.head), (second, Person.objects.get(pk=head.pk))):
        actions.add_note(place, text="Tekstas", description=Description(2026, 2026), by=by)
    return first.centre, second


def test_a_framework_in_force_stands_in_for_a_centre_without_self_evaluations(two_centres):
    _here, elsewhere = two_centres

    glance = queries.evidence.three_years(elsewhere, until=2026)

    assert len(glance.rows) > 20
    assert {row.counts for row in glance.rows} == {(0, 0, 0)}


def test_tags_are_told_with_how_often_they_are_used():
    place = world()
    for title, tags in (("a", ("planai", "x")), ("b", ("planai",))):
        about = Description(2026, 2026, title=title, tags=tags)
        actions.add_note(place.centre, text=title, description=about, by=place.head)

    assert queries.evidence.tags_of(place.centre) == [("planai", 2), ("x", 1)]
