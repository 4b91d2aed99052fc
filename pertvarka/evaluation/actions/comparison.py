"""Comparison with others: a centre's consent, and the publishing of spreads each quarter."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.models import NOT_APPLICABLE, PublishedSpread, Report, SpreadConsent
from pertvarka.evaluation.spreads import (
    AREA_STEP,
    INDICATOR_STEP,
    Contributors,
    may_be_published,
    quarter_of,
    spread_of,
)
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, start_of
from pertvarka.foundation.flow import refuse_if

Values = Mapping[int, Fraction]  # report → its mean or level


@transaction.atomic
def give_consent(organisation: Organisation, *, year: int, by: Person) -> SpreadConsent:
    """Let the year's approved report be counted; given again it changes nothing.

    Raises Refused when the year has no approved report.
    """
    organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)
    require(by, "comparison.consent", organisation)
    reports = Report.objects.filter(self_evaluation__organisation=organisation, self_evaluation__year=year)
    if not reports.exists():
        refuse_if(_("There is no approved report of %(year)s to be counted.") % {"year": year})
    consent, is_new = SpreadConsent.objects.get_or_create(
        organisation=organisation,
        year=year,
        withdrawn_at=None,
        defaults={"given_at": now(), "given_by": by},
    )
    if is_new:
        _record(consent, "give_consent", by)
    return consent


@transaction.atomic
def withdraw_consent(organisation: Organisation, *, year: int, by: Person) -> None:
    """Do not count the year's report from the next publishing on; what is published stays as it is."""
    organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)
    require(by, "comparison.consent", organisation)
    consent = SpreadConsent.objects.filter(organisation=organisation, year=year, withdrawn_at=None).first()
    if consent is None:
        return
    consent.withdrawn_at, consent.withdrawn_by = now(), by
    consent.save(update_fields=["withdrawn_at", "withdrawn_by"])
    _record(consent, "withdraw_consent", by)


def _record(consent: SpreadConsent, act: str, by: Person) -> None:
    details = {"organisation": consent.organisation_id, "year": consent.year}
    journal.record(consent, act, by=by, details=details)


@transaction.atomic
def publish_spreads(day: date) -> int:
    """Publish what may be published for the quarter of `day`; returns how many spreads were.

    Counted are consents in force now and reports approved before the quarter began, so that it does not
    matter on which of its days this is done. Done again in the same quarter it changes nothing.
    """
    quarter = quarter_of(day)
    yearly: dict[tuple[int, int, bool], list[Report]] = defaultdict(list)
    for report in queries.consenting_reports(before=start_of(quarter)):
        record = report.self_evaluation
        key = (record.framework_version_id, record.year, record.organisation.is_demonstration)
        yearly[key].append(report)
    return sum(_publish_year(*key, reports, quarter) for key, reports in yearly.items())


def _publish_year(
    version: int, year: int, of_demonstration: bool, reports: list[Report], quarter: date
) -> int:
    where = {"framework_version_id": version, "year": year, "of_demonstration": of_demonstration}
    return sum(
        _publish_area(where, area_code, values_by_code, quarter)
        for area_code, values_by_code in _values_by_area(reports).items()
    )


def _publish_area(
    where: dict[str, Any], area_code: str, values_by_code: Mapping[str, Values], quarter: date
) -> int:
    """The area first, then its indicators, each weighed against everything published of this area before."""
    published = list(PublishedSpread.objects.filter(**where, area_code=area_code))
    earlier: list[Contributors] = [frozenset(spread.reports) for spread in published]
    done = {(spread.code, frozenset(spread.reports)) for spread in published}
    done_now = {spread.code for spread in published if spread.quarter == quarter}
    count = 0
    for code, values in values_by_code.items():
        counted = frozenset(values)
        if code in done_now or (code, counted) in done or not may_be_published(counted, earlier):
            continue
        spread = spread_of(list(values.values()), step=AREA_STEP if code == area_code else INDICATOR_STEP)
        PublishedSpread.objects.create(
            **where,
            area_code=area_code,
            code=code,
            quarter=quarter,
            published_at=now(),
            lower=_decimal(spread.lower),
            median=_decimal(spread.median),
            upper=_decimal(spread.upper),
            at_least=spread.at_least,
            reports=sorted(counted),
        )
        earlier.append(counted)
        count += 1
    return count


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _values_by_area(reports: list[Report]) -> dict[str, dict[str, dict[int, Fraction]]]:
    """Area → the area's and its indicators' codes → report → mean or level; where there is none, nothing."""
    found: dict[str, dict[str, dict[int, Fraction]]] = {}
    for report in reports:
        for area in report.content["areas"]:
            by_code = found.setdefault(area["code"], {area["code"]: {}})
            for code, value in _values_of(area):
                by_code.setdefault(code, {})[report.pk] = value
    return found


def _values_of(area: dict[str, Any]) -> Iterator[tuple[str, Fraction]]:
    if area["mean"] is not None:
        yield area["code"], Fraction(area["mean"])
    for indicator in area["indicators"]:
        if indicator["level"] != NOT_APPLICABLE:
            yield indicator["code"], Fraction(indicator["level"])
