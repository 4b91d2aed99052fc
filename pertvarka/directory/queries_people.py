"""Reads of people and their roles that more than one caller needs."""

from django.db.models import Q

from pertvarka.directory.models import Delegation, Person, RoleHolding


def acting_in(role: str, organisation_id: int) -> list[Person]:
    """Everybody who acts in a role of an organisation today: its holders and their deputies; one query."""
    held = RoleHolding.objects.current().filter(role=role, organisation=organisation_id)
    lent = Delegation.objects.in_force().filter(holding__in=held)
    return list(Person.objects.filter(Q(holdings__in=held) | Q(received_delegations__in=lent)).distinct())
