"""The only writer of the log of reads. A look is no act, so the journal does not tell of it."""

from collections.abc import Iterable
from datetime import datetime

from django.db import connection

from pertvarka.directory.models import Person, Read, RoleHolding
from pertvarka.foundation.clock import now


def note_reads(reader: Person, holding: RoleHolding | None, *, about: Iterable[int], page: str) -> None:
    """Write down that `reader` was shown the data of these people: one statement, one row an hour for each.

    holding: the role from which they look. about: numbers of people, oneself left out. page: a route's name.
    """
    moment = now()
    rows = [
        Read(
            at=moment,
            hour=moment.replace(minute=0, second=0, microsecond=0),
            reader=reader,
            role=holding.role if holding else "",
            organisation_id=holding.organisation_id if holding else None,
            about_id=number,
            page=page,
        )
        for number in sorted(set(about) - {reader.pk})
    ]
    Read.objects.bulk_create(rows, ignore_conflicts=True, batch_size=1000)


def erase_reads(before: datetime, *, most: int) -> int:
    """Erase at most so many rows written before a moment; returns how many. None of the last year can go."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT directory_erase_reads(%s, %s)", [before, most])
        (erased,) = cursor.fetchone()
    return erased
