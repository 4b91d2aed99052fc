"""Tables that this room offers for export: what a person may see of self-evaluations, row by row."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.evaluation import evidence_table, plan_table, queries
from pertvarka.evaluation.concordance import in_words
from pertvarka.evaluation.models import Aspect, AspectKind, Rating, Report, SelfEvaluation, Submission
from pertvarka.evaluation.states import State
from pertvarka.foundation.tables import Column, Row, Table, offer
from pertvarka.foundation.ui.languages import in_language

AT_A_TIME = 50  # reports that are read together

INSTITUTION = Column("institution", gettext_lazy("Institution"))
YEAR = Column("year", gettext_lazy("Year"))
STATE = Column("state", gettext_lazy("State"))
ISSUE = Column("issue", gettext_lazy("Issue of the report"))
AREA = Column("area", gettext_lazy("Area"))
INDICATOR = Column("indicator", gettext_lazy("Indicator"))
TITLE = Column("title", gettext_lazy("Title"))
LEVEL = Column("level", gettext_lazy("Level"))
REASON = Column("reason", gettext_lazy("Reason"))
WORKED_ON = (State.RATING, State.AGREEING, State.APPROVAL)


def _lists(person: Any) -> bool:
    return may(person, "self_evaluation.list")


def _name(record: SelfEvaluation) -> str:
    return in_language(record.organisation, "name")


def _self_evaluations(person: Person) -> Iterator[Row]:
    listed = queries.listed_for(person)
    for record in listed.select_related("framework_version", "organisation__municipality"):
        yield (
            record.pk,
            _name(record),
            in_language(record.organisation.municipality, "name"),
            record.year,
            record.framework_version.version,
            record.get_state_display(),
            record.rating_until,
            record.agreeing_until,
            record.approval_until,
        )


def _newest_reports(person: Person) -> Iterator[Report]:
    """The report in force of each self-evaluation that `person` may read, a few at a time."""
    found = Report.objects.filter(self_evaluation__in=queries.listed_for(person).values("pk"))
    return queries.in_force(found).select_related("self_evaluation__organisation").iterator(AT_A_TIME)


def _reports(person: Person) -> Iterator[Row]:
    for report in _newest_reports(person):
        content = report.content
        yield (
            _name(report.self_evaluation),
            report.self_evaluation.year,
            report.issue,
            content["approved_by"],
            datetime.fromisoformat(content["approved_at"]),
            content["proposal"]["overall_mean"],
            report.content_hash,
        )


def _area_means(person: Person) -> Iterator[Row]:
    for report in _newest_reports(person):
        for area in report.content["areas"]:
            yield (*_from(report), area["code"], in_language(area, "title"), area["mean"])


def _levels(person: Person) -> Iterator[Row]:
    """The levels of approved reports, then those that groups are agreeing on."""
    for report in _newest_reports(person):
        for area in report.content["areas"]:
            for line in area["indicators"]:
                yield (
                    *_from(report),
                    area["code"],
                    line["code"],
                    in_language(line, "title"),
                    line["level"],
                    line["reason"],
                )
    for record in queries.visible_to(person).filter(state__in=WORKED_ON).prefetch_related("agreements"):
        agreed = {each.indicator_code: each for each in record.agreements.all()}
        for area in record.chosen_areas:
            for indicator in area.indicators:
                if found := agreed.get(indicator.code):
                    title = in_language(indicator, "title")
                    yield (
                        *_from_work(record),
                        area.code,
                        indicator.code,
                        title,
                        found.level,
                        found.reason,
                    )


def _findings(person: Person) -> Iterator[Row]:
    """Strengths and points to improve of approved reports, then those that groups are writing."""
    kinds = {AspectKind.STRENGTH.value: _("Strength"), AspectKind.IMPROVEMENT.value: _("Point to improve")}
    for report in _newest_reports(person):
        for area in report.content["areas"]:
            for kind, part in ((AspectKind.STRENGTH, "strengths"), (AspectKind.IMPROVEMENT, "improvements")):
                for text in area[part]:
                    yield (*_from(report), area["code"], kinds[kind], text)
    worked_on = queries.visible_to(person).filter(state__in=WORKED_ON)
    for aspect in Aspect.objects.filter(self_evaluation__in=worked_on.values("pk")).select_related(
        "self_evaluation__organisation"
    ):
        yield (*_from_work(aspect.self_evaluation), aspect.area_code, kinds[aspect.kind], aspect.text)


def _figures(person: Person) -> Iterator[Row]:
    """What the system counted, as frozen with approved reports; reports before schema 2 have none."""
    for report in _newest_reports(person):
        for told in report.content.get("figures", {}).values():
            if told["offered"]:
                title, unit = in_language(told, "title"), in_language(told, "unit")
                yield (*_from(report), told["key"], title, told["value"], unit, told["first"], told["last"])


def _concordance(person: Person) -> Iterator[Row]:
    """How alike groups rated each area of approved reports."""
    for report in _newest_reports(person):
        for area in report.content["areas"]:
            if found := area.get("concordance"):
                numbers = (found[name] for name in ("alpha", "kappa", "indicators", "raters", "disputes"))
                yield (*_from(report), area["code"], in_words(found["likeness"]).says, *numbers)


def _own_ratings(person: Person) -> Iterator[Row]:
    """What the person has rated, sealed ratings too: they are their own."""
    submitted = {
        (each.membership_id, each.area_code): each.submitted_at
        for each in Submission.objects.filter(membership__person=person)
    }
    ratings = Rating.objects.filter(membership__person=person).select_related(
        "membership__self_evaluation__organisation", "membership__self_evaluation__framework_version"
    )
    for rating in ratings.order_by("membership", "pk").iterator(AT_A_TIME):
        record = rating.membership.self_evaluation
        area = record.tree.area_of(rating.indicator_code)
        yield (
            _name(record),
            record.year,
            area.code,
            rating.indicator_code,
            in_language(record.tree.indicator(rating.indicator_code), "title"),
            rating.level or None,
            rating.reason,
            submitted.get((rating.membership_id, area.code)),
        )


def _from(report: Report) -> Row:
    """Where a row of an approved report comes from."""
    record = report.self_evaluation
    return (_name(record), record.year, _("Approved"), report.issue)


def _from_work(record: SelfEvaluation) -> Row:
    """Where a row comes from that a group is still working on."""
    return (_name(record), record.year, record.get_state_display(), None)


FROM = (INSTITUTION, YEAR, STATE, ISSUE)

offer(
    Table(
        name="self-evaluations",
        title=gettext_lazy("Self-evaluations"),
        description=gettext_lazy("Institution, year, framework, state and last days."),
        columns=(
            Column("number", gettext_lazy("Number")),
            INSTITUTION,
            Column("municipality", gettext_lazy("Municipality")),
            YEAR,
            Column("framework_version", gettext_lazy("Version of the framework")),
            STATE,
            Column("rating_until", gettext_lazy("Rating until")),
            Column("agreeing_until", gettext_lazy("Agreeing until")),
            Column("approval_until", gettext_lazy("Approval until")),
        ),
        rows=_self_evaluations,
        is_for=_lists,
    )
)
offer(
    Table(
        name="reports",
        title=gettext_lazy("Approved reports"),
        description=gettext_lazy(
            "The issue in force of each report: who approved it, when, and its overall mean."
        ),
        columns=(
            INSTITUTION,
            YEAR,
            ISSUE,
            Column("approved_by", gettext_lazy("Approved by")),
            Column("approved_at", gettext_lazy("Approved at")),
            Column("overall_mean", gettext_lazy("Overall mean")),
            Column("sha256", gettext_lazy("Fingerprint (SHA-256)")),
        ),
        rows=_reports,
        is_for=_lists,
    )
)
offer(
    Table(
        name="area-means",
        title=gettext_lazy("Means of areas"),
        description=gettext_lazy("The mean of each area in approved reports, 0–4."),
        columns=(*FROM, AREA, TITLE, Column("mean", gettext_lazy("Mean"))),
        rows=_area_means,
        is_for=_lists,
    )
)
offer(
    Table(
        name="levels",
        title=gettext_lazy("Agreed levels"),
        description=gettext_lazy("The level of each indicator with its reason, approved or being agreed."),
        columns=(*FROM, AREA, INDICATOR, TITLE, LEVEL, REASON),
        rows=_levels,
        is_for=_lists,
    )
)
offer(
    Table(
        name="findings",
        title=gettext_lazy("Strengths and points to improve"),
        description=gettext_lazy("What groups found, area by area."),
        columns=(
            *FROM,
            AREA,
            Column("kind", gettext_lazy("Kind")),
            Column("text", gettext_lazy("Text")),
        ),
        rows=_findings,
        is_for=_lists,
    )
)
offer(
    Table(
        name="figures",
        title=gettext_lazy("Figures from the system"),
        description=gettext_lazy("What the system counted, as frozen with approved reports."),
        columns=(
            *FROM,
            Column("key", gettext_lazy("Key")),
            TITLE,
            Column("value", gettext_lazy("Value")),
            Column("unit", gettext_lazy("Unit")),
            Column("first", gettext_lazy("First day")),
            Column("last", gettext_lazy("Last day")),
        ),
        rows=_figures,
        is_for=_lists,
    )
)
offer(
    Table(
        name="concordance",
        title=gettext_lazy("How alike the group sees it"),
        description=gettext_lazy("Alpha and kappa of each area in approved reports, with what they say."),
        columns=(
            *FROM,
            AREA,
            Column("finding", gettext_lazy("What the figures say")),
            Column("alpha", gettext_lazy("Alpha")),
            Column("kappa", gettext_lazy("Kappa")),
            Column("indicators", gettext_lazy("Indicators compared")),
            Column("raters", gettext_lazy("Members who rated")),
            Column("disputes", gettext_lazy("Disputes whether it applies")),
        ),
        rows=_concordance,
        is_for=_lists,
    )
)
offer(
    Table(
        name="my-ratings",
        title=gettext_lazy("My own ratings"),
        description=gettext_lazy(
            "What you yourself have rated, sealed ratings too; only you get this table."
        ),
        columns=(
            INSTITUTION,
            YEAR,
            AREA,
            INDICATOR,
            TITLE,
            LEVEL,
            REASON,
            Column("submitted_at", gettext_lazy("Submitted at")),
        ),
        rows=_own_ratings,
        is_for=_lists,
    )
)
offer(
    Table(
        name="measures",
        title=gettext_lazy("Measures of improvement plans"),
        description=gettext_lazy("What is done, by whom, until when, for how much, and what will show it."),
        columns=plan_table.COLUMNS,
        rows=lambda person: map(plan_table.row_of, queries.measures_visible_to(person).iterator(AT_A_TIME)),
        is_for=lambda person: may(person, "measure.list"),
    )
)


def _evidence(person: Person) -> Iterator[Row]:
    found = queries.evidence.with_uses(queries.evidence.visible_to(person))
    return map(evidence_table.row_of, found.iterator(AT_A_TIME))


offer(
    Table(
        name="evidence",
        title=gettext_lazy("Evidence"),
        description=gettext_lazy("What the libraries hold, with checksums and where it is used."),
        columns=evidence_table.COLUMNS,
        rows=_evidence,
        is_for=lambda person: may(person, "evidence.list"),
    )
)
