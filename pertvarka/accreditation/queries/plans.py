"""Reads of the yearly plan: what stands in it, how even it is, what has changed since it was published."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from pertvarka.accreditation import planning
from pertvarka.accreditation.models import Case, Decision, YearlyPlan
from pertvarka.accreditation.states import BEFORE_DECISION, CaseState
from pertvarka.directory.models import Organisation, OrganisationKind
from pertvarka.foundation import journal
from pertvarka.foundation.clock import end_of
from pertvarka.foundation.ui.languages import in_language

TO_PLAN = (CaseState.REQUESTED, CaseState.PLANNED)
CHANGES = ("plan", "move_in_plan", "take_out_of_plan", "withdraw")


def cases_of_year(year: int) -> list[Case]:
    """The cases asked or planned for a year, those without a month first; one query."""
    found = Case.objects.filter(planned_year=year).exclude(state=CaseState.WITHDRAWN)
    found = found.select_related("organisation__municipality__county", "procedure_version")
    found = found.defer("procedure_version__document")
    return sorted(found, key=lambda case: (case.planned_month or 0, case.organisation.sort_key))


def planned_cases(year: int) -> list[Case]:
    """The cases that stand in a year's plan, by month."""
    return [case for case in cases_of_year(year) if case.planned_month]


@dataclass(frozen=True)
class Evenness:
    """How many visits each county has in each month. rows: (county, visits by month, in all)."""

    rows: list[tuple[Any, list[int], int]]
    by_month: list[int]

    @property
    def most(self) -> int:
        """The visits of the fullest month."""
        return max(self.by_month, default=0)

    @property
    def months(self) -> list[tuple[date, int]]:
        """Each month, as a day of it, with its visits."""
        return [(date(2000, month, 1), self.by_month[month - 1]) for month in planning.MONTHS]


def evenness(cases: Iterable[Case]) -> Evenness:
    """How even the plan with these cases is over months and counties."""
    planned = [case for case in cases if case.planned_month]
    counties = {case.organisation.municipality.county for case in planned}
    counted = Counter((case.organisation.municipality.county_id, case.planned_month) for case in planned)
    rows = []
    for county in sorted(counties, key=lambda each: each.sort_key):
        visits = [counted[county.pk, month] for month in planning.MONTHS]
        rows.append((county, visits, sum(visits)))
    in_all = Counter(case.planned_month for case in planned)
    return Evenness(rows, [in_all[month] for month in planning.MONTHS])


def proposed_months(cases: Iterable[Case]) -> dict[int, int]:
    """A month for each request without one, by case, so that the plan is even."""
    found = list(cases)
    county = {case.pk: case.organisation.municipality.county_id for case in found}
    waiting = [(case.pk, county[case.pk]) for case in found if case.state == CaseState.REQUESTED]
    return planning.spread(waiting, [(c.planned_month, county[c.pk]) for c in found if c.planned_month])


def newest_entries(cases: Iterable[Case]) -> dict[int, int]:
    """The number of the newest journal entry about each case, by which a stale page is known; one query."""
    return journal.newest_numbers(Case, [case.pk for case in cases])


def ending_without_request(year: int) -> QuerySet[Organisation]:
    """Working institutions whose last term ends by the end of that year and that have no open case."""
    decisions = Decision.objects.filter(organisation=OuterRef("pk"), corrected_by=None)
    ending = decisions.filter(valid_until__year=year)
    later = decisions.filter(valid_until__year__gt=year)
    opened = Case.objects.filter(organisation=OuterRef("pk"), state__in=BEFORE_DECISION)
    found = Organisation.objects.filter(
        Exists(ending), ~Exists(later), ~Exists(opened), is_historic=False, merged_into=None
    )
    return found.exclude(kind=OrganisationKind.AGENCY).select_related("municipality")


def published_plans() -> QuerySet[YearlyPlan]:
    """The plans that are public, the latest year first."""
    return YearlyPlan.objects.order_by("-year")


@dataclass(frozen=True)
class Change:
    """What has changed in a plan after it was published. left_month: a day of the month it was in."""

    at: datetime
    organisation: Organisation
    words: str
    reason: str
    left_month: date | None = None


def changes_of(plan: YearlyPlan) -> list[Change]:
    """What has changed in a published plan, also moves to a later year, the latest first; three queries."""
    cases = Case.objects.filter(planned_year__gte=plan.year).select_related("organisation")
    known = {case.pk: case for case in cases}
    entries = journal.entries_of(Case, known, CHANGES).filter(at__gte=end_of_publication(plan))
    found = [
        Change(
            entry.at,
            known[int(entry.record_number)].organisation,
            _change_in_words(entry.act, entry.details),
            "" if getattr(entry, "erased_at", None) else entry.note,
            _month_left(entry.details, plan.year),
        )
        for entry in entries
        if _concerns(entry.details, known[int(entry.record_number)], plan.year)
    ]
    return sorted(found, key=lambda change: change.at, reverse=True)


def _concerns(details: dict[str, Any], case: Case, year: int) -> bool:
    """Whether a change tells of this year's plan; one without months does while the case is in it."""
    months = [month for month in (details.get("before"), details.get("after")) if month]
    return any(month.startswith(f"{year}-") for month in months) if months else case.planned_year == year


def _month_left(details: dict[str, Any], year: int) -> date | None:
    """The month of this year's plan, as a day of it, that a case left for another year or for none."""
    before, after = str(details.get("before", "")), str(details.get("after", ""))
    is_left = before.startswith(f"{year}-") and not after.startswith(f"{year}-")
    return date(year, int(before[-2:]), 1) if is_left else None


def end_of_publication(plan: YearlyPlan) -> datetime:
    """From when on a change is a change of the published plan: its own entry in the journal."""
    published = journal.entries_about(plan).last()
    return published.at if published else end_of(plan.published_on)


def _change_in_words(act: str, details: dict[str, Any]) -> str:
    match act:
        case "plan":
            return _("taken into the plan: %(month)s") % {"month": details.get("after", "")}
        case "move_in_plan":
            months = {"before": details.get("before", ""), "after": details.get("after", "")}
            return _("moved from %(before)s to %(after)s") % months
        case "withdraw":
            return _("the request is withdrawn")
    return _("taken out of the plan")


def plan_row(case: Case) -> tuple[Any, ...]:
    """A case as a row of the public plan."""
    place = case.organisation.municipality
    return (
        f"{case.planned_year}-{case.planned_month:02d}",
        in_language(case.organisation, "name"),
        in_language(place, "name"),
        in_language(place.county, "name"),
    )
