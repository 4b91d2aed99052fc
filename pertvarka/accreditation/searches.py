"""What somebody looks for among cases: read from an address, applied to a query and to courses."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import CaseState
from pertvarka.directory.models import FormerName
from pertvarka.foundation.sorting import fold
from pertvarka.frameworks.timeline import Course

DUE = "due"
ORDERS = {
    "requested": ("requested_on", "pk"),
    "number": ("number", "pk"),
    "institution": ("organisation__sort_key", "pk"),
    "state": ("state", "pk"),
    "planned": ("planned_year", "planned_month", "pk"),
    DUE: ("requested_on", "pk"),  # by the nearest last day, which courses tell
}


@dataclass(frozen=True)
class CaseSearch:
    """An empty part means that it does not matter. turn: the side whose turn it is; late: what is late."""

    text: str = ""
    state: str = ""
    year: int | None = None
    county: str = ""
    track: str = ""
    turn: str = ""
    late: bool = False
    order: str = "requested"
    descending: bool = True

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> "CaseSearch":
        """From the parameters of an address; what makes no sense counts as not asked."""
        order = asked.get("order", "-requested")
        state, year = asked.get("state", ""), asked.get("year", "")
        known = order.removeprefix("-") in ORDERS
        return cls(
            text=_code(asked, "q", 100).strip(),
            state=state if state in CaseState.values else "",
            year=int(year) if year.isdecimal() and len(year) == len("2026") else None,
            county=_code(asked, "county", 6),
            track=_code(asked, "track", 30),
            turn=_code(asked, "turn", 20),
            late=asked.get("late", "") == "1",
            order=order.removeprefix("-") if known else "requested",
            descending=order.startswith("-") if known else True,
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but the order is asked."""
        return any((self.text, self.state, self.year, self.county, self.track, self.turn, self.late))

    @property
    def asks_courses(self) -> bool:
        """Whether the answer depends on where each case's terms stand today."""
        return bool(self.turn or self.late or self.order == DUE)

    def among(self, cases: QuerySet[Case]) -> QuerySet[Case]:
        """The cases that the database can tell, in the order asked for."""
        chosen = {
            "state": self.state,
            "planned_year": self.year,
            "organisation__municipality__county": self.county,
            "track": self.track,
        }
        found = cases.filter(**{name: value for name, value in chosen.items() if value})
        for word in fold(self.text).split():
            former = FormerName.objects.filter(
                organisation=OuterRef("organisation"), search_key__contains=word
            )
            found = found.filter(
                Q(organisation__search_key__contains=word) | Q(number__icontains=word) | Q(Exists(former))
            )
        found = found.order_by(*ORDERS[self.order])
        return found.reverse() if self.descending else found

    def takes(self, course: Course) -> bool:
        """Whether a case whose course this is is looked for."""
        its_turn = not self.turn or any(passage.actor.key == self.turn for passage in course.now)
        return its_turn and (not self.late or any(passage.is_late for passage in course.now))


def _code(asked: Mapping[str, str], name: str, most: int) -> str:
    return asked.get(name, "")[:most].replace("\0", "")
