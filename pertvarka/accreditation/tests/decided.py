"""Decisions for tests: the smallest that hold."""

from datetime import date
from typing import Any

from pertvarka.accreditation.models import Decision, Interruption
from pertvarka.accreditation.rules import last_day
from pertvarka.directory.models import Organisation
from pertvarka.foundation.clock import now


def imported(organisation: Organisation, begins: date, years: int = 5, **more: Any) -> Decision:
    """A decision from earlier records that took force on the day of its order."""
    number = more.pop("order_number", f"V-{begins:%y%m%d}")
    values = {
        "order_date": begins,
        "in_force_from": begins,
        "valid_until": last_day(begins, years) if years else None,
        "outcome": f"accredit_{years}" if years else "refuse",
        "source": "pavyzdys.example",
        "mark": "official",
        "recorded_at": now(),
        **more,
    }
    return Decision.objects.create(
        organisation=organisation, origin="imported", years=years, order_number=number, **values
    )


def interrupted(decision: Decision, kind: str, begins: date, ends: date | None = None) -> Interruption:
    """What takes its force away."""
    return Interruption.objects.create(
        decision=decision,
        kind=kind,
        from_on=begins,
        until_on=ends,
        document="I-1",
        reason="Pavyzdys",
        told_at=now(),
    )
