"""Reads of evidence: the library and its search, what serves an indicator, three years at a glance."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchRank
from django.db.models import Count, F, Prefetch, Q, QuerySet

from pertvarka.directory.access import GRANTS
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Relation
from pertvarka.evaluation.models import Codes, Evidence, EvidenceRevision, EvidenceUse, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.foundation import searching
from pertvarka.foundation.clock import today
from pertvarka.foundation.files.models import Scan
from pertvarka.frameworks.queries import in_force

FRAMEWORK = "institution-evaluation"
YEARS_AT_A_GLANCE = 3


# --- The library ------------------------------------------------------------------------------------------


def pieces() -> QuerySet[Evidence]:
    """Pieces with what a row, a page and their relations need; one query, without the texts of files."""
    return Evidence.objects.select_related("organisation", "current__file", "added_by").defer(
        "words", "current__file__text"
    )


def libraries_of(person: Person) -> list[Organisation]:
    """The centres whose library this person may see, each once."""
    found = {
        holding.organisation_id: holding.organisation
        for holding in person.current_holdings
        if GRANTS.get(holding.role, {}).get("evidence.view") == Relation.ORGANISATION
    }
    return [organisation for organisation in found.values() if organisation]


def visible_to(person: Person) -> QuerySet[Evidence]:
    """The pieces whose page `person` may open."""
    return pieces().filter(organisation__in=libraries_of(person))


@dataclass(frozen=True)
class EvidenceSearch:
    """What is looked for in a library; an empty part means that it does not matter."""

    text: str = ""
    tag: str = ""
    kind: str = ""
    year: int | None = None
    indicator: str = ""
    standing: str = ""
    order: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything but the order was chosen."""
        return any((self.text, self.tag, self.kind, self.year, self.indicator, self.standing))


ORDERS = {
    "newest": ("-added_at", "-pk"),
    "title": ("sort_key", "pk"),
    "year": ("-year_until", "-year_from", "sort_key", "pk"),
}
STANDINGS: dict[str, Q] = {
    "waiting": Q(current__file__scan=Scan.WAITING),
    "unchecked": Q(current__file__scan=Scan.UNCHECKED),
    "infected": Q(current__file__scan=Scan.INFECTED),
    "held": Q(current__codes=Codes.FOUND),
    "unused": Q(uses=None),
    "erased": Q(current__erased_at__isnull=False),
    "withdrawn": Q(withdrawn_at__isnull=False),
}


def find(organisation: Organisation, search: EvidenceSearch) -> QuerySet[Evidence]:
    """The pieces of a library that are looked for; the withdrawn ones only when asked for."""
    found = pieces().filter(organisation=organisation)
    if search.standing != "withdrawn":
        found = found.filter(withdrawn_at=None)
    if search.tag:
        found = found.filter(tags__contains=[search.tag])
    if search.kind:
        found = found.filter(kind=search.kind)
    if search.year:
        found = found.filter(year_from__lte=search.year, year_until__gte=search.year)
    if search.indicator:
        serving = EvidenceUse.objects.filter(indicator_code=search.indicator).values("evidence")
        found = found.filter(pk__in=serving)
    if search.standing:
        found = found.filter(STANDINGS[search.standing])
    asked = searching.query(search.text)
    if asked is None:
        return found.order_by(*ORDERS.get(search.order, ORDERS["newest"]))
    found = found.filter(words=asked)
    if search.order in ORDERS:
        return found.order_by(*ORDERS[search.order])
    return found.annotate(rank=SearchRank(F("words"), asked)).order_by("-rank", "-added_at", "-pk")


def with_uses(found: QuerySet[Evidence]) -> QuerySet[Evidence]:
    """The same pieces with where they are used; two queries more, however many they are."""
    uses = EvidenceUse.objects.select_related("self_evaluation").exclude(
        self_evaluation__state=State.CANCELLED
    )
    return found.prefetch_related(Prefetch("uses", queryset=uses))


def tags_of(organisation: Organisation) -> list[tuple[str, int]]:
    """The tags of a library with how often each is used, the most used first."""
    lists = Evidence.objects.filter(organisation=organisation, withdrawn_at=None).values_list(
        "tags", flat=True
    )
    counts = Counter(tag for tags in lists for tag in tags)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def where_found(page: Iterable[Evidence], text: str) -> dict[int, list[searching.Piece]]:
    """Piece → where in its words the text was found; the title is left out, for it is shown anyway."""
    shown = EvidenceRevision.objects.exclude(codes=Codes.FOUND)
    kept = shown.filter(pk__in=[evidence.current_id for evidence in page])
    inside = {
        row["evidence"]: " ".join(filter(None, (row["text"], row["address"], row["file__text"])))
        for row in kept.values("evidence", "text", "address", "file__text")
    }
    places = {}
    for evidence in page:
        for words in (evidence.description, inside.get(evidence.pk, "")):
            if found := searching.pieces(words, text):
                places[evidence.pk] = found
                break
    return places


def uses_of(evidence: Evidence) -> QuerySet[EvidenceUse]:
    """Where a piece is used, the latest year first."""
    return (
        evidence.uses.select_related("self_evaluation__framework_version__framework", "revision", "added_by")
        .defer("self_evaluation__framework_version__document")
        .order_by("-self_evaluation__year", "indicator_code")
    )


# --- Of an indicator --------------------------------------------------------------------------------------


def of_indicator(record: SelfEvaluation, indicator_code: str) -> list[EvidenceUse]:
    """What serves an indicator, in the order in which it was added; one query."""
    return list(
        record.evidence_uses.filter(indicator_code=indicator_code)
        .select_related("evidence__current__file", "evidence__added_by", "revision__file")
        .defer("evidence__words", "evidence__current__file__text", "revision__file__text")
    )


@dataclass(frozen=True)
class Wanted:
    """A document that the framework would like to see for an indicator, and what answers it."""

    place: int  # in the indicator's list, 0 is the first
    evidence: Any
    answered_by: tuple[EvidenceUse, ...]


def wanted(indicator: Any, uses: Sequence[EvidenceUse]) -> list[Wanted]:
    """The framework's list for an indicator with what answers each line of it."""
    return [
        Wanted(place, each, tuple(use for use in uses if place in use.answers))
        for place, each in enumerate(indicator.evidence)
    ]


def choosable(record: SelfEvaluation, indicator_code: str, search: EvidenceSearch) -> QuerySet[Evidence]:
    """The library's pieces that do not serve the indicator yet."""
    taken = record.evidence_uses.filter(indicator_code=indicator_code).values("evidence")
    return find(record.organisation, search).exclude(pk__in=taken)


# --- Three years at a glance ------------------------------------------------------------------------------


@dataclass(frozen=True)
class GlanceRow:
    """An indicator and how many pieces about each of the years serve it."""

    area: Any
    indicator: Any
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Glance:
    """Indicators by years: where there is evidence and where there is none."""

    years: tuple[int, ...]
    rows: tuple[GlanceRow, ...]

    @property
    def by_year(self) -> list[tuple[int, int]]:
        """(year, how many indicators have evidence about it)."""
        return [
            (year, sum(row.counts[place] > 0 for row in self.rows)) for place, year in enumerate(self.years)
        ]


def framework_of(organisation: Organisation) -> Any:
    """The framework of the centre's latest self-evaluation, else the one in force, or None."""
    latest = (
        SelfEvaluation.objects.filter(organisation=organisation)
        .exclude(state=State.CANCELLED)
        .select_related("framework_version")
        .defer("framework_version__document")
        .order_by("-year")
        .first()
    )
    version = latest.framework_version if latest else in_force(FRAMEWORK, on=today())
    return version.tree if version else None


def three_years(organisation: Organisation, *, until: int) -> Glance:
    """Which indicators have evidence about the year `until` and the two before it.

    A piece counts for each year it is about, once for an indicator, however many self-evaluations use it.
    """
    years = tuple(range(until - YEARS_AT_A_GLANCE + 1, until + 1))
    serving = (
        EvidenceUse.objects.filter(evidence__organisation=organisation, evidence__withdrawn_at=None)
        .exclude(self_evaluation__state=State.CANCELLED)
        .values("indicator_code", "evidence", "evidence__year_from", "evidence__year_until")
        .annotate(times=Count("pk"))
    )
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * len(years))
    for row in serving:
        for place, year in enumerate(years):
            counts[row["indicator_code"]][place] += (
                row["evidence__year_from"] <= year <= row["evidence__year_until"]
            )
    tree = framework_of(organisation)
    rows = [
        GlanceRow(area, indicator, tuple(counts[indicator.code]))
        for area in (tree.areas if tree else ())
        for indicator in area.indicators
    ]
    return Glance(years, tuple(rows))
