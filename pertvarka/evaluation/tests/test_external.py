"""External evaluations: who sees which, how they open and end, what a dossier must hold."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pertvarka.directory import actions as directory
from pertvarka.directory.access import GRANTS, may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import NATIONAL_ROLES, Role
from pertvarka.evaluation import actions, external_rules, queries
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.tests import external_factories as made
from pertvarka.evaluation.tests.factories import centre, person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.making import MakingState
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
PERMISSIONS = sorted(
    {permission for grants in GRANTS.values() for permission in grants if permission.startswith("external.")}
)
_kept: dict = {}


def again(someone):
    """The same person without what was remembered about their roles."""
    return Person.objects.get(pk=someone.pk)


def _two_evaluations():
    """One in which the expert under test may sit, and the agency's own."""
    if not ExternalEvaluation.objects.exists():
        place = made.opened(name="Matomas", experts=1)
        own = made.opened(name="Kitas", experts=1)
        ExternalEvaluation.objects.filter(pk=own.record.pk).update(organisation=made.agency())
        _kept.update(place=place, elsewhere=centre("Niekuo dėtas"))
    return _kept["place"]


@hypothesis_settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    holdings=st.lists(st.tuples(st.sampled_from(Role.values), st.booleans()), max_size=4),
    seat=st.sampled_from(["none", "appointed", "pledged", "leading", "stepped down"]),
    state=st.sampled_from(ExternalState.values),
)
def test_an_evaluation_is_reached_exactly_by_those_who_may(db, holdings, seat, state):
    place = _two_evaluations()
    someone = made.expert("Kažkas")
    someone.holdings.all().delete()
    someone.expert.places.all().delete()
    for role, here in holdings:
        where = None if role in NATIONAL_ROLES else place.centre if here else _kept["elsewhere"]
        directory.give_role(someone, role, where, by=None)
    if seat != "none":
        _seat(place, someone, seat)
    ExternalEvaluation.objects.filter(pk=place.record.pk).update(state=state, ended_reason="Atsiimta.")
    someone = again(someone)

    for permission in PERMISSIONS:
        reached = set(queries.external.full().filter(queries.external.reachable(someone, permission)))
        allowed = {each for each in queries.external.full() if may(someone, permission, each)}
        assert reached == allowed


def _seat(place, someone, seat):
    place.record.panel_members.update(is_lead=False)
    facts = {
        "appointed": {"declared_at": None, "declaration": ""},
        "pledged": {},
        "leading": {"is_lead": True},
        "stepped down": {"stepped_down_at": now(), "stepped_down_reason": "Serga."},
    }
    made.sit(place.record, someone, by=place.officer, **facts[seat])


def test_what_is_missing_from_a_dossier_is_named():
    def why(**facts):
        whole = {"wanted": [2023, 2024], "reported": [2023, 2024], "held": [2023, 2024], "newer": []}
        return external_rules.why_not_hand_in(**{**whole, "is_ready": True, **facts})

    assert why() is None
    assert "2023" in why(reported=[2024])
    assert "2024" in why(held=[2023])
    assert why(is_ready=False) is not None
    assert "2024" in why(newer=[2024, 2025])


def test_the_head_hands_in_a_dossier_and_the_panel_is_told():
    place = made.handed_in(made.opened())

    record = place.evaluation
    assert record.dossier.state == MakingState.READY
    assert [entry.act for entry in journal.entries_about(record)] == ["hand_in_dossier", "open"]
    told = Message.objects.filter(key__contains=":dossier_handed_in:").count()
    assert told == len(place.experts) + 1


def test_another_institutions_dossier_or_an_old_one_is_refused():
    place = made.opened()
    foreign = made.dossier(place, organisation=centre("Svetimas"))
    old = made.dossier(place, asked_at=now() - timedelta(days=3))

    for wrong in (foreign, old):
        with pytest.raises(Refused):
            actions.hand_in_dossier(place.evaluation, dossier=wrong, by=place.head)
    with pytest.raises(PermissionDenied):
        actions.hand_in_dossier(place.evaluation, dossier=made.dossier(place), by=place.lead)


def test_a_newer_dossier_takes_the_place_until_the_visit_begins():
    place = made.handed_in(made.opened())
    newer = made.dossier(place)

    actions.hand_in_dossier(place.evaluation, dossier=newer, by=place.head)

    assert place.evaluation.dossier == newer
    place.stand(ExternalState.VISITING)
    with pytest.raises(StepNotAllowed):
        actions.hand_in_dossier(place.evaluation, dossier=newer, by=place.head)


def test_the_first_dossier_covers_three_years_and_later_ones_those_since_the_last_evaluation():
    place = made.opened()
    assert queries.external.dossier_years(place.centre, 2030) == (2027, 2029)

    place.stand(ExternalState.FINAL)

    year = place.record.last_year
    assert queries.external.dossier_years(place.centre, year + 6) == (year + 1, year + 5)


def test_an_evaluation_ends_without_findings_for_a_reason():
    place = made.opened()

    actions.abandon_external_evaluation(place.evaluation, reason="Prašymas atsiimtas.", by=place.officer)

    assert place.evaluation.state == ExternalState.ABANDONED
    with pytest.raises(StepNotAllowed):
        actions.abandon_external_evaluation(place.evaluation, reason="Dar kartą.", by=place.officer)


def test_the_institution_learns_who_comes_once_the_panel_is_named(client):
    place = made.opened()
    name = place.lead.full_name
    client.force_login(place.head.account)

    before = client.get(f"/external-evaluations/{place.record.pk}/").content.decode()
    place.stand(ExternalState.STUDYING)
    after = client.get(f"/external-evaluations/{place.record.pk}/").content.decode()

    assert (name in before, name in after) == (False, True)


@pytest.mark.parametrize("experts", [1, 4])
def test_the_page_asks_the_database_the_same_number_of_questions(
    client, experts, django_assert_max_num_queries
):
    place = made.handed_in(made.opened(experts=experts))
    client.force_login(place.head.account)

    with django_assert_max_num_queries(13):
        page = client.get(f"/external-evaluations/{place.record.pk}/")

    assert page.status_code == 200


def test_a_stranger_finds_no_evaluation(client):
    place = made.opened()
    stranger = person("Svetima", role=Role.CENTRE_HEAD, at=centre("Visai kitas"))
    client.force_login(stranger.account)

    assert client.get(f"/external-evaluations/{place.record.pk}/").status_code == 403
