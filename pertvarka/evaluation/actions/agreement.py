"""The agreed levels, and what the group found strong and worth improving."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.actions.agreed_levels import AgreedLevel, keep_levels
from pertvarka.evaluation.actions.locking import Refused, locked
from pertvarka.evaluation.models import NOT_APPLICABLE, Aspect, AspectKind, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.foundation import journal, versions
from pertvarka.foundation.flow import StepNotAllowed

Findings = Mapping[str, Iterable[str]]  # by kind of aspect: what an area is found strong in and could improve


def _open_for_agreeing(self_evaluation: SelfEvaluation, area_codes: set[str], by: Person) -> SelfEvaluation:
    record = locked(self_evaluation)
    require(by, "self_evaluation.agree", record)
    if record.state not in (State.RATING, State.AGREEING):
        raise StepNotAllowed(f"cannot agree from {record.state}")
    if not area_codes <= record.revealed_areas:
        raise Refused(_("The ratings of this area are not revealed yet."))
    return record


@transaction.atomic
def agree(
    self_evaluation: SelfEvaluation,
    *,
    levels: Mapping[str, AgreedLevel],
    by: Person,
    seen: Mapping[str, str] | None = None,
) -> None:
    """Record the levels the group agreed on, by indicator, with their reasons.

    seen: by indicator, the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when somebody has recorded something else since.
    """
    tree = self_evaluation.tree
    areas = {tree.area_of(code).code for code in levels}
    record = _open_for_agreeing(self_evaluation, areas, by)
    for code, agreed in levels.items():
        if agreed.level == NOT_APPLICABLE and not tree.na_allowed(tree.area_of(code).code):
            raise Refused(_("“Not applicable” cannot be chosen in a mandatory area."))

    keep_levels(record.agreements, levels, seen=seen, by=by)


@transaction.atomic
def describe_area(
    self_evaluation: SelfEvaluation,
    *,
    area_code: str,
    strengths: Iterable[str],
    improvements: Iterable[str],
    by: Person,
    seen: str | None = None,
) -> None:
    """Write down an area's strengths and points to improve; replaces what was written before.

    seen: the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when somebody has written something else since.
    """
    record = _open_for_agreeing(self_evaluation, {area_code}, by)
    found: Findings = {
        AspectKind.STRENGTH: tuple(strengths),
        AspectKind.IMPROVEMENT: tuple(improvements),
    }
    if seen is not None:
        _refuse_to_cover_findings(record, area_code, found, seen)
    write_aspects(record, area_code, found)
    journal.record(record, "describe_area", by=by, details={"area": area_code})


def write_aspects(record: SelfEvaluation, area_code: str, found: Findings) -> None:
    """Put these, by kind, in the place of what stood there before."""
    record.aspects.filter(area_code=area_code).delete()
    Aspect.objects.bulk_create(
        Aspect(self_evaluation=record, area_code=area_code, kind=kind, text=text, position=position)
        for kind, texts in found.items()
        for position, text in enumerate(texts)
    )


def _refuse_to_cover_findings(record: SelfEvaluation, area_code: str, found: Findings, seen: str) -> None:
    kept, wanted = queries.words_of_area(record, area_code), queries.words_of_aspects(found)
    if versions.is_overwriting(seen, kept=kept, wanted=wanted):
        last = journal.entries_about(record).filter(
            act="describe_area", content__content__details__area=area_code
        )
        entry = last.first()
        raise versions.ChangedMeanwhile(kept, entry.actor if entry else "", entry.at if entry else None)
