"""Signed containers, ADOC and ASiC-E: ZIP archives that hold documents beside the signatures on them.

Sources: ETSI EN 319 162-1 (ASiC), and the specification ADOC-V1.0 of the Office of the Chief Archivist of
Lithuania. Whether a signature is good is not judged here.
"""

import re
import zipfile
from typing import IO

from django.utils.translation import gettext as _

from pertvarka.foundation.files import archives
from pertvarka.foundation.files.refusal import Refused

MIMETYPE = "mimetype"
SIGNATURES = re.compile(r"META-INF/(.*/)?[^/]*signatures?[^/]*\.(xml|p7s)", re.IGNORECASE)
MEDIA_TYPES = {
    "adoc": ("application/vnd.lt.archyvai.adoc-2008", "application/vnd.etsi.asic-e+zip"),
    "asice": ("application/vnd.etsi.asic-e+zip",),
}
MEDIA_TYPE_BYTES_MAX = 200


def look(file: IO[bytes], *, ending: str) -> None:
    """Raise Refused unless this is a sound container of the kind, with at least one signature."""
    archive = archives.opened(file)
    first = archive.infolist()[0].filename if archive.infolist() else ""
    if first != MIMETYPE or _media_type(archive) not in MEDIA_TYPES[ending]:
        raise Refused(_("The container does not begin with its type. Save it anew in the signing program."))
    if not signature_names(archive):
        raise Refused(_("There is no signature in the container. Sign the document first."))


def signature_names(archive: zipfile.ZipFile) -> list[str]:
    """The names of the parts that hold signatures."""
    return [name for name in archive.namelist() if SIGNATURES.fullmatch(name)]


def _media_type(archive: zipfile.ZipFile) -> str:
    with archive.open(MIMETYPE) as part:
        return part.read(MEDIA_TYPE_BYTES_MAX).decode("ascii", "replace").strip()
