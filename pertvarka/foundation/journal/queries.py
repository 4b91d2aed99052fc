"""Reads of the journal."""

from django.db.models import Model, QuerySet

from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.models import Entry


def entries_about(record: Model) -> QuerySet[Entry]:
    """What was done to a record, the newest act first, each with its content."""
    return (
        Entry.objects.filter(record_label=record._meta.label_lower, record_number=str(record.pk))
        .select_related("content")
        .order_by("-number")
    )


def is_intact(entry: Entry) -> bool:
    """Whether the content still is what the digest was made of. Raises when the content has been erased."""
    return rules.digest(bytes(entry.content.salt), entry.content.content) == entry.digest
