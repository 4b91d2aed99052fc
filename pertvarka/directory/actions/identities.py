"""Identities at outside providers (OpenID Connect): each opens the account that its owner linked it to."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db import transaction

from pertvarka.directory import letters
from pertvarka.directory.actions.accounts import (
    accept_and_create_account,
    open_invitation,
    person_of,
)
from pertvarka.directory.models import Account
from pertvarka.foundation import journal


class IdentityRefused(Exception):
    """The identity opens another account already ("taken"), or is the only way in ("only_way")."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@transaction.atomic
def link_identity(account: Account, *, provider: str, subject: str) -> SocialAccount:
    """Let an identity open the account of its owner, who has just proved both. Raises IdentityRefused.

    provider: the provider's id in the settings. subject: whom the provider calls so, for ever.
    """
    Account.objects.select_for_update().get(pk=account.pk)
    identity, is_new = SocialAccount.objects.get_or_create(
        provider=provider, uid=subject, defaults={"user": account}
    )
    if identity.user_id != account.pk:
        raise IdentityRefused("taken")
    if is_new:
        _note(account, "link_identity", provider)
    return identity


@transaction.atomic
def unlink_identity(identity: SocialAccount) -> None:
    """The identity no longer opens its account. Raises IdentityRefused when nothing else would."""
    account = Account.objects.select_for_update().get(pk=identity.user_id)
    if not _other_ways_in(account, identity):
        raise IdentityRefused("only_way")
    identity.delete()
    _note(account, "unlink_identity", identity.provider)


def _other_ways_in(account: Account, identity: SocialAccount) -> bool:
    others: list[Any] = [
        SocialAccount.objects.filter(user=account).exclude(pk=identity.pk),
        Authenticator.objects.filter(user=account, type=Authenticator.Type.WEBAUTHN),
    ]
    return account.has_usable_password() or any(found.exists() for found in others)


def _note(account: Account, act: str, provider: str) -> None:
    letters.send_identity_changed(account, act, provider)
    journal.record(account, act, by=person_of(account), details={"provider": provider})


@transaction.atomic
def accept_invitation_with_identity(number: int, *, provider: str, subject: str) -> Account:
    """Make the invited person's account, opened by an identity instead of a password.

    number: of an invitation whose token the browser has shown. Raises InvitationUnusable and IdentityRefused.
    """
    account = accept_and_create_account(open_invitation(pk=number), password=None)
    link_identity(account, provider=provider, subject=subject)
    return account
