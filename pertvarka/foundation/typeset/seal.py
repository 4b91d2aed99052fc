"""The house's seal on its papers: a PAdES signature with the organisation's own key.

It shows that a paper came from this house and has not been changed since. It is not a qualified electronic
seal or signature in the sense of Regulation (EU) No 910/2014, and nobody here calls it so.

The key lies in a PKCS#12 file or in a device behind PKCS#11 (settings.PAPER_SEAL). Outside production a
throw-away key stands in for it, made anew by every process; in production without a key nothing is sealed.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID
from django.conf import settings
from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer, SimpleSigner

FIELD = "Seal"
# Without a picture, printed as nothing, outside the page: PDF/A-2 and PDF/UA-1 both take it.
UNSEEN = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
THROW_AWAY_NAME = "Pertvarka: throw-away key of a demonstration"
THROW_AWAY_DAYS = 3650


class NoKey(Exception):
    """There is no key to seal with."""


def has_key() -> bool:
    """Whether this house can seal: it has a key of its own, or is none that anybody relies on."""
    return bool(settings.PAPER_SEAL) or settings.MODE != "production"


def seal(pdf: bytes, *, reason: str) -> bytes:
    """The paper with the house's seal put after its last byte; tags and content stay as they are.

    Raises NoKey in production without a key, and what file or device say when they cannot be opened.
    """
    # In a thread of its own: pyHanko runs an event loop, and where one runs already it cannot.
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(_sealed, pdf, reason).result()


def _sealed(pdf: bytes, reason: str) -> bytes:
    metadata = PdfSignatureMetadata(
        field_name=FIELD, reason=reason, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256"
    )
    field = SigFieldSpec(FIELD, invis_sig_settings=UNSEEN)
    with _signer() as signer:
        sealed = PdfSigner(metadata, signer, new_field_spec=field).sign_pdf(
            IncrementalPdfFileWriter(BytesIO(pdf))
        )
    return bytes(sealed.getvalue())


@contextmanager
def _signer() -> Iterator[Signer]:
    """Whatever holds the key, for one paper."""
    key = settings.PAPER_SEAL
    if "module" in key:
        with open_pkcs11_session(
            key["module"], token_criteria=TokenCriteria(label=key["token"]), user_pin=key["pin"]
        ) as session:
            yield PKCS11Signer(session, cert_label=key["label"])
    elif key:
        yield _of_pkcs12(Path(key["file"]).read_bytes(), key["password"])
    elif has_key():
        yield _of_pkcs12(_throw_away(), "")
    else:
        raise NoKey


def _of_pkcs12(content: bytes, password: str) -> Signer:
    return SimpleSigner.load_pkcs12_data(content, other_certs=[], passphrase=password.encode() or None)


@cache
def _throw_away() -> bytes:
    """A key and its certificate, signed by itself, as PKCS#12; they are gone with the process."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, THROW_AWAY_NAME)])
    begins = datetime.now(UTC) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=THROW_AWAY_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_only_signs(), critical=True)
        .sign(key, SHA256())
    )
    return serialize_key_and_certificates(None, key, certificate, None, NoEncryption())


def _only_signs() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
