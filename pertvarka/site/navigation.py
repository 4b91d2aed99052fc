"""Which links stand in the header for whom. At most six; only pages that exist."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.roles import Role


@dataclass(frozen=True)
class Link:
    """Words and the route they lead to."""

    words: Any
    route: str


MY_PAGE = Link(_("My page"), "site:my-page")
SELF_EVALUATIONS = Link(_("Self-evaluations"), "evaluation:list")
CASES = Link(_("Cases"), "accreditation:cases")
EXPERTS = Link(_("Experts"), "experts:list")
OWN_RECORD = Link(_("My record"), "experts:own")
REGISTER = Link(_("Register"), "register:register")
PEOPLE = Link(_("People"), "directory:people")
EVIDENCE = Link(_("Evidence"), "evidence:libraries")
CENTRES = Link(_("Institutions"), "directory:centres")
FRAMEWORKS = Link(_("Evaluation framework"), "frameworks:list")
THE_AGENCY_S_FRAMEWORKS = Link(_("Evaluation framework"), "frameworks:drafts")
ABOUT = Link(_("About"), "site:about")
REQUESTS = Link(_("Requests"), "directory:privacy-requests")
KEPT = Link(_("Terms"), "directory:kept")
LOG_OF_READS = Link(_("Log of reads"), "directory:reads")
LETTERS_AND_WORK = Link(_("Letters and tasks"), "outbox:messages")

VISITOR = (CENTRES, REGISTER, FRAMEWORKS, ABOUT)
ANYONE_SIGNED_IN = (MY_PAGE, CENTRES, REGISTER, FRAMEWORKS)
AT_A_CENTRE = (MY_PAGE, SELF_EVALUATIONS, EVIDENCE, CENTRES, REGISTER, FRAMEWORKS)
AT_THE_AGENCY = (MY_PAGE, CASES, EXPERTS, PEOPLE, CENTRES, THE_AGENCY_S_FRAMEWORKS)
AT_THE_MINISTRY = (MY_PAGE, CASES, EXPERTS, CENTRES, REGISTER, FRAMEWORKS)
WITH_CASES = (MY_PAGE, CASES, CENTRES, REGISTER, FRAMEWORKS)
BY_ROLE: dict[str, tuple[Link, ...]] = {
    Role.CENTRE_HEAD: (MY_PAGE, SELF_EVALUATIONS, CASES, EVIDENCE, PEOPLE, CENTRES),
    Role.SCHOOL_HEAD: (MY_PAGE, PEOPLE, CENTRES, REGISTER, FRAMEWORKS),
    Role.COORDINATOR: AT_A_CENTRE,
    Role.GROUP_MEMBER: AT_A_CENTRE,
    Role.AGENCY_OFFICER: AT_THE_AGENCY,
    Role.AGENCY_HEAD: AT_THE_AGENCY,
    Role.MINISTRY_CLERK: AT_THE_MINISTRY,
    Role.MINISTER: WITH_CASES,
    Role.EXPERT: (MY_PAGE, CASES, OWN_RECORD, CENTRES, REGISTER, FRAMEWORKS),
    Role.APPEALS_BOARD: WITH_CASES,
    Role.AUDITOR: (MY_PAGE, SELF_EVALUATIONS, CASES, LOG_OF_READS, CENTRES, THE_AGENCY_S_FRAMEWORKS),
    Role.DATA_PROTECTION_OFFICER: (MY_PAGE, REQUESTS, KEPT, LOG_OF_READS, CENTRES),
    Role.OPERATOR: (MY_PAGE, LETTERS_AND_WORK, CENTRES, FRAMEWORKS),
}


@dataclass(frozen=True)
class ShownLink:
    """A link of the header on one page. `current` is the value of aria-current, or empty."""

    words: Any
    address: str
    current: str


def links_for(role: str | None, path: str, *, signed_in: bool) -> list[ShownLink]:
    """The header's links for a visitor, or for the role a person has chosen."""
    chosen = BY_ROLE.get(role or "", ANYONE_SIGNED_IN) if signed_in else VISITOR
    shown = []
    for link in chosen:
        address = reverse(link.route)
        shown.append(ShownLink(link.words, address, _current(address, path)))
    return shown


def _current(address: str, path: str) -> str:
    """ "page" on the page itself, "true" on the pages beneath it."""
    if path == address:
        return "page"
    return "true" if path.startswith(address) else ""
