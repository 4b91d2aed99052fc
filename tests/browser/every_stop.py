"""Every page that is walked through, and what is no page: gathered from the lists of each subject."""

from tests.browser.case_file_pages import FILE_STOPS, FILES_OF_CASES
from tests.browser.case_pages import CASE_FILES, CASES
from tests.browser.decision_pages import DECISIONS
from tests.browser.draft_pages import DRAFTS
from tests.browser.expert_pages import EXPERT_FILES, EXPERTS
from tests.browser.external_pages import REVIEW, REVIEW_FILES
from tests.browser.procedure_pages import PROCEDURES
from tests.browser.register_pages import REGISTER, REGISTER_FILES
from tests.browser.sweep import NO_PAGES, STOPS
from tests.browser.visit_pages import VISIT_FILES, VISITS

EVERY_STOP = [
    *STOPS,
    *DRAFTS,
    *PROCEDURES,
    *EXPERTS,
    *CASES,
    *FILE_STOPS,
    *REVIEW,
    *VISITS,
    *DECISIONS,
    *REGISTER,
]
NOT_WALKED = {
    *NO_PAGES,
    *EXPERT_FILES,
    *CASE_FILES,
    *FILES_OF_CASES,
    *REVIEW_FILES,
    *VISIT_FILES,
    *REGISTER_FILES,
}
