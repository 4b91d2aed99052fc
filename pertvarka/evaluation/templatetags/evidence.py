"""The evidence of an indicator, wherever the indicator is worked on."""

from collections.abc import Sequence
from typing import Any

from django import template

from pertvarka.directory.access import may
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import EvidenceUse, SelfEvaluation

register = template.Library()


@register.inclusion_tag("evaluation/evidence/of_indicator.html", takes_context=True)
def evidence_of_indicator(context: dict[str, Any], record: SelfEvaluation, indicator: Any) -> dict[str, Any]:
    """What serves the indicator, what the framework still wants, and the way to add more; one query."""
    uses = queries.evidence.of_indicator(record, indicator.code)
    wanted = queries.evidence.wanted(indicator, uses)
    return {
        "record": record,
        "indicator": indicator,
        "uses": uses,
        "missing": [each for each in wanted if not each.answered_by],
        "wanted": wanted,
        "is_open": record.state in actions.TAKES_EVIDENCE
        and may(context["request"].person, "evidence.use", record),
    }


@register.filter
def of(found: dict[Any, Any], key: Any) -> Any:
    """What a mapping holds under a key; nothing when it holds nothing."""
    return found.get(key)


@register.filter
def answered_by(wanted: list[queries.evidence.Wanted], use: EvidenceUse) -> list[queries.evidence.Wanted]:
    """The lines of the framework's list that a piece answers."""
    return [each for each in wanted if each.place in use.answers]


@register.filter
def beside(first: Sequence[Any], second: Sequence[Any]) -> list[tuple[Any, Any]]:
    """Two rows of the same length, member by member."""
    return list(zip(first, second, strict=True))
