"""The demonstration's cast: one person for every role, and what one can do as each."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import RoleHolding
from pertvarka.directory.roles import Role

PREFERRED_CENTRE = "Šilų švietimo centras"

# Groups in the order of the sign-in page; each sentence says what can be done today, no more.
CAST: list[tuple[Promise, list[tuple[str, Promise]]]] = [
    (
        _("The centre that evaluates itself"),
        [
            (
                Role.CENTRE_HEAD,
                _("Opens the year's self-evaluation, names the group and approves the report."),
            ),
            (Role.COORDINATOR, _("Leads the group, reveals the ratings and writes down what was agreed.")),
            (Role.GROUP_MEMBER, _("Rates the indicators without seeing how others rated.")),
        ],
    ),
    (
        _("Teachers and schools"),
        [
            (Role.TEACHER, _("Sees a teacher's own page.")),
            (Role.SCHOOL_HEAD, _("Sees a school head's own page.")),
        ],
    ),
    (
        _("Agency and experts"),
        [
            (
                Role.AGENCY_OFFICER,
                _("Leads cases up to the register, invites heads and helps whoever cannot sign in."),
            ),
            (Role.AGENCY_HEAD, _("Finds a centre, and confirms help for whoever cannot sign in.")),
            (Role.EXPERT, _("Declares interests, visits and rates what the panel evaluates.")),
            (Role.APPEALS_BOARD, _("Decides appeals against the findings of experts.")),
        ],
    ),
    (
        _("Ministry, municipality and project"),
        [
            (Role.MINISTRY_CLERK, _("Records the minister's orders.")),
            (Role.MINISTER, _("Sees the minister's own page.")),
            (Role.MUNICIPALITY_OFFICER, _("Sees a municipality officer's own page.")),
            (Role.PROJECT_OFFICER, _("Sees a project officer's own page.")),
        ],
    ),
    (
        _("Oversight and upkeep"),
        [
            (Role.AUDITOR, _("Reads approved self-evaluation reports and changes nothing.")),
            (
                Role.DATA_PROTECTION_OFFICER,
                _("Answers requests about personal data, watches terms and the log of reads."),
            ),
            (Role.OPERATOR, _("Watches outgoing letters and sends again those that failed; opens no case.")),
        ],
    ),
]


@dataclass(frozen=True)
class Part:
    """One button of the page."""

    holding: RoleHolding
    can: Promise


def cast() -> list[tuple[Promise, list[Part]]]:
    """Groups of people one can be, leaving out roles that nobody plays."""
    players = {role: holding_of(role) for role in Role.values}
    groups = [
        (title, [Part(holding, can) for role, can in parts if (holding := players[role])])
        for title, parts in CAST
    ]
    return [(title, parts) for title, parts in groups if parts]


def holding_of(role: str) -> RoleHolding | None:
    """The role's first demonstration person with an account, from the preferred centre if there is one."""
    holdings = list(
        RoleHolding.objects.current()
        .filter(role=role, person__is_demonstration=True, person__account__is_active=True)
        .select_related("person__account", "organisation")
    )
    preferred = [h for h in holdings if h.organisation and h.organisation.name_lt == PREFERRED_CENTRE]
    return next(iter(preferred or holdings), None)
