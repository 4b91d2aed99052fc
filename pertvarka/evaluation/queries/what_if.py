"""What approved self-evaluations would have come to under another wording of the framework. Only reads."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from django.db.models import QuerySet

from pertvarka.directory.models import Person
from pertvarka.evaluation.models import Agreement, SelfEvaluation
from pertvarka.evaluation.queries.self_evaluations import reachable
from pertvarka.evaluation.rules import numeric_ratings, two_places
from pertvarka.evaluation.states import State
from pertvarka.frameworks.carrying import Totals, carried, totals
from pertvarka.frameworks.difference import origins
from pertvarka.frameworks.models import Draft, FrameworkVersion
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.queries import documents_between
from pertvarka.frameworks.tree import Area, Outcome, Tree, build

FEWEST = 5  # institutions; what is said of fewer could be said of one


@dataclass(frozen=True)
class Recount:
    """One self-evaluation under its own version and under the draft; both by the draft's codes of areas."""

    record: SelfEvaluation
    before: Totals
    after: Totals
    old: Tree
    new: Tree

    @property
    def differs(self) -> bool:
        """Whether the draft's rule would propose something else."""
        return self.before.outcome != self.after.outcome

    @property
    def proposals(self) -> tuple[Outcome, Outcome]:
        """What was proposed, and what would be."""
        old, new = self.old.decision_rule, self.new.decision_rule
        return old.outcome(self.before.outcome), new.outcome(self.after.outcome)

    @property
    def overall(self) -> tuple[Decimal | None, Decimal | None]:
        """The overall means as they are shown."""
        return two_places(self.before.overall), two_places(self.after.overall)

    @property
    def moved_means(self) -> list[tuple[str, Decimal | None, Decimal | None]]:
        """The areas whose means differ: code, mean before, mean after."""
        codes = dict.fromkeys([*self.after.means, *self.before.means])
        pairs = [(code, self.before.means.get(code), self.after.means.get(code)) for code in codes]
        return [
            (code, two_places(before), two_places(after)) for code, before, after in pairs if before != after
        ]


@dataclass(frozen=True)
class WhatIf:
    """All recounts, and what could not be compared."""

    tree: Tree  # of the draft, whole
    recounts: tuple[Recount, ...]
    without_counterpart: tuple[str, ...]  # indicators of the draft that nobody has rated yet
    left_behind: tuple[str, ...]  # indicators that the draft no longer has
    incomparable: int = 0  # self-evaluations on a scale of other levels

    @property
    def is_told(self) -> bool:
        """Whether enough institutions are in it for anybody to see the sums."""
        return len({recount.record.organisation_id for recount in self.recounts}) >= FEWEST


class _Bridge:
    """From one version to the draft: both trees, and what each code of the draft stood for there."""

    def __init__(self, old: Tree, same: dict[str, str], new: Tree) -> None:
        self.old, self.same, self.new = old, same, new

    def recount(self, record: SelfEvaluation, ratings: dict[str, int | str]) -> "Recount":
        """Both totals by the draft's codes."""
        before = totals(self.old, record.areas, ratings)
        means = {new: before.means[old] for new, old in self.same.items() if old in before.means}
        after = carried(self.new, self.same, record.areas, ratings)
        return Recount(record, replace(before, means=means), after, self.old, self.new)


def approved_by(draft: Draft) -> QuerySet[SelfEvaluation]:
    """Approved self-evaluations made with any version of the draft's framework, newest first."""
    return (
        SelfEvaluation.objects.filter(state=State.APPROVED, framework_version__framework=draft.framework_id)
        .select_related("organisation")
        .order_by("-year", "organisation__sort_key", "pk")
    )


def readable_by(person: Person, records: QuerySet[SelfEvaluation]) -> QuerySet[SelfEvaluation]:
    """Those of the self-evaluations whose report the person may read."""
    return records.filter(reachable(person, "self_evaluation.read_report"))


def what_if(draft: Draft, records: Iterable[SelfEvaluation]) -> WhatIf:
    """Recount the self-evaluations as if they had been made under the draft, which must be sound.

    Five queries, however many there are.
    """
    tree = build(draft.document)
    kept = list(records)
    ratings = _agreed(kept)
    bridges = _bridges(draft, tree, kept)
    alike = [
        record
        for record in kept
        if bridges[record.framework_version_id].old.scale.numbers == tree.scale.numbers
    ]
    recounts = [bridges[each.framework_version_id].recount(each, ratings[each.pk]) for each in alike]
    new, gone = _unmatched(tree, bridges.values())
    return WhatIf(tree, tuple(recounts), new, gone, incomparable=len(kept) - len(alike))


def _agreed(records: list[SelfEvaluation]) -> dict[int, dict[str, int | str]]:
    """Agreed levels by self-evaluation and indicator."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    agreements = Agreement.objects.filter(self_evaluation__in=records)
    for number, code, level in agreements.values_list("self_evaluation", "indicator_code", "level"):
        found[number][code] = level
    return defaultdict(dict, {number: numeric_ratings(levels) for number, levels in found.items()})


def _bridges(draft: Draft, tree: Tree, records: list[SelfEvaluation]) -> dict[int, _Bridge]:
    """By the number of the version: how its codes lead to the draft's."""
    numbers = {record.framework_version_id for record in records}
    versions = list(
        FrameworkVersion.objects.filter(pk__in=numbers).select_related("framework").defer("document")
    )
    if not versions:
        return {}
    base = draft.based_on.version if draft.based_on else 0
    known = [*versions, draft.based_on] if draft.based_on else versions
    first, last = (edge(known, key=lambda each: each.version) for edge in (min, max))
    documents = {document["version"]: document for document in documents_between(first, last)}
    return {each.pk: _bridge(each, base, documents, draft.document, tree) for each in versions}


def _bridge(
    version: FrameworkVersion, base: int, documents: dict[int, Node], drafted: Node, tree: Tree
) -> _Bridge:
    """Through the versions between this one and the draft's base; straight from a version that came later."""
    way = [
        document
        for number, document in documents.items()
        if number == version.version or version.version < number <= base
    ]
    return _Bridge(version.tree, origins([*way, drafted]), tree)


def _unmatched(tree: Tree, bridges: Iterable[_Bridge]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The draft's indicators that no version has, and the versions' indicators that the draft has not."""
    bridges = list(bridges)
    new = [each.code for each in tree.indicators if all(each.code not in bridge.same for bridge in bridges)]
    gone = dict.fromkeys(
        each.code
        for bridge in bridges
        for each in bridge.old.indicators
        if each.code not in bridge.same.values()
    )
    return tuple(new) if bridges else (), tuple(gone)


# --- Sums -----------------------------------------------------------------------------------------------

Pair = tuple[Fraction | None, Fraction | None]


@dataclass(frozen=True)
class MeanRow:
    """A mean over `count` institutions, before and after, as it is shown; the area is the draft's."""

    area: Area | None  # None: the overall mean
    before: Decimal | None
    after: Decimal | None
    count: int


@dataclass(frozen=True)
class Sums:
    """What can be told without naming anybody."""

    differing: int
    outcomes: list[tuple[Outcome, int, int]]  # how often each was proposed, and how often it would be
    means: list[MeanRow]


def sums(found: WhatIf) -> Sums:
    """How many proposals would differ, and the means over all; a mean of fewer than five is left out."""
    recounts = found.recounts
    rows = [
        _row(area, [(each.before.means.get(area.code), each.after.means.get(area.code)) for each in recounts])
        for area in found.tree.areas
    ]
    rows.append(_row(None, [(each.before.overall, each.after.overall) for each in recounts]))
    return Sums(
        differing=sum(recount.differs for recount in recounts),
        outcomes=_outcomes(recounts),
        means=[row for row in rows if row],
    )


def _outcomes(recounts: Sequence[Recount]) -> list[tuple[Outcome, int, int]]:
    """By code, in words of the draft where it has them."""
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    titles: dict[str, Outcome] = {}
    for recount in recounts:
        old, new = recount.proposals
        before[old.code] += 1
        after[new.code] += 1
        titles |= {old.code: titles.get(old.code, old), new.code: new}
    return [(titles[code], before[code], after[code]) for code in titles]


def _row(area: Area | None, pairs: Sequence[Pair]) -> MeanRow | None:
    both = [(before, after) for before, after in pairs if before is not None and after is not None]
    if len(both) < FEWEST:
        return None
    befores, afters = (sum(side, Fraction(0)) / len(both) for side in zip(*both, strict=True))
    return MeanRow(area, two_places(befores), two_places(afters), len(both))
