"""A real application server on the tests' database, in processes that can be killed and come back."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.db import connection as database

ROOT = Path(__file__).resolve().parent.parent.parent
START_SECONDS = 60


def database_of_the_tests() -> str:
    """The address of the database in which the tests write."""
    parts = urlsplit(os.environ["DATABASE_URL"])
    return urlunsplit(parts._replace(path=f"/{database.settings_dict['NAME']}"))


def free_port() -> int:
    """A port nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class MortalServer:
    """gunicorn as ./demo starts it; `kill` leaves it no moment to finish anything."""

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"http://localhost:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and return when it answers."""
        command = [sys.executable, "-m", "gunicorn", "config.wsgi", "--workers", "1", "--threads", "4"]
        command += ["--bind", f"127.0.0.1:{self.port}", "--no-control-socket", "--log-level", "warning"]
        environment = os.environ | {
            "DATABASE_URL": database_of_the_tests(),
            "PERTVARKA_MODE": settings.MODE,
            "SITE_URL": self.address,
        }
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment, start_new_session=True, stderr=subprocess.DEVNULL
        )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
            with contextlib.suppress(OSError, http.client.HTTPException), contextlib.closing(connection):
                connection.request("GET", "/healthz")
                connection.getresponse()
                return
            time.sleep(0.1)
        raise TimeoutError("The server does not start.")

    def kill(self) -> None:
        """SIGKILL to the master and its workers at one moment."""
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None
