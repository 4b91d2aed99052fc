"""Text into values, divided by noun."""

from pertvarka.accreditation.forms.hearings import (
    AskForHearingForm,
    GrantHearingForm,
    HoldHearingForm,
    RefuseHearingForm,
)
from pertvarka.accreditation.forms.requests import PaperRequestForm, RequestForm

__all__ = [
    "AskForHearingForm",
    "GrantHearingForm",
    "HoldHearingForm",
    "PaperRequestForm",
    "RefuseHearingForm",
    "RequestForm",
]
