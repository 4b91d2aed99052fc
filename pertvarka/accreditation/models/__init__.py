"""What is kept of accreditation, divided by noun."""

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
    Certificate,
    Decision,
    Interruption,
    InterruptionKind,
    Origin,
    Proposal,
)

__all__ = [
    "Appeal",
    "Case",
    "Certificate",
    "Decision",
    "Happening",
    "Interruption",
    "InterruptionKind",
    "KeptLetter",
    "NumberSeries",
    "Origin",
    "Pause",
    "Proposal",
    "YearlyPlan",
]
