"""Dossiers: everything of several years, the same byte for byte, made part by part, for the head alone."""

import hashlib
import io
import json
import zipfile
from datetime import timedelta

import pikepdf
import pytest

from pertvarka.directory.models import Person
from pertvarka.evaluation import actions, documents, jobs
from pertvarka.evaluation.actions import Description, Refused, dossiers
from pertvarka.evaluation.models import Dossier, EvidenceRevision, Report, SelfEvaluation
from pertvarka.evaluation.tests.factories import agreed, approved, rated, world
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.files import places
from pertvarka.foundation.files.tests.conftest import files_root  # noqa: F401 – a fixture
from pertvarka.foundation.files.tests.samples import pdf
from pertvarka.foundation.making import MakingState
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
YEAR = today().year
NOTE, FILE = "Apklausos išvados.", pdf("Metų planas")


def again(someone):
    """The person as the next request sees them."""
    return Person.objects.get(pk=someone.pk)


@pytest.fixture
def place(files_root):  # noqa: F811 – the fixture named above
    """A centre with one approved year, two pieces of evidence in its report."""
    found = agreed(world())
    head, about = again(found.head), Description(YEAR, YEAR, title="Apklausa")
    pieces = [
        actions.add_file(found.centre, file=io.BytesIO(FILE), name="Planas.pdf", description=about, by=head),
        actions.add_note(found.centre, text=NOTE, description=about, by=head),
    ]
    for added in pieces:
        actions.use_evidence(
            found.record,
            indicator_code="2.3.1",
            evidence=added.evidence,
            place="p. 3",
            by=again(found.coordinator),
        )
    actions.send_for_approval(found.record, by=found.coordinator)
    actions.approve(found.record, note="", by=again(found.head))
    return found


def asked(place, **more):
    """A dossier of this year, not yet made."""
    wanted = {"first_year": YEAR, "last_year": YEAR, "language": "lt", **more}
    return actions.ask_for_dossier(place.centre, by=again(place.head), **wanted)


def made(place, **more):
    """The same, made by the worker."""
    dossier = asked(place, **more)
    outbox.run_waiting()
    return Dossier.objects.get(pk=dossier.pk)


def archive_of(dossier):
    """The archive's files by name."""
    with zipfile.ZipFile(documents.dossier_paths(dossier)[1]) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_archive_holds_reports_evidence_data_index_and_checksums(place):
    files = archive_of(made(place))

    names = set(files)
    assert {"dossier.pdf", "README.txt", "index.json", "SHA256SUMS"} <= names
    assert {f"reports/{YEAR}-1.pdf", f"reports/{YEAR}-1.json"} <= names
    assert {
        f"data/{name}.csv" for name in ("levels", "area-means", "findings", "figures", "evidence")
    } <= names
    pieces = {name.split("-", 1)[-1]: files[name] for name in names if name.startswith("evidence/")}
    assert pieces["1-Planas.pdf"] == FILE
    assert f"{NOTE}\n".encode() in pieces.values()


def test_every_checksum_is_right_and_nothing_is_left_out(place):
    files = archive_of(made(place))
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    index = json.loads(files["index.json"])

    assert sums == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name != "SHA256SUMS"
    }
    assert {each["path"]: each["sha256"] for each in index["files"]} == {
        name: digest for name, digest in sums.items() if name != "index.json"
    }
    assert [use for piece in index["evidence"] for use in piece["uses"]] == [
        {"year": YEAR, "indicator": "2.3.1", "place": "p. 3"}
    ] * 2


def test_made_again_it_is_the_same_byte_for_byte(place):
    first, second = made(place), made(place)

    assert (first.paper_sha256, first.archive_sha256) == (second.paper_sha256, second.archive_sha256)
    assert first.pk != second.pk


def test_the_paper_is_tagged_and_its_checksum_is_kept(place):
    dossier = made(place)
    paper = documents.dossier_paths(dossier)[0].read_bytes()

    assert hashlib.sha256(paper).hexdigest() == dossier.paper_sha256
    with pikepdf.open(io.BytesIO(paper)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/Lang" in opened.Root


@pytest.mark.parametrize("language", ["lt", "en"])
def test_it_speaks_the_language_that_was_asked_for(place, language):
    readme = archive_of(made(place, language=language))["README.txt"].decode()

    assert readme.startswith(
        {"lt": "Įsivertinimo dokumentų rinkinys", "en": "Self-evaluation dossier"}[language]
    )
    assert {"lt": "Parodomieji duomenys", "en": "Demonstration data"}[language] in readme


def test_it_is_made_part_by_part_and_each_part_can_be_made_again(place):
    dossier = asked(place)
    assert (dossier.state, dossier.parts_done) == (MakingState.BUILDING, 0)

    jobs.make_dossier({"number": dossier.pk, "part": 0})
    jobs.make_dossier({"number": dossier.pk, "part": 0})
    assert Dossier.objects.get(pk=dossier.pk).parts_done == 1

    outbox.run_waiting()
    found = Dossier.objects.get(pk=dossier.pk)
    assert (found.state, found.parts_done) == (MakingState.READY, found.parts)


def test_asked_for_twice_it_is_made_once(place):
    assert asked(place).pk == asked(place).pk
    assert Message.objects.filter(name="evaluation.make_dossier").count() == 1


def test_changed_evidence_is_found_out(place):
    sha256 = hashlib.sha256(FILE).hexdigest()
    places.kept(sha256).chmod(0o600)
    places.kept(sha256).write_bytes(FILE + b" ")

    assert made(place).state == MakingState.FAILED


def test_lost_evidence_is_found_out(place):
    places.kept(hashlib.sha256(FILE).hexdigest()).unlink()

    assert made(place).state == MakingState.FAILED


def test_erased_evidence_says_so_and_when(place):
    note = EvidenceRevision.objects.get(text=NOTE)
    actions.erase_revision(note, reason="Mokinių vardai.", by=again(place.head))

    files = archive_of(made(place))

    texts = [content.decode() for name, content in files.items() if name.endswith(".txt")]
    assert any("Mokinių vardai." in text for text in texts)
    assert not any(NOTE in text for text in texts)


def test_without_an_approved_year_there_is_nothing_to_make():
    place = rated(world())

    with pytest.raises(Refused):
        asked(place)


def test_old_files_are_removed(place, some_days_later, django_capture_on_commit_callbacks):
    dossier = made(place)
    some_days_later(31)

    with django_capture_on_commit_callbacks(execute=True):
        actions.remove_old_dossiers()

    assert Dossier.objects.get(pk=dossier.pk).state == MakingState.REMOVED
    assert not documents.dossier_folder(dossier).exists()


def test_erased_evidence_leaves_no_copy_in_a_dossier(place, django_capture_on_commit_callbacks):
    dossier = made(place)
    revision = EvidenceRevision.objects.get(file=hashlib.sha256(FILE).hexdigest())

    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_revision(revision, reason="Mokinių vardai.", by=again(place.head))

    assert not documents.dossier_folder(dossier).exists()


@pytest.fixture
def some_days_later(monkeypatch):
    """Let the clock of removal stand some days later."""
    return lambda days: monkeypatch.setattr(dossiers, "now", lambda: now() + timedelta(days=days))


# --- Pages ----------------------------------------------------------------------------------------------


def test_the_head_asks_watches_and_takes_it_away(place, client):
    client.force_login(place.head.account)
    form = {"first_year": YEAR, "last_year": YEAR, "language": "lt"}

    answer = client.post(f"/self-evaluations/dossiers/of/{place.centre.pk}/", form)
    page = client.get(answer.headers["Location"])
    assert "0 iš" in page.content.decode()
    outbox.run_waiting()

    ready = client.get(answer.headers["Location"]).content.decode()
    assert "dossier.zip" in ready
    whole = b"".join(client.get(f"{answer.headers['Location']}dossier.zip").streaming_content)
    assert hashlib.sha256(whole).hexdigest() in ready


def test_the_progress_asks_the_page_to_come_anew_when_it_is_done(place, client):
    client.force_login(place.head.account)
    dossier = asked(place)
    address = f"/self-evaluations/dossiers/{dossier.pk}/"

    under_way = client.get(address, headers={"HX-Request": "true"})
    outbox.run_waiting()
    done = client.get(address, headers={"HX-Request": "true"})

    assert "HX-Refresh" not in under_way.headers
    assert "<h1" not in under_way.content.decode()
    assert done.headers["HX-Refresh"] == "true"


def test_years_in_the_wrong_order_are_told_beside_the_field(place, client):
    client.force_login(place.head.account)
    approved_before(place)

    answer = client.post(
        f"/self-evaluations/dossiers/of/{place.centre.pk}/",
        {"first_year": YEAR, "last_year": YEAR - 1, "language": "lt"},
    )

    assert answer.status_code == 422
    assert "Paskutiniai metai negali būti ankstesni už pirmuosius." in answer.content.decode()


def approved_before(place):
    """A report of the year before, without its group's work."""
    report = Report.objects.get(self_evaluation=place.record)
    earlier = SelfEvaluation.objects.get(pk=place.record.pk)
    earlier.pk, earlier.year = None, YEAR - 1
    earlier.save()
    report.pk, report.self_evaluation = None, earlier
    report.save()


def test_a_dossier_that_is_not_ready_has_no_files(place, client):
    client.force_login(place.head.account)
    dossier = asked(place)

    assert client.get(f"/self-evaluations/dossiers/{dossier.pk}/dossier.zip").status_code == 404


def test_nobody_from_elsewhere_opens_it(place, client):
    dossier = made(place)
    client.force_login(approved(world(name="Kitas")).head.account)

    assert client.get(f"/self-evaluations/dossiers/{dossier.pk}/").status_code == 403
    assert client.get(f"/self-evaluations/dossiers/{dossier.pk}/dossier.zip").status_code == 403
    assert client.get(f"/self-evaluations/dossiers/of/{place.centre.pk}/").status_code == 403
