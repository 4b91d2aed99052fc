"""Accounts, and the invitations through which they are made."""

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.functional import Promise

from pertvarka.directory import letters
from pertvarka.directory.access import require
from pertvarka.directory.actions.people import find_or_create_person, give_role
from pertvarka.directory.actions.tokens import digest, new_token
from pertvarka.directory.models import Account, Invitation, Organisation, Person
from pertvarka.directory.roles import Role
from pertvarka.foundation import journal
from pertvarka.foundation.clock import end_of, now, today

LETTERS_A_DAY_MAX = 3  # renewed invitations to one person
MINUTES_BETWEEN_LETTERS = 10


class InvitationUnusable(Exception):
    """The invitation is unknown, used, expired or meant for somebody else; `reason` names which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@transaction.atomic
def create_account(person: Person, password: str | None, *, by: Person | None = None) -> Account:
    """An account on the person's own address, which counts as confirmed: the caller has seen to it."""
    account = Account.objects.create_user(person.email, password)
    EmailAddress.objects.create(user=account, email=account.email, verified=True, primary=True)
    _link(person, account)
    journal.record(person, "create_account", by=by or person)
    return account


def _link(person: Person, account: Account) -> None:
    person.account = account
    person.save(update_fields=["account"])


@transaction.atomic
def change_password(account: Account, password: str) -> None:
    """A new password, chosen by the account's owner on the account page or by the letter's link."""
    account.set_password(password)
    account.save(update_fields=["password"])
    journal.record(account, "change_password", by=person_of(account))


def note_second_step(account: Account, act: str) -> None:
    """Keep in the journal that the second step was switched on or off, or that its codes were made anew."""
    journal.record(account, act, by=person_of(account))


@transaction.atomic
def invite(
    person: Person, *, by: Person | None, message: str | Promise = "", sends_letter: bool = True
) -> str:
    """Invite `person` and return the invitation's raw token, which is kept nowhere.

    message: what the invitation is to, in the person's language; a lazy text is read in it.
    sends_letter: False where the caller writes a letter of its own around the token.
    """
    token = new_token()
    with translation.override(person.language):
        text = str(message)
    invitation = Invitation.objects.create(
        person=person,
        token_digest=digest(token),
        message=text,
        invited_by=by.account if by else None,
        invited_at=now(),
        expires_at=end_of(today() + timedelta(days=settings.INVITATION_DAYS)),
    )
    if sends_letter:
        letters.send_invitation(invitation, token, invited_by=by.full_name if by else "")
    journal.record(invitation, "invite", by=by)
    return token


@transaction.atomic
def invite_head(
    organisation: Organisation, *, first_name: str, last_name: str, email: str, by: Person
) -> Person:
    """Make somebody a centre's head and invite them. Raises PermissionDenied without the permission."""
    require(by, "organisation.invite_head", organisation)
    person = find_or_create_person(
        first_name, last_name, email, is_demonstration=organisation.is_demonstration, by=by
    )
    give_role(person, Role.CENTRE_HEAD, organisation, by=by)
    invite(person, by=by)
    return person


def why_not_usable(invitation: Invitation) -> str:
    """'used', 'expired' or nothing."""
    if invitation.accepted_at:
        return "used"
    return "expired" if invitation.expires_at <= now() else ""


def open_invitation(**wanted: object) -> Invitation:
    """The invitation, locked with its person, so that two hands cannot use it. Raises InvitationUnusable."""
    invitation = (
        Invitation.objects.select_for_update(of=("self", "person"))
        .select_related("person")
        .filter(**wanted)
        .first()
    )
    if not invitation:
        raise InvitationUnusable("unknown")
    if reason := why_not_usable(invitation):
        raise InvitationUnusable(reason)
    return invitation


def _accept(invitation: Invitation) -> None:
    invitation.accepted_at = now()
    invitation.save(update_fields=["accepted_at"])
    journal.record(invitation, "accept", by=invitation.person)


@transaction.atomic
def accept_invitation(token: str, *, password: str) -> Account:
    """Make the invited person's account. Raises InvitationUnusable, also when the address already has one."""
    return accept_and_create_account(open_invitation(token_digest=digest(token)), password=password)


def accept_and_create_account(invitation: Invitation, *, password: str | None) -> Account:
    """An account for whoever an open, locked invitation is for. Raises InvitationUnusable."""
    person = invitation.person
    if person.account_id or Account.objects.filter(email__iexact=person.email).exists():
        raise InvitationUnusable("account_exists")
    account = create_account(person, password)
    _accept(invitation)
    return account


@transaction.atomic
def accept_invitation_as(token: str, account: Account) -> None:
    """Accept with one's own account. Raises InvitationUnusable when it is not the invited person's."""
    invitation = open_invitation(token_digest=digest(token))
    person = invitation.person
    if person.account_id is None and account.email.lower() == person.email.lower():
        if Person.objects.filter(account=account).exists():
            raise InvitationUnusable("somebody_else")
        _link(person, account)
    if person.account_id != account.pk:
        raise InvitationUnusable("somebody_else")
    _accept(invitation)


@transaction.atomic
def renew_invitation(token: str) -> bool:
    """Send a new letter to the same address; False when too many were sent lately."""
    invitation = (
        Invitation.objects.select_for_update(of=("self", "person"))
        .select_related("person", "invited_by__person")
        .filter(token_digest=digest(token))
        .first()
    )
    if not invitation:
        raise InvitationUnusable("unknown")
    if invitation.accepted_at or invitation.person.account_id:
        raise InvitationUnusable("used")
    sent = invitation.person.invitations.filter(invited_at__gt=now() - timedelta(days=1))
    if sent.filter(invited_at__gt=now() - timedelta(minutes=MINUTES_BETWEEN_LETTERS)).exists():
        return False
    if sent.count() >= LETTERS_A_DAY_MAX:
        return False
    inviter = getattr(invitation.invited_by, "person", None)
    invite(invitation.person, by=inviter, message=invitation.message)
    return True


def person_of(account: Account) -> Person | None:
    return Person.objects.filter(account=account).first()
