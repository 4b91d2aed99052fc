"""The journal's acts as sentences for the people of a case."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.directory.names import acting_name

ACTS = {
    "file_request": _("filed the request"),
    "file_from_paper": _("filed the request from a letter"),
    "change_track": _("sent the case along another track"),
    "ask_for_hearing": _("asked for a hearing"),
    "hearing_grant": _("granted the hearing"),
    "hearing_refuse": _("refused the hearing"),
    "hearing_hold": _("wrote the minutes of the hearing"),
    "hearing_deliver": _("delivered the minutes of the hearing"),
    "hearing_withdraw": _("gave up the hearing"),
    "plan": _("put the case into the yearly plan"),
    "publish_plan": _("published the yearly plan with the case"),
    "move_in_plan": _("moved the case to another month"),
    "take_out_of_plan": _("took the case out of the plan"),
    "open_evaluation": _("began the external evaluation"),
    "remind": _("reminded those whose turn it was"),
    "pause": _("let the terms stand still"),
    "end_pause": _("let the terms run again"),
    "tell": _("recorded a day"),
    "pass_on": _("passed the case on to the institution that took over"),
    "withdraw": _("withdrew the request"),
    "close": _("closed the case"),
    "appeal": _("appealed against the findings"),
    "add_appeal_file": _("added a paper to the appeal"),
    "enter_appeal": _("entered an appeal from a letter"),
    "take_back_appeal": _("took the appeal back"),
    "uphold_appeal": _("upheld the appeal"),
    "dismiss_appeal": _("dismissed the appeal"),
    "deliver_appeal_decision": _("recorded the delivery of the board's decision"),
    "waive_appeal": _("recorded that the institution will not appeal"),
    "propose": _("handed the proposal to the minister"),
    "take_back_proposal": _("took the proposal back"),
    "record_decision": _("recorded the minister's order"),
    "correct_decision": _("corrected a clerical error in the order"),
    "attach_order": _("added the signed order"),
    "interrupt_court": _("recorded that a court has suspended the order"),
    "interrupt_withdrawal": _("recorded that the accreditation is withdrawn"),
    "interrupt_annulment": _("recorded that the order is annulled"),
    "end_suspension": _("recorded the end of the suspension"),
    "enter_into_force": _("recorded the day on which the order takes force"),
    "reopen": _("reopened the case after the annulment"),
    "hand_in_improvement": _("handed in the improvement plan"),
    "follow_up": _("told how the recommendations stand"),
    "issue_certificate": _("issued the certificate"),
}


def acts_in_words(entries: Iterable[Any]) -> list[dict[str, Any]]:
    """Each entry as who, what, when and why, or who erased that and when."""
    return [
        {
            "at": entry.at,
            "what": ACTS.get(entry.act, entry.act),
            "who": acting_name(entry.actor, entry.on_behalf_of),
            "note": entry.note,
            "erased_at": entry.erased_at,
            "erased_by": entry.erased_by,
        }
        for entry in entries
    ]
