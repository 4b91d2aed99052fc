"""Reads the published facts in geography/ into the directory. Repeated, it doubles nothing."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db import transaction

from pertvarka.directory.models import County, FormerName, Municipality, Organisation

GEOGRAPHY = Path(__file__).parent / "geography"

Row = dict[str, str]


@dataclass(frozen=True)
class Loaded:
    """How many rows of each kind stand in the files that were read."""

    counties: int
    municipalities: int
    institutions: int
    former_names: int


def rows_of(name: str) -> list[Row]:
    """The rows of one of the files in geography/."""
    with (GEOGRAPHY / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@transaction.atomic
def load_directory() -> Loaded:
    """Counties, municipalities and real institutions with their former names, as the files have them."""
    counties, municipalities, institutions = (
        rows_of(name) for name in ("counties.csv", "municipalities.csv", "centres.csv")
    )
    for row in counties:
        County.objects.update_or_create(code=row.pop("code"), defaults=row)
    for row in municipalities:
        county_id = row.pop("county_code")
        Municipality.objects.update_or_create(code=row.pop("code"), defaults={**row, "county_id": county_id})
    former_names = sum(enter_institution(row) for row in institutions)
    for row in institutions:
        name_successor(row)
    return Loaded(len(counties), len(municipalities), len(institutions), former_names)


def enter_institution(row: Row) -> bool:
    """Write one institution; whether it came with a former name."""
    known = _known(row)
    organisation, _created = Organisation.objects.update_or_create(
        pk=known.pk if known else None,  # type: ignore[misc]  # None finds nothing, so a row is made
        defaults={
            "kind": row["kind"],
            "name_lt": row["name_lt"],
            "name_lt_genitive": row["name_lt_genitive"],
            "municipality_id": row["municipality_code"],
            "website": row["website"],
            "founded_on": _day(row["founded_on"]),
            "is_historic": row["is_historic"] == "yes",
            "closed_on": _day(row["closed_on"]),
            "closed_year": int(row["closed_year"]) if row["closed_year"] else None,
            "facts_lt": row["facts_lt"],
            "facts_en": row["facts_en"],
            "evidence": row["evidence"],
            "source": row["source"],
        },
    )
    if not row["former_name_lt"]:
        return False
    FormerName.objects.update_or_create(
        organisation=organisation,
        until_on=date.fromisoformat(row["former_until_on"]),
        defaults={"name_lt": row["former_name_lt"]},
    )
    return True


def name_successor(row: Row) -> None:
    """Say who took over the work of an institution that no longer works."""
    if row["successor"]:
        successor = Organisation.objects.get(name_lt=row["successor"])
        Organisation.objects.filter(name_lt=row["name_lt"]).update(successor=successor)


def _known(row: Row) -> Organisation | None:
    """The institution the row is about, under its present or its former name."""
    names = [name for name in (row["name_lt"], row["former_name_lt"]) if name]
    return Organisation.objects.filter(is_demonstration=False, name_lt__in=names).first()


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
