"""Two records that mean one become one: nothing that points at the duplicate is forgotten, in any room."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db.models import ForeignKey

from pertvarka.directory import actions, queries, queries_people
from pertvarka.directory.actions.merging import references_to
from pertvarka.directory.models import (
    Account,
    Delegation,
    Import,
    NameChange,
    Organisation,
    Person,
    RoleHolding,
)
from pertvarka.directory.roles import Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.sent_sheets import SentSheet

pytestmark = pytest.mark.django_db


def again(person):
    return Person.objects.get(pk=person.pk)


@pytest.fixture
def officer(db):
    agency = make_centre("Bandomoji agentūra")
    agency.kind = "agency"
    agency.save()
    person = make_person("Pareigūnė", "pareigune@agentura.example")
    actions.create_account(person, None)
    actions.give_role(person, Role.AGENCY_OFFICER, agency, by=None)
    return again(person)


@pytest.fixture
def one(centre):
    person = make_person("Ona", "ona@centras.example")
    actions.create_account(person, None)
    actions.give_role(person, Role.GROUP_MEMBER, centre, by=None)
    return again(person)


@pytest.fixture
def two(db):
    return again(make_person("Onutė", "ona.bandomoji@kitur.example"))


def merge(kept, duplicate, officer, *, name_of=None, address_of=None):
    return actions.merge_people(
        again(kept),
        again(duplicate),
        name_of=name_of or kept,
        address_of=address_of or kept,
        by=again(officer),
    )


def test_every_key_at_a_person_is_moved_or_belongs_to_rows_that_never_change():
    seen = {f"{field.model._meta.label_lower}.{field.name}" for field in references_to(Person)}

    assert {
        "directory.roleholding.person",
        "directory.delegation.deputy",
        "directory.namechange.person",
        "directory.import.owner",
        "evaluation.membership.person",
        "evaluation.selfevaluation.opened_by",
    } <= seen
    assert not any(name.startswith(("evaluation.report.", "directory.read.")) for name in seen)
    assert all(isinstance(field, ForeignKey) for field in references_to(Organisation))


def test_roles_and_works_go_over_and_the_duplicate_leads_to_the_kept_one(centre, one, two, officer):
    role = actions.give_role(two, Role.COORDINATOR, centre, by=None)

    merge(one, two, officer)

    assert RoleHolding.objects.get(pk=role.pk).person == one
    assert again(two).merged_into == one
    assert actions.find_or_create_person("Ona", "Bandomoji", two.email) == one
    assert queries_people.by_address([two.email.upper()]) == {two.email: one}
    details = journal.entries_about(one).get(act="merge").details
    assert (details["duplicate"], details["moved"]["directory.roleholding"]) == (two.pk, 1)


def test_a_role_that_both_hold_goes_on_once(centre, one, two, officer):
    actions.give_role(two, Role.GROUP_MEMBER, centre, by=None)

    merge(one, two, officer)

    held = RoleHolding.objects.filter(person=one, role=Role.GROUP_MEMBER, organisation=centre)
    assert sorted(str(holding.until_on) for holding in held) == sorted(["None", str(today())])


def test_name_and_address_are_taken_as_chosen(one, two, officer):
    actions.create_account(two, None)

    merge(one, two, officer, name_of=two, address_of=two)

    kept = again(one)
    assert (kept.full_name, kept.email, kept.account.email) == ("Onutė Bandomoji", two.email, two.email)
    assert again(two).email == "ona@centras.example"


def test_the_account_that_does_not_stay_is_closed_and_both_addresses_are_told(client, one, two, officer):
    other = actions.create_account(two, None)
    client.force_login(other)

    merge(one, two, officer)

    assert (Account.objects.get(pk=other.pk).is_active, again(one).account.is_active) == (False, True)
    assert client.get("/my-page/").status_code == 302
    letters = Message.objects.filter(key__contains=":merged:")
    assert {letter.payload["to"] for letter in letters} == {one.email, two.email}


def test_an_account_never_loses_its_address(one, two, officer):
    merge(two, one, officer, address_of=two)

    kept = again(two)
    assert (kept.email, kept.account.email) == ("ona@centras.example", "ona@centras.example")


def test_what_belongs_to_the_duplicate_alone_ends_with_it(centre, one, two, officer):
    actions.ask_for_name(two, first_name="Ona", last_name="Kita", reason="Santuoka")
    actions.give_role(two, Role.CENTRE_HEAD, centre, by=None)
    actions.renew_calendar(again(two), None)
    sheet = SentSheet(["Vardas"], [(2, ["Jonas"])])
    actions.start_import("people", sheet, organisation=centre, by=again(two))

    merge(one, two, officer)

    assert NameChange.objects.get().outcome == "withdrawn"
    assert one.calendar_addresses.count() == 0
    assert [(table.owner, table.state, table.sealed) for table in Import.objects.all()] == [
        (one, "cancelled", "")
    ]


def test_a_deputy_of_the_other_is_a_reason_to_stop(centre, one, two, officer):
    head = actions.give_role(one, Role.CENTRE_HEAD, centre, by=None)
    actions.name_deputy(
        head,
        first_name=two.first_name,
        last_name=two.last_name,
        email=two.email,
        from_on=today(),
        until_on=today() + timedelta(days=3),
        document_number="1",
        by=again(one),
    )

    with pytest.raises(Refused, match="pavadavimas"):
        merge(one, two, officer)

    assert (Delegation.objects.get().deputy, again(two).merged_into) == (two, None)


def test_who_once_decided_about_the_other_stays_named_by_the_alias(centre, one, two, officer):
    actions.give_role(two, Role.CENTRE_HEAD, centre, by=None)
    actions.rename(one, first_name="Ona", last_name="Kita", reason="Santuoka", by=again(two))

    merge(one, two, officer)

    assert NameChange.objects.get().decided_by == two


def test_merged_twice_every_alias_leads_to_the_last_one(one, two, officer):
    three = make_person("Trečia", "trecia@centras.example")

    merge(two, three, officer)
    merge(one, two, officer)

    assert {again(two).merged_into, again(three).merged_into} == {one}
    with pytest.raises(Refused, match="jau sujungtas"):
        merge(one, two, officer)


def test_nobody_merges_themselves_and_nobody_but_the_agency_merges(centre, one, two, officer):
    head = make_person("Vadovė", "vadove@centras.example")
    actions.give_role(head, Role.CENTRE_HEAD, centre, by=None)

    with pytest.raises(PermissionDenied):
        merge(one, two, head)
    with pytest.raises(Refused, match="kolega"):
        merge(officer, two, officer)
    with pytest.raises(Refused, match="skirtingus"):
        merge(one, one, officer)


def test_an_invented_person_never_becomes_a_real_one(one, two, officer):
    Person.objects.filter(pk=two.pk).update(is_demonstration=True)

    with pytest.raises(Refused):
        merge(one, two, officer)


def test_reads_of_the_duplicate_are_shown_to_the_person(client, one, two, officer):
    client.force_login(officer.account)
    client.get(f"/people/{two.pk}/")

    merge(one, two, officer)

    client.force_login(again(one).account)
    assert "Agentūros" in client.get("/account/data/readers/").text


# --- Institutions ---------------------------------------------------------------------------------------


def test_an_institution_written_down_twice_becomes_one(client, centre, one, officer, settings):
    settings.DEMONSTRATION = True
    twin = make_centre("Bandomasis centras")
    actions.give_role(one, Role.GROUP_MEMBER, twin, by=None)
    held = actions.give_role(one, Role.COORDINATOR, twin, by=None)

    actions.merge_organisations(centre, twin, by=officer)

    assert RoleHolding.objects.get(pk=held.pk).organisation == centre
    assert RoleHolding.objects.filter(organisation=twin).count() == 0
    assert twin not in queries.centres()
    assert client.get(f"/centres/{twin.pk}/").headers["Location"] == f"/centres/{centre.pk}/"


def test_only_the_agency_merges_institutions(centre, one, officer):
    twin = make_centre("Bandomasis centras")

    with pytest.raises(PermissionDenied):
        actions.merge_organisations(centre, twin, by=one)
    with pytest.raises(PermissionDenied):
        actions.merge_organisations(centre, officer.holdings.get().organisation, by=officer)


# --- Pages ----------------------------------------------------------------------------------------------


def test_from_the_list_of_same_names_to_one_record_on_pages(client, centre, one, officer):
    twin = make_person("ONA", "ona1@centras.example")
    actions.give_role(twin, Role.GROUP_MEMBER, centre, by=None)
    client.force_login(officer.account)

    page = client.get("/people/duplicates/")
    ((_first, none), (_second, signs)) = page.context["groups"][0]
    assert (none, len(signs)) == ([], 2)
    assert twin.email in client.get(f"/people/{one.pk}/merge/").text
    address = f"/people/{one.pk}/merge/"
    assert client.get(f"{address}?other={twin.pk}").status_code == 200
    sent = {"other": twin.pk, "kept": one.pk, "name_of": one.pk}
    refused = client.post(address, sent)
    assert (refused.status_code, list(refused.context["form"].errors)) == (422, ["is_certain"])

    done = client.post(address, {**sent, "is_certain": "on"})

    assert done.headers["Location"] == f"/people/{one.pk}/"
    assert client.get(f"/people/{twin.pk}/").headers["Location"] == f"/people/{one.pk}/"
    assert client.get("/people/duplicates/").context["groups"] == []
    assert twin not in client.get("/people/?q=ona1").context["page"]


def test_an_institution_is_merged_on_pages(client, centre, officer):
    twin = make_centre("Bandomojo švietimo centras")
    client.force_login(officer.account)
    address = f"/organisations/{centre.pk}/merge/"

    assert twin in client.get(address).context["found"]
    assert client.get(f"{address}?other={twin.pk}").status_code == 200
    done = client.post(address, {"other": twin.pk, "kept": twin.pk, "is_certain": "on"})

    assert done.headers["Location"] == f"/organisations/{twin.pk}/people/"
    assert Organisation.objects.get(pk=centre.pk).merged_into == twin


@pytest.mark.parametrize("other", ["0", "999999999999999999999", "x", "-1"])
def test_a_number_that_is_nobodys_merges_nothing(client, one, officer, other):
    client.force_login(officer.account)

    answer = client.get(f"/people/{one.pk}/merge/?other={other}")

    assert answer.status_code in (200, 404)
