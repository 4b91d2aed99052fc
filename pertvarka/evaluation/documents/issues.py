"""Issues of a report: which one it is, which one it replaces and what changed between the two."""

from typing import Any

from django.utils.translation import gettext as _

from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation.clock import VILNIUS

Finding = tuple[str, str, str]  # (area code, indicator code or "", "level" | "reason" | "strengths" | …)


def _findings(content: dict[str, Any]) -> dict[Finding, str]:
    """Everything the group found, each as one text."""
    found: dict[Finding, str] = {}
    for area in content["areas"]:
        for indicator in area["indicators"]:
            for what in ("level", "reason"):
                found[area["code"], indicator["code"], what] = indicator[what]
        for what in ("strengths", "improvements"):
            found[area["code"], "", what] = "\n".join(area[what])
    return found


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[dict[str, str]]:
    """What differs between the contents of two issues, in the order of the framework."""
    old, new = _findings(before), _findings(after)
    return [
        {
            "area": area,
            "indicator": indicator,
            "what": what,
            "before": old.get((area, indicator, what), ""),
            "after": new.get((area, indicator, what), ""),
        }
        for area, indicator, what in dict.fromkeys([*old, *new])
        if old.get((area, indicator, what)) != new.get((area, indicator, what))
    ]


def numbered(record: SelfEvaluation, content: dict[str, Any]) -> dict[str, Any]:
    """The content with the issue's number and, from the second on, what it replaces, why and what changed."""
    replaced = record.report
    if replaced is None:
        return {**content, "issue": 1, "replaces": None}
    return {
        **content,
        "issue": replaced.issue + 1,
        "replaces": {
            "issue": replaced.issue,
            "approved_on": replaced.approved_at.astimezone(VILNIUS).date().isoformat(),
            "hash": replaced.content_hash,
            "reason": record.correction_reason,
            "changes": changes(replaced.content, content),
        },
    }


def changes_in_words(changes: list[dict[str, str]]) -> list[dict[str, str]]:
    """The changes of a content, each with where it is and what it is called in the reader's language."""
    names = {
        "level": _("Agreed level"),
        "reason": _("What it rests on"),
        "strengths": _("Strengths"),
        "improvements": _("Points to improve"),
    }
    return [
        {**change, "where": change["indicator"] or change["area"], "name": names[change["what"]]}
        for change in changes
    ]


def on_paper(content: dict[str, Any]) -> dict[str, Any] | None:
    """What the paper says of a later issue; None for the first one, which replaces nothing."""
    replaced = content.get("replaces")
    if not replaced:
        return None
    return {
        "title": _("Issue %(issue)s, corrected") % {"issue": content["issue"]},
        "replaces": _("It replaces issue %(issue)s of %(date)s.")
        % {"issue": replaced["issue"], "date": replaced["approved_on"]},
        "why": _("Why it was corrected"),
        "reason": replaced["reason"],
        "changed": _("What changed"),
        "before": _("Before"),
        "after": _("Now"),
        "changes": changes_in_words(replaced["changes"]),
    }
