"""What somebody looks for among the measures of plans: read from an address, applied to a query."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from pertvarka.evaluation.models import Measure
from pertvarka.evaluation.states import OPEN_MEASURES, MeasureState
from pertvarka.foundation.clock import today

LATE = "late"
ORDERS = {
    "due": ("due_on", "pk"),
    "title": ("title", "pk"),
    "area": ("area_code", "due_on", "pk"),
    "owner": ("owner__last_name", "owner__first_name", "due_on", "pk"),
    "state": ("state", "due_on", "pk"),
    "cost": ("cost", "pk"),
}


@dataclass(frozen=True)
class MeasureSearch:
    """An empty part means that it does not matter. state: a state's code, or "late"."""

    text: str = ""
    year: int | None = None
    area: str = ""
    state: str = ""
    centre: int | None = None
    is_mine: bool = False
    order: str = "due"
    descending: bool = False

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> "MeasureSearch":
        """From the parameters of an address; what makes no sense counts as not asked."""
        order = asked.get("order", "")
        state = asked.get("state", "")
        return cls(
            text=asked.get("q", "").strip()[:100].replace("\0", ""),
            year=_number(asked.get("year", "")),
            area=asked.get("area", "")[:8].replace("\0", ""),
            state=state if state in {*MeasureState.values, LATE} else "",
            centre=_number(asked.get("centre", "")),
            is_mine=asked.get("mine", "") == "1",
            order=order.removeprefix("-") if order.removeprefix("-") in ORDERS else "due",
            descending=order.startswith("-"),
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but the order is asked."""
        return any((self.text, self.year, self.area, self.state, self.centre, self.is_mine))

    def among(self, measures: QuerySet[Measure], *, mine: int) -> QuerySet[Measure]:
        """The measures looked for, in the order asked for. mine: the number of the person who asks."""
        wanted = Q()
        for word in self.text.split():
            wanted &= (
                Q(title__icontains=word)
                | Q(owner__first_name__icontains=word)
                | Q(owner__last_name__icontains=word)
            )
        if self.year:
            wanted &= Q(plan__self_evaluation__year=self.year) | Q(since_year=self.year)
        if self.area:
            wanted &= Q(area_code=self.area)
        if self.state == LATE:
            wanted &= Q(state__in=OPEN_MEASURES, due_on__lt=today())
        elif self.state:
            wanted &= Q(state=self.state)
        if self.centre:
            wanted &= Q(plan__self_evaluation__organisation=self.centre)
        if self.is_mine:
            wanted &= Q(owner=mine)
        found = measures.filter(wanted).order_by(*ORDERS[self.order])
        return found.reverse() if self.descending else found


def _number(text: str) -> int | None:
    """A whole number that fits the database, or None."""
    return int(text) if text.isdecimal() and len(text) <= 9 else None
