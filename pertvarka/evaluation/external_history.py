"""The journal's acts as sentences for those who take part in an external evaluation."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.history import acts_in_words

# What everybody who may open the evaluation's page reads of it.
OPEN_ACTS = {
    "open": _("opened the external evaluation"),
    "hand_in_dossier": _("handed in the dossier"),
    "hand_in_dossier_anew": _("handed in a newer dossier"),
    "reveal": _("revealed the ratings of the panel"),
    "deliver_draft": _("delivered the draft findings"),
    "send_remarks": _("sent remarks on facts"),
    "close_remarks": _("closed the time of remarks"),
    "deliver_final": _("delivered the final findings"),
    "take_back_findings": _("sent the findings back to the experts"),
    "name_panel": _("named the panel of experts"),
    "reform_panel": _("opened the panel for changes"),
    "abandon": _("ended the evaluation without findings"),
}

# What only the panel and those who organise or oversee the evaluation read.
INNER_ACTS = {
    "submit_ratings": _("submitted ratings"),
    "withdraw_ratings": _("took submitted ratings back"),
    "agree": _("recorded an agreed level"),
    "agree_anew": _("changed an agreed level"),
    "describe_area": _("wrote the findings of an area"),
    "answer_remark": _("answered a remark"),
    "answer_remark_anew": _("changed the answer to a remark"),
    "appoint": _("appointed an expert"),
    "name_lead": _("named the lead of the panel"),
    "take_out": _("took an expert out of the panel"),
    "step_down": _("stepped down from the panel"),
    "declare": _("declared interests and pledged confidentiality"),
}


def told_in_words(entries: Iterable[Any]) -> list[dict[str, Any]]:
    """Each entry as who, what, where in the framework, when and why. Who submitted is not named."""
    return acts_in_words(entries, OPEN_ACTS | INNER_ACTS)
