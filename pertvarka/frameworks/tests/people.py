"""The agency's people and the others who meet a draft."""

from pertvarka.directory import actions as directory
from pertvarka.directory.models import County, Evidence, Municipality, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role


def place() -> Municipality:
    """An invented municipality."""
    county, _ = County.objects.get_or_create(
        code="LT-XX",
        defaults={"name_lt": "Pavyzdžio apskritis", "name_en": "S", "name_lt_genitive": "P", "sort_key": "p"},
    )
    found, _ = Municipality.objects.get_or_create(
        code="LT-99",
        defaults={
            "county": county,
            "name_lt": "Pavyzdžio savivaldybė",
            "name_en": "Sample",
            "name_lt_genitive": "Pavyzdžio savivaldybės",
            "name_lt_locative": "Pavyzdžio savivaldybėje",
            "short_name_lt": "Pavyzdys",
            "seat": "Pavyzdys",
            "latitude": 55,
            "longitude": 24,
            "sort_key": "p",
        },
    )
    return found


def organisation(name: str, kind: str = OrganisationKind.AGENCY) -> Organisation:
    """An invented organisation."""
    return Organisation.objects.get_or_create(
        name_lt=name,
        defaults={
            "kind": kind,
            "municipality": place(),
            "evidence": Evidence.INVENTED,
            "is_demonstration": True,
            "sort_key": name.casefold(),
        },
    )[0]


def person(name: str, *roles: str, where: Organisation | None = None) -> Person:
    """An invented person with an account and these roles, at the agency unless said otherwise."""
    found = directory.find_or_create_person(
        "Vardenė", name, f"{name}@pavyzdys.example", is_demonstration=True
    )
    if found.account_id is None:
        directory.create_account(found, None)
    for role in roles:
        directory.give_role(found, role, where or organisation("Agentūra"), by=None)
    return Person.objects.get(pk=found.pk)


def officer(name: str = "Rengėja") -> Person:
    """Somebody who drafts."""
    return person(name, Role.AGENCY_OFFICER)


def agency_head(name: str = "Vadovė") -> Person:
    """Somebody who publishes."""
    return person(name, Role.AGENCY_HEAD)
