"""Findings of other bodies: brought in on tracks that take them, read by the panel, told in the findings."""

import io
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from pypdf import PdfReader

from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import ExternalEvaluation, OutsideFindings
from pertvarka.evaluation.tests import external_factories as made
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused, StepNotAllowed

pytestmark = pytest.mark.django_db
SUMMARY = "Studijų kokybė užtikrinama, mokymosi ištekliai atnaujinti."


def university(place):
    """The evaluation goes the way of university units."""
    ExternalEvaluation.objects.filter(pk=place.record.pk).update(track="university")
    return place


def told(**more):
    facts = {"body": "SKVC", "document": "SV6-12", "issued_on": date(2025, 3, 4), "summary": SUMMARY}
    return actions.OutsideWords(**{**facts, **more})


def test_they_are_brought_in_once_by_whoever_organises():
    place = university(made.opened())

    found = actions.bring_findings(place.evaluation, words=told(), by=place.officer)
    assert actions.bring_findings(place.evaluation, words=told(), by=place.officer) == found

    with pytest.raises(Refused, match="jau"):
        actions.bring_findings(place.evaluation, words=told(summary="Kitaip."), by=place.officer)
    for stranger in (place.head, place.lead):
        with pytest.raises(PermissionDenied):
            actions.bring_findings(place.evaluation, words=told(document="X"), by=stranger)
    assert journal.entries_about(place.record).first().act == "bring_findings"


def test_they_are_refused_where_they_cannot_be_true():
    place = made.opened()
    with pytest.raises(Refused):
        actions.bring_findings(place.evaluation, words=told(), by=place.officer)
    university(place)
    for wrong in ({"area_code": "1.4"}, {"issued_on": today() + timedelta(days=1)}):
        with pytest.raises(Refused):
            actions.bring_findings(place.evaluation, words=told(**wrong), by=place.officer)
    place.stand(ExternalState.REMARKS)
    with pytest.raises(StepNotAllowed):
        actions.bring_findings(place.evaluation, words=told(), by=place.officer)


def test_the_organiser_is_asked_for_them_until_they_are_there():
    place = university(made.opened())
    page = "external:outside-findings"

    def asked():
        return [task.page for task in queries.external_asks(place.evaluation, place.officer)]

    assert page in asked()
    actions.bring_findings(place.evaluation, words=told(), by=place.officer)
    assert page not in asked()


def test_the_panel_reads_them_beside_the_dossier_of_their_area(client):
    place = university(made.handed_in(made.opened(experts=1))).stand(ExternalState.STUDYING)
    words = told(area_code="2.3")
    client.force_login(place.officer.account)
    address = reverse("external:outside-findings", kwargs={"number": place.record.pk})
    assert client.post(address, {**vars(words), "issued_on": ""}).status_code == 422
    assert client.post(address, vars(words)).status_code == 302

    client.force_login(place.lead.account)
    read = client.get(reverse("external:review", kwargs={"number": place.record.pk, "code": "2.3.1"}))
    other = client.get(reverse("external:review", kwargs={"number": place.record.pk, "code": "1.2.1"}))

    assert SUMMARY in read.content.decode()
    assert SUMMARY not in other.content.decode()
    client.post(address, vars(told(document="Y")))
    assert OutsideFindings.objects.count() == 1


def test_what_was_brought_in_by_mistake_is_left_out_and_the_journal_remembers(client):
    place = university(made.opened())
    found = actions.bring_findings(place.evaluation, words=told(), by=place.officer)
    client.force_login(place.officer.account)
    address = reverse("external:leave-out-findings", kwargs={"number": place.record.pk, "found": found.pk})

    assert client.post(address, {"reason": ""}).status_code == 422
    assert client.post(address, {"reason": "Kitos įstaigos."}).status_code == 302

    assert not OutsideFindings.objects.exists()
    entry = journal.entries_about(place.record).first()
    assert (entry.act, entry.note, entry.details["document"]) == (
        "leave_out_findings",
        "Kitos įstaigos.",
        "SV6-12",
    )


def test_they_stand_in_the_findings_and_on_their_paper(client):
    place = university(made.opened())
    actions.bring_findings(place.evaluation, words=told(), by=place.officer)
    issue = actions.deliver_draft(made.agreed(place).evaluation, delivery=made.delivery(), by=place.lead)

    assert issue.content["outside_findings"][0]["document"] == "SV6-12"
    client.force_login(place.head.account)
    parts = {"number": place.record.pk, "kind": "draft", "issue": 1}
    assert SUMMARY in client.get(reverse("external:findings", kwargs=parts)).content.decode()
    paper = PdfReader(io.BytesIO(documents.findings_pdf(issue)))
    assert "SV6-12" in "".join(page.extract_text() for page in paper.pages)
