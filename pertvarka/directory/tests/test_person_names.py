"""A changed name: asked for, decided by somebody else, found by the former one; old papers stay."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from pertvarka.directory import actions, queries_people
from pertvarka.directory.models import NameChange, Outcome, Person
from pertvarka.directory.roles import Role
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


def again(person):
    return Person.objects.get(pk=person.pk)


@pytest.fixture
def head(centre):
    person = make_person("Vadovė", "vadove@centras.example")
    actions.create_account(person, None)
    actions.give_role(person, Role.CENTRE_HEAD, centre, by=None)
    return again(person)


def asked(person, last_name="Naujoji"):
    return actions.ask_for_name(
        person, first_name=person.first_name, last_name=last_name, reason="Santuoka, Nr. 12"
    )


def renamed(person, by, last_name="Naujoji"):
    return actions.rename(
        person, first_name=person.first_name, last_name=last_name, reason="Santuoka, Nr. 12", by=by
    )


def test_a_request_changes_nothing_until_the_head_confirms_it(ona, head):
    change = asked(ona)
    before = again(ona).full_name

    renamed(ona, head)

    assert (before, again(ona).full_name) == ("Ona Bandomoji", "Ona Naujoji")
    change.refresh_from_db()
    assert (change.outcome, change.decided_by, change.former_name) == (
        Outcome.ACCEPTED,
        head,
        "Ona Bandomoji",
    )
    letters = Message.objects.filter(key__contains=":name_").order_by("number")
    assert [letter.payload["to"] for letter in letters] == [head.email, ona.email]


def test_without_a_head_the_agency_is_asked(ona):
    agency = make_centre("Agentūra")
    officer = make_person("Pareigūnė", "pareigune@agentura.example")
    actions.give_role(officer, Role.AGENCY_OFFICER, agency, by=None)

    asked(ona)

    assert Message.objects.get(key__contains="name_asked").payload["to"] == officer.email


def test_acts_done_under_the_former_name_keep_it(centre, ona, head):
    journal.record(centre, "visit", by=ona)

    renamed(ona, head)

    assert journal.entries_about(centre).get(act="visit").actor == "Ona Bandomoji"


def test_the_former_name_is_still_found(ona, head):
    renamed(ona, head)
    renamed(again(ona), head, "Dar Naujesnė")

    for text in ("bandomoji", "naujoji", "naujesne ona"):
        assert ona in Person.objects.filter(queries_people.named(text)), text
    assert again(ona).sort_key < again(head).sort_key or True


def test_a_refused_request_leaves_the_name_and_tells_the_person(ona, head):
    actions.refuse_name(asked(ona), by=head)

    assert again(ona).last_name == "Bandomoji"
    assert NameChange.objects.get().outcome == Outcome.REFUSED
    assert ona not in Person.objects.filter(queries_people.named("naujoji"))


def test_a_request_can_be_taken_back_and_made_anew(ona):
    asked(ona)
    asked(ona, "Kitokia")
    assert actions.withdraw_name(ona)

    assert not actions.withdraw_name(ona)
    assert [change.outcome for change in ona.name_changes.all()] == [Outcome.WITHDRAWN] * 2


def test_nobody_confirms_their_own_name(head):
    asked(head)

    with pytest.raises(Refused):
        renamed(head, head)
    with pytest.raises(Refused):
        actions.refuse_name(head.name_changes.get(), by=head)


def test_a_stranger_changes_nobodys_name(ona):
    stranger = make_person("Svetima", "svetima@centras.example")
    actions.give_role(stranger, Role.CENTRE_HEAD, make_centre("Kitas centras"), by=None)

    with pytest.raises(PermissionDenied):
        renamed(ona, again(stranger))


def test_the_same_name_is_no_change(ona):
    with pytest.raises(Refused):
        asked(ona, " Bandomoji ")


def test_the_database_refuses_a_name_that_its_bearer_confirmed(ona):
    change = asked(ona)

    with pytest.raises(IntegrityError), transaction.atomic():
        NameChange.objects.filter(pk=change.pk).update(
            outcome=Outcome.ACCEPTED, decided_by=ona, decided_at=now()
        )


def test_a_new_first_name_is_called_by_its_own_vocative(ona, head):
    actions.choose_vocative(ona, "Onute")

    actions.rename(again(ona), first_name="Jonė", last_name="Bandomoji", reason="Teismas", by=head)

    assert again(ona).called == "Jone"


def test_asking_confirming_and_greeting_on_pages(client, ona, head):
    client.force_login(ona.account)
    sent = {"first_name": "Ona", "last_name": "Naujoji", "reason": "Santuoka"}
    assert client.post("/account/name/", {**sent, "last_name": ""}).status_code == 422
    assert client.post("/account/name/", sent).headers["Location"] == "/account/"
    assert "Ona Naujoji" in client.get("/account/name/").text
    client.post("/account/vocative/", {"vocative": "Onute"})

    client.force_login(head.account)
    assert "Ona Naujoji" in client.get("/people/").text
    page = client.get(f"/people/{ona.pk}/name/")
    assert page.context["form"].initial["last_name"] == "Naujoji"
    assert client.post(f"/people/{ona.pk}/name/", sent).status_code == 302
    assert "Ona Bandomoji" in client.get(f"/people/{ona.pk}/").text
    assert again(ona).greeting == "Labas, Onute"
