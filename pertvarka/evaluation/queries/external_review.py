"""What the panel found: revealed votes, their spread, agreed levels, findings, the rule's own proposal."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import F, Q

from pertvarka.evaluation import rules
from pertvarka.evaluation.concordance import Concordance, concordance
from pertvarka.evaluation.models import (
    Consensus,
    ExpertRating,
    ExternalEvaluation,
    Finding,
    FindingKind,
    FindingsIssue,
    IssueKind,
    Remark,
    Report,
    Timing,
)
from pertvarka.evaluation.queries.external import reports_handed_in
from pertvarka.evaluation.queries.self_evaluations import AgendaItem, Vote
from pertvarka.frameworks import rules as framework_rules
from pertvarka.frameworks.rules import Proposal


def expert_votes(evaluation: ExternalEvaluation) -> dict[str, list[Vote]]:
    """Ratings by indicator once they are revealed, nothing before; two queries.

    They are those that were submitted before the reveal by experts who sat in the panel then.
    """
    if not evaluation.is_revealed:
        return {}
    revealed_at = evaluation.reveal.revealed_at
    still_there = Q(member__stepped_down_at=None) | Q(member__stepped_down_at__gt=revealed_at)
    ratings = ExpertRating.objects.filter(
        still_there, member__evaluation=evaluation, member__submission__submitted_at__lte=revealed_at
    ).select_related("member__expert__person")
    votes: dict[str, list[Vote]] = defaultdict(list)
    for rating in ratings.order_by(F("member__is_lead").desc(), "member"):
        name = rating.member.expert.person.full_name
        vote = Vote(rating.level, rating.reason, name, Timing.ON_TIME, rating.member_id)
        votes[rating.indicator_code].append(vote)
    return votes


def external_agenda(evaluation: ExternalEvaluation) -> list[AgendaItem]:
    """The evaluated indicators, those with the widest disagreement first; nothing before the reveal."""
    if not evaluation.is_revealed:
        return []
    votes = expert_votes(evaluation)
    agreed = {each.indicator_code: each for each in evaluation.consensus.select_related("agreed_by")}
    items = [
        AgendaItem(
            area,
            indicator,
            tuple(votes.get(indicator.code, ())),
            rules.spread(vote.level for vote in votes.get(indicator.code, ())),
            agreed.get(indicator.code),
        )
        for area in evaluation.chosen_areas
        for indicator in area.indicators
    ]
    return sorted(items, key=lambda item: -item.spread.disagreement)


def panel_concordance(items: Iterable[AgendaItem]) -> Concordance:
    """How alike the panel rated these indicators."""
    sheets: dict[int, dict[str, str]] = defaultdict(dict)
    for item in items:
        for vote in item.votes:
            sheets[vote.rater][item.indicator.code] = vote.level
    return concordance(sheets.values(), names_are_shown=True)


def agreed_levels(evaluation: ExternalEvaluation) -> dict[str, Consensus]:
    """The agreed level of each indicator that has one."""
    return {each.indicator_code: each for each in evaluation.consensus.all()}


def unrated(evaluation: ExternalEvaluation, agreed: Mapping[str, Consensus]) -> list[str]:
    """Indicators without an agreed level, in order."""
    return rules.missing_agreements([indicator.code for indicator in evaluation.indicators], agreed)


def rule_proposes(evaluation: ExternalEvaluation, agreed: Mapping[str, Consensus]) -> Proposal:
    """What the framework's rule proposes for the agreed levels; while one is missing, that it does not."""
    ratings = rules.numeric_ratings({code: each.level for code, each in agreed.items()})
    return framework_rules.evaluate(evaluation.tree, evaluation.areas, ratings)


def words_of_answer(remark: Remark) -> dict[str, str]:
    """The answer to a remark as its form shows it; empty while there is none."""
    if remark.answered_at is None:
        return {"is_accepted": "", "answer": ""}
    return {"is_accepted": "yes" if remark.is_accepted else "no", "answer": remark.answer}


FIELD_OF = {
    FindingKind.STRENGTH: "strengths",
    FindingKind.IMPROVEMENT: "improvements",
    FindingKind.RECOMMENDATION: "recommendations",
}


def words_of_findings(found: Iterable[Finding], area_code: str) -> dict[str, str]:
    """An area's findings as its form shows them, one a line."""
    lines: dict[str, list[str]] = {name: [] for name in FIELD_OF.values()}
    for finding in found:
        if finding.area_code == area_code:
            lines[FIELD_OF[FindingKind(finding.kind)]].append(finding.text)
    return {name: "\n".join(texts) for name, texts in lines.items()}


@dataclass(frozen=True)
class AreaBeside:
    """An area as the institution saw itself and as the panel sees it; means 0–4, None where undefined."""

    area: Any
    own: Decimal | None
    found: Decimal | None

    @property
    def own_share(self) -> Decimal | None:
        """The institution's mean as a part of the scale."""
        return None if self.own is None else self.own / 4

    @property
    def found_share(self) -> Decimal | None:
        """The panel's mean as a part of the scale."""
        return None if self.found is None else self.found / 4

    @property
    def difference(self) -> Decimal | None:
        """How much lower (below zero) or higher the panel sees it."""
        return None if self.own is None or self.found is None else self.found - self.own


def beside_own(evaluation: ExternalEvaluation, agreed: Mapping[str, Consensus]) -> list[AreaBeside]:
    """The latest self-evaluation handed in beside the agreed levels, area by area."""
    reports = reports_handed_in(evaluation)
    own = own_means(reports[-1]) if reports else {}
    ratings = rules.numeric_ratings({code: each.level for code, each in agreed.items()})
    return [
        AreaBeside(
            area,
            own.get(area.code),
            rules.two_places(framework_rules.area_mean(evaluation.tree, area.code, ratings)),
        )
        for area in evaluation.chosen_areas
    ]


def own_means(report: Report) -> dict[str, Decimal | None]:
    """The means of a self-evaluation's areas, as its report says them."""
    return {
        area["code"]: None if area["mean"] is None else Decimal(area["mean"])
        for area in report.content["areas"]
    }


def draft_issue(evaluation: ExternalEvaluation) -> FindingsIssue | None:
    """The draft findings, once delivered."""
    return next((issue for issue in evaluation.issues.all() if issue.kind == IssueKind.DRAFT), None)


def final_issues(evaluation: ExternalEvaluation) -> list[FindingsIssue]:
    """The final findings, the newest issue first."""
    found = [issue for issue in evaluation.issues.all() if issue.kind == IssueKind.FINAL]
    return sorted(found, key=lambda issue: -issue.issue)


def remarks_sent(evaluation: ExternalEvaluation) -> list[Remark]:
    """The institution's remarks that have been sent, in the order in which they came."""
    found = Remark.objects.filter(issue__evaluation=evaluation, sent_at__isnull=False)
    return list(found.select_related("made_by", "answered_by").order_by("sent_at", "pk"))
