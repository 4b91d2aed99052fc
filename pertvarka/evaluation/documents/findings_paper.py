"""Delivered findings as areas with numbers, and as a paper. All comes from the frozen content."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from pertvarka.evaluation.documents import witness
from pertvarka.evaluation.documents.figures import concordance_on_paper
from pertvarka.evaluation.documents.self_evaluations import level_words
from pertvarka.evaluation.models import FindingsIssue
from pertvarka.foundation import typeset
from pertvarka.foundation.clock import VILNIUS
from pertvarka.foundation.ui.languages import in_language

TEMPLATE = Path(__file__).parent.parent / "findings.typ"
SCALE_TOP = 4


def areas_found(content: dict[str, Any]) -> list[dict[str, Any]]:
    """The areas with numbers: the panel's mean and the institution's own, 0–4, and shares of the scale."""
    return [
        {
            **area,
            "mean": _number(area["mean"]),
            "share": _share(area["mean"]),
            "own_mean": _number(area["own_mean"]),
            "own_share": _share(area["own_mean"]),
        }
        for area in content["areas"]
    ]


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _share(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text) / SCALE_TOP


def findings_pdf(issue: FindingsIssue) -> bytes:
    """The findings as PDF/A-2a with PDF/UA-1 in the reader's language; remade, the same byte for byte."""
    data = {
        "language": translation.get_language() or "lt",
        "words": _words(issue.content),
        "findings": _localised(issue),
        "hash": issue.content_hash,
    }
    return typeset.pdf(TEMPLATE, data, made_at=issue.issued_at)


def _words(content: dict[str, Any]) -> dict[str, str]:
    """The paper's own words in the reader's language."""
    is_draft = content["kind"] == "draft"
    return {
        "kind": _("Draft findings of the external evaluation")
        if is_draft
        else _("Final findings of the external evaluation"),
        "draft": _("This is a draft: the institution may make remarks on facts.") if is_draft else "",
        "demonstration": _("Demonstration data: the institution, the people and the figures are invented."),
        "municipality": _("Municipality"),
        "procedure": _("Procedure"),
        "framework": _("Evaluation framework"),
        "panel": _("Panel of experts"),
        "visit": _("Visit"),
        "delivered": _("Delivered on"),
        "recommended": _("The experts recommend"),
        "rule": _("What the framework's rule proposes"),
        "board": _("Why the appeals board sent the earlier findings back"),
        "outside": _("Findings of other bodies taken into account"),
        "overview": _("Areas at a glance"),
        "overview_note": _("Means of the levels, 0–4; “Not applicable” is left out."),
        "area": _("Area"),
        "own": _("Own"),
        "found": _("Panel"),
        "levels": _("Levels of the indicators"),
        "overall": _("Overall mean"),
        "concordance": _("How alike the experts rated"),
        "mean": _("Mean"),
        "indicator": _("Indicator"),
        "reason": _("What it rests on"),
        "strengths": _("Strengths"),
        "improvements": _("Points to improve"),
        "recommendations": _("Recommendations"),
        "none_written": _("None written down."),
        "remarks": _("Remarks and answers"),
        "about": _("About what"),
        "remark": _("Remark"),
        "answer": _("Answer"),
        "hash": _("Fingerprint of these findings (SHA-256)"),
        "page": _("Page"),
        "of": _("of"),
    }


def _localised(issue: FindingsIssue) -> dict[str, Any]:
    """The content with each pair of languages reduced to the reader's, and numbers in its writing."""
    content = issue.content
    concordance = concordance_on_paper(content["concordance"])
    return {
        "organisation": in_language(content["organisation"], "name"),
        "municipality": in_language(content["organisation"], "municipality"),
        "is_demonstration": content["organisation"]["is_demonstration"],
        "watermark": _watermark(content),
        "procedure": in_language(content["procedure"], "title"),
        "framework": in_language(content["framework"], "title"),
        "panel": [_expert(member) for member in content["panel"]],
        "visit": " – ".join(dict.fromkeys(content["visit"])),
        "delivered_on": content["delivered_on"],
        "issued": f"{_day(content['issued_at'])}, {content['issued_by']}",
        "outcome": in_language(content["outcome"], "title"),
        "outcome_reason": content["outcome"]["reason"],
        "proposal": in_language(content["proposal"], "title"),
        "proposal_sentence": in_language(content["proposal"], "sentence"),
        "proposal_note": in_language(content["proposal"], "note"),
        "overall_mean": _written(content["proposal"]["overall_mean"]),
        "board_reason": content["board_reason"],
        "outside_findings": [_outside(found) for found in content["outside_findings"]],
        "concordance": f"{concordance['says']}. {concordance['basis']}" if concordance else "",
        "areas": [_area(content, area) for area in content["areas"]],
        "remarks": [_remark(remark) for remark in content["remarks"]],
        "journal_root": witness.in_words(content),
    }


def _watermark(content: dict[str, Any]) -> list[str]:
    """The words that stand across every page, so that no page is taken for what it is not."""
    draft = [pgettext("a paper that is not final", "Draft")] if content["kind"] == "draft" else []
    return [*draft, _("Specimen")] if content["organisation"]["is_demonstration"] else draft


def _expert(member: dict[str, Any]) -> str:
    """An expert's name; the lead is said to lead."""
    return _("%(name)s (leads the panel)") % member if member["leads"] else member["name"]


def _area(content: dict[str, Any], area: dict[str, Any]) -> dict[str, Any]:
    return {
        "code": area["code"],
        "title": in_language(area, "title"),
        "mean": _written(area["mean"]),
        "own_mean": _written(area["own_mean"]),
        "share": float(_share(area["mean"]) or 0),
        "strengths": area["strengths"],
        "improvements": area["improvements"],
        "recommendations": area["recommendations"],
        "indicators": [
            {
                "code": indicator["code"],
                "title": in_language(indicator, "title"),
                "level": indicator["level"],
                "words": level_words(content, indicator["level"]),
                "short": _("Not applicable") if indicator["level"] == "na" else indicator["level"],
                "reason": indicator["reason"],
            }
            for indicator in area["indicators"]
        ],
    }


def _outside(found: dict[str, str]) -> dict[str, str]:
    """Who found it, in which paper, about what; and what it says."""
    about = found["area"] or _("The whole")
    return {
        "source": f"{found['body']}, {found['document']}, {found['issued_on']} · {about}",
        "summary": found["summary"],
    }


def _remark(remark: dict[str, Any]) -> list[str]:
    """A remark as a row: about what, the remark, the answer. A draft has none."""
    verdict = _("Accepted.") if remark["is_accepted"] else _("Not accepted.")
    return [remark["indicator"] or _("The whole"), remark["text"], f"{verdict} {remark['answer']}"]


def _written(number: str | None) -> str:
    if number is None:
        return "–"
    return number.replace(".", ",") if translation.get_language() == "lt" else number


def _day(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone(VILNIUS).date().isoformat()
