"""What a group has written down, as its forms show it: field by field, for comparing and for filling in."""

from collections.abc import Iterable, Mapping

from pertvarka.evaluation.models import Agreement, AspectKind, Consensus, SelfEvaluation


def words_of_agreement(agreement: Agreement | Consensus | None) -> dict[str, str]:
    """An agreed level and its reason; empty while nothing is agreed."""
    return {
        "level": agreement.level if agreement else "",
        "reason": agreement.reason if agreement else "",
    }


def words_of_area(record: SelfEvaluation, area_code: str) -> dict[str, str]:
    """An area's strengths and points to improve, one a line; one query unless prefetched."""
    found: dict[str, list[str]] = {kind: [] for kind in AspectKind.values}
    for aspect in record.aspects.all():
        if aspect.area_code == area_code:
            found[aspect.kind].append(aspect.text)
    return words_of_aspects(found)


def words_of_aspects(found: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Texts by kind of aspect, one a line."""
    return {
        "strengths": "\n".join(found[AspectKind.STRENGTH]),
        "improvements": "\n".join(found[AspectKind.IMPROVEMENT]),
    }
