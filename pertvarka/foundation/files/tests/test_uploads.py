"""Limits hold while files arrive; what is left out is told, and the others come through."""

import io

import pytest
from django.core.files.uploadedfile import TemporaryUploadedFile
from django.test import RequestFactory

from pertvarka.foundation.files import uploads

SIGNED_IN, VISITOR = True, False


class Somebody:
    def __init__(self, is_authenticated):
        self.is_authenticated = is_authenticated


@pytest.fixture(autouse=True)
def _small_limits(settings):
    settings.FILE_BYTES_MAX, settings.UPLOAD_BYTES_MAX = 1000, 4000


def arrived(who, *files, **fields):
    """The request as it arrives, with files of (name, bytes)."""
    data = {**fields, "files": [_named(name, content) for name, content in files]}
    request = RequestFactory().post("/", data)
    request.user = Somebody(who)
    return request


def _named(name, content):
    file = io.BytesIO(content)
    file.name = name
    return file


def names(request):
    return [file.name for file in request.FILES.getlist("files")]


def test_files_arrive_on_the_disk_and_not_in_memory():
    request = arrived(SIGNED_IN, ("a.txt", b"1"))

    assert isinstance(request.FILES["files"], TemporaryUploadedFile)
    assert uploads.left_out(request) == []


def test_the_one_that_is_too_large_is_left_out_and_told():
    request = arrived(SIGNED_IN, ("a.txt", b"1"), ("../didelis.txt", b"2" * 1001), ("b.txt", b"3" * 1000))

    assert names(request) == ["a.txt", "b.txt"]
    ((name, problem),) = uploads.left_out(request)
    assert name == "didelis.txt"
    assert problem == uploads.too_large()


def test_when_all_together_are_too_large_nothing_arrives_but_the_fields_before_them():
    request = arrived(SIGNED_IN, *[(f"{n}.txt", b"1" * 900) for n in range(6)], title="Planas")

    assert names(request) == []
    assert request.POST["title"] == "Planas"
    assert uploads.left_out(request) == [("0.txt", uploads.too_much())]


def test_what_is_far_too_large_is_not_even_read():
    request = arrived(SIGNED_IN, ("a.txt", b"1" * 900), ("b.txt", b"1" * 100_000))

    assert names(request) == []
    assert request._stream.read(1) != b""


def test_visitors_bring_no_files():
    request = arrived(VISITOR, ("a.txt", b"1"), title="Planas")

    assert (names(request), request.POST["title"]) == ([], "Planas")
    assert uploads.left_out(request) == [("a.txt", uploads.signed_out())]


def test_an_upload_that_breaks_off_gives_no_file():
    whole = arrived(SIGNED_IN, ("a.txt", b"1" * 500), ("b.txt", b"2" * 500))
    body = whole.body
    cut = RequestFactory().post(
        "/", body[: len(body) - 400], content_type=whole.content_type + "; boundary=BoUnDaRyStRiNg"
    )
    cut.user = Somebody(SIGNED_IN)

    assert names(cut) == ["a.txt"]
