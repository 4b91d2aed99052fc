"""Text into values, divided by noun."""

from pertvarka.accreditation.forms.hearings import (
    AskForHearingForm,
    GrantHearingForm,
    HoldHearingForm,
    RefuseHearingForm,
)
from pertvarka.accreditation.forms.requests import PaperRequestForm, RequestForm
from pertvarka.accreditation.forms.steps import (
    DayOfStageForm,
    EndPauseForm,
    MoveForm,
    PauseForm,
    PlaceForm,
    ReasonForm,
    ScopeForm,
    StepForm,
    TrackForm,
)

__all__ = [
    "AskForHearingForm",
    "DayOfStageForm",
    "EndPauseForm",
    "GrantHearingForm",
    "HoldHearingForm",
    "MoveForm",
    "PaperRequestForm",
    "PauseForm",
    "PlaceForm",
    "ReasonForm",
    "RefuseHearingForm",
    "RequestForm",
    "ScopeForm",
    "StepForm",
    "TrackForm",
]
