"""`manage.py load_frameworks`: brings the country's frameworks into the database and publishes them."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from pertvarka.frameworks import actions
from pertvarka.frameworks.problems import FrameworkError

PUBLISHED_WITH_THE_PROGRAM = (actions.DATA / "institution-evaluation.yaml",)


class Command(BaseCommand):
    help = "Load frameworks from YAML. Safe to repeat: content that is already there is left alone."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="*", type=Path, help="YAML files; those of the program when left out"
        )
        parser.add_argument("--draft", action="store_true", help="begin drafts with them, do not publish")

    @override("en")  # an operator's tools speak English
    def handle(self, *args: Any, **options: Any) -> None:
        for path in options["files"] or PUBLISHED_WITH_THE_PROGRAM:
            try:
                said = _drafted(path) if options["draft"] else _published(path)
            except FrameworkError as error:
                lines = "\n".join(f"  {problem}" for problem in error.problems)
                raise CommandError(f"{path.name} was not loaded:\n{lines}") from error
            if options["verbosity"]:
                self.stdout.write(said)
        if not options["files"]:
            self._load_procedures(is_told=bool(options["verbosity"]))

    def _load_procedures(self, *, is_told: bool) -> None:
        for path in sorted(actions.PROCEDURES.glob("*.yaml")):
            try:
                version = actions.load_procedure(path)
            except FrameworkError as error:
                lines = "\n".join(f"  {problem}" for problem in error.problems)
                raise CommandError(f"{path.name} was not loaded:\n{lines}") from error
            if is_told:
                self.stdout.write(f"{version} · {version.content_hash[:12]}")


def _published(path: Path) -> str:
    loaded = actions.load(path)
    return f"{loaded.version} · {loaded.version.content_hash[:12]} · {loaded.change}"


def _drafted(path: Path) -> str:
    draft = actions.start_draft_from_file(actions.text_of(path), title=path.name[:200], by=None)
    return f"{draft.framework} · draft {draft.pk}"
