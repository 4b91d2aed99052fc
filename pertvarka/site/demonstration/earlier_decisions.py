"""Brings decisions from before the system into the invented register, through the import of a table."""

from datetime import date, timedelta
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Decision
from pertvarka.directory import actions as directory
from pertvarka.directory.models import Person
from pertvarka.foundation.clock import ONE_DAY, add_months, today
from pertvarka.foundation.sent_sheets import SentSheet

COLUMNS = ["institution", "order_number", "order_date", "years", "in_force_from", "source", "mark"]
SOURCE = "parodomieji duomenys: įsakymas išgalvotas"


def bring_earlier_decisions(
    rows: list[dict[str, Any]],
    names: dict[str, str],
    texts: dict[str, Any],
    *,
    officer: Person,
    clerk: Person,
) -> None:
    """Write them through the import, then what has taken their force away since. names: of centres by key."""
    cells = [_cells(row, names) for row in rows]
    sheet = SentSheet(COLUMNS, list(enumerate(cells, 2)))
    started = directory.start_import("decisions", sheet, organisation=None, by=officer)
    directory.confirm_import(started, invites=False, takes_doubtful=True, by=officer)
    for row in rows:
        if "interruption" in row:
            decision = Decision.objects.get(order_number=row["number"], organisation__is_demonstration=True)
            _interrupt(decision, row, texts, clerk)


def _cells(row: dict[str, Any], names: dict[str, str]) -> list[str]:
    day = _ordered_on(row)
    name = row.get("name", names[row["centre"]])
    force = row.get("in_force_from", day)
    return [name, row["number"], day.isoformat(), str(row["years"]), force.isoformat(), SOURCE, "unseen"]


def _ordered_on(row: dict[str, Any]) -> date:
    """The day of the order: told, or counted back from the last day."""
    if "date" in row:
        told: date = row["date"]
        return told
    last_day = today() + timedelta(days=row["expires_in"])
    return add_months(last_day + ONE_DAY, -12 * row["years"])


def _interrupt(decision: Decision, row: dict[str, Any], texts: dict[str, Any], clerk: Person) -> None:
    since = today() - timedelta(days=row["days_ago"])
    if row["interruption"] == "suspend":
        actions.suspend(decision, from_on=since, document=texts["court"], reason=texts["suspended"], by=clerk)
    else:
        actions.withdraw_accreditation(
            decision, from_on=since, document=texts["check"], reason=texts["lost"], by=clerk
        )
