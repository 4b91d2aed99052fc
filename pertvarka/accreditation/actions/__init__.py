"""The only writers of this room, divided by what they write."""

from pertvarka.accreditation.actions.appeals import (
    SentFile,
    add_appeal_file,
    deliver_appeal_decision,
    dismiss_appeal,
    enter_appeal,
    file_appeal,
    take_back_appeal,
    uphold_appeal,
    waive_appeal,
)
from pertvarka.accreditation.actions.archives import ARCHIVES, ask_for_archive, remove_old_archives
from pertvarka.accreditation.actions.certificates import issue_certificate, why_not_issue
from pertvarka.accreditation.actions.clocks import end_pause, pause, tell
from pertvarka.accreditation.actions.course import Scope, close, open_evaluation, remind, withdraw
from pertvarka.accreditation.actions.decisions import Order, attach_order, correct_decision, record_decision
from pertvarka.accreditation.actions.hearings import (
    ask_for_hearing,
    deliver_minutes,
    grant_hearing,
    hold_hearing,
    note_access,
    refuse_hearing,
    why_no_hearing,
    withdraw_hearing,
)
from pertvarka.accreditation.actions.improvement import follow_up, hand_in_improvement
from pertvarka.accreditation.actions.interruptions import (
    annul,
    end_suspension,
    enter_into_force,
    reopen,
    suspend,
    withdraw_accreditation,
)
from pertvarka.accreditation.actions.locking import Refused, StalePage, locked, take_step
from pertvarka.accreditation.actions.parties import pass_on
from pertvarka.accreditation.actions.plans import (
    Place,
    invite_requests,
    move_in_plan,
    plan,
    plan_many,
    publish_plan,
    take_out_of_plan,
)
from pertvarka.accreditation.actions.proposals import propose, take_back_proposal
from pertvarka.accreditation.actions.requests import Request, change_track, file_from_paper, file_request

__all__ = [
    "ARCHIVES",
    "Order",
    "Place",
    "Refused",
    "Request",
    "Scope",
    "SentFile",
    "StalePage",
    "add_appeal_file",
    "annul",
    "ask_for_archive",
    "ask_for_hearing",
    "attach_order",
    "change_track",
    "close",
    "correct_decision",
    "deliver_appeal_decision",
    "deliver_minutes",
    "dismiss_appeal",
    "end_pause",
    "end_suspension",
    "enter_appeal",
    "enter_into_force",
    "file_appeal",
    "file_from_paper",
    "file_request",
    "follow_up",
    "grant_hearing",
    "hand_in_improvement",
    "hold_hearing",
    "invite_requests",
    "issue_certificate",
    "locked",
    "move_in_plan",
    "note_access",
    "open_evaluation",
    "pass_on",
    "pause",
    "plan",
    "plan_many",
    "propose",
    "publish_plan",
    "record_decision",
    "refuse_hearing",
    "remind",
    "remove_old_archives",
    "reopen",
    "suspend",
    "take_back_appeal",
    "take_back_proposal",
    "take_out_of_plan",
    "take_step",
    "tell",
    "uphold_appeal",
    "waive_appeal",
    "why_no_hearing",
    "why_not_issue",
    "withdraw",
    "withdraw_accreditation",
    "withdraw_hearing",
]
