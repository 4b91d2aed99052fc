"""The findings of an external evaluation: their content as frozen data, in the framework's two languages."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from pertvarka.directory.models import Person
from pertvarka.evaluation import rules
from pertvarka.evaluation.documents import witness
from pertvarka.evaluation.models import (
    Consensus,
    ExternalEvaluation,
    Finding,
    IssueKind,
    OutsideFindings,
    Remark,
)
from pertvarka.evaluation.queries import external_review as review
from pertvarka.evaluation.queries.self_evaluations import AgendaItem
from pertvarka.foundation.clock import now

if TYPE_CHECKING:
    from pertvarka.evaluation.actions.findings import Delivery

FINDINGS_SCHEMA = 2  # raised when the content's shape changes; findings delivered before keep theirs


def findings_content(
    record: ExternalEvaluation, *, kind: IssueKind, issue: int, delivery: "Delivery", issued_by: Person
) -> dict[str, Any]:
    """Everything that findings say, as JSON that no later change touches."""
    agreed = review.agreed_levels(record)
    items = {item.indicator.code: item for item in review.external_agenda(record)}
    return {
        "schema": FINDINGS_SCHEMA,
        "kind": kind.value,
        "issue": issue,
        "number": record.pk,
        "organisation": _organisation(record),
        "procedure": {
            "version": record.procedure_version.version,
            "hash": record.procedure_version.content_hash,
            **_both(record.procedure, "title"),
            "organiser": _both(record.procedure.organiser, "name"),
        },
        "framework": {
            "version": record.framework_version.version,
            "hash": record.framework_version.content_hash,
            **_both(record.tree, "title"),
        },
        "scale": [{"level": str(level.level), **_both(level, "title")} for level in record.tree.scale.levels],
        "years": [record.first_year, record.last_year],
        "visit": [day.isoformat() for day in (record.visit_from, record.visit_until) if day],
        "panel": [
            {"name": member.expert.person.full_name, "leads": member.is_lead} for member in record.panel
        ],
        "outside_findings": [_outside(found) for found in record.outside_findings.all()],
        "board_reason": record.board_reason,
        "areas": _areas(record, agreed, items),
        "concordance": review.panel_concordance(items.values()).as_told,
        "proposal": _proposal(record, agreed),
        "outcome": {
            "code": delivery.outcome,
            **_both(record.procedure.outcomes[delivery.outcome], "title"),
            "reason": delivery.outcome_reason,
        },
        "remarks": [_remark(remark) for remark in review.remarks_sent(record)],
        "delivered_on": delivery.delivered_on.isoformat(),
        "issued_by": issued_by.full_name,
        "issued_at": now().isoformat(),
        **witness.latest_root(),
    }


def _both(thing: Any, name: str) -> dict[str, str]:
    """A text in both languages."""
    return {f"{name}_{language}": getattr(thing, f"{name}_{language}") for language in ("lt", "en")}


def _organisation(record: ExternalEvaluation) -> dict[str, Any]:
    place = record.organisation.municipality
    return {
        "number": record.organisation_id,
        **_both(record.organisation, "name"),
        "municipality_lt": place.name_lt,
        "municipality_en": place.name_en,
        "is_demonstration": record.organisation.is_demonstration,
    }


def _areas(
    record: ExternalEvaluation, agreed: dict[str, Consensus], items: dict[str, AgendaItem]
) -> list[dict[str, Any]]:
    """Each area with both means, what was found and its indicators."""
    found = list(record.findings.all())
    return [
        {
            "code": beside.area.code,
            **_both(beside.area, "title"),
            "mean": _number(beside.found),
            "own_mean": _number(beside.own),
            **_texts(found, beside.area.code),
            "indicators": [
                _indicator(items[indicator.code], agreed[indicator.code])
                for indicator in beside.area.indicators
            ],
        }
        for beside in review.beside_own(record, agreed)
    ]


def _texts(found: list[Finding], area_code: str) -> dict[str, list[str]]:
    """Strengths, points to improve and recommendations of an area."""
    words = review.words_of_findings(found, area_code)
    return {name: text.splitlines() for name, text in words.items()}


def _indicator(item: AgendaItem, agreed: Consensus) -> dict[str, Any]:
    """An indicator with its agreed level, its ground and how the panel rated it, without names."""
    return {
        "code": item.indicator.code,
        **_both(item.indicator, "title"),
        "level": agreed.level,
        "reason": agreed.reason,
        "votes": dict(item.spread.counts),
    }


def _proposal(record: ExternalEvaluation, agreed: dict[str, Consensus]) -> dict[str, Any]:
    """What the framework's rule proposes, with the sentence that gave it; guidance, never a decision."""
    rule = record.tree.decision_rule
    proposal = review.rule_proposes(record, agreed)
    overall = proposal.fields.get("overall_mean")
    return {
        "outcome": proposal.outcome,
        **_both(rule.outcome(proposal.outcome), "title"),
        **_both(rule.rules[proposal.rule_index], "sentence"),
        **_both(rule, "note"),
        "overall_mean": None if overall is None else _number(rules.two_places(Fraction(overall))),
    }


def _outside(found: OutsideFindings) -> dict[str, str]:
    """What another body found; "area" is empty where it speaks of the whole institution."""
    return {
        "area": found.area_code,
        "body": found.body,
        "document": found.document,
        "issued_on": found.issued_on.isoformat(),
        "summary": found.summary,
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "indicator": remark.indicator_code,
        "text": remark.text,
        "is_accepted": remark.is_accepted,
        "answer": remark.answer,
    }


def _number(mean: Decimal | None) -> str | None:
    """A mean as findings write it, "2.75"; None stays None."""
    return None if mean is None else str(mean)
