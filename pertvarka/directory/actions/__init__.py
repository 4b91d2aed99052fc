"""The only writers of people, roles, accounts and invitations. Each act is journalled."""

from pertvarka.directory.actions.accounts import (
    LETTERS_A_DAY_MAX,
    MINUTES_BETWEEN_LETTERS,
    InvitationUnusable,
    accept_invitation,
    accept_invitation_as,
    change_password,
    create_account,
    invite,
    invite_head,
    note_second_step,
    person_of,
    renew_invitation,
    why_not_usable,
)
from pertvarka.directory.actions.addresses import (
    EMAIL_CHANGE_HOURS,
    EmailChangeUnusable,
    ask_email_change,
    cancel_email_change,
    confirm_email_change,
    email_change_of,
)
from pertvarka.directory.actions.calendars import (
    choose_reminders,
    close_calendar,
    note_reading,
    renew_calendar,
)
from pertvarka.directory.actions.delegations import end_delegation, name_deputy
from pertvarka.directory.actions.identities import (
    IdentityRefused,
    accept_invitation_with_identity,
    link_identity,
    unlink_identity,
)
from pertvarka.directory.actions.kept_posts import KEPT_FOR, forget_expired_posts, forget_post, keep_post
from pertvarka.directory.actions.names import (
    ask_for_name,
    refuse_name,
    rename,
    waiting_change,
    withdraw_name,
)
from pertvarka.directory.actions.people import (
    choose_language,
    choose_vocative,
    end_role,
    find_or_create_person,
    give_role,
)
from pertvarka.directory.actions.reads import erase_reads, note_reads
from pertvarka.directory.actions.staff import appoint, leaves_no_head, release
from pertvarka.directory.actions.tokens import digest, new_token

__all__ = [
    "EMAIL_CHANGE_HOURS",
    "KEPT_FOR",
    "LETTERS_A_DAY_MAX",
    "MINUTES_BETWEEN_LETTERS",
    "EmailChangeUnusable",
    "IdentityRefused",
    "InvitationUnusable",
    "accept_invitation",
    "accept_invitation_as",
    "accept_invitation_with_identity",
    "appoint",
    "ask_email_change",
    "ask_for_name",
    "cancel_email_change",
    "change_password",
    "choose_language",
    "choose_reminders",
    "choose_vocative",
    "close_calendar",
    "confirm_email_change",
    "create_account",
    "digest",
    "email_change_of",
    "end_delegation",
    "end_role",
    "erase_reads",
    "find_or_create_person",
    "forget_expired_posts",
    "forget_post",
    "give_role",
    "invite",
    "invite_head",
    "keep_post",
    "leaves_no_head",
    "link_identity",
    "name_deputy",
    "new_token",
    "note_reading",
    "note_reads",
    "note_second_step",
    "person_of",
    "refuse_name",
    "release",
    "rename",
    "renew_calendar",
    "renew_invitation",
    "unlink_identity",
    "waiting_change",
    "why_not_usable",
    "withdraw_name",
]
