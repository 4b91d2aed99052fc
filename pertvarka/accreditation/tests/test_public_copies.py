"""Copies of orders for everybody: searched for people before publication, and nothing else is served."""

import io
from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from pypdf import PdfWriter
from pypdf.annotations import FreeText

from pertvarka.accreditation.actions.public_copies import LookFirst, publish_copy
from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries import people
from pertvarka.accreditation.rules.struck_out import surnames_in
from pertvarka.accreditation.tests.decided import imported
from pertvarka.directory import actions
from pertvarka.directory.models import Person
from pertvarka.directory.tests.people import make_centre, make_person
from pertvarka.foundation import journal
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files.tests.samples import pdf
from pertvarka.foundation.flow import Refused

CODE = "38001010009"  # a valid personal code of nobody
CLEAN = "Akredituoti istaiga 5 metams"


@pytest.fixture(autouse=True)
def _files(db, settings, tmp_path):
    settings.DEMONSTRATION = True
    settings.FILES_ROOT = tmp_path / "files"


@pytest.fixture
def officer(db) -> Person:
    agency = make_centre("Bandomoji agentūra")
    agency.kind = "agency"
    agency.save()
    person = make_person()
    actions.create_account(person, None)
    actions.give_role(person, "agency_officer", agency, by=None)
    return Person.objects.get(pk=person.pk)


@pytest.fixture
def decision(db) -> Decision:
    return imported(make_centre(), date(2024, 3, 15))


def publish(decision: Decision, text: str, by: Person, *, looked=False, name="kopija.pdf") -> Decision:
    return publish_copy(decision, file=io.BytesIO(pdf(text)), name=name, is_looked_through=looked, by=by)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pirmininkas Petraitis", ["Petraitis"]),
        ("su Ožiu ir Grigaite", ["Dambrė-Grigaitė", "Ožys"]),
        ("OŽIO ožys prie upės", ["Ožys"]),
        ("ožio ragas", []),
        ("pasiūlė Pet-\nraičiui", ["Petraitis"]),
        ("pasiūlė Petraičiui ir Žąsytei", ["Petraitis", "Žąsytė"]),
        ("PETRAIČIO", ["Petraitis"]),
        ("petražolės auga", []),
        ("", []),
    ],
)
def test_surnames_are_found_in_every_case(text, found):
    assert surnames_in(text, ["Žąsytė", "Petraitis", "Ožys", "Dambrė-Grigaitė"]) == found


def test_a_published_copy_is_downloaded_with_its_checksum_shown(client, decision, officer):
    published = publish(decision, CLEAN, officer)

    page = client.get(f"/register/{decision.organisation_id}/").content.decode()
    sent = client.get(f"/register/documents/{decision.pk}/")

    assert published.public_file.sha256 in page
    assert sent.getvalue() == pdf(CLEAN)
    assert [entry.act for entry in journal.entries_about(decision)] == ["attest", "publish_copy"]


def test_without_a_copy_nothing_is_served_not_even_the_original(client, decision):
    kept = files.keep(io.BytesIO(pdf("Originalas")), name="isakymas.pdf")
    decision.order_file, decision.order_file_name = kept.file, kept.name
    decision.save()

    assert client.get(f"/register/documents/{decision.pk}/").status_code == 404
    assert client.get(f"/register/decisions/{decision.pk}/original/").status_code == 302
    assert kept.file.sha256 not in client.get(f"/register/{decision.organisation_id}/").content.decode()


def test_a_personal_code_is_never_published(decision, officer):
    with pytest.raises(Refused):
        publish(decision, f"a. k. {CODE}", officer, looked=True)

    decision.refresh_from_db()
    assert decision.public_file is None


def test_names_of_the_case_are_published_only_when_somebody_answers_for_them(decision, officer, monkeypatch):
    monkeypatch.setattr(people, "surnames_of", lambda decision: {"Petraitis"})

    with pytest.raises(LookFirst, match="Petraitis"):
        publish(decision, "Eksperto Petraicio nuomone", officer)

    assert publish(decision, "Eksperto Petraicio nuomone", officer, looked=True).public_file


def test_a_copy_without_text_must_be_looked_through(decision, officer):
    with pytest.raises(LookFirst):
        publish(decision, "", officer)

    assert publish(decision, "", officer, looked=True).public_file


def test_the_original_itself_and_other_kinds_of_files_are_refused(decision, officer):
    decision.order_file = files.keep(io.BytesIO(pdf(CLEAN)), name="isakymas.pdf").file
    decision.save()

    with pytest.raises(Refused):
        publish(decision, CLEAN, officer, looked=True)
    with pytest.raises(Refused):
        publish_copy(decision, file=io.BytesIO(b"tekstas"), name="a.txt", is_looked_through=True, by=officer)


def test_a_replaced_copy_goes(decision, officer):
    first = publish(decision, CLEAN, officer).public_file
    second = publish(decision, f"{CLEAN}.", officer).public_file

    assert not type(first).objects.filter(pk=first.pk).exists()
    assert type(second).objects.filter(pk=second.pk).exists()


def test_the_page_publishes_and_says_beside_the_file_what_is_wrong(client, decision, officer):
    client.force_login(officer.account)
    address = f"/en/register/decisions/{decision.pk}/copy/"

    nothing = client.post(address)
    code = client.post(address, {"file": upload(f"{CODE}")})
    good = client.post(address, {"file": upload(CLEAN)})

    assert (nothing.status_code, code.status_code, good.status_code) == (422, 422, 302)
    assert "A personal code stands in the copy" in code.content.decode()
    assert CODE not in code.content.decode()
    assert "kopija.pdf" in client.get(address).content.decode()


def upload(text: str) -> io.BytesIO:
    file = io.BytesIO(pdf(text))
    file.name = "kopija.pdf"
    return file


def test_nobody_else_publishes(client, decision, officer):
    head = make_person(email="vadove@centras.example")
    actions.create_account(head, None)
    actions.give_role(head, "centre_head", decision.organisation, by=None)
    client.force_login(head.account)

    assert client.get(f"/register/decisions/{decision.pk}/copy/").status_code == 403
    with pytest.raises(PermissionDenied):
        publish(decision, CLEAN, Person.objects.get(pk=head.pk))


# --- What the pages do not show -----------------------------------------------------------------------------


def changed(content: bytes, *, author="", note="", file=b"", keeps_earlier=False) -> bytes:
    """A PDF with something behind its pages."""
    writer = PdfWriter(io.BytesIO(content), incremental=keeps_earlier)
    if author:
        writer.add_metadata({"/Author": author})
    if note:
        writer.add_annotation(0, FreeText(text=note, rect=(0, 0, 9, 9)))
    if file:
        writer.add_attachment("priedas.txt", file)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize(
    "hidden",
    [
        changed(pdf(f"Asmens kodas {CODE[:5]}"), note="Uždengta", keeps_earlier=True),
        changed(pdf(CLEAN), note=f"a. k. {CODE}"),
        changed(pdf(CLEAN), file=b"Originalas"),
    ],
    ids=["an earlier version", "a personal code in a note", "an attached file"],
)
def test_what_is_hidden_behind_the_pages_is_never_published(decision, officer, hidden):
    with pytest.raises(Refused) as refused:
        publish_copy(decision, file=io.BytesIO(hidden), name="a.pdf", is_looked_through=True, by=officer)

    assert type(refused.value) is Refused


def test_a_page_taken_out_but_left_in_the_file_is_never_published(decision, officer):
    whole = pdf(CLEAN, "Petraitis")
    left_in = whole.replace(b"/Kids [4 0 R 6 0 R] /Count 2", b"/Kids [4 0 R] /Count 1      ")

    with pytest.raises(Refused, match="PDF"):
        publish_copy(decision, file=io.BytesIO(left_in), name="a.pdf", is_looked_through=True, by=officer)


@pytest.mark.parametrize("hidden", [{"author": "Ona Rašytė"}, {"note": "Derinti su Petraičiu"}])
def test_authors_and_names_in_notes_are_answered_for(decision, officer, monkeypatch, hidden):
    monkeypatch.setattr(people, "surnames_of", lambda decision: {"Petraitis"})
    sent = changed(pdf(CLEAN), **hidden)

    with pytest.raises(LookFirst, match=r"Petraitis|Rašytė"):
        publish_copy(decision, file=io.BytesIO(sent), name="a.pdf", is_looked_through=False, by=officer)

    assert publish_copy(decision, file=io.BytesIO(sent), name="a.pdf", is_looked_through=True, by=officer)


def test_people_of_the_institution_are_looked_for_in_orders_from_before_too(decision):
    head = make_person()
    actions.give_role(head, "centre_head", decision.organisation, by=None)

    assert people.surnames_of(decision) == {"Bandomoji"}
