"""Signed files: containers are looked into, and what they say of their signers is read, never believed."""

import base64
import zipfile
from io import BytesIO

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from pertvarka.foundation.files import kinds, signers
from pertvarka.foundation.files.refusal import Refused
from pertvarka.foundation.tests.test_paper_seal import key_of_a_house

ADOC, ASICE = "application/vnd.lt.archyvai.adoc-2008", "application/vnd.etsi.asic-e+zip"
XADES = """<a:XAdESSignatures xmlns:a="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
<ds:Signature><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
<ds:Object><SigningTime>2026-11-10T09:30:00Z</SigningTime></ds:Object></ds:Signature></a:XAdESSignatures>"""


def xades() -> str:
    _key, certificate = key_of_a_house()
    return XADES.format(certificate=base64.b64encode(certificate.public_bytes(Encoding.DER)).decode())


def container(*parts: tuple[str, str]) -> BytesIO:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file


@pytest.mark.parametrize(
    ("ending", "media_type", "place"),
    [
        ("adoc", ADOC, "META-INF/signatures/signatures0.xml"),
        ("adoc", ASICE, "META-INF/signatures0.xml"),
        ("asice", ASICE, "META-INF/signatures001.xml"),
    ],
)
def test_a_container_is_taken_and_names_its_signers(ending, media_type, place):
    file = container(("mimetype", media_type), ("isakymas.txt", "Įsakau."), (place, xades()))

    assert kinds.kind_of(file, f"isakymas.{ending}").endings == (ending,)
    assert signers.told_by(file, media_type) == [
        {"name": "Agentūros antspaudas", "at": "2026-11-10T09:30:00Z"}
    ]


@pytest.mark.parametrize(
    "parts",
    [
        [("isakymas.txt", "x"), ("mimetype", ASICE), ("META-INF/signatures.xml", "<a/>")],
        [("mimetype", "application/zip"), ("META-INF/signatures.xml", "<a/>")],
        [("mimetype", ASICE), ("isakymas.txt", "x")],
        [("mimetype", ASICE), ("META-INF/signatures.xml", "<a/>"), ("virus.exe", "x")],
    ],
    ids=["type not first", "another type", "no signature", "a program inside"],
)
def test_a_container_of_another_shape_is_refused(parts):
    with pytest.raises(Refused):
        kinds.kind_of(container(*parts), "isakymas.asice")


@pytest.mark.parametrize(
    "content",
    [
        "ne XML",
        "<a/>",
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "<a><Signature><X509Certificate>AAAA</X509Certificate></Signature></a>",
    ],
)
def test_a_signature_that_cannot_be_read_names_nobody(content):
    file = container(("mimetype", ASICE), ("META-INF/signatures.xml", content))

    assert signers.told_by(file, ASICE) == []


def test_a_file_that_is_no_signed_pdf_names_nobody():
    assert signers.told_by(BytesIO(b"%PDF-1.7\n%%EOF"), "application/pdf") == []
