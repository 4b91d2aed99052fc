"""Who must sign in with a second step, and whether they have set it up."""

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AnonymousUser

from pertvarka.directory.models import Account, Person
from pertvarka.directory.roles import STAFF_ROLES

# Doors that stay open meanwhile: one's own account, where the second step is set up.
OPEN_WITHOUT = frozenset({"me.account"})


STRONG = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_second_step(account: Account | AnonymousUser) -> bool:
    """Whether an authenticator app or a passkey is set up."""
    return Authenticator.objects.filter(user=account.pk, type__in=STRONG).exists()


def needs_second_step(person: Person | None) -> bool:
    """Whether one of the person's roles asks for it."""
    return bool(settings.SECOND_STEP_FOR_STAFF and person and STAFF_ROLES.intersection(person.roles))


def is_missing(person: Person | None) -> bool:
    """Whether the person must set up the second step before going further."""
    return needs_second_step(person) and not (person and person.account and has_second_step(person.account))
