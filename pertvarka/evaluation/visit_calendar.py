"""The agenda of a visit as a calendar file."""

from datetime import date, datetime, time

from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.evaluation.models import Agenda, ExternalEvaluation
from pertvarka.evaluation.step_letters import Enclosure
from pertvarka.foundation.clock import VILNIUS
from pertvarka.foundation.icalendar import Meeting, meetings_as_icalendar
from pertvarka.foundation.ui.languages import in_language

FILE_NAME, TYPE = "darbotvarke.ics", "text/calendar"


def as_file(record: ExternalEvaluation, agenda: Agenda) -> bytes:
    """The agenda as it was last sent; a calendar that has an earlier one puts this in its place."""
    name = _("Visit: %(name)s") % {"name": in_language(record.organisation, "name")}
    page = reverse("external:agenda", kwargs={"number": record.pk})
    meetings = [
        Meeting(
            name=f"visit-{record.pk}-{item['number']}",
            begins_at=_moment(item["on"], item["begins"]),
            ends_at=_moment(item["on"], item["ends"]),
            title=item["title"],
            description=item["with_whom"],
            place=item["place"],
            page=page,
            changed_at=agenda.sent_at,
            edition=agenda.edition,
        )
        for item in agenda.sent
        if agenda.sent_at
    ]
    return meetings_as_icalendar(name, meetings)


def enclosed(record: ExternalEvaluation, agenda: Agenda) -> list[Enclosure]:
    """The file as a letter carries it."""
    address = reverse("external:agenda-ics", kwargs={"number": record.pk})
    return [Enclosure(FILE_NAME, address, as_file(record, agenda), TYPE)]


def _moment(day: str, at: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(at), VILNIUS)
