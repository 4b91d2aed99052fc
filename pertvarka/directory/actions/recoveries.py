"""Recovery of a way in, and the change of a head who is gone: two officers, letters, time to object."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pertvarka.directory import letters_recoveries as letters
from pertvarka.directory.access import require
from pertvarka.directory.actions.accounts import invite
from pertvarka.directory.actions.addresses import (
    EmailChangeUnusable,
    cancel_email_change,
    is_free,
    move_to_address,
)
from pertvarka.directory.actions.people import end_role, find_or_create_person, give_role
from pertvarka.directory.models import Account, Person, Recovery, RecoveryKind, RoleHolding
from pertvarka.directory.queries_recoveries import officers_beside
from pertvarka.directory.roles import Role
from pertvarka.directory.states import RECOVERY_FLOW
from pertvarka.foundation import journal
from pertvarka.foundation.clock import add_working_days, is_past, now, today
from pertvarka.foundation.flow import Refused, refuse_if

CONFIRM_WORKING_DAYS = 5  # then nobody has confirmed it, and it ends
STOP_WORKING_DAYS = 3  # between the confirmation and the act


@dataclass(frozen=True)
class Grounds:
    """Why, by which document, and the centre's own address, to which everything is written too."""

    reason: str
    document_number: str
    centre_email: str


# --- Asking ---------------------------------------------------------------------------------------------


@transaction.atomic
def ask_to_reset_sign_in(
    holding: RoleHolding, grounds: Grounds, *, new_email: str = "", by: Person
) -> Recovery:
    """Ask that a person who cannot sign in gets a new way in. Raises Refused."""
    account = holding.person.account
    refuse_if(None if account else _("This person has no account yet. Invite them again instead."))
    if new_email and account and not is_free(new_email, account):
        raise Refused(_("This address belongs to somebody else. Enter another."))
    return _ask(holding, grounds, by, kind=RecoveryKind.LOCKED_OUT, new_email=new_email.strip().lower())


@transaction.atomic
def ask_to_replace_head(
    holding: RoleHolding,
    grounds: Grounds,
    *,
    first_name: str,
    last_name: str,
    email: str,
    by: Person,
) -> Recovery:
    """Ask that a head who is gone loses the role and a successor is invited. Raises Refused."""
    refuse_if(None if holding.role == Role.CENTRE_HEAD else _("Only a head is replaced in this way."))
    address = email.strip().lower()
    refuse_if(
        _("This is the address of the person who is gone. Enter the successor's.")
        if address == holding.person.email.lower()
        else None
    )
    return _ask(
        holding,
        grounds,
        by,
        kind=RecoveryKind.GONE,
        successor_first_name=first_name.strip(),
        successor_last_name=last_name.strip(),
        successor_email=address,
    )


def _ask(holding: RoleHolding, grounds: Grounds, by: Person, **more: Any) -> Recovery:
    holding = (
        RoleHolding.objects.select_for_update(of=("self",))
        .select_related("person", "organisation")
        .get(pk=holding.pk)
    )
    require(by, "recovery.ask", holding)
    refuse_if(_("Nobody recovers their own account. Ask two colleagues.") if by == holding.person else None)
    refuse_if(None if holding.is_held(today()) else _("This role is no longer held."))
    colleagues = officers_beside(by, holding.person)
    refuse_if(
        None
        if colleagues
        else _("Two officers of the agency are needed, and there is only one. Invite another first.")
    )
    try:
        with transaction.atomic():
            recovery = Recovery.objects.create(
                holding=holding,
                reason=grounds.reason.strip(),
                document_number=grounds.document_number.strip(),
                centre_email=grounds.centre_email.strip().lower(),
                asked_by=by,
                asked_at=now(),
                confirm_until=add_working_days(today(), CONFIRM_WORKING_DAYS),
                **more,
            )
    except IntegrityError as error:
        if "recovery_one_at_a_time" not in str(error):
            raise
        raise Refused(_("Somebody has asked for this already. See the list of recoveries.")) from error
    journal.record(
        recovery,
        "ask",
        by=by,
        note=recovery.reason,
        details={"kind": recovery.kind, "holding": holding.pk, "document_number": recovery.document_number},
    )
    letters.send_asked(recovery, colleagues)
    return recovery


# --- Between the asking and the end -----------------------------------------------------------------------


def _locked(recovery: Recovery) -> Recovery:
    return (
        Recovery.objects.select_for_update(of=("self",))
        .select_related("holding__person__account", "holding__organisation", "asked_by", "confirmed_by")
        .get(pk=recovery.pk)
    )


@transaction.atomic
def confirm_recovery(recovery: Recovery, *, by: Person) -> Recovery:
    """A second officer agrees; the person and the centre may still stop it for some days. Raises Refused."""
    recovery = _locked(recovery)
    step = RECOVERY_FLOW.take("confirm", recovery.state)
    require(by, step.permission, recovery.holding)
    refuse_if(_why_not_confirm(recovery, by))
    recovery.state = step.target
    recovery.confirmed_by, recovery.confirmed_at = by, now()
    recovery.stop_until = add_working_days(today(), STOP_WORKING_DAYS)
    recovery.save(update_fields=["state", "confirmed_by", "confirmed_at", "stop_until"])
    journal.record(recovery, step.name, by=by)
    letters.send_confirmed(recovery)
    return recovery


def _why_not_confirm(recovery: Recovery, by: Person) -> str | None:
    if by == recovery.asked_by:
        return _("You have asked for it yourself, so another officer must confirm it.")
    if by == recovery.person:
        return _("It is about you, so another officer must confirm it.")
    if is_past(recovery.confirm_until, now()):
        return _("The days for confirming are over. Ask anew.")
    return None


@transaction.atomic
def refuse_recovery(recovery: Recovery, *, reason: str, by: Person) -> Recovery:
    """A second officer does not agree."""
    recovery = _locked(recovery)
    step = RECOVERY_FLOW.take("refuse", recovery.state)
    require(by, step.permission, recovery.holding)
    return _end(recovery, step.name, by=by, note=reason)


@transaction.atomic
def withdraw_recovery(recovery: Recovery, *, by: Person) -> Recovery:
    """An officer takes it back: it is not needed after all."""
    recovery = _locked(recovery)
    step = RECOVERY_FLOW.take("withdraw", recovery.state)
    require(by, step.permission, recovery.holding)
    return _end(recovery, step.name, by=by)


@transaction.atomic
def stop_recovery(recovery: Recovery) -> Recovery:
    """Whoever holds the link in a letter stops it. Raises StepNotAllowed when it has ended."""
    recovery = _locked(recovery)
    return _end(recovery, RECOVERY_FLOW.take("stop", recovery.state).name, by=None)


@transaction.atomic
def expire_recovery(recovery: Recovery) -> Recovery:
    """Nobody has confirmed it in time."""
    recovery = _locked(recovery)
    return _end(recovery, RECOVERY_FLOW.take("expire", recovery.state).name, by=None)


def _end(recovery: Recovery, name: str, *, by: Person | None, note: str = "") -> Recovery:
    recovery.state = RECOVERY_FLOW.steps[name].target
    recovery.ended_at, recovery.end_note = now(), note.strip()
    recovery.save(update_fields=["state", "ended_at", "end_note"])
    journal.record(recovery, name, by=by, note=recovery.end_note)
    letters.send_ended(recovery)
    return recovery


# --- The end ----------------------------------------------------------------------------------------------


@transaction.atomic
def carry_out_recovery(recovery: Recovery) -> Recovery:
    """Do what two officers have agreed on and nobody has stopped. Raises Refused before its time."""
    recovery = _locked(recovery)
    step = RECOVERY_FLOW.take("carry_out", recovery.state)
    if recovery.stop_until is None or not is_past(recovery.stop_until, now()):
        raise Refused("It may still be stopped.")
    try:
        with transaction.atomic():
            _replace_head(recovery) if recovery.kind == RecoveryKind.GONE else _reset_sign_in(recovery)
    except EmailChangeUnusable:
        note = _("The new address belongs to somebody else by now.")
        return _end(recovery, RECOVERY_FLOW.take("give_up", recovery.state).name, by=None, note=note)
    return _end(recovery, step.name, by=None)


def _reset_sign_in(recovery: Recovery) -> None:
    """No password, no second step, no linked identity: whoever sits in the account is out at once."""
    person = recovery.person
    account = Account.objects.select_for_update().get(person=person)
    cancel_email_change(account, by=None)
    if recovery.new_email:
        move_to_address(account, recovery.new_email)
    account.set_unusable_password()
    account.save(update_fields=["password"])
    Authenticator.objects.filter(user=account).delete()
    SocialAccount.objects.filter(user=account).delete()
    journal.record(account, "reset_sign_in", by=None, details={"recovery": recovery.pk})
    letters.send_new_password_link(recovery, account)


def _replace_head(recovery: Recovery) -> None:
    """The role ends with yesterday; the successor is invited to it."""
    centre, by = recovery.centre, recovery.asked_by
    end_role(recovery.holding, by=by, until_on=today() - timedelta(days=1))
    successor = find_or_create_person(
        recovery.successor_first_name,
        recovery.successor_last_name,
        recovery.successor_email,
        is_demonstration=centre.is_demonstration,
        by=by,
    )
    give_role(successor, Role.CENTRE_HEAD, centre, by=by)
    invite(successor, by=by)
