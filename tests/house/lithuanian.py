"""The Lithuanian texts that people read, and what the dictionary says about their words.

The project's own words stand in docs/words-lt.txt and names in docs/names-lt.txt: one a line, `word/model`
when the word is inflected like a model word that the dictionary knows (hunspell's personal dictionary).
"""

import csv
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml

from pertvarka.foundation.words.catalogues import catalogue_path, read, strings_of
from pertvarka.foundation.words.extract import rooms
from tests.house.reading import HOUSE, ROOT, kept_files, shown

WORDS, NAMES = ROOT / "docs" / "words-lt.txt", ROOT / "docs" / "names-lt.txt"
NOT_WORDS = re.compile(
    r"%\(\w+\)[a-z]|%[sd]|\{\w*\}"  # placeholders
    r"|<[^>]*>|&\w+;"  # markup
    r"|\./\w+|--[\w-]+|axe-core"  # commands and programs
    r"|\b(?:https?://\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)*\.(?:lt|eu|it|com|org|example|gov)\b\S*)"  # addresses
    r"|\b[\w-]*\d[\w/-]*"  # numbers and codes
)
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
WHOLLY_LITHUANIAN = {"texts.yaml"}  # what invented centres write about themselves is not translated


def texts() -> Iterator[tuple[str, str]]:
    """Where each Lithuanian text stands, and the text."""
    for room in rooms(HOUSE):
        if catalogue_path(room).exists():
            for message in read(room):
                if message.id:
                    yield from ((shown(catalogue_path(room)), form) for form in strings_of(message))
    for path in kept_files():
        if HOUSE in path.parents and path.suffix == ".yaml":
            content = yaml.safe_load(path.read_text("utf-8"))
            yield from ((shown(path), text) for text in in_yaml(content, path.name in WHOLLY_LITHUANIAN))
        if HOUSE in path.parents and path.suffix == ".csv":
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    yield from ((shown(path), row[key] or "") for key in row if is_lithuanian(key))


def is_lithuanian(key: object) -> bool:
    """Whether a field's name says that its text is Lithuanian."""
    return str(key) == "lt" or "_lt" in str(key)


def in_yaml(node: object, inside: bool) -> Iterator[str]:
    """The Lithuanian texts of a YAML document; `inside`: whether all that lies here is Lithuanian."""
    if isinstance(node, str) and inside:
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from in_yaml(value, inside or is_lithuanian(key))
    elif isinstance(node, list):
        for item in node:
            yield from in_yaml(item, inside)


def words_of(text: str) -> list[str]:
    """The words of a text, without placeholders, markup, addresses and numbers; hyphens part them."""
    return [
        part for word in WORD.findall(NOT_WORDS.sub(" ", text)) for part in word.split("-") if len(part) > 1
    ]


def has_dictionary() -> bool:
    """Whether hunspell and its Lithuanian dictionary are on this machine."""
    program = shutil.which("hunspell")
    if not program:
        return False
    listed = subprocess.run(
        [program, "-D"], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    return "lt_LT" in listed.stdout + listed.stderr


def unknown(words: set[str], lists: tuple[Path, ...] = (WORDS, NAMES)) -> set[str]:
    """Those words that neither the dictionary nor the project's lists know."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as personal:
        personal.write("\n".join(line for path in lists for line in entries(path)) + "\n")
        personal.flush()
        command = ["hunspell", "-d", "lt_LT", "-i", "utf-8", "-p", personal.name, "-l"]
        answer = subprocess.run(
            command,
            input="\n".join(sorted(words)),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
    return set(answer.stdout.split())


def entries(path: Path) -> list[str]:
    """A list's lines without comments."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line]
