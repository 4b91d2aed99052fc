"""Measures as rows of a table, for files."""

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.models import Measure
from pertvarka.foundation import figures
from pertvarka.foundation.tables import Column, Row
from pertvarka.foundation.ui.languages import in_language

COLUMNS = (
    Column("number", _("Number")),
    Column("institution", _("Institution")),
    Column("year", _("Year")),
    Column("area", _("Area")),
    Column("point", _("Point to improve")),
    Column("measure", _("Measure")),
    Column("description", _("What will be done")),
    Column("owner", _("Who carries it out")),
    Column("due_on", _("Done by")),
    Column("state", _("State")),
    Column("closed_on", _("Closed on")),
    Column("cost_eur", _("Money, euros")),
    Column("funding", _("Where the money comes from")),
    Column("figure", _("The figure that will show it")),
    Column("figure_start", _("Its value at the start")),
    Column("figure_target", _("Target of the figure")),
    Column("own_sign", _("What else will show it")),
)


def row_of(measure: Measure) -> Row:
    """A measure in the order of COLUMNS."""
    record, start = measure.self_evaluation, measure.figure_start
    return (
        measure.pk,
        in_language(record.organisation, "name"),
        record.year,
        measure.area_code,
        measure.point,
        measure.title,
        measure.description,
        measure.owner.full_name,
        measure.due_on,
        measure.get_state_display(),
        measure.closed_on,
        measure.cost,
        measure.funding,
        in_language(start, "title") if start else "",
        figures.number_of(start) if start else None,
        measure.figure_target,
        measure.own_sign,
    )
