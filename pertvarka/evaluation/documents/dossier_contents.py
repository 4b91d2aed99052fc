"""What a dossier holds: the pieces of evidence that its reports list, and what they say as tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from pertvarka.evaluation.documents.evidence import content_digest
from pertvarka.evaluation.models import EvidenceRevision, Report
from pertvarka.foundation.files.names import cleaned
from pertvarka.foundation.ui.languages import in_language


@dataclass(frozen=True)
class Piece:
    """A revision that the reports list, and where they use it: (year, indicator code, place in it)."""

    revision: EvidenceRevision
    uses: tuple[tuple[int, str, str], ...]

    @property
    def path(self) -> str:
        """Its file in the archive. Links and notes are texts; what was erased says so."""
        number = f"{self.revision.evidence_id:05}-{self.revision.number}"
        if self.is_file:
            return f"evidence/{number}-{cleaned(self.revision.file_name)}"
        return f"evidence/{number}.txt"

    @property
    def title(self) -> str:
        return self.revision.evidence.title

    @property
    def sha256(self) -> str:
        """The checksum by which the reports know it."""
        return content_digest(self.revision)

    @property
    def is_file(self) -> bool:
        """Whether its bytes are put into the archive."""
        return self.revision.is_served


def pieces_of(reports: list[Report]) -> list[Piece]:
    """Every revision that the reports list, each once, in the order of the pieces' numbers."""
    uses: dict[int, list[tuple[int, str, str]]] = {}
    for report in reports:
        for indicator in _indicators(report):
            for each in indicator.get("evidence", []):
                use = (report.self_evaluation.year, indicator["code"], each["place"])
                uses.setdefault(each["revision"], []).append(use)
    found = EvidenceRevision.objects.filter(pk__in=uses).select_related("evidence", "file")
    return [Piece(revision, tuple(uses[revision.pk])) for revision in found.order_by("evidence_id", "number")]


def _indicators(report: Report) -> Iterator[dict[str, Any]]:
    for area in report.content["areas"]:
        yield from area["indicators"]


def tables(reports: list[Report]) -> Iterator[tuple[str, list[str], list[list[Any]]]]:
    """(name, headings, rows) of what the reports say, in the active language."""
    yield (
        "levels",
        [_("Year"), _("Area"), _("Indicator"), _("Title"), _("Level"), _("Reason")],
        [
            [
                report.content["year"],
                area["code"],
                line["code"],
                in_language(line, "title"),
                line["level"],
                line["reason"],
            ]
            for report, area in _areas(reports)
            for line in area["indicators"]
        ],
    )
    yield (
        "area-means",
        [_("Year"), _("Area"), _("Title"), _("Mean")],
        [
            [report.content["year"], area["code"], in_language(area, "title"), area["mean"]]
            for report, area in _areas(reports)
        ],
    )
    yield (
        "findings",
        [_("Year"), _("Area"), _("Kind"), _("Text")],
        [
            [report.content["year"], area["code"], kind, text]
            for report, area in _areas(reports)
            for kind, part in ((_("Strength"), "strengths"), (_("Point to improve"), "improvements"))
            for text in area[part]
        ],
    )
    yield (
        "figures",
        [_("Year"), _("Figure"), _("Value"), _("Unit"), _("What it means"), _("From"), _("Until")],
        [
            [
                report.content["year"],
                in_language(figure, "title"),
                figure["value"],
                in_language(figure, "unit"),
                in_language(figure, "definition"),
                figure["first"],
                figure["last"],
            ]
            for report in reports
            for figure in report.content.get("figures", {}).values()
            if figure["offered"]
        ],
    )
    yield (
        "evidence",
        [_("File"), _("Title"), _("Revision"), _("Year"), _("Indicator"), _("Place in it"), "SHA-256"],
        [
            [
                piece.path,
                piece.revision.evidence.title,
                piece.revision.number,
                year,
                code,
                place,
                piece.sha256,
            ]
            for piece in pieces_of(reports)
            for year, code, place in piece.uses
        ],
    )


def _areas(reports: list[Report]) -> Iterator[tuple[Report, dict[str, Any]]]:
    for report in reports:
        for area in report.content["areas"]:
            yield report, area
