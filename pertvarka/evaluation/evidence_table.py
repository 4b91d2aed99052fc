"""Pieces of evidence as rows of a table, for files."""

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.models import Evidence
from pertvarka.foundation.tables import Column, Row
from pertvarka.foundation.ui.languages import in_language

COLUMNS = (
    Column("number", _("Number")),
    Column("institution", _("Institution")),
    Column("title", _("Title")),
    Column("kind", _("Kind")),
    Column("years", _("Years")),
    Column("tags", _("Tags")),
    Column("description", _("Description")),
    Column("revision", _("Revision")),
    Column("file_or_address", _("File or address")),
    Column("bytes", _("Size, bytes")),
    Column("sha256", _("SHA-256")),
    Column("scan", _("Virus check")),
    Column("used_for", _("Used for")),
    Column("added_by", _("Added by")),
    Column("added_at", _("When added")),
)


def row_of(evidence: Evidence) -> Row:
    """A piece in the order of COLUMNS; queries.evidence.with_uses has brought what it needs."""
    revision = evidence.current
    file = revision.file if revision else None
    return (
        evidence.pk,
        in_language(evidence.organisation, "name"),
        evidence.title,
        evidence.get_kind_display(),
        evidence.years,
        ", ".join(evidence.tags),
        evidence.description,
        revision.number if revision else None,
        (revision.file_name or revision.address) if revision else "",
        file.size if file else None,
        file.sha256 if file else "",
        file.get_scan_display() if file else "",
        "; ".join(f"{use.self_evaluation.year}: {use.indicator_code}" for use in evidence.uses.all()),
        evidence.added_by.full_name,
        evidence.added_at,
    )
