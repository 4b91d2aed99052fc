"""The smallest cast for tests: an invented centre and its people."""

from typing import Any

from pertvarka.directory.models import County, Municipality, Organisation, OrganisationKind, Person

PASSWORD = "žalias miškas prie ežero"


def make_centre(name: str = "Bandomasis švietimo centras") -> Organisation:
    """An invented centre in an invented municipality."""
    county, _ = County.objects.get_or_create(
        code="LT-XX",
        name_lt="Bandomoji apskritis",
        name_en="Trial County",
        name_lt_genitive="Bandomosios apskrities",
    )
    municipality, _ = Municipality.objects.get_or_create(
        code="LT-99",
        county=county,
        name_lt="Bandomoji savivaldybė",
        name_en="Trial Municipality",
        name_lt_genitive="Bandomosios savivaldybės",
        name_lt_locative="Bandomojoje savivaldybėje",
        short_name_lt="Bandomoji",
        seat="Bandymai",
        latitude=55,
        longitude=24,
    )
    return Organisation.objects.create(
        kind=OrganisationKind.MUNICIPAL_CENTRE,
        name_lt=name,
        municipality=municipality,
        evidence="invented",
        is_demonstration=True,
    )


def make_person(first_name: str = "Ona", email: str = "ona@centras.example", **fields: Any) -> Person:
    """Somebody without an account."""
    return Person.objects.create(first_name=first_name, last_name="Bandomoji", email=email, **fields)
