"""The only writers of this room, divided by what they write."""

from pertvarka.accreditation.actions.archives import ARCHIVES, ask_for_archive, remove_old_archives
from pertvarka.accreditation.actions.clocks import end_pause, pause, tell
from pertvarka.accreditation.actions.course import Scope, close, open_evaluation, remind, withdraw
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
from pertvarka.accreditation.actions.locking import Refused, StalePage, locked, take_step
from pertvarka.accreditation.actions.plans import (
    Place,
    move_in_plan,
    plan,
    plan_many,
    publish_plan,
    take_out_of_plan,
)
from pertvarka.accreditation.actions.requests import Request, change_track, file_from_paper, file_request

__all__ = [
    "ARCHIVES",
    "Place",
    "Refused",
    "Request",
    "Scope",
    "StalePage",
    "ask_for_archive",
    "ask_for_hearing",
    "change_track",
    "close",
    "deliver_minutes",
    "end_pause",
    "file_from_paper",
    "file_request",
    "grant_hearing",
    "hold_hearing",
    "locked",
    "move_in_plan",
    "note_access",
    "open_evaluation",
    "pause",
    "plan",
    "plan_many",
    "publish_plan",
    "refuse_hearing",
    "remind",
    "remove_old_archives",
    "take_out_of_plan",
    "take_step",
    "tell",
    "why_no_hearing",
    "withdraw",
    "withdraw_hearing",
]
