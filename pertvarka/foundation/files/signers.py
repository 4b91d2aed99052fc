"""What a signed file says of its signers, as it says it. Nothing here is verified."""

import base64
import binascii
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import IO, Any

from asn1crypto.x509 import Certificate
from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

from pertvarka.foundation.files import containers

PDF = "application/pdf"
SIGNATURE_BYTES_MAX = 2 * 1024**2
SIGNERS_MAX = 20
UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, PdfError, OSError, zipfile.BadZipFile)

Signer = dict[str, str]  # {"name", "at"}: as told, `at` in ISO 8601 or empty


def told_by(file: IO[bytes], media_type: str) -> list[Signer]:
    """The signers that a PDF or a container names, in its order; empty when it names none."""
    file.seek(0)
    found = _of_pdf(file) if media_type == PDF else _of_container(file)
    try:
        return [signer for signer, _n in zip(found, range(SIGNERS_MAX), strict=False)]
    except UNREADABLE:
        return []


def _of_pdf(file: IO[bytes]) -> Iterator[Signer]:
    for embedded in PdfFileReader(BytesIO(file.read())).embedded_signatures:
        at = embedded.self_reported_timestamp
        yield {"name": _name(embedded.signer_cert), "at": at.isoformat() if at else ""}


def _of_container(file: IO[bytes]) -> Iterator[Signer]:
    if not zipfile.is_zipfile(file):
        return
    archive = zipfile.ZipFile(file)
    for name in containers.signature_names(archive):
        with archive.open(name) as part:
            yield from _of_xades(part.read(SIGNATURE_BYTES_MAX))


def _of_xades(content: bytes) -> Iterator[Signer]:
    """The signers of one XAdES file: the first certificate of each signature, and the time it claims."""
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, DefusedXmlException):
        return
    signatures = [each for each in root.iter() if _local(each) == "Signature"]
    for signature in signatures:
        texts = {_local(each): (each.text or "").strip() for each in reversed(list(signature.iter()))}
        if certificate := _certificate(texts.get("X509Certificate", "")):
            yield {"name": _name(certificate), "at": texts.get("SigningTime", "")}


def _local(element: Any) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _certificate(text: str) -> Certificate | None:
    try:
        found = Certificate.load(base64.b64decode("".join(text.split()), validate=True)) if text else None
        return found if found and found.subject.native else None
    except (binascii.Error, ValueError, TypeError):
        return None


def _name(certificate: Certificate) -> str:
    """The signer's common name, with the organisation of a seal."""
    parts = certificate.subject.native
    names = (parts.get("common_name"), parts.get("organization_name"))
    return ", ".join(str(name) for name in dict.fromkeys(names) if name) or certificate.subject.human_friendly
