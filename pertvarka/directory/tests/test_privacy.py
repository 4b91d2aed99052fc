"""Requests about one's own data with their clock, and the export that only its person can open."""

import io
import json
import zipfile
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory import actions
from pertvarka.directory.models import PersonalExport, PrivacyRequest
from pertvarka.directory.states import OPEN_REQUEST, REQUEST_FLOW, RequestState
from pertvarka.directory.tests.people import PASSWORD, make_person
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import as_of, end_of_months, now, start_of, today
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


@given(st.lists(st.sampled_from(sorted(REQUEST_FLOW.steps))))
def test_an_answered_request_never_moves_again(names):
    state, ended = RequestState.RECEIVED, False
    for name in names:
        try:
            state = REQUEST_FLOW.take(name, state).target
        except StepNotAllowed:
            continue
        assert not ended
        ended = state not in OPEN_REQUEST


@pytest.fixture
def officer(centre):
    person = make_person("Jonas", "jonas@centras.example")
    actions.create_account(person, PASSWORD)
    actions.give_role(person, "data_protection_officer", None, by=None, from_on=date(2026, 1, 2))
    return person


def sent_to(address):
    return [
        (message.payload["subject"], message.payload["text"])
        for message in Message.objects.filter(payload__to=address).order_by("pk")
    ]


# --- Requests -----------------------------------------------------------------------------------------------


def test_a_request_is_due_in_a_month_and_the_person_is_told(ona):
    with as_of(start_of(date(2026, 8, 31))):
        request = actions.register_request(ona, kind="rectification", text="Pavardė", by=ona)

    assert (request.received_on, request.due_on) == (date(2026, 8, 31), date(2026, 9, 30))
    assert "rugsėjo\xa030\xa0d." in sent_to(ona.email)[0][1]


def test_two_months_more_once_and_within_the_first_month_with_a_reason(ona, officer):
    with as_of(start_of(date(2026, 10, 5))):
        request = actions.register_request(ona, kind="objection", by=ona)
    with as_of(start_of(date(2026, 11, 5))):
        actions.extend_request(request, reason="Daug įrašų", by=officer)
        with pytest.raises(Refused):
            actions.extend_request(request, reason="Dar", by=officer)

    request.refresh_from_db()
    assert request.due_on == end_of_months(date(2026, 10, 5), 3) == date(2027, 1, 5)
    assert "Daug įrašų" in sent_to(ona.email)[-1][1]


def test_after_the_first_month_there_is_no_more_time_to_take(ona, officer):
    with as_of(start_of(date(2026, 10, 5))):
        request = actions.register_request(ona, kind="objection", by=ona)

    with as_of(start_of(date(2026, 11, 6))), pytest.raises(Refused):
        actions.extend_request(request, reason="Vėlu", by=officer)


def test_an_answer_is_written_to_the_person_and_journalled(ona, officer):
    request = actions.register_request(ona, kind="rectification", by=ona)

    actions.answer_request(request, step="refuse", answer="Duomenys teisingi.", by=officer)

    request.refresh_from_db()
    assert (request.state, request.answered_by) == ("refused", officer)
    assert "Duomenys teisingi." in sent_to(ona.email)[-1][1]
    assert [entry.act for entry in journal.entries_about(request)] == ["refuse", "register"]


def test_one_request_of_a_kind_at_a_time(ona):
    actions.register_request(ona, kind="objection", by=ona)

    with pytest.raises(Refused):
        actions.register_request(ona, kind="objection", by=ona)


def test_only_the_officer_registers_and_answers_for_others(ona, officer, centre):
    petras = make_person("Petras", "petras@centras.example")
    request = actions.register_request(petras, kind="objection", received_on=date(2026, 1, 5), by=officer)

    with pytest.raises(PermissionDenied):
        actions.register_request(petras, kind="erasure", by=ona)
    for step in (actions.withdraw_request, actions.fulfil_erasure):
        with pytest.raises((PermissionDenied, TypeError)):
            step(request, by=ona)
    assert request.due_on == date(2026, 2, 5)


def test_the_future_is_no_day_of_receipt(ona, officer):
    with pytest.raises(Refused):
        actions.register_request(ona, kind="objection", received_on=today() + timedelta(days=1), by=officer)


@pytest.mark.parametrize(
    "change", [{"state": "done", "ended_at": now()}, {"ended_at": now()}, {"extended_at": now()}]
)
def test_the_database_knows_what_an_answered_request_needs(ona, change):
    request = actions.register_request(ona, kind="objection", by=ona)

    with pytest.raises(IntegrityError), transaction.atomic():
        PrivacyRequest.objects.filter(pk=request.pk).update(**change)


def test_the_pages_lead_from_asking_to_the_answer(client, ona, officer):
    client.force_login(ona.account)
    refused = client.post("/account/data/requests/", {"text": "be rūšies"})
    client.post("/account/data/requests/", {"kind": "rectification", "text": "Pavardė su klaida"})
    twice = client.post("/account/data/requests/", {"kind": "rectification"})
    request = PrivacyRequest.objects.get()
    stranger = client.get("/data-protection/requests/")
    client.force_login(officer.account)
    listed = client.get("/data-protection/requests/").content.decode()
    empty = client.post(f"/data-protection/requests/{request.pk}/answer/", {"outcome": "fulfil"})
    client.post(
        f"/data-protection/requests/{request.pk}/answer/", {"outcome": "fulfil", "answer": "Pataisyta."}
    )
    again = client.post(
        f"/data-protection/requests/{request.pk}/answer/", {"outcome": "refuse", "answer": "Ne."}
    )
    client.force_login(ona.account)

    assert (refused.status_code, twice.status_code, stranger.status_code) == (422, 422, 403)
    assert "be rūšies" in refused.content.decode()
    assert ona.full_name in listed
    assert (empty.status_code, again.status_code) == (422, 302)
    assert "Pataisyta." in client.get("/account/data/").content.decode()


def test_nobody_withdraws_anothers_request(client, ona, officer):
    request = actions.register_request(officer, kind="objection", by=officer)
    client.force_login(ona.account)

    assert client.post(f"/account/data/requests/{request.pk}/withdraw/").status_code == 403
    client.force_login(officer.account)
    client.post(f"/account/data/requests/{request.pk}/withdraw/")
    request.refresh_from_db()
    assert request.state == "withdrawn"


def test_a_request_by_post_is_for_somebody_who_is_known(client, ona, officer):
    client.force_login(officer.account)
    form = {"email": "nera@centras.example", "received_on": "2026-11-02", "kind": "erasure"}

    unknown = client.post("/data-protection/requests/new/", form)
    known = client.post("/data-protection/requests/new/", {**form, "email": ona.email.upper()})

    assert (unknown.status_code, known.status_code) == (422, 302)
    assert PrivacyRequest.objects.get().due_on == end_of_months(date(2026, 11, 2), 1)


@pytest.mark.parametrize("count", [1, 8])
def test_the_list_asks_the_same_number_of_questions(client, officer, count, django_assert_num_queries):
    for number in range(count):
        person = make_person(f"Narys{number}", f"narys{number}@centras.example")
        actions.register_request(person, kind="objection", by=officer)
    client.force_login(officer.account)

    with django_assert_num_queries(7):
        client.get("/data-protection/requests/")


# --- Exports ------------------------------------------------------------------------------------------------


def gathered(person):
    export = actions.ask_export(person, by=person)
    outbox.run_waiting()
    export.refresh_from_db()
    return export


def opened(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_the_file_holds_everything_about_the_person_and_nothing_about_others(ona, officer, centre):
    petras = make_person("Petras", "petras@centras.example")
    actions.note_reads(officer, None, about=[ona.pk, petras.pk], page="evaluation:group")
    actions.register_request(ona, kind="objection", text="Nenoriu laiškų", by=ona)

    files = opened(actions.open_export(gathered(ona), by=ona))

    kinds = {part["kind"]: part["rows"] for part in json.loads(files["data.json"])}
    assert kinds["directory.person"][0]["email"] == ona.email
    assert kinds["directory.role"][0]["organisation"] == centre.name_lt
    assert [row["page"] for row in kinds["directory.read"]] == ["evaluation:group"]
    assert kinds["directory.privacy_request"][0]["text"] == "Nenoriu laiškų"
    assert kinds["directory.account"][0]["ways_in"] == "password"
    whole = "".join(files.values())
    assert [word for word in ("Petras", "petras@", "Jonas", "jonas@", "md5$") if word in whole] == []
    assert "<script" not in files["data.html"]


def test_what_the_person_wrote_is_escaped_in_the_page(ona):
    actions.register_request(ona, kind="objection", text="<script>alert(1)</script>", by=ona)

    files = opened(actions.open_export(gathered(ona), by=ona))

    assert "&lt;script&gt;" in files["data.html"]


def test_the_file_lies_sealed_and_opens_for_its_person_alone(client, ona, officer):
    export = gathered(ona)
    address = f"/account/data/export/{export.pk}/"
    other = Client()
    other.post("/accounts/login/", {"login": officer.email, "password": PASSWORD})
    client.post("/accounts/login/", {"login": ona.email, "password": PASSWORD})

    mine, theirs, visitors = client.get(address), other.get(address), Client().get(address)

    assert (mine.status_code, theirs.status_code, visitors.status_code) == (200, 404, 302)
    assert opened(mine.content)
    assert "no-store" in mine.headers["Cache-Control"]
    assert ona.email not in PersonalExport.objects.get().sealed
    assert [entry.act for entry in journal.entries_about(export)] == ["download", "ask"]
    assert Message.objects.filter(key=f"letter:directory:privacy_export_ready:{export.pk}").exists()


def test_the_file_is_gone_after_its_days(client, ona):
    export = gathered(ona)
    client.post("/accounts/login/", {"login": ona.email, "password": PASSWORD})

    with as_of(now() + timedelta(days=8)):
        assert client.get(f"/account/data/export/{export.pk}/").status_code == 404


def test_asking_twice_makes_one_file(client, ona):
    client.force_login(ona.account)

    for _ in range(2):
        client.post("/account/data/export/")

    assert PersonalExport.objects.count() == 1
    assert outbox.run_waiting() >= 1


def test_access_and_portability_are_answered_with_an_export(ona):
    actions.register_request(ona, kind="access", by=ona)

    assert ona.exports.count() == 1


def test_the_page_shows_by_itself_when_the_file_is_ready(client, ona):
    client.force_login(ona.account)
    client.post("/account/data/export/")
    waiting = client.get("/account/data/", headers={"HX-Request": "true"}).content.decode()
    outbox.run_waiting()
    ready = client.get("/account/data/", headers={"HX-Request": "true"}).content.decode()

    assert "every 3s" in waiting
    assert "/account/data/export/" in ready
    assert "<html" not in ready
