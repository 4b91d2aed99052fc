"""The house's seal on papers: it holds, the paper stays tagged, and a changed byte is found."""

import os
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pkcs11
import pytest
from asn1crypto import pem
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID
from django.core.exceptions import ImproperlyConfigured
from pkcs11.util.x509 import decode_x509_certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from config import environment
from pertvarka.foundation import typeset
from pertvarka.foundation.typeset import seal

PAPER = """
#show: paper.with(title: "Pažymėjimas", author: "Pertvarka", date: auto)
= Akredituota
#lorem(40)
"""


@pytest.fixture(scope="module")
def plain(tmp_path_factory) -> bytes:
    template = tmp_path_factory.mktemp("typ") / "paper.typ"
    template.write_text(PAPER)
    return typeset.pdf(template, {}, made_at=datetime(2026, 11, 2, tzinfo=UTC))


def found(pdf: bytes):
    """What a reader that trusts the signer's own certificate says of the seal."""
    embedded = PdfFileReader(BytesIO(pdf)).embedded_signatures[0]
    context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False)
    return validate_pdf_signature(embedded, context)


def key_of_a_house() -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Agentūros antspaudas")])
    begins = datetime.now(UTC) - timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=9))
    )
    return key, made.sign(key, SHA256())


def test_a_sealed_paper_is_intact_and_covered_to_its_last_byte(plain):
    status = found(seal.seal(plain, reason="Išduota"))

    assert (status.intact, status.valid) == (True, True)
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE


def test_the_paper_itself_stays_byte_for_byte_and_keeps_tags_and_standards(plain):
    sealed = seal.seal(plain, reason="Išduota")

    assert sealed.startswith(plain)
    with pikepdf.open(BytesIO(sealed)) as pdf:
        assert "/StructTreeRoot" in pdf.Root
        assert pdf.Root.MarkInfo.Marked
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
            assert metadata["pdfuaid:part"] == "1"


@pytest.mark.parametrize("place", [0.3, 0.6])
def test_a_changed_byte_is_found(plain, place):
    sealed = bytearray(seal.seal(plain, reason="Išduota"))
    sealed[int(len(plain) * place)] ^= 1

    try:
        intact = found(bytes(sealed)).intact
    except Exception:  # the byte was one without which no reader opens the paper
        intact = False

    assert intact is False


def test_a_house_seals_with_the_key_in_its_file(plain, settings, tmp_path):
    key, certificate = key_of_a_house()
    file = tmp_path / "antspaudas.p12"
    file.write_bytes(
        serialize_key_and_certificates(None, key, certificate, None, BestAvailableEncryption(b"zodis"))
    )
    settings.PAPER_SEAL = {"file": str(file), "password": "zodis"}

    status = found(seal.seal(plain, reason="Išduota"))

    assert status.intact
    assert status.signing_cert.subject.native["common_name"] == "Agentūros antspaudas"


def test_production_without_a_key_seals_nothing(plain, settings):
    settings.MODE, settings.PAPER_SEAL = "production", {}

    assert not seal.has_key()
    with pytest.raises(seal.NoKey):
        seal.seal(plain, reason="Išduota")


def test_a_device_is_opened_by_its_label_and_pin(plain, settings, monkeypatch):
    """A stand-in for a device: it shows what is asked of one. The next test asks a real library."""
    key, certificate = key_of_a_house()
    asked = {}

    class Session:
        def __enter__(self):
            return self

        def __exit__(self, *error):
            asked["closed"] = True

    def opened(module, *, token_criteria, user_pin):
        asked.update(module=module, token=token_criteria.label, pin=user_pin)
        return Session()

    def signer(session, *, cert_label):
        asked["label"] = cert_label
        content = serialize_key_and_certificates(None, key, certificate, None, NoEncryption())
        return seal._of_pkcs12(content, "")

    monkeypatch.setattr(seal, "open_pkcs11_session", opened)
    monkeypatch.setattr(seal, "PKCS11Signer", signer)
    settings.PAPER_SEAL = {"module": "/lib/hsm.so", "token": "agentura", "label": "antspaudas", "pin": "1234"}

    status = found(seal.seal(plain, reason="Išduota"))

    assert status.intact
    assert asked == {
        "module": "/lib/hsm.so",
        "token": "agentura",
        "pin": "1234",
        "label": "antspaudas",
        "closed": True,
    }


SOFT_DEVICES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")


@pytest.fixture
def device(tmp_path, monkeypatch):
    """A software device with a key and a certificate, as SoftHSM keeps them."""
    places = [os.environ.get("SOFTHSM2_MODULE", ""), *SOFT_DEVICES]
    module = next((place for place in places if place and Path(place).exists()), None)
    tool = os.environ.get("SOFTHSM2_UTIL") or shutil.which("softhsm2-util")
    if not module or not tool:
        pytest.skip("SoftHSM is not on this machine: the device was tried as a stand-in only.")
    (tmp_path / "tokens").mkdir()
    configuration = tmp_path / "softhsm2.conf"
    configuration.write_text(f"directories.tokendir = {tmp_path}/tokens\n")
    monkeypatch.setenv("SOFTHSM2_CONF", str(configuration))
    key, certificate = key_of_a_house()
    (tmp_path / "key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    token = ["--token", "agentura", "--pin", "1234"]
    run = [tool, "--module", module]
    subprocess.run(  # noqa: S603 # SoftHSM's own tool
        [*run, "--init-token", "--free", "--label", "agentura", "--pin", "1234", "--so-pin", "4321"],
        check=True,
    )
    subprocess.run(  # noqa: S603 # the same
        [*run, "--import", str(tmp_path / "key.pem"), *token, "--label", "antspaudas", "--id", "a1"],
        check=True,
    )
    put_certificate(module, certificate)
    return {"module": module, "token": "agentura", "label": "antspaudas", "pin": "1234"}


def put_certificate(module: str, certificate: x509.Certificate) -> None:
    """SoftHSM's own tool imports keys only."""
    _type, _headers, content = pem.unarmor(certificate.public_bytes(Encoding.PEM))
    with pkcs11.lib(module).get_token(token_label="agentura").open(user_pin="1234", rw=True) as session:
        attributes = decode_x509_certificate(content)
        attributes |= {pkcs11.Attribute.LABEL: "antspaudas", pkcs11.Attribute.TOKEN: True}
        session.create_object(attributes)


def test_a_real_library_of_a_device_seals(plain, settings, device):
    settings.PAPER_SEAL = device

    status = found(seal.seal(plain, reason="Išduota"))

    assert (status.intact, status.valid) == (True, True)
    assert status.signing_cert.subject.native["common_name"] == "Agentūros antspaudas"


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({}, {}),
        ({"FILE": "/k.p12"}, {"file": "/k.p12", "password": ""}),
        (
            {"MODULE": "/m.so", "TOKEN": "t", "LABEL": "l", "PIN": "1"},
            {"module": "/m.so", "token": "t", "label": "l", "pin": "1"},
        ),
    ],
)
def test_where_the_key_lies_is_read_from_the_environment(monkeypatch, given, read):
    for name, value in given.items():
        monkeypatch.setenv(f"PAPER_SEAL_{name}", value)

    assert environment.paper_seal() == read


@pytest.mark.parametrize("given", [{"PASSWORD": "z"}, {"MODULE": "/m.so"}, {"FILE": "/k.p12", "PIN": "1"}])
def test_half_a_key_stops_the_start(monkeypatch, given):
    for name, value in given.items():
        monkeypatch.setenv(f"PAPER_SEAL_{name}", value)

    with pytest.raises(ImproperlyConfigured):
        environment.paper_seal()
