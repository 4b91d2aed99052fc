"""A person's name: asked for by themselves, decided by somebody else; earlier papers keep the former one."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory import letters
from pertvarka.directory.access import require
from pertvarka.directory.models import NameChange, Outcome, Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import refuse_if


@transaction.atomic
def ask_for_name(person: Person, *, first_name: str, last_name: str, reason: str) -> NameChange:
    """Ask for another name of one's own, in place of an earlier request; those who decide get a letter."""
    person = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    refuse_if(_why_not(person, first_name, last_name))
    _withdraw(person)
    change = _new(person, first_name, last_name, reason, by=person)
    journal.record(change, "ask", by=person)
    letters.send_name_asked(change)
    return change


def _why_not(person: Person, first_name: str, last_name: str) -> str | None:
    if (person.first_name, person.last_name) == (first_name.strip(), last_name.strip()):
        return _("This is the present name. Enter the new one.")
    return None


def _new(person: Person, first_name: str, last_name: str, reason: str, *, by: Person) -> NameChange:
    return NameChange.objects.create(
        person=person,
        first_name=first_name.strip(),
        last_name=last_name.strip(),
        former_first_name=person.first_name,
        former_last_name=person.last_name,
        reason=reason.strip(),
        asked_by=by,
        asked_at=now(),
    )


@transaction.atomic
def withdraw_name(person: Person) -> bool:
    """Take back one's own open request, if there is one."""
    person = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    return _withdraw(person)


def _withdraw(person: Person) -> bool:
    change = waiting_change(person)
    if change:
        _decide(change, Outcome.WITHDRAWN, by=person)
    return change is not None


def waiting_change(person: Person) -> NameChange | None:
    """The open request for another name of this person."""
    return person.name_changes.filter(outcome=Outcome.WAITING).first()


@transaction.atomic
def rename(person: Person, *, first_name: str, last_name: str, reason: str, by: Person) -> NameChange:
    """Give a person another name, asked for or not. Raises Refused for oneself."""
    person = Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
    require(by, "person.rename", person)
    refuse_if(_("Somebody else must confirm your own name.") if by == person else None)
    refuse_if(_why_not(person, first_name, last_name))
    change = waiting_change(person)
    if change and (change.first_name, change.last_name) != (first_name.strip(), last_name.strip()):
        _decide(change, Outcome.REFUSED, by=by)
        change = None
    change = change or _new(person, first_name, last_name, reason, by=by)

    person.first_name, person.last_name = change.first_name, change.last_name
    if change.first_name != change.former_first_name:
        person.vocative = ""  # it belonged to the former name
    person.save(update_fields=["first_name", "last_name", "vocative", "sort_key", "search_key"])
    _decide(change, Outcome.ACCEPTED, by=by)
    letters.send_name_decided(change)
    return change


@transaction.atomic
def refuse_name(change: NameChange, *, by: Person) -> NameChange:
    """Leave the name as it is; the person is told."""
    change = NameChange.objects.select_for_update(of=("self",)).select_related("person").get(pk=change.pk)
    require(by, "person.rename", change.person)
    refuse_if(_("Somebody else must decide about your own name.") if by == change.person else None)
    if change.outcome == Outcome.WAITING:
        _decide(change, Outcome.REFUSED, by=by)
        letters.send_name_decided(change)
    return change


def _decide(change: NameChange, outcome: str, *, by: Person) -> None:
    change.outcome, change.decided_by, change.decided_at = outcome, by, now()
    change.save(update_fields=["outcome", "decided_by", "decided_at"])
    journal.record(change, outcome, by=by)
