"""The virus scanner: clamd, asked over its own socket protocol (clamd(8), INSTREAM), or none."""

import socket
import struct
from typing import IO
from urllib.parse import urlsplit

from django.conf import settings

CHUNK = 64 * 1024
PATIENCE_SECONDS = 60.0  # for one send or one answer; a scan of a large archive takes some
LONGEST_ANSWER = 4096
CLEAN, FOUND = "OK", "FOUND"


class ScannerAway(Exception):
    """The scanner did not answer, or not as it should; to be asked again later."""


def is_set() -> bool:
    """Whether this house has a scanner."""
    return bool(settings.CLAMD_ADDRESS)


def scan(file: IO[bytes]) -> str:
    """The name of what the scanner found in the file; empty when it found nothing. Raises ScannerAway."""
    answer = _asked(b"zINSTREAM\0", file)
    words, _space, verdict = answer.removeprefix("stream: ").rpartition(" ")
    if verdict == FOUND and words:
        return words
    if answer.removeprefix("stream: ") == CLEAN:
        return ""
    raise ScannerAway(f"clamd: {answer[:100]}")


def ping() -> None:
    """Raise ScannerAway unless the scanner answers."""
    answer = _asked(b"zPING\0")
    if answer != "PONG":
        raise ScannerAway(f"clamd: {answer[:100]}")


def _asked(command: bytes, file: IO[bytes] | None = None) -> str:
    """What clamd answers to a command, with a file behind it in chunks when there is one."""
    try:
        with _connected() as connection:
            connection.sendall(command)
            if file is not None:
                _send(connection, file)
            return _answer(connection)
    except OSError as error:
        raise ScannerAway(error.strerror or type(error).__name__) from error


def _connected() -> socket.socket:
    address = urlsplit(settings.CLAMD_ADDRESS)
    if address.scheme == "unix":
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(PATIENCE_SECONDS)
        connection.connect(address.path)
        return connection
    return socket.create_connection((address.hostname or "", address.port or 3310), PATIENCE_SECONDS)


def _send(connection: socket.socket, file: IO[bytes]) -> None:
    """The file as chunks, each after its length; a length of nought ends it."""
    file.seek(0)
    while chunk := file.read(CHUNK):
        connection.sendall(struct.pack(">I", len(chunk)) + chunk)
    connection.sendall(struct.pack(">I", 0))


def _answer(connection: socket.socket) -> str:
    """One answer, up to its closing zero."""
    said = b""
    while not said.endswith(b"\0") and len(said) < LONGEST_ANSWER:
        block = connection.recv(LONGEST_ANSWER)
        if not block:
            raise ScannerAway("clamd hung up")
        said += block
    return said.rstrip(b"\0").decode("utf-8", "replace").strip()
