"""Taking in a table, confirming what it would do, and writing it row by row.

Rows are checked again when they are written: what has changed since the preview is seen, not overwritten.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.actions.accounts import invite
from pertvarka.directory.actions.people import find_or_create_person, give_role
from pertvarka.directory.imports import KINDS, Fate, Kind, Plan, guess_columns
from pertvarka.directory.models import Evidence, Import, ImportKind, Organisation, Person
from pertvarka.directory.states import IMPORT_FLOW, ImportState
from pertvarka.foundation import journal, outbox, sealing
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import refuse_if
from pertvarka.foundation.personal_codes import holds_personal_code
from pertvarka.foundation.sent_sheets import SentSheet
from pertvarka.foundation.sorting import fold

KEPT_DAYS = 7  # a preview that nobody confirms
ROWS_AT_ONCE = 200  # in one transaction; as many are written while the reader waits
CODE_HEADINGS = ("asmens kod", "asmens id", "personal code", "personal id", "national id", "a. k.", "a.k.")
WRITTEN = (Fate.NEW, Fate.CHANGED)


@transaction.atomic
def start_import(kind: str, sheet: SentSheet, *, organisation: Organisation | None, by: Person) -> Import:
    """Keep a table, sealed, for its sender to look through. Raises Refused when it holds personal codes."""
    _require_right(kind, organisation, by)
    refuse_if(_where_personal_codes_are(sheet))
    started = Import(
        kind=kind,
        organisation=organisation,
        owner=by,
        row_count=len(sheet.rows),
        columns=guess_columns(sheet.columns, KINDS[kind](organisation, by).fields),
        uploaded_at=now(),
        expires_at=now() + timedelta(days=KEPT_DAYS),
    )
    started.sealed = sealing.close({"columns": sheet.columns, "rows": sheet.rows}, place=started.place)
    started.save()
    journal.record(started, "upload", by=by, details={"kind": kind, "rows": started.row_count})
    return started


def _require_right(kind: str, organisation: Organisation | None, by: Person) -> None:
    """An institution's own people are imported by who gives roles there, everything else by the agency."""
    if organisation is None:
        require(by, KINDS[kind].permission)
    else:
        require(by, "people.give_roles", organisation)


def _where_personal_codes_are(sheet: SentSheet) -> str | None:
    """Words that name the column or the row, never the code; None when there is none."""
    if any(_names_a_code(column) for column in sheet.columns):
        return _("The table has a column of personal codes. Delete it and send the file anew.")
    if any(holds_personal_code(column) for column in sheet.columns):
        return _("The first row holds a personal code. It should hold the names of the columns.")
    for number, cells in sheet.rows:
        if any(holds_personal_code(cell) for cell in cells):
            words = _("Row %(number)d holds a personal code. Delete all such codes and send the file anew.")
            return words % {"number": number}
    return None


def _names_a_code(column: str) -> bool:
    heading = fold(column)
    return heading in ("ak", "a.k") or any(words in heading for words in CODE_HEADINGS)


@transaction.atomic
def choose_columns(started: Import, columns: dict[str, int], *, by: Person) -> Import:
    """Say which column holds which field."""
    started = _locked(started, by)
    IMPORT_FLOW.take("confirm", started.state)
    started.columns = columns
    started.save(update_fields=["columns"])
    return started


def _locked(started: Import, by: Person) -> Import:
    started = Import.objects.select_for_update(of=("self",)).select_related("organisation").get(pk=started.pk)
    require(by, "import.act", started)
    return started


@transaction.atomic
def confirm_import(started: Import, *, invites: bool, takes_doubtful: bool, by: Person) -> Import:
    """Begin to write. A small table is written at once, a large one by the worker."""
    started = _locked(started, by)
    step = IMPORT_FLOW.take("confirm", started.state)
    _require_right(started.kind, started.organisation, by)
    missing = missing_columns(started, by)
    refuse_if(_("Choose a column for each required field first.") if missing else None)

    started.state, started.invites, started.takes_doubtful = step.target, invites, takes_doubtful
    started.save(update_fields=["state", "invites", "takes_doubtful"])
    journal.record(started, step.name, by=by)
    if started.row_count <= ROWS_AT_ONCE:
        return write_rows(started)
    _queue(started)
    return started


def missing_columns(started: Import, by: Person) -> list[str]:
    """Labels of the required fields that no column is chosen for."""
    kind = KINDS[started.kind](started.organisation, by)
    return [
        str(field.label) for field in kind.fields if field.is_required and field.name not in started.columns
    ]


def _queue(started: Import) -> None:
    payload = {"import": started.pk}
    outbox.enqueue("directory.import", payload, key=f"{started.pk}:{started.read_count}")


@transaction.atomic
def write_rows(started: Import) -> Import:
    """Write the next rows; the last of them ends the import. Whatever happens twice, rows are written once.

    Stops where its owner may no longer do it.
    """
    started = (
        Import.objects.select_for_update(of=("self",))
        .select_related("organisation", "owner")
        .get(pk=started.pk)
    )
    if started.state != ImportState.WRITING:
        return started
    try:
        _require_right(started.kind, started.organisation, started.owner)
    except PermissionDenied:
        return _finish(started, "stop")
    kind = KINDS[started.kind](started.organisation, started.owner)
    most = started.row_count if kind.all_or_nothing else ROWS_AT_ONCE
    rows = started.rows[started.read_count : started.read_count + most]
    with translation.override(started.owner.language):
        for plan in kind.plans(rows, started.columns):
            started.results.append([plan.number, *_written(plan, started)])
    started.read_count += len(rows)
    if started.read_count >= started.row_count:
        return _finish(started, "finish")
    started.save(update_fields=["read_count", "results"])
    _queue(started)
    return started


def _written(plan: Plan, started: Import) -> tuple[str, int | None, str]:
    """(fate, number of the record, words) of a row after it was written or left out."""
    known = plan.record.pk if plan.record else None
    is_wanted = plan.fate in WRITTEN or (plan.fate == Fate.DOUBTFUL and started.takes_doubtful)
    if not is_wanted:
        return plan.fate, known, " ".join([*plan.problems.values(), *plan.notes])
    try:
        with transaction.atomic():
            return Fate.CHANGED if plan.record else Fate.NEW, WRITERS[started.kind](plan, started), ""
    except IntegrityError:  # somebody else has written the same meanwhile
        return Fate.REFUSED, known, _("Something has changed meanwhile. Send this row anew.")


def _write_person(plan: Plan, started: Import) -> int:
    """Make the person and give the role; returns the person's number."""
    wanted, by = plan.wanted, started.owner
    place: Organisation = wanted["organisation"]
    person = plan.record or find_or_create_person(
        wanted["first_name"],
        wanted["last_name"],
        wanted["email"],
        is_demonstration=place.is_demonstration,
        by=by,
    )
    from_on, until_on = wanted.get("from_on") or today(), wanted.get("until_on")
    give_role(person, wanted["role"], place, by=by, from_on=from_on, until_on=until_on)
    if started.invites and person.account_id is None:
        invite(person, by=by)
    return person.pk


def _write_organisation(plan: Plan, started: Import) -> int:
    """Make or change the institution; returns its number."""
    is_new = plan.record is None
    place = plan.record or Organisation(
        evidence=Evidence.INVENTED if settings.DEMONSTRATION else Evidence.UNVERIFIED,
        is_demonstration=settings.DEMONSTRATION,
        source=_("Imported on %(day)s") % {"day": today().isoformat()},
    )
    for name, value in plan.wanted.items():
        if value not in (None, ""):
            setattr(place, name, value)
    place.save()
    details = {"import": started.pk, "fields": sorted(plan.wanted)}
    journal.record(place, "create" if is_new else "change", by=started.owner, details=details)
    return place.pk


Writer = Callable[[Plan, Import], int]  # writes what one row asks for; returns the record's number
WRITERS: dict[str, Writer] = {
    ImportKind.PEOPLE: _write_person,
    ImportKind.ORGANISATIONS: _write_organisation,
}


def offer_import(kind: ImportKind, what: type[Kind], writer: Writer) -> None:
    """Let a room above take in tables of its own."""
    KINDS[kind], WRITERS[kind] = what, writer


def _finish(started: Import, step_name: str) -> Import:
    started.state = IMPORT_FLOW.take(step_name, started.state).target
    started.sealed, started.finished_at = "", now()
    started.save(update_fields=["state", "sealed", "finished_at", "read_count", "results"])
    details: dict[str, Any] = {"counts": started.counts}
    journal.record(started, step_name, by=started.owner, details=details)
    return started


@transaction.atomic
def cancel_import(started: Import, *, by: Person) -> Import:
    """Throw a table away before anything of it is written."""
    started = _locked(started, by)
    throw_away(started, by=by)
    return started


def throw_away(started: Import, *, by: Person | None) -> None:
    """Forget the rows of a table before anything of them is written; the caller has locked it."""
    step = IMPORT_FLOW.take("cancel", started.state)
    started.state, started.sealed = step.target, ""
    started.save(update_fields=["state", "sealed"])
    journal.record(started, step.name, by=by)


@transaction.atomic
def forget_old_imports() -> int:
    """Throw away tables that nobody has confirmed in time; returns how many."""
    old = Import.objects.select_for_update().filter(state=ImportState.CHECKED, expires_at__lte=now())
    for started in old:
        throw_away(started, by=None)
    return len(old)
