"""The Python packages: a virtual environment that holds exactly what the lock names, checked by hash."""

import json
import os
import subprocess
import sys
from pathlib import Path

from launcher.console import Failure, step
from launcher.places import CHECKOUT, STATE, digest, private_folder, write_whole
from launcher.processes import clean, run

VENV = CHECKOUT / ".venv"
PYTHON = VENV / "bin" / "python"
INSTALLER = CHECKOUT / "launcher" / "uv.txt"
LOCKS = {"app": CHECKOUT / "requirements" / "app.txt", "dev": CHECKOUT / "requirements" / "dev.txt"}


def ensure(kind: str) -> None:
    """Makes the environment hold the lock `kind` ("app", or "dev", which holds app too)."""
    made = stamp_of(VENV)
    if satisfied(made, kind):
        return
    with step("Python packages, each checked by its hash"):
        if not usable(made):
            make(VENV)
        outside = outside_settings()
        if not (VENV / "bin" / "uv").exists():
            pip(PYTHON, INSTALLER, outside)
        run(
            [
                PYTHON,
                "-m",
                "uv",
                "--quiet",
                "pip",
                "sync",
                "--python",
                PYTHON,
                "--require-hashes",
                LOCKS[kind],
            ],
            purpose="Installing the Python packages",
            environment=outside,
            folder=CHECKOUT,
        )
        write_whole(VENV / "pertvarka.json", json.dumps(wanted(kind)))


def wanted(kind: str) -> dict[str, str]:
    """What a finished environment says about itself."""
    return {
        "kind": kind,
        "lock": digest([], LOCKS[kind].read_text(encoding="utf-8")),
        "place": str(VENV),
        "python": "{}.{}".format(*sys.version_info[:2]),
    }


def stamp_of(folder: Path) -> dict[str, str]:
    """What the environment says about itself; empty when it was not finished by us."""
    card = folder / "pertvarka.json"
    found: dict[str, str] = json.loads(card.read_text(encoding="utf-8")) if card.exists() else {}
    return found


def satisfied(made: dict[str, str], kind: str) -> bool:
    """Whether the environment already holds the lock, or a larger one that is as fresh."""
    kinds = [kind, "dev"] if kind == "app" else [kind]
    return made in [wanted(each) for each in kinds] and works()


def usable(made: dict[str, str]) -> bool:
    """Whether the environment can be kept and only brought up to the lock: not moved, its Python answers."""
    return made.get("place", str(VENV)) == str(VENV) and works()


def works() -> bool:
    """Whether the environment's Python starts and is ours in version."""
    question = [str(PYTHON), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, check=False, env=clean(os.environ))
    except OSError:
        return False
    return answer.stdout.strip() == wanted("app")["python"]


def make(folder: Path) -> None:
    """Makes an empty environment; as root on Debian the missing part of Python is installed first."""
    command = [sys.executable, "-m", "venv", "--clear", str(folder)]
    try:
        run(command, purpose="Making the virtual environment")
    except Failure as failure:
        if "python3-venv" not in failure.do or os.geteuid() != 0 or not Path("/usr/bin/apt-get").exists():
            raise
        from launcher import debian

        debian.install([f"python{wanted('app')['python']}-venv"])
        run(command, purpose="Making the virtual environment")


def pip(python: Path, lock: Path, outside: dict[str, str]) -> None:
    """Installs a small lock with pip, which is always there and knows the machine's own settings."""
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    patience = ["--retries", "2", "--timeout", "20"]
    run(
        [python, "-m", "pip", "install", *options, *patience, "-r", lock],
        purpose="Installing with pip",
        environment=outside,
    )


def outside_settings() -> dict[str, str]:
    """The environment for programs that fetch packages.

    uv and npm do not read pip's settings; a mirror or certificate named there must reach them. Without a home
    that can be written to, caches lie in the state folder.
    """
    outside = dict(os.environ)
    asked = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"],
        capture_output=True,
        text=True,
        check=False,
        env=clean(os.environ),
    )
    for line in asked.stdout.splitlines():
        name, _, value = line.partition("=")
        words = value.strip("'\"")
        if name.endswith(".index-url") and "UV_INDEX_URL" not in outside:
            outside.setdefault("UV_DEFAULT_INDEX", words)
        if name.endswith(".cert"):
            outside.setdefault("SSL_CERT_FILE", words)
            outside.setdefault("NODE_EXTRA_CA_CERTS", words)
    return with_caches(outside)


def with_caches(outside: dict[str, str]) -> dict[str, str]:
    """Adds cache folders of our own where the user has no home to keep them in."""
    if not os.access(Path.home(), os.W_OK):
        cache = private_folder(STATE / "cache")
        names = {"UV_CACHE_DIR": "uv", "PIP_CACHE_DIR": "pip", "npm_config_cache": "npm"}
        for name, folder in names.items():
            outside.setdefault(name, str(cache / folder))
    return outside
