"""How alike the group rates: from revealed ratings that were given blind, and from nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pertvarka.evaluation.concordance import Concordance, Sheet, concordance
from pertvarka.evaluation.models import SelfEvaluation

if TYPE_CHECKING:
    from pertvarka.evaluation.queries.self_evaluations import Vote


@dataclass(frozen=True)
class GroupConcordance:
    """How alike the revealed areas are rated: each by its code, and all together."""

    overall: Concordance
    by_area: Mapping[str, Concordance]


def group_concordance(
    self_evaluation: SelfEvaluation, votes: "Mapping[str, Iterable[Vote]]"
) -> GroupConcordance:
    """The group's concordance; `votes` by indicator, as votes_by_indicator gives them. No query."""

    def among(codes: Iterable[str]) -> Concordance:
        sheets = _sheets({code: votes.get(code, ()) for code in codes})
        return concordance(sheets, names_are_shown=self_evaluation.shows_names)

    revealed = [area for area in self_evaluation.chosen_areas if area.code in self_evaluation.revealed_areas]
    return GroupConcordance(
        among(indicator.code for area in revealed for indicator in area.indicators),
        {area.code: among(indicator.code for indicator in area.indicators) for area in revealed},
    )


def _sheets(votes: "Mapping[str, Iterable[Vote]]") -> list[Sheet]:
    """What each member who rated blind chose, by indicator; of whom is not said."""
    sheets: dict[int, dict[str, str]] = defaultdict(dict)
    for code, found in votes.items():
        for vote in found:
            if vote.is_blind:
                sheets[vote.rater][code] = vote.level
    return list(sheets.values())
