"""Reads of people and their roles. Each function asks the database a fixed number of times."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import Lower

from pertvarka.directory.access import may, relation_needed
from pertvarka.directory.models import Delegation, NameChange, Organisation, Outcome, Person, RoleHolding
from pertvarka.directory.roles import HEAD_ROLES, PERMISSION_OVER, Relation, Role
from pertvarka.foundation.sorting import fold


def acting_in(role: str, organisation_id: int) -> list[Person]:
    """Everybody who acts in a role of an organisation today: its holders and their deputies."""
    held = RoleHolding.objects.current().filter(role=role, organisation=organisation_id)
    lent = Delegation.objects.in_force().filter(holding__in=held)
    return list(Person.objects.filter(Q(holdings__in=held) | Q(received_delegations__in=lent)).distinct())


def heads_over(person: Person) -> list[Person]:
    """The heads of the institutions where the person holds a role today, without the person; one query."""
    places = RoleHolding.objects.current().filter(person=person).values("organisation")
    heads = RoleHolding.objects.current().filter(role__in=HEAD_ROLES, organisation__in=places)
    return list(Person.objects.filter(holdings__in=heads).exclude(pk=person.pk).distinct())


def officers() -> list[Person]:
    """The agency's officers; one query."""
    held = RoleHolding.objects.current().filter(role=Role.AGENCY_OFFICER)
    return list(Person.objects.filter(holdings__in=held).distinct())


def heads_after(holding: RoleHolding, day: date) -> QuerySet[RoleHolding]:
    """Who else holds the same role in the same organisation on the day after `day` or later."""
    same = RoleHolding.objects.filter(role=holding.role, organisation=holding.organisation_id)
    return same.exclude(pk=holding.pk).filter(Q(until_on=None) | Q(until_on__gt=day))


@dataclass(frozen=True)
class PeopleSearch:
    """Whom one looks for; an empty part means that it does not matter."""

    text: str = ""
    role: str = ""
    with_past: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything was chosen."""
        return bool(self.text or self.role or self.with_past)


def named(text: str) -> Q:
    """The condition that every word stands in a person's present or former name, or in the address."""
    condition = Q()
    for word in fold(text).split():
        former = NameChange.objects.filter(
            person=OuterRef("pk"), outcome=Outcome.ACCEPTED, former_key__contains=word
        )
        condition &= Q(search_key__contains=word) | Q(email__icontains=word) | Q(Exists(former))
    return condition


def visible_to(person: Person) -> QuerySet[Person]:
    """The people whose page `person` may open: the condition `may(person, "person.view", …)` as a filter."""
    people = Person.objects.filter(merged_into=None)
    if any(relation_needed(role, "person.view") == Relation.ANY for role in person.roles):
        return people
    places = [
        held.organisation_id
        for held in person.current_holdings
        if relation_needed(held.role, "person.view") == Relation.ORGANISATION
    ]
    here = RoleHolding.objects.current().filter(organisation__in=places)
    return people.filter(pk__in=here.values("person"))


def with_names(found: QuerySet[Person]) -> QuerySet[Person]:
    """The same people with their former names and present roles: two more queries however many there are."""
    accepted = NameChange.objects.filter(outcome=Outcome.ACCEPTED)
    current = RoleHolding.objects.current().select_related("organisation")
    return found.prefetch_related(
        Prefetch("name_changes", accepted, to_attr="former_names"),
        Prefetch("holdings", current, to_attr="held_today"),
    )


def holdings_of(organisation: Organisation, search: PeopleSearch) -> QuerySet[RoleHolding]:
    """Roles held in an organisation, in the order of names; each with its holder and present deputies."""
    found = RoleHolding.objects.all() if search.with_past else RoleHolding.objects.not_ended()
    found = found.filter(organisation=organisation)
    if search.role:
        found = found.filter(role=search.role)
    if search.text:
        found = found.filter(person__in=Person.objects.filter(named(search.text)).values("pk"))
    deputies = Delegation.objects.in_force().select_related("deputy")
    return (
        found.select_related("person__account")
        .prefetch_related(Prefetch("delegations", deputies, to_attr="deputies"))
        .order_by("person__sort_key", "role", "from_on", "pk")
    )


def roles_given_by(person: Person, organisation: Organisation) -> list[Role]:
    """Roles that `person` may give and end in an organisation; no query beyond the person's own roles."""
    return [role for role in organisation.roles_held_here if may(person, PERMISSION_OVER[role], organisation)]


def by_address(addresses: Iterable[str]) -> dict[str, Person]:
    """The people with these addresses, by address in small letters; one query."""
    wanted = {address.lower() for address in addresses}
    known = Person.objects.select_related("merged_into").annotate(address=Lower("email"))
    return {found.email.lower(): found.merged_into or found for found in known.filter(address__in=wanted)}


def same_names() -> QuerySet[Person]:
    """People whose name somebody else bears too, those of one name together."""
    people = Person.objects.filter(merged_into=None)
    twice = people.order_by().values("search_key").annotate(Count("pk")).filter(pk__count__gt=1)
    return people.filter(search_key__in=twice.values("search_key")).order_by("sort_key", "pk")


def waiting_names(people: QuerySet[Person]) -> QuerySet[NameChange]:
    """Requests for another name of these people that wait for an answer."""
    return NameChange.objects.filter(outcome=Outcome.WAITING, person__in=people.values("pk"))


def roles_known_to(reader: Person, person: Person) -> list[RoleHolding]:
    """The person's roles, past ones included: all of them for the agency, for a head those of the house."""
    holdings = person.holdings.select_related("organisation").order_by("-from_on", "pk")
    return [held for held in holdings if held.organisation is None or _sees_people(reader, held)]


def _sees_people(reader: Person, holding: RoleHolding) -> bool:
    return may(reader, "organisation.see_people", holding.organisation)
