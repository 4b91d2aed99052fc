# ruff: noqa: N999 – the command is typed with a hyphen
"""./manage export-journal FILE: the journal as lines that a stranger can verify."""

import gzip
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.db.models import Model

from pertvarka.foundation.journal import exporting, queries
from pertvarka.foundation.journal.exporting import A_BATCH
from pertvarka.foundation.progress import Bar


class Command(BaseCommand):
    help = "Write the journal into a file that only you may read; verify_journal.py verifies it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", help="the file to write, compressed when it ends in .gz; - is the output")
        parser.add_argument("--digests", action="store_true", help="only the chain, without any content")
        parser.add_argument(
            "--about",
            nargs=2,
            metavar=("LABEL", "NUMBER"),
            help="one record, as evaluation.selfevaluation 12",
        )

    def handle(self, *args: Any, path: str, digests: bool, about: list[str] | None, **options: Any) -> None:
        if about:
            lines = exporting.case(found(*about))
        else:
            lines = exporting.digests() if digests else exporting.whole()
        if path == "-":
            sys.stdout.buffer.writelines(lines)
            return
        try:
            with new_file(path) as file:
                file.writelines(counted(lines))
        except FileExistsError as error:
            raise CommandError(f"{path} exists already. Choose another name.") from error
        except OSError as error:
            raise CommandError(f"Could not write {path}: {error.strerror}.") from error
        self.stdout.write(f"{path}: verify it with python3 verify_journal.py {path} --roots roots.jsonl")


@contextmanager
def new_file(path: str) -> Iterator[Any]:
    """A file that did not exist, for its owner alone, compressed when its name says so."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        if not path.endswith(".gz"):
            yield file
            return
        with gzip.open(file, "wb") as packed:
            yield packed


def counted(lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines, while a bar grows."""
    bar = Bar(queries.length())
    for number, line in enumerate(lines, start=1):
        if number % A_BATCH == 0:
            bar.advance(A_BATCH)
        yield line


def found(label: str, number: str) -> Model:
    """The record of a label and a number; the journal may know it although its row is gone."""
    try:
        return apps.get_model(label)(pk=number)
    except (LookupError, ValueError) as error:
        raise CommandError(f"There is no kind of record called {label}.") from error
