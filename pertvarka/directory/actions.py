"""The only writers of people, roles, accounts and invitations. Each act is journalled."""

import hashlib
import secrets
from datetime import date, timedelta

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import translation
from django.utils.functional import Promise

from pertvarka.directory import letters
from pertvarka.directory.access import require
from pertvarka.directory.models import Account, EmailChange, Invitation, Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation import journal
from pertvarka.foundation.clock import end_of, now, today

EMAIL_CHANGE_HOURS = 48
LETTERS_A_DAY_MAX = 3  # renewed invitations to one person
MINUTES_BETWEEN_LETTERS = 10


class InvitationUnusable(Exception):
    """The invitation is unknown, used, expired or meant for somebody else; `reason` names which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class EmailChangeUnusable(Exception):
    """The link is unknown, expired, used or cancelled, or the new address is taken."""


def digest(token: str) -> str:
    """What is kept of a token: SHA-256 in hexadecimal."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token() -> str:
    """32 random bytes that fit into an address."""
    return secrets.token_urlsafe(32)


# --- People and roles ---------------------------------------------------------------------------------------


@transaction.atomic
def find_or_create_person(
    first_name: str, last_name: str, email: str, *, is_demonstration: bool = False, by: Person | None = None
) -> Person:
    """The person with this address, as already recorded, or a new one."""
    address = email.strip().lower()
    if found := Person.objects.filter(email__iexact=address).first():
        return found
    try:
        with transaction.atomic():
            person = Person.objects.create(
                first_name=first_name.strip(),
                last_name=last_name.strip(),
                email=address,
                is_demonstration=is_demonstration,
                language=_language_of_the_page(),
            )
    except IntegrityError:  # somebody else created the same person at the same moment
        return Person.objects.get(email__iexact=address)
    journal.record(person, "create", by=by)
    return person


def _language_of_the_page() -> str:
    language = translation.get_language() or settings.LANGUAGE_CODE
    return language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


@transaction.atomic
def give_role(
    person: Person,
    role: str,
    organisation: Organisation | None,
    *,
    by: Person | None,
    from_on: date | None = None,
) -> RoleHolding:
    """Let `person` hold `role` from a day (today by default); the same holding is given once."""
    holding, is_new = RoleHolding.objects.get_or_create(
        person=person,
        role=role,
        organisation=organisation,
        until_on=None,
        defaults={"from_on": from_on or today()},
    )
    if is_new:
        person.__dict__.pop("current_holdings", None)
        person.__dict__.pop("roles", None)
        journal.record(
            holding, "give_role", by=by, details={"role": role, "organisation": holding.organisation_id}
        )
    return holding


@transaction.atomic
def end_role(holding: RoleHolding, *, by: Person | None, until_on: date | None = None) -> RoleHolding:
    """End a holding; `until_on` is its last day, that day included (today by default)."""
    holding = RoleHolding.objects.select_for_update().get(pk=holding.pk)
    if holding.until_on is None or (until_on and until_on < holding.until_on):
        holding.until_on = max(until_on or today(), holding.from_on)
        holding.save(update_fields=["until_on"])
        journal.record(holding, "end_role", by=by, details={"until_on": holding.until_on.isoformat()})
    return holding


@transaction.atomic
def choose_language(person: Person, language: str) -> None:
    """The language of the letters that `person` gets."""
    person.language = language
    person.save(update_fields=["language"])


# --- Accounts and invitations -------------------------------------------------------------------------------


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
    journal.record(account, "change_password", by=_person_of(account))


def note_second_step(account: Account, act: str) -> None:
    """Keep in the journal that the second step was switched on or off, or that its codes were made anew."""
    journal.record(account, act, by=_person_of(account))


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


def _open_invitation(token: str) -> Invitation:
    """The invitation, locked with its person, so that two hands cannot use it at once."""
    invitation = (
        Invitation.objects.select_for_update(of=("self", "person"))
        .select_related("person")
        .filter(token_digest=digest(token))
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
    invitation = _open_invitation(token)
    person = invitation.person
    if person.account_id or Account.objects.filter(email__iexact=person.email).exists():
        raise InvitationUnusable("account_exists")
    account = create_account(person, password)
    _accept(invitation)
    return account


@transaction.atomic
def accept_invitation_as(token: str, account: Account) -> None:
    """Accept with one's own account. Raises InvitationUnusable when it is not the invited person's."""
    invitation = _open_invitation(token)
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


# --- A new address ------------------------------------------------------------------------------------------


def _is_free(email: str, account: Account) -> bool:
    """Whether no other account or person has this address."""
    return not (
        Account.objects.filter(email__iexact=email).exclude(pk=account.pk).exists()
        or EmailAddress.objects.filter(email__iexact=email).exclude(user=account).exists()
        or Person.objects.filter(email__iexact=email).exclude(account=account).exists()
    )


@transaction.atomic
def ask_email_change(account: Account, new_email: str, *, by: Person | None) -> EmailChange:
    """Ask both addresses to agree; an earlier request that is still open is cancelled.

    A taken address is not told to the asker: they see the same answer, and its owner gets a letter.
    """
    account = Account.objects.select_for_update().get(pk=account.pk)
    cancel_email_change(account, by=by)
    old_token, new_token_ = new_token(), new_token()
    change = EmailChange.objects.create(
        account=account,
        old_email=account.email,
        new_email=new_email.strip().lower(),
        old_token_digest=digest(old_token),
        new_token_digest=digest(new_token_),
        requested_at=now(),
        expires_at=now() + timedelta(hours=EMAIL_CHANGE_HOURS),
    )
    letters.send_email_change(
        change, old_token=old_token, new_token=new_token_, new_is_free=_is_free(change.new_email, account)
    )
    journal.record(change, "ask", by=by)
    return change


@transaction.atomic
def cancel_email_change(account: Account, *, by: Person | None) -> bool:
    """Cancel the open request, if there is one."""
    change = account.email_changes.select_for_update().filter(done_at=None, cancelled_at=None).first()
    if not change:
        return False
    change.cancelled_at = now()
    change.save(update_fields=["cancelled_at"])
    journal.record(change, "cancel", by=by)
    return True


def email_change_of(token: str) -> EmailChange | None:
    """The request that either of its two tokens names."""
    by_old = EmailChange.objects.filter(old_token_digest=digest(token))
    return (by_old | EmailChange.objects.filter(new_token_digest=digest(token))).first()


@transaction.atomic
def confirm_email_change(token: str) -> EmailChange:
    """Note that one address agrees; when both have, the new one takes the old one's place everywhere."""
    found = email_change_of(token)
    if not found:
        raise EmailChangeUnusable
    account = Account.objects.select_for_update().get(pk=found.account_id)
    change = EmailChange.objects.select_for_update().get(pk=found.pk)
    if (
        change.done_at
        or change.cancelled_at
        or change.expires_at <= now()
        or account.email != change.old_email
    ):
        raise EmailChangeUnusable
    side = "old" if change.old_token_digest == digest(token) else "new"
    if getattr(change, f"{side}_confirmed_at") is None:
        setattr(change, f"{side}_confirmed_at", now())
        change.save(update_fields=[f"{side}_confirmed_at"])
        journal.record(change, "confirm", by=_person_of(account), details={"side": side})
    if change.old_confirmed_at and change.new_confirmed_at:
        _change_email(account, change)
    return change


def _person_of(account: Account) -> Person | None:
    return Person.objects.filter(account=account).first()


def _change_email(account: Account, change: EmailChange) -> None:
    if not _is_free(change.new_email, account):
        raise EmailChangeUnusable
    account.email = change.new_email
    account.save(update_fields=["email"])
    EmailAddress.objects.filter(user=account).delete()
    EmailAddress.objects.create(user=account, email=change.new_email, verified=True, primary=True)
    Person.objects.filter(account=account).update(email=change.new_email)
    change.done_at = now()
    change.save(update_fields=["done_at"])
    letters.send_email_changed(change)
    journal.record(change, "apply", by=_person_of(account))
