"""The folder of the database's socket: short, private, ours."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from launcher.console import Failure

PORT = 5432  # only a part of the socket's name: nothing listens on the network
LONGEST = 107  # bytes of a socket's path, without the closing zero: sun_path in <sys/un.h>
PREFIX = "pertvarka-"


def socket_path(folder: Path) -> Path:
    """The socket that PostgreSQL makes in its folder."""
    return folder / f".s.PGSQL.{PORT}"


def fits(folder: Path) -> bool:
    """Whether the socket's path is short enough, in bytes."""
    return len(os.fsencode(socket_path(folder))) <= LONGEST


def make_folder(owner: tuple[int, int] | None = None) -> Path:
    """A new folder with a name nobody could guess, for its owner alone: no trap can be laid for it."""
    for base in ("/tmp", tempfile.gettempdir(), "/run", "/var/tmp"):  # noqa: S108 - made by mkdtemp
        if not os.access(base, os.W_OK | os.X_OK) or not fits(Path(base) / (PREFIX + "x" * 8)):
            continue
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=base))
        if owner:
            os.chown(folder, *owner)
        return folder
    raise Failure(
        "No folder with a short path can be written to; a socket's path has at most 107 bytes.",
        "Make /tmp writable, or name a database of your own in DATABASE_URL.",
    )


def is_private(folder: Path, owner: int) -> bool:
    """Whether it is a real folder of that user which nobody else may enter."""
    try:
        found = os.lstat(folder)
    except FileNotFoundError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == owner and not found.st_mode & 0o077


def refuse_strange(folder: Path, owner: int) -> None:
    """Raises Failure unless the folder is private to the database's user: a stranger could listen there."""
    if not is_private(folder, owner):
        raise Failure(
            f"The socket folder {folder} is not private to the database's user.",
            "Somebody else may have made it. Look at who owns it before going on.",
        )


def remove_folder(folder: Path, owner: int) -> None:
    """Removes a folder made here; anything that is not clearly ours stays."""
    if folder.name.startswith(PREFIX) and is_private(folder, owner):
        for name in (socket_path(folder), folder / f".s.PGSQL.{PORT}.lock"):
            name.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            folder.rmdir()
