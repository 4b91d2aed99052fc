"""What is kept of evaluations, divided by noun."""

from pertvarka.evaluation.models.comparison import PublishedSpread, SpreadConsent
from pertvarka.evaluation.models.dossiers import Dossier
from pertvarka.evaluation.models.evidence import Codes, Evidence, EvidenceKind, EvidenceRevision, EvidenceUse
from pertvarka.evaluation.models.frozen_figures import FrozenFigure
from pertvarka.evaluation.models.plans import Effect, EffectSeen, Measure, Plan, ProgressNote
from pertvarka.evaluation.models.reopenings import Reopening
from pertvarka.evaluation.models.reports import Report
from pertvarka.evaluation.models.self_evaluations import (
    LEVELS,
    NOT_APPLICABLE,
    Agreement,
    Aspect,
    AspectKind,
    Membership,
    Rating,
    Reveal,
    SelfEvaluation,
    Submission,
    Timing,
)

__all__ = [
    "LEVELS",
    "NOT_APPLICABLE",
    "Agreement",
    "Aspect",
    "AspectKind",
    "Codes",
    "Dossier",
    "Effect",
    "EffectSeen",
    "Evidence",
    "EvidenceKind",
    "EvidenceRevision",
    "EvidenceUse",
    "FrozenFigure",
    "Measure",
    "Membership",
    "Plan",
    "ProgressNote",
    "PublishedSpread",
    "Rating",
    "Reopening",
    "Report",
    "Reveal",
    "SelfEvaluation",
    "SpreadConsent",
    "Submission",
    "Timing",
]
