"""Certificates: issued once, numbered without gaps, sealed, and checked by their code."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import PermissionDenied
from pypdf import PdfReader

from pertvarka.accreditation import actions, queries
from pertvarka.accreditation.models import Certificate
from pertvarka.accreditation.tests.deciding import decided, proposed, with_findings
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import places
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.tests.test_paper_seal import found

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


def paper(certificate: Certificate) -> bytes:
    return places.kept(certificate.file_id).read_bytes()


def test_a_certificate_is_sealed_tagged_and_says_what_was_decided():
    place, decision = decided()

    certificate = actions.issue_certificate(decision, by=place.officer)

    pdf = paper(certificate)
    assert found(pdf).intact
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert "/StructTreeRoot" in opened.Root
        with opened.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfuaid:part"]) == ("2", "1")
    text = PdfReader(BytesIO(pdf)).pages[0].extract_text()
    for said in (place.centre.name_lt, "V-77", certificate.number, certificate.code):
        assert said in text
    assert len(PdfReader(BytesIO(pdf)).pages) == 1
    entry = journal.entries_about(place.case)[0]
    assert entry.details == {
        "number": certificate.number,
        "code": certificate.code,
        "sha256": certificate.file_id,
    }


def test_a_demonstration_certificate_is_marked_as_a_specimen():
    place, decision = decided()

    pdf = paper(actions.issue_certificate(decision, by=place.officer))

    assert "Pavyzdys" in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_certificates_are_numbered_one_after_another_and_issued_once():
    place, decision = decided()
    other, second = decided(proposed(with_findings(name="Kitas")), number="V-80")

    numbers = [actions.issue_certificate(each, by=place.officer).number for each in (decision, second)]

    assert numbers == ["KTĮ-0001", "KTĮ-0002"]
    with pytest.raises(StepNotAllowed):
        actions.issue_certificate(decision, by=place.officer)
    with pytest.raises(PermissionDenied):
        actions.issue_certificate(second, by=other.head)


def test_nothing_is_issued_without_a_key_in_production(settings):
    place, decision = decided()
    settings.MODE, settings.PAPER_SEAL = "production", {}

    with pytest.raises(Refused, match="no key"):
        actions.issue_certificate(decision, by=place.officer)

    assert not Certificate.objects.exists()


def test_no_certificate_without_an_accreditation_in_force():
    place, refused = decided(proposed(with_findings(outcome="refuse"), outcome="refuse"), outcome="refuse")
    _other, coming = decided(proposed(with_findings(name="Kitas")), in_force_from=None)

    for decision in (refused, coming):
        with pytest.raises(Refused, match="in force"):
            actions.issue_certificate(decision, by=place.officer)


@pytest.mark.parametrize("typed", ["{}", " {} ", "lower", "spaces"])
def test_a_code_is_found_however_it_is_typed(typed):
    place, decision = decided()
    code = actions.issue_certificate(decision, by=place.officer).code
    typed = {"lower": code.lower(), "spaces": code.replace("-", " ")}.get(typed, typed.format(code))

    assert queries.certificate_by(typed).code == code


def test_the_public_page_shows_what_the_certificate_says_and_how_it_stands(client):
    place, decision = decided()
    certificate = actions.issue_certificate(decision, by=place.officer)
    address = f"/en/certificates/{certificate.code}/"

    assert "genuine and in force" in client.get(address).content.decode()

    actions.suspend(
        decision, from_on=today() - timedelta(days=1), document="eI-9", reason="Nutartis.", by=place.clerk
    )
    page = client.get(address).content.decode()
    assert page.index("Suspended by a court") < page.index("What the certificate says")
    assert "not in force" in page
    for content in (place.centre.name_en, "V-77", certificate.code, certificate.file_id):
        assert content in page


def test_a_code_that_nobody_issued_is_said_to_be_unknown(client):
    for address in ("/certificates/AAAA-BBBB-CCCC/", "/certificates/?code=AAAA", "/certificates/x/paper/"):
        assert client.get(address).status_code == 404
