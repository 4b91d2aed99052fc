"""Having the journal itself say what the register says of an order, for anybody to verify."""

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries import attested
from pertvarka.foundation import journal


def attest(decision: Decision) -> None:
    """Write it down, in the caller's transaction, as the system's own entry: it names nobody."""
    journal.record(decision, attested.ATTEST, by=None, details=attested.register_says(decision))
