"""./manage backup FILE: the whole house in one file, without its keys."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pertvarka.foundation import backups
from pertvarka.foundation.postgresql import ToolFailed


class Command(BaseCommand):
    help = "Write the database and the kept files into one file that only you may read."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", type=Path, help="the file to write; it must not exist yet")

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        try:
            manifest = backups.make(path)
        except (backups.BackupRefused, ToolFailed) as refusal:
            raise CommandError(str(refusal)) from refusal
        except OSError as error:
            raise CommandError(f"Could not write {path}: {error.strerror}.") from error
        files = len(manifest["sha256"]) - 1
        self.stdout.write(f"{path}: the database and {files} files, {path.stat().st_size / 1024**2:.1f} MiB.")
        self.stdout.write(
            "SECRET_KEY and SEAL_KEYS are not in it. Keep them elsewhere: sealed ratings need them."
        )
