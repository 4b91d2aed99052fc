"""What changed in the register, for feed readers and for programs that keep a copy.

A change happens on a day and becomes known on a day: what is recorded late is told on the day it was
recorded, so whoever asks for everything since a day misses nothing.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import DateField, Exists, F, IntegerField, OuterRef, Q, QuerySet, TextChoices, Value
from django.db.models.expressions import Expression
from django.db.models.functions import Cast, Greatest, TruncDate
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import published
from pertvarka.accreditation.models import Decision, Interruption
from pertvarka.accreditation.queries.register import HOLDS
from pertvarka.directory import queries as directory
from pertvarka.foundation.clock import VILNIUS


class ChangeKind(TextChoices):
    """What happened to an entry of the register."""

    TAKES_FORCE = "takes_force", _("A decision took force")
    CORRECTED = "corrected", _("A clerical error was corrected")
    COURT = "court", _("Suspended by a court")
    COURT_ENDS = "court_ends", _("A court's suspension ended")
    WITHDRAWAL = "withdrawal", _("Accreditation withdrawn")
    ANNULMENT = "annulment", _("Order annulled")
    TERM_ENDS = "term_ends", _("The term ended")


@dataclass(frozen=True)
class Change:
    """One change of an entry: when it happened, when it became known, and to which decision."""

    kind: ChangeKind
    decision: Decision
    on: date
    known_on: date

    @property
    def name(self) -> str:
        """What no other change is called."""
        return f"{self.decision.pk}-{self.kind.value}-{self.on}"


ROW = ("decision_number", "change", "on", "known_on")


def changes(*, until: date, since: date | None = None) -> QuerySet[Any, dict[str, Any]]:
    """Rows of changes known by `until` (and not before `since`), the latest first, for `tell`."""
    known = Q(known_on__lte=until) & (Q(known_on__gte=since) if since else Q())
    told = [*_of_decisions(until), *_of_interruptions()]
    first, *others = [rows.filter(known, on__lte=until).values(*ROW) for rows in told]
    return first.union(*others, all=True).order_by("-known_on", "-on", "-decision_number", "change")


def tell(rows: list[dict[str, Any]]) -> list[Change]:
    """The changes of these rows with their decisions and institutions; two queries."""
    wanted = Decision.objects.select_related("organisation").prefetch_related("organisation__former_names")
    decisions = wanted.in_bulk([row["decision_number"] for row in rows])
    return [
        Change(ChangeKind(row["change"]), decisions[row["decision_number"]], row["on"], row["known_on"])
        for row in rows
    ]


def _shown() -> QuerySet[Decision]:
    """Decisions that the register shows, among those that hold."""
    seen = Q(organisation__in=directory.centres().values("pk"))
    found = Decision.objects.filter(seen, HOLDS).exclude(in_force_from=None).order_by()
    return found if published.terms()["refusals"]["published"] else found.filter(years__gte=1)


def _of_decisions(until: date) -> list[QuerySet[Any]]:
    """They take force or correct; their terms end, unless the next one has begun by then."""
    recorded = TruncDate("recorded_at", tzinfo=VILNIUS)
    day_after = Cast(F("valid_until") + 1, DateField())
    following = Decision.objects.filter(
        HOLDS,
        organisation=OuterRef("organisation"),
        years__gte=1,
        in_force_from__gt=OuterRef("in_force_from"),
        in_force_from__lte=OuterRef("day_after"),
    )
    broken_for_good = Interruption.objects.filter(decision=OuterRef("pk"), until_on=None)
    ended = _shown().exclude(valid_until=None).annotate(day_after=day_after)
    ended = ended.filter(~Exists(following), ~Exists(broken_for_good))
    return [
        _rows(_shown().filter(corrects=None), ChangeKind.TAKES_FORCE, F("pk"), F("in_force_from"), recorded),
        _rows(_shown().exclude(corrects=None), ChangeKind.CORRECTED, F("pk"), recorded, recorded),
        _rows(ended, ChangeKind.TERM_ENDS, F("pk"), F("day_after"), recorded),
    ]


def _of_interruptions() -> list[QuerySet[Any]]:
    told = TruncDate("told_at", tzinfo=VILNIUS)
    shown = Interruption.objects.filter(decision__in=_shown().values("pk")).order_by()
    begun = [
        _rows(shown.filter(kind=kind), ChangeKind(kind), F("decision_id"), F("from_on"), told)
        for kind in ("court", "withdrawal", "annulment")
    ]
    ended = shown.exclude(until_on=None)
    last = Cast(F("until_on") + 1, DateField())
    return [*begun, _rows(ended, ChangeKind.COURT_ENDS, F("decision_id"), last, told)]


def _rows(
    found: QuerySet[Any], kind: ChangeKind, decision: Expression | F, on: Any, recorded: Expression
) -> QuerySet[Any]:
    """The rows of one kind of change."""
    return found.annotate(
        decision_number=Cast(decision, IntegerField()),
        change=Value(kind.value),
        on=on,
        known_on=Greatest(on, recorded),
    )
