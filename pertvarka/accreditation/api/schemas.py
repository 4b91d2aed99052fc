"""What the answers hold. Days are ISO 8601; names are the Lithuanian ones."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from ninja import Field, Schema
from pydantic import BeforeValidator, WithJsonSchema

from pertvarka.accreditation.queries.changes import ChangeKind
from pertvarka.accreditation.views.register import shown_standings

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
StandingName = StrEnum("StandingName", {kind.name: kind.value for kind in shown_standings()})  # type: ignore[misc]
ChangeName = StrEnum("ChangeName", {kind.name: kind.value for kind in ChangeKind})  # type: ignore[misc]


def _only_iso(given: Any) -> Any:
    """A day and nothing that a lenient reader would take for one."""
    if isinstance(given, str) and not ISO_DAY.fullmatch(given):
        raise ValueError("A day is written as YYYY-MM-DD.")
    return given


Day = Annotated[date, BeforeValidator(_only_iso), WithJsonSchema({"type": "string", "format": "date"})]


class Place(Schema):
    """A municipality by its ISO 3166-2 code."""

    code: str
    name: str
    county: str


class Institution(Schema):
    """An institution under its present name."""

    number: int
    name: str
    kind: str
    municipality: Place
    demonstration: bool = Field(description="Invented for a demonstration.")
    url: str = Field(description="Its page in the register.")


class Interruption(Schema):
    """What takes a decision's force away."""

    kind: str = Field(description="court, withdrawal or annulment")
    from_on: date
    until_on: date | None = Field(description="The last day; null: it lasts.")
    document: str


class Document(Schema):
    """The order with personal data struck out."""

    name: str
    bytes: int
    sha256: str
    url: str


class Certificate(Schema):
    """The certificate of accreditation."""

    number: str
    issued_on: date | None
    verification_url: str | None


class Entry(Schema):
    """A minister's decision that has taken force."""

    number: int
    institution: int
    outcome: str
    years: int = Field(description="0: refused")
    order_number: str
    order_date: date
    in_force_from: date
    valid_until: date | None = Field(description="The last day of the term.")
    standing: str = Field(description="How this decision stands on the day asked for.")
    interruptions: list[Interruption]
    certificate: Certificate | None
    document: Document | None
    corrects: int | None = Field(description="The entry whose clerical error this one corrects.")
    origin: str = Field(description="case: decided in this system; imported: from earlier records")
    source: str = Field(description="Of an imported entry.")
    mark: str = Field(description="How sure the source is: official, practice or unseen.")


class InstitutionRow(Schema):
    """How an institution stands on the day asked for."""

    institution: Institution
    name_on_day: str
    standing: StandingName
    entry: int
    valid_until: date | None


class FormerName(Schema):
    """A name borne until a day, that day included."""

    name: str
    until_on: date


class Period(Schema):
    """From a day to a day (null: it lasts) nothing changed."""

    standing: StandingName
    from_on: date
    until_on: date | None
    entry: int


class InstitutionRecord(Schema):
    """Everything that the register says of one institution."""

    on: date
    institution: Institution
    former_names: list[FormerName]
    standing: StandingName | None = Field(description="null: not in the register on that day")
    entries: list[Entry]
    periods: list[Period]


class Change(Schema):
    """A change of an entry. Keep a copy by asking for everything known since the last known_on you saw."""

    id: str
    kind: ChangeName
    on: date = Field(description="The day it happened.")
    known_on: date = Field(description="The day the register first told it.")
    institution: int
    entry: int


class Page(Schema):
    """One page of a list."""

    on: date = Field(description="The day whose register this is.")
    total: int
    page: int
    pages: int


class Institutions(Page):
    """Institutions of the register."""

    items: list[InstitutionRow]


class Entries(Page):
    """Entries of the register."""

    items: list[Entry]


class Changes(Page):
    """Changes, the latest first."""

    items: list[Change]
