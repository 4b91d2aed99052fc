"""Fills the demonstration's own database with an invented country; nowhere else, and only once."""

import resource
import time
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection

from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation import journal
from pertvarka.site.demonstration import scale
from pertvarka.site.demonstration.country import build

BAR = 20  # signs


class Command(BaseCommand):
    help = "Fill the demonstration's own database with invented centres, people and self-evaluations."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--seed", type=int, default=1918, help="the same seed tells the same stories")
        parser.add_argument(
            "--scale",
            choices=("small", "country"),
            default="small",
            help=f"country: {scale.TEACHERS} teachers, {scale.SCHOOLS} schools, {scale.CENTRES} centres",
        )

    def handle(self, *args: Any, seed: int, **options: Any) -> None:
        if settings.MODE == "production":
            raise CommandError("Invented people and ratings have no place in a production database.")
        call_command("load_directory", verbosity=0)
        call_command("load_frameworks", verbosity=0)
        centres = build(seed)
        if options["scale"] == "country":
            self._grow(seed)
            centres = scale.CENTRES
        journal.publish_root()
        self.stdout.write(
            f"{centres} invented centres stand ready. Sign in at {settings.SITE_URL}/demonstration/"
        )

    def _grow(self, seed: int) -> None:
        """The whole country, with its progress, and what it cost."""
        begun = time.monotonic()
        scale.grow(seed, self._tell)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
            cursor.execute("SELECT pg_database_size(current_database())")
            (size,) = cursor.fetchone()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # Linux counts in KiB
        self.stdout.write(
            f"{Person.objects.count()} people, "
            f"{Organisation.objects.filter(kind=OrganisationKind.SCHOOL).count()} schools, "
            f"{SelfEvaluation.objects.count()} self-evaluations in {time.monotonic() - begun:.0f} s, "
            f"at most {memory:.0f} MB of memory; the database takes {size / 2**20:.0f} MB."
        )

    def _tell(self, what: str, done: int, whole: int) -> None:
        """One line of progress; the launcher shows each as it comes."""
        full = BAR * done // whole
        self.stdout.write(f"{'█' * full}{'░' * (BAR - full)} {done} of {whole} {what}")
        self.stdout.flush()
