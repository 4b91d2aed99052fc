"""What serves an indicator, and what a report shows of it."""

import pytest
from django.urls import reverse

from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.actions import Description
from pertvarka.evaluation.models import EvidenceUse
from pertvarka.evaluation.tests.evidence_samples import YEAR, files, kept, note, titles, use
from pertvarka.evaluation.tests.factories import agreed, person, rated, revealed, world
from pertvarka.foundation.files.models import Scan, StoredFile
from pertvarka.foundation.files.tests.conftest import clamd, files_root  # noqa: F401 – fixtures

pytestmark = pytest.mark.django_db


@pytest.fixture
def place():
    return world()


@pytest.fixture
def as_(client):
    """Signs a person in and returns the client."""

    def sign_in(someone):
        client.force_login(someone.account)
        return client

    return sign_in


# --- An indicator's evidence -----------------------------------------------------------------------------


def of_indicator(place, name="evidence", code="2.3.1", **more):
    return reverse(f"evaluation:{name}", kwargs={"number": place.record.pk, "code": code, **more})


def test_files_added_from_an_indicator_serve_it_and_lead_back_to_it(as_, place):
    client = as_(place.group[1])

    answer = client.post(of_indicator(place, "add-evidence", kind="file"), files(("a.txt", b"1")))

    assert answer.headers["Location"] == of_indicator(place)
    assert [piece.evidence.title for piece in client.get(of_indicator(place)).context["uses"]] == ["a"]


def test_a_file_that_the_library_has_serves_the_indicator_too(as_, place):
    piece = kept(place)

    as_(place.head).post(of_indicator(place, "add-evidence", kind="file"), files(("b.txt", b"Labas")))

    assert EvidenceUse.objects.get().evidence == piece


def test_a_withdrawn_piece_brought_again_is_told(as_, place):
    actions.withdraw_evidence(kept(place), by=place.head)

    answer = as_(place.head).post(
        of_indicator(place, "add-evidence", kind="file"), files(("b.txt", b"Labas"))
    )

    assert answer.status_code == 422
    assert answer.context["lines"][0].problem


def test_pieces_are_chosen_from_the_library_and_strange_numbers_are_passed_over(as_, place):
    mine, other = note(place, "Mano"), note(world(name="Kitas"), "Svetima")
    client = as_(place.coordinator)

    nothing = client.post(
        of_indicator(place, "choose-evidence"), {"piece": ["x", str(other.pk), str(10**30)]}
    )
    client.post(of_indicator(place, "choose-evidence"), {"piece": [str(mine.pk), str(other.pk)]})

    assert nothing.status_code == 302
    assert [found.evidence for found in EvidenceUse.objects.all()] == [mine]
    assert titles(client.get(of_indicator(place, "choose-evidence"))) == []


def test_where_to_look_and_what_it_answers_is_said(as_, place):
    piece = note(place, "Mano")
    use(place, piece)
    client = as_(place.head)
    address = of_indicator(place, "use-evidence", piece=piece.pk)

    bad = client.post(address, {"place": "x" * 81, "answers": ["77"]})
    client.post(address, {"place": "12 p.", "answers": ["0"]})

    assert (bad.status_code, sorted(bad.context["form"].errors)) == (422, ["answers", "place"])
    page = client.get(of_indicator(place))
    assert [bool(line.answered_by) for line in page.context["wanted"]].count(True) == 1
    assert "12 p." in page.content.decode()
    client.post(of_indicator(place, "stop-using-evidence", piece=piece.pk))
    assert client.post(of_indicator(place, "stop-using-evidence", piece=piece.pk)).status_code == 404


def test_after_the_findings_are_sent_adding_is_explained_away(as_):
    place = agreed(world())
    actions.send_for_approval(place.record, by=place.coordinator)
    client = as_(place.head)

    answer = client.get(of_indicator(place, "add-evidence", kind="file"))

    assert answer.headers["Location"] == reverse("evaluation:view", args=[place.record.pk])
    assert not client.get(of_indicator(place)).context["is_open"]


def test_the_rating_and_the_agreeing_page_show_what_serves_the_indicator(as_):
    place = revealed(world(name="Atskleistas"))
    use(place, note(place, "Protokolas"), place="2 p.")
    rating = rated(world(name="Vertinantis"), submit=0)
    use(rating, note(rating, "Anketa"))

    agreeing = as_(place.coordinator).get(of_indicator(place, "agree")).content.decode()
    rate = as_(rating.group[1]).get(of_indicator(rating, "rate-indicator")).content.decode()

    assert "Protokolas" in agreeing
    assert "2 p." in agreeing
    assert "Anketa" in rate
    assert of_indicator(rating) in rate


@pytest.mark.parametrize(("who", "leads_to"), [("member", "rate-indicator"), ("head", "view")])
def test_the_way_back_leads_to_where_one_works_on_the_indicator(as_, who, leads_to):
    place = rated(world(), submit=0)
    someone = place.group[1] if who == "member" else place.head

    back = as_(someone).get(of_indicator(place)).context["back"]

    wanted = (
        of_indicator(place, leads_to)
        if leads_to != "view"
        else reverse("evaluation:view", args=[place.record.pk])
    )
    assert back == wanted


# --- The report ------------------------------------------------------------------------------------------


@pytest.fixture
def reported():
    """An approved report with a file, a note and a link; and a piece that it does not list."""
    place = agreed(world())
    listed = [
        kept(place),
        note(place, "Užrašas"),
        actions.add_link(
            place.centre,
            address="https://centras.example/",
            description=Description(YEAR, YEAR, "Nuoroda"),
            by=place.head,
        ).evidence,
    ]
    for piece in listed:
        use(place, piece)
    actions.send_for_approval(place.record, by=place.coordinator)
    actions.approve(place.record, by=place.head)
    return place, listed, kept(place, b"neminimas", "x.txt")


def in_report(place, revision, name="report-evidence"):
    return reverse(f"evaluation:{name}", args=[place.record.pk, revision.pk])


def test_the_auditor_sees_the_reports_evidence_and_nothing_else(as_, reported):
    place, listed, unlisted = reported
    client = as_(person("Auditorius", role=Role.AUDITOR))

    report = client.get(reverse("evaluation:report", args=[place.record.pk])).content.decode()
    pages = [client.get(in_report(place, piece.current)).status_code for piece in listed]

    assert all(in_report(place, piece.current) in report for piece in listed)
    assert pages == [200, 200, 200]
    assert b"".join(client.get(in_report(place, listed[0].current, "report-evidence-file"))) == b"Labas"
    assert client.get(in_report(place, unlisted.current)).status_code == 404
    assert client.get(in_report(place, unlisted.current, "report-evidence-file")).status_code == 404
    assert client.get(reverse("evidence:view", args=[listed[0].pk])).status_code == 403


def test_another_centre_does_not_see_the_reports_evidence(as_, reported):
    place, listed, _unlisted = reported
    other = world(name="Kitas")

    assert as_(other.head).get(in_report(place, listed[0].current)).status_code == 403


def test_what_was_erased_later_is_told_in_the_report(as_, reported):
    place, listed, _unlisted = reported
    actions.erase_revision(listed[0].current, reason="Mokinių vardai", by=place.head)
    client = as_(person("Auditorius", role=Role.AUDITOR))

    page = client.get(in_report(place, listed[0].current)).content.decode()

    assert "Mokinių vardai" in page
    assert client.get(in_report(place, listed[0].current, "report-evidence-file")).status_code == 404


def test_an_ill_file_does_not_leave_through_the_report_either(as_, reported):
    place, listed, _unlisted = reported
    ill = StoredFile.objects.filter(pk=listed[0].current.file_id)
    ill.update(scan=Scan.INFECTED, finding="X", scanned_at=listed[0].added_at)

    assert as_(place.head).get(in_report(place, listed[0].current, "report-evidence-file")).status_code == 409
