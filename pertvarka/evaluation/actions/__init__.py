"""The only writers of this room, divided by what they write: the case, its group, ratings, agreement."""

from pertvarka.evaluation.actions.agreement import AgreedLevel, agree, describe_area
from pertvarka.evaluation.actions.corrections import correct, drop_correction
from pertvarka.evaluation.actions.course import (
    approve,
    cancel,
    change_settings,
    open_self_evaluation,
    return_for_correction,
    send_for_approval,
    start_rating,
)
from pertvarka.evaluation.actions.deadlines import drop_area, move_dates, remind_members
from pertvarka.evaluation.actions.group import (
    MAY_JOIN,
    add_member,
    invite_again,
    leave,
    name_coordinator,
    remove_member,
)
from pertvarka.evaluation.actions.rating import (
    Refused,
    reveal,
    save_rating,
    save_ratings,
    submit_ratings,
    withdraw_ratings,
)
from pertvarka.evaluation.actions.reopening import reopen_area

__all__ = [
    "MAY_JOIN",
    "AgreedLevel",
    "Refused",
    "add_member",
    "agree",
    "approve",
    "cancel",
    "change_settings",
    "correct",
    "describe_area",
    "drop_area",
    "drop_correction",
    "invite_again",
    "leave",
    "move_dates",
    "name_coordinator",
    "open_self_evaluation",
    "remind_members",
    "remove_member",
    "reopen_area",
    "return_for_correction",
    "reveal",
    "save_rating",
    "save_ratings",
    "send_for_approval",
    "start_rating",
    "submit_ratings",
    "withdraw_ratings",
]
