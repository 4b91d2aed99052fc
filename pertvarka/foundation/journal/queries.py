"""Reads of the journal."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import CharField, Exists, Max, Min, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast

from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.models import ERASE, Entry, Link, Root, Unchained


def entries_about(record: Model) -> QuerySet[Entry]:
    """What was done to a record, the newest act first, each with its content.

    Where the content is gone, `erased_at` and `erased_by` say when it went and who erased it.
    """
    return _with_content(
        Entry.objects.filter(record_label=record._meta.label_lower, record_number=str(record.pk))
    )


def _with_content(entries: QuerySet[Entry]) -> QuerySet[Entry]:
    """The newest first, each with its content or with when and by whom that was erased."""
    erasure = Entry.objects.filter(
        record_label=Entry._meta.label_lower, record_number=Cast(OuterRef("number"), CharField()), act=ERASE
    )
    return (
        entries.select_related("content")
        .annotate(
            erased_at=Subquery(erasure.values("at")[:1]),
            erased_by=Subquery(erasure.values("content__content__actor")[:1]),
        )
        .order_by("-number")
    )


def entries_of(model: type[Model], numbers: Iterable[int], acts: Iterable[str]) -> QuerySet[Entry]:
    """Some acts that were done to any of these records, the newest first, each with its content."""
    return _with_content(
        Entry.objects.filter(
            record_label=model._meta.label_lower,
            record_number__in=[str(number) for number in numbers],
            act__in=list(acts),
        )
    )


def newest_numbers(model: type[Model], numbers: Iterable[int]) -> dict[int, int]:
    """The number of the newest entry about each of these records; one query."""
    entries = Entry.objects.filter(
        record_label=model._meta.label_lower, record_number__in=[str(number) for number in numbers]
    )
    found = entries.order_by().values_list("record_number").annotate(Max("number"))
    return {int(record): number for record, number in found}


def newest_number(record: Model) -> int:
    """The number of the newest entry about a record; 0 while nothing was done to it."""
    entries = Entry.objects.filter(record_label=record._meta.label_lower, record_number=str(record.pk))
    return entries.order_by("-number").values_list("number", flat=True).first() or 0


def last_acts(model: type[Model], numbers: Iterable[int]) -> dict[int, datetime]:
    """When something was last done to each of these records; one query."""
    entries = Entry.objects.filter(
        record_label=model._meta.label_lower, record_number__in=[str(number) for number in numbers]
    )
    found = entries.order_by().values_list("record_number").annotate(Max("at"))
    return {int(number): at for number, at in found}


def last_moments(
    model: type[Model], numbers: Iterable[int], acts: Iterable[str]
) -> dict[tuple[int, str], datetime]:
    """When each of these acts was last done to each of these records; one query."""
    entries = Entry.objects.filter(
        record_label=model._meta.label_lower,
        record_number__in=[str(number) for number in numbers],
        act__in=list(acts),
    )
    found = entries.order_by().values_list("record_number", "act").annotate(Max("at"))
    return {(int(number), act): at for number, act, at in found}


def is_intact(entry: Entry) -> bool:
    """Whether the content still is what the digest was made of. Raises when the content has been erased."""
    return rules.digest(bytes(entry.content.salt), entry.content.content) == entry.digest


# --- The chain ------------------------------------------------------------------------------------------


def length() -> int:
    """How many entries are chained."""
    return Link.objects.aggregate(last=Max("position"))["last"] or 0


def latest_root() -> Root | None:
    """The root published last."""
    return Root.objects.order_by("number").last()


def roots_like(asked: str) -> QuerySet[Root]:
    """Roots whose number it is or whose hash begins with it, the newest first; all for an empty text."""
    wanted = Q(hash__startswith=asked.lower())
    if asked.isdecimal() and len(asked) < 10:
        wanted |= Q(number=asked)
    return Root.objects.filter(wanted).order_by("-number")


def waiting_since() -> datetime | None:
    """Since when the entry that waits longest waits for its place in the chain; None when none does."""
    return Unchained.objects.aggregate(since=Min("since"))["since"]


def outside_the_chain() -> int:
    """How many entries neither have a place in the chain nor wait for one: there must be none. Counts all."""
    counted = (
        Entry.objects.annotate(place=Exists(Link.objects.filter(entry=OuterRef("number"))))
        .annotate(waits=Exists(Unchained.objects.filter(entry=OuterRef("number"))))
        .filter(place=False, waits=False)
    )
    return counted.count()


def first_changed(*, among_last: int) -> int | None:
    """The first position among the last so many that is not what was chained there; None when all are."""
    links = list(Link.objects.select_related("entry").order_by("-position")[:among_last])[::-1]
    previous = links[0].previous_hash if links else ""
    for link in links:
        leaf = rules.hash_of(*rules.entry_parts(link.entry))
        own = rules.link_hash(link.position, previous, leaf)
        if (link.previous_hash, link.hash) != (previous, own):
            return link.position
        previous = own
    return None
