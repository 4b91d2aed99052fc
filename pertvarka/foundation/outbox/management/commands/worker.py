"""./manage worker: carries out letters and slow work until it is told to stop."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from pertvarka.foundation.demonstration import ensure_own_database
from pertvarka.foundation.outbox.worker import Worker


class Command(BaseCommand):
    help = "Send the letters and do the slow work that wait in the outbox, and keep the daily schedule."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now, then stop")

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        ensure_own_database()
        worker = Worker()
        worker.obey_signals()
        worker.work() if once else worker.run()
