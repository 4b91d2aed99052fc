"""Who sees which external evaluation, and what its pages need to read."""

from typing import Any

from django.db.models import Prefetch, Q, QuerySet

from pertvarka.directory.access import GRANTS
from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation import external_rules
from pertvarka.evaluation.external_states import OPEN_STATES, ExternalState
from pertvarka.evaluation.models import Dossier, ExternalEvaluation, FindingsIssue, PanelMember, Report
from pertvarka.evaluation.queries.dossiers import YEARS, reports_between
from pertvarka.evaluation.queries.reports import in_force
from pertvarka.foundation.making import MakingState
from pertvarka.frameworks.terms import Due, Pause, last_day

CONCERNS_THE_ORGANISER = Q(organisation__kind=OrganisationKind.AGENCY)


def full() -> QuerySet[ExternalEvaluation]:
    """External evaluations with what their pages and relations need, in a constant number of queries."""
    return (
        ExternalEvaluation.objects.select_related(
            "organisation__municipality",
            "framework_version__framework",
            "procedure_version__procedure",
            "reveal",
            "dossier",
        )
        .defer("framework_version__document", "procedure_version__document")
        .prefetch_related(
            Prefetch(
                "panel_members",
                queryset=PanelMember.objects.select_related("expert__person", "submission"),
            ),
            Prefetch("issues", queryset=FindingsIssue.objects.defer("content")),
            "issues__appeals",
            "outside_findings",
        )
    )


def reachable(person: Person, permission: str) -> Q:
    """The condition under which `may(person, permission, evaluation)` holds, as a database filter."""
    reach = Q(pk__in=[])
    for role in person.roles:
        match GRANTS.get(role, {}).get(permission):
            case Relation.ANY:
                return Q()
            case Relation.ORGANISATION:
                places = [h.organisation_id for h in person.current_holdings if h.role == role]
                reach |= Q(organisation__in=places)
            case Relation.OVERSEEN:
                reach |= ~CONCERNS_THE_ORGANISER
            case Relation.SUBSTITUTE:
                reach |= CONCERNS_THE_ORGANISER
            case Relation.ASSIGNED if role == Role.APPEALS_BOARD:
                reach |= Q(pk__in=FindingsIssue.objects.filter(appeals__isnull=False).values("evaluation"))
            case Relation.ASSIGNED | Relation.PLEDGED | Relation.LEADING as relation:
                reach |= _sits_in(person, relation)
    return reach


def _sits_in(person: Person, relation: Relation) -> Q:
    """The evaluations in whose panel a person sits; pledged and leading only while they are open."""
    places = PanelMember.objects.filter(expert__person=person, stepped_down_at=None)
    if relation == Relation.ASSIGNED:
        return Q(pk__in=places.values("evaluation"))
    places = places.filter(declared_at__isnull=False)
    if relation == Relation.LEADING:
        places = places.filter(is_lead=True)
    return Q(pk__in=places.values("evaluation"), state__in=OPEN_STATES)


def visible_to(person: Person) -> QuerySet[ExternalEvaluation]:
    """The external evaluations whose page `person` may open."""
    return full().filter(reachable(person, "external.view"))


def dossier_years(organisation: Organisation, visit_year: int) -> tuple[int, int]:
    """The first and last year of the self-evaluations to be handed in for a visit in that year.

    The three years before the visit the first time, later those since the last evaluation.
    Source: nsa.smsm.lt/?p=1146.
    """
    last_year = visit_year - 1
    done = ExternalEvaluation.objects.filter(organisation=organisation, state=ExternalState.FINAL)
    before = done.order_by("-last_year").values_list("last_year", flat=True).first()
    first_year = last_year - YEARS + 1 if before is None else before + 1
    return min(first_year, last_year), last_year


def family(organisation: Organisation) -> set[int]:
    """The numbers of an institution and of those that were merged into it or whose work it took over."""
    parts = Organisation.objects.filter(Q(merged_into=organisation.pk) | Q(successor=organisation.pk))
    return {organisation.pk, *parts.values_list("pk", flat=True)}


def reports_asked_for(evaluation: ExternalEvaluation) -> list[Report]:
    """The institution's reports in force of the years that the evaluation asks for, the earliest first."""
    return reports_between(evaluation.organisation, evaluation.first_year, evaluation.last_year)


def reports_handed_in(evaluation: ExternalEvaluation) -> list[Report]:
    """The reports that the handed-in dossier holds, as they were then, the earliest year first."""
    if evaluation.dossier is None:
        return []
    known = Report.objects.filter(
        self_evaluation__organisation=evaluation.dossier.organisation_id,
        self_evaluation__year__range=(evaluation.first_year, evaluation.last_year),
        approved_at__lte=evaluation.dossier.asked_at,
    )
    return list(in_force(known).select_related("self_evaluation"))


def why_not_hand_in(evaluation: ExternalEvaluation, dossier: Dossier) -> str | None:
    """Why this dossier cannot be handed in, or None."""
    reports = reports_between(dossier.organisation, evaluation.first_year, evaluation.last_year)
    return external_rules.why_not_hand_in(
        wanted=range(evaluation.first_year, evaluation.last_year + 1),
        reported=[report.self_evaluation.year for report in reports],
        held=_years_held(evaluation, dossier),
        is_ready=dossier.state == MakingState.READY,
        newer=[report.self_evaluation.year for report in reports if report.approved_at > dossier.asked_at],
    )


def _years_held(evaluation: ExternalEvaluation, dossier: Dossier) -> range:
    """The years that a dossier covers; none when it is an institution's whose work was not taken over."""
    if dossier.organisation_id not in family(evaluation.organisation):
        return range(0)
    return range(dossier.first_year, dossier.last_year + 1)


def pauses_of(evaluation: ExternalEvaluation) -> list[Pause]:
    """The times in which the terms stand still; they are kept with the case, in the room above."""
    case: Any = getattr(evaluation, "case", None)
    if case is None:
        return []
    return [Pause(pause.from_on, pause.until_on, pause.document) for pause in case.pauses.all()]


def remarks_until(evaluation: ExternalEvaluation, draft: FindingsIssue) -> Due:
    """Until when the institution may make remarks on the draft findings, and why until then."""
    term = evaluation.procedure.terms["remarks"]
    return last_day(term, draft.delivered_on, pauses_of(evaluation))
