"""Until when requests about personal data and recoveries are to be answered, for officers' calendars."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Organisation, Person, PrivacyRequest, Recovery
from pertvarka.directory.states import RequestState
from pertvarka.foundation import dates
from pertvarka.foundation.clock import ONE_DAY, now
from pertvarka.foundation.dates import KeptDate

DAYS_BACK = 365  # what ended earlier leaves the calendar


@dates.offer
def dates_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """Nobody is named, for calendars lie in other people's houses; no institution's calendar holds these."""
    if organisation is None:
        yield from _of_requests(person)
        yield from _of_recoveries(person)


def _of_requests(person: Person) -> Iterator[KeptDate]:
    if not may(person, "privacy_request.list"):
        return
    for asked in PrivacyRequest.objects.filter(registered_at__gt=now() - DAYS_BACK * ONE_DAY):
        yield KeptDate(
            name=f"privacy-request-{asked.pk}",
            day=asked.due_on,
            title=_("Answer a request about personal data"),
            description=asked.get_kind_display(),
            page=reverse("directory:privacy-request", kwargs={"number": asked.pk}),
            changed_at=asked.ended_at or asked.extended_at or asked.registered_at,
            is_done=not asked.is_open and asked.state != RequestState.WITHDRAWN,
            is_cancelled=asked.state == RequestState.WITHDRAWN,
        )


def _of_recoveries(person: Person) -> Iterator[KeptDate]:
    if not may(person, "recovery.confirm"):
        return
    others = Recovery.objects.exclude(asked_by=person).exclude(holding__person=person)
    for recovery in others.filter(asked_at__gt=now() - DAYS_BACK * ONE_DAY):
        yield KeptDate(
            name=f"recovery-{recovery.pk}",
            day=recovery.confirm_until,
            title=_("Confirm or refuse a recovery"),
            description=recovery.get_kind_display(),
            page=reverse("directory:recovery", kwargs={"number": recovery.pk}),
            changed_at=recovery.ended_at or recovery.confirmed_at or recovery.asked_at,
            is_done=recovery.confirmed_at is not None or not recovery.is_open,
        )
