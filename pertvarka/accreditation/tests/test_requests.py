"""Requests: filed by the head, from paper, numbered, one open case an institution."""

import io
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import CaseState
from pertvarka.accreditation.tests.factories import organisation, people, procedure, requested, words
from pertvarka.directory.models import OrganisationKind
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
NEXT = today().year + 1


def test_a_request_opens_a_case_under_the_procedure_in_force_and_tells_the_officer():
    world = requested()

    case = world.fresh()
    assert (case.number, case.state, case.track) == (f"AB-{NEXT}-001", CaseState.REQUESTED, "ordinary")
    assert case.procedure.version == 5
    assert journal.entries_about(case).get().act == "file_request"
    assert [message.payload["to"] for message in Message.objects.filter(kind="letter")] == [
        world.officer.email
    ]


def test_numbers_follow_one_another_within_a_year_without_gaps():
    first, second = requested("Pirmas"), requested("Antras")
    other = requested("Trečias", year=NEXT + 1)

    assert [w.case.number for w in (first, second, other)] == [
        f"AB-{NEXT}-001",
        f"AB-{NEXT}-002",
        f"AB-{NEXT + 1}-001",
    ]


def test_a_refused_request_takes_no_number():
    world = requested()

    with pytest.raises(actions.Refused, match=world.case.number):
        actions.file_request(world.centre, request=words(), by=world.head)

    assert requested("Kitas").case.number == f"AB-{NEXT}-002"


def test_only_the_head_files_and_only_for_the_own_institution():
    world = requested()
    stranger = requested("Kitas").head

    with pytest.raises(PermissionDenied):
        actions.file_request(world.centre, request=words(), by=stranger)
    with pytest.raises(PermissionDenied):
        actions.file_request(world.centre, request=words(), by=person("Bet kas"))


def test_a_letter_counts_from_the_day_it_came_and_its_scan_is_kept():
    procedure()
    officer, _clerk = people()
    place = organisation("Popierinis", OrganisationKind.MUNICIPAL_CENTRE)
    day = today() - timedelta(days=20)

    case = actions.file_from_paper(
        place,
        request=words(text=""),
        received_on=day,
        document="R-15",
        scan=io.BytesIO("Prašymas".encode()),
        scan_name="prašymas.txt",
        by=officer,
    )

    assert (case.requested_on, case.is_from_paper, case.request_document) == (day, True, "R-15")
    assert case.request_file is not None
    assert case.request_file_name == "prašymas.txt"


def test_a_letter_of_tomorrow_is_refused():
    procedure()
    officer, _clerk = people()
    place = organisation("Rytojaus", OrganisationKind.MUNICIPAL_CENTRE)

    with pytest.raises(actions.Refused):
        actions.file_from_paper(
            place,
            request=words(),
            received_on=today() + timedelta(days=1),
            document="",
            scan=None,
            by=officer,
        )

    assert not Case.objects.exists()


def test_the_agency_does_not_file_for_itself_but_the_ministry_does():
    procedure()
    officer, clerk = people()
    agency = officer.current_holdings[0].organisation
    paper = {"request": words(), "received_on": today(), "document": "", "scan": None}

    with pytest.raises(PermissionDenied):
        actions.file_from_paper(agency, **paper, by=officer)
    case = actions.file_from_paper(agency, **paper, by=clerk)

    assert case.track == "organiser"


def test_the_track_changes_with_a_reason_that_the_history_keeps():
    world = requested()

    actions.change_track(world.case, track="university", reason="Universiteto padalinys", by=world.officer)

    entry = journal.entries_about(world.case).first()
    assert world.fresh().track == "university"
    assert (entry.act, entry.note) == ("change_track", "Universiteto padalinys")
    with pytest.raises(actions.Refused):
        actions.change_track(world.case, track="nesama", reason="x", by=world.officer)


def test_a_page_opened_before_something_was_done_is_stale():
    world = requested()
    seen = journal.newest_number(world.case)
    actions.change_track(world.case, track="university", reason="r", by=world.officer, seen=seen)

    with pytest.raises(actions.StalePage):
        actions.change_track(world.case, track="ordinary", reason="r", by=world.officer, seen=seen)


def test_a_scan_that_is_too_large_is_told_and_no_case_is_opened_without_it(client, settings):
    procedure()
    officer, _clerk = people()
    place = organisation("Didelio rašto centras", OrganisationKind.MUNICIPAL_CENTRE)
    settings.FILE_BYTES_MAX = 10
    client.force_login(officer.account)
    scan = SimpleUploadedFile("raštas.pdf", b"%PDF-1.7 ilgas %%EOF")
    sent = {"received_on": today(), "document": "S-1", "year": NEXT, "scan": scan}

    answer = client.post(f"/cases/from-paper/{place.pk}/", sent)

    assert answer.status_code == 422
    assert "MB" in str(answer.context["form"].errors["scan"])
    assert not Case.objects.exists()
