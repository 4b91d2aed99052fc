"""Reads of the register of experts: who sees whom, the search, visits and load."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, DateField, F, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, TruncDate

from pertvarka.directory.access import relation_needed
from pertvarka.directory.models import County, Person
from pertvarka.directory.queries_people import named
from pertvarka.directory.roles import Relation
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import Expert, ExpertLevel, Interest, PanelMember
from pertvarka.foundation.clock import VILNIUS, add_months, today

EXPIRING_MONTHS = 6  # a certificate that ends sooner is shown as ending
NOT_VISITED = (ExternalState.FORMING, ExternalState.STUDYING, ExternalState.VISITING, ExternalState.ABANDONED)


def shown() -> QuerySet[Expert]:
    """Experts with what a row, a page and their relations need; two queries."""
    counties = Prefetch("counties", queryset=County.objects.order_by("sort_key"))
    return Expert.objects.select_related("person__account").prefetch_related(counties)


def visible_to(person: Person) -> QuerySet[Expert]:
    """The experts whose page `person` may open: the condition `may(person, "expert.view", …)` as a filter."""
    needed = {relation_needed(role, "expert.view") for role in person.roles}
    if Relation.ANY in needed:
        return shown()
    return shown().filter(person=person if Relation.OWN in needed else None)


# --- Visits and load --------------------------------------------------------------------------------------


def places() -> QuerySet[Any]:
    """Places in panels that count as a visit, each with its day: the visit's, or the opening's until then."""
    opened_on = TruncDate("evaluation__opened_at", tzinfo=VILNIUS)
    return (
        PanelMember.objects.filter(stepped_down_at=None)
        .exclude(evaluation__state=ExternalState.ABANDONED)
        .annotate(day=Coalesce("evaluation__visit_from", opened_on, output_field=DateField()))
    )


def with_load(experts: QuerySet[Expert]) -> QuerySet[Any]:
    """The same experts with `load` (visits of this calendar year) and `visits_done`."""

    def count(found: QuerySet[Any]) -> Coalesce:
        own = found.filter(expert=OuterRef("pk")).order_by().values("expert")
        return Coalesce(Subquery(own.annotate(count=Count("pk")).values("count")), 0)

    done = places().exclude(evaluation__state__in=NOT_VISITED)
    return experts.annotate(load=count(places().filter(day__year=today().year)), visits_done=count(done))


def places_of(expert: Expert) -> list[Any]:
    """An expert's places in panels, the latest first, also those they stepped down from."""
    opened_on = TruncDate("evaluation__opened_at", tzinfo=VILNIUS)
    found = expert.places.annotate(
        day=Coalesce("evaluation__visit_from", opened_on, output_field=DateField())
    )
    return list(found.select_related("evaluation__organisation").order_by("-day", "-pk"))


def load_by_year(found: list[Any]) -> list[tuple[int, int]]:
    """(year, visits) of these places, the latest year first."""
    counted = [
        place
        for place in found
        if place.stepped_down_at is None and place.evaluation.state != ExternalState.ABANDONED
    ]
    return sorted(Counter(place.day.year for place in counted).items(), reverse=True)


def interests_of(expert: Expert) -> list[Interest]:
    """An expert's declared interests, those that were withdrawn last."""
    found = expert.interests.select_related("organisation", "told_by")
    return list(found.order_by(F("withdrawn_at").asc(nulls_first=True), "-told_at", "-pk"))


# --- Search -----------------------------------------------------------------------------------------------

STANDINGS = ("valid", "expiring", "expired", "left")
ORDERS = {
    "name": ("person__sort_key", "pk"),
    "level": ("level", "person__sort_key", "pk"),
    "valid_until": ("valid_until", "person__sort_key", "pk"),
    "load": ("load", "person__sort_key", "pk"),
    "visits": ("visits_done", "person__sort_key", "pk"),
}


@dataclass(frozen=True)
class ExpertSearch:
    """Whom one looks for; an empty part means that it does not matter. Who has left is shown when asked."""

    text: str = ""
    level: str = ""
    county: str = ""
    area: str = ""
    language: str = ""
    standing: str = ""
    is_free: bool = False  # takes another visit this year
    order: str = "name"
    descending: bool = False

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> "ExpertSearch":
        """From the parameters of an address; what makes no sense counts as not asked."""

        def text(name: str, most: int) -> str:
            return asked.get(name, "").replace("\0", "").strip()[:most]

        order = text("order", 20)
        return cls(
            text=text("q", 100),
            level=_one_of(text("level", 9), ExpertLevel.values),
            county=text("county", 6),
            area=text("area", 8),
            language=text("language", 2),
            standing=_one_of(text("standing", 10), STANDINGS),
            is_free=asked.get("free") == "1",
            order=order.removeprefix("-") if order.removeprefix("-") in ORDERS else "name",
            descending=order.startswith("-"),
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but the order is asked."""
        return any(
            (self.text, self.level, self.county, self.area, self.language, self.standing, self.is_free)
        )

    def among(self, experts: QuerySet[Expert]) -> QuerySet[Any]:
        """The experts looked for, in the order asked for, with their load."""
        wanted = _standing(self.standing, today())
        if self.text:
            wanted &= Q(person__in=Person.objects.filter(named(self.text)).values("pk"))
        if self.level:
            wanted &= Q(level=self.level)
        if self.county:
            wanted &= Q(counties=self.county)
        if self.area:
            wanted &= Q(areas__contains=[self.area])
        if self.language:
            wanted &= Q(languages__contains=[self.language])
        found = with_load(experts.filter(wanted))
        if self.is_free:
            found = found.filter(load__lt=F("visits_a_year"))
        found = found.order_by(*ORDERS[self.order])
        return found.reverse() if self.descending else found


def _one_of(text: str, choices: object) -> str:
    return text if text in choices else ""  # type: ignore[operator]


def _standing(standing: str, day: date) -> Q:
    """The condition of a standing on a day; without one, everybody who has not left."""
    here = Q(left_on=None) | Q(left_on__gt=day)
    match standing:
        case "left":
            return Q(left_on__lte=day)
        case "valid":
            return here & Q(valid_from__lte=day, valid_until__gte=day)
        case "expiring":
            return here & Q(valid_until__range=(day, add_months(day, EXPIRING_MONTHS)))
        case "expired":
            return here & Q(valid_until__lt=day)
    return here
