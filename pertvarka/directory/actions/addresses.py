"""A new e-mail address for an account, in force when the old and the new one have both agreed."""

from datetime import timedelta

from allauth.account.models import EmailAddress
from django.db import transaction

from pertvarka.directory import letters
from pertvarka.directory.actions.accounts import person_of
from pertvarka.directory.actions.tokens import digest, new_token
from pertvarka.directory.models import Account, EmailChange, Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now

EMAIL_CHANGE_HOURS = 48


class EmailChangeUnusable(Exception):
    """The link is unknown, expired, used or cancelled, or the new address is taken."""


def is_free(email: str, account: Account) -> bool:
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
        change, old_token=old_token, new_token=new_token_, new_is_free=is_free(change.new_email, account)
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
        journal.record(change, "confirm", by=person_of(account), details={"side": side})
    if change.old_confirmed_at and change.new_confirmed_at:
        _change_email(account, change)
    return change


def move_to_address(account: Account, email: str) -> None:
    """Let an account and its person have a new address. Raises EmailChangeUnusable when it is taken."""
    if not is_free(email, account):
        raise EmailChangeUnusable
    account.email = email
    account.save(update_fields=["email"])
    EmailAddress.objects.filter(user=account).delete()
    EmailAddress.objects.create(user=account, email=email, verified=True, primary=True)
    Person.objects.filter(account=account).update(email=email)


def _change_email(account: Account, change: EmailChange) -> None:
    move_to_address(account, change.new_email)
    change.done_at = now()
    change.save(update_fields=["done_at"])
    letters.send_email_changed(change)
    journal.record(change, "apply", by=person_of(account))
