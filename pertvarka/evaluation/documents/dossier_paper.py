"""The one paper of a dossier: means over the years, each report whole, and the list of evidence."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.evaluation.documents.self_evaluations import REPORT_BODY, ROOM, report_data
from pertvarka.evaluation.models import Dossier, Report
from pertvarka.foundation import typeset
from pertvarka.foundation.ui.languages import in_language

TEMPLATE = ROOM / "dossier.typ"


def paper(dossier: Dossier, reports: list[Report], pieces: Iterable[Any]) -> bytes:
    """The paper as PDF/A-2a with PDF/UA-1 in the active language, dated by the last approval in it."""
    organisation = dossier.organisation
    data = {
        "language": translation.get_language() or "lt",
        "words": _words(),
        "organisation": in_language(organisation, "name"),
        "municipality": in_language(organisation.municipality, "name"),
        "years": dossier.years,
        "is_demonstration": organisation.is_demonstration,
        **_means(reports),
        "changed_framework": len({report.content["framework"]["hash"] for report in reports}) > 1,
        "missing": _missing(dossier, reports),
        "reports": [{"title": _title(report), **report_data(report)} for report in reports],
        "evidence": [_line(piece) for piece in pieces],
    }
    settled = max(report.approved_at for report in reports)
    return typeset.pdf(TEMPLATE, data, made_at=settled, parts=[REPORT_BODY])


def _title(report: Report) -> str:
    return _("%(year)s self-evaluation") % {"year": report.content["year"]}


def _means(reports: list[Report]) -> dict[str, Any]:
    """The areas' means by year, „–“ where an area was not chosen or nothing could be measured."""
    titles: dict[str, str] = {}
    by_year: dict[int, Mapping[str, str | None]] = {}
    for report in reports:
        areas = report.content["areas"]
        titles |= {area["code"]: f"{area['code']} {in_language(area, 'title')}" for area in areas}
        by_year[report.content["year"]] = {area["code"]: area["mean"] for area in areas}
    return {
        "columns": [str(year) for year in by_year],
        "means": [
            {"area": titles[code], "values": [_number(means.get(code)) for means in by_year.values()]}
            for code in sorted(titles)
        ],
        "overall": [_number(report.content["proposal"]["overall_mean"]) for report in reports],
    }


def _number(text: str | None) -> str:
    if text is None:
        return "–"
    return text.replace(".", ",") if translation.get_language() == "lt" else text


def _missing(dossier: Dossier, reports: list[Report]) -> str:
    """Years of the dossier without an approved self-evaluation, said plainly."""
    there = {report.content["year"] for report in reports}
    missing = [str(year) for year in range(dossier.first_year, dossier.last_year + 1) if year not in there]
    if not missing:
        return ""
    return _("No approved self-evaluation: %(years)s.") % {"years": ", ".join(missing)}


def _line(piece: Any) -> dict[str, str]:
    """A piece of evidence: what it is, where the reports use it, the beginning of its checksum."""
    uses = [f"{year}: {code}" + (f", {place}" if place else "") for year, code, place in piece.uses]
    return {
        "title": piece.title,
        "path": piece.path,
        "uses": "; ".join(uses),
        "sha256": f"{piece.sha256[:16]}…",
    }


def _words() -> dict[str, str]:
    return {
        "kind": _("Self-evaluation dossier"),
        "contents": _("Contents"),
        "demonstration": _("Demonstration data: the institution, the people and the figures are invented."),
        "overview": _("Areas over the years"),
        "overview_note": _(
            "The mean of the agreed levels of an area's indicators, 0–4; “Not applicable” is left out."
        ),
        "area": _("Area"),
        "overall": _("Overall mean"),
        "changed_framework": _(
            "The years were evaluated under different versions of the framework: compare with care."
        ),
        "evidence": _("Evidence"),
        "evidence_note": _("Pieces that the reports list, with their file in the archive."),
        "piece": _("Piece of evidence"),
        "used": _("Where it is used"),
        "checksum": _("Checksum (SHA-256)"),
        "none": _("The reports list no evidence."),
        "page": _("Page"),
        "of": _("of"),
    }
