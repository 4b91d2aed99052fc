"""Naming a deputy, and ending a deputy's power before its last day."""

from datetime import date

from django.db import IntegrityError, transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory import letters, rules
from pertvarka.directory.access import require
from pertvarka.directory.actions.accounts import invite
from pertvarka.directory.actions.people import find_or_create_person
from pertvarka.directory.models import Delegation, Person, RoleHolding
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import Refused, refuse_if


@transaction.atomic
def name_deputy(
    holding: RoleHolding,
    *,
    first_name: str,
    last_name: str,
    email: str,
    from_on: date,
    until_on: date,
    document_number: str,
    reason: str = "",
    by: Person,
) -> Delegation:
    """Let a person stand in for the holder of a role, and write to both; the new one is invited.

    by: the holder, or an officer of the agency when the holder is away. Raises Refused when a rule says no.
    """
    holding = _locked(holding)
    require(by, "delegation.give", holding)
    refuse_if(None if holding.can_be_lent else _("Nobody can deputise in this role."))
    refuse_if(None if holding.is_held(today()) else _("This role is no longer held, so it cannot be lent."))
    problem = rules.why_not_lend(from_on=from_on, until_on=until_on, on=today())
    refuse_if(problem[1] if problem else None)
    is_demonstration = bool(holding.organisation and holding.organisation.is_demonstration)
    deputy = find_or_create_person(first_name, last_name, email, is_demonstration=is_demonstration, by=by)
    refuse_if(_why_not_deputise(holding, deputy, by))

    delegation = _new(
        holding=holding,
        deputy=deputy,
        from_on=from_on,
        until_on=until_on,
        document_number=document_number.strip(),
        reason=reason.strip(),
        given_by=by,
        given_at=now(),
    )
    details = {
        "holding": holding.pk,
        "deputy": deputy.pk,
        "from_on": from_on,
        "until_on": until_on,
        "document_number": delegation.document_number,
    }
    journal.record(delegation, "name_deputy", by=by, note=delegation.reason, details=details)
    _write_to_both(delegation, by)
    return delegation


def _locked(holding: RoleHolding) -> RoleHolding:
    return (
        RoleHolding.objects.select_for_update(of=("self",))
        .select_related("person", "organisation")
        .get(pk=holding.pk)
    )


def _why_not_deputise(holding: RoleHolding, deputy: Person, by: Person) -> str | None:
    if deputy == holding.person:
        return _("Nobody can be their own deputy. Enter another person's address.")
    if deputy == by:
        return _("You cannot give yourself another person's power. A colleague must do it.")
    if RoleHolding.objects.current().filter(
        person=deputy, role=holding.role, organisation=holding.organisation
    ):
        return _("%(name)s holds this role already.") % {"name": deputy.full_name}
    return None


def _new(**values: object) -> Delegation:
    try:
        with transaction.atomic():
            return Delegation.objects.create(**values)
    except IntegrityError as error:
        if "delegation_once_at_a_time" not in str(error):
            raise
        raise Refused(_("This person deputises in this role on some of these days already.")) from error


def _write_to_both(delegation: Delegation, by: Person) -> None:
    """To the holder that it is so; to the deputy too, who is invited when they have no account."""
    letters.send_deputy_named(delegation)
    if delegation.deputy.account_id is None:
        call = gettext_lazy("You are to deputise. In place of: {name}; document: {number}.")
        invite(
            delegation.deputy,
            by=by,
            message=format_lazy(call, name=delegation.giver.full_name, number=delegation.document_number),
        )


@transaction.atomic
def end_delegation(delegation: Delegation, *, by: Person) -> Delegation:
    """End a deputy's power at once, whoever of the two asks for it; once ended, nothing more happens."""
    delegation = (
        Delegation.objects.select_for_update(of=("self",))
        .select_related("holding__person", "holding__organisation", "deputy")
        .get(pk=delegation.pk)
    )
    require(by, "delegation.end", delegation)
    if delegation.ended_at is None and delegation.until_on >= today():
        delegation.ended_at, delegation.ended_by = now(), by
        delegation.save(update_fields=["ended_at", "ended_by"])
        journal.record(delegation, "end_delegation", by=by)
        letters.send_delegation_ended(delegation)
    return delegation
