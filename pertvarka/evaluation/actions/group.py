"""Who is in the group, and who coordinates it."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory import actions as directory
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import messages
from pertvarka.evaluation.actions.locking import Refused, locked, refuse_if
from pertvarka.evaluation.models import Membership, SelfEvaluation
from pertvarka.evaluation.states import OPEN_STATES, State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed

MAY_JOIN = (State.PREPARING, State.RATING, State.AGREEING)  # who joins after the reveal does not rate blind


def _locked_in(states: tuple[State, ...], self_evaluation: SelfEvaluation, by: Person) -> SelfEvaluation:
    record = locked(self_evaluation)
    require(by, "self_evaluation.prepare", record)
    if record.state not in states:
        raise StepNotAllowed(f"cannot change the group from {record.state}")
    return record


@transaction.atomic
def add_member(
    self_evaluation: SelfEvaluation,
    *,
    first_name: str,
    last_name: str,
    email: str,
    is_coordinator: bool = False,
    by: Person,
) -> Membership:
    """Take a person into the group and write to them; who has no account yet is invited to make one."""
    record = _locked_in(MAY_JOIN, self_evaluation, by)
    person = directory.find_or_create_person(
        first_name, last_name, email, is_demonstration=record.organisation.is_demonstration, by=by
    )
    if record.membership_of(person):
        refuse_if(_("%(name)s is in the group already.") % {"name": person.full_name})

    member = _take_in(record, person)
    directory.give_role(person, Role.GROUP_MEMBER, record.organisation, by=by)
    journal.record(record, "add_member", by=by, details={"person": person.pk})
    if is_coordinator:
        _make_coordinator(record, member, by)
    _write_to(member, by)
    return member


def _take_in(record: SelfEvaluation, person: Person) -> Membership:
    """A new place, or the old one of somebody who left and comes back, with what they had rated."""
    member, _is_new = Membership.objects.update_or_create(
        self_evaluation=record, person=person, defaults={"joined_at": now(), "left_at": None}
    )
    return member


def _write_to(member: Membership, by: Person) -> None:
    """An invitation without an account, a note with one, and the call to rate once rating has begun."""
    if member.person.account_id is None:
        messages.invited(member, by, directory.invite(member.person, by=by, sends_letter=False))
    elif member.self_evaluation.state in (State.RATING, State.AGREEING):
        messages.rating_started_for(member)
    else:
        messages.invited(member, by, None)


@transaction.atomic
def name_coordinator(member: Membership, *, by: Person) -> Membership:
    """Make this member the one coordinator; also later, for a coordinator may leave before the end."""
    record = _locked_in(OPEN_STATES, member.self_evaluation, by)
    member = _present(record, member)
    _make_coordinator(record, member, by)
    return member


def _make_coordinator(record: SelfEvaluation, member: Membership, by: Person) -> None:
    former = record.memberships.filter(is_coordinator=True).exclude(pk=member.pk)
    people = [each.person for each in former.select_related("person")]
    former.update(is_coordinator=False)
    record.memberships.filter(pk=member.pk).update(is_coordinator=True)
    directory.give_role(member.person, Role.COORDINATOR, record.organisation, by=by)
    for person in people:
        _end_roles_without_a_place(record, person, by)
    journal.record(record, "name_coordinator", by=by, details={"person": member.person_id})


@transaction.atomic
def remove_member(member: Membership, *, reason: str = "", by: Person) -> None:
    """Take a person out of the group; once rating has started only with a reason, which they are told."""
    record = _locked_in(OPEN_STATES, member.self_evaluation, by)
    member = _present(record, member)
    if record.state != State.PREPARING and not reason:
        refuse_if(_("Write the reason: the person who is taken out reads it."))
    coordinated = member.is_coordinator
    journal.record(record, "remove_member", by=by, note=reason, details={"person": member.person_id})
    if _end(record, member, by):
        messages.removed(member, reason)
        if coordinated:
            messages.coordinator_missing(record)


@transaction.atomic
def leave(self_evaluation: SelfEvaluation, *, reason: str = "", by: Person) -> None:
    """Go out of a group oneself. When the coordinator leaves, the head is asked to name another."""
    record = locked(self_evaluation)
    require(by, "self_evaluation.rate", record)
    if record.state not in OPEN_STATES:
        raise StepNotAllowed(f"cannot leave from {record.state}")
    member = record.membership_of(by)
    if member is None:
        raise Refused(_("You are not in this group."))
    journal.record(record, "leave", by=by, note=reason, details={"person": member.person_id})
    _end(record, member, by)
    if record.coordinator:
        messages.member_left(record, member, reason)
    else:
        messages.coordinator_missing(record)


def _present(record: SelfEvaluation, member: Membership) -> Membership:
    """The member as the locked record has it; Refused when they have left meanwhile."""
    for each in record.group:
        if each.pk == member.pk:
            return each
    raise Refused(_("This person is no longer in the group."))


def _end(record: SelfEvaluation, member: Membership, by: Person) -> bool:
    """End a place; True when it is still kept, because rating has begun.

    What was submitted stays and counts; what was not is never opened. The place itself counts until the
    reveal, so that leaving neither brings the reveal nearer nor tells who had submitted.
    """
    is_kept = record.state != State.PREPARING
    if is_kept:
        member.left_at, member.is_coordinator = now(), False
        member.save(update_fields=["left_at", "is_coordinator"])
    else:
        member.delete()
    _end_roles_without_a_place(record, member.person, by)
    return is_kept


def _end_roles_without_a_place(record: SelfEvaluation, person: Person, by: Person) -> None:
    """Who is in no group of this centre is no longer a member, and who coordinates none no coordinator."""
    places = Membership.objects.filter(
        person=person, left_at=None, self_evaluation__organisation=record.organisation
    )
    unused = [] if places.exists() else [Role.GROUP_MEMBER]
    unused += [] if places.filter(is_coordinator=True).exists() else [Role.COORDINATOR]
    held = person.holdings.current().filter(role__in=unused, organisation=record.organisation, until_on=None)
    for holding in held:
        directory.end_role(holding, by=by)


@transaction.atomic
def invite_again(member: Membership, *, by: Person) -> None:
    """Send the letter anew, with a fresh invitation when there is no account yet."""
    record = _locked_in(MAY_JOIN, member.self_evaluation, by)
    journal.record(record, "invite_again", by=by, details={"person": member.person_id})
    _write_to(member, by)
