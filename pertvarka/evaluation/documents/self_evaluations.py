"""The report: its content as frozen data, and the paper made of it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.directory.models import Person
from pertvarka.directory.names import acting_name
from pertvarka.evaluation import queries, rules
from pertvarka.evaluation.concordance import Concordance
from pertvarka.evaluation.documents import evidence, figures, issues, plans, witness
from pertvarka.evaluation.models import Agreement, AspectKind, Report, SelfEvaluation
from pertvarka.foundation import typeset
from pertvarka.foundation.clock import VILNIUS, now
from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks import rules as framework_rules

ROOM = Path(__file__).parent.parent
TEMPLATE, REPORT_BODY = ROOM / "report_paper.typ", ROOM / "report.typ"
SCHEMA = 2  # raised when the content's shape changes; old reports keep theirs


def content_hash(content: dict[str, Any]) -> str:
    """SHA-256 over the canonical JSON of a report's content, as 64 hexadecimal letters."""
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _mean(mean: Fraction | None) -> str | None:
    """A mean as the report writes it, "2.75"; None stays None."""
    shown = rules.two_places(mean)
    return None if shown is None else str(shown)


def _titles(thing: Any, *names: str) -> dict[str, str]:
    return {f"{n}_{lang}": getattr(thing, f"{n}_{lang}", "") for n in names for lang in ("lt", "en")}


def _organisation(record: SelfEvaluation) -> dict[str, Any]:
    place = record.organisation.municipality
    return {
        "number": record.organisation_id,
        **_titles(record.organisation, "name"),
        "municipality_lt": place.name_lt,
        "municipality_en": place.name_en,
        "is_demonstration": record.organisation.is_demonstration,
    }


def _vote_counts(votes: list[queries.Vote]) -> dict[str, Any]:
    blind = rules.spread(vote.level for vote in votes if vote.is_blind)
    return {
        "counts": dict(blind.counts),
        "disagreement": _mean(blind.disagreement),
        "late": sum(vote.is_late and vote.is_blind for vote in votes),
        "after_reveal": sum(not vote.is_blind for vote in votes),
    }


def _area(
    record: SelfEvaluation,
    area: Any,
    agreed: dict[str, Agreement],
    votes: dict[str, list[queries.Vote]],
    ratings: dict[str, int | str],
    concordance: Concordance,
) -> dict[str, Any]:
    aspects = [aspect for aspect in record.aspects.all() if aspect.area_code == area.code]
    return {
        "code": area.code,
        **_titles(area, "title"),
        "mandatory": area.mandatory,
        "mean": _mean(framework_rules.area_mean(record.tree, area.code, ratings)),
        "strengths": [aspect.text for aspect in aspects if aspect.kind == AspectKind.STRENGTH],
        "improvements": [aspect.text for aspect in aspects if aspect.kind == AspectKind.IMPROVEMENT],
        "concordance": concordance.as_told,
        "indicators": [
            {
                "code": indicator.code,
                **_titles(indicator, "title"),
                "level": agreed[indicator.code].level,
                "reason": agreed[indicator.code].reason,
                "votes": _vote_counts(votes.get(indicator.code, [])),
                "figures": [figure.key for figure in indicator.figures],
            }
            for indicator in area.indicators
        ],
    }


def _proposal(record: SelfEvaluation, ratings: dict[str, int | str]) -> dict[str, Any]:
    """What the framework's rule would propose, with the sentence that gave it; guidance, never a decision."""
    rule = record.tree.decision_rule
    proposal = framework_rules.evaluate(record.tree, record.areas, ratings)
    overall = proposal.fields.get("overall_mean")
    return {
        "outcome": proposal.outcome,
        **_titles(rule.outcome(proposal.outcome), "title"),
        **_titles(rule.rules[proposal.rule_index], "sentence"),
        **_titles(rule, "note"),
        "overall_mean": _mean(Fraction(overall)) if overall is not None else None,
    }


def report_content(
    record: SelfEvaluation,
    *,
    approved_by: Person,
    approved_at: datetime,
    note: str,
    figures_told: Mapping[str, dict[str, Any]],
) -> dict[str, Any]:
    """Everything the report says, as JSON that no later change touches.

    figures_told: what the system counted, by key, as frozen with the rows behind it.
    """
    agreed = {agreement.indicator_code: agreement for agreement in record.agreements.all()}
    ratings = rules.numeric_ratings({code: agreement.level for code, agreement in agreed.items()})
    votes = queries.votes_by_indicator(record)
    concordance = queries.group_concordance(record, votes)
    coordinator = record.coordinator
    version = record.framework_version
    content = {
        "schema": SCHEMA,
        "organisation": _organisation(record),
        "year": record.year,
        "number": record.pk,
        "framework": {
            "version": version.version,
            "hash": version.content_hash,
            **_titles(record.tree, "title"),
        },
        "scale": [
            {"level": str(level.level), **_titles(level, "title")} for level in record.tree.scale.levels
        ],
        "opened_on": record.opened_at.astimezone(VILNIUS).date().isoformat(),
        "rating_until": record.rating_until.isoformat(),
        "coordinator": coordinator.person.full_name if coordinator else "",
        "members": [member.person.full_name for member in record.group],
        "members_left": [member.person.full_name for member in record.left],
        "reveals_by_area": record.reveals_by_area,
        "areas": [
            _area(record, area, agreed, votes, ratings, concordance.by_area[area.code])
            for area in record.chosen_areas
        ],
        "concordance": concordance.overall.as_told,
        "figures": dict(figures_told),
        "measures_before": plans.measures_before(record),
        "areas_left_out": [
            {"code": area.code, **_titles(area, "title")}
            for area in record.tree.areas
            if area.code not in record.areas
        ],
        "proposal": _proposal(record, ratings),
        "approved_by": approved_by.full_name,
        **_deputising(approved_by),
        "approved_at": approved_at.isoformat(),
        "note": note,
        **witness.latest_root(),
    }
    return issues.numbered(record, evidence.with_evidence(content, record))


def pending_changes(record: SelfEvaluation, *, by: Person) -> list[dict[str, str]]:
    """What the next issue would change, in words; nothing for a first report."""
    if not record.is_correcting:
        return []
    content = report_content(record, approved_by=by, approved_at=now(), note="", figures_told={})
    return issues.changes_in_words(content["replaces"]["changes"])


def _deputising(person: Person) -> dict[str, str]:
    """For whom the act at hand is done and by which document; nothing when for oneself."""
    if person.deputising is None:
        return {}
    return {
        "approved_on_behalf_of": person.on_behalf_of,
        "deputy_document": person.deputising.lent_document or "",
    }


def approver(content: dict[str, Any]) -> str:
    """Who approved, in the reader's language; a deputy with the head's name and the document."""
    return acting_name(
        content["approved_by"], content.get("approved_on_behalf_of", ""), content.get("deputy_document", "")
    )


def areas_of(report: Report) -> list[dict[str, Any]]:
    """The report's areas with numbers: mean 0–4 and its share of the scale, None where undefined.

    Each indicator has with it what the system counted for it (`told`).
    """
    return [
        {
            **area,
            "mean": mean,
            "share": None if mean is None else mean / 4,
            "indicators": [
                {**indicator, "told": figures.counted_for(report.content, indicator)}
                for indicator in area["indicators"]
            ],
        }
        for area in report.content["areas"]
        for mean in [Decimal(area["mean"]) if area["mean"] is not None else None]
    ]


def level_words(content: dict[str, Any], level: str) -> str:
    """A level in words in the reader's language: „3 – Gerai“, „Netaikoma“."""
    if level == "na":
        return _("Not applicable")
    title = next((in_language(each, "title") for each in content["scale"] if each["level"] == level), "")
    return f"{'0 (N)' if level == '0' else level} – {title}"


def _words(report: Report) -> dict[str, str]:
    """The paper's own words in the reader's language."""
    content = report.content
    people = len(content["members"])
    return {
        "kind": _("Self-evaluation findings"),
        "year": _("%(year)s") % {"year": content["year"]},
        "demonstration": _("Demonstration data: the institution, the people and the figures are invented."),
        "institution": _("Institution"),
        "municipality": _("Municipality"),
        "framework": _("Evaluation framework"),
        "framework_version": _("version %(version)s, SHA-256 %(hash)s…")
        % {"version": content["framework"]["version"], "hash": content["framework"]["hash"][:16]},
        "group": _("Self-evaluation group"),
        "group_size": ngettext("%(count)s member", "%(count)s members", people) % {"count": people},
        "coordinator": _("Coordinator"),
        "left": _("Left:"),
        "approved": _("Approved"),
        "overview": _("Areas at a glance"),
        "overview_note": _(
            "The mean of the agreed levels of an area's indicators, 0–4; “Not applicable” is left out."
        ),
        "area": _("Area"),
        "mean": _("Mean"),
        "levels": _("Levels of the indicators"),
        "indicator": _("Indicator"),
        "agreed": _("Agreed level"),
        "reason": _("What it rests on"),
        "evidence": _("Evidence"),
        "spread": _("How the group rated"),
        "strengths": _("Strengths"),
        "improvements": _("Points to improve"),
        "none_written": _("None written down."),
        "left_out": _("Areas not chosen"),
        "overall": _("Overall mean"),
        "rule": _("What the framework's rule would propose"),
        "note": _("The head's note"),
        "hash": _("Fingerprint of this report (SHA-256)"),
        "page": _("Page"),
        "of": _("of"),
        "not_rated": _("not applicable"),
        "late": _("late"),
        "after_reveal": _("after the reveal"),
        "concordance": _("How alike the group sees it"),
    }


def _localised(content: dict[str, Any]) -> dict[str, Any]:
    """The content with each pair of languages reduced to the reader's, and numbers in its writing."""
    comma = "," if translation.get_language() == "lt" else "."

    def number(text: str | None) -> str:
        return text.replace(".", comma) if text is not None else "–"

    return {
        "organisation": in_language(content["organisation"], "name"),
        "municipality": in_language(content["organisation"], "municipality"),
        "is_demonstration": content["organisation"]["is_demonstration"],
        "framework": in_language(content["framework"], "title"),
        "year": str(content["year"]),
        "coordinator": content["coordinator"],
        "members": content["members"],
        "members_left": content.get("members_left", []),
        "approved_by": approver(content),
        "approved_on": datetime.fromisoformat(content["approved_at"]).astimezone(VILNIUS).date().isoformat(),
        "note": content["note"],
        "overall_mean": number(content["proposal"]["overall_mean"]),
        "proposal": in_language(content["proposal"], "title"),
        "proposal_sentence": in_language(content["proposal"], "sentence"),
        "proposal_note": in_language(content["proposal"], "note"),
        "left_out": [f"{a['code']} {in_language(a, 'title')}" for a in content["areas_left_out"]],
        "concordance": figures.concordance_on_paper(content.get("concordance")),
        "figures": figures.figures_on_paper(content),
        "journal_root": witness.in_words(content),
        "areas": [
            {
                "code": area["code"],
                "title": in_language(area, "title"),
                "mean": number(area["mean"]),
                "share": float(area["mean"]) / 4 if area["mean"] else 0.0,
                "strengths": area["strengths"],
                "improvements": area["improvements"],
                "concordance": figures.concordance_on_paper(area.get("concordance")),
                "indicators": [
                    {
                        "code": indicator["code"],
                        "title": in_language(indicator, "title"),
                        "level": indicator["level"],
                        "words": level_words(content, indicator["level"]),
                        "short": _("Not applicable") if indicator["level"] == "na" else indicator["level"],
                        "reason": indicator["reason"],
                        "evidence": evidence.on_paper(indicator),
                        "spread": [
                            {"level": level, "words": level_words(content, level), "count": count}
                            for level, count in indicator["votes"]["counts"].items()
                        ],
                        "late": indicator["votes"]["late"],
                        "after_reveal": indicator["votes"]["after_reveal"],
                        "figures": figures.in_brief(content, indicator),
                    }
                    for indicator in area["indicators"]
                ],
            }
            for area in content["areas"]
        ],
    }


def report_data(report: Report) -> dict[str, Any]:
    """What the templates draw of a report, in the reader's language."""
    return {
        "language": translation.get_language() or "lt",
        "words": _words(report),
        "report": _localised(report.content)
        | {
            "issue": issues.on_paper(report.content),
            "measures": plans.measures_on_paper(report.content),
        },
        "hash": report.content_hash,
    }


def report_pdf(report: Report) -> bytes:
    """The report as PDF/A-2a with PDF/UA-1 in the reader's language; remade, it is the same byte for byte."""
    return typeset.pdf(TEMPLATE, report_data(report), made_at=report.approved_at, parts=[REPORT_BODY])
