"""Reads of the log of reads."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from pertvarka.directory.models import Person, Read
from pertvarka.foundation.clock import end_of, start_of


@dataclass(frozen=True)
class ReadSearch:
    """What is looked for; empty means all."""

    reader: str = ""  # a part of a name or an address
    about: str = ""
    shown: str = ""  # a route's name
    from_on: date | None = None
    until_on: date | None = None


def reads_about(person: Person) -> QuerySet[Read]:
    """Who looked at a person's data, the latest first; the person is told the role, not the name."""
    about = Q(about=person) | Q(about__merged_into=person)
    return Read.objects.filter(about).select_related("organisation").order_by("-number")


def search_reads(search: ReadSearch) -> QuerySet[Read]:
    """The rows looked for, the latest first, with both people."""
    found = Read.objects.select_related("reader", "about", "organisation").order_by("-number")
    found = found.filter(*_named("reader", search.reader), *_named("about", search.about))
    if search.shown:
        found = found.filter(page=search.shown)
    if search.from_on:
        found = found.filter(at__gte=start_of(search.from_on))
    if search.until_on:
        found = found.filter(at__lt=end_of(search.until_on))
    return found


def _named(who: str, text: str) -> list[Q]:
    """One condition for each word: it stands in the first name, the last name or the address."""
    return [
        Q(**{f"{who}__first_name__icontains": word})
        | Q(**{f"{who}__last_name__icontains": word})
        | Q(**{f"{who}__email__icontains": word})
        for word in text.split()
    ]
