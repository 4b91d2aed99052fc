"""Text into values, divided by noun."""

from pertvarka.accreditation.forms.deciding import (
    AppealForm,
    BoardForm,
    CorrectionForm,
    DecisionForm,
    DeliveryForm,
    EndOfSuspensionForm,
    ForceForm,
    InterruptionForm,
    PaperAppealForm,
    PaperForm,
    ProposalForm,
    SignedOrderForm,
    WaiverForm,
)
from pertvarka.accreditation.forms.hearings import (
    AskForHearingForm,
    GrantHearingForm,
    HoldHearingForm,
    RefuseHearingForm,
)
from pertvarka.accreditation.forms.improvement import FollowUpForm
from pertvarka.accreditation.forms.plans import ChangesForm, MonthsForm, PublishForm
from pertvarka.accreditation.forms.requests import PaperRequestForm, RequestForm
from pertvarka.accreditation.forms.steps import (
    DayOfStageForm,
    EndPauseForm,
    MoveForm,
    PassOnForm,
    PauseForm,
    PlaceForm,
    ReasonForm,
    ScopeForm,
    StepForm,
    TrackForm,
)

__all__ = [
    "AppealForm",
    "AskForHearingForm",
    "BoardForm",
    "ChangesForm",
    "CorrectionForm",
    "DayOfStageForm",
    "DecisionForm",
    "DeliveryForm",
    "EndOfSuspensionForm",
    "EndPauseForm",
    "FollowUpForm",
    "ForceForm",
    "GrantHearingForm",
    "HoldHearingForm",
    "InterruptionForm",
    "MonthsForm",
    "MoveForm",
    "PaperAppealForm",
    "PaperForm",
    "PaperRequestForm",
    "PassOnForm",
    "PauseForm",
    "PlaceForm",
    "ProposalForm",
    "PublishForm",
    "ReasonForm",
    "RefuseHearingForm",
    "RequestForm",
    "ScopeForm",
    "SignedOrderForm",
    "StepForm",
    "TrackForm",
    "WaiverForm",
]
