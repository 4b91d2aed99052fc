"""Programs we start: each ends when we end, whichever way that happens."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import IO

from launcher.console import Failure, recognise

LIVE: set["subprocess.Popen[str]"] = set()
LIVE_LOCK = threading.Lock()
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PR_SET_PDEATHSIG = 1  # linux/prctl.h
# Loaded before any fork: between fork and exec nothing may be imported that another thread could hold.
LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


class Stopped(BaseException):
    """Somebody asked us to stop. Not an Exception: no step may take it for a failure of its own."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = number


def stop_on_signals() -> None:
    """Ctrl-C, a polite kill and a closed terminal all unwind the same way; nohup keeps its meaning.

    SIGINT counts even where it was ignored at the start: scripts start background programs so, then send it.
    """

    def stop(number: int, _frame: FrameType | None) -> None:
        for each in ENDING:
            signal.signal(each, hurry)
        raise Stopped(number)

    for each in ENDING:
        if each is not signal.SIGHUP or signal.getsignal(each) is not signal.SIG_IGN:
            signal.signal(each, stop)


def hurry(_number: int, _frame: FrameType | None) -> None:
    """Asked again while already stopping: wait for nobody but the database, which must close its files."""
    with_patience = [child for child in LIVE if getattr(child, "patient", False)]
    for child in LIVE.difference(with_patience):
        signal_group(child, signal.SIGKILL)


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """The caller's environment without what would lead our Python to other packages or make a start slow."""
    strange = {
        "PYTHONHOME",
        "PYTHONPATH",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
        "DJANGO_SETTINGS_MODULE",
        "UV_PYTHON",
        "PYTHONDONTWRITEBYTECODE",
    }
    return {name: value for name, value in environment.items() if name not in strange}


def start(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    output: int | IO[str] | None = None,
    user: tuple[int, int] | None = None,
    dies_with_us: signal.Signals | None = None,
    patient: bool = False,
) -> "subprocess.Popen[str]":
    """Starts a program in a session of its own, so that Ctrl-C reaches only us and we stop it in our order.

    `user` is (uid, gid) to change to. `dies_with_us` is the signal the kernel sends it should we be killed
    outright (Linux; the thread that calls must live as long as the program).
    """

    def before_exec() -> None:
        if LIBC is not None and dies_with_us is not None:
            LIBC.prctl(PR_SET_PDEATHSIG, int(dies_with_us))

    child = subprocess.Popen(
        [str(word) for word in command],
        env=clean(os.environ if environment is None else environment),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output is not None else None,
        text=True,
        errors="replace",
        start_new_session=True,
        user=user[0] if user else None,
        group=user[1] if user else None,
        extra_groups=[] if user else None,
        preexec_fn=before_exec if dies_with_us is not None else None,
    )
    child.patient = patient  # type: ignore[attr-defined]
    with LIVE_LOCK:
        LIVE.add(child)
    return child


def run(
    command: Sequence[str | Path],
    *,
    purpose: str,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    user: tuple[int, int] | None = None,
    hear: Callable[[str], None] | None = None,
) -> str:
    """Runs a program to its end and returns what it printed; `hear` gets each line. Raises Failure."""
    code, text = attempt(command, environment=environment, folder=folder, user=user, hear=hear)
    if code != 0:
        plain = Failure(
            f"{purpose}: {Path(command[0]).name} failed (exit code {code}).", "Read the lines above.", text
        )
        raise recognise(text, plain)
    return text


def attempt(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    user: tuple[int, int] | None = None,
    hear: Callable[[str], None] | None = None,
) -> tuple[int, str]:
    """Runs a program to its end; returns its exit code and what it printed."""
    child = start(command, environment=environment, folder=folder, user=user, output=subprocess.PIPE)
    lines: list[str] = []
    try:
        for line in child.stdout or ():
            lines.append(line)
            if hear:
                hear(line.rstrip("\n"))
        code = child.wait()
    finally:
        end(child)
    return code, "".join(lines)


def signal_group(child: "subprocess.Popen[str]", number: signal.Signals) -> None:
    """Sends a signal to a program and to everything it started in its session."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, number)


def end(child: "subprocess.Popen[str]", polite: signal.Signals = signal.SIGTERM, grace: float = 5) -> None:
    """Asks a program to end, waits `grace` seconds, then makes it; leaves nothing of its group running."""
    if child.poll() is None:
        with contextlib.suppress(PermissionError):
            child.send_signal(polite)
        deadline = time.monotonic() + grace
        while child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
    signal_group(child, signal.SIGKILL)
    child.wait()
    if child.stdout:
        child.stdout.close()
    with LIVE_LOCK:
        LIVE.discard(child)


def forget(child: "subprocess.Popen[str]") -> None:
    """Leaves a program running when we end."""
    with LIVE_LOCK:
        LIVE.discard(child)


class Alongside:
    """Work that runs beside the main thread; `result()` waits for it and raises what it raised.

    A daemon thread, because a stop must not wait for it: its programs are ended by `end_all`.
    """

    def __init__(self, work: Callable[[], None]) -> None:
        self.error: BaseException | None = None
        self.work = work
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.work()
        except BaseException as error:
            self.error = error

    def result(self) -> None:
        """Waits for the end of the work."""
        self.thread.join()
        if self.error:
            raise self.error


def end_all() -> None:
    """Ends whatever is still alive, the patient (the database) last."""
    with LIVE_LOCK:
        children = sorted(LIVE, key=lambda child: getattr(child, "patient", False))
    for child in children:
        patient = getattr(child, "patient", False)
        end(child, signal.SIGINT if patient else signal.SIGTERM, grace=30 if patient else 5)
