"""The levels that a panel agrees on, and what it finds strong, worth improving and recommends."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation.actions.agreed_levels import AgreedLevel, keep_levels
from pertvarka.evaluation.actions.external_locking import locked_in
from pertvarka.evaluation.actions.locking import Refused
from pertvarka.evaluation.external_states import TAKES_FINDINGS
from pertvarka.evaluation.models import NOT_APPLICABLE, ExternalEvaluation, Finding, FindingKind
from pertvarka.evaluation.queries.external_review import words_of_findings
from pertvarka.foundation import journal, versions


@transaction.atomic
def agree_in_panel(
    evaluation: ExternalEvaluation,
    *,
    levels: Mapping[str, AgreedLevel],
    by: Person,
    seen: Mapping[str, str] | None = None,
) -> None:
    """Record the levels the panel agreed on, by indicator, with their reasons.

    seen: by indicator, the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when somebody has recorded something else since.
    """
    record = locked_in(evaluation, TAKES_FINDINGS, "external.rate", by)
    _refuse_unknown(record, levels)
    keep_levels(record.consensus, levels, seen=seen, by=by)


def _refuse_unknown(record: ExternalEvaluation, levels: Mapping[str, AgreedLevel]) -> None:
    """Raise Refused for an indicator that is not evaluated, and for “not applicable” where it may not be."""
    areas = {indicator.code: area.code for area in record.chosen_areas for indicator in area.indicators}
    for code, agreed in levels.items():
        if code not in areas:
            raise Refused(_("This indicator is not among the chosen areas."))
        if agreed.level == NOT_APPLICABLE and not record.tree.na_allowed(areas[code]):
            raise Refused(_("“Not applicable” cannot be chosen in a mandatory area."))


@transaction.atomic
def describe_findings(
    evaluation: ExternalEvaluation,
    *,
    area_code: str,
    strengths: Iterable[str],
    improvements: Iterable[str],
    recommendations: Iterable[str],
    by: Person,
    seen: str | None = None,
) -> None:
    """Write what was found in an area; it takes the place of what was written before.

    seen: the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when somebody has written something else since.
    """
    record = locked_in(evaluation, TAKES_FINDINGS, "external.rate", by)
    if area_code not in record.areas:
        raise Refused(_("This area is not among the chosen ones."))
    texts = {
        FindingKind.STRENGTH: strengths,
        FindingKind.IMPROVEMENT: improvements,
        FindingKind.RECOMMENDATION: recommendations,
    }
    found = [
        Finding(evaluation=record, area_code=area_code, kind=kind, text=text, position=position)
        for kind, lines in texts.items()
        for position, text in enumerate(lines)
    ]
    if seen is not None:
        _refuse_to_cover_findings(record, area_code, found, seen)

    record.findings.filter(area_code=area_code).delete()
    Finding.objects.bulk_create(found)
    journal.record(record, "describe_area", by=by, details={"area": area_code})


def _refuse_to_cover_findings(
    record: ExternalEvaluation, area_code: str, found: list[Finding], seen: str
) -> None:
    kept = words_of_findings(record.findings.filter(area_code=area_code), area_code)
    if versions.is_overwriting(seen, kept=kept, wanted=words_of_findings(found, area_code)):
        described = journal.entries_about(record).filter(
            act="describe_area", content__content__details__area=area_code
        )
        entry = described.first()
        raise versions.ChangedMeanwhile(kept, entry.actor if entry else "", entry.at if entry else None)
