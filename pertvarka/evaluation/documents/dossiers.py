"""A dossier's files: approved reports, evidence, data, one paper over all, and an archive with checksums.

Nothing in them tells when they were made, and the archive keeps its files uncompressed under one date, so
that the same records give the same bytes on every machine.
"""

import hashlib
import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.evaluation import queries
from pertvarka.evaluation.documents.dossier_contents import Piece, pieces_of, tables
from pertvarka.evaluation.documents.dossier_paper import paper
from pertvarka.evaluation.documents.self_evaluations import report_pdf
from pertvarka.evaluation.models import Dossier, EvidenceRevision, Report
from pertvarka.foundation import sheets
from pertvarka.foundation.files import places
from pertvarka.foundation.ui.languages import in_language

SCHEMA = 1
EVIDENCE_AT_A_TIME = 25  # pieces copied in one part
ONE_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows
READABLE_BY_ALL = 0o644 << 16
BLOCK = 1024**2
PAPER, ARCHIVE, INDEX, SUMS, README = "dossier.pdf", "dossier.zip", "index.json", "SHA256SUMS", "README.txt"


class NotTheSame(Exception):
    """Evidence is gone or is not what the report names, or the records changed while the dossier was made."""


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


def make_dossier_part(dossier: Dossier, part: int) -> tuple[str, str, int] | None:
    """Make one part; after the last one (paper's SHA-256, archive's SHA-256, archive's bytes).

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
                _write(folder / PAPER, paper(dossier, reports, pieces_of(reports)))
            case "archive":
                return _write_archive(dossier, folder, reports)
    return None


# --- What it holds --------------------------------------------------------------------------------------


def _name_of(report: Report) -> str:
    return f"reports/{report.self_evaluation.year}-{report.issue}"


def _write_report(folder: Path, report: Report) -> None:
    """A report as its paper, and as the data that its fingerprint was made of."""
    _write(folder / f"{_name_of(report)}.pdf", report_pdf(report))
    content = json.dumps(report.content, ensure_ascii=False, sort_keys=True, indent=1)
    _write(folder / f"{_name_of(report)}.json", content.encode())


def _write_piece(folder: Path, piece: Piece) -> None:
    """A file as it was brought, checked against its hash; a link, a note or an erasure as text."""
    target = folder / piece.path
    if not piece.is_file:
        _write(target, _told(piece.revision).encode())
        return
    sha256 = piece.sha256
    try:
        with places.kept(sha256).open("rb") as source:
            if places.digest(source)[0] != sha256:
                raise NotTheSame(sha256)
            source.seek(0)
            _copy(target, source)
    except FileNotFoundError as lost:
        raise NotTheSame(sha256) from lost


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
        _write(folder / f"data/{name}.csv", b"".join(sheets.csv_lines(columns, rows)))


# --- The archive ----------------------------------------------------------------------------------------


def _write_archive(dossier: Dossier, folder: Path, reports: list[Report]) -> tuple[str, str, int]:
    """Index and checksums over everything, then one archive; the paper lies beside it too."""
    _write(folder / README, _readme(dossier).encode())
    _write(folder / INDEX, _index(dossier, folder, reports))
    wanted = sorted([*_contents(reports), INDEX])
    sums = "".join(f"{_sha256(folder / name)}  {name}\n" for name in wanted)
    _write(folder / SUMS, sums.encode())
    target = dossier_folder(dossier) / ARCHIVE
    draft = target.with_suffix(".draft")
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted([*wanted, SUMS]):
            _add(archive, folder / name, name)
    draft.replace(target)
    (folder / PAPER).replace(dossier_folder(dossier) / PAPER)
    shutil.rmtree(folder)
    return _sha256(dossier_folder(dossier) / PAPER), _sha256(target), target.stat().st_size


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, ONE_DATE)
    entry.external_attr, entry.create_system = READABLE_BY_ALL, 3
    entry.file_size = path.stat().st_size
    with path.open("rb") as source, archive.open(entry, "w") as out:
        while block := source.read(BLOCK):
            out.write(block)


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
        "files": [
            {"path": name, "size": (folder / name).stat().st_size, "sha256": _sha256(folder / name)}
            for name in sorted(_contents(reports))
        ],
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


# --- Bytes ----------------------------------------------------------------------------------------------


def _write(path: Path, content: bytes) -> None:
    _copy(path, io.BytesIO(content))


def _copy(path: Path, source: Any) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    with draft.open("wb") as out:
        while block := source.read(BLOCK):
            out.write(block)
    draft.replace(path)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def dossier_paths(dossier: Dossier) -> tuple[Path, Path]:
    """The paper and the archive of a dossier that is ready."""
    folder = dossier_folder(dossier)
    return folder / PAPER, folder / ARCHIVE
