"""Text into values, divided by noun."""

from pertvarka.accreditation.forms.requests import PaperRequestForm, RequestForm

__all__ = ["PaperRequestForm", "RequestForm"]
