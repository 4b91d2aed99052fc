"""clamd is asked in its own protocol, over both kinds of socket; an answer that is none is never „clean“."""

import io
import socket

import pytest

from pertvarka.foundation import health
from pertvarka.foundation.files import scanner
from pertvarka.foundation.files.tests.clamd import VIRUS, OverTcp, OverUnix
from pertvarka.foundation.files.tests.samples import EICAR


@pytest.fixture(params=[OverTcp, OverUnix])
def either(request, settings, tmp_path):
    """The scanner on one kind of socket after the other."""
    server = request.param(*[tmp_path / "clamd.ctl"][: request.param is OverUnix]).begin()
    settings.CLAMD_ADDRESS = server.address
    yield server
    server.end()


def test_a_clean_file_is_clean_and_arrives_byte_for_byte(either):
    content = bytes(range(256)) * 1000  # several chunks

    assert scanner.scan(io.BytesIO(content)) == ""
    assert either.heard == [b"zINSTREAM\0"]
    assert either.scanned == [content]


def test_a_virus_is_named(either):
    assert scanner.scan(io.BytesIO(b"pradzia" + EICAR)) == VIRUS


@pytest.mark.parametrize(
    "answer",
    [
        b"INSTREAM size limit exceeded. ERROR\0",
        b"stream: \0",
        b"stream: OK and more\0",
        b"\0",
        b"",
        b"UNKNOWN COMMAND\0",
        b"x" * 10_000,
        b" FOUND\0",
    ],
)
def test_an_answer_that_is_none_is_no_verdict(clamd, answer):
    clamd.answer = answer

    with pytest.raises(scanner.ScannerAway):
        scanner.scan(io.BytesIO(b"x"))


def test_a_scanner_that_is_not_there_is_away(settings, tmp_path):
    settings.CLAMD_ADDRESS = f"unix://{tmp_path}/nobody.ctl"

    with pytest.raises(scanner.ScannerAway):
        scanner.scan(io.BytesIO(b"x"))


def test_a_scanner_that_says_nothing_is_away(settings, monkeypatch):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        settings.CLAMD_ADDRESS = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        monkeypatch.setattr(scanner, "PATIENCE_SECONDS", 0.1)

        with pytest.raises(scanner.ScannerAway):
            scanner.ping()


def test_the_doctor_says_whether_there_is_a_scanner_and_whether_it_answers(clamd, settings):
    assert health.examine_scanner().level == "ok"

    clamd.answer = b"NO\0"
    assert health.examine_scanner().level == "problem"

    settings.CLAMD_ADDRESS = ""
    assert health.examine_scanner().level == "warning"
