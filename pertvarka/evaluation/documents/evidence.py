"""The evidence that an approved report lists, as data that no later change touches."""

import hashlib
from collections import defaultdict
from typing import Any

from django.utils.translation import gettext as _

from pertvarka.evaluation.models import EvidenceKind, EvidenceRevision, SelfEvaluation


def content_digest(revision: EvidenceRevision) -> str:
    """SHA-256 of a file's bytes, of a link's address or of a note's text, as 64 hexadecimal letters."""
    if revision.file_id:
        return revision.file_id
    return hashlib.sha256((revision.address or revision.text).encode()).hexdigest()


def with_evidence(content: dict[str, Any], record: SelfEvaluation) -> dict[str, Any]:
    """The report's content with the evidence of each indicator."""
    found = listed(record)
    for area in content["areas"]:
        for indicator in area["indicators"]:
            indicator["evidence"] = found[indicator["code"]]
    return content


def listed(record: SelfEvaluation) -> dict[str, list[dict[str, Any]]]:
    """Indicator's code → the revisions held fast for the report, in the order in which they were added."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for use in record.evidence_uses.select_related("evidence", "revision"):
        if use.revision:
            found[use.indicator_code].append(
                {
                    "evidence": use.evidence_id,
                    "revision": use.revision.pk,
                    "number": use.revision.number,
                    "kind": use.evidence.kind,
                    "title": use.evidence.title,
                    "years": use.evidence.years,
                    "place": use.place,
                    "format": use.revision.format,
                    "address": use.revision.address,
                    "sha256": content_digest(use.revision),
                }
            )
    return found


def revisions_listed(content: dict[str, Any]) -> set[int]:
    """The revisions that a report's content lists; none where it is older than evidence."""
    return {
        each["revision"]
        for area in content["areas"]
        for indicator in area["indicators"]
        for each in indicator.get("evidence", [])
    }


def on_paper(indicator: dict[str, Any]) -> list[str]:
    """An indicator's evidence as lines for the paper."""
    return [
        _("%(title)s (%(details)s; SHA-256 %(sha256)s…)")
        % {"title": each["title"], "details": ", ".join(_details(each)), "sha256": each["sha256"][:16]}
        for each in indicator.get("evidence", [])
    ]


def _details(each: dict[str, Any]) -> list[str]:
    """What kind it is, about which years, which revision, and where in it."""
    kind = each["format"] or str(EvidenceKind(each["kind"]).label)
    revision = _("revision %(number)s") % {"number": each["number"]} if each["number"] > 1 else ""
    return [part for part in (kind, each["years"], revision, each["place"], each["address"]) if part]
