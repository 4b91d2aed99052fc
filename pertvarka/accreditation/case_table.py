"""Cases as rows of a table, for files."""

from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.queries.lists import Listed
from pertvarka.foundation.tables import Column, Row
from pertvarka.foundation.ui.languages import in_language

COLUMNS = (
    Column("number", _("Case")),
    Column("institution", _("Institution")),
    Column("municipality", _("Municipality")),
    Column("county", _("County")),
    Column("track", _("Track")),
    Column("state", _("State")),
    Column("requested_on", _("Requested on")),
    Column("planned_year", _("Year of the plan")),
    Column("planned_month", _("Month")),
    Column("visit_from", _("Visit from")),
    Column("visit_until", _("Visit until")),
    Column("turn", _("Whose turn")),
    Column("stage", _("Stage")),
    Column("due_on", _("Last day")),
    Column("days_late", _("Days late")),
)


def row_of(listed: Listed) -> Row:
    """A case in the order of COLUMNS."""
    case, turn = listed.case, listed.turn
    place = case.organisation.municipality
    track = case.procedure.tracks.get(case.track)
    return (
        case.number,
        in_language(case.organisation, "name"),
        in_language(place, "name"),
        in_language(place.county, "name"),
        in_language(track, "title") if track else case.track,
        case.get_state_display(),
        case.requested_on,
        case.planned_year,
        case.planned_month,
        case.evaluation.visit_from if case.evaluation else None,
        case.evaluation.visit_until if case.evaluation else None,
        in_language(turn.actor, "title") if turn else "",
        in_language(turn.stage, "title") if turn else "",
        listed.due_on,
        turn.days_late if turn else 0,
    )
