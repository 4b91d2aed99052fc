"""A deputy has what is lent, as long as it is lent, and no more; acts carry both names."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pertvarka.directory import actions, jobs
from pertvarka.directory.access import GRANTS, NEVER_LENT, lent_power, may, require
from pertvarka.directory.models import Delegation, Person, RoleHolding, Standing
from pertvarka.directory.queries_people import acting_in
from pertvarka.directory.roles import LENDABLE_ROLES, NATIONAL_ROLES, Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import add_working_days, as_of, end_of, today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
EVERY_PERMISSION = sorted({name for grants in GRANTS.values() for name in grants})


def again(person):
    """The same person without what was remembered about their roles."""
    return Person.objects.get(pk=person.pk)


@pytest.fixture
def head(centre):
    person = make_person("Vardenė", "vadove@centras.example")
    actions.create_account(person, "slaptas žodis miške")
    actions.give_role(person, Role.CENTRE_HEAD, centre, by=None)
    return again(person)


@pytest.fixture
def holding(head):
    return head.holdings.get()


@pytest.fixture
def deputy(centre):
    person = make_person("Vardenis", "pavaduotojas@centras.example")
    actions.create_account(person, "slaptas žodis miške")
    return again(person)


def lend(holding, deputy, *, by=None, from_in=0, days=10, document="V-45", **more):
    """Name the deputy from `from_in` days after today for some days."""
    start = today() + timedelta(days=from_in)
    delegation = actions.name_deputy(
        holding,
        first_name=deputy.first_name,
        last_name=deputy.last_name,
        email=deputy.email,
        from_on=start,
        until_on=start + timedelta(days=days),
        document_number=document,
        by=by or again(holding.person),
        **more,
    )
    return Delegation.objects.get(pk=delegation.pk)


def test_a_deputy_may_what_the_head_may(centre, holding, deputy):
    assert not may(deputy, "self_evaluation.open", centre)

    lend(holding, deputy)

    assert may(again(deputy), "self_evaluation.open", centre)
    assert not may(again(deputy), "self_evaluation.open", make_centre("Kitas centras"))
    assert again(deputy).own_holdings == []


def test_an_act_under_a_lent_power_carries_both_names(centre, head, holding, deputy):
    lend(holding, deputy)
    acting = again(deputy)

    require(acting, "self_evaluation.open", centre)

    entry = journal.record(centre, "open", by=acting)
    assert (entry.actor, entry.on_behalf_of) == (deputy.full_name, head.full_name)
    assert acting.deputising.lent_document == "V-45"


def test_an_act_in_ones_own_right_carries_ones_own_name_only(centre, holding, deputy):
    lend(holding, deputy)
    acting = again(deputy)
    require(acting, "self_evaluation.open", centre)

    require(acting, "me.account")

    assert (acting.on_behalf_of, acting.acting_name) == ("", deputy.full_name)


def test_who_holds_the_role_too_acts_in_their_own_right(centre, holding, deputy):
    lend(holding, deputy)
    actions.give_role(deputy, Role.CENTRE_HEAD, centre, by=None)

    assert lent_power(again(deputy), "self_evaluation.open", centre) is None


@pytest.mark.parametrize("when", ["before", "first day", "last day", "after"])
def test_the_power_lasts_from_the_first_day_to_the_end_of_the_last(centre, holding, deputy, when):
    delegation = lend(holding, deputy, from_in=3, days=5)
    moment = {
        "before": end_of(delegation.from_on - timedelta(days=1)) - timedelta(seconds=1),
        "first day": end_of(delegation.from_on - timedelta(days=1)),
        "last day": end_of(delegation.until_on) - timedelta(seconds=1),
        "after": end_of(delegation.until_on),
    }[when]

    with as_of(moment):
        assert may(again(deputy), "self_evaluation.open", centre) == (when in ("first day", "last day"))


def test_the_power_ends_with_the_holders_own(centre, holding, deputy):
    delegation = lend(holding, deputy)

    actions.end_role(holding, by=None, until_on=today() - timedelta(days=1))
    RoleHolding.objects.filter(pk=holding.pk).update(
        from_on=today() - timedelta(days=9), until_on=today() - timedelta(days=1)
    )

    assert not may(again(deputy), "self_evaluation.open", centre)
    assert Delegation.objects.get(pk=delegation.pk).standing == Standing.OVER


@pytest.mark.parametrize("who", ["holder", "deputy"])
def test_either_of_the_two_ends_it_at_once(centre, head, holding, deputy, who):
    delegation = lend(holding, deputy)
    by = {"holder": head, "deputy": again(deputy)}[who]

    actions.end_delegation(delegation, by=by)
    actions.end_delegation(delegation, by=by)

    assert not may(again(deputy), "self_evaluation.open", centre)
    assert [entry.act for entry in journal.entries_about(delegation)] == ["end_delegation", "name_deputy"]
    assert Delegation.objects.get(pk=delegation.pk).standing == Standing.ENDED


def test_nobody_else_names_or_ends_deputies(centre, holding, deputy):
    delegation = lend(holding, deputy)
    stranger = make_person("Svetimas", "svetimas@centras.example")
    actions.give_role(stranger, Role.CENTRE_HEAD, make_centre("Kitas centras"), by=None)

    with pytest.raises(PermissionDenied):
        actions.end_delegation(delegation, by=again(stranger))
    with pytest.raises(PermissionDenied):
        lend(holding, stranger, by=again(stranger))


def test_a_deputy_names_no_further_deputy(holding, deputy):
    lend(holding, deputy)

    with pytest.raises(PermissionDenied):
        lend(holding, make_person("Trečias", "trecias@centras.example"), by=again(deputy))


def test_an_officer_names_a_deputy_for_a_head_who_is_away(holding, deputy, head):
    officer = officer_of_the_agency()

    delegation = lend(holding, deputy, by=officer, reason="Vadovė serga")

    entry = journal.entries_about(delegation).get()
    assert (entry.actor, entry.note, entry.on_behalf_of) == (officer.full_name, "Vadovė serga", "")
    assert recipients() >= {head.email, deputy.email}


def test_a_deputy_of_an_officer_names_no_deputies_of_heads(holding, deputy):
    officer = officer_of_the_agency()
    lend(officer.holdings.get(), deputy, by=officer)
    assert may(again(deputy), "organisation.invite_head", holding.organisation)

    assert not may(again(deputy), "delegation.give", holding)


def test_an_officer_cannot_become_a_heads_deputy_by_their_own_hand(holding):
    officer = officer_of_the_agency()

    with pytest.raises(Refused, match="kolega"):
        lend(holding, officer, by=officer)


def officer_of_the_agency():
    agency = make_centre("Bandomoji agentūra")
    agency.kind = "agency"
    agency.save()
    officer = make_person("Pareigūnė", "pareigune@agentura.example")
    actions.give_role(officer, Role.AGENCY_OFFICER, agency, by=None)
    return again(officer)


def recipients():
    return set(Message.objects.filter(kind="letter").values_list("payload__to", flat=True))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"from_in": -1}, "praeityje"),
        ({"days": -1}, "Paskutinė diena"),
        ({"days": 400}, "kitam asmeniui"),
    ],
)
def test_days_out_of_order_are_refused(holding, deputy, change, words):
    with pytest.raises(Refused, match=words):
        lend(holding, deputy, **change)


def test_nobody_deputises_for_themselves(head, holding):
    with pytest.raises(Refused):
        lend(holding, head)


def test_the_same_deputy_is_not_named_twice_for_the_same_days(holding, deputy):
    lend(holding, deputy, days=10)

    with pytest.raises(Refused, match="jau pavaduoja"):
        lend(holding, deputy, from_in=10)
    lend(holding, deputy, from_in=11)


def test_days_are_free_again_once_a_delegation_is_ended(head, holding, deputy):
    actions.end_delegation(lend(holding, deputy), by=head)

    assert lend(holding, deputy).standing == Standing.IN_FORCE


@pytest.mark.parametrize("role", [Role.GROUP_MEMBER, Role.EXPERT, Role.OPERATOR])
def test_a_personal_role_is_not_lent(centre, deputy, role):
    holder = make_person("Asmeniškas", "asmeniskas@centras.example")
    organisation = None if role in NATIONAL_ROLES else centre
    holding = actions.give_role(holder, role, organisation, by=None)

    with pytest.raises(Refused):
        lend(holding, deputy)


def test_the_database_itself_refuses_a_delegation_to_the_holder_or_to_its_author(head, holding, deputy):
    day = {"from_on": today(), "until_on": today(), "document_number": "1", "given_at": end_of(today())}

    for values in ({"deputy": head, "given_by": deputy}, {"deputy": deputy, "given_by": deputy}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Delegation.objects.create(holding=holding, **values, **day)


def test_a_new_deputy_is_invited(holding):
    deputy = make_person("Nauja", "nauja@centras.example")

    lend(holding, deputy)

    invitation = deputy.invitations.get()
    assert "V-45" in invitation.message
    assert holding.person.full_name in invitation.message


def test_letters_about_the_head_reach_the_deputy(centre, head, holding, deputy):
    lend(holding, deputy)

    assert set(acting_in(Role.CENTRE_HEAD, centre.pk)) == {head, deputy}


def test_both_are_reminded_once_before_the_last_day(holding, deputy, head):
    delegation = lend(holding, deputy, days=20)
    near = delegation.until_on - timedelta(days=1)
    Message.objects.all().delete()

    jobs.remind_of_deputies(today() + timedelta(days=1))
    early = recipients()
    jobs.remind_of_deputies(near)
    jobs.remind_of_deputies(near)

    assert add_working_days(near, jobs.REMIND_WORKING_DAYS_BEFORE) >= delegation.until_on
    assert (early, Message.objects.count(), recipients()) == (set(), 2, {head.email, deputy.email})


def test_acting_roles_are_read_with_one_query(centre, holding, deputy, django_assert_num_queries):
    lend(holding, deputy)
    person = again(deputy)

    with django_assert_num_queries(1):
        roles = [(held.role, held.person.full_name, held.organisation.pk) for held in person.current_holdings]

    assert roles == [(Role.CENTRE_HEAD, holding.person.full_name, centre.pk)]


@hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    own=st.sampled_from([None, *sorted(LENDABLE_ROLES)]),
    lent=st.sampled_from(sorted(LENDABLE_ROLES)),
    permission=st.sampled_from(EVERY_PERMISSION),
    here=st.booleans(),
)
def test_a_deputy_has_exactly_what_the_two_of_them_have(centre, deputy, own, lent, permission, here):
    """Never wider than the holder's powers and one's own, and never the naming of deputies."""
    with transaction.atomic():
        place = centre if here else make_centre("Kitas centras")
        holder = make_person("Skolintoja", "skolintoja@centras.example")
        holding = actions.give_role(holder, lent, place, by=None)
        if own:
            actions.give_role(deputy, own, centre, by=None)
        alone = may(again(deputy), permission, centre)
        if own != lent or not here:
            lend(holding, deputy)
        together = alone or (permission not in NEVER_LENT and may(again(holder), permission, centre))

        assert may(again(deputy), permission, centre) == together
        transaction.set_rollback(True)


def test_my_deputies_are_named_and_ended_on_pages(client, centre, head, holding, deputy):
    client.force_login(head.account)
    form = client.get(f"/roles/{holding.pk}/deputy/")
    assert form.status_code == 200

    answer = client.post(
        f"/roles/{holding.pk}/deputy/",
        {
            "first_name": deputy.first_name,
            "last_name": deputy.last_name,
            "email": deputy.email,
            "from_on": today().isoformat(),
            "until_on": today().isoformat(),
            "document_number": "V-45",
        },
    )

    assert answer.headers["Location"] == "/delegations/"
    assert deputy.full_name in client.get("/delegations/").text
    number = Delegation.objects.get().pk
    assert client.get(f"/delegations/{number}/end/").status_code == 200
    assert client.post(f"/delegations/{number}/end/").status_code == 302
    assert Delegation.objects.get().ended_by == head


def test_what_is_wrong_stands_beside_the_field_and_nothing_typed_is_lost(client, head, holding):
    client.force_login(head.account)

    answer = client.post(f"/roles/{holding.pk}/deputy/", {"first_name": "Ona", "from_on": "2020-01-01"})

    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"last_name", "email", "until_on", "document_number"}
    assert 'value="Ona"' in answer.text


def test_the_header_says_for_whom_one_acts(client, head, holding, deputy):
    lend(holding, deputy)
    client.force_login(deputy.account)
    client.post("/roles/switch/", {"holding": holding.pk})

    page = client.get("/my-page/").text

    assert f"pavaduojate: {head.full_name}" in page


@pytest.mark.parametrize("delegations", [1, 3])
def test_the_page_of_deputies_costs_the_same_number_of_queries(
    client, head, holding, delegations, django_assert_num_queries
):
    for number in range(delegations):
        lend(holding, make_person(f"Pavaduotoja{number}", f"p{number}@centras.example"))
    client.force_login(head.account)
    client.get("/delegations/")

    with django_assert_num_queries(6):
        client.get("/delegations/")
