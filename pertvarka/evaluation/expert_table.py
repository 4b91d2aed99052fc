"""Experts as rows of a table, for files."""

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.models import Expert
from pertvarka.foundation.tables import Column, Row
from pertvarka.foundation.ui.languages import in_language

COLUMNS = (
    Column("number", _("Number")),
    Column("first_name", _("First name")),
    Column("last_name", _("Last name")),
    Column("email", _("E-mail address")),
    Column("level", _("Level")),
    Column("certificate", _("Number of the certificate")),
    Column("valid_from", _("Valid from")),
    Column("valid_until", _("Valid until")),
    Column("areas", _("Areas they know best")),
    Column("languages", _("Languages")),
    Column("counties", _("Counties")),
    Column("load", _("Visits this year")),
    Column("visits_a_year", _("Visits a year")),
    Column("visits_done", _("Visits done")),
    Column("left_on", _("Leaves on")),
)


def row_of(expert: Expert) -> Row:
    """An expert in the order of COLUMNS; queries.experts.with_load has counted the visits."""
    return (
        expert.pk,
        expert.person.first_name,
        expert.person.last_name,
        expert.person.email,
        expert.get_level_display(),
        expert.certificate,
        expert.valid_from,
        expert.valid_until,
        ", ".join(expert.areas),
        ", ".join(expert.languages),
        ", ".join(in_language(county, "name") for county in expert.counties.all()),
        expert.load,  # type: ignore[attr-defined]
        expert.visits_a_year,
        expert.visits_done,  # type: ignore[attr-defined]
        expert.left_on,
    )
