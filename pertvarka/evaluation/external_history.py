"""The journal's acts as sentences for those who take part in an external evaluation."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.history import acts_in_words, in_sentences

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
    "pass_on": _("passed the evaluation on to the institution that took over"),
    "abandon": _("ended the evaluation without findings"),
    "set_visit_days": _("told the days of the visit"),
    "ask_question": _("asked the institution"),
    "withdraw_question": _("took a question back"),
    "answer_question": _("answered a question"),
    "send_agenda": _("sent the agenda of the visit"),
    "confirm_agenda": _("confirmed the agenda of the visit"),
    "wish_visit_change": _("asked to change the visit"),
    "begin_visit": _("began the visit"),
    "end_visit": _("ended the visit"),
    "answer_recommendation": _("answered a recommendation"),
    "hand_in_improvement": _("handed in the improvement plan"),
    "tell_follow_up": _("told how the recommendations stand"),
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
    "bring_findings": _("brought in findings of another body"),
    "leave_out_findings": _("left out findings of another body"),
    "appoint": _("appointed an expert"),
    "name_lead": _("named the lead of the panel"),
    "take_out": _("took an expert out of the panel"),
    "step_down": _("stepped down from the panel"),
    "declare": _("declared interests and pledged confidentiality"),
    "propose_agenda": _("began an agenda from the pattern"),
    "write_protocol": _("wrote the protocol of the visit"),
    "sign_protocol": _("signed the protocol of the visit"),
    "tell_work": _("told the days worked"),
    "confirm_work": _("confirmed the days that an expert worked"),
    "return_work": _("asked an expert to tell the days anew"),
    "judge_visit": _("said how the visit went"),
}


def told_in_words(entries: Iterable[Any]) -> list[dict[str, Any]]:
    """Each entry as who, what, where in the framework, when and why. Who submitted is not named."""
    return acts_in_words(entries, OPEN_ACTS | INNER_ACTS)


def told(entries: Iterable[Any]) -> list[str]:
    """Each entry as one short sentence, for those who have the panel's work open at this moment."""
    return in_sentences(told_in_words(entries))
