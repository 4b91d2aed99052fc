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

__all__ = [
    "Appeal",
    "AppealFile",
    "AppealWaiver",
    "Case",
    "CaseArchive",
    "Certificate",
    "Decision",
    "FileAccess",
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
