"""Erasing by the clock and by request: what may go goes, what the law keeps stays and says why."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pertvarka.directory import actions, jobs
from pertvarka.directory.models import Account, ErasureRun, Invitation, Person, PersonalExport, Read
from pertvarka.directory.tests.keys import passkey_of
from pertvarka.directory.tests.people import PASSWORD, make_person
from pertvarka.foundation import journal, outbox, retention
from pertvarka.foundation.clock import as_of, now, today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.journal.models import EntryContent
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(centre):
    person = make_person("Jonas", "jonas@centras.example")
    actions.create_account(person, PASSWORD)
    actions.give_role(person, "data_protection_officer", None, by=None)
    return person


@pytest.fixture
def gone(ona):
    """Ona, whose role ended yesterday."""
    ona.holdings.update(from_on=today() - timedelta(days=9), until_on=today() - timedelta(days=1))
    return Person.objects.select_related("account").get(pk=ona.pk)


# --- By request ---------------------------------------------------------------------------------------------


def test_whoever_still_holds_a_role_is_not_forgotten(ona, officer):
    request = actions.register_request(ona, kind="erasure", by=ona)

    with pytest.raises(Refused):
        actions.fulfil_erasure(request, answer="Ištrinta.", by=officer)

    assert Person.objects.get(pk=ona.pk).first_name == "Ona"


def test_a_forgotten_person_is_nowhere_named_and_cannot_come_in(client, gone, officer):
    passkey_of(gone.account)
    actions.invite(gone, by=None)
    outbox.letter(to=gone.email, subject="Labas", text="Labas", key="x")
    outbox.run_waiting()
    browser = Client()
    browser.force_login(gone.account)
    request = actions.register_request(gone, kind="erasure", text="Ištrinkite", by=gone)

    actions.fulfil_erasure(request, answer="Ištrinta, kas galima.", by=officer)

    person = Person.objects.select_related("account").get(pk=gone.pk)
    assert (person.full_name, person.email) == ("Ištrintas asmuo", f"{gone.pk}@erased.invalid")
    assert (person.account.is_active, person.account.has_usable_password()) == (False, False)
    assert "ona" not in person.account.email
    assert browser.get("/account/").status_code == 302
    assert not Authenticator.objects.exists()
    assert not EmailAddress.objects.filter(user=gone.account).exists()
    assert not Invitation.objects.filter(person=gone).exists()
    assert not Message.objects.filter(payload__to=gone.email, state="done").exists()


def test_the_person_is_told_what_stays_and_by_which_ground(gone, officer):
    actions.note_reads(officer, None, about=[gone.pk], page="evaluation:group")
    request = actions.register_request(gone, kind="erasure", by=gone)

    actions.fulfil_erasure(request, answer="Ištrinta, kas galima.", by=officer)

    request.refresh_from_db()
    letter = Message.objects.get(key=f"letter:directory:privacy_answer:{request.pk}")
    assert request.state == "partly"
    assert {row["kind"] for row in request.kept} >= {"directory.role", "directory.read"}
    assert letter.payload["to"] == gone.email
    assert "Reglamento 17 str. 3 d." in letter.payload["text"]
    assert Read.objects.get().about.full_name == "Ištrintas asmuo"


def test_the_journal_forgets_who_but_not_what(gone, officer):
    with_name = EntryContent.objects.filter(content__actor__icontains="Ona").count()
    request = actions.register_request(gone, kind="erasure", by=gone)

    actions.fulfil_erasure(request, answer="Ištrinta.", by=officer)

    entries = list(journal.entries_about(gone))
    assert with_name > 0
    assert entries[0].act == "forget"
    assert all(entry.is_erased for entry in entries[1:])
    assert len(entries) > 1


def test_forgetting_twice_does_nothing_more(gone, officer):
    first = actions.forget_person(gone, by=officer)
    before = Person.objects.get(pk=gone.pk).erased_at, journal.entries_about(gone).count()

    again = actions.forget_person(gone, by=officer)

    assert first
    assert again == []
    assert (Person.objects.get(pk=gone.pk).erased_at, journal.entries_about(gone).count()) == before


def test_an_address_is_free_again_once_its_person_is_forgotten(gone, officer):
    actions.forget_person(gone, by=officer)

    anew = actions.find_or_create_person("Ona", "Nauja", "ona@centras.example")

    assert anew.pk != gone.pk
    assert actions.create_account(anew, PASSWORD)


def test_the_officer_sees_beforehand_what_goes_and_what_stays(client, gone, officer):
    request = actions.register_request(gone, kind="erasure", by=gone)
    client.force_login(officer.account)

    page = client.get(f"/data-protection/requests/{request.pk}/")
    empty = client.post(f"/data-protection/requests/{request.pk}/erase/", {"answer": ""})
    client.post(f"/data-protection/requests/{request.pk}/erase/", {"answer": "Ištrinta."})
    after = client.get(f"/data-protection/requests/{request.pk}/")

    fates = {fate.kind.key: fate.is_kept for fate in page.context["fates"]}
    assert (fates["directory.person"], fates["directory.role"]) == (False, True)
    assert empty.status_code == 422
    assert "Ištrintas asmuo" in after.content.decode()


def test_another_request_erases_nobody(gone, officer):
    request = actions.register_request(gone, kind="objection", by=gone)

    with pytest.raises(Refused):
        actions.fulfil_erasure(request, answer="Ne.", by=officer)


# --- By the clock -------------------------------------------------------------------------------------------


def overdue(key, day=None):
    found = retention.overdue(retention.kinds()[key], day or today())
    return found.count()


def test_invitations_go_a_year_after_they_expired(ona, centre):
    with as_of(now() - timedelta(days=400)):
        actions.invite(make_person("Sena", "sena@centras.example"), by=None)
    actions.invite(make_person("Nauja", "nauja@centras.example"), by=None)

    count = actions.erase_overdue(retention.kinds()["directory.invitation"], today())

    assert (count, Invitation.objects.count()) == (1, 1)
    run = ErasureRun.objects.get()
    assert (run.kind, run.count, run.term["source"]) == ("directory.invitation", 1, "drafted")
    assert journal.entries_about(run)[0].details == {"kind": "directory.invitation", "count": 1}


def test_a_person_long_without_a_role_loses_the_name(gone):
    gone.holdings.update(from_on=today() - timedelta(days=3000), until_on=today() - timedelta(days=2000))
    Account.objects.filter(pk=gone.account_id).update(
        created_at=now() - timedelta(days=3000), last_login=now() - timedelta(days=2000)
    )

    counts = [actions.erase_overdue(retention.kinds()["directory.person"], today()) for _ in range(2)]

    assert counts == [1, 0]
    assert Person.objects.get(pk=gone.pk).full_name == "Ištrintas asmuo"


@pytest.mark.parametrize("reason", ["signed in", "asked", "role", "no role ever"])
def test_a_person_who_is_still_about_keeps_the_name(gone, reason, centre):
    gone.holdings.update(from_on=today() - timedelta(days=3000), until_on=today() - timedelta(days=2000))
    Account.objects.filter(pk=gone.account_id).update(created_at=now() - timedelta(days=3000))
    if reason == "signed in":
        Account.objects.filter(pk=gone.account_id).update(last_login=now())
    if reason == "asked":
        actions.register_request(gone, kind="objection", by=gone)
    if reason == "role":
        actions.give_role(gone, "teacher", centre, by=None)
    if reason == "no role ever":
        gone.holdings.all().delete()

    assert overdue("directory.person") == 0


def test_letters_forget_their_recipients_and_keep_their_keys():
    with as_of(now() - timedelta(days=200)):
        outbox.letter(to="kas@centras.example", subject="Labas", text="Labas", key="raktas")
        outbox.run_waiting()

    counts = [actions.erase_overdue(retention.kinds()["foundation.letter"], today()) for _ in range(2)]

    assert counts == [1, 0]
    assert (Message.objects.get().payload, Message.objects.get().key) == ({}, "letter:raktas")


def test_every_kind_that_ends_comes_to_rest(ona, officer, centre):
    """What is erased is overdue no more, however often the night comes."""
    with as_of(now() - timedelta(days=3000)):
        actions.invite(ona, by=None)
        actions.ask_email_change(ona.account, "kita@centras.example", by=ona)
        actions.note_reads(officer, None, about=[ona.pk], page="evaluation:group")
        outbox.letter(to="kas@centras.example", subject="Labas", text="Labas", key="sena")
        outbox.run_waiting()
        request = actions.register_request(ona, kind="objection", by=ona)
        actions.withdraw_request(request, by=ona)
        Session.objects.create(session_key="x" * 32, session_data="", expire_date=now())

    actions.build_export(actions.ask_export(ona, by=ona).pk)
    PersonalExport.objects.update(expires_on=today() - timedelta(days=9))
    before = overdue_kinds()
    jobs.erase_overdue(today())
    outbox.run_waiting()

    assert before >= {
        "directory.invitation",
        "directory.email_change",
        "directory.read",
        "directory.privacy_request",
        "directory.personal_export",
        "foundation.session",
        "foundation.letter",
    }
    assert overdue_kinds() == set()


def overdue_kinds():
    """Kinds of which something has outlived its term today."""
    found = {key: retention.overdue(kind, today()) for key, kind in retention.kinds().items()}
    return {key for key, records in found.items() if records is not None and records.exists()}


def test_many_go_batch_by_batch(monkeypatch, centre):
    monkeypatch.setattr(retention, "BATCH", 2)
    with as_of(now() - timedelta(days=500)):
        for number in range(5):
            actions.invite(make_person(f"Kviesta{number}", f"k{number}@centras.example"), by=None)

    jobs.erase_overdue(today())
    outbox.run_waiting()

    assert Invitation.objects.count() == 0
    assert list(ErasureRun.objects.order_by("pk").values_list("count", flat=True)) == [2, 2, 1]


def test_looking_at_the_list_erases_nothing_and_asks_as_many_questions_whatever_is_overdue(
    client, officer, centre, django_assert_num_queries
):
    client.force_login(officer.account)
    with CaptureQueriesContext(connection) as questions:
        client.get("/data-protection/kept/")
    with as_of(now() - timedelta(days=500)):
        for number in range(3):
            actions.invite(make_person(f"Kviesta{number}", f"k{number}@centras.example"), by=None)

    with django_assert_num_queries(len(questions)):
        page = client.get("/data-protection/kept/")

    rows = {row["kind"].key: row["now"] for row in page.context["rows"]}
    assert (rows["directory.invitation"], rows["directory.role"]) == (3, None)
    assert Invitation.objects.count() == 3


def test_a_duplicate_that_was_merged_is_forgotten_with_the_person(gone, officer):
    duplicate = make_person("Onutė", "onute@kitur.example")
    actions.create_account(duplicate, PASSWORD)
    Person.objects.filter(pk=duplicate.pk).update(merged_into=gone)

    actions.forget_person(gone, by=officer)

    alias = Person.objects.select_related("account").get(pk=duplicate.pk)
    assert (alias.full_name, alias.account.is_active) == ("Ištrintas asmuo", False)
    assert "onute" not in alias.email + alias.account.email


def test_a_merged_duplicate_is_no_person_of_its_own(gone):
    gone.holdings.update(from_on=today() - timedelta(days=3000), until_on=today() - timedelta(days=2000))
    Account.objects.filter(pk=gone.account_id).update(
        created_at=now() - timedelta(days=3000), last_login=None
    )
    Person.objects.filter(pk=gone.pk).update(merged_into=make_person("Kita", "kita@centras.example"))

    assert overdue("directory.person") == 0
