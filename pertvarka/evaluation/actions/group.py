"""Who is in the group, and who coordinates it."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory import actions as directory
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import messages
from pertvarka.evaluation.actions.locking import locked, refuse_if
from pertvarka.evaluation.models import Membership, SelfEvaluation
from pertvarka.evaluation.states import OPEN_STATES, State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed

MAY_JOIN = (State.PREPARING, State.RATING)


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

    member = Membership.objects.create(self_evaluation=record, person=person, joined_at=now())
    directory.give_role(person, Role.GROUP_MEMBER, record.organisation, by=by)
    journal.record(record, "add_member", by=by, details={"person": person.pk})
    if is_coordinator:
        _make_coordinator(record, member, by)
    _write_to(member, by)
    return member


def _write_to(member: Membership, by: Person) -> None:
    """An invitation without an account, a note with one, and the call to rate once rating has begun."""
    if member.person.account_id is None:
        messages.invited(member, by, directory.invite(member.person, by=by, sends_letter=False))
    elif member.self_evaluation.state == State.RATING:
        messages.rating_started_for(member)
    else:
        messages.invited(member, by, None)


@transaction.atomic
def name_coordinator(member: Membership, *, by: Person) -> Membership:
    """Make this member the one coordinator; also later, for a coordinator may leave before the end."""
    record = _locked_in(OPEN_STATES, member.self_evaluation, by)
    _make_coordinator(record, member, by)
    return member


def _make_coordinator(record: SelfEvaluation, member: Membership, by: Person) -> None:
    record.memberships.filter(is_coordinator=True).update(is_coordinator=False)
    record.memberships.filter(pk=member.pk).update(is_coordinator=True)
    directory.give_role(member.person, Role.COORDINATOR, record.organisation, by=by)
    journal.record(record, "name_coordinator", by=by, details={"person": member.person_id})


@transaction.atomic
def remove_member(member: Membership, *, by: Person) -> None:
    """Take a person out of the group before rating starts.

    Afterwards it is refused for everybody alike: an answer that depended on the member would tell who has
    begun to rate, and taking out those who have not would bring the reveal nearer.
    """
    record = _locked_in(MAY_JOIN, member.self_evaluation, by)
    if record.state != State.PREPARING:
        refuse_if(
            _("Once rating has started nobody leaves the group. Ratings can be revealed after the date.")
        )
    journal.record(record, "remove_member", by=by, details={"person": member.person_id})
    member.delete()


@transaction.atomic
def invite_again(member: Membership, *, by: Person) -> None:
    """Send the letter anew, with a fresh invitation when there is no account yet."""
    record = _locked_in(MAY_JOIN, member.self_evaluation, by)
    journal.record(record, "invite_again", by=by, details={"person": member.person_id})
    _write_to(member, by)
