"""People and the roles they hold."""

from datetime import date

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import translation

from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today


@transaction.atomic
def find_or_create_person(
    first_name: str, last_name: str, email: str, *, is_demonstration: bool = False, by: Person | None = None
) -> Person:
    """The person with this address, also a merged record's, as already recorded, or a new one."""
    address = email.strip().lower()
    known = Person.objects.select_related("merged_into")
    if found := known.filter(email__iexact=address).first():
        return found.merged_into or found
    try:
        with transaction.atomic():
            person = Person.objects.create(
                first_name=first_name.strip(),
                last_name=last_name.strip(),
                email=address,
                is_demonstration=is_demonstration,
                language=_language_of_the_page(),
            )
    except IntegrityError:  # somebody else created the same person at the same moment
        return Person.objects.get(email__iexact=address)
    journal.record(person, "create", by=by)
    return person


def _language_of_the_page() -> str:
    language = translation.get_language() or settings.LANGUAGE_CODE
    return language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


@transaction.atomic
def give_role(
    person: Person,
    role: str,
    organisation: Organisation | None,
    *,
    by: Person | None,
    from_on: date | None = None,
    until_on: date | None = None,
) -> RoleHolding:
    """Let `person` hold `role` from a day (today by default) for good or until a day; it is given once."""
    holding, is_new = RoleHolding.objects.get_or_create(
        person=person,
        role=role,
        organisation=organisation,
        until_on=until_on,
        defaults={"from_on": from_on or today()},
    )
    if is_new:
        person.__dict__.pop("current_holdings", None)
        person.__dict__.pop("roles", None)
        journal.record(
            holding, "give_role", by=by, details={"role": role, "organisation": holding.organisation_id}
        )
    return holding


@transaction.atomic
def end_role(holding: RoleHolding, *, by: Person | None, until_on: date | None = None) -> RoleHolding:
    """End a holding; `until_on` is its last day, that day included (today by default)."""
    holding = RoleHolding.objects.select_for_update().get(pk=holding.pk)
    if holding.until_on is None or (until_on and until_on < holding.until_on):
        holding.until_on = max(until_on or today(), holding.from_on)
        holding.save(update_fields=["until_on"])
        journal.record(holding, "end_role", by=by, details={"until_on": holding.until_on.isoformat()})
    return holding


@transaction.atomic
def choose_vocative(person: Person, vocative: str) -> None:
    """How `person` is called in Lithuanian letters; empty leaves it to the rules."""
    person.vocative = vocative.strip()
    person.save(update_fields=["vocative"])


@transaction.atomic
def choose_language(person: Person, language: str) -> None:
    """The language of the letters that `person` gets."""
    person.language = language
    person.save(update_fields=["language"])
