"""What somebody looks for among the days that experts worked: read from an address, applied to a query."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from pertvarka.evaluation.models import WorkDone

CONFIRMED, WAITING = "confirmed", "waiting"
YEAR_LETTERS = 4
ORDERS: dict[str, tuple[str, ...]] = {
    "visit": ("member__evaluation__visit_from", "pk"),
    "expert": ("member__expert__person__sort_key", "member__evaluation__visit_from", "pk"),
    "institution": ("member__evaluation__organisation__sort_key", "pk"),
    "days": ("days", "pk"),
}


@dataclass(frozen=True)
class WorkSearch:
    """An empty part means that it does not matter. state: confirmed or waiting."""

    text: str = ""
    year: int | None = None
    state: str = ""
    order: str = "visit"
    descending: bool = True

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> "WorkSearch":
        """From the parameters of an address; what makes no sense counts as not asked."""
        year, state = asked.get("year", ""), asked.get("state", "")
        order = asked.get("order", "-visit")
        name = order.removeprefix("-")
        return cls(
            text=asked.get("q", "").strip()[:100].replace("\0", ""),
            year=int(year) if year.isdecimal() and len(year) == YEAR_LETTERS else None,
            state=state if state in (CONFIRMED, WAITING) else "",
            order=name if name in ORDERS else "visit",
            descending=order.startswith("-"),
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but the order is asked."""
        return any((self.text, self.year, self.state))

    def among(self, work: QuerySet[WorkDone]) -> QuerySet[WorkDone]:
        """The days looked for, in the order asked for."""
        wanted = Q()
        for word in self.text.split():
            wanted &= (
                Q(member__expert__person__first_name__icontains=word)
                | Q(member__expert__person__last_name__icontains=word)
                | Q(member__evaluation__organisation__name_lt__icontains=word)
            )
        if self.year:
            wanted &= Q(member__evaluation__visit_from__year=self.year)
        if self.state:
            wanted &= Q(confirmed_at__isnull=self.state == WAITING)
        found = work.filter(wanted).order_by(*ORDERS[self.order])
        return found.reverse() if self.descending else found
