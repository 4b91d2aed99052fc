"""Requests: filed by the head or from paper, numbered without gaps, sent along their track."""

from dataclasses import dataclass
from datetime import date
from typing import IO, Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import messages, planning
from pertvarka.accreditation.actions.locking import Refused, locked, refuse_if
from pertvarka.accreditation.models import Case, NumberSeries
from pertvarka.accreditation.states import BEFORE_DECISION, CaseState
from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.files import actions as files
from pertvarka.frameworks.models import ProcedureVersion
from pertvarka.frameworks.queries import procedure_in_force

EXAMINE = "accreditation.examine_file"  # the job that scans a file that was brought


@dataclass(frozen=True)
class Request:
    """What an institution asks for, in its own words. year: the plan into which it wants to come."""

    year: int
    text: str
    wished_visit: str


@transaction.atomic
def file_request(organisation: Organisation, *, request: Request, by: Person) -> Case:
    """The head files the institution's request today; late is allowed, and shown as late."""
    organisation = _locked(organisation)
    require(by, "case.file", organisation)
    case = _open(organisation, request, requested_on=today(), filed_by=by)
    journal.record(case, "file_request", by=by)
    messages.request_filed(case)
    return case


@transaction.atomic
def file_from_paper(
    organisation: Organisation,
    *,
    request: Request,
    received_on: date,
    document: str,
    scan: IO[bytes] | None,
    scan_name: str = "",
    by: Person,
) -> Case:
    """The organiser files a request that came on paper; it counts from the day the letter came.

    document: the letter's number. Raises files.Refused when the scan breaks a rule.
    """
    organisation = _locked(organisation)
    require(by, "case.file_for", organisation)
    refuse_if(_("The letter cannot have come in the future.") if received_on > today() else None)
    kept: dict[str, Any] = {}
    if scan is not None:
        found = files.keep(scan, name=scan_name)
        kept = {"request_file": found.file, "request_file_name": found.name}
        outbox.enqueue(EXAMINE, {"file": found.file.pk}, key=found.file.pk)
    case = _open(
        organisation,
        request,
        requested_on=received_on,
        filed_by=by,
        is_from_paper=True,
        request_document=document,
        **kept,
    )
    journal.record(case, "file_from_paper", by=by, details={"document": document})
    messages.request_filed(case)
    return case


@transaction.atomic
def change_track(case: Case, *, track: str, reason: str, by: Person, seen: int | None = None) -> Case:
    """Send a case along another track, with a reason; until its evaluation begins."""
    record = locked(case, seen=seen)
    require(by, "case.plan", record)
    if record.state not in (CaseState.REQUESTED, CaseState.PLANNED):
        refuse_if(_("The track can be changed until the evaluation begins."))
    refuse_if(None if track in record.procedure.tracks else _("The procedure has no such track."))
    before, record.track = record.track, track
    record.save(update_fields=["track"])
    journal.record(record, "change_track", by=by, note=reason, details={"before": before, "after": track})
    return record


def _locked(organisation: Organisation) -> Organisation:
    """The institution, locked: two requests of one institution wait for each other."""
    return Organisation.objects.select_for_update(of=("self",)).get(pk=organisation.pk)


def _open(organisation: Organisation, request: Request, *, requested_on: date, **filed: Any) -> Case:
    """A new case under the procedure in force on the day of the request."""
    refuse_if(_why_not(organisation))
    procedure = procedure_in_force(planning.PROCEDURE, on=requested_on)
    if procedure is None:
        raise Refused(_("No procedure was in force on that day."))
    return Case.objects.create(
        number=_next_number(procedure, request.year),
        organisation=organisation,
        procedure_version=procedure,
        track=planning.track_for(procedure.tree, organisation.kind),
        requested_on=requested_on,
        planned_year=request.year,
        wished_visit=request.wished_visit,
        request_text=request.text,
        filed_at=now(),
        **filed,
    )


def _why_not(organisation: Organisation) -> str | None:
    if organisation.is_historic or not organisation.is_centre:
        return _("Only an institution that trains teachers and still works can ask for accreditation.")
    if found := organisation.cases.filter(state__in=BEFORE_DECISION).first():
        return _("There is an open case already: %(number)s.") % {"number": found.number}
    return None


def _next_number(procedure: ProcedureVersion, year: int) -> str:
    """The next number of the year, as the procedure's pattern writes it; taken only when the case is kept."""
    NumberSeries.objects.get_or_create(procedure=procedure.procedure, year=year)
    series = NumberSeries.objects.select_for_update().get(procedure=procedure.procedure, year=year)
    series.last += 1
    series.save(update_fields=["last"])
    return procedure.tree.case_number.format(
        year=year, number=series.last, short=procedure.tree.organiser.short
    )
