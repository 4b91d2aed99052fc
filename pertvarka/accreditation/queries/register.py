"""The public register: how each institution stands on a day, as is known now.

Nothing is kept of it: decisions and what interrupts them say everything, so an entry appears by itself on the
day a decision takes force. Each function asks the database a fixed number of times.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from pertvarka.accreditation import published
from pertvarka.accreditation.models import Certificate, Decision, Interruption
from pertvarka.accreditation.rules import Period, Standing, StandingKind, periods, standing, those_that_hold
from pertvarka.directory import queries as directory
from pertvarka.directory.models import Organisation
from pertvarka.directory.queries import CentreSearch

ORDERS = ("name", "municipality", "valid_until")
# A duplicate's decisions are those of the record it was merged into.
HOLDER = Coalesce("organisation__merged_into", "organisation")
HOLDER_OF_BROKEN = Coalesce("decision__organisation__merged_into", "decision__organisation")
# Not corrected_by=None: of that the planner foresees a single row, and then looks up thousands one by one.
HOLDS = ~Exists(Decision.objects.filter(corrects=OuterRef("pk")))
RULING = ("pk", "corrects_id", "years", "order_date", "in_force_from", "valid_until")
BREAK = ("decision_id", "kind", "from_on", "until_on")


@dataclass(frozen=True)
class RegisterSearch:
    """What a visitor looks for in the register of a day; an empty part means that it does not matter."""

    on: date
    text: str = ""
    municipality: str = ""
    county: str = ""
    kind: str = ""
    standing: str = ""
    ends_within: int | None = None  # days: those in force whose term ends by then
    order: str = "name"
    without_demonstration: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything but the day and the order was chosen."""
        return any(
            (
                self.text,
                self.municipality,
                self.county,
                self.kind,
                self.standing,
                self.ends_within is not None,
                self.without_demonstration,
            )
        )


@dataclass(frozen=True)
class Entry:
    """How one institution stands."""

    institution: int
    municipality: str  # its code
    standing: Standing

    @property
    def valid_until(self) -> date | None:
        """The last day of the decision's term."""
        return self.standing.decision.valid_until


@dataclass(frozen=True)
class Found:
    """The entries found, in order, and counts of all that were found before a standing was chosen."""

    entries: list[Entry]
    by_standing: Mapping[str, int] = field(default_factory=dict)

    @property
    def by_municipality(self) -> dict[str, int]:
        """How many of the entries found each municipality has; those with none are left out."""
        return Counter(entry.municipality for entry in self.entries)


def shown_standing(decisions: Iterable[Decision], on: date) -> Standing | None:
    """How an institution stands by its published decisions; None while it is not in the register."""
    decisions = list(decisions)
    return _in_register(standing(decisions, interruptions_of(decisions), on))


def _in_register(told: Standing | None) -> Standing | None:
    """A decision that has not taken force is in nobody's register."""
    return told if told and told.kind != StandingKind.COMING else None


def register_on(day: date) -> dict[int, Standing]:
    """Institution → how it stands on a day; only what the register publishes. Two queries."""
    decisions = _by_holder(Decision.objects.annotate(holder=HOLDER), RULING)
    interruptions = _by_holder(Interruption.objects.annotate(holder=HOLDER_OF_BROKEN), BREAK)
    found = {}
    for institution, rulings in decisions.items():
        told = standing(published.of(rulings), interruptions.get(institution, ()), day)
        if shown := _in_register(told):
            found[institution] = shown
    return found


def _by_holder(rows: QuerySet[Any], columns: tuple[str, ...]) -> dict[int, list[Any]]:
    """Institution → its rows, light ones: a register is drawn from thousands."""
    found: dict[int, list[Any]] = {}
    for row in rows.order_by().values_list(*columns, "holder", named=True):
        found.setdefault(row.holder, []).append(row)
    return found


def find(search: RegisterSearch) -> Found:
    """The entries looked for; three queries."""
    register = register_on(search.on)
    found = [
        Entry(number, municipality, register[number])
        for number, municipality in _institutions(search).values_list("pk", "municipality")
        if number in register
    ]
    counts = Counter(entry.standing.kind.value for entry in found)
    entries = [entry for entry in found if _is_wanted(entry, search)]
    if search.order == "valid_until":
        entries.sort(key=_soonest_end)
    return Found(entries, counts)


def _institutions(search: RegisterSearch) -> QuerySet[Organisation]:
    """The institutions that the directory finds, in the order asked for."""
    return directory.search_centres(
        CentreSearch(
            text=search.text,
            municipality=search.municipality,
            county=search.county,
            kind=search.kind,
            order="municipality" if search.order == "municipality" else "name",
            without_demonstration=search.without_demonstration,
        )
    )


def _is_wanted(entry: Entry, search: RegisterSearch) -> bool:
    if search.standing and entry.standing.kind != search.standing:
        return False
    if search.ends_within is None:
        return True
    last = search.on + timedelta(days=search.ends_within)
    return entry.standing.is_in_force and entry.valid_until is not None and entry.valid_until <= last


def _soonest_end(entry: Entry) -> tuple[bool, date]:
    """Terms that run before those that do not, the one that ends next first."""
    runs = entry.standing.is_in_force
    return not runs, (entry.valid_until if runs else None) or date.max


# --- What is shown of an entry --------------------------------------------------------------------------


@dataclass(frozen=True)
class ShownEntry:
    """An entry with its institution under the name of that day, and the decision that tells."""

    organisation: Organisation
    name: str
    standing: Standing
    decision: Decision


def shown(entries: Iterable[Entry], day: date) -> list[ShownEntry]:
    """The entries as a page or a file shows them; four queries however many there are."""
    entries = list(entries)
    institutions = directory.with_places(Organisation.objects.all()).in_bulk(
        [entry.institution for entry in entries]
    )
    decisions = with_papers(Decision.objects.all()).in_bulk([entry.standing.decision.pk for entry in entries])
    return [
        ShownEntry(
            institutions[entry.institution],
            directory.name_on(institutions[entry.institution], day),
            entry.standing,
            decisions[entry.standing.decision.pk],
        )
        for entry in entries
    ]


def with_papers(decisions: QuerySet[Decision]) -> QuerySet[Decision]:
    """The same decisions with their certificates and public copies."""
    return decisions.select_related("certificate", "public_file")


def number_of_certificate(decision: Decision) -> str:
    """The certificate's number; empty when none was issued."""
    try:
        return decision.certificate.number
    except Certificate.DoesNotExist:
        return decision.certificate_number


# --- One institution ------------------------------------------------------------------------------------


def decisions_of(institutions: Iterable[int]) -> dict[int, list[Decision]]:
    """Institution → its published decisions and those of its duplicates, with papers and interruptions."""
    numbers = list(institutions)
    theirs = Q(organisation__in=numbers) | Q(organisation__merged_into__in=numbers)
    found: dict[int, list[Decision]] = {number: [] for number in numbers}
    decisions: QuerySet[Any] = with_papers(Decision.objects.annotate(holder=HOLDER).filter(theirs))
    for decision in decisions.prefetch_related("interruptions"):
        found[decision.holder].append(decision)
    return {number: published.of(rulings) for number, rulings in found.items()}


def entries_on(day: date) -> QuerySet[Any]:
    """The published decisions that hold and had taken force by a day, with their `holder`; newest first."""
    found = Decision.objects.filter(HOLDS, in_force_from__lte=day).annotate(holder=HOLDER)
    if not published.terms()["refusals"]["published"]:
        found = found.filter(years__gte=1)
    return found.filter(holder__in=directory.centres().values("pk")).order_by("-in_force_from", "-pk")


def interruptions_of(decisions: Iterable[Decision]) -> list[Interruption]:
    """What interrupts these decisions; no query after decisions_of."""
    return [interruption for decision in decisions for interruption in decision.interruptions.all()]


def in_register(decisions: Iterable[Decision], on: date) -> list[Decision]:
    """Those that hold and have taken force by a day, the newest first."""
    begun = [each for each in those_that_hold(decisions) if each.in_force_from and each.in_force_from <= on]
    return sorted(begun, key=lambda each: (each.in_force_from, each.pk), reverse=True)


@dataclass(frozen=True)
class Chapter:
    """A period of an institution or of one whose work it took over, under the name borne when it began."""

    period: Period
    organisation: Organisation
    name: str


def history(organisation: Organisation, decisions: Mapping[int, list[Decision]], on: date) -> list[Chapter]:
    """The periods that had begun by a day, the newest first; `decisions` of it and its predecessors."""
    chapters = [
        Chapter(period, each, directory.name_on(each, period.from_on))
        for each in [organisation, *organisation.predecessors.all()]
        for period in periods(decisions[each.pk], interruptions_of(decisions[each.pk]))
        if period.from_on <= on
    ]
    return sorted(chapters, key=lambda chapter: chapter.period.from_on, reverse=True)


def accredited_on(day: date) -> int:
    """How many institutions are accredited on a day; three queries."""
    seen = set(directory.centres().values_list("pk", flat=True))
    return sum(told.is_in_force for number, told in register_on(day).items() if number in seen)
