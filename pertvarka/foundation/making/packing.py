"""Files written whole or not at all, and archives whose bytes depend on what they hold and on nothing else.

An archive keeps its files uncompressed, sorted and under one date, so that the same records give the same
bytes on every day and machine.
"""

import hashlib
import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pertvarka.foundation.files import places

ONE_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows
READABLE_BY_ALL = 0o644 << 16
BLOCK = 1024**2
SUMS = "SHA256SUMS"


class NotTheSame(Exception):
    """A file is gone or is not what the records name, or the records changed while it was being made."""


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    copy(path, io.BytesIO(content))


def copy(path: Path, source: Any) -> None:
    """Write what is left to read in an open file, whole or not at all."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    with draft.open("wb") as out:
        while block := source.read(BLOCK):
            out.write(block)
    draft.replace(path)


def copy_kept(path: Path, digest: str) -> None:
    """Write a file that is kept by its content, checked against its hash; raises NotTheSame."""
    try:
        with places.kept(digest).open("rb") as source:
            if places.digest(source)[0] != digest:
                raise NotTheSame(digest)
            source.seek(0)
            copy(path, source)
    except FileNotFoundError as lost:
        raise NotTheSame(digest) from lost


def sha256(path: Path) -> str:
    """A file's checksum, 64 hexadecimal letters."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def inventory(folder: Path, names: Iterable[str]) -> list[dict[str, object]]:
    """Each file's path, size and checksum, for an index."""
    return [
        {"path": name, "size": (folder / name).stat().st_size, "sha256": sha256(folder / name)}
        for name in sorted(names)
    ]


def pack(folder: Path, names: Iterable[str], target: Path) -> None:
    """Put the named files and their checksums into one archive."""
    wanted = sorted(names)
    write(folder / SUMS, "".join(f"{sha256(folder / name)}  {name}\n" for name in wanted).encode())
    draft = target.with_suffix(".draft")
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted([*wanted, SUMS]):
            _add(archive, folder / name, name)
    draft.replace(target)


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, ONE_DATE)
    entry.external_attr, entry.create_system = READABLE_BY_ALL, 3
    entry.file_size = path.stat().st_size
    with path.open("rb") as source, archive.open(entry, "w") as out:
        while block := source.read(BLOCK):
            out.write(block)
