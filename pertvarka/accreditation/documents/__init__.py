"""Papers of a case and its archive, divided by noun."""

from pertvarka.accreditation.documents.archives import (
    archive_parts,
    archive_path,
    make_archive_part,
    remove_archive_files,
    why_not_archive,
)
from pertvarka.accreditation.documents.case_file import CasePaper, file_of, papers_of
from pertvarka.accreditation.documents.certificates import (
    certificate_content,
    certificate_pdf,
    verification_address,
)
from pertvarka.accreditation.documents.plans import plan_pdf

__all__ = [
    "CasePaper",
    "archive_parts",
    "archive_path",
    "certificate_content",
    "certificate_pdf",
    "file_of",
    "make_archive_part",
    "papers_of",
    "plan_pdf",
    "remove_archive_files",
    "verification_address",
    "why_not_archive",
]
