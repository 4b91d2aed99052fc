"""Fills the demonstration's own database with an invented country; nowhere else, and only once."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command

from pertvarka.site.demonstration.country import build


class Command(BaseCommand):
    help = "Fill the demonstration's own database with invented centres, people and self-evaluations."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--seed", type=int, default=1918, help="the same seed tells the same stories")

    def handle(self, *args: Any, seed: int, **options: Any) -> None:
        if settings.MODE == "production":
            raise CommandError("Invented people and ratings have no place in a production database.")
        call_command("load_directory", verbosity=0)
        call_command("load_frameworks", verbosity=0)
        centres = build(seed)
        self.stdout.write(
            f"{centres} invented centres stand ready. Sign in at {settings.SITE_URL}/demonstration/"
        )
