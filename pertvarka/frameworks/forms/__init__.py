"""Input of this room: text in, clean values or clear problems out. Nothing is saved here."""

from pertvarka.frameworks.forms.drafts import (
    DescribeForm,
    FileForm,
    NewDraftForm,
    PublishForm,
    WithdrawForm,
)
from pertvarka.frameworks.forms.parts import PartForm

__all__ = ["DescribeForm", "FileForm", "NewDraftForm", "PartForm", "PublishForm", "WithdrawForm"]
