# ruff: noqa: N999 – the command is typed with a hyphen
"""`./manage end-role`: somebody no longer holds a role; yesterday is its last day, so the power ends now."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from pertvarka.directory import actions
from pertvarka.directory.models import RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation.clock import today


class Command(BaseCommand):
    help = "End a person's role, in one organisation or everywhere. Journalled; what was done stays."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("role", choices=Role.values)
        parser.add_argument(
            "--organisation", type=int, help="number of the organisation; everywhere if left out"
        )

    def handle(self, *args: Any, email: str, role: str, organisation: int | None, **options: Any) -> None:
        held = RoleHolding.objects.current().filter(person__email__iexact=email, role=role)
        found = list(held.filter(organisation=organisation) if organisation else held)
        if not found:
            raise CommandError(f"{email} does not hold the role {role} there today.")
        for holding in found:
            actions.end_role(holding, by=None, until_on=today() - timedelta(days=1))
        self.stdout.write(f"{len(found)} ended. On the day a role was given it still lasts until midnight.")
