"""Text into values, divided by noun."""

from pertvarka.evaluation.forms.corrections import CorrectionForm
from pertvarka.evaluation.forms.self_evaluations import (
    ASPECTS_MAX,
    TEXT_MAX_LETTERS,
    ApprovalForm,
    AspectsForm,
    DraftRatingForm,
    LevelForm,
    MemberForm,
    OpenForm,
    ReasonForm,
    SettingsForm,
    day_field,
    long_text,
)

__all__ = [
    "ASPECTS_MAX",
    "TEXT_MAX_LETTERS",
    "ApprovalForm",
    "AspectsForm",
    "CorrectionForm",
    "DraftRatingForm",
    "LevelForm",
    "MemberForm",
    "OpenForm",
    "ReasonForm",
    "SettingsForm",
    "day_field",
    "long_text",
]
