"""Evidence is kept once, revised and never overwritten, used at home only, and goes only with a reason."""

import io
import threading

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.actions import Description, Refused
from pertvarka.evaluation.models import Codes, Evidence, EvidenceKind, EvidenceRevision, EvidenceUse
from pertvarka.evaluation.tests.factories import agreed, person, world
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.files import places
from pertvarka.foundation.files.models import Scan, StoredFile
from pertvarka.foundation.files.refusal import NotKept
from pertvarka.foundation.files.tests.conftest import clamd, files_root  # noqa: F401 – fixtures
from pertvarka.foundation.files.tests.samples import CODE, EICAR, docx, pdf
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db

ABOUT_2026 = Description(2026, 2026)


@pytest.fixture
def place():
    return world()


def again(someone):
    """The person as the next request sees them, with the roles they have by now."""
    return Person.objects.get(pk=someone.pk)


def added(place, content=b"Labas", name="planas.txt", by=None, description=ABOUT_2026):
    """A file in the library."""
    who = again(by or place.head)
    return actions.add_file(
        place.centre, file=io.BytesIO(content), name=name, description=description, by=who
    ).evidence


def used(world_, evidence, code="2.3.1", **more):
    return actions.use_evidence(
        world_.record, indicator_code=code, evidence=evidence, by=again(world_.coordinator), **more
    )


# --- Adding -------------------------------------------------------------------------------------------


def test_a_file_becomes_a_piece_with_its_first_revision(place):
    found = actions.add_file(
        place.centre,
        file=io.BytesIO(pdf("Labas")),
        name="../Metų planas.pdf",
        description=Description(2024, 2026, tags=("planai",)),
        by=place.head,
    )

    piece = found.evidence
    assert (found.is_new, piece.title, piece.years, piece.tags) == (
        True,
        "Metų planas",
        "2024–2026",
        ["planai"],
    )
    assert (piece.current.number, piece.current.file_name, piece.current.format) == (
        1,
        "Metų planas.pdf",
        "PDF",
    )
    assert [entry.act for entry in journal.entries_about(piece)] == ["add"]


def test_the_same_file_again_gives_the_piece_that_is_there(place):
    piece = added(place)

    second = actions.add_file(
        place.centre, file=io.BytesIO(b"Labas"), name="kitas.txt", description=ABOUT_2026, by=place.head
    )

    assert (second.evidence, second.is_new) == (piece, False)
    assert EvidenceRevision.objects.count() == 1


def test_two_centres_with_the_same_file_have_a_piece_each_and_share_the_bytes(place):
    other = world(name="Kitas")

    assert added(place).organisation != added(other).organisation
    assert StoredFile.objects.count() == 1


def test_links_and_notes_are_kept_once_too(place):
    for _ in range(2):
        link = actions.add_link(
            place.centre,
            address="https://example.lt/a",
            description=Description(2026, 2026, "Puslapis"),
            by=place.head,
        )
        note = actions.add_note(
            place.centre, text="Susitarta\ndėl laiko", description=ABOUT_2026, by=place.head
        )

    assert (link.is_new, note.is_new, note.evidence.title) == (False, False, "Susitarta")
    assert sorted(Evidence.objects.values_list("kind", flat=True)) == [EvidenceKind.LINK, EvidenceKind.NOTE]


def test_a_disk_that_is_full_leaves_no_piece(place, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(places, "write", full)

    with pytest.raises(NotKept):
        added(place)

    assert (
        Evidence.objects.count(),
        StoredFile.objects.count(),
        Message.objects.filter(kind="job").count(),
    ) == (
        0,
        0,
        0,
    )


@pytest.mark.parametrize("who", ["group", "head"])
def test_members_and_the_head_add_and_nobody_else(place, who):
    someone = place.group[2] if who == "group" else place.head
    assert added(place, by=someone)
    other = world(name="Kitas")
    strangers = [
        other.head,
        other.group[1],
        person("Auditorius", role=Role.AUDITOR),
        person("Mokytoja", role=Role.TEACHER, at=place.centre),
    ]

    for stranger in strangers:
        with pytest.raises(PermissionDenied):
            added(place, b"svetimas", by=stranger)


# --- Revising -----------------------------------------------------------------------------------------


def test_a_revision_follows_and_the_earlier_one_stays(place):
    piece = added(place)

    actions.revise_file(piece, file=io.BytesIO(b"Labas dar"), name="planas2.txt", by=place.head)

    piece.refresh_from_db()
    assert piece.current.number == 2
    assert [places.kept(each.file_id).exists() for each in piece.revisions.all()] == [True, True]


def test_the_same_content_makes_no_revision(place):
    piece = added(place)

    with pytest.raises(Refused):
        actions.revise_file(piece, file=io.BytesIO(b"Labas"), name="x.txt", by=place.head)


@pytest.mark.parametrize(
    "change",
    [
        {"text": "kita"},
        {"number": 7},
        {"address": "https://example.lt"},
    ],
)
def test_the_database_refuses_to_change_what_a_revision_said(place, change):
    piece = actions.add_note(place.centre, text="Tekstas", description=ABOUT_2026, by=place.head).evidence

    with pytest.raises(DatabaseError), transaction.atomic():
        EvidenceRevision.objects.filter(evidence=piece).update(**change)


def test_only_who_added_a_piece_or_answers_for_the_work_changes_it(place):
    piece = added(place, by=place.group[1])
    new = Description(2025, 2025, "Naujas", "Aprašas", ("a", "b"))

    for who in (place.group[1], place.coordinator, place.head):
        actions.describe_evidence(piece, description=new, by=again(who))
    with pytest.raises(PermissionDenied):
        actions.describe_evidence(piece, description=new, by=again(place.group[2]))

    piece.refresh_from_db()
    assert (piece.title, piece.description, piece.tags, piece.years) == (
        "Naujas",
        "Aprašas",
        ["a", "b"],
        "2025",
    )


# --- Using --------------------------------------------------------------------------------------------


def test_one_piece_serves_several_indicators_and_says_where(place):
    piece = added(place)

    used(place, piece, "2.3.1", place="p. 12", answers=[0, 99])
    used(place, piece, "1.2.1")
    used(place, piece, "2.3.1", place="p. 13", answers=[1])

    assert [
        (use.indicator_code, use.place, use.answers) for use in piece.uses.order_by("indicator_code")
    ] == [("1.2.1", "", []), ("2.3.1", "p. 13", [1])]


def test_evidence_of_another_centre_is_refused_twice(place):
    other = world(name="Kitas")
    piece = added(other)

    with pytest.raises(Refused):
        used(place, piece)
    with pytest.raises(DatabaseError), transaction.atomic():
        EvidenceUse.objects.create(
            self_evaluation=place.record,
            indicator_code="2.3.1",
            evidence=piece,
            added_by=place.head,
            added_at=piece.added_at,
        )


def test_an_indicator_outside_the_chosen_areas_takes_none(place):
    with pytest.raises(Refused):
        used(place, added(place), "1.1.1")


def test_a_withdrawn_piece_is_not_offered_but_stays_where_it_is(place):
    piece = added(place)
    use = used(place, piece)
    actions.withdraw_evidence(piece, by=place.head)

    with pytest.raises(Refused):
        used(place, piece, "1.2.1")
    assert EvidenceUse.objects.get() == use

    actions.offer_evidence_again(piece, by=place.head)
    assert used(place, piece, "1.2.1")


def test_after_the_findings_are_sent_evidence_changes_no_more():
    place = agreed(world())
    use = used(place, added(place))
    actions.send_for_approval(place.record, by=place.coordinator)

    with pytest.raises(StepNotAllowed):
        used(place, use.evidence, "1.2.1")
    with pytest.raises(StepNotAllowed):
        actions.stop_using_evidence(use, by=place.head)


def test_evidence_taken_off_an_indicator_stays_in_the_library(place):
    use = used(place, added(place))

    actions.stop_using_evidence(use, by=place.head)

    assert (EvidenceUse.objects.count(), Evidence.objects.count()) == (0, 1)


# --- The report ---------------------------------------------------------------------------------------


@pytest.fixture
def reported():
    """An approved report that lists the second revision of a file; a third came later."""
    place = agreed(world())
    piece = added(place, description=Description(2026, 2026, "Planas"))
    actions.revise_file(piece, file=io.BytesIO(b"antras"), name="b.txt", by=place.head)
    used(place, piece, place="p. 2")
    actions.send_for_approval(place.record, by=place.coordinator)
    report = actions.approve(place.record, by=place.head)
    actions.revise_file(piece, file=io.BytesIO(b"trecias"), name="c.txt", by=place.head)
    return place, piece, report


def test_the_report_lists_the_revision_it_was_approved_with(reported):
    _place, piece, report = reported
    second = piece.revisions.get(number=2)

    listed = {
        indicator["code"]: indicator["evidence"]
        for area in report.content["areas"]
        for indicator in area["indicators"]
        if indicator["evidence"]
    }

    assert listed == {
        "2.3.1": [
            {
                "evidence": piece.pk,
                "revision": second.pk,
                "number": 2,
                "kind": "file",
                "title": "Planas",
                "years": "2026",
                "place": "p. 2",
                "format": "TXT",
                "address": "",
                "sha256": second.file_id,
            }
        ]
    }
    assert documents.revisions_listed(report.content) == {second.pk}
    assert piece.uses.get().revision == second
    assert documents.report_pdf(report).startswith(b"%PDF")


def test_a_report_from_before_there_was_evidence_is_drawn_as_before(reported):
    _place, _piece, report = reported
    for area in report.content["areas"]:
        for indicator in area["indicators"]:
            del indicator["evidence"]

    assert documents.revisions_listed(report.content) == set()
    assert documents.report_pdf(report).startswith(b"%PDF")


def test_what_a_report_lists_cannot_be_deleted_by_anybody(reported):
    place, piece, _report = reported

    with pytest.raises(Refused):
        actions.delete_evidence(piece, by=place.head)
    with pytest.raises(DatabaseError), transaction.atomic():
        piece.revisions.get(number=2).delete()


def test_an_infected_or_erased_piece_is_not_listed():
    place = agreed(world())
    gone, ill = added(place, b"vienas"), added(place, b"kitas")
    for piece in (gone, ill):
        used(place, piece)
    actions.erase_revision(gone.current, reason="Mokinių vardai", by=place.head)
    StoredFile.objects.filter(pk=ill.current.file_id).update(
        scan=Scan.INFECTED, finding="X", scanned_at=ill.added_at
    )
    actions.send_for_approval(place.record, by=place.coordinator)

    report = actions.approve(place.record, by=place.head)

    assert documents.revisions_listed(report.content) == set()


# --- Taking away --------------------------------------------------------------------------------------


def test_an_unused_piece_is_deleted_with_its_bytes(place):
    piece = added(place)
    actions.revise_file(piece, file=io.BytesIO(b"antras"), name="b.txt", by=place.head)
    paths = [places.kept(each.file_id) for each in piece.revisions.all()]

    actions.delete_evidence(piece, by=place.head)
    outbox.run_waiting()

    assert (Evidence.objects.count(), StoredFile.objects.count()) == (0, 0)
    assert [path.exists() for path in paths] == [False, False]


def test_a_used_piece_is_not_deleted(place):
    piece = added(place)
    used(place, piece)

    with pytest.raises(Refused):
        actions.delete_evidence(piece, by=place.head)


def test_erasing_takes_the_bytes_and_keeps_who_and_why(place):
    piece = added(place, docx("Jonas Jonaitis"), "sarasas.docx")
    outbox.run_waiting()
    path = places.kept(piece.current.file_id)
    assert queries.evidence.find(place.centre, queries.evidence.EvidenceSearch("jonaitis")).exists()

    actions.erase_revision(piece.current, reason="Mokinių vardai", by=place.head)
    outbox.run_waiting()

    revision = piece.revisions.get()
    assert (revision.is_erased, revision.file_name, revision.erased_by, revision.erased_reason) == (
        True,
        "",
        place.head,
        "Mokinių vardai",
    )
    assert (path.exists(), StoredFile.objects.count()) == (False, 0)
    assert not queries.evidence.find(place.centre, queries.evidence.EvidenceSearch("jonaitis")).exists()
    entry = journal.entries_about(piece)[0]
    assert (entry.act, entry.note) == ("erase", "Mokinių vardai")
    with pytest.raises(DatabaseError), transaction.atomic():
        EvidenceRevision.objects.filter(pk=revision.pk).update(text="grįžta")


def test_what_another_centre_has_too_stays_for_it(place):
    other = world(name="Kitas")
    mine, theirs = added(place), added(other)

    actions.erase_revision(mine.current, reason="Klaida", by=place.head)
    outbox.run_waiting()

    assert places.kept(theirs.current.file_id).exists()


def test_what_a_report_lists_only_the_head_erases(reported):
    place, piece, _report = reported
    revision = piece.revisions.get(number=2)

    with pytest.raises(PermissionDenied):
        actions.erase_revision(revision, reason="Klaida", by=again(place.coordinator))
    assert actions.erase_revision(revision, reason="Mokinių vardai", by=place.head).is_erased


# --- What is found out afterwards ---------------------------------------------------------------------


def test_words_inside_a_file_are_found_after_it_was_read(place):
    piece = added(place, pdf("Poreikiu tyrimo apzvalga"), "a.pdf")
    wanted = queries.evidence.EvidenceSearch("tyrimas")
    assert not queries.evidence.find(place.centre, wanted).exists()

    outbox.run_waiting()

    assert list(queries.evidence.find(place.centre, wanted)) == [piece]


def test_an_infected_file_is_told_to_whoever_brought_it_and_to_the_head(place, clamd, mailoutbox):  # noqa: F811
    outbox.run_waiting()
    mailoutbox.clear()

    piece = added(place, EICAR, "a.txt", by=place.group[1])
    outbox.run_waiting()

    piece.refresh_from_db()
    assert piece.current.file.scan == Scan.INFECTED
    assert journal.entries_about(piece)[0].act == "quarantine"
    assert {tuple(letter.to) for letter in mailoutbox} == {(place.group[1].email,), (place.head.email,)}
    assert all(f"/evidence/{piece.pk}/" in letter.body for letter in mailoutbox)


def test_while_the_scanner_is_away_the_file_waits_and_the_job_is_tried_again(place, settings, tmp_path):
    settings.CLAMD_ADDRESS = f"unix://{tmp_path}/nobody.ctl"
    piece = added(place)

    outbox.run_waiting()

    job = Message.objects.get(name="evaluation.examine_evidence")
    piece.refresh_from_db()
    assert (job.state, piece.current.file.scan) == ("waiting", Scan.WAITING)
    assert "ScannerAway" in job.last_error


def test_what_looks_like_personal_codes_is_held_and_the_codes_are_written_nowhere(place, caplog):
    piece = added(place, f"Mokinė;{CODE}".encode(), "a.csv", by=place.group[1])

    outbox.run_waiting()

    piece.refresh_from_db()
    assert piece.current.codes == Codes.FOUND
    kept = [str(m.payload) for m in Message.objects.all()]
    said = [str(entry.details) + entry.note for entry in journal.entries_about(piece)]
    assert not any(CODE in text for text in [*kept, *said, caplog.text])

    actions.answer_for_codes(piece.current, by=again(place.group[1]))
    piece.refresh_from_db()
    assert piece.current.codes == Codes.CONFIRMED


def test_another_member_cannot_answer_for_the_codes(place):
    piece = added(place, CODE.encode(), "a.txt", by=place.group[1])
    outbox.run_waiting()

    with pytest.raises(PermissionDenied):
        actions.answer_for_codes(piece.current, by=again(place.group[2]))


def test_what_came_before_there_was_a_scanner_is_scanned_by_the_daily_work(place, request):
    from pertvarka.evaluation import jobs
    from pertvarka.foundation.clock import today

    piece = added(place)
    outbox.run_waiting()
    request.getfixturevalue("clamd")

    jobs.examine_unchecked(today())
    outbox.run_waiting()

    piece.current.file.refresh_from_db()
    assert piece.current.file.scan == Scan.CLEAN


# --- At the same time -------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_two_who_bring_the_same_file_at_once_get_one_piece():
    place = world()
    barrier, found, problems = threading.Barrier(2), [], []

    def bring():
        try:
            barrier.wait()
            found.append(added(place, b"tas pats" * 10_000))
        except Exception as error:
            problems.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=bring) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (problems, len(set(found)), Evidence.objects.count()) == ([], 1, 1)
