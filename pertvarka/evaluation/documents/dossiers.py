"""A dossier's files: approved reports, evidence, data, one paper over all, and an archive with checksums.

Nothing in them tells when they were made, so that the same records give the same bytes.
"""

import json
import shutil
from pathlib import Path

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.evaluation import queries
from pertvarka.evaluation.documents.dossier_contents import Piece, pieces_of, tables
from pertvarka.evaluation.documents.dossier_paper import paper
from pertvarka.evaluation.documents.self_evaluations import report_pdf
from pertvarka.evaluation.models import Dossier, EvidenceRevision, Report
from pertvarka.foundation import sheets
from pertvarka.foundation.making import NotTheSame, packing
from pertvarka.foundation.making.packing import SUMS, write
from pertvarka.foundation.ui.languages import in_language

SCHEMA = 1
EVIDENCE_AT_A_TIME = 25  # pieces copied in one part
PAPER, ARCHIVE, INDEX, README = "dossier.pdf", "dossier.zip", "index.json", "README.txt"


def dossier_folder(dossier: Dossier) -> Path:
    """Where its files are written."""
    return Path(settings.FILES_ROOT) / "dossiers" / str(dossier.pk)


def remove_dossier_files(dossier: Dossier) -> None:
    """Take away all its files; nothing to do when they are gone."""
    shutil.rmtree(dossier_folder(dossier), ignore_errors=True)


def dossier_parts(reports: list[Report]) -> list[str]:
    """The steps of the making, in order: each report, the evidence in portions, data, paper, archive."""
    portions = -(-len(pieces_of(reports)) // EVIDENCE_AT_A_TIME)
    return [
        *(f"report:{place}" for place in range(len(reports))),
        *(f"evidence:{place}" for place in range(portions)),
        "data",
        "paper",
        "archive",
    ]


def make_dossier_part(dossier: Dossier, part: int) -> dict[str, object] | None:
    """Make one part; after the last one what the dossier keeps of its files.

    Raises NotTheSame, or OSError when the disk is full or may not be written.
    """
    reports = queries.reports_between(dossier.organisation, dossier.first_year, dossier.last_year)
    names = dossier_parts(reports)
    if len(names) != dossier.parts:
        raise NotTheSame("a report came while the dossier was being made")
    kind, _colon, place = names[part].partition(":")
    folder = dossier_folder(dossier) / "contents"
    with translation.override(dossier.language):
        match kind:
            case "report":
                _write_report(folder, reports[int(place)])
            case "evidence":
                begin = int(place) * EVIDENCE_AT_A_TIME
                for piece in pieces_of(reports)[begin : begin + EVIDENCE_AT_A_TIME]:
                    _write_piece(folder, piece)
            case "data":
                _write_data(folder, reports)
            case "paper":
                write(folder / PAPER, paper(dossier, reports, pieces_of(reports)))
            case "archive":
                return _write_archive(dossier, folder, reports)
    return None


# --- What it holds --------------------------------------------------------------------------------------


def _name_of(report: Report) -> str:
    return f"reports/{report.self_evaluation.year}-{report.issue}"


def _write_report(folder: Path, report: Report) -> None:
    """A report as its paper, and as the data that its fingerprint was made of."""
    write(folder / f"{_name_of(report)}.pdf", report_pdf(report))
    content = json.dumps(report.content, ensure_ascii=False, sort_keys=True, indent=1)
    write(folder / f"{_name_of(report)}.json", content.encode())


def _write_piece(folder: Path, piece: Piece) -> None:
    """A file as it was brought, checked against its hash; a link, a note or an erasure as text."""
    target = folder / piece.path
    if not piece.is_file:
        write(target, _told(piece.revision).encode())
        return
    packing.copy_kept(target, piece.sha256)


def _told(revision: EvidenceRevision) -> str:
    """What stands for a piece that is no file."""
    if revision.is_erased:
        day = revision.erased_at.date().isoformat()  # type: ignore[union-attr]  # erased, so it has a moment
        reason = {"date": day, "reason": revision.erased_reason}
        return _("The content was erased on %(date)s. The reason: %(reason)s") % reason + "\n"
    if revision.is_held:
        return _("The file is left out: numbers in it look like personal codes.") + "\n"
    if revision.file is not None:
        return _("The file is left out: it has not passed the check for viruses.") + "\n"
    return (revision.address or revision.text) + "\n"


def _write_data(folder: Path, reports: list[Report]) -> None:
    """Levels, means, findings, figures and evidence as tables for spreadsheets."""
    for name, columns, rows in tables(reports):
        write(folder / f"data/{name}.csv", b"".join(sheets.csv_lines(columns, rows)))


# --- The archive ----------------------------------------------------------------------------------------


def _write_archive(dossier: Dossier, folder: Path, reports: list[Report]) -> dict[str, object]:
    """Index and checksums over everything, then one archive; the paper lies beside it too."""
    write(folder / README, _readme(dossier).encode())
    write(folder / INDEX, _index(dossier, folder, reports))
    paper, archive = dossier_paths(dossier)
    packing.pack(folder, [*_contents(reports), INDEX], archive)
    (folder / PAPER).replace(paper)
    shutil.rmtree(folder)
    return {
        "paper_sha256": packing.sha256(paper),
        "archive_sha256": packing.sha256(archive),
        "archive_size": archive.stat().st_size,
    }


def _contents(reports: list[Report]) -> list[str]:
    """Every file of the dossier but index and checksums."""
    papers = [f"{_name_of(report)}.{ending}" for report in reports for ending in ("pdf", "json")]
    data = [f"data/{name}.csv" for name, _columns, _rows in tables(reports)]
    return [README, PAPER, *papers, *data, *(piece.path for piece in pieces_of(reports))]


def _index(dossier: Dossier, folder: Path, reports: list[Report]) -> bytes:
    """What the dossier is about and what each of its files is, for programs."""
    about = {
        "schema": SCHEMA,
        "organisation": dossier.organisation.name_lt,
        "years": [dossier.first_year, dossier.last_year],
        "language": dossier.language,
        "is_demonstration": dossier.organisation.is_demonstration,
        "reports": [
            {
                "year": report.self_evaluation.year,
                "issue": report.issue,
                "path": f"{_name_of(report)}.pdf",
                "content_sha256": report.content_hash,
            }
            for report in reports
        ],
        "evidence": [
            {
                "path": piece.path,
                "title": piece.title,
                "revision": piece.revision.number,
                "sha256": piece.sha256,
                "uses": [
                    {"year": year, "indicator": code, "place": place} for year, code, place in piece.uses
                ],
            }
            for piece in pieces_of(reports)
        ],
        "files": packing.inventory(folder, _contents(reports)),
    }
    return json.dumps(about, ensure_ascii=False, indent=1).encode() + b"\n"


def _readme(dossier: Dossier) -> str:
    lines = [
        _("Self-evaluation dossier: %(name)s, %(years)s")
        % {"name": in_language(dossier.organisation, "name"), "years": dossier.years},
        "",
        f"{PAPER} – " + _("everything in one paper; begin here."),
        "reports/ – " + _("each approved report as a paper and as data."),
        "evidence/ – " + _("the pieces of evidence that the reports list."),
        "data/ – " + _("levels, means, findings, figures and evidence as tables."),
        f"{INDEX} – " + _("what each file is, for programs."),
        f"{SUMS} – "
        + _("checksums of all files; check them with: %(command)s") % {"command": f"sha256sum -c {SUMS}"},
    ]
    if dossier.organisation.is_demonstration:
        lines += ["", _("Demonstration data: the institution, the people and the figures are invented.")]
    return "\n".join(lines) + "\n"


def dossier_paths(dossier: Dossier) -> tuple[Path, Path]:
    """The paper and the archive of a dossier that is ready."""
    folder = dossier_folder(dossier)
    return folder / PAPER, folder / ARCHIVE
