"""One backup is one file: the database and the kept files, with the digest of each part.

The secrets (SECRET_KEY, SEAL_KEYS) are not in it: whoever finds the file cannot open the sealed ratings, and
whoever restores it needs the keys kept elsewhere.
"""

import hashlib
import io
import json
import os
import shutil
import tarfile
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from pertvarka.foundation import clock, postgresql

MANIFEST, DUMP, FILES = "manifest.json", "database.dump", "files"
FORMAT = 1
BLOCK = 1024 * 1024

# Everything in one transaction: the old tables go and the new ones come, or nothing changes.
EMPTY_THE_SCHEMA = """\
set lock_timeout = '30s';
drop schema public cascade;
create schema public;
alter schema public owner to pg_database_owner;
grant usage on schema public to public;
"""
# Programs from version 17 on begin with a setting that older servers do not know; its value is the default.
PREAMBLE_LINES, NOT_BEFORE_17 = 40, b"SET transaction_timeout"


class BackupRefused(Exception):
    """The backup cannot be made, read or restored; the message says why and what to do."""


def app_version() -> str:
    """This code's version, from pyproject.toml."""
    with (settings.ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["project"]["version"]


# --- Making -----------------------------------------------------------------------------------------------


def make(path: Path) -> dict[str, Any]:
    """Write a backup to `path` (mode 0600, whole or not at all) and return its manifest.

    The database is copied first: what it speaks of is then surely among the files.
    Raises BackupRefused when `path` exists, ToolFailed without pg_dump, OSError when the disk is full.
    """
    if path.exists():
        raise BackupRefused(f"{path} exists already. Choose another name.")
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=path.parent) as folder:
        dump, draft = Path(folder) / DUMP, Path(folder) / "draft"
        postgresql.run("pg_dump", "--format=custom", "--no-owner", f"--file={dump}")
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            manifest = write_tar(out, dump)
            out.flush()
            os.fsync(out.fileno())
        os.link(draft, path)  # unlike a rename, never replaces what appeared there meanwhile
    return manifest


def write_tar(out: IO[bytes], dump: Path) -> dict[str, Any]:
    """The dump, the files, and last the manifest with the digest of each."""
    digests: dict[str, str] = {}
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        digests[DUMP] = add(tar, dump, DUMP)
        for file in kept_files():
            name = f"{FILES}/{file.relative_to(settings.FILES_ROOT).as_posix()}"
            with suppress(FileNotFoundError):  # erased while the backup was made: it shall not be in it
                digests[name] = add(tar, file, name)
        manifest = {
            "format": FORMAT,
            "made_at": clock.now().isoformat(timespec="seconds"),
            "app_version": app_version(),
            "pg_dump": postgresql.version_in(postgresql.tools_folder(postgresql.server_version())),
            "migrations": sorted(f"{a}.{n}" for a, n in MigrationRecorder(connection).applied_migrations()),
            "sha256": digests,
        }
        text = json.dumps(manifest, indent=1).encode()
        entry = tarfile.TarInfo(MANIFEST)
        entry.size = len(text)
        tar.addfile(entry, io.BytesIO(text))
    return manifest


def kept_files() -> Iterator[Path]:
    """Every file under FILES_ROOT, in a steady order; not what is being written (in hidden folders)."""
    root: Path = settings.FILES_ROOT
    if root.exists():
        yield from (
            file
            for file in sorted(root.rglob("*"))
            if file.is_file() and not file.is_symlink() and not _is_hidden(file.relative_to(root))
        )


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def add(tar: tarfile.TarFile, file: Path, name: str) -> str:
    """Put a file into the archive; returns the SHA-256 of exactly the bytes that went in."""
    with file.open("rb") as source:
        entry = tarfile.TarInfo(name)
        status = os.fstat(source.fileno())
        entry.size, entry.mtime, entry.mode = status.st_size, int(status.st_mtime), 0o600
        reader = Digesting(source)
        tar.addfile(entry, reader)
    return reader.digest.hexdigest()


class Digesting:
    """A file that is digested while it is read."""

    def __init__(self, source: IO[bytes]) -> None:
        self.source, self.digest = source, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        block = self.source.read(size)
        self.digest.update(block)
        return block


# --- Reading ----------------------------------------------------------------------------------------------


def verified(path: Path) -> dict[str, Any]:
    """The manifest of a whole and unchanged backup; raises BackupRefused when anything differs from it."""
    try:
        with tarfile.open(path, "r:") as tar:
            found = {entry.name: entry for entry in tar.getmembers()}
            if MANIFEST not in found:
                raise BackupRefused("The backup has no manifest: it was cut short. Take another one.")
            manifest = json.load(tar.extractfile(found.pop(MANIFEST)) or io.BytesIO())
            digests = {name: digest_in(tar, entry) for name, entry in found.items()}
    except (tarfile.TarError, json.JSONDecodeError, EOFError) as error:
        raise BackupRefused("This is not a whole backup file. Take another one.") from error
    if manifest.get("format") != FORMAT:
        raise BackupRefused("The backup was made by a newer version. Install that version first.")
    if digests != manifest["sha256"]:
        wrong = sorted(dict(digests.items() ^ manifest["sha256"].items()))
        raise BackupRefused(f"The backup is damaged: {wrong[0]} differs from its digest. Take another one.")
    return manifest


def digest_in(tar: tarfile.TarFile, entry: tarfile.TarInfo) -> str:
    """SHA-256 of one part; raises BackupRefused for anything but a plain file inside."""
    source = tar.extractfile(entry)
    name = Path(entry.name)
    if not entry.isreg() or source is None or name.is_absolute() or ".." in name.parts:
        raise BackupRefused(f"The backup holds something that is not a plain file: {entry.name}.")
    digest = hashlib.sha256()
    while block := source.read(BLOCK):
        digest.update(block)
    return digest.hexdigest()


# --- Restoring --------------------------------------------------------------------------------------------


def restore(path: Path, *, replace: bool) -> dict[str, Any]:
    """Put the database and the files back as they were; returns the manifest.

    replace: whether what stands here now may go; otherwise an empty database and no files are demanded.
    The database changes in one transaction; when it fails, the present files come back too.
    Raises BackupRefused, or ToolFailed when PostgreSQL says no.
    """
    manifest = verified(path)
    refuse_newer(manifest)
    if not replace and (tables_here() or any(kept_files())):
        raise BackupRefused("There is something in the database or in FILES_ROOT. Say --replace to lose it.")
    root: Path = settings.FILES_ROOT
    root.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=root.parent) as folder:
        unpack(path, Path(folder))
        with files_swapped(Path(folder) / FILES, Path(folder) / "before"):
            restore_database(Path(folder) / DUMP, Path(folder) / "restore.sql", made_by=manifest["pg_dump"])
    return manifest


def refuse_newer(manifest: dict[str, Any]) -> None:
    """Raise BackupRefused when the backup's tables are newer than this code."""
    known = {
        f"{app}.{name}" for app, name in MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    }
    if unknown := sorted(set(manifest["migrations"]) - known):
        raise BackupRefused(
            f"The backup was made by version {manifest['app_version']}, whose tables this code "
            f"does not know ({unknown[0]}). Install that version first."
        )


def tables_here() -> list[str]:
    """Names of the tables in the database."""
    with connection.cursor() as cursor:
        return connection.introspection.table_names(cursor)


def unpack(path: Path, folder: Path) -> None:
    """The verified backup's parts as files under `folder`. Not extractall: before 3.11.4 it is not strict."""
    (folder / FILES).mkdir(mode=0o700)
    with tarfile.open(path, "r:") as tar:
        for entry in tar.getmembers():
            source, target = tar.extractfile(entry), folder / entry.name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as out:
                shutil.copyfileobj(source or io.BytesIO(), out)
            os.utime(target, (entry.mtime, entry.mtime))


@contextmanager
def files_swapped(new: Path, aside: Path) -> Iterator[None]:
    """FILES_ROOT holds `new` from here on; when the block fails, it holds again what it held."""
    root: Path = settings.FILES_ROOT
    had_files = root.exists()
    if had_files:
        os.chmod(new, root.stat().st_mode & 0o777)
        os.rename(root, aside)
    os.rename(new, root)
    try:
        yield
    except BaseException:
        shutil.rmtree(root)
        if had_files:
            os.rename(aside, root)
        raise


def restore_database(dump: Path, script: Path, *, made_by: int) -> None:
    """Empty the schema and fill it from the dump in one transaction. `made_by`: pg_dump's major version."""
    body = script.with_suffix(".body")
    at_least = max(made_by, postgresql.server_version())
    postgresql.run("pg_restore", "--no-owner", f"--file={body}", str(dump), at_least=at_least)
    with script.open("wb") as out, body.open("rb") as rest:
        out.write(EMPTY_THE_SCHEMA.encode())
        for _line in range(PREAMBLE_LINES):
            line = rest.readline()
            out.write(b"" if line.startswith(NOT_BEFORE_17) else line)
        shutil.copyfileobj(rest, out)
    connection.close()
    postgresql.run(
        "psql", "--no-psqlrc", "--quiet", "--single-transaction", "-v", "ON_ERROR_STOP=1", "-f", str(script)
    )
