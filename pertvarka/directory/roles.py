"""The roles people hold. What each may do stands in access.py."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Relation(StrEnum):
    """How a person must stand to a record."""

    OWN = "own"  # it is about them, or they wrote it
    ORGANISATION = "organisation"  # it belongs to an organisation they act for
    ASSIGNED = "assigned"  # appointed to it by name
    PLEDGED = "pledged"  # appointed to it, declared no interest and pledged confidentiality; while it is open
    LEADING = "leading"  # the same, and leads the panel
    OVERSEEN = "overseen"  # it belongs to an institution that the agency watches over
    SUBSTITUTE = "substitute"  # it is about the agency itself, so another body acts in its place
    ANY = "any"  # no relation needed


class Role(models.TextChoices):
    """A role is held somewhere: in an organisation, or (national roles) for the country."""

    TEACHER = "teacher", _("Teacher")
    SCHOOL_HEAD = "school_head", _("School head")
    CENTRE_HEAD = "centre_head", _("Head of the centre")
    COORDINATOR = "coordinator", _("Self-evaluation coordinator")
    GROUP_MEMBER = "group_member", _("Member of the self-evaluation group")
    EXPERT = "expert", _("Expert")
    APPEALS_BOARD = "appeals_board", _("Member of the appeals board")
    AGENCY_OFFICER = "agency_officer", _("Agency officer")
    AGENCY_HEAD = "agency_head", _("Head of the agency")
    MINISTRY_CLERK = "ministry_clerk", _("Ministry clerk")
    MINISTER = "minister", _("Minister")
    MUNICIPALITY_OFFICER = "municipality_officer", _("Municipality officer")
    PROJECT_OFFICER = "project_officer", _("Project officer")
    AUDITOR = "auditor", _("Auditor")
    DATA_PROTECTION_OFFICER = "data_protection_officer", _("Data-protection officer")
    OPERATOR = "operator", _("Operator")


NATIONAL_ROLES = [
    Role.EXPERT.value,
    Role.APPEALS_BOARD.value,
    Role.AUDITOR.value,
    Role.DATA_PROTECTION_OFFICER.value,
    Role.OPERATOR.value,
]

AT_A_CENTRE = (Role.CENTRE_HEAD, Role.COORDINATOR, Role.GROUP_MEMBER)
AT_A_SCHOOL = (Role.SCHOOL_HEAD, Role.TEACHER)
HEAD_ROLES = frozenset({Role.CENTRE_HEAD.value, Role.SCHOOL_HEAD.value})

# Which permission gives and ends a role on the page of an organisation's people. What is not here is given
# by the operator's commands alone.
PERMISSION_OVER: dict[Role, str] = {
    Role.CENTRE_HEAD: "people.name_heads",
    Role.SCHOOL_HEAD: "people.name_heads",
    Role.COORDINATOR: "people.give_roles",
    Role.GROUP_MEMBER: "people.give_roles",
    Role.TEACHER: "people.give_roles",
    Role.AGENCY_OFFICER: "people.name_officers",
}

# Roles in which a deputy may stand in for the holder. The others are personal: who rates, judges, audits or
# keeps the system does it themselves, and a coordinator is replaced by naming another.
LENDABLE_ROLES = frozenset(
    {
        Role.CENTRE_HEAD.value,
        Role.SCHOOL_HEAD.value,
        Role.AGENCY_OFFICER.value,
        Role.AGENCY_HEAD.value,
        Role.MINISTRY_CLERK.value,
        Role.MINISTER.value,
        Role.MUNICIPALITY_OFFICER.value,
        Role.PROJECT_OFFICER.value,
    }
)

DEPUTY_DAYS_MAX = 366  # whoever is away longer gets a successor, not a deputy

# Roles that work with other people's records sign in with a second step outside demonstration mode.
STAFF_ROLES = frozenset(set(Role.values) - {Role.TEACHER.value, Role.GROUP_MEMBER.value})
