"""Who gives and ends roles, what follows from it, and what lists show."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from pertvarka.directory import actions, queries_people
from pertvarka.directory.access import GRANTS, may
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.queries_people import PeopleSearch
from pertvarka.directory.roles import NATIONAL_ROLES, PERMISSION_OVER, Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
YESTERDAY = today() - timedelta(days=1)


def again(person):
    """The same person without what was remembered about their roles."""
    return Person.objects.get(pk=person.pk)


def somebody(role, organisation, name="Rasa"):
    """A person with an account who has held the role for a month."""
    person = make_person(name, f"{name.lower()}-{role}@centras.example")
    actions.create_account(person, None)
    actions.give_role(person, role, organisation, by=None, from_on=today() - timedelta(days=30))
    return again(person)


@pytest.fixture
def head(centre):
    return somebody(Role.CENTRE_HEAD, centre)


@pytest.fixture
def officer(db):
    return somebody(Role.AGENCY_OFFICER, agency())


def agency():
    place = make_centre("Bandomoji agentūra")
    place.kind = "agency"
    place.save()
    return place


def appointed(organisation, role, by, email="nauja@centras.example", **more):
    return actions.appoint(
        organisation,
        role=role,
        first_name="Nauja",
        last_name="Narė",
        email=email,
        from_on=today(),
        by=by,
        **more,
    )


def test_a_head_gives_a_role_and_the_new_person_is_invited(centre, head):
    holding = appointed(centre, Role.GROUP_MEMBER, head)

    assert holding.person.invitations.count() == 1
    assert [entry.act for entry in journal.entries_about(holding)] == ["give_role"]


def test_who_has_an_account_gets_a_letter_and_keeps_it(centre, head):
    member = somebody(Role.GROUP_MEMBER, make_centre("Kitas centras"), "Ona")

    appointed(centre, Role.COORDINATOR, head, email=member.email)

    assert member.invitations.count() == 0
    assert Message.objects.get(key__contains="role_given").payload["to"] == member.email


def test_a_role_may_be_given_until_a_day(centre, head):
    holding = appointed(centre, Role.GROUP_MEMBER, head, until_on=today() + timedelta(days=9))

    assert holding.until_on == today() + timedelta(days=9)
    assert holding.is_held(today() + timedelta(days=9))


@pytest.mark.parametrize("role", [Role.CENTRE_HEAD, Role.AGENCY_OFFICER])
def test_a_head_names_no_heads_and_no_officers(centre, head, role):
    with pytest.raises(PermissionDenied):
        appointed(centre, role, head)


def test_a_head_gives_nothing_elsewhere(head):
    with pytest.raises(PermissionDenied):
        appointed(make_centre("Kitas centras"), Role.GROUP_MEMBER, head)


def test_the_agency_names_heads_of_centres_and_not_its_own(centre, officer):
    assert appointed(centre, Role.CENTRE_HEAD, officer).role == Role.CENTRE_HEAD

    with pytest.raises(PermissionDenied):
        appointed(officer.holdings.get().organisation, Role.CENTRE_HEAD, officer)


def test_a_teacher_is_not_given_to_a_centre(centre, head):
    with pytest.raises(Refused):
        appointed(centre, Role.TEACHER, head)


def test_the_same_role_is_not_given_twice(centre, head):
    appointed(centre, Role.GROUP_MEMBER, head)

    with pytest.raises(Refused, match="jau turi"):
        appointed(centre, Role.GROUP_MEMBER, head)


def test_a_role_ends_with_its_last_day_and_its_holder_is_told(centre, head):
    holding = somebody(Role.GROUP_MEMBER, centre, "Ona").holdings.get()

    actions.release(holding, until_on=YESTERDAY, by=head)

    assert RoleHolding.objects.get(pk=holding.pk).until_on == YESTERDAY
    assert not again(holding.person).holds(Role.GROUP_MEMBER, centre.pk)
    assert Message.objects.filter(key__contains="role_ended").count() == 1


def test_the_last_head_is_not_taken_away_silently(centre, head, officer):
    holding = head.holdings.get()

    with pytest.raises(Refused, match="be vadovo"):
        actions.release(holding, until_on=today(), by=officer)
    actions.release(holding, until_on=today(), knows_no_head_remains=True, by=officer)

    assert RoleHolding.objects.get(pk=holding.pk).until_on == today()


def test_with_a_successor_nothing_is_asked(centre, head, officer):
    appointed(centre, Role.CENTRE_HEAD, officer)

    actions.release(head.holdings.get(), until_on=today(), by=officer)


def test_a_head_does_not_end_the_heads_role(head):
    with pytest.raises(PermissionDenied):
        actions.release(head.holdings.get(), until_on=today(), by=head)


def test_every_role_that_can_be_given_here_has_a_permission_that_somebody_holds():
    granted = {permission for grants in GRANTS.values() for permission in grants}

    assert set(PERMISSION_OVER.values()) <= granted
    for kind in ("school", "agency", "municipal_centre", "ministry"):
        place = make_centre(kind)
        place.kind = kind
        assert set(place.roles_held_here) <= set(PERMISSION_OVER)


def test_the_page_lists_roles_in_lithuanian_order_of_names(client, centre, head):
    for name in ("Šarūnė", "Zita", "Čiurlė"):
        person = somebody(Role.GROUP_MEMBER, centre, name)
        Person.objects.filter(pk=person.pk).first()
        person.last_name = name
        person.save()
    client.force_login(head.account)

    page = client.get(f"/organisations/{centre.pk}/people/?role=group_member").context["page"]

    assert [held.person.last_name for held in page] == ["Čiurlė", "Šarūnė", "Zita"]


def test_ended_roles_are_shown_when_asked_for(client, centre, head):
    holding = somebody(Role.GROUP_MEMBER, centre, "Ona").holdings.get()
    actions.release(holding, until_on=YESTERDAY, by=head)
    client.force_login(head.account)
    address = f"/organisations/{centre.pk}/people/"

    now, ever = (client.get(address + query).context["page"] for query in ("", "?past=1"))

    assert (holding in now, holding in ever) == (False, True)


def test_the_files_hold_what_the_list_holds(client, centre, head):
    somebody(Role.GROUP_MEMBER, centre, "Ona")
    client.force_login(head.account)
    address = f"/organisations/{centre.pk}/people/people"

    rows = client.get(address + ".csv?role=group_member").getvalue().decode("utf-8-sig").splitlines()
    sheet = load_workbook(
        client.get(address + ".xlsx?role=group_member").filename if False else _file(client, address)
    )

    assert rows[0].startswith("person,first_name")
    assert [row.split(",")[1] for row in rows[1:]] == ["Ona"]
    assert sheet.active.max_row == 2


def _file(client, address):
    import io

    return io.BytesIO(client.get(address + ".xlsx?role=group_member").getvalue())


def test_giving_and_ending_on_pages(client, centre, head):
    client.force_login(head.account)
    base = f"/organisations/{centre.pk}/people/"
    sent = {
        "role": "group_member",
        "first_name": "Nauja",
        "last_name": "Narė",
        "email": "nauja@centras.example",
        "from_on": today().isoformat(),
    }

    assert client.get(base + "appoint/").status_code == 200
    assert client.post(base + "appoint/", sent).headers["Location"] == base
    holding = RoleHolding.objects.get(person__email="nauja@centras.example")
    assert client.get(f"/roles/{holding.pk}/end/").status_code == 200
    refused = client.post(f"/roles/{holding.pk}/end/", {"until_on": YESTERDAY.isoformat()})
    assert (refused.status_code, list(refused.context["form"].errors)) == (422, ["until_on"])
    assert client.post(f"/roles/{holding.pk}/end/", {"until_on": today().isoformat()}).status_code == 302


def test_the_page_asks_before_the_last_head_goes(client, centre, head, officer):
    client.force_login(officer.account)
    address = f"/roles/{head.holdings.get().pk}/end/"

    refused = client.post(address, {"until_on": today().isoformat()})
    done = client.post(address, {"until_on": today().isoformat(), "knows_no_head_remains": "on"})

    assert (refused.status_code, list(refused.context["form"].errors)) == (422, ["knows_no_head_remains"])
    assert done.status_code == 302


@pytest.mark.parametrize("people", [1, 5])
def test_the_pages_cost_the_same_number_of_queries(client, centre, head, people, django_assert_num_queries):
    for number in range(people):
        somebody(Role.GROUP_MEMBER, centre, f"Ona{number}")
    client.force_login(head.account)
    client.get("/people/")

    with django_assert_num_queries(10):
        client.get(f"/organisations/{centre.pk}/people/")
    with django_assert_num_queries(10):
        client.get("/people/")


@hypothesis_settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    reader_roles=st.lists(st.tuples(st.sampled_from(Role.values), st.booleans()), max_size=3),
    their_roles=st.lists(st.tuples(st.sampled_from(Role.values), st.booleans()), max_size=2),
)
def test_a_person_is_listed_exactly_for_those_who_may_open_their_page(centre, reader_roles, their_roles):
    reader = actions.find_or_create_person("Skaitanti", "Asmenė", "skaito@centras.example")
    shown = actions.find_or_create_person("Rodoma", "Asmenė", "rodoma@centras.example")
    elsewhere = (
        make_centre(f"Kitas {RoleHolding.objects.count()} {Person.objects.count()} {date.today()}")
        if not _kept
        else _kept[0]
    )
    _kept[:] = [elsewhere]
    RoleHolding.objects.filter(person__in=[reader, shown]).delete()
    for person, roles in ((reader, reader_roles), (shown, their_roles)):
        for role, here in roles:
            place = None if role in NATIONAL_ROLES else centre if here else elsewhere
            actions.give_role(person, role, place, by=None)
    reader, shown = again(reader), again(shown)

    listed = queries_people.visible_to(reader).filter(pk=shown.pk).exists()

    assert listed == may(reader, "person.view", shown)


_kept: list = []


def test_a_head_sees_no_roles_that_a_person_holds_elsewhere(client, centre, head):
    person = somebody(Role.GROUP_MEMBER, centre, "Ona")
    actions.give_role(person, Role.GROUP_MEMBER, make_centre("Kitas centras"), by=None)
    client.force_login(head.account)

    page = client.get(f"/people/{person.pk}/")

    assert [held.organisation for held in page.context["holdings"]] == [centre]
    assert "Kitas centras" not in page.text


def test_people_are_found_by_any_part_of_name_or_address(centre, head):
    found = queries_people.holdings_of(centre, PeopleSearch(text="rasa BANDOM"))

    assert [held.person for held in found] == [head]
