"""What people read: progress with seconds, and failures that say what is wrong and what to do."""

import errno
import re
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

LOCK = threading.Lock()
_quiet: list[bool] = []


class Failure(Exception):
    """A foreseen trouble: `what` is wrong, what to `do`, and the `detail` that a program printed."""

    def __init__(self, what: str, do: str, detail: str = "") -> None:
        super().__init__(what)
        self.what, self.do, self.detail = what, do, detail


def say(line: str = "") -> None:
    """One line, whole even when two steps speak at once."""
    with LOCK:
        print(line, file=sys.stderr if _quiet else sys.stdout, flush=True)


def speak_aside() -> None:
    """Progress goes to the error stream from now on: the output belongs to the command that is run."""
    _quiet.append(True)


@contextmanager
def step(name: str) -> Iterator[None]:
    """Announces a step and says how long it took."""
    say(f"  … {name}")
    start = time.monotonic()
    yield
    say(f"  ✓ {name}: {time.monotonic() - start:.1f} s")


def explain(failure: Failure) -> None:
    """Prints a failure on the error stream."""
    with LOCK:
        if failure.detail:
            print("\n".join("    " + line for line in failure.detail.splitlines()[-15:]), file=sys.stderr)
        print(f"\n✗ {failure.what}\n  What to do: {failure.do}", file=sys.stderr, flush=True)


FULL = "Free some space and run the command again; what is done is kept."
# What programs say when something outside of us is wrong → what is wrong, what to do.
SIGNS = (
    (r"No space left on device|ENOSPC|disk quota exceeded", "The disk is full.", FULL),
    (
        r"\b(?:name resolution|Could not resolve|dns error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET"
        r"|ETIMEDOUT|ENETUNREACH|Connection refused|Network is unreachable|Failed to fetch"
        r"|error sending request|timed out|ProxyError|No route to host|NewConnectionError)\b",
        "The package registries do not answer.",
        "Check the network or the proxy (HTTPS_PROXY); the settings of pip and npm are honoured. "
        "Then run the command again; what is done is kept.",
    ),
    (
        r"THESE PACKAGES DO NOT MATCH THE HASHES|Hash mismatch|EINTEGRITY",
        "A package differs from the one that was locked.",
        "Do not go on with this mirror; compare it with another network. "
        "The locks are requirements/ and package-lock.json.",
    ),
    (
        r"ensurepip is not available|No module named ensurepip",
        "This Python cannot make virtual environments.",
        "Install the missing part (Debian, Ubuntu: apt install python3-venv) and run the command again.",
    ),
)


def recognise(text: str, otherwise: Failure) -> Failure:
    """The failure that the output of a program speaks of, else `otherwise`."""
    for pattern, what, do in SIGNS:
        if re.search(pattern, text, re.IGNORECASE):
            return Failure(what, do, text)
    return otherwise


def translate(error: OSError) -> Failure:
    """An error of the operating system in plain words."""
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Failure(f"The disk is full{where}.", FULL)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Failure(
            f"This user may not write here{where}.",
            "If another user set the folder up, run the command as that user or in a clone of your own.",
        )
    return Failure(
        f"The system refused: {error}.", "Run the command again; if it repeats, report these lines."
    )
