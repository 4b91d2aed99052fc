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
from pertvarka.evaluation.states import State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed


def _locked_while_open(self_evaluation: SelfEvaluation, by: Person) -> SelfEvaluation:
    record = locked(self_evaluation)
    require(by, "self_evaluation.prepare", record)
    if record.state not in (State.PREPARING, State.RATING):
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
    record = _locked_while_open(self_evaluation, by)
    person = directory.find_or_create_person(
        first_name, last_name, email, is_demonstration=record.organisation.is_demonstration
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
    """An invitation for who has no account yet, a note for who has."""
    token = None if member.person.account_id else directory.invite(member.person, by=by, sends_letter=False)
    messages.invited(member, by, token)


@transaction.atomic
def name_coordinator(member: Membership, *, by: Person) -> Membership:
    """Make this member the one coordinator."""
    record = _locked_while_open(member.self_evaluation, by)
    _make_coordinator(record, member, by)
    return member


def _make_coordinator(record: SelfEvaluation, member: Membership, by: Person) -> None:
    record.memberships.filter(is_coordinator=True).update(is_coordinator=False)
    record.memberships.filter(pk=member.pk).update(is_coordinator=True)
    directory.give_role(member.person, Role.COORDINATOR, record.organisation, by=by)
    journal.record(record, "name_coordinator", by=by, details={"person": member.person_id})


@transaction.atomic
def remove_member(member: Membership, *, by: Person) -> None:
    """Take a person out of the group; refused once they have begun to rate."""
    record = _locked_while_open(member.self_evaluation, by)
    if member.ratings.exists() or member.submissions.exists():
        refuse_if(
            _("%(name)s has begun to rate and stays in the group. Ratings can be revealed after the date.")
            % {"name": member.person.full_name}
        )
    journal.record(record, "remove_member", by=by, details={"person": member.person_id})
    member.delete()


@transaction.atomic
def invite_again(member: Membership, *, by: Person) -> None:
    """Send the letter anew, with a fresh invitation when there is no account yet."""
    record = _locked_while_open(member.self_evaluation, by)
    journal.record(record, "invite_again", by=by, details={"person": member.person_id})
    _write_to(member, by)
