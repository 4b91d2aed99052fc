"""The only writers of this room, divided by what they write."""

from pertvarka.accreditation.actions.locking import Refused, StalePage, locked, take_step
from pertvarka.accreditation.actions.requests import Request, change_track, file_from_paper, file_request

__all__ = [
    "Refused",
    "Request",
    "StalePage",
    "change_track",
    "file_from_paper",
    "file_request",
    "locked",
    "take_step",
]
