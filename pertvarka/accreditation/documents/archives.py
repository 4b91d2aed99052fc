"""The archive of a case for permanent keeping: every paper, the journal's extract, an index and checksums.

It is made once the journal's root stands over the last act of the case: then the same bytes come again.
"""

import json
import shutil
from pathlib import Path

from django.conf import settings
from django.db.models import Model
from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.documents.case_file import CasePaper, file_of
from pertvarka.accreditation.models import Case, CaseArchive
from pertvarka.accreditation.states import CaseState
from pertvarka.foundation.journal import exporting
from pertvarka.foundation.making import NotTheSame, packing
from pertvarka.foundation.making.packing import SUMS, write
from pertvarka.foundation.ui.languages import in_language

ARCHIVE_SCHEMA = 1
PAPERS_AT_A_TIME = 10  # made in one part
ENDED = (CaseState.CLOSED, CaseState.WITHDRAWN)
ARCHIVE, INDEX, JOURNAL, README = "archive.zip", "index.json", "journal.jsonl", "README.txt"


def why_not_archive(case: Case) -> str | None:
    """Why a case cannot be archived now, or None when it can."""
    if case.state not in ENDED:
        return _("A case is archived after it has been closed or its request withdrawn.")
    if exporting.settled(*_records(case)) is None:
        return _(
            "The journal's root over this case is published tonight; the archive can be made after that."
        )
    return None


def archive_path(archive: CaseArchive) -> Path:
    """Where its file lies."""
    return _folder(archive) / ARCHIVE


def remove_archive_files(archive: CaseArchive) -> None:
    """Take away its files; nothing to do when they are gone."""
    shutil.rmtree(_folder(archive), ignore_errors=True)


def archive_parts(case: Case) -> int:
    """How many parts the making takes: the papers in portions, then index and archive."""
    return -(-len(file_of(case)) // PAPERS_AT_A_TIME) + 1


def make_archive_part(archive: CaseArchive, part: int) -> dict[str, object] | None:
    """Make one part; after the last one what the record keeps of the archive.

    Raises NotTheSame, or OSError when a paper is lost or the disk is full.
    """
    with translation.override(archive.language):
        papers = file_of(archive.case)
        if archive_parts(archive.case) != archive.parts:
            raise NotTheSame("a paper came while the archive was being made")
        folder = _folder(archive) / "contents"
        begin = part * PAPERS_AT_A_TIME
        for paper in papers[begin : begin + PAPERS_AT_A_TIME]:
            write(folder / _path(paper), paper.make())
        return _write_archive(archive, folder, papers) if part == archive.parts - 1 else None


def _folder(archive: CaseArchive) -> Path:
    return Path(settings.FILES_ROOT) / "case-archives" / str(archive.pk)


def _path(paper: CasePaper) -> str:
    return f"papers/{paper.file_name}"


def _records(case: Case) -> list[Model]:
    return [*queries.records_of(case), *queries.records_of_evaluation(case.evaluation)]


def _write_archive(archive: CaseArchive, folder: Path, papers: list[CasePaper]) -> dict[str, object]:
    case = archive.case
    root = exporting.settled(*_records(case))
    if root is None:
        raise NotTheSame("something was done in the case while the archive was being made")
    write(folder / JOURNAL, b"".join(exporting.case(*_records(case), until=root)))
    write(folder / README, _readme(case).encode())
    contents = [README, JOURNAL, *map(_path, papers)]
    write(folder / INDEX, _index(archive, folder, papers, contents))
    target = archive_path(archive)
    packing.pack(folder, [*contents, INDEX], target)
    shutil.rmtree(folder)
    return {"archive_sha256": packing.sha256(target), "archive_size": target.stat().st_size}


def _index(archive: CaseArchive, folder: Path, papers: list[CasePaper], contents: list[str]) -> bytes:
    """What each paper is: title, from whom, when, under which number, with its checksum; for programs."""
    case = archive.case
    about = {
        "schema": ARCHIVE_SCHEMA,
        "case": case.number,
        "organisation": case.organisation.name_lt,
        "state": case.state,
        "procedure": {
            "version": case.procedure_version.version,
            "sha256": case.procedure_version.content_hash,
        },
        "language": archive.language,
        "is_demonstration": case.organisation.is_demonstration,
        "papers": [
            {
                "path": _path(paper),
                "title": paper.title,
                "from": paper.party,
                "on": paper.on.isoformat(),
                "number": paper.number,
                "sha256": packing.sha256(folder / _path(paper)),
            }
            for paper in papers
        ],
        "files": packing.inventory(folder, contents),
    }
    return json.dumps(about, ensure_ascii=False, indent=1).encode() + b"\n"


def _readme(case: Case) -> str:
    lines = [
        _("Archive of case %(number)s: %(name)s")
        % {"number": case.number, "name": in_language(case.organisation, "name")},
        "",
        "papers/ – " + _("every paper of the case, the oldest first; those that were brought as they came."),
        f"{INDEX} – " + _("what each paper is: from whom, when, under which number, with its checksum."),
        f"{JOURNAL} – "
        + _("who did what and when; verify it with: %(command)s")
        % {"command": f"python3 verify_journal.py {JOURNAL} --roots roots.jsonl"},
        f"{SUMS} – "
        + _("checksums of all files; check them with: %(command)s") % {"command": f"sha256sum -c {SUMS}"},
    ]
    if case.organisation.is_demonstration:
        lines += ["", _("Demonstration data: the institution, the people and the figures are invented.")]
    return "\n".join(lines) + "\n"
