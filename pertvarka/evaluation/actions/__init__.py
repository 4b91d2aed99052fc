"""The only writers of this room, divided by what they write: case, group, ratings, agreement, evidence."""

from pertvarka.evaluation.actions.agreement import AgreedLevel, agree, describe_area
from pertvarka.evaluation.actions.comparison import give_consent, publish_spreads, withdraw_consent
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
from pertvarka.evaluation.actions.evidence import (
    Added,
    Description,
    add_file,
    add_link,
    add_note,
    delete_evidence,
    describe_evidence,
    erase_revision,
    offer_evidence_again,
    revise_file,
    revise_link,
    revise_note,
    why_not_delete_evidence,
    withdraw_evidence,
)
from pertvarka.evaluation.actions.evidence_checks import answer_for_codes, examine_revision
from pertvarka.evaluation.actions.evidence_uses import TAKES_EVIDENCE, stop_using_evidence, use_evidence
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
    "TAKES_EVIDENCE",
    "Added",
    "AgreedLevel",
    "Description",
    "Refused",
    "add_file",
    "add_link",
    "add_member",
    "add_note",
    "agree",
    "answer_for_codes",
    "approve",
    "cancel",
    "change_settings",
    "correct",
    "delete_evidence",
    "describe_area",
    "describe_evidence",
    "drop_area",
    "drop_correction",
    "erase_revision",
    "examine_revision",
    "give_consent",
    "invite_again",
    "leave",
    "move_dates",
    "name_coordinator",
    "offer_evidence_again",
    "open_self_evaluation",
    "publish_spreads",
    "remind_members",
    "remove_member",
    "reopen_area",
    "return_for_correction",
    "reveal",
    "revise_file",
    "revise_link",
    "revise_note",
    "save_rating",
    "save_ratings",
    "send_for_approval",
    "start_rating",
    "stop_using_evidence",
    "submit_ratings",
    "use_evidence",
    "why_not_delete_evidence",
    "withdraw_consent",
    "withdraw_evidence",
    "withdraw_ratings",
]
