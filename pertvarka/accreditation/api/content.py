"""Records of the register as the answers hold them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from ninja import Path, Query

from pertvarka.accreditation.api import schemas
from pertvarka.accreditation.models import Certificate, Decision
from pertvarka.accreditation.queries import register as queries
from pertvarka.accreditation.queries.changes import Change
from pertvarka.accreditation.queries.register import ShownEntry
from pertvarka.accreditation.rules import periods, standing_of
from pertvarka.directory.models import Organisation

Number = Annotated[int, Path(ge=0, le=2**63 - 1, description="Its number in the register.")]
AskedDay = Annotated[
    schemas.Day | None, Query(description="The day whose register is wanted; today unless said.")
]


def address(route: str, **parts: Any) -> str:
    """A full address of a page, in Lithuanian."""
    return f"{settings.SITE_URL}{reverse(route, kwargs=parts)}"


def institution(organisation: Organisation) -> dict[str, Any]:
    """The institution as it is now."""
    place = organisation.municipality
    return {
        "number": organisation.pk,
        "name": organisation.name_lt,
        "kind": organisation.kind,
        "municipality": {"code": place.code, "name": place.name_lt, "county": place.county.name_lt},
        "demonstration": organisation.is_demonstration,
        "url": address("register:entry", number=organisation.pk),
    }


def row(entry: ShownEntry) -> dict[str, Any]:
    """How an institution stands."""
    return {
        "institution": institution(entry.organisation),
        "name_on_day": entry.name,
        "standing": entry.standing.kind.value,
        "entry": entry.decision.pk,
        "valid_until": entry.decision.valid_until,
    }


def record(organisation: Organisation, decisions: Sequence[Decision], day: date) -> dict[str, Any]:
    """Everything of one institution; `decisions` are all of its published ones."""
    interruptions = queries.interruptions_of(decisions)
    told = queries.shown_standing(decisions, day)
    return {
        "institution": institution(organisation),
        "former_names": [
            {"name": former.name_lt, "until_on": former.until_on}
            for former in organisation.former_names.all()
        ],
        "standing": told.kind.value if told else None,
        "entries": [
            _entry(decision, decisions, organisation.pk, day)
            for decision in queries.in_register(decisions, day)
        ],
        "periods": [
            {
                "standing": period.kind.value,
                "from_on": period.from_on,
                "until_on": period.until_on,
                "entry": period.standing.decision.pk,
            }
            for period in periods(decisions, interruptions)
            if period.from_on <= day
        ],
    }


def entries(found: Iterable[Any], day: date) -> list[dict[str, Any]]:
    """Decisions of `queries.entries_on`, each judged beside the others of its institution; two queries."""
    found = list(found)
    holders = {each.holder for each in found}
    beside = queries.decisions_of(holders)
    by_number = {each.pk: each for rulings in beside.values() for each in rulings}
    return [_entry(by_number[each.pk], beside[each.holder], each.holder, day) for each in found]


def _entry(decision: Decision, beside: Sequence[Decision], holder: int, day: date) -> dict[str, Any]:
    told = standing_of(decision, beside, queries.interruptions_of(beside), day)
    return {
        "number": decision.pk,
        "institution": holder,
        "outcome": decision.outcome,
        "years": decision.years,
        "order_number": decision.order_number,
        "order_date": decision.order_date,
        "in_force_from": decision.in_force_from,
        "valid_until": decision.valid_until,
        "standing": told.kind.value,
        "interruptions": [
            {"kind": each.kind, "from_on": each.from_on, "until_on": each.until_on, "document": each.document}
            for each in decision.interruptions.all()
        ],
        "certificate": _certificate(decision),
        "document": _document(decision),
        "corrects": decision.corrects_id,
        "origin": decision.origin,
        "source": decision.source,
        "mark": decision.mark,
    }


def _certificate(decision: Decision) -> dict[str, Any] | None:
    try:
        issued = decision.certificate
    except Certificate.DoesNotExist:
        number = decision.certificate_number
        return {"number": number, "issued_on": None, "verification_url": None} if number else None
    try:
        verification = address("certificates:certificate", code=issued.code)
    except NoReverseMatch:
        verification = None
    return {"number": issued.number, "issued_on": issued.issued_on, "verification_url": verification}


def _document(decision: Decision) -> dict[str, Any] | None:
    if decision.public_file is None:
        return None
    return {
        "name": decision.public_file_name,
        "bytes": decision.public_file.size,
        "sha256": decision.public_file.sha256,
        "url": address("register:document", number=decision.pk),
    }


def change(told: Change) -> dict[str, Any]:
    """A change of an entry."""
    return {
        "id": told.name,
        "kind": told.kind.value,
        "on": told.on,
        "known_on": told.known_on,
        "institution": told.decision.organisation_id,
        "entry": told.decision.pk,
    }
