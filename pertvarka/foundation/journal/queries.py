"""Reads of the journal."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import CharField, Max, Model, OuterRef, QuerySet, Subquery
from django.db.models.functions import Cast

from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.models import ERASE, Entry


def entries_about(record: Model) -> QuerySet[Entry]:
    """What was done to a record, the newest act first, each with its content.

    Where the content is gone, `erased_at` and `erased_by` say when it went and who erased it.
    """
    erasure = Entry.objects.filter(
        record_label=Entry._meta.label_lower, record_number=Cast(OuterRef("number"), CharField()), act=ERASE
    )
    return (
        Entry.objects.filter(record_label=record._meta.label_lower, record_number=str(record.pk))
        .select_related("content")
        .annotate(
            erased_at=Subquery(erasure.values("at")[:1]),
            erased_by=Subquery(erasure.values("content__content__actor")[:1]),
        )
        .order_by("-number")
    )


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


def is_intact(entry: Entry) -> bool:
    """Whether the content still is what the digest was made of. Raises when the content has been erased."""
    return rules.digest(bytes(entry.content.salt), entry.content.content) == entry.digest
