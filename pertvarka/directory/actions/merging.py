"""Two records that mean one: whatever points at the duplicate points at the kept one from then on.

The duplicate's row stays as an alias: its number leads to the kept record, its address finds the kept person,
and rows that nobody may change go on naming it. There is no way back, so pages show first what will happen.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import Field, ForeignKey, Model
from django.utils.translation import gettext as _

from pertvarka.directory import letters
from pertvarka.directory.access import require
from pertvarka.directory.actions.imports import throw_away
from pertvarka.directory.actions.names import withdraw_name
from pertvarka.directory.actions.people import end_role
from pertvarka.directory.models import Account, CalendarAddress, Import, Organisation, Person, RoleHolding
from pertvarka.directory.states import ImportState
from pertvarka.foundation import journal
from pertvarka.foundation.flow import Refused, refuse_if

ALIAS = "merged_into"


def references_to(model: type[Model]) -> Iterator[Field]:
    """Every key of every room that points at `model`; not those of rows that are only added to."""
    for other in apps.get_models(include_auto_created=True):
        if getattr(other, "append_only", False):
            continue
        for field in other._meta.local_fields:
            if isinstance(field, ForeignKey) and field.related_model is model and field.name != ALIAS:
                yield field


def count_references(record: Model) -> int:
    """How many rows point at a record."""
    return sum(
        field.model._base_manager.filter(**{field.name: record}).count()
        for field in references_to(type(record))
    )


def _move_references(duplicate: Model, kept: Model, by: Person) -> dict[str, int]:
    """Make everything that points at `duplicate` point at `kept`; returns model → rows moved.

    Raises Refused where both have a place that only one can have.
    """
    moved: Counter[str] = Counter()
    for field in references_to(type(kept)):
        for row in field.model._base_manager.filter(**{field.name: duplicate}):
            moved[field.model._meta.label_lower] += _move(row, field, kept, by)
    type(kept)._base_manager.filter(**{ALIAS: duplicate}).update(**{ALIAS: kept})
    return dict(moved)


def _move(row: Model, field: Any, kept: Model, by: Person) -> bool:
    """Whether the row points at `kept` now. Who once did something may stay named by the alias."""
    if _moves(row, field, kept):
        return True
    if field.remote_field.hidden:
        return False
    if isinstance(row, RoleHolding) and row.until_on is None:
        return _moves(end_role(row, by=by), field, kept)  # held twice: the kept record's own goes on
    what = getattr(row, "only_one", row._meta.verbose_name)
    raise Refused(_("Both have what only one can have: %(what)s. Put that right first.") % {"what": what})


def _moves(row: Model, field: Any, kept: Model) -> bool:
    try:
        with transaction.atomic():
            type(row)._base_manager.filter(pk=row.pk).update(**{field.name: kept})
    except IntegrityError:
        return False
    return True


# --- People ---------------------------------------------------------------------------------------------


@transaction.atomic
def merge_people(
    kept: Person, duplicate: Person, *, name_of: Person, address_of: Person, by: Person
) -> Person:
    """Let `kept` stand for both, under the name and with the address and account of the ones chosen.

    An account is never left without its address: where only one of the two has an account, its address stays.
    The other account is closed and told. Raises Refused for oneself and for places that only one can have.
    """
    kept, duplicate = _locked_people(kept, duplicate)
    for person in (kept, duplicate):
        require(by, "person.merge", person)
        refuse_if(_("A colleague must do this: it is about yourself.") if person == by else None)
        refuse_if(_("This record has been merged already.") if person.merged_into_id else None)
    if kept.is_demonstration != duplicate.is_demonstration:
        refuse_if(_("An invented person and a real one are never the same."))
    _put_in_order(duplicate)

    first_name, last_name, vocative = name_of.first_name, name_of.last_name, name_of.vocative
    closed = _share_out_addresses(kept, duplicate, address_of)
    moved = _move_references(duplicate, kept, by)
    kept.first_name, kept.last_name, kept.vocative = first_name, last_name, vocative
    kept.save()
    duplicate.merged_into = kept
    duplicate.save()
    details = {"duplicate": duplicate.pk, "moved": moved, "closed_account": closed.pk if closed else None}
    journal.record(kept, "merge", by=by, details=details)
    journal.record(duplicate, "merge_into", by=by, details={"kept": kept.pk})
    letters.send_merged(kept, duplicate.email)
    return kept


def _locked_people(kept: Person, duplicate: Person) -> tuple[Person, Person]:
    refuse_if(_("Choose two different records.") if kept.pk == duplicate.pk else None)
    rows = Person.objects.select_for_update(of=("self",)).select_related("account").order_by("pk")
    found = {person.pk: person for person in rows.filter(pk__in=(kept.pk, duplicate.pk))}
    return found[kept.pk], found[duplicate.pk]


def _put_in_order(duplicate: Person) -> None:
    """End what belongs to this record alone: secret addresses, open requests, tables not yet confirmed."""
    if Import.objects.filter(owner=duplicate, state=ImportState.WRITING).exists():
        refuse_if(_("A table of this person is being written now. Wait until it is done."))
    for table in Import.objects.filter(owner=duplicate, state=ImportState.CHECKED):
        throw_away(table, by=None)
    withdraw_name(duplicate)
    duplicate.calendar_addresses.all().delete()


def _share_out_addresses(kept: Person, duplicate: Person, address_of: Person) -> Account | None:
    """Give `kept` the chosen address and its account; returns the account that is closed, if any."""
    chosen, other = (kept, duplicate) if address_of == kept else (duplicate, kept)
    if chosen.account is None and other.account is not None:
        chosen, other = other, chosen
    addresses, account, closed = (chosen.email, other.email), chosen.account, other.account
    for person, email in (
        (duplicate, f"merging-{duplicate.pk}@invalid.invalid"),
        (kept, addresses[0]),
        (duplicate, addresses[1]),
    ):
        person.account, person.email = None, email
        person.save(update_fields=["account", "email"])
    kept.account, duplicate.account = account, closed
    kept.save(update_fields=["account"])
    duplicate.save(update_fields=["account"])
    if closed:
        closed.is_active = False
        closed.save(update_fields=["is_active"])
    return closed


# --- Institutions ---------------------------------------------------------------------------------------


@transaction.atomic
def merge_organisations(kept: Organisation, duplicate: Organisation, *, by: Person) -> Organisation:
    """Let `kept` stand for both. Raises Refused for places that only one can have."""
    refuse_if(_("Choose two different records.") if kept.pk == duplicate.pk else None)
    rows = Organisation.objects.select_for_update(of=("self",)).order_by("pk")
    found = {place.pk: place for place in rows.filter(pk__in=(kept.pk, duplicate.pk))}
    kept, duplicate = found[kept.pk], found[duplicate.pk]
    for place in (kept, duplicate):
        require(by, "organisation.merge", place)
        refuse_if(_("This record has been merged already.") if place.merged_into_id else None)
    if kept.is_demonstration != duplicate.is_demonstration:
        refuse_if(_("An invented institution and a real one are never the same."))

    CalendarAddress.objects.filter(organisation=duplicate).delete()
    moved = _move_references(duplicate, kept, by)
    duplicate.merged_into = kept
    duplicate.save()
    journal.record(kept, "merge", by=by, details={"duplicate": duplicate.pk, "moved": moved})
    journal.record(duplicate, "merge_into", by=by, details={"kept": kept.pk})
    return kept
