"""Reads of cases: who sees which, with what their pages show."""

from django.db.models import Prefetch, Q, QuerySet

from pertvarka.accreditation.models import Appeal, Case, Decision, Proposal
from pertvarka.directory.access import GRANTS, relation_needed
from pertvarka.directory.models import CENTRE_KINDS, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation.models import FindingsIssue, PanelMember

OVERSEEN = ~Q(organisation__kind=OrganisationKind.AGENCY)


def full() -> QuerySet[Case]:
    """Cases with what their pages, relations and timelines need, in a constant number of queries."""
    panel = PanelMember.objects.select_related("expert__person")
    issues = FindingsIssue.objects.select_related("improvement_plan").defer(
        "content", "improvement_plan__content"
    )
    return (
        Case.objects.select_related(
            "organisation__municipality__county",
            "procedure_version__procedure",
            "evaluation__organisation",
            "filed_by",
        )
        .defer("procedure_version__document")
        .prefetch_related(
            "happenings",
            "pauses",
            "appeal_waivers",
            "former_parties__organisation__former_names",
            "organisation__former_names",
            Prefetch("evaluation__panel_members", queryset=panel),
            Prefetch("evaluation__issues", queryset=issues),
            Prefetch("appeals", queryset=Appeal.objects.defer("text", "decision")),
            Prefetch("proposals", queryset=Proposal.objects.defer("reasons")),
            Prefetch("decisions", queryset=Decision.objects.select_related("certificate")),
        )
    )


def reachable(person: Person, permission: str) -> Q:
    """The condition under which `may(person, permission, case)` holds, as a database filter."""
    reach = Q(pk__in=[])
    for role in person.roles:
        match GRANTS.get(role, {}).get(permission):
            case Relation.ANY:
                return Q()
            case Relation.ORGANISATION:
                places = [held.organisation_id for held in person.current_holdings if held.role == role]
                reach |= Q(organisation__in=places)
            case Relation.OVERSEEN:
                reach |= OVERSEEN
            case Relation.SUBSTITUTE:
                reach |= ~OVERSEEN
            case Relation.ASSIGNED if role == Role.APPEALS_BOARD:
                reach |= Q(pk__in=Appeal.objects.values("case"))
            case Relation.ASSIGNED:
                places_held = PanelMember.objects.filter(expert__person=person, stepped_down_at=None)
                reach |= Q(evaluation__in=places_held.values("evaluation"))
    return reach


def visible_to(person: Person) -> QuerySet[Case]:
    """The cases whose page `person` may open."""
    return full().filter(reachable(person, "case.view"))


def case_before(case: Case) -> Case | None:
    """The case that this one repeats: the institution's latest decided one before it."""
    earlier = Case.objects.filter(organisation=case.organisation_id, filed_at__lt=case.filed_at)
    return earlier.filter(decisions__isnull=False).order_by("-filed_at").first()


def case_after(case: Case) -> Case | None:
    """The case that repeats this one: the institution's first request after its decision."""
    if case.decision is None:
        return None
    later = Case.objects.filter(organisation=case.organisation_id, filed_at__gt=case.filed_at)
    return later.order_by("filed_at").first()


def files_requests(person: Person) -> bool:
    """Whether there may be institutions for which `person` files requests."""
    return any(
        relation_needed(role, permission)
        for role in person.roles
        for permission in ("case.file", "case.file_for")
    )


def requestable_by(person: Person, permission: str) -> QuerySet[Organisation]:
    """The institutions for which `person` may file a request: as their head, or from paper for others."""
    centres = Organisation.objects.filter(kind__in=CENTRE_KINDS, is_historic=False, merged_into=None)
    reach = Q(pk__in=[])
    for held in person.current_holdings:
        match GRANTS.get(held.role, {}).get(permission):
            case Relation.ORGANISATION:
                reach |= Q(pk=held.organisation_id)
            case Relation.OVERSEEN:
                reach |= ~Q(kind=OrganisationKind.AGENCY)
            case Relation.SUBSTITUTE:
                reach |= Q(kind=OrganisationKind.AGENCY)
    return centres.filter(reach)
