"""Packages of the system, where we are root on Debian or Ubuntu; elsewhere we only say what is missing."""

import os
import shutil
from collections.abc import Sequence

from launcher.console import Failure, say, step
from launcher.processes import run

_refreshed: list[bool] = []


def able() -> bool:
    """Whether we may install packages here."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> None:
    """Installs packages without what they merely recommend. Raises Failure."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with step(f"Debian packages: {' '.join(packages)}"):
        if not _refreshed:
            run(
                ["apt-get", "-qq", "update"],
                purpose="Reading Debian's list of packages",
                environment=environment,
            )
            _refreshed.append(True)
        command = ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *packages]
        run(command, purpose="Installing Debian's packages", environment=environment)


def want(packages: Sequence[str], reason: str) -> None:
    """Installs packages that only some tests need; trouble is said aloud and stops nothing."""
    if not able():
        say(f"  ! Missing: {' '.join(packages)}. {reason} Install with: apt install {' '.join(packages)}")
        return
    try:
        install(packages)
    except Failure as failure:
        say(f"  ! {failure.what} {reason}")
