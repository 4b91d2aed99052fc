"""What is kept of accreditation, divided by noun."""

from pertvarka.accreditation.models.archives import CaseArchive
from pertvarka.accreditation.models.cases import (
    Case,
    Happening,
    KeptLetter,
    NumberSeries,
    Pause,
    YearlyPlan,
)
from pertvarka.accreditation.models.decisions import (
    Appeal,
    AppealFile,
    AppealWaiver,
    Certificate,
    Decision,
    Interruption,
    InterruptionKind,
    Origin,
    Proposal,
)
from pertvarka.accreditation.models.hearings import FileAccess, Hearing
from pertvarka.accreditation.models.parties import FormerParty

__all__ = [
    "Appeal",
    "AppealFile",
    "AppealWaiver",
    "Case",
    "CaseArchive",
    "Certificate",
    "Decision",
    "FileAccess",
    "FormerParty",
    "Happening",
    "Hearing",
    "Interruption",
    "InterruptionKind",
    "KeptLetter",
    "NumberSeries",
    "Origin",
    "Pause",
    "Proposal",
    "YearlyPlan",
]
