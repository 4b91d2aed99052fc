"""The only writers of this room, divided by what they write."""

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
from pertvarka.accreditation.actions.requests import Request, change_track, file_from_paper, file_request

__all__ = [
    "Refused",
    "Request",
    "StalePage",
    "ask_for_hearing",
    "change_track",
    "deliver_minutes",
    "file_from_paper",
    "file_request",
    "grant_hearing",
    "hold_hearing",
    "locked",
    "note_access",
    "refuse_hearing",
    "take_step",
    "why_no_hearing",
    "withdraw_hearing",
]
