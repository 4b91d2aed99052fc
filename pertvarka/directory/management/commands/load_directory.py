"""`load_directory`: counties, municipalities and the real institutions. Safe to repeat."""

from typing import Any

from django.core.management.base import BaseCommand

from pertvarka.directory.importing import load_directory


class Command(BaseCommand):
    """Reads the files of pertvarka/directory/geography into the database."""

    help = "Load counties, municipalities and the real institutions with their source marks."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, and say how much."""
        loaded = load_directory()
        self.stdout.write(
            f"{loaded.counties} counties, {loaded.municipalities} municipalities, "
            f"{loaded.institutions} institutions, {loaded.former_names} former names"
        )
