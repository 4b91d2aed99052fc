"""Reads of places and institutions. Each function asks the database a fixed number of times."""

import math
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from pertvarka.directory.models import (
    CENTRE_KINDS,
    County,
    Evidence,
    FormerName,
    Municipality,
    Organisation,
)
from pertvarka.foundation.sorting import fold

EARTH_RADIUS_KM = 6371.0


@dataclass(frozen=True)
class CentreSearch:
    """What a visitor looks for; an empty part means that it does not matter."""

    text: str = ""
    municipality: str = ""
    county: str = ""
    kind: str = ""
    evidence: str = ""
    order: str = "name"
    without_demonstration: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything but the order was chosen."""
        return any(
            (self.text, self.municipality, self.county, self.kind, self.evidence, self.without_demonstration)
        )


ORDERS = {
    "name": ("sort_key", "pk"),
    "municipality": ("municipality__sort_key", "sort_key", "pk"),
}


@dataclass(frozen=True)
class KeyFigures:
    """Counts of real institutions; the invented ones are never counted."""

    working: int
    historic: int
    verified: int
    municipalities_served: int
    municipalities: int

    @property
    def listed(self) -> int:
        """Institutions in the directory, those that no longer work included."""
        return self.working + self.historic


def centres() -> QuerySet[Organisation]:
    """Institutions where teachers are trained. The invented ones are seen in demonstration mode only."""
    found = Organisation.objects.filter(kind__in=CENTRE_KINDS, merged_into=None)
    if not settings.DEMONSTRATION:
        found = found.filter(is_demonstration=False)
    return found


def search_centres(search: CentreSearch) -> QuerySet[Organisation]:
    """The institutions looked for, in the order asked for."""
    found = centres().filter(*(_has_word(word) for word in fold(search.text).split()))
    chosen = {
        "municipality": search.municipality,
        "municipality__county": search.county,
        "kind": search.kind,
        "evidence": search.evidence,
    }
    found = found.filter(**{column: value for column, value in chosen.items() if value})
    if search.without_demonstration:
        found = found.filter(is_demonstration=False)
    return found.order_by(*ORDERS[search.order])


def _has_word(word: str) -> Q:
    """The word stands in a present or former name, or in the name of the municipality or its seat."""
    former = FormerName.objects.filter(organisation=OuterRef("pk"), search_key__contains=word)
    return Q(search_key__contains=word) | Q(municipality__search_key__contains=word) | Q(Exists(former))


def with_places(found: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """The same institutions with all that a row or a page shows: three queries however many there are."""
    return found.select_related("municipality__county", "successor").prefetch_related("former_names")


def places() -> list[Municipality]:
    """The sixty municipalities with their counties, in Lithuanian order."""
    return list(Municipality.objects.select_related("county"))


def counties() -> list[County]:
    """The ten counties, in Lithuanian order."""
    return list(County.objects.all())


def count_by_municipality(found: QuerySet[Organisation]) -> dict[str, int]:
    """How many of these institutions each municipality has; those with none are left out."""
    rows = found.order_by().values_list("municipality").annotate(Count("pk"))
    return dict(rows)


def network() -> dict[str, int]:
    """How many real institutions work in each municipality; those with none are left out."""
    return count_by_municipality(centres().filter(is_demonstration=False, is_historic=False))


def key_figures(working_by_municipality: dict[str, int]) -> KeyFigures:
    """What the home page tells of the network that network() counted."""
    real = centres().filter(is_demonstration=False)
    counts = real.aggregate(
        historic=Count("pk", filter=Q(is_historic=True)),
        verified=Count("pk", filter=Q(evidence=Evidence.VERIFIED)),
    )
    return KeyFigures(
        working=sum(working_by_municipality.values()),
        municipalities_served=len(working_by_municipality),
        municipalities=Municipality.objects.count(),
        **counts,
    )


def name_on(organisation: Organisation, day: date) -> str:
    """The Lithuanian name that the organisation bore on a day."""
    for former in sorted(organisation.former_names.all(), key=lambda former: former.until_on):
        if day <= former.until_on:
            return former.name_lt
    return organisation.name_lt


@dataclass(frozen=True)
class Neighbour:
    """A working institution nearby."""

    organisation: Organisation
    kilometres: int  # between the municipalities' seats, in a straight line


def neighbours(organisation: Organisation, most: int = 5) -> list[Neighbour]:
    """The nearest other working institutions, nearest first; real beside real, invented beside invented."""
    others = (
        centres()
        .filter(is_historic=False, is_demonstration=organisation.is_demonstration)
        .exclude(pk=organisation.pk)
        .select_related("municipality")
    )
    near = [Neighbour(other, distance_km(organisation.municipality, other.municipality)) for other in others]
    return sorted(near, key=lambda neighbour: (neighbour.kilometres, neighbour.organisation.sort_key))[:most]


def distance_km(one: Municipality, other: Municipality) -> int:
    """Whole kilometres between two seats along the great circle."""
    south, north = math.radians(one.latitude), math.radians(other.latitude)
    half_east = math.radians(other.longitude - one.longitude) / 2
    chord = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(half_east) ** 2
    return round(2 * EARTH_RADIUS_KM * math.asin(math.sqrt(chord)))
