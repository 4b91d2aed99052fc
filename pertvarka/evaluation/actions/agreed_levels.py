"""How a group and a panel alike keep the levels they agree on: nobody's words are overwritten unseen."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from pertvarka.directory.models import Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.models import Agreement, Consensus
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import now


@dataclass(frozen=True)
class AgreedLevel:
    """A level "0".."4" or "na", and what it rests on."""

    level: str
    reason: str


def keep_levels(
    agreements: Any, levels: Mapping[str, AgreedLevel], *, seen: Mapping[str, str] | None, by: Person
) -> None:
    """Keep agreed levels, by indicator, and enter them in the journal of their record.

    agreements: the manager of what a locked record has agreed. seen: by indicator, the fingerprint of what
    the writer began with; without it nothing is compared. Raises ChangedMeanwhile when that has changed.
    """
    record, place = agreements.instance, agreements.field.name
    kept = agreements.filter(indicator_code__in=levels).select_related("agreed_by")
    known = {each.indicator_code: each for each in kept}
    for code, fingerprint in (seen or {}).items():
        _refuse_to_cover(known.get(code), levels[code], fingerprint)
    moment = now()
    agreements.bulk_create(
        [
            agreements.model(
                **{place: record},
                indicator_code=code,
                **asdict(agreed),
                agreed_by=by,
                agreed_at=moment,
            )
            for code, agreed in levels.items()
        ],
        update_conflicts=True,
        unique_fields=[place, "indicator_code"],
        update_fields=["level", "reason", "agreed_by", "agreed_at"],
    )
    for act, codes in (("agree", set(levels) - set(known)), ("agree_anew", set(known))):
        if codes:
            journal.record(record, act, by=by, details={"indicators": sorted(codes)})


def _refuse_to_cover(agreement: Agreement | Consensus | None, wanted: AgreedLevel, seen: str) -> None:
    kept = queries.words_of_agreement(agreement)
    if versions.is_overwriting(seen, kept=kept, wanted=asdict(wanted)):
        who, when = (agreement.agreed_by.full_name, agreement.agreed_at) if agreement else ("", None)
        raise versions.ChangedMeanwhile(kept, who, when)
