"""Erasing: what has outlived its term, and a person who asks to be forgotten or has long been gone."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Account, ErasureRun, Person
from pertvarka.foundation import journal, retention
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.journal.models import Entry
from pertvarka.foundation.retention import Action, Kind, Term

NOWHERE = "erased.invalid"  # a host that can never exist (RFC 2606)


# --- By the clock -------------------------------------------------------------------------------------------


@transaction.atomic
def erase_overdue(kind: Kind, day: date) -> int:
    """Erase one batch of what has outlived its term on a day; counted in the journal. Returns how many."""
    term = retention.term_on(kind.key, day)
    count = retention.erase_batch(kind, day)
    if count:
        run = ErasureRun.objects.create(kind=kind.key, day=day, count=count, term=_said(term))
        journal.record(run, term.action.value, by=None, details={"kind": kind.key, "count": count})
    return count


def _said(term: Term) -> dict[str, Any]:
    return {
        "action": term.action.value,
        "months": term.months,
        "days": term.days,
        "source": term.source.value,
        "from_on": term.from_on.isoformat(),
        "basis_lt": term.basis_lt,
        "basis_en": term.basis_en,
    }


# --- By the person ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fate:
    """What being forgotten means for one kind of a person's records."""

    kind: Kind
    term: Term
    count: int

    @property
    def is_kept(self) -> bool:
        return self.term.on_request == Action.KEEP


def fates_of(person: Person) -> list[Fate]:
    """What is kept about a person, kind by kind, and what a request to be forgotten would do to it."""
    day = today()
    counted = [
        Fate(kind, retention.term_on(kind.key, day), kind.about(person).count())
        for kind in retention.kinds().values()
        if kind.about is not None
    ]
    return [fate for fate in counted if fate.count]


@transaction.atomic
def forget_person(person: Person, *, by: Person | None = None) -> list[Fate]:
    """Erase all that may be erased about a person; returns what was found. Done once, it does nothing more.

    Raises Refused while a role is held: the work would go on under nobody's name.
    """
    person = Person.objects.select_for_update().get(pk=person.pk)
    if person.erased_at:
        return []
    if person.own_holdings:
        raise Refused(_("This person still holds a role. The role must end first."))
    fates = fates_of(person)
    for fate in fates:
        if not fate.is_kept and not fate.kind.is_the_person and fate.kind.about:
            fate.kind.erase(list(fate.kind.about(person)))
    for alias in person.merged.select_related("account"):  # records that were duplicates of this one
        if alias.account:
            close_account(alias.account)
        _unname(alias)
    _unname(person)
    journal.record(
        person, "forget", by=by, details={fate.kind.key: fate.count for fate in fates if not fate.is_kept}
    )
    return fates


def _unname(person: Person) -> None:
    person.first_name = person.last_name = person.vocative = ""
    person.email = f"{person.pk}@{NOWHERE}"
    person.erased_at = now()
    person.save(
        update_fields=["first_name", "last_name", "vocative", "email", "erased_at", "sort_key", "search_key"]
    )


@transaction.atomic
def close_account(account: Account) -> None:
    """Nobody signs in to it any more, and it says of nobody whose it was; the journal still points at it."""
    account.email = f"account-{account.pk}@{NOWHERE}"
    account.is_active = False
    account.set_unusable_password()
    account.save(update_fields=["email", "is_active", "password"])
    for model in (EmailAddress, Authenticator, SocialAccount):
        model.objects.filter(user=account).delete()


def forget_act(entry: Entry) -> None:
    """Erase what the journal says about who acted on their own account; the act itself stays in it."""
    journal.erase(entry, by=None, reason=_("The person has asked to be forgotten."))
