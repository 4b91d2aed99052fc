"""Papers and the data they need, divided by noun."""

from pertvarka.evaluation.documents.dossiers import (
    dossier_folder,
    dossier_parts,
    dossier_paths,
    make_dossier_part,
    remove_dossier_files,
)
from pertvarka.evaluation.documents.evidence import revisions_listed
from pertvarka.evaluation.documents.findings import FINDINGS_SCHEMA, findings_content
from pertvarka.evaluation.documents.findings_paper import areas_found, findings_pdf
from pertvarka.evaluation.documents.issues import changes, changes_in_words
from pertvarka.evaluation.documents.plans import measures_in_words
from pertvarka.evaluation.documents.self_evaluations import (
    SCHEMA,
    TEMPLATE,
    approver,
    areas_of,
    content_hash,
    level_words,
    pending_changes,
    report_content,
    report_pdf,
)
from pertvarka.evaluation.documents.visits import (
    agenda_pdf,
    protocol_pdf,
    protocol_to_begin_from,
    work_pdf,
)
from pertvarka.evaluation.documents.witness import in_words as journal_root_in_words

__all__ = [
    "FINDINGS_SCHEMA",
    "SCHEMA",
    "TEMPLATE",
    "agenda_pdf",
    "approver",
    "areas_found",
    "areas_of",
    "changes",
    "changes_in_words",
    "content_hash",
    "dossier_folder",
    "dossier_parts",
    "dossier_paths",
    "findings_content",
    "findings_pdf",
    "journal_root_in_words",
    "level_words",
    "make_dossier_part",
    "measures_in_words",
    "pending_changes",
    "protocol_pdf",
    "protocol_to_begin_from",
    "remove_dossier_files",
    "report_content",
    "report_pdf",
    "revisions_listed",
    "work_pdf",
]
