"""Roles given and ended on pages: by heads among their own people, by the agency among heads."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory import letters
from pertvarka.directory.access import require
from pertvarka.directory.actions.accounts import invite
from pertvarka.directory.actions.people import end_role, find_or_create_person, give_role
from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.directory.queries_people import heads_after
from pertvarka.directory.roles import HEAD_ROLES, PERMISSION_OVER, Role
from pertvarka.foundation.flow import refuse_if


@transaction.atomic
def appoint(
    organisation: Organisation,
    *,
    role: str,
    first_name: str,
    last_name: str,
    email: str,
    from_on: date,
    until_on: date | None = None,
    by: Person,
) -> RoleHolding:
    """Give somebody a role in an organisation and write to them; who has no account is invited."""
    require(by, PERMISSION_OVER[Role(role)], organisation)
    if role not in organisation.roles_held_here:
        refuse_if(_("This role is not held in institutions of this kind."))
    person = find_or_create_person(
        first_name, last_name, email, is_demonstration=organisation.is_demonstration, by=by
    )
    if person.holdings.current().filter(role=role, organisation=organisation).exists():
        refuse_if(_("%(name)s holds this role here already.") % {"name": person.full_name})
    holding = give_role(person, role, organisation, by=by, from_on=from_on, until_on=until_on)
    if person.account_id is None:
        invite(person, by=by)
    else:
        letters.send_role_given(holding, by=by)
    return holding


@transaction.atomic
def release(
    holding: RoleHolding, *, until_on: date, knows_no_head_remains: bool = False, by: Person
) -> RoleHolding:
    """End a role with its last day and write to its holder.

    Raises Refused when the organisation would be left without a head and the caller does not say they know.
    """
    holding = (
        RoleHolding.objects.select_for_update(of=("self",))
        .select_related("person", "organisation")
        .get(pk=holding.pk)
    )
    require(by, PERMISSION_OVER[Role(holding.role)], holding)
    if leaves_no_head(holding, until_on) and not knows_no_head_remains:
        refuse_if(_("No head would remain. Say that you know, or name another head first."))
    ended = end_role(holding, by=by, until_on=until_on)
    letters.send_role_ended(ended)
    return ended


def leaves_no_head(holding: RoleHolding, until_on: date) -> bool:
    """Whether the organisation has no head after `until_on` once this holding ends then."""
    return holding.role in HEAD_ROLES and not heads_after(holding, until_on).exists()
