"""./manage doctor: looks at everything the house needs, line by line, and says what to do."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pertvarka.foundation.health import examine_all

SHOWN = {"ok": "OK     ", "warning": "WARNING", "problem": "PROBLEM"}


class Command(BaseCommand):
    help = "Examine the database, worker, mail, files, keys and clock; exit 1 when something does not work."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        findings = examine_all()
        for finding in findings:
            self.stdout.write(f"{SHOWN[finding.level]}  {finding.what}")
            if finding.advice:
                self.stdout.write(f"         → {finding.advice}")
        if problems := sum(finding.level == "problem" for finding in findings):
            raise CommandError(f"{problems} of {len(findings)} examinations found a problem.")
