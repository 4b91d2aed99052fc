"""Comparison over the years and with others: which reports, which published spreads, which consents."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef

from pertvarka.directory.access import relation_needed
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Relation
from pertvarka.evaluation.models import PublishedSpread, Report, SpreadConsent
from pertvarka.evaluation.over_years import Approved, OverYears, over_years
from pertvarka.evaluation.queries.reports import in_force
from pertvarka.evaluation.queries.self_evaluations import readable_reports


def compared_by(person: Person) -> list[Organisation]:
    """The centres whose comparison `person` may open because they act there."""
    return list(
        {
            held.organisation_id: held.organisation
            for held in person.current_holdings
            if held.organisation and relation_needed(held.role, "comparison.view") == Relation.ORGANISATION
        }.values()
    )


def reports_of(organisation: Organisation, person: Person) -> list[Report]:
    """The centre's reports in force that `person` may read, in the order of the years; one query."""
    readable = readable_reports(person).filter(organisation=organisation)
    reports = Report.objects.filter(self_evaluation__in=readable)
    found = in_force(reports).select_related("self_evaluation__framework_version__framework")
    return list(found.defer("self_evaluation__framework_version__document"))


def findings_over_years(reports: list[Report]) -> OverYears:
    """These reports' areas and indicators, year beside year."""
    return over_years(
        Approved(
            report.self_evaluation.year,
            report.content,
            report.self_evaluation.tree,
            report.self_evaluation.framework_version.version,
        )
        for report in reports
    )


def consenting_reports(*, before: datetime) -> list[Report]:
    """Reports in force before a moment whose centres consented before it and have not withdrawn."""
    consent = SpreadConsent.objects.filter(
        organisation=OuterRef("self_evaluation__organisation"),
        year=OuterRef("self_evaluation__year"),
        given_at__lt=before,
        withdrawn_at=None,
    )
    reports = Report.objects.filter(Exists(consent), approved_at__lt=before)
    return list(in_force(reports).select_related("self_evaluation__organisation"))


def consents_of(organisation: Organisation) -> dict[int, SpreadConsent]:
    """Year → the consent in force."""
    found = SpreadConsent.objects.filter(organisation=organisation, withdrawn_at=None)
    return {consent.year: consent for consent in found.select_related("given_by")}


@dataclass(frozen=True)
class Others:
    """The latest published spreads that a centre's reports can be held against."""

    by_year_and_code: dict[tuple[int, str], PublishedSpread]

    def of(self, year: int, code: str) -> PublishedSpread | None:
        """The spread of an area or indicator in a year, or None."""
        return self.by_year_and_code.get((year, code))

    def published_for(self, year: int) -> PublishedSpread | None:
        """The latest of the year's spreads, or None when none is published."""
        found = [spread for (each, _code), spread in self.by_year_and_code.items() if each == year]
        return max(found, key=lambda spread: spread.published_at, default=None)


def others_of(organisation: Organisation, reports: list[Report]) -> Others:
    """The spreads of the versions and years of these reports; real centres see real ones only. One query."""
    records = [report.self_evaluation for report in reports]
    versions = {record.year: record.framework_version_id for record in records}
    spreads = PublishedSpread.objects.filter(
        year__in=versions,
        framework_version__in=set(versions.values()),
        of_demonstration=organisation.is_demonstration,
    ).defer("reports")
    return Others(
        {
            (spread.year, spread.code): spread
            for spread in spreads.order_by("quarter")
            if spread.framework_version_id == versions[spread.year]
        }
    )
