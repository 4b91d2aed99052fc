# ruff: noqa: N999 – the command is typed with a hyphen
"""./manage create-admin: the first people of a new house, invited by a link; no password is typed here."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import translation

from pertvarka.directory import actions, letters
from pertvarka.directory.models import Organisation, OrganisationKind
from pertvarka.directory.roles import Role

ROLES = [Role.OPERATOR.value, Role.AGENCY_OFFICER.value]


class Command(BaseCommand):
    help = "Invite an operator or an agency officer: prints the link and sends it by e-mail."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("first_name")
        parser.add_argument("last_name")
        parser.add_argument("--role", choices=ROLES, required=True)
        parser.add_argument("--organisation", type=int, help="number of the agency that an officer works for")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            validate_email(options["email"])
        except ValidationError as error:
            raise CommandError(f"{options['email']} is not an e-mail address.") from error
        works_for_agency = options["role"] == Role.AGENCY_OFFICER
        organisation = self.agency(options["organisation"]) if works_for_agency else None
        with transaction.atomic():
            person = actions.find_or_create_person(
                options["first_name"], options["last_name"], options["email"], by=None
            )
            if person.account_id:
                actions.give_role(person, options["role"], organisation, by=None)
                self.stdout.write(f"{person.full_name} has an account already and now holds the role.")
                return
            actions.give_role(person, options["role"], organisation, by=None)
            token = actions.invite(person, by=None)
        with translation.override(person.language):
            link = letters.address("directory:accept-invitation", token=token)
        self.stdout.write(
            f"{person.full_name} is invited. The letter is on its way; the same link, once only:"
        )
        self.stdout.write(link)

    def agency(self, number: int | None) -> Organisation:
        """The agency with this number, or the only one there is. Raises CommandError otherwise."""
        agencies = Organisation.objects.filter(kind=OrganisationKind.AGENCY)
        found = list(agencies.filter(pk=number) if number else agencies)
        if len(found) == 1:
            return found[0]
        listed = (
            "".join(f"\n  {agency.pk}  {agency}" for agency in agencies) or " none yet, load the directory."
        )
        raise CommandError(f"Say --organisation with the number of the agency. Agencies:{listed}")
