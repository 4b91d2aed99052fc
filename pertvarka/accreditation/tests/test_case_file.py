"""The file of a case: papers as they came or as PDF/A, an archive that comes again, a journal to verify."""

import hashlib
import io
import json
import zipfile
from datetime import timedelta

import pikepdf
import pytest
from pypdf import PdfReader

from pertvarka.accreditation import actions, documents
from pertvarka.accreditation.models import Case, CaseArchive, FileAccess
from pertvarka.accreditation.tests.deciding import sent, with_findings
from pertvarka.accreditation.tests.factories import requested
from pertvarka.directory.models import OrganisationKind
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import Agenda, Remark
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import add_working_days, as_of, now, today
from pertvarka.foundation.files.tests.conftest import files_root  # noqa: F401 – a fixture
from pertvarka.foundation.journal import verify_journal
from pertvarka.foundation.making import MakingState

pytestmark = pytest.mark.django_db
WORDS = "Norime paaiškinti 1.1.2 rodiklį."


@pytest.fixture
def world(files_root):  # noqa: F811 – the fixture named above
    """A case whose institution has asked to be heard."""
    found = requested()
    actions.ask_for_hearing(found.case, text=WORDS, by=found.head)
    return found


@pytest.fixture
def ended(world):
    """The same, withdrawn, with the journal's root over it."""
    Case.objects.filter(pk=world.case.pk).update(state="withdrawn", ended_reason="Persigalvojo.")
    journal.record(world.case, "withdraw", by=world.head)
    journal.publish_root()
    return world


def made(world):
    """An archive, made by the worker."""
    archive = actions.ask_for_archive(world.fresh(), language="lt", by=world.officer)
    outbox.run_waiting()
    return CaseArchive.objects.get(pk=archive.pk)


def contents(archive):
    with zipfile.ZipFile(documents.archive_path(archive)) as files:
        return {name: files.read(name) for name in files.namelist()}


def verified(extract):
    """What the stand-alone program says of an extract: how many entries, or what is broken."""
    tell = verify_journal.Teller("en")
    return verify_journal.verify(io.BytesIO(extract), verify_journal.Roots({}, []), tell)[1].position


# --- The file -----------------------------------------------------------------------------------------------


def test_every_paper_of_ours_is_tagged_pdf_a(world):
    papers = documents.file_of(world.case)

    assert [paper.file_name for paper in papers] == ["01-request.pdf", "02-hearing-1.pdf"]
    for paper in papers:
        with pikepdf.open(io.BytesIO(paper.make())) as opened:
            metadata = opened.open_metadata()
            assert metadata["pdfaid:part"] == "2"
            assert opened.Root.MarkInfo.Marked


def test_what_the_institution_takes_is_written_down_and_what_others_take_is_not(world, client):
    address = f"/cases/{world.case.pk}/file/request/"
    client.force_login(world.officer.account)
    client.get(address)
    assert not FileAccess.objects.exists()

    client.force_login(world.head.account)
    answer = client.get(address)

    assert answer.content.startswith(b"%PDF-")
    access = FileAccess.objects.get()
    assert (access.person, access.paper) == (world.head, "Prašymas akredituoti")
    assert access.paper in client.get(f"/cases/{world.case.pk}/file/").content.decode()


def test_a_paper_of_another_case_is_not_found(world, client):
    other = requested("Kitas")
    client.force_login(other.head.account)

    assert client.get(f"/cases/{world.case.pk}/file/request/").status_code == 403
    assert client.get(f"/cases/{other.case.pk}/file/hearing-1/").status_code == 404


def test_minutes_reach_the_institution_once_they_are_delivered(world, client):
    hearing = world.case.hearings.get()
    actions.grant_hearing(
        hearing, planned_on=add_working_days(today(), 5), place="Vilnius", answer="", by=world.officer
    )
    with as_of(now() + timedelta(days=14)):
        actions.hold_hearing(
            hearing, held_on=today(), present="Visi", minutes="Išklausyta.", by=world.officer
        )
    address = f"/cases/{world.case.pk}/file/hearing-minutes-1/"

    def opened(person):
        client.force_login(person.account)
        page = client.get(f"/cases/{world.case.pk}/hearings/").content.decode()
        return client.get(address).status_code, "Išklausyta." in page

    assert (opened(world.head), opened(world.officer)) == ((404, False), (200, True))
    with as_of(now() + timedelta(days=15)):
        actions.deliver_minutes(hearing, by=world.officer)
    assert opened(world.head) == (200, True)


def test_officers_read_the_file_of_their_own_institution_as_its_side(files_root, client):  # noqa: F811
    world = requested("Agentūra kaip institucija", kind=OrganisationKind.AGENCY)
    officer = person("Akvilė", role=Role.AGENCY_OFFICER, at=world.centre)
    actions.plan(world.case, place=actions.Place(world.case.requested_on.year + 1, 3), by=world.clerk)
    client.force_login(officer.account)

    page = client.get(f"/cases/{world.case.pk}/file/")

    assert page.context["is_own"]
    assert all(paper.reaches_institution for paper in page.context["papers"])


@pytest.fixture
def appealed(files_root):  # noqa: F811 – the fixture named above
    """A case with an agenda sent, remarks sent and one written only, and an appeal with a file."""
    place = with_findings(delivered_on=today())
    evaluation = place.case.evaluation
    Agenda.objects.create(evaluation=evaluation, edition=1, sent=[], sent_by=place.officer, sent_at=now())
    issue = evaluation.issues.get()
    for code, sent_at in (("1.1.1", now()), ("1.1.2", None)):
        Remark.objects.create(
            issue=issue, indicator_code=code, text=WORDS, made_by=place.head, made_at=now(), sent_at=sent_at
        )
    actions.file_appeal(place.case, text="Nesutinkame.", files=[sent()], by=place.head)
    return place


def test_agenda_remarks_and_what_was_added_to_an_appeal_are_in_the_file(appealed):
    papers = {paper.name: paper for paper in documents.file_of(appealed.fresh())}

    assert {"agenda", "remarks-1", "appeal-1-file-1"} <= papers.keys()
    assert papers["appeal-1-file-1"].make() == sent().content.getvalue()
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(papers["remarks-1"].make())).pages)
    assert ("1.1.1" in text, "1.1.2 rodiklį" in text, "\n1.1.2\n" in text) == (True, True, False)


def test_the_case_s_page_lists_what_the_file_gives_its_reader(appealed, client):
    def listed(person):
        client.force_login(person.account)
        page = client.get(f"/cases/{appealed.case.pk}/").context["papers"]
        names = [paper.address.rstrip("/").rpartition("/")[2] for paper in page]
        file = client.get(f"/cases/{appealed.case.pk}/file/").context["papers"]
        return names, [paper.name for paper in file if not paper.name.startswith("letter-")]

    for reader in (appealed.head, appealed.officer):
        shown, there = listed(reader)
        assert shown == there
        assert "appeal-1-file-1" in shown


# --- The archive --------------------------------------------------------------------------------------------


def test_the_archive_holds_papers_index_journal_and_checksums(ended):
    files = contents(made(ended))

    index = json.loads(files["index.json"])
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    assert sums == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name != "SHA256SUMS"
    }
    assert [(paper["path"], paper["number"]) for paper in index["papers"]] == [
        ("papers/01-request.pdf", ended.case.number),
        ("papers/02-hearing-1.pdf", ""),
    ]
    assert all(sums[paper["path"]] == paper["sha256"] for paper in index["papers"])
    assert verified(files["journal.jsonl"]) == 3


def test_made_again_on_a_later_day_it_is_the_same_byte_for_byte(ended):
    first = made(ended)
    with as_of(now() + timedelta(days=400)):
        journal.record(ended.head, "something_else", by=None)
        journal.publish_root()
        second = made(ended)

    assert first.pk != second.pk
    assert first.archive_sha256 == second.archive_sha256


def test_an_open_case_and_one_that_waits_for_its_root_are_not_archived(world):
    with pytest.raises(actions.Refused):
        made(world)
    Case.objects.filter(pk=world.case.pk).update(state="withdrawn", ended_reason="Persigalvojo.")
    with pytest.raises(actions.Refused, match="šiąnakt"):
        made(world)


def test_asked_for_twice_it_is_made_once_and_removed_after_its_days(
    ended, django_capture_on_commit_callbacks
):
    asked = [
        actions.ask_for_archive(ended.fresh(), language="lt", by=ended.officer).pk for _click in range(2)
    ]
    outbox.run_waiting()
    assert len(set(asked)) == 1

    with as_of(now() + timedelta(days=31)), django_capture_on_commit_callbacks(execute=True):
        actions.remove_old_archives()

    archive = CaseArchive.objects.get()
    assert archive.state == MakingState.REMOVED
    assert not documents.archive_path(archive).exists()


def test_pages_ask_for_the_archive_follow_it_and_give_it(ended, client):
    client.force_login(ended.officer.account)
    answer = client.post(f"/cases/{ended.case.pk}/archives/make/", follow=True)
    assert "0 iš" in answer.content.decode()
    outbox.run_waiting()

    page = client.get(answer.redirect_chain[-1][0])
    archive = CaseArchive.objects.get()
    assert archive.archive_sha256 in page.content.decode()
    sent = b"".join(client.get(f"/cases/archives/{archive.pk}/archive.zip").streaming_content)
    assert hashlib.sha256(sent).hexdigest() == archive.archive_sha256


# --- The journal of a case ----------------------------------------------------------------------------------


def test_the_extract_fits_and_any_flipped_byte_of_an_entry_is_named(ended, client):
    client.force_login(ended.head.account)
    answer = client.get(f"/cases/{ended.case.pk}/journal.jsonl")
    extract = b"".join(answer.streaming_content)
    assert verified(extract) == 3

    begin = extract.index(b'{"content"')
    for place in range(begin, len(extract), 97):
        changed = bytearray(extract)
        changed[place] ^= 1
        with pytest.raises(verify_journal.Broken) as found:
            verified(bytes(changed))
        assert found.value.why
