# ruff: noqa: N999 – the command is typed with a hyphen
"""./manage rotate-seals: everything sealed comes under the newest key, while the house runs."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pertvarka.foundation.health import examine_seals
from pertvarka.foundation.progress import Bar
from pertvarka.foundation.sealing import seals, shelves


class Command(BaseCommand):
    help = (
        "Seal everything anew with the first of SEAL_KEYS; say which keys may go, exit 1 when one is missing."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        counts = shelves.counts_by_key()
        bar = Bar(counts.total() - counts[seals.known_keys()[0].name])
        renewed = 0
        for batch in shelves.renew_all():
            bar.advance(batch.renewed + batch.not_opened)
            renewed += batch.renewed
        self.stdout.write(f"{renewed} values were sealed anew.")
        finding = examine_seals()
        self.stdout.write(finding.what)
        if finding.level == "problem":
            raise CommandError(finding.advice)
