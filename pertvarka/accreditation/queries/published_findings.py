"""What the register shows of the findings behind a decision: areas, levels, and lines that name nobody."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries.people import surnames_of
from pertvarka.accreditation.rules import struck_out

SHOWN = ("strengths", "improvements")


@dataclass(frozen=True)
class AreaFindings:
    """One area: its titles, its mean level (0–4), and what was found."""

    code: str
    title_lt: str
    title_en: str
    mean: Decimal | None
    lines: list[str]


def findings_of(decision: Decision) -> list[AreaFindings]:
    """The areas of the findings that the proposal stood on; none of an imported decision. Three queries."""
    if decision.proposal is None:
        return []
    surnames = surnames_of(decision)
    return [_area(area, surnames) for area in decision.proposal.findings.content.get("areas", [])]


def _area(area: dict[str, Any], surnames: set[str]) -> AreaFindings:
    lines = [line for name in SHOWN for line in area.get(name, [])]
    public = [line for line in lines if not _names_somebody(line, surnames)]
    return AreaFindings(area["code"], area["title_lt"], area["title_en"], _mean(area), public)


def _mean(area: dict[str, Any]) -> Decimal | None:
    return Decimal(area["mean"]) if area.get("mean") else None


def _names_somebody(line: str, surnames: set[str]) -> bool:
    return struck_out.personal_codes_in(line) or bool(struck_out.surnames_in(line, surnames))
