"""How the house tests read the house: its tracked files, its rooms, its routes and its permissions."""

import ast
import configparser
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.urls import get_resolver

ROOT = Path(__file__).resolve().parent.parent.parent
HOUSE = ROOT / "pertvarka"


@cache
def kept_files() -> tuple[Path, ...]:
    """The files that the repository keeps or is about to keep (not those it ignores)."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(path for name in sorted(filter(None, listed.split("\0"))) if (path := ROOT / name).is_file())


def shown(path: Path) -> str:
    """A path as it stands in a failure."""
    return path.relative_to(ROOT).as_posix()


def house_code() -> list[Path]:
    """The Python files of the rooms, without tests and migrations."""
    return [
        path
        for path in kept_files()
        if path.suffix == ".py" and HOUSE in path.parents and not {"tests", "migrations"} & set(path.parts)
    ]


def templates() -> list[Path]:
    """The rooms' HTML templates."""
    return [path for path in kept_files() if path.suffix == ".html" and "templates" in path.parts]


@cache
def tree(path: Path) -> ast.Module:
    """A Python file, parsed."""
    return ast.parse(path.read_text("utf-8"))


def texts(path: Path) -> set[str]:
    """The text constants of a Python file."""
    return {
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def floors() -> dict[str, int]:
    """Each room's floor from .importlinter, the lowest being 0. Rooms side by side share a number."""
    contract = configparser.ConfigParser()
    contract.read(ROOT / ".importlinter")
    layers = contract["importlinter:contract:floors"]["layers"].split("\n")
    rooms = [line.split("|") for line in layers if line.strip()]
    return {
        name.strip(" ()"): number
        for number, line in enumerate(reversed(rooms))
        for name in line
        if name.strip()
    }


def routes() -> Iterator[tuple[str, object]]:
    """Every route's full name with its view."""

    def walk(patterns, namespace: str) -> Iterator[tuple[str, object]]:
        for pattern in patterns:
            if hasattr(pattern, "url_patterns"):
                inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
                yield from walk(pattern.url_patterns, inner)
            else:
                yield f"{namespace}{pattern.name}", pattern.callback

    yield from walk(get_resolver().url_patterns, "")
