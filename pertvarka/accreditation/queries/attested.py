"""What the journal itself says of an order: an entry that the system makes, so that it names nobody.

Whoever records something about an order has the system say anew what the register then says of it
(`actions.attesting`). Anybody may take these entries and verify them without this house.
"""

from dataclasses import dataclass
from typing import Any

from pertvarka.accreditation.models import Decision, Interruption
from pertvarka.foundation import journal
from pertvarka.foundation.journal import proofs, rules

ATTEST = "attest"  # the act of such an entry


@dataclass(frozen=True)
class Attested:
    """The latest such entry about an order, and its place in the chain."""

    decision: Decision
    place: proofs.Place

    @property
    def told(self) -> dict[str, Any]:
        """What the entry says."""
        return self.place.entry.details

    @property
    def is_what_the_register_says(self) -> bool:
        """Whether the register says the same today; an institution may have been renamed since."""
        return self.told == {**register_says(self.decision), "institution": self.told.get("institution")}

    @property
    def leaf(self) -> str:
        """The hash of the entry, as the extract's path begins from it."""
        return rules.hash_of(*rules.entry_parts(self.place.entry))


def register_says(decision: Decision) -> dict[str, Any]:
    """What the register says of an order, its institution and its papers, with days as YYYY-MM-DD."""
    corrected = decision.corrects
    said = {
        "order_number": decision.order_number,
        "order_date": decision.order_date,
        "outcome": decision.outcome,
        "years": decision.years,
        "in_force_from": decision.in_force_from,
        "valid_until": decision.valid_until,
        "corrects_order": corrected.order_number if corrected else "",
        "interruptions": [
            {"kind": each.kind, "from": each.from_on, "until": each.until_on, "document": each.document}
            for each in Interruption.objects.filter(decision__in=decision.chain).order_by("from_on", "pk")
        ],
        "order_sha256": decision.order_file_id or "",
        "public_copy_sha256": decision.public_file_id or "",
    }
    institution = decision.organisation
    return rules.plain({**said, "institution": {"number": institution.pk, "name": institution.name_lt}})


def attested(decision: Decision) -> Attested | None:
    """What the journal says of an order; None while it says nothing. Three queries."""
    entry = journal.entries_about(decision).filter(act=ATTEST).first()
    return Attested(decision, proofs.place_of(entry)) if entry else None
