"""Uploads stop at their limits while they arrive, not after; visitors bring no files at all.

Named in settings.FILE_UPLOAD_HANDLERS before Django's own handler, it watches every form of the house.
What was left out is told by `left_out(request)`, so that a page can say it beside the file.
"""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload
from django.forms import FileField, Form
from django.http import HttpRequest
from django.utils.translation import gettext as _

from pertvarka.foundation.files import names
from pertvarka.foundation.ui.writing import written_number

MEBIBYTE = 1024**2
PATIENCE = (
    4  # times the limit: so much is read and thrown away, that the sender may hear why; more is cut off
)


class LimitedUpload(FileUploadHandler):
    """Passes over files that are too large, and stops when the whole is."""

    is_too_much = is_cut_off = False

    def handle_raw_input(
        self, input_data: Any, meta: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        """Look at the size that the sender has announced."""
        self.is_too_much = content_length > settings.UPLOAD_BYTES_MAX
        self.is_cut_off = content_length > PATIENCE * settings.UPLOAD_BYTES_MAX

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)
        if self.is_too_much:
            self._leave_out(too_much())
            raise StopUpload(connection_reset=self.is_cut_off)
        if not self.request.user.is_authenticated:  # type: ignore[union-attr]
            self._leave_out(signed_out())
            raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Some bytes of it."""
        if start + len(raw_data) > settings.FILE_BYTES_MAX:
            self._leave_out(too_large())
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The next handler gives the file."""

    def _leave_out(self, problem: str) -> None:
        left_out(self.request).append((names.cleaned(self.file_name or ""), problem))  # type: ignore[arg-type]


def left_out(request: HttpRequest) -> list[tuple[str, str]]:
    """(name, why) of each file that was passed over while it arrived."""
    if not hasattr(request, "left_out_files"):
        request.left_out_files = []  # type: ignore[attr-defined]
    return request.left_out_files  # type: ignore[attr-defined]


def tell_left_out(form: Form, request: HttpRequest) -> None:
    """Say beside the file of a sent form why it was passed over; the form is then no longer valid."""
    for _name, problem in left_out(request)[:1]:
        for field in [name for name, field in form.fields.items() if isinstance(field, FileField)]:
            form.errors.pop(field, None)
            form.add_error(field, problem)


def megabytes(size: int) -> str:
    """Bytes as whole megabytes for people."""
    return written_number(size / MEBIBYTE)


def signed_out() -> str:
    """A visitor sent it."""
    return _("Files are taken only from people who are signed in.")


def too_large() -> str:
    """One file is too large."""
    return _("The file is larger than %(most)s MB. Make it smaller, or add a link to it.") % {
        "most": megabytes(settings.FILE_BYTES_MAX)
    }


def too_much() -> str:
    """All files together are too large."""
    return _("The files together are larger than %(most)s MB. Add fewer at once.") % {
        "most": megabytes(settings.UPLOAD_BYTES_MAX)
    }
