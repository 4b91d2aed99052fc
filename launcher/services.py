"""The programs that serve: watched, started again when they fall, stopped in order."""

import http.client
import signal
import socket
import subprocess
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from launcher.console import Failure, say
from launcher.places import CHECKOUT, private_folder
from launcher.postgres import Cluster
from launcher.processes import end, start

FALLS = 5  # within
WINDOW = 60  # seconds: more falls than that is not bad luck
LARGEST_LOG = 5_000_000  # bytes; a larger log is begun anew at the next start


@dataclass
class Service:
    """One program of the application: its command, its log, and the seconds it may take to finish."""

    name: str
    command: list[str | Path]
    environment: dict[str, str]
    log: Path
    grace: float
    child: subprocess.Popen[str] | None = None
    falls: deque[float] = field(default_factory=lambda: deque(maxlen=FALLS))

    def start(self) -> None:
        """Starts the program; its words go to its log."""
        private_folder(self.log.parent)
        mode = "w" if self.log.exists() and self.log.stat().st_size > LARGEST_LOG else "a"
        with open(self.log, mode, encoding="utf-8") as log:
            self.child = start(
                self.command,
                environment=self.environment,
                folder=CHECKOUT,
                output=log,
                dies_with_us=signal.SIGTERM,
            )

    def fallen(self) -> int | None:
        """The exit code when the program has ended by itself."""
        return self.child.poll() if self.child else None

    def stop(self) -> None:
        """Asks the program to finish what it is doing, then ends it."""
        if self.child:
            end(self.child, signal.SIGTERM, self.grace)
            self.child = None

    def last_words(self) -> str:
        """The end of the log."""
        return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])


def watch(services: list[Service], cluster: Cluster | None) -> None:
    """Keeps everything running until a signal unwinds us; raises Failure when something falls too often."""
    database_falls: deque[float] = deque(maxlen=FALLS)
    while True:
        if cluster and not cluster.alive():
            note_fall("database", database_falls, "it recovers by itself", "")
            cluster.revive()
        for service in services:
            code = service.fallen()
            if code is not None:
                note_fall(
                    service.name,
                    service.falls,
                    f"exit code {code}; its log is {service.log}",
                    service.last_words(),
                )
                service.stop()
                service.start()
        time.sleep(0.25)


def note_fall(name: str, falls: deque[float], story: str, detail: str) -> None:
    """Says that a program fell; raises Failure when it fell too often."""
    now = time.monotonic()
    if len(falls) == FALLS and now - falls[0] < WINDOW:
        raise Failure(
            f"The {name} fell {FALLS + 1} times within {WINDOW} s.",
            f"It cannot run like this: {story}.",
            detail,
        )
    falls.append(now)
    say(f"  ! The {name} fell and is started again ({story})")
    time.sleep(min(2.0, 0.2 * len(falls)))


def stop_in_order(steps: list[tuple[str, Callable[[], None]]]) -> None:
    """Runs every step of a stop, whatever the ones before it did."""
    for name, stop in steps:
        try:
            stop()
        except Exception as error:  # whatever it was, the rest must be stopped too
            say(f"  ! Stopping the {name}: {error}")


# --- the address -------------------------------------------------------------------------------------------


def loopbacks() -> list[tuple[int, str]]:
    """This machine's own addresses: 127.0.0.1, and ::1 where the machine has it."""
    found = [(int(socket.AF_INET), "127.0.0.1")]
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
        found.append((int(socket.AF_INET6), "::1"))
    except OSError:
        pass
    return found


def refuse_taken(port: int) -> None:
    """Raises Failure when another program listens on the port."""
    for family, host in loopbacks():
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except PermissionError as error:
                raise Failure(
                    f"This user may not serve on port {port}.", "Take one above 1023: --port 8001"
                ) from error
            except OSError as error:
                free = next_free(port)
                raise Failure(
                    f"Port {port} is taken by another program.", f"Take another: ./demo --port {free}"
                ) from error


def next_free(port: int) -> int:
    """The next port after this one that nobody uses."""
    for candidate in range(port + 1, min(port + 200, 65536)):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", candidate))
            except OSError:
                continue
            return candidate
    return 8001


def await_page(port: int, server: Service, patience: float = 90) -> int:
    """Asks for the front page until it answers; returns its status. Raises Failure when that is hopeless."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if server.fallen() is not None:
            raise Failure("The server does not start.", f"Its log is {server.log}.", server.last_words())
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=patience)
        try:
            connection.request("GET", "/", headers={"Host": f"localhost:{port}"})
            return connection.getresponse().status
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)
        finally:
            connection.close()
    raise Failure(
        f"The server is silent for {patience:.0f} s.", f"Its log is {server.log}.", server.last_words()
    )
