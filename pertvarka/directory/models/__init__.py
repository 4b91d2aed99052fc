"""Who is who, and where: places, organisations, people, accounts and the roles people hold over time."""

from pertvarka.directory.models.calendars import CalendarAddress
from pertvarka.directory.models.delegations import Delegation, DelegationQuerySet, Standing
from pertvarka.directory.models.imports import Import, ImportKind
from pertvarka.directory.models.kept_posts import KeptPost, Refusal
from pertvarka.directory.models.name_changes import NameChange, Outcome
from pertvarka.directory.models.people import (
    Account,
    AccountManager,
    EmailChange,
    Invitation,
    Person,
    Reminders,
    RoleHolding,
    RoleHoldingQuerySet,
)
from pertvarka.directory.models.places import (
    CENTRE_KINDS,
    County,
    Evidence,
    FormerName,
    Municipality,
    Organisation,
    OrganisationKind,
)
from pertvarka.directory.models.privacy import (
    ErasureRun,
    PersonalExport,
    PrivacyRequest,
    RequestKind,
)
from pertvarka.directory.models.reads import Read
from pertvarka.directory.models.recoveries import Recovery, RecoveryKind

__all__ = [
    "CENTRE_KINDS",
    "Account",
    "AccountManager",
    "CalendarAddress",
    "County",
    "Delegation",
    "DelegationQuerySet",
    "EmailChange",
    "ErasureRun",
    "Evidence",
    "FormerName",
    "Import",
    "ImportKind",
    "Invitation",
    "KeptPost",
    "Municipality",
    "NameChange",
    "Organisation",
    "OrganisationKind",
    "Outcome",
    "Person",
    "PersonalExport",
    "PrivacyRequest",
    "Read",
    "Recovery",
    "RecoveryKind",
    "Refusal",
    "Reminders",
    "RequestKind",
    "RoleHolding",
    "RoleHoldingQuerySet",
    "Standing",
]
