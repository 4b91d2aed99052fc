"""Writing earlier decisions into the register; `directory.actions.imports` locks, confirms and counts."""

from pertvarka.accreditation.actions.attesting import attest
from pertvarka.accreditation.models import Decision, Origin
from pertvarka.directory.imports import Plan
from pertvarka.directory.models import Import
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now

WRITTEN = (
    *("order_number", "order_date", "years", "in_force_from", "valid_until"),
    *("outcome", "source", "mark"),
)


def write_imported(plan: Plan, started: Import) -> int:
    """Write the decision of one row, whose sender was asked for the right to it; returns its number."""
    decision = Decision.objects.create(
        organisation=plan.wanted["institution"],
        origin=Origin.IMPORTED,
        certificate_number=plan.wanted.get("certificate_number", ""),
        recorded_by=started.owner,
        recorded_at=now(),
        **{name: plan.wanted[name] for name in WRITTEN},
    )
    details = {"import": started.pk, "source": decision.source}
    journal.record(decision, "import", by=started.owner, details=details)
    attest(decision)
    return decision.pk
