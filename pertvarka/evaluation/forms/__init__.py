"""Text into values, divided by noun."""

from pertvarka.evaluation.forms.agreement import AgreedLevelForm
from pertvarka.evaluation.forms.corrections import CorrectionForm
from pertvarka.evaluation.forms.deadlines import DatesForm
from pertvarka.evaluation.forms.dossiers import DossierForm
from pertvarka.evaluation.forms.evidence import (
    AddFilesForm,
    AddLinkForm,
    AddNoteForm,
    DescribeForm,
    EraseForm,
    ReviseFileForm,
    ReviseLinkForm,
    ReviseNoteForm,
    UseForm,
)
from pertvarka.evaluation.forms.plans import EffectForm, MeasureForm, ProgressForm
from pertvarka.evaluation.forms.self_evaluations import (
    ASPECTS_MAX,
    TEXT_MAX_LETTERS,
    ApprovalForm,
    AspectsForm,
    DraftRatingForm,
    LevelForm,
    MemberForm,
    OpenForm,
    OptionalReasonForm,
    ReasonForm,
    SettingsForm,
    day_field,
    long_text,
)

__all__ = [
    "ASPECTS_MAX",
    "TEXT_MAX_LETTERS",
    "AddFilesForm",
    "AddLinkForm",
    "AddNoteForm",
    "AgreedLevelForm",
    "ApprovalForm",
    "AspectsForm",
    "CorrectionForm",
    "DatesForm",
    "DescribeForm",
    "DossierForm",
    "DraftRatingForm",
    "EffectForm",
    "EraseForm",
    "LevelForm",
    "MeasureForm",
    "MemberForm",
    "OpenForm",
    "OptionalReasonForm",
    "ProgressForm",
    "ReasonForm",
    "ReviseFileForm",
    "ReviseLinkForm",
    "ReviseNoteForm",
    "SettingsForm",
    "UseForm",
    "day_field",
    "long_text",
]
