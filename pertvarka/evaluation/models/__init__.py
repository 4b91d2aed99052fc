"""What is kept of evaluations, divided by noun."""

from pertvarka.evaluation.models.comparison import PublishedSpread, SpreadConsent
from pertvarka.evaluation.models.dossiers import Dossier
from pertvarka.evaluation.models.evidence import Codes, Evidence, EvidenceKind, EvidenceRevision, EvidenceUse
from pertvarka.evaluation.models.experts import Expert, ExpertLevel, Interest, InterestKind
from pertvarka.evaluation.models.external import (
    Consensus,
    ExpertRating,
    ExpertReveal,
    ExpertSubmission,
    ExternalEvaluation,
    Finding,
    FindingKind,
    FindingsIssue,
    IssueKind,
    PanelMember,
    Remark,
)
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
from pertvarka.evaluation.models.visits import (
    Agenda,
    AgendaItem,
    Protocol,
    ProtocolSignature,
    Question,
    VisitFeedback,
    VisitNote,
    WorkDone,
)

__all__ = [
    "LEVELS",
    "NOT_APPLICABLE",
    "Agenda",
    "AgendaItem",
    "Agreement",
    "Aspect",
    "AspectKind",
    "Codes",
    "Consensus",
    "Dossier",
    "Effect",
    "EffectSeen",
    "Evidence",
    "EvidenceKind",
    "EvidenceRevision",
    "EvidenceUse",
    "Expert",
    "ExpertLevel",
    "ExpertRating",
    "ExpertReveal",
    "ExpertSubmission",
    "ExternalEvaluation",
    "Finding",
    "FindingKind",
    "FindingsIssue",
    "FrozenFigure",
    "Interest",
    "InterestKind",
    "IssueKind",
    "Measure",
    "Membership",
    "PanelMember",
    "Plan",
    "ProgressNote",
    "Protocol",
    "ProtocolSignature",
    "PublishedSpread",
    "Question",
    "Rating",
    "Remark",
    "Reopening",
    "Report",
    "Reveal",
    "SelfEvaluation",
    "SpreadConsent",
    "Submission",
    "Timing",
    "VisitFeedback",
    "VisitNote",
    "WorkDone",
]
