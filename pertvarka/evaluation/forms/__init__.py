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
from pertvarka.evaluation.forms.experts import (
    AddExpertForm,
    EndExpertForm,
    InterestForm,
    QualificationForm,
    ReadinessForm,
    language_choices,
)
from pertvarka.evaluation.forms.panels import DeclareForm, NamePanelForm, OverrideForm, StepDownForm
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
    "AddExpertForm",
    "AddFilesForm",
    "AddLinkForm",
    "AddNoteForm",
    "AgreedLevelForm",
    "ApprovalForm",
    "AspectsForm",
    "CorrectionForm",
    "DatesForm",
    "DeclareForm",
    "DescribeForm",
    "DossierForm",
    "DraftRatingForm",
    "EffectForm",
    "EndExpertForm",
    "EraseForm",
    "InterestForm",
    "LevelForm",
    "MeasureForm",
    "MemberForm",
    "NamePanelForm",
    "OpenForm",
    "OptionalReasonForm",
    "OverrideForm",
    "ProgressForm",
    "QualificationForm",
    "ReadinessForm",
    "ReasonForm",
    "ReviseFileForm",
    "ReviseLinkForm",
    "ReviseNoteForm",
    "SettingsForm",
    "StepDownForm",
    "UseForm",
    "day_field",
    "language_choices",
    "long_text",
]
