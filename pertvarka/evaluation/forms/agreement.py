"""What the group agrees on."""

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.forms.self_evaluations import LevelForm, long_text


class AgreedLevelForm(LevelForm):
    """The agreed level of an indicator and its ground."""

    level = forms.ChoiceField(
        label=_("Level"), error_messages={"required": _("Choose a level or “Not applicable”.")}
    )
    reason = long_text(
        _("What the agreed level rests on"),
        _("This goes into the report. Write it so that a reader outside the group understands."),
    )
    reason.error_messages["required"] = _("Write what you base the level on: a sentence or two is enough.")
