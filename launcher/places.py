"""Where things lie: the checkout, its state folder, and the system folder that root needs beside it."""

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher.console import Failure, say

CHECKOUT = Path(__file__).resolve().parent.parent
STATE = CHECKOUT / ".pertvarka"  # git-ignored: data, secrets, stamps, logs
SYSTEM = Path(
    "/var/lib"
)  # root's databases: PostgreSQL refuses to run as root and may not see into a closed home


def private_folder(folder: Path) -> Path:
    """Makes the folder for us alone where it is missing; an existing one keeps its rights."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def write_whole(path: Path, text: str, mode: int = 0o644) -> None:
    """Writes a file so that a crash leaves the old one or the new one, never half of either."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), mode)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def system_folder(state: Path = STATE, system: Path = SYSTEM, checkout: Path = CHECKOUT) -> Path:
    """Root's own folder for this checkout, known by a number kept in the state folder.

    A moved checkout keeps its data; a fresh clone at the same place does not inherit; a copy gets its own.
    """
    card = private_folder(state) / "identity.json"
    known = json.loads(card.read_text(encoding="utf-8")) if card.exists() else {}
    if known.get("checkout") != str(checkout):
        original = Path(known["checkout"]) / state.name / card.name if known else None
        copied = (
            original is not None
            and original.exists()
            and json.loads(original.read_text())["id"] == known["id"]
        )
        number = secrets.token_hex(4) if copied or not known else known["id"]
        known = {"id": number, "checkout": str(checkout)}
        write_whole(card, json.dumps(known))
    folder = system / f"pertvarka-{known['id']}"
    folder.mkdir(mode=0o755, exist_ok=True)
    write_whole(folder / "CHECKOUT", f"{checkout}\n")
    return folder


def tell_of_orphans(system: Path = SYSTEM) -> None:
    """Names the databases of deleted checkouts; deleting other people's data is not ours to do."""
    for card in sorted(system.glob("pertvarka-*/CHECKOUT")):
        checkout = Path(card.read_text(encoding="utf-8").strip())
        if not checkout.exists():
            say(
                f"  · {card.parent} belongs to a checkout that is gone ({checkout}); "
                f"if it is not missed: rm -r {card.parent}"
            )


def enough_space(folders: Iterable[Path], megabytes: int) -> None:
    """Raises Failure when one of the folders has less than so many megabytes (10⁶ bytes) left."""
    for folder in folders:
        if not folder.exists():
            continue
        free = shutil.disk_usage(folder).free / 1e6
        if free < megabytes:
            raise Failure(
                f"Too little space in {folder}: {free:.0f} MB are free, {megabytes} MB are needed.",
                "Free some space and run the command again.",
            )


@contextmanager
def locked(path: Path, *, wait: bool, shared: bool = False) -> Iterator[bool]:
    """Holds a lock that the kernel gives back even when we are killed; yields whether we hold it."""
    private_folder(path.parent)
    with open(path, "a+", encoding="utf-8") as file:
        kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        try:
            fcntl.flock(file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if not wait:
                yield False
                return
            say(f"  … waiting for another command in this checkout ({path.name})")
            fcntl.flock(file, kind)
        yield True


def digest(paths: Iterable[Path], *more: str) -> str:
    """One hash over the names and contents of files, and further words."""
    whole = hashlib.sha256("\0".join(more).encode())
    for path in sorted(paths):
        whole.update(str(path).encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


class Stamps:
    """Remembers what a step was done with, so that the next start does only what changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fresh(self, name: str, value: str) -> bool:
        """Whether the step was last finished with this very value."""
        path = self.folder / name
        return path.exists() and path.read_text(encoding="utf-8") == value

    def set(self, name: str, value: str) -> None:
        """Remembers that the step is finished."""
        private_folder(self.folder)
        write_whole(self.folder / name, value)

    def forget(self, *names: str) -> None:
        """Makes the steps run again next time."""
        for name in names:
            (self.folder / name).unlink(missing_ok=True)
