"""The last days of self-evaluations, of measures and of experts' declarations, offered to calendars."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.external_states import AFTER_VISIT, ExternalState
from pertvarka.evaluation.models import Measure, PanelMember, SelfEvaluation
from pertvarka.evaluation.states import MeasureState, State
from pertvarka.evaluation.visit_rules import visit_days
from pertvarka.foundation import dates, journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.dates import KeptDate
from pertvarka.foundation.ui.languages import in_language

YEARS_BACK = 2  # older self-evaluations leave the calendar
BEFORE = {
    "rating": (State.PREPARING, State.RATING),
    "agreeing": (State.PREPARING, State.RATING, State.AGREEING),
    "approval": (State.PREPARING, State.RATING, State.AGREEING, State.APPROVAL),
}


@dates.offer
def dates_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """Until when to rate, agree and approve, in every self-evaluation that `person` may open."""
    records = queries.visible_to(person).filter(year__gte=today().year - YEARS_BACK)
    if organisation is not None:
        records = records.filter(organisation=organisation)
    found = list(records)
    changed = journal.last_acts(SelfEvaluation, [record.pk for record in found])
    for record in found:
        for stage, day, title in _last_days(record):
            yield KeptDate(
                name=f"self-evaluation-{record.pk}-{stage}",
                day=day,
                title=title,
                description=_("%(year)s self-evaluation") % {"year": record.year},
                page=reverse("evaluation:view", kwargs={"number": record.pk}),
                changed_at=changed.get(record.pk, record.opened_at),
                is_done=record.state != State.CANCELLED and record.state not in BEFORE[stage],
                is_cancelled=record.state == State.CANCELLED,
            )


def _last_days(record: SelfEvaluation) -> list[tuple[str, Any, str]]:
    """(stage, last day, what is to be done by then)."""
    name = {"name": in_language(record.organisation, "name")}
    return [
        ("rating", record.rating_until, _("Submit the ratings: %(name)s") % name),
        ("agreeing", record.agreeing_until, _("Agree on the levels: %(name)s") % name),
        ("approval", record.approval_until, _("Approve the findings: %(name)s") % name),
    ]


@dates.offer
def measures_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """Until when each measure of an improvement plan that `person` may open is to be carried out."""
    measures = queries.measures_visible_to(person).filter(due_on__year__gte=today().year - YEARS_BACK)
    if organisation is not None:
        measures = measures.filter(plan__self_evaluation__organisation=organisation)
    found = list(measures)
    changed = journal.last_acts(Measure, [measure.pk for measure in found])
    for measure in found:
        yield KeptDate(
            name=f"measure-{measure.pk}",
            day=measure.due_on,
            title=_("Measure: %(title)s") % {"title": measure.title},
            description=_("%(owner)s, %(name)s")
            % {
                "owner": measure.owner.full_name,
                "name": in_language(measure.self_evaluation.organisation, "name"),
            },
            page=reverse("evaluation:measure", kwargs={"number": measure.pk}),
            changed_at=changed.get(measure.pk, measure.created_at),
            is_done=measure.state == MeasureState.DONE,
            is_cancelled=measure.state == MeasureState.GIVEN_UP,
        )


@dates.offer
def declarations_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """Until when an expert declares interests before the work of each panel they sit in."""
    places = PanelMember.objects.filter(expert__person=person, stepped_down_at=None)
    places = places.filter(evaluation__opened_at__year__gte=today().year - YEARS_BACK)
    if organisation is not None:
        places = places.filter(evaluation__organisation=organisation)
    for member in places.select_related("evaluation__organisation"):
        name = {"name": in_language(member.evaluation.organisation, "name")}
        yield KeptDate(
            name=f"declaration-{member.pk}",
            day=queries.panels.declare_until(member),
            title=_("Declare interests: %(name)s") % name,
            description=_("Panel of experts"),
            page=reverse("external:declare", kwargs={"number": member.evaluation_id}),
            changed_at=member.declared_at or member.appointed_at,
            is_done=member.has_declared,
            is_cancelled=member.evaluation.state == ExternalState.ABANDONED,
        )


@dates.offer
def visits_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """Each day of a visit in an evaluation that `person` may open."""
    records = queries.external.visible_to(person).filter(visit_from__year__gte=today().year - YEARS_BACK)
    if organisation is not None:
        records = records.filter(organisation=organisation)
    for record in records.select_related("agenda"):
        agenda = queries.visits.agenda_of(record)
        for day in visit_days(record.visit_from, record.visit_until):
            yield KeptDate(
                name=f"visit-{record.pk}-{day.isoformat()}",
                day=day,
                title=_("Visit: %(name)s") % {"name": in_language(record.organisation, "name")},
                description=_("External evaluation"),
                page=reverse("external:agenda", kwargs={"number": record.pk}),
                changed_at=(agenda and agenda.told_at) or record.opened_at,
                is_done=record.state in AFTER_VISIT,
                is_cancelled=record.state == ExternalState.ABANDONED,
            )
