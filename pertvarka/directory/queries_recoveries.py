"""Who can help: reads about recoveries."""

from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role


def officers_beside(*people: Person) -> list[Person]:
    """The agency's officers and heads who can sign in, without these people; deputies do not count."""
    held = RoleHolding.objects.current().filter(role__in=[Role.AGENCY_OFFICER, Role.AGENCY_HEAD])
    found = Person.objects.filter(holdings__in=held, account__is_active=True)
    return list(found.exclude(pk__in=[each.pk for each in people]).distinct())
