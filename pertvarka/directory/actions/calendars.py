"""Secret calendar addresses, and which reminders a person wants."""

from django.db import transaction

from pertvarka.directory.actions.tokens import digest, new_token
from pertvarka.directory.models import CalendarAddress, Organisation, Person, Reminders
from pertvarka.foundation import journal, sealing
from pertvarka.foundation.clock import now, today


@transaction.atomic
def renew_calendar(person: Person, organisation: Organisation | None) -> CalendarAddress:
    """Give the calendar a new secret address; the one before it stops working at once."""
    token = new_token()
    fresh = CalendarAddress(person=person, organisation=organisation)
    address, is_new = CalendarAddress.objects.update_or_create(
        person=person,
        organisation=organisation,
        defaults={
            "token_digest": digest(token),
            "sealed_token": sealing.close(token, place=fresh.place),
            "made_at": now(),
            "read_on": None,
        },
    )
    journal.record(address, "open" if is_new else "renew", by=person)
    return address


@transaction.atomic
def close_calendar(person: Person, organisation: Organisation | None) -> bool:
    """Stop the address for good; False when there is none."""
    address = CalendarAddress.objects.filter(person=person, organisation=organisation).first()
    if address is None:
        return False
    journal.record(address, "close", by=person)
    address.delete()
    return True


def note_reading(address: CalendarAddress) -> None:
    """Remember the day on which a calendar last asked; one write a day at the most."""
    CalendarAddress.objects.filter(pk=address.pk).exclude(read_on=today()).update(read_on=today())


@transaction.atomic
def choose_reminders(person: Person, reminders: Reminders) -> None:
    """Which letters about coming dates `person` gets."""
    person.reminders = reminders
    person.save(update_fields=["reminders"])
