"""Files leave only through here: as attachments, under their own name, with nothing a browser could run."""

from django.http import FileResponse, Http404
from django.utils.translation import gettext as _

from pertvarka.foundation.files import places
from pertvarka.foundation.files.models import Scan, StoredFile


def why_not(file: StoredFile) -> str | None:
    """Why a file does not leave the house now, or None when it may."""
    if file.scan == Scan.WAITING:
        return _("The file is still being checked for viruses. Try again in a minute.")
    if file.scan == Scan.INFECTED:
        return _("A virus was found in the file, so nobody can download it.")
    return None


def attachment(file: StoredFile, name: str) -> FileResponse:
    """The file as an answer; who may have it, and `why_not`, were asked before. Http404 when it is lost."""
    try:
        content = places.kept(file.sha256).open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(content, as_attachment=True, filename=name, content_type=file.media_type)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
