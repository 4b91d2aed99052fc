"""./manage restore FILE: the house as it was when the backup was made."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pertvarka.foundation import backups, health
from pertvarka.foundation.postgresql import ToolFailed


class Command(BaseCommand):
    help = "Verify a backup and put its database and files back. Stop the web server and the worker first."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", type=Path, help="a file made by ./manage backup")
        parser.add_argument(
            "--replace", "--yes", action="store_true", dest="replace", help="lose what is here now"
        )

    def handle(self, *args: Any, path: Path, replace: bool, **options: Any) -> None:
        try:
            manifest = backups.restore(path, replace=replace)
        except (backups.BackupRefused, ToolFailed) as refusal:
            raise CommandError(f"{refusal} Nothing was changed.") from refusal
        except OSError as error:
            raise CommandError(f"{error.strerror}: {error.filename}. Nothing was changed.") from error
        self.stdout.write(
            f"Restored the backup of {manifest['made_at']} (version {manifest['app_version']})."
        )
        if missing := health.missing_migrations():
            self.stdout.write(f"Its tables are older: run ./manage migrate ({len(missing)} migrations).")
