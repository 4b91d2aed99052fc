"""Reads that more than one caller needs, divided by noun."""

from pertvarka.accreditation.queries import asks, endings, improvement, plans
from pertvarka.accreditation.queries.cases import (
    case_after,
    case_before,
    files_requests,
    full,
    reachable,
    requestable_by,
    visible_to,
)
from pertvarka.accreditation.queries.decisions import (
    appeal_due,
    appeal_term,
    certificate_by,
    decisions_of,
    final_findings,
    standing_of_decision,
    standing_of_institution,
    standing_proposal,
)
from pertvarka.accreditation.queries.facts import course_of, courses, decision_of, facts_of
from pertvarka.accreditation.queries.needs import (
    FRAMEWORK,
    Need,
    first_unmet,
    needs_of_closing,
    needs_of_improvement,
    needs_of_opening,
)
from pertvarka.accreditation.queries.papers import Paper, letters_read_by, papers_of
from pertvarka.accreditation.queries.records import records_of, records_of_evaluation

__all__ = [
    "FRAMEWORK",
    "Need",
    "Paper",
    "appeal_due",
    "appeal_term",
    "asks",
    "case_after",
    "case_before",
    "certificate_by",
    "course_of",
    "courses",
    "decision_of",
    "decisions_of",
    "endings",
    "facts_of",
    "files_requests",
    "final_findings",
    "first_unmet",
    "full",
    "improvement",
    "letters_read_by",
    "needs_of_closing",
    "needs_of_improvement",
    "needs_of_opening",
    "papers_of",
    "plans",
    "reachable",
    "records_of",
    "records_of_evaluation",
    "requestable_by",
    "standing_of_decision",
    "standing_of_institution",
    "standing_proposal",
    "visible_to",
]
